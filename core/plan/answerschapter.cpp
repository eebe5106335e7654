#include "core/design/applicability.h"
#include "core/plan/chapter.h"

namespace octoha {

namespace {

/// More rows nobody reads; the design itself holds them all.
constexpr qsizetype mostItems = 100;

bool isListOfParts(const Field &field)
{
    return field.type().itemRows;
}

/// What was left empty was left to its default.
QString answerText(const Field &field, const ChapterWriter &writer)
{
    if (isListOfParts(field) || !notNeededBecause(writer.design, field.id).isEmpty())
        return {};
    return writer.valueText(field, getField(writer.design, field.id).value_or(QJsonValue::Null));
}

QList<Field> columnsOf(const Field &list)
{
    QList<Field> columns;
    for (const Field &field : fields()) {
        if (field.isItem() && fields()[field.parent].id == list.id)
            columns.append(field);
    }
    return columns;
}

plan::Table itemTable(const Field &list, const QJsonArray &items, const ChapterWriter &writer)
{
    const QList<Field> columns = columnsOf(list);
    plan::Table table{list.label(), {}, {}, QList<bool>(columns.size(), false)};
    for (const Field &column : columns)
        table.headers.append(column.label());
    for (qsizetype i = 0; i < std::min(items.size(), mostItems); ++i) {
        QStringList row;
        for (const Field &column : columns)
            row.append(writer.valueText(column, items[i].toObject().value(QLatin1String(column.question().key))));
        table.rows.append(row);
    }
    return table;
}

void addItems(const Field &list, ChapterWriter &writer)
{
    const QJsonArray items = getField(writer.design, list.id).value_or(QJsonValue::Null).toArray();
    if (items.isEmpty() || !notNeededBecause(writer.design, list.id).isEmpty())
        return;
    writer.add(itemTable(list, items, writer));
    if (items.size() > mostItems)
        writer.paragraph(QCoreApplication::translate(
            "Plan", "%n more stand(s) in design.octoha.", nullptr, int(items.size() - mostItems)));
}

} // namespace

void answersChapter(ChapterWriter &writer)
{
    QList<QStringList> rows;
    for (const Field &field : fields()) {
        const QString text = field.isItem() ? QString() : answerText(field, writer);
        if (!text.isEmpty())
            rows.append({writer.questionName(field.id), text, field.id});
    }
    writer.heading(2, QT_TRANSLATE_NOOP("Plan", "All answers"), "answers");
    writer.table(QT_TRANSLATE_NOOP("Plan", "Every answer that matters in this design, assumed ones included"),
        {QT_TRANSLATE_NOOP("Plan", "Question"), QT_TRANSLATE_NOOP("Plan", "Answer"),
            QT_TRANSLATE_NOOP("Plan", "Field")},
        rows);
    for (const Field &field : fields()) {
        if (!field.isItem() && isListOfParts(field))
            addItems(field, writer);
    }
}

} // namespace octoha
