#include "app/cli/command.h"

namespace octoha::cli {

namespace {

const char *wordOf(Kind kind)
{
    switch (kind) {
    case Kind::Text:
        break;
    case Kind::Integer:
        return "integer";
    case Kind::Decimal:
        return "decimal";
    case Kind::Boolean:
        return "boolean";
    case Kind::Choice:
        return "choice";
    case Kind::Date:
        return "date";
    case Kind::Money:
        return "money";
    case Kind::Duration:
        return "duration";
    case Kind::List:
        return "list";
    }
    return "text";
}

QString translated(const char *context, const char *text)
{
    return *text ? QCoreApplication::translate(context, text) : QString();
}

bool isNumber(Kind kind)
{
    return kind == Kind::Integer || kind == Kind::Decimal || kind == Kind::Money || kind == Kind::Duration;
}

QStringList choicesOf(const Type &type)
{
    QStringList choices;
    for (const ChoiceText &choice : type.choices)
        choices.append(choiceKey(choice));
    return choices;
}

/// What a new item of the list answers before anybody is asked: read from an item made of nothing.
QJsonValue defaultOf(const Field &field)
{
    Design design;
    if (!field.isItem())
        return field.access->read(*field.row, design);
    const QString list = fields().at(field.parent).id;
    if (!setField(design, list + QLatin1String(".+"), QJsonObject()))
        return QJsonValue::Null;
    return getField(design, list + QLatin1String(".0.") + QLatin1String(field.question().key))
        .value_or(QJsonValue::Null);
}

QJsonObject fieldToJson(const Field &field)
{
    const Question &question = field.question();
    const Type &type = field.type();
    QJsonObject object{{QLatin1String("id"), field.id}, {QLatin1String("label"), field.label()},
        {QLatin1String("type"), QLatin1String(wordOf(type.kind))}, {QLatin1String("unit"), field.unit()},
        {QLatin1String("default"), defaultOf(field)},
        {QLatin1String("choices"), QJsonArray::fromStringList(choicesOf(type))},
        {QLatin1String("why"), translated("Questions", question.why)},
        {QLatin1String("where"), translated("Questions", question.where)},
        {QLatin1String("since"), QLatin1String(question.since)}};
    object.insert(QLatin1String("minimum"), isNumber(type.kind) ? QJsonValue(type.minimum) : QJsonValue());
    object.insert(QLatin1String("maximum"), isNumber(type.kind) ? QJsonValue(type.maximum) : QJsonValue());
    if (type.maximumLength > 0)
        object.insert(QLatin1String("maximumLength"), type.maximumLength);
    return object;
}

} // namespace

int runFields(Invocation &run)
{
    if (run.isJson()) {
        QJsonArray array;
        for (const Field &field : fields())
            array.append(fieldToJson(field));
        run.print(array);
        return Fine;
    }
    for (const Field &field : fields()) {
        run.out << field.id.leftJustified(44) << ' ' << QString::fromLatin1(wordOf(field.type().kind)).leftJustified(9)
                << ' ' << field.label();
        run.out << (field.unit().isEmpty() ? QString() : QStringLiteral(" [%1]").arg(field.unit())) << '\n';
        if (!field.type().choices.empty())
            run.out << QStringLiteral("    one of: ") << choicesOf(field.type()).join(QLatin1String(", ")) << '\n';
    }
    return Fine;
}

} // namespace octoha::cli
