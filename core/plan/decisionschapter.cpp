#include "core/design/applicability.h"
#include "core/plan/chapter.h"

namespace octoha {

namespace {

/// A decision that a reviewer asks about: the question, why it was answered so, and what else was on the table.
struct Decision {
    FieldRef field;
    const char *subject;
};
constexpr Decision decisions[] = {{field<&Start::hosting>, QT_TRANSLATE_NOOP("Plan", "Platform")},
    {field<&Compute::spread>, QT_TRANSLATE_NOOP("Plan", "Nodes kept apart")},
    {field<&Database::kind>, QT_TRANSLATE_NOOP("Plan", "Database")},
    {field<&Database::signIn>, QT_TRANSLATE_NOOP("Plan", "Sign-in to the database")},
    {field<&Storage::product>, QT_TRANSLATE_NOOP("Plan", "Shared files")},
    {field<&Storage::layout>, QT_TRANSLATE_NOOP("Plan", "Layout of the files")},
    {field<&Storage::access>, QT_TRANSLATE_NOOP("Plan", "Way to the share")},
    {field<&Storage::signIn>, QT_TRANSLATE_NOOP("Plan", "Sign-in to the share")},
    {field<&Balancer::web>, QT_TRANSLATE_NOOP("Plan", "Balancer of the portal")},
    {field<&Balancer::polling>, QT_TRANSLATE_NOOP("Plan", "Way of the polling traffic")},
    {field<&Balancer::tlsEnd>, QT_TRANSLATE_NOOP("Plan", "End of TLS")},
    {field<&Polling::way>, QT_TRANSLATE_NOOP("Plan", "Polling Tentacles")},
    {field<&Placement::drMode>, QT_TRANSLATE_NOOP("Plan", "Second region")},
    {field<&Placement::outbound>, QT_TRANSLATE_NOOP("Plan", "Outbound access")},
    {field<&Placement::adminAccess>, QT_TRANSLATE_NOOP("Plan", "Administration")}};

const ChoiceText *chosen(const Field &field, const Design &design)
{
    const auto index = indexOfChoice(getField(design, field.id).value_or(QJsonValue::Null), field.type().choices);
    return index ? &field.type().choices[size_t(*index)] : nullptr;
}

QString refused(const Field &field, const ChoiceText *taken)
{
    QStringList others;
    for (const ChoiceText &choice : field.type().choices) {
        if (&choice != taken)
            others.append(QCoreApplication::translate("Choices", choice.label));
    }
    return others.join(QLatin1String("; "));
}

QString reason(const Field &field, const ChoiceText *taken)
{
    const char *why = taken && *taken->note ? taken->note : "";
    return *why ? QCoreApplication::translate("Choices", why)
                : QCoreApplication::translate("Questions", field.question().why);
}

} // namespace

void decisionsChapter(ChapterWriter &writer)
{
    QList<QStringList> rows;
    for (const Decision &decision : decisions) {
        const Field *field = findField(decision.field.id());
        if (!notNeededBecause(writer.design, field->id).isEmpty())
            continue;
        const ChoiceText *taken = chosen(*field, writer.design);
        rows.append(
            {planText(decision.subject), writer.answer(decision.field), reason(*field, taken), refused(*field, taken)});
    }
    writer.heading(2, QT_TRANSLATE_NOOP("Plan", "Decisions"), "decisions");
    writer.table(QT_TRANSLATE_NOOP("Plan", "What was chosen, why, and instead of what"),
        {QT_TRANSLATE_NOOP("Plan", "Subject"), QT_TRANSLATE_NOOP("Plan", "Chosen"),
            QT_TRANSLATE_NOOP("Plan", "Why it matters"), QT_TRANSLATE_NOOP("Plan", "Not taken")},
        rows);
}

} // namespace octoha
