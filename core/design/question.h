#pragma once

#include "core/design/codec.h"
#include "core/design/sortedkeys.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace octoha {

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

/// Reaches the items of a list one by one, by index: a list may have ten thousand of them, of which an edit touches
/// one.
template<typename Owner> struct ItemAccess {
    qsizetype (*count)(const Owner &);
    int (*id)(const Owner &, qsizetype); ///< 0 for a plain value, and for an item that has no number yet.
    QJsonValue (*read)(const Owner &, qsizetype);
    Result<> (*write)(Owner &, qsizetype, const QJsonValue &); ///< At the index after the last one it appends.
    QJsonValue (*readAnswer)(const Owner &, qsizetype, size_t question); ///< Of a part, by the place of its row.
    Result<> (*writeAnswer)(Owner &, qsizetype, size_t question, const QJsonValue &);
    void (*remove)(Owner &, qsizetype);
    bool (*same)(const Owner &, qsizetype, const Owner &, qsizetype);
    void (*number)(Owner &); ///< Gives each item without an id of its own the next free one.
};

/// A question with the functions that read and write its member.
template<typename Owner> struct Member : Row {
    QJsonValue (*read)(const Owner &);
    Result<> (*write)(Owner &, const QJsonValue &);
    bool (*equal)(const Owner &, const Owner &);
    const ItemAccess<Owner> *items; ///< Null where the member is no list.
};

namespace detail {
template<typename T> struct MemberOf;
template<typename Owner, typename Value> struct MemberOf<Value Owner::*> {
    using OwnerType = Owner;
    using ValueType = Value;
};

// Defined in questionaccess.h, which one source includes: else every source that sees the design would compile the
// accessors of all its questions again.
template<auto pointer> QJsonValue read(const typename MemberOf<decltype(pointer)>::OwnerType &owner);
template<auto pointer> Result<> write(typename MemberOf<decltype(pointer)>::OwnerType &owner, const QJsonValue &value);
template<auto pointer>
bool equal(
    const typename MemberOf<decltype(pointer)>::OwnerType &a, const typename MemberOf<decltype(pointer)>::OwnerType &b);
template<auto pointer> struct ItemsBehind {
    using Owner = typename MemberOf<decltype(pointer)>::OwnerType;
    static qsizetype count(const Owner &owner);
    static int id(const Owner &owner, qsizetype index);
    static QJsonValue read(const Owner &owner, qsizetype index);
    static Result<> write(Owner &owner, qsizetype index, const QJsonValue &value);
    static QJsonValue readAnswer(const Owner &owner, qsizetype index, size_t question);
    static Result<> writeAnswer(Owner &owner, qsizetype index, size_t question, const QJsonValue &value);
    static void remove(Owner &owner, qsizetype index);
    static bool same(const Owner &a, qsizetype i, const Owner &b, qsizetype j);
    static void number(Owner &owner);
    static constexpr ItemAccess<Owner> access{
        &count, &id, &read, &write, &readAnswer, &writeAnswer, &remove, &same, &number};
};

template<typename Value> inline constexpr bool isList = false;
template<typename Item> inline constexpr bool isList<QList<Item>> = true;

template<auto pointer>
constexpr auto itemsBehind() -> const ItemAccess<typename MemberOf<decltype(pointer)>::OwnerType> *
{
    if constexpr (isList<typename MemberOf<decltype(pointer)>::ValueType>)
        return &ItemsBehind<pointer>::access;
    else
        return nullptr;
}
} // namespace detail

/// The rows of a page whose table is long enough to be written in parts, one for each subject.
template<typename Owner, size_t... counts> constexpr auto joinedRows(const Member<Owner> (&...parts)[counts])
{
    std::array<Member<Owner>, (counts + ...)> rows{};
    auto next = rows.begin();
    ((next = std::copy(std::begin(parts), std::end(parts), next)), ...);
    return rows;
}

template<auto pointer> constexpr auto member(Question question)
{
    using Of = detail::MemberOf<decltype(pointer)>;
    return Member<typename Of::OwnerType>{{question, &Codec<typename Of::ValueType>::type}, &detail::read<pointer>,
        &detail::write<pointer>, &detail::equal<pointer>, detail::itemsBehind<pointer>()};
}

/// Names a question without naming its text: `field<&Compute::taskCap>`. Checked by the compiler, so a rename finds
/// every use.
struct FieldRef {
    const char *path = ""; ///< Of the part: "compute", or "compute.nodes.*" for an item of a list.
    const char *key = "";
    QString id() const { return QLatin1String(path) + u'.' + QLatin1String(key); }
    /// By the words: each source may keep a text of its own at another address.
    friend bool operator==(FieldRef a, FieldRef b)
    {
        return qstrcmp(a.path, b.path) == 0 && qstrcmp(a.key, b.key) == 0;
    }
};

namespace detail {
template<auto pointer> constexpr FieldRef findField()
{
    using Owner = typename MemberOf<decltype(pointer)>::OwnerType;
    for (const Member<Owner> &row : Questions<Owner>::rows) {
        if (row.read == &read<pointer>)
            return {Questions<Owner>::path, row.question.key};
    }
    throw "this member has no row in the table of questions";
}
} // namespace detail

template<auto pointer> inline constexpr FieldRef field = detail::findField<pointer>();

template<Asked Part> std::span<const Row> rowsOf()
{
    static const auto rows = [] {
        QList<Row> list;
        for (const Member<Part> &row : Questions<Part>::rows)
            list.append(row);
        return list;
    }();
    return {rows.constData(), size_t(rows.size())};
}

template<Asked Part> QJsonObject partToJson(const Part &part)
{
    QJsonObject object;
    for (const Member<Part> &row : Questions<Part>::rows)
        object.insert(QLatin1String(row.question.key), row.read(part));
    if constexpr (requires { part.id; })
        object.insert(QLatin1String("id"), part.id);
    return object;
}

template<Asked Part> Result<Part> partFromJson(const QJsonObject &object)
{
    constexpr bool hasId = requires(const Part &one)
    {
        one.id;
    };
    static const SortedKeys keys(rowsOf<Part>(), QLatin1String(hasId ? "id" : ""));
    constexpr size_t rows = std::size(Questions<Part>::rows);
    std::array<QJsonValue, rows + 1> given; // Null where the object has none; the id is the last.
    keys.forEachKnown(object, [&](size_t at, const QJsonValue &value) { given[at] = value; });
    Part part;
    QList<Error> errors;
    for (size_t i = 0; i < rows; ++i) {
        const Member<Part> &row = Questions<Part>::rows[i];
        if (given[i].isNull())
            continue;
        if (auto written = row.write(part, given[i]); !written)
            errors.append(atPlace(std::move(written.error()), QLatin1String(row.question.key)));
    }
    if constexpr (hasId) {
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
