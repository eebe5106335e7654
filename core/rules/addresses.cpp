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

bool AddressRange::isPrivate() const
{
    static const AddressRange ranges[] = {*from(u"10.0.0.0/8"), *from(u"172.16.0.0/12"), *from(u"192.168.0.0/16")};
    return std::any_of(std::begin(ranges), std::end(ranges), [this](const AddressRange &range) { return range.contains(*this); });
}

} // namespace octoha::rules
