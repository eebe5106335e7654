#include "core/rules/addresses.h"

#include <algorithm>

namespace octoha::rules {

namespace {

/// Reads a number up to `maximum` from the front of `text`; nothing where there is none.
std::optional<quint32> takeNumber(QStringView &text, quint32 maximum)
{
    quint32 number = 0;
    qsizetype digits = 0;
    while (digits < text.size() && text[digits] >= u'0' && text[digits] <= u'9' && number <= maximum)
        number = number * 10 + (text[digits++].unicode() - u'0');
    if (digits == 0 || number > maximum)
        return {};
    text = text.sliced(digits);
    return number;
}

bool take(QStringView &text, QChar sign)
{
    if (!text.startsWith(sign))
        return false;
    text = text.sliced(1);
    return true;
}

} // namespace

std::optional<AddressRange> AddressRange::from(QStringView text)
{
    quint32 address = 0;
    for (int part = 0; part < 4; ++part) {
        const auto number = part == 0 || take(text, u'.') ? takeNumber(text, 255) : std::nullopt;
        if (!number)
            return {};
        address = address << 8 | *number;
    }
    const auto prefix = take(text, u'/') ? takeNumber(text, bits) : std::optional<quint32>(bits);
    if (!prefix || !text.isEmpty())
        return {};
    const quint32 mask = *prefix == 0 ? 0 : ~quint32(0) << (bits - int(*prefix));
    return AddressRange(address & mask, int(*prefix));
}

QString AddressRange::text() const
{
    const quint32 a = m_first;
    return QStringLiteral("%1.%2.%3.%4/%5")
        .arg(a >> 24)
        .arg(a >> 16 & 255)
        .arg(a >> 8 & 255)
        .arg(a & 255)
        .arg(m_prefix);
}

bool isAddressRange(QStringView text)
{
    if (AddressRange::from(text))
        return true;
    const qsizetype slash = text.indexOf(u'/');
    const QStringView address = text.left(slash < 0 ? text.size() : slash);
    QStringView length = slash < 0 ? QStringView(u"128") : text.sliced(slash + 1);
    const auto isOfAddress = [](QChar c) {
        return c == u':' || c == u'.' || (c.unicode() < 128 && c.isDigit())
            || (c.toLower() >= u'a' && c.toLower() <= u'f');
    };
    return address.count(u':') >= 2 && std::all_of(address.cbegin(), address.cend(), isOfAddress)
        && takeNumber(length, 128) && length.isEmpty();
}

bool AddressRange::isPrivate() const
{
    static const AddressRange ranges[] = {*from(u"10.0.0.0/8"), *from(u"172.16.0.0/12"), *from(u"192.168.0.0/16")};
    return std::any_of(
        std::begin(ranges), std::end(ranges), [this](const AddressRange &range) { return range.contains(*this); });
}

} // namespace octoha::rules
