#include "core/design/sortedkeys.h"

#include "core/design/question.h"

#include <algorithm>

namespace octoha {

SortedKeys::SortedKeys(std::span<const Row> rows)
{
    for (size_t i = 0; i < rows.size(); ++i)
        m_keys.append({QLatin1String(rows[i].question.key), i});
    sort();
}

SortedKeys::SortedKeys(const QList<QLatin1String> &keys)
{
    for (qsizetype i = 0; i < keys.size(); ++i)
        m_keys.append({keys[i], size_t(i)});
    sort();
}

void SortedKeys::sort()
{
    std::sort(m_keys.begin(), m_keys.end(), [](const Key &a, const Key &b) { return a.key < b.key; });
}

} // namespace octoha
