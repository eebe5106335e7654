#pragma once

#include "core/design/measures.h"
#include "core/rules/rule.h"

/// Small words that rules are written in.
namespace octoha::rules {

/// A finding without values.
inline Check when(bool broken)
{
    return broken ? Check(Seen{}) : std::nullopt;
}

inline Check when(bool broken, Severity severity)
{
    return broken ? Check(Seen{.severity = severity}) : std::nullopt;
}

inline QVariant asValue(QLatin1StringView text)
{
    return QString(text);
}

template<int length> QVariant asValue(const Text<length> &text)
{
    return text.text();
}

template<typename Value> QVariant asValue(const Value &value)
{
    return QVariant::fromValue(value);
}

/// A finding that names `values` as %1, %2 …
template<typename... Values> Seen saw(const Values &...values)
{
    Seen seen;
    (seen.values.append(asValue(values)), ...);
    return seen;
}

inline Seen as(Severity severity, Seen seen)
{
    seen.severity = severity;
    return seen;
}

inline bool hasNodes(const Design &design)
{
    return !design.compute.nodes.isEmpty();
}

/// The words for a node in a message; its number where it has no name yet.
inline QString nameOf(const Node &node)
{
    return node.name.isEmpty() ? QStringLiteral("#%1").arg(node.id) : node.name.text();
}

template<typename Item> QString nameOf(const Item &item)
{
    return item.name.text();
}

/// The items that are wrong: how many for %n, their ids, and the name of the first for %1.
template<typename Item, typename IsWrong> Check itemsWhere(const QList<Item> &items, IsWrong isWrong)
{
    Check found;
    for (const Item &item : items) {
        if (!isWrong(item))
            continue;
        if (!found)
            found = Seen{.count = 0, .values = {nameOf(item)}};
        ++found->count;
        found->items.append(item.id);
    }
    return found;
}

/// The items without a name: how many and which; the first has none to be told.
template<typename Item> Check nameless(const QList<Item> &items)
{
    Check found = itemsWhere(items, [](const Item &item) { return item.name.isEmpty(); });
    if (found)
        found->values.clear();
    return found;
}

/// The page of a design that holds `Part`.
template<typename Part> const Part &partOf(const Design &design)
{
    const Part *found = nullptr;
    forEachPage(design, [&](const auto &page) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(page)>, Part>)
            found = &page;
    });
    return *found;
}

template<auto member> const auto &answerOf(const Design &design)
{
    return partOf<typename detail::MemberOf<decltype(member)>::OwnerType>(design).*member;
}

/// Checks and conditions for plain yes-or-no answers and choices.
template<auto member> Check isOff(const Design &design, const Context &)
{
    return when(!answerOf<member>(design));
}

template<auto member> Check isOn(const Design &design, const Context &)
{
    return when(answerOf<member>(design));
}

template<auto member, auto value> Check isChosen(const Design &design, const Context &)
{
    return when(answerOf<member>(design) == value);
}

template<auto member, auto value> bool hasChosen(const Design &design)
{
    return answerOf<member>(design) == value;
}

/// The edit that gives one question one answer.
template<auto member> Edits answered(const typename detail::MemberOf<decltype(member)>::ValueType &value)
{
    using Value = typename detail::MemberOf<decltype(member)>::ValueType;
    return {{field<member>.id(), Codec<Value>::toJson(value)}};
}

template<auto member, auto value> Edits answer(const Design &, const Context &)
{
    using Value = typename detail::MemberOf<decltype(member)>::ValueType;
    if constexpr (requires { Value::template of<value>(); })
        return answered<member>(Value::template of<value>());
    else
        return answered<member>(value);
}

/// The id of an item's question: "compute.nodes.#3.zone".
inline QString itemId(FieldRef ref, int item)
{
    return ref.id().replace(u'*', QStringLiteral("#%1").arg(item));
}

/// Where a node stands; empty text means the region of the design.
inline QStringView regionOf(const Node &node, const Design &design)
{
    return node.region.isEmpty() ? design.placement.region.text() : node.region.text();
}

/// Regions as Azure compares them: "West Europe" is "westeurope".
inline bool sameRegion(QStringView a, QStringView b)
{
    const auto bare = [](QStringView name) { return name.toString().remove(u' ').toLower(); };
    return a == b || bare(a) == bare(b);
}

/// Where the shared files stand.
inline QStringView shareRegion(const Design &design)
{
    return design.storage.region.isEmpty() ? design.placement.region.text() : design.storage.region.text();
}

/// The build a node runs.
inline const Version &versionOf(const Node &node, const Design &design)
{
    return node.octopusVersion.isEmpty() ? design.workload.octopusVersion : node.octopusVersion;
}

/// The word of a choice, as the catalog's tables know it.
template<Chosen Enum> QLatin1StringView wordOf(Enum choice)
{
    return QLatin1StringView(Choices<Enum>::rows[int(choice)].key);
}

/// The row of a short table of the catalog that a choice means: `rowOf(catalog.tables().balancers,
/// design.balancer.web)`.
template<typename Table, Chosen Enum> auto rowOf(const Table &keyed, Enum choice)
{
    const auto found = std::find_if(
        keyed.begin(), keyed.end(), [word = wordOf(choice)](const auto &row) { return row.choice == word; });
    return found == keyed.end() ? nullptr : &*found;
}

} // namespace octoha::rules
