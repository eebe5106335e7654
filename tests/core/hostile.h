#pragma once

#include <QStringList>

namespace octoha::tests {

/// Texts that are data and must stay data in every output.
inline QStringList hostileTexts()
{
    return {QStringLiteral("'; Remove-Item C:\\ #"), QStringLiteral("\"$(calc.exe)`n"), QStringLiteral("${env:PATH}"),
        QStringLiteral("</script><script>alert(1)</script>"), QStringLiteral("\"><img src=x onerror=alert(1)>"),
        QStringLiteral("]]>"), QStringLiteral("| a | b |"), QStringLiteral("# heading"), QStringLiteral("- item"),
        QStringLiteral("1. item"), QStringLiteral("[link](javascript:alert(1))"), QStringLiteral("```"),
        QStringLiteral("<!-- -->"), QStringLiteral("&amp;"), QStringLiteral("=1+1"), QStringLiteral("%1 %2 %n"),
        QStringLiteral("‘quoted’ ‚quoted‛"), QStringLiteral("\u202Eevil"), QStringLiteral("😀 é ß İ"),
        QString(120, u'x')};
}

} // namespace octoha::tests
