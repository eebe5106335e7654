#include "core/rules/hostname.h"

#include <QUrl>

#include <algorithm>

namespace octoha {

namespace {

/// Letters of any language count, as browsers write them in their own way.
bool isLabel(QStringView text)
{
    const auto named = [](QChar c) { return c.isLetterOrNumber() || c == u'-'; };
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), named) && !text.startsWith(u'-')
        && !text.endsWith(u'-');
}

/// As it is sent: letters of other alphabets take more there.
bool hasLengthsOfDns(const QByteArray &sent)
{
    constexpr int longestName = 253, longestLabel = 63;
    const QList<QByteArray> labels = sent.split('.');
    return !sent.isEmpty() && sent.size() <= longestName
        && std::all_of(
            labels.cbegin(), labels.cend(), [](const QByteArray &label) { return label.size() <= longestLabel; });
}

} // namespace

bool isHostName(QStringView text)
{
    const auto labels = text.split(u'.');
    return std::all_of(labels.cbegin(), labels.cend(), isLabel) && hasLengthsOfDns(QUrl::toAce(text.toString()));
}

} // namespace octoha
