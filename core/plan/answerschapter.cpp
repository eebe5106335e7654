#include "core/design/applicability.h"
#include "core/plan/chapter.h"

namespace octoha {

namespace {

/// Lists have tables of their own in the plan; what is empty was left to its default.
bool isPrinted(const Field &field, const Design &design, const QString &text)
{
    return !field.isItem() && field.type().kind != Kind::List && !text.isEmpty() && notNeededBecause(design, field.id).isEmpty();
}

} // namespace

void answersChapter(ChapterWriter &writer)
{
    QList<QStringList> rows;
    for (const Field &field : fields()) {
        if (field.isItem())
            continue;
        const QString text = valueToText(field, getField(writer.design, field.id).value_or(QJsonValue::Null), writer.locale);
        if (isPrinted(field, writer.design, text))
            rows.append({field.label(), text, field.id});
    }
    writer.heading(2, QT_TRANSLATE_NOOP("Plan", "All answers"), "answers");
    writer.table(QT_TRANSLATE_NOOP("Plan", "Every answer that matters in this design, assumed ones included"),
        {QT_TRANSLATE_NOOP("Plan", "Question"), QT_TRANSLATE_NOOP("Plan", "Answer"), QT_TRANSLATE_NOOP("Plan", "Field")}, rows);
}

} // namespace octoha
