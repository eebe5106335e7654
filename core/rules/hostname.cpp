#include "core/rules/hostname.h"

#include <algorithm>

namespace octoha {

namespace {

bool isLabel(QStringView text)
{
    constexpr int longestLabel = 63;
    const auto named = [](QChar c) { return c.isLetterOrNumber() || c == u'-'; };
    return !text.isEmpty() && text.size() <= longestLabel && std::all_of(text.cbegin(), text.cend(), named)
        && !text.startsWith(u'-') && !text.endsWith(u'-');
}

} // namespace

bool isHostName(QStringView text)
{
    constexpr int longestName = 253;
    const auto labels = text.split(u'.');
    return text.size() <= longestName && std::all_of(labels.cbegin(), labels.cend(), isLabel);
}

} // namespace octoha
