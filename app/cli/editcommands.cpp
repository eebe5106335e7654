#include "app/cli/command.h"
#include "core/project/jsoncheck.h"

#include <QJsonDocument>

namespace octoha::cli {

namespace {

/// `FIELD=VALUE` taken apart; `FIELD-=` removes an item, and has no value then.
struct Assignment {
    QString field;
    QString value;
    bool removes = false;
};

std::optional<Assignment> assignmentFrom(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 1)
        return std::nullopt;
    Assignment assignment{text.left(equals), text.mid(equals + 1)};
    if (assignment.field.endsWith(u'-')) {
        assignment.field.chop(1);
        assignment.removes = true;
    }
    if (assignment.removes && !assignment.value.isEmpty())
        return std::nullopt;
    return assignment;
}

/// True for a list, and for a whole item of a list of parts: both are given as JSON.
bool takesJson(const QString &id)
{
    const Field *field = findField(id), *list = findField(id.section(u'.', 0, 1));
    return field ? field->type().kind == Kind::List : id.count(u'.') == 2 && list && list->type().itemRows;
}

Result<QJsonValue> valueFor(const Assignment &assignment)
{
    if (assignment.value == u'?')
        return QJsonValue(QJsonValue::Null);
    if (takesJson(assignment.field)) {
        // The parser would take the last of two equal keys and say nothing.
        if (auto checked = checkJson(assignment.value.toUtf8()); !checked) {
            const QString message = checked.error().path + QStringLiteral(": ") + checked.error().message;
            return failure(Error::Code::OutOfRange, checked.error().path.isEmpty() ? checked.error().message : message,
                {}, assignment.field);
        }
    }
    return valueFromText(assignment.field, assignment.value);
}

Result<> apply(Design &design, const Assignment &assignment)
{
    if (assignment.removes)
        return removeItem(design, assignment.field);
    auto value = valueFor(assignment);
    return value ? setField(design, assignment.field, *value) : tl::unexpected(std::move(value.error()));
}

QString textOfScalar(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return value.isDouble() ? QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest) : value.toString();
}

/// The value as `set` takes it: one word, or JSON for lists and items.
QString textForSet(const QJsonValue &value)
{
    if (value.isNull())
        return QStringLiteral("?");
    if (!value.isArray() && !value.isObject())
        return textOfScalar(value);
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

/// The same with what people read behind it, where that is something else.
QString lineFor(const QString &id, const QJsonValue &value)
{
    const Field *field = findField(id);
    const QString text = textForSet(value),
                  shown = field && !value.isArray() ? valueToText(*field, value, QLocale::c()) : text;
    return id + QStringLiteral(" = ") + text + (shown == text ? QString() : QStringLiteral(" (%1)").arg(shown)) + u'\n';
}

} // namespace

int applyAssignments(Invocation &run, Design &design, const QStringList &texts)
{
    int exitCode = Fine;
    for (const QString &text : texts) {
        const auto assignment = assignmentFrom(text);
        if (!assignment)
            return run.usage(QStringLiteral("“%1” is no FIELD=VALUE.").arg(text));
        if (auto applied = apply(design, *assignment); !applied) {
            run.report(applied.error());
            exitCode = Usage;
        }
    }
    return exitCode;
}

int saveOrReport(Invocation &run, const QString &path, const Project &project)
{
    if (path == u'-') {
        const auto text = textToSave(project);
        run.outDevice.setForm(ShownOutput::Form::Json);
        if (text)
            run.out << QString::fromUtf8(*text);
        return text ? Fine : (run.report(text.error()), NotWritten);
    }
    const auto saved = saveProject(path, project);
    return saved ? Fine : (run.report(saved.error()), NotWritten);
}

int runSet(Invocation &run)
{
    const QString path = run.arguments.takeFirst();
    int exitCode = Fine;
    auto project = load(run, path, exitCode);
    if (!project)
        return exitCode;
    if (const int refused = applyAssignments(run, project->design, run.arguments))
        return refused;
    return saveOrReport(run, path, *project);
}

int runGet(Invocation &run)
{
    const QString path = run.arguments.takeFirst();
    int exitCode = Fine;
    const auto project = load(run, path, exitCode);
    if (!project)
        return exitCode;
    QJsonObject values;
    for (const QString &id : std::as_const(run.arguments)) {
        const auto value = getField(project->design, id);
        if (!value)
            return run.report(value.error());
        values.insert(id, *value);
    }
    if (run.isJson()) {
        run.print(values);
        return Fine;
    }
    for (const QString &id : std::as_const(run.arguments))
        run.out << lineFor(id, values.value(id));
    return Fine;
}

} // namespace octoha::cli
