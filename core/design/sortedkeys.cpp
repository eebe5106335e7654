#include "core/design/sortedkeys.h"

#include "core/design/question.h"

#include <algorithm>
#include <utility>

namespace octoha {

namespace {

thread_local OtherKeys *innermost = nullptr;

} // namespace

OtherKeys::OtherKeys() : m_outer(std::exchange(innermost, this)) { }

OtherKeys::~OtherKeys()
{
    innermost = m_outer;
}

void OtherKeys::note()
{
    for (OtherKeys *one = innermost; one; one = one->m_outer)
        one->m_seen = true;
}

SortedKeys::SortedKeys(std::span<const Row> rows, QLatin1String besides)
{
    for (size_t i = 0; i < rows.size(); ++i)
        m_keys.append({QLatin1String(rows[i].question.key), i});
    if (!besides.isEmpty())
        m_keys.append({besides, rows.size()});
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
