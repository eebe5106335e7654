#include "core/design/codec.h"

#include "core/design/question.h"

#include <cmath>

namespace octoha {

namespace {
QString translated(const char *text)
{
    return QCoreApplication::translate("Values", text);
}
}

QLatin1String choiceKey(const ChoiceText &choice)
{
    return QLatin1String(choice.key);
}

QString choiceLabel(const ChoiceText &choice)
{
    return QCoreApplication::translate("Choices", choice.label);
}

Error wrongKind(Wanted wanted)
{
    const char *text = QT_TRANSLATE_NOOP("Values", "A value of another kind stands here; a text is needed.");
    switch (wanted) {
    case Wanted::Text:
        break;
    case Wanted::Number:
        text = QT_TRANSLATE_NOOP("Values", "A value of another kind stands here; a number is needed.");
        break;
    case Wanted::TrueOrFalse:
        text = QT_TRANSLATE_NOOP("Values", "A value of another kind stands here; “true” or “false” is needed.");
        break;
    case Wanted::Object:
        text = QT_TRANSLATE_NOOP("Values", "A value of another kind stands here; an object is needed.");
        break;
    case Wanted::List:
        text = QT_TRANSLATE_NOOP("Values", "A value of another kind stands here; a list is needed.");
        break;
    }
    return {Error::Code::OutOfRange, translated(text)};
}

Error unknownChoice(const QString &word, std::span<const ChoiceText> choices)
{
    QStringList keys;
    for (const ChoiceText &choice : choices)
        keys.append(choiceKey(choice));
    return {Error::Code::OutOfRange,
        translated(QT_TRANSLATE_NOOP("Values", "“%1” is no choice here; take one of: %2."))
            .arg(word.left(80), keys.join(QLatin1String(", ")))};
}

Error tooManyItems(int maximum)
{
    return {Error::Code::TooLarge,
        translated(QT_TRANSLATE_NOOP("Values", "The list is too long; at most %1 items fit.")).arg(maximum)};
}

Result<int> indexOfChoice(const QJsonValue &value, std::span<const ChoiceText> choices)
{
    if (!value.isString())
        return tl::unexpected(wrongKind(Wanted::Text));
    const QString word = value.toString();
    for (size_t i = 0; i < choices.size(); ++i) {
        if (word == choiceKey(choices[i]))
            return int(i);
    }
    return tl::unexpected(unknownChoice(word, choices));
}

Result<double> numberFrom(const QJsonValue &value)
{
    if (!value.isDouble() || !std::isfinite(value.toDouble()))
        return tl::unexpected(wrongKind(Wanted::Number));
    return value.toDouble();
}

Result<QString> textFrom(const QJsonValue &value)
{
    if (!value.isString())
        return tl::unexpected(wrongKind(Wanted::Text));
    return value.toString();
}

Result<bool> Codec<bool>::fromJson(const QJsonValue &value)
{
    if (!value.isBool())
        return tl::unexpected(wrongKind(Wanted::TrueOrFalse));
    return value.toBool();
}

Result<Money> Codec<Money>::fromJson(const QJsonValue &value)
{
    return numberFrom(value).and_then([](double dollars) {
        return std::abs(dollars) > 1e12 ? Money::fromCents(-1) : Money::fromCents(qint64(std::llround(dollars * 100)));
    });
}

Result<int> itemIdFrom(const QJsonObject &object)
{
    constexpr int highest = 1'000'000'000;
    const QJsonValue id = object.value(QLatin1String("id"));
    if (id.isUndefined())
        return 0;
    if (!id.isDouble())
        return tl::unexpected(atPlace(wrongKind(Wanted::Number), QStringLiteral("id")));
    if (id.toInt() < 1 || id.toInt() > highest || id.toInt() != id.toDouble())
        return tl::unexpected(atPlace(outOfRange(id.toDouble(), 1, highest, 0), QStringLiteral("id")));
    return id.toInt();
}

Error atPlace(Error error, const QString &place)
{
    error.path = error.path.isEmpty() ? place : place + u'.' + error.path;
    for (Error &other : error.others)
        other = atPlace(std::move(other), place);
    return error;
}

Error joined(const QList<Error> &errors)
{
    Error all = errors.first();
    for (Error error : errors.sliced(1)) {
        const QList<Error> others = std::exchange(error.others, {});
        all.others.append(std::move(error));
        all.others.append(others);
    }
    return all;
}

} // namespace octoha
