#pragma once

#include <QByteArrayView>
#include <QSet>

#include <string_view>
#include <vector>

namespace octoha {

/// The keys of one object of a JSON text. Our own files hold them sorted, so that no key needs more than a look at the
/// one before it.
class JsonKeys {
public:
    /// False if the key was there already. The text behind `key` must outlive this.
    bool add(QByteArrayView key)
    {
        m_sorted = m_sorted && (m_keys.empty() || textOf(m_keys.back()) < textOf(key));
        if (!m_sorted && m_set.isEmpty())
            m_set = QSet<QByteArrayView>(m_keys.cbegin(), m_keys.cend());
        if (!m_sorted && m_set.contains(key))
            return false;
        if (!m_sorted)
            m_set.insert(key);
        m_keys.push_back(key);
        return true;
    }

private:
    /// Compared in place, where a view of Qt's calls a function.
    static std::string_view textOf(QByteArrayView key) { return {key.data(), size_t(key.size())}; }

    std::vector<QByteArrayView> m_keys;
    QSet<QByteArrayView> m_set; ///< Empty while they are sorted.
    bool m_sorted = true;
};

} // namespace octoha
