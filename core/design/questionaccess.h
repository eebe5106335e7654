#pragma once

#include "core/design/question.h"

#include <QSet>

/// The accessors behind the rows of the tables of questions; for the one source that compiles them.
namespace octoha::detail {

template<auto pointer>
QJsonValue read(const typename MemberOf<decltype(pointer)>::OwnerType &owner)
{
    return Codec<typename MemberOf<decltype(pointer)>::ValueType>::toJson(owner.*pointer);
}

template<auto pointer>
Result<> write(typename MemberOf<decltype(pointer)>::OwnerType &owner, const QJsonValue &value)
{
    auto read = Codec<typename MemberOf<decltype(pointer)>::ValueType>::fromJson(value);
    if (!read)
        return tl::unexpected(std::move(read.error()));
    owner.*pointer = std::move(*read);
    return {};
}

template<auto pointer>
bool equal(const typename MemberOf<decltype(pointer)>::OwnerType &a, const typename MemberOf<decltype(pointer)>::OwnerType &b)
{
    return a.*pointer == b.*pointer;
}

template<auto pointer>
void number(typename MemberOf<decltype(pointer)>::OwnerType &owner)
{
    auto &items = owner.*pointer;
    int highest = 0;
    QSet<int> used;
    for (const auto &item : std::as_const(items))
        highest = std::max(highest, item.id);
    for (auto &item : items) {
        if (item.id <= 0 || used.contains(item.id))
            item.id = ++highest;
        used.insert(item.id);
    }
}

} // namespace octoha::detail
