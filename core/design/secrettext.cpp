#include "core/design/secrettext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace octoha {

namespace {

/// No secret is shorter, and most answers are.
constexpr qsizetype shortest = 12;

struct Kind {
    const char *name;
    const char *mark; ///< What stands before the secret; empty where only the secret itself tells it.
    const char *secret;
};

// The first that fits names the kind, so the narrower ones come first.
constexpr Kind kinds[] = {
    {QT_TRANSLATE_NOOP("Secrets", "a private key"), "-----BEGIN [A-Z ]*PRIVATE KEY", ""},
    {QT_TRANSLATE_NOOP("Secrets", "an API key of Octopus"), "\\bAPI-", "[A-Z0-9]{16,}"},
    {QT_TRANSLATE_NOOP("Secrets", "a web token"), "", "\\beyJ[\\w-]{8,}\\.eyJ[\\w-]{8,}\\."},
    {QT_TRANSLATE_NOOP("Secrets", "a shared access signature"), "[?&]sig=", "[\\w%+/-]{20,}"},
    {QT_TRANSLATE_NOOP("Secrets", "a connection string with its key"),
        "(?i)(?:AccountKey|SharedAccessKey|AccessKey)\\s*=", "\\s*[\\w+/]{12,}"},
    {QT_TRANSLATE_NOOP("Secrets", "a connection string with its password"),
        "(?i)(?:password|pwd)\\s*=", "\\s*[^\\s;<{*$#%]"},
    {QT_TRANSLATE_NOOP("Secrets", "a key of a storage account"), "", "(?<![\\w+/])[A-Za-z0-9+/]{86}==(?![\\w=])"},
    {QT_TRANSLATE_NOOP("Secrets", "the master key of Octopus"), "", "(?<![\\w+/])[A-Za-z0-9+/]{22}==(?![\\w=])"},
};

/// Each kind has one of these in it; looking for them is faster than trying the patterns.
bool mayHoldSecret(QStringView text)
{
    return text.size() >= shortest
        && (text.contains(u'=') || text.contains(u"API-") || text.contains(u"eyJ") || text.contains(u"-----BEGIN"));
}

bool holds(QStringView text, const QString &pattern)
{
    return QRegularExpression(pattern).match(text).hasMatch();
}

} // namespace

const char *secretIn(QStringView text)
{
    if (!mayHoldSecret(text))
        return nullptr;
    for (const Kind &kind : kinds) {
        if (holds(text, QLatin1String(kind.mark) + QLatin1String(kind.secret)))
            return kind.name;
    }
    return nullptr;
}

bool hasMarkOfSecret(QStringView text)
{
    return std::any_of(std::begin(kinds), std::end(kinds),
        [&](const Kind &kind) { return *kind.mark && holds(text, QLatin1String(kind.mark)); });
}

} // namespace octoha
