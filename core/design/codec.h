#pragma once

#include "core/design/value.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>

#include <iterator>
#include <span>

namespace octoha {

/// One choice of a question: the value in C++, the word in the file, the words for people.
struct ChoiceText {
    const char *key;
    const char *label; ///< QT_TRANSLATE_NOOP("Choices", …)
    const char *note = ""; ///< Why one would take it; QT_TRANSLATE_NOOP("Choices", …).
};

/// `rows` lists the choices of an enumeration in the order of its enumerators, which are 0, 1, 2 …
template<typename Enum> struct Choices;

template<typename T>
concept Chosen = std::is_enum_v<T> && requires
{
    Choices<T>::rows;
};

QLatin1String choiceKey(const ChoiceText &choice); ///< The word in the file.
QString choiceLabel(const ChoiceText &choice); ///< The words for people, translated.

template<Chosen Enum> QLatin1String choiceKey(Enum choice)
{
    return choiceKey(Choices<Enum>::rows[int(choice)]);
}
template<Chosen Enum> QString choiceLabel(Enum choice)
{
    return choiceLabel(Choices<Enum>::rows[int(choice)]);
}

/// `rows` lists the questions of a part of the design; `path` is where the part stands ("compute", "compute.nodes.*").
template<typename Owner> struct Questions;

template<typename T>
concept Asked = requires
{
    Questions<T>::rows;
    Questions<T>::path;
};

struct Row;

/// What an answer may be: kind, range, choices. One for each C++ type, shared by all questions of that type.
struct Type {
    Kind kind;
    double minimum = 0, maximum = 0;
    int decimals = 0;
    int maximumLength = 0;
    std::span<const ChoiceText> choices = {};
    const Type *items = nullptr; ///< Of a list: the type of its items, if they are plain values.
    std::span<const Row> (*itemRows)() = nullptr; ///< Of a list of parts: their questions.
};

/// What must stand where a value of another kind was found.
enum class Wanted { Text, Number, TrueOrFalse, Object, List };
Error wrongKind(Wanted wanted);
Error unknownChoice(const QString &word, std::span<const ChoiceText> choices);
Error tooManyItems(int maximum);
Result<int> indexOfChoice(const QJsonValue &value, std::span<const ChoiceText> choices);
Result<double> numberFrom(const QJsonValue &value);
Result<QString> textFrom(const QJsonValue &value);

inline constexpr int maximumListLength = 10'000;

/// The counter of an item as it stands in the file: 1..1,000,000,000, so that counting on never overflows; 0 where it
/// has none.
Result<int> itemIdFrom(const QJsonObject &object);

/// How a type is written to and read from the file; exists once for each kind of type.
template<typename T> struct Codec;

template<> struct Codec<bool> {
    static constexpr Type type{.kind = Kind::Boolean, .maximum = 1};
    static QJsonValue toJson(bool value) { return value; }
    static Result<bool> fromJson(const QJsonValue &value);
};

template<typename Range> struct Codec<Ranged<Range>> {
    using Value = Ranged<Range>;
    static constexpr Type type{
        .kind = Value::kind, .minimum = Value::lowest(), .maximum = Value::highest(), .decimals = Value::decimals};
    static QJsonValue toJson(Value value)
    {
        if constexpr (Value::decimals == 0)
            return value.number();
        else
            return value.value();
    }
    static Result<Value> fromJson(const QJsonValue &value) { return numberFrom(value).and_then(&Value::fromValue); }
};

template<> struct Codec<Money> {
    static constexpr Type type{.kind = Kind::Money, .maximum = double(Money::maximumCents) / 100, .decimals = 2};
    static QJsonValue toJson(Money value) { return double(value.cents()) / 100; }
    static Result<Money> fromJson(const QJsonValue &value);
};

template<int maximumLength, bool hasLines> struct Codec<Text<maximumLength, hasLines>> {
    using Value = Text<maximumLength, hasLines>;
    static constexpr Type type{.kind = Kind::Text, .maximumLength = maximumLength};
    static QJsonValue toJson(const Value &value) { return value.text(); }
    static Result<Value> fromJson(const QJsonValue &value)
    {
        return textFrom(value).and_then([](QString text) { return Value::from(std::move(text)); });
    }
};

template<> struct Codec<Version> {
    static constexpr Type type{.kind = Kind::Text, .maximumLength = 40};
    static QJsonValue toJson(const Version &value) { return value.text(); }
    static Result<Version> fromJson(const QJsonValue &value) { return textFrom(value).and_then(&Version::from); }
};

template<> struct Codec<Guid> {
    static constexpr Type type{.kind = Kind::Text, .maximumLength = 36};
    static QJsonValue toJson(const Guid &value) { return value.text(); }
    static Result<Guid> fromJson(const QJsonValue &value) { return textFrom(value).and_then(&Guid::from); }
};

template<> struct Codec<Day> {
    static constexpr Type type{.kind = Kind::Date, .maximumLength = 10};
    static QJsonValue toJson(Day value) { return value.text(); }
    static Result<Day> fromJson(const QJsonValue &value) { return textFrom(value).and_then(&Day::from); }
};

template<Chosen Enum> struct Codec<Enum> {
    static constexpr Type type{
        .kind = Kind::Choice, .maximum = double(std::size(Choices<Enum>::rows) - 1), .choices = Choices<Enum>::rows};
    static QJsonValue toJson(Enum value) { return choiceKey(value); }
    static Result<Enum> fromJson(const QJsonValue &value)
    {
        return indexOfChoice(value, Choices<Enum>::rows).map([](int index) { return Enum(index); });
    }
};

/// Reads every row; all wrong ones are reported together, each with its path. A member that is absent or null keeps its
/// default.
template<Asked Part> QJsonObject partToJson(const Part &part);
template<Asked Part> Result<Part> partFromJson(const QJsonObject &object);

template<Asked Part> struct Codec<Part> {
    static QJsonValue toJson(const Part &part) { return partToJson(part); }
    static Result<Part> fromJson(const QJsonValue &value)
    {
        if (!value.isObject())
            return tl::unexpected(wrongKind(Wanted::Object));
        return partFromJson<Part>(value.toObject());
    }
};

template<Asked Part> std::span<const Row> rowsOf();

/// Puts where it happened in front of an error's path.
Error atPlace(Error error, const QString &place);
/// Joins the errors of one reading into one: the first, with all the rest as its `others`, none of them nested.
Error joined(const QList<Error> &errors);

template<typename Item> struct Codec<QList<Item>> {
    static constexpr Type type = [] {
        if constexpr (Asked<Item>)
            return Type{.kind = Kind::List, .maximum = maximumListLength, .itemRows = &rowsOf<Item>};
        else
            return Type{.kind = Kind::List, .maximum = maximumListLength, .items = &Codec<Item>::type};
    }();
    static QJsonValue toJson(const QList<Item> &items)
    {
        QJsonArray array;
        for (const Item &item : items)
            array.append(Codec<Item>::toJson(item));
        return array;
    }
    static Result<QList<Item>> fromJson(const QJsonValue &value)
    {
        if (!value.isArray())
            return tl::unexpected(wrongKind(Wanted::List));
        const QJsonArray array = value.toArray();
        if (array.size() > maximumListLength)
            return tl::unexpected(tooManyItems(maximumListLength));
        QList<Item> items;
        QList<Error> errors;
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (auto item = Codec<Item>::fromJson(array.at(i)))
                items.append(std::move(*item));
            else
                errors.append(atPlace(std::move(item.error()), QString::number(i)));
        }
        if (!errors.isEmpty())
            return tl::unexpected(joined(errors));
        return items;
    }
};

} // namespace octoha
