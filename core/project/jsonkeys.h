#pragma once

#include <QByteArrayView>
#include <QSet>

#include <vector>

namespace octoha {

/// The keys of one object of a JSON text. Our own files hold them sorted, so that no key needs more than a look at the
/// one before it.
class JsonKeys {
public:
    /// False if the key was there already. The text behind `key` must outlive this.
    bool add(QByteArrayView key)
    {
        m_sorted = m_sorted && (m_keys.empty() || m_keys.back() < key);
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
    std::vector<QByteArrayView> m_keys;
    QSet<QByteArrayView> m_set; ///< Empty while they are sorted.
    bool m_sorted = true;
};

} // namespace octoha
