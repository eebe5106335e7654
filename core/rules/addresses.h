#pragma once

#include <QString>

#include <optional>

namespace octoha::rules {

/// A range of IPv4 addresses, as "10.20.0.0/16"; an address alone is a range of one.
class AddressRange {
public:
    static constexpr int bits = 32;
    /// Nothing where the text is no range.
    static std::optional<AddressRange> from(QStringView text);

    quint32 first() const { return m_first; }
    quint32 last() const { return m_first + quint32(size() - 1); }
    int prefix() const { return m_prefix; }
    quint64 size() const { return quint64(1) << (bits - m_prefix); }
    bool contains(const AddressRange &other) const { return first() <= other.first() && last() >= other.last(); }
    bool overlaps(const AddressRange &other) const { return first() <= other.last() && other.first() <= last(); }
    QString text() const; ///< As "10.20.0.0/16".
    /// True for the ranges of RFC 1918, which the Internet does not route.
    bool isPrivate() const;

private:
    AddressRange(quint32 first, int prefix) : m_first(first), m_prefix(prefix) { }
    quint32 m_first;
    int m_prefix;
};

/// True for an address or a range of IPv4 or IPv6. Of IPv6 only the form is looked at.
bool isAddressRange(QStringView text);

} // namespace octoha::rules
