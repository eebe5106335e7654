#pragma once

#include "core/design/question.h"

#include <QSet>

/// The accessors behind the rows of the tables of questions; for the one source that compiles them.
namespace octoha::detail {

template<auto pointer> QJsonValue read(const typename MemberOf<decltype(pointer)>::OwnerType &owner)
{
    return Codec<typename MemberOf<decltype(pointer)>::ValueType>::toJson(owner.*pointer);
}

template<auto pointer> Result<> write(typename MemberOf<decltype(pointer)>::OwnerType &owner, const QJsonValue &value)
{
    auto read = Codec<typename MemberOf<decltype(pointer)>::ValueType>::fromJson(value);
    if (!read)
        return tl::unexpected(std::move(read.error()));
    owner.*pointer = std::move(*read);
    return {};
}

template<auto pointer>
bool equal(
    const typename MemberOf<decltype(pointer)>::OwnerType &a, const typename MemberOf<decltype(pointer)>::OwnerType &b)
{
    return a.*pointer == b.*pointer;
}

template<auto pointer> qsizetype ItemsBehind<pointer>::count(const Owner &owner)
{
    return (owner.*pointer).size();
}

template<auto pointer> int ItemsBehind<pointer>::id(const Owner &owner, qsizetype index)
{
    if constexpr (requires { (owner.*pointer)[index].id; })
        return (owner.*pointer)[index].id;
    else
        return 0;
}

template<typename List> using ItemOf = typename List::value_type;

template<auto pointer> QJsonValue ItemsBehind<pointer>::read(const Owner &owner, qsizetype index)
{
    return Codec<ItemOf<typename MemberOf<decltype(pointer)>::ValueType>>::toJson((owner.*pointer)[index]);
}

template<auto pointer> Result<> ItemsBehind<pointer>::write(Owner &owner, qsizetype index, const QJsonValue &value)
{
    auto &items = owner.*pointer;
    if (index == items.size() && index >= maximumListLength)
        return tl::unexpected(tooManyItems(maximumListLength));
    auto read = Codec<ItemOf<typename MemberOf<decltype(pointer)>::ValueType>>::fromJson(value);
    if (!read)
        return tl::unexpected(atPlace(std::move(read.error()), QString::number(index)));
    if (index == items.size())
        items.append(std::move(*read));
    else
        items[index] = std::move(*read);
    return {};
}

template<auto pointer> QJsonValue ItemsBehind<pointer>::readAnswer(const Owner &owner, qsizetype index, size_t question)
{
    using Item = ItemOf<typename MemberOf<decltype(pointer)>::ValueType>;
    if constexpr (Asked<Item>)
        return Questions<Item>::rows[question].read((owner.*pointer)[index]);
    else
        return read(owner, index);
}

template<auto pointer>
Result<> ItemsBehind<pointer>::writeAnswer(Owner &owner, qsizetype index, size_t question, const QJsonValue &value)
{
    using Item = ItemOf<typename MemberOf<decltype(pointer)>::ValueType>;
    if constexpr (Asked<Item>) {
        const Member<Item> &row = Questions<Item>::rows[question];
        auto written = row.write((owner.*pointer)[index], value.isNull() ? row.read(Item()) : value);
        return written ? written
                       : tl::unexpected(atPlace(atPlace(std::move(written.error()), QLatin1String(row.question.key)),
                           QString::number(index)));
    } else {
        return write(owner, index, value);
    }
}

template<auto pointer> void ItemsBehind<pointer>::remove(Owner &owner, qsizetype index)
{
    (owner.*pointer).removeAt(index);
}

template<auto pointer> bool ItemsBehind<pointer>::same(const Owner &a, qsizetype i, const Owner &b, qsizetype j)
{
    return (a.*pointer)[i] == (b.*pointer)[j];
}

template<auto pointer> void ItemsBehind<pointer>::number(Owner &owner)
{
    if constexpr (requires { (owner.*pointer)[0].id; }) {
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
}

} // namespace octoha::detail
