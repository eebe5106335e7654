#pragma once

#include "core/design/codec.h"

#include <QCoreApplication>
#include <QStringList>

namespace octoha {
#include <algorithm>
#include <array>


/// What a question says to people. Texts are QT_TRANSLATE_NOOP("Questions", …).
struct Question {
    const char *key; ///< The member's name in the file, lowerCamel.
    const char *label; ///< Two to five words, no colon.
    const char *unit = ""; ///< "minutes", "GiB" …; empty for a pure number or text.
    const char *why = ""; ///< Why it is asked, one sentence.
    const char *where = ""; ///< Where the reader finds the answer, one sentence.
    const char *since = ""; ///< The Octopus version from which it matters; empty for all.
    bool advanced = false; ///< Shown under "More settings".
    const char *zero = ""; ///< What the number 0 stands for: "unlimited"; empty where it is just 0.
};

/// A question and its type; all that a reader of the table without a design needs.
struct Row {
    Question question;
    const Type *type;
};

/// A question with the two functions that read and write its member.
template<typename Owner>
struct Member : Row {
    QJsonValue (*read)(const Owner &);
    Result<> (*write)(Owner &, const QJsonValue &);
    bool (*equal)(const Owner &, const Owner &);
    void (*number)(Owner &); ///< Gives the items of a list their ids; null where the member has none to number.
};

namespace detail {
template<typename T>
struct MemberOf;
template<typename Owner, typename Value>
struct MemberOf<Value Owner::*> {
    using OwnerType = Owner;
    using ValueType = Value;
};

// Defined in questionaccess.h, which one source includes: else every source that sees the design would compile the accessors
// of all its questions again.
template<auto pointer>
QJsonValue read(const typename MemberOf<decltype(pointer)>::OwnerType &owner);
template<auto pointer>
Result<> write(typename MemberOf<decltype(pointer)>::OwnerType &owner, const QJsonValue &value);
template<auto pointer>
bool equal(const typename MemberOf<decltype(pointer)>::OwnerType &a, const typename MemberOf<decltype(pointer)>::OwnerType &b);
template<auto pointer>
void number(typename MemberOf<decltype(pointer)>::OwnerType &owner);

template<typename Value>
inline constexpr bool isNumbered = false;
template<typename Item>
    requires requires(Item item) { item.id; }
inline constexpr bool isNumbered<QList<Item>> = true;

/// The function that numbers the items behind `pointer`, for lists whose items have ids.
template<auto pointer>
constexpr auto numbering() -> void (*)(typename MemberOf<decltype(pointer)>::OwnerType &)
{
    if constexpr (isNumbered<typename MemberOf<decltype(pointer)>::ValueType>)
        return &number<pointer>;
    else
        return nullptr;
}
} // namespace detail

template<auto pointer>
constexpr auto member(Question question)
{
    using Of = detail::MemberOf<decltype(pointer)>;
    return Member<typename Of::OwnerType>{
        {question, &Codec<typename Of::ValueType>::type}, &detail::read<pointer>, &detail::write<pointer>, &detail::equal<pointer>,
        detail::numbering<pointer>()};
}

/// Names a question without naming its text: `field<&Compute::taskCap>`. Checked by the compiler, so a rename finds every use.
struct FieldRef {
    const char *path = ""; ///< Of the part: "compute", or "compute.nodes.*" for an item of a list.
    const char *key = "";
    QString id() const { return QLatin1String(path) + u'.' + QLatin1String(key); }
    friend bool operator==(FieldRef, FieldRef) = default;
};

namespace detail {
template<auto pointer>
constexpr FieldRef findField()
{
    using Owner = typename MemberOf<decltype(pointer)>::OwnerType;
    for (const Member<Owner> &row : Questions<Owner>::rows) {
        if (row.read == &read<pointer>)
            return {Questions<Owner>::path, row.question.key};
/// The rows of a page whose table is long enough to be written in parts, one for each subject.
template<typename Owner, size_t... counts>
constexpr auto joinedRows(const Member<Owner> (&...parts)[counts])
{
    std::array<Member<Owner>, (counts + ...)> rows{};
    auto next = rows.begin();
    ((next = std::copy(std::begin(parts), std::end(parts), next)), ...);
    return rows;
}

    }
    throw "this member has no row in the table of questions";
}
} // namespace detail

template<auto pointer>
inline constexpr FieldRef field = detail::findField<pointer>();

template<Asked Part>
std::span<const Row> rowsOf()
{
    static const auto rows = [] {
        QList<Row> list;
        for (const Member<Part> &row : Questions<Part>::rows)
            list.append(row);
        return list;
    }();
    return {rows.constData(), size_t(rows.size())};
}

template<Asked Part>
QJsonObject partToJson(const Part &part)
{
    QJsonObject object;
    for (const Member<Part> &row : Questions<Part>::rows)
        object.insert(QLatin1String(row.question.key), row.read(part));
    if constexpr (requires { part.id; })
        object.insert(QLatin1String("id"), part.id);
    return object;
}

template<Asked Part>
Result<Part> partFromJson(const QJsonObject &object)
{
    Part part;
    QList<Error> errors;
    for (const Member<Part> &row : Questions<Part>::rows) {
        const QJsonValue value = object.value(QLatin1String(row.question.key));
        if (value.isUndefined() || value.isNull())
            continue;
        if (auto written = row.write(part, value); !written)
            errors.append(atPlace(std::move(written.error()), QLatin1String(row.question.key)));
    }
    if constexpr (requires { part.id; }) {
        if (const auto id = itemIdFrom(object))
            part.id = *id;
        else
            errors.append(id.error());
    }
    if (!errors.isEmpty())
        return tl::unexpected(joined(errors));
    return part;
}

} // namespace octoha
