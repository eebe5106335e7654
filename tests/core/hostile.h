#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace octoha::tests {

namespace detail {
inline QStringList readHostile(const char *kind)
{
    QFile file(QStringLiteral(OCTOHA_TEST_DATA "/hostile.json"));
    if (!file.open(QFile::ReadOnly))
        qFatal("no hostile.json");
    QStringList texts;
    for (const QJsonValue &text : QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String(kind)).toArray())
        texts.append(text.toString());
    return texts;
}
} // namespace detail

/// Texts that are data and must stay data in every output; from tests/data/hostile.json, which other tests read too.
inline const QStringList &hostileTexts()
{
    static const QStringList texts = detail::readHostile("texts");
    return texts;
}

/// Texts that no field takes.
inline const QStringList &refusedTexts()
{
    static const QStringList texts = detail::readHostile("refused");
    return texts;
}

} // namespace octoha::tests
