#include "app/cli/command.h"

#include <QJsonDocument>

namespace octoha::cli {

namespace {

/// `FIELD=VALUE` taken apart; `FIELD-=` removes an item.
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
    return assignment;
}

/// The value for a whole item is JSON; for a question it is read as the question's type says.
Result<QJsonValue> valueFor(const Assignment &assignment)
{
    if (assignment.value == u'?')
        return QJsonValue(QJsonValue::Null);
    if (const Field *field = findField(assignment.field))
        return valueFromText(*field, assignment.value);
    const auto document = QJsonDocument::fromJson(assignment.value.toUtf8());
    if (document.isObject())
        return QJsonValue(document.object());
    return QJsonValue(assignment.value); // An item of a list of plain values, or a wrong field: setField tells.
}

Result<> apply(Design &design, const Assignment &assignment)
{
    if (assignment.removes)
        return removeItem(design, assignment.field);
    auto value = valueFor(assignment);
    return value ? setField(design, assignment.field, *value) : tl::unexpected(std::move(value.error()));
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
    const auto saved = saveProject(path, project);
    if (saved)
        return Fine;
    run.report(saved.error());
    return NotWritten;
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
    if (path != u'-')
        return saveOrReport(run, path, *project);
    run.out << QString::fromUtf8(writeProject(*project));
    return Fine;
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
    for (const QString &id : std::as_const(run.arguments)) {
        const Field *field = findField(id);
        const QJsonValue value = values.value(id);
        run.out << id << QStringLiteral(" = ");
        run.out << (field && !value.isArray() ? valueToText(*field, value, QLocale::c()) : QString::fromUtf8(QJsonDocument::fromVariant(value.toVariant()).toJson(QJsonDocument::Compact))) << '\n';
    }
    return Fine;
}

} // namespace octoha::cli
