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

Error wrongKind(const char *wanted)
{
    return {Error::Code::OutOfRange,
        translated(QT_TRANSLATE_NOOP("Values", "A value of another kind stands here; a %1 is needed.")).arg(QLatin1String(wanted))};
}

Error unknownChoice(const QString &word, std::span<const ChoiceText> choices)
{
    QStringList keys;
    for (const ChoiceText &choice : choices)
        keys.append(QLatin1String(choice.key));
    return {Error::Code::OutOfRange,
        translated(QT_TRANSLATE_NOOP("Values", "“%1” is no choice here; take one of: %2.")).arg(word.left(80), keys.join(QLatin1String(", ")))};
}

Error tooManyItems(int maximum)
{
    return {Error::Code::TooLarge, translated(QT_TRANSLATE_NOOP("Values", "The list is too long; at most %1 items fit.")).arg(maximum)};
}

Result<int> indexOfChoice(const QJsonValue &value, std::span<const ChoiceText> choices)
{
    if (!value.isString())
        return tl::unexpected(wrongKind("text"));
    const QString word = value.toString();
    for (size_t i = 0; i < choices.size(); ++i) {
        if (word == QLatin1String(choices[i].key))
            return int(i);
    }
    return tl::unexpected(unknownChoice(word, choices));
}

Result<double> numberFrom(const QJsonValue &value)
{
    if (!value.isDouble() || !std::isfinite(value.toDouble()))
        return tl::unexpected(wrongKind("number"));
    return value.toDouble();
}

Result<QString> textFrom(const QJsonValue &value)
{
    if (!value.isString())
        return tl::unexpected(wrongKind("text"));
    return value.toString();
}

Result<bool> Codec<bool>::fromJson(const QJsonValue &value)
{
    if (!value.isBool())
        return tl::unexpected(wrongKind("true or false"));
    return value.toBool();
}

Result<Money> Codec<Money>::fromJson(const QJsonValue &value)
{
    return numberFrom(value).and_then([](double dollars) {
        return std::abs(dollars) > 1e12 ? Money::fromCents(-1) : Money::fromCents(qint64(std::llround(dollars * 100)));
    });
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
    all.others.append(errors.sliced(1));
    return all;
}

} // namespace octoha
