#include "core/assess/explain.h"
#include "core/assess/quantities.h"
#include "core/assess/sizingchecks.h"
#include "core/design/leftopen.h"
#include "core/plan/chapter.h"

namespace octoha {

namespace {

struct SizingRow {
    const char *label;
    Derived Sizing::*value;
};
constexpr SizingRow sizingRows[] = {{QT_TRANSLATE_NOOP("Plan", "Task cap in total"), &Sizing::totalTaskCap},
    {QT_TRANSLATE_NOOP("Plan", "Task cap a node"), &Sizing::taskCapPerNode},
    {QT_TRANSLATE_NOOP("Plan", "Nodes"), &Sizing::nodeCount},
    {QT_TRANSLATE_NOOP("Plan", "Cores a node"), &Sizing::nodeCores},
    {QT_TRANSLATE_NOOP("Plan", "Memory a node"), &Sizing::nodeMemoryGib},
    {QT_TRANSLATE_NOOP("Plan", "Database"), &Sizing::databaseDtu},
    {QT_TRANSLATE_NOOP("Plan", "Database, by rule of thumb"), &Sizing::databaseVcores},
    {QT_TRANSLATE_NOOP("Plan", "Shared files"), &Sizing::storageGib},
    {QT_TRANSLATE_NOOP("Plan", "Left with one node away"), &Sizing::capacityOneNodeAway}};

QString inputsText(const ChapterWriter &writer, const Derived &derived)
{
    QStringList parts;
    for (const Input &input : derived.inputs) {
        const bool number = input.value.typeId() == QMetaType::Int || input.value.typeId() == QMetaType::Double;
        const QString value = number
            ? writer.locale.toString(input.value.toDouble(), 'f', QLocale::FloatingPointShortest)
            : input.value.isValid() ? input.value.toString()
                                    : planText(QT_TRANSLATE_NOOP("Plan", "unknown"));
        parts.append(input.title() + QStringLiteral(" = ") + value);
    }
    return parts.join(QLatin1String("; "));
}

QList<QStringList> derivationRows(const ChapterWriter &writer)
{
    QList<QStringList> rows;
    for (const SizingRow &row : sizingRows) {
        const Derived &derived = writer.assessment.sizing.*row.value;
        rows.append({planText(row.label), writer.shown(derived), derived.formulaText(), inputsText(writer, derived)});
    }
    return rows;
}

/// "4 / 16 GiB".
QString shapeText(const ChapterWriter &writer, const Node &node)
{
    if (isOpen(writer.design, field<&Node::size>, node.id))
        return notStatedText();
    const VmSize *size = writer.catalog.vmSize(node.size.text());
    return size ? QStringLiteral("%1 / %2 GiB")
                      .arg(size->vcpus)
                      .arg(writer.locale.toString(size->memoryGib, 'f', QLocale::FloatingPointShortest))
                : planText(QT_TRANSLATE_NOOP("Plan", "not in the catalog"));
}

QList<QStringList> nodeRows(const ChapterWriter &writer)
{
    QList<QStringList> rows;
    for (qsizetype i = 0; i < writer.design.compute.nodes.size(); ++i) {
        const Node &node = writer.design.compute.nodes[i];
        const auto answer = [&, i](const char *question) {
            return writer.answer(QStringLiteral("compute.nodes.%1.%2").arg(i).arg(QLatin1StringView(question)));
        };
        rows.append({node.name.text(), answer("zone"), answer("size"), shapeText(writer, node), answer("taskCap"),
            answer("role"), answer("operatingSystem")});
    }
    return rows;
}

QList<QStringList> checkRows(const ChapterWriter &writer)
{
    QList<QStringList> rows;
    for (const SizingCheck &check : sizingChecksOf(writer.design, writer.catalog)) {
        const auto left = check.headroom();
        rows.append({titleOfValue(QLatin1StringView("sizing.") + check.key), writer.shown(check.advised),
            writer.shown(check.chosen), left ? quantityText(*left, check.advised.unit, writer.locale) : QString()});
    }
    return rows;
}

} // namespace

void sizingChapter(ChapterWriter &writer)
{
    writer.heading(2, QT_TRANSLATE_NOOP("Plan", "Sizing"), "sizing");
    writer.table(QT_TRANSLATE_NOOP("Plan", "What the workload needs, and how it was worked out"),
        {QT_TRANSLATE_NOOP("Plan", "What"), QT_TRANSLATE_NOOP("Plan", "Value"), QT_TRANSLATE_NOOP("Plan", "Formula"),
            QT_TRANSLATE_NOOP("Plan", "Inputs")},
        derivationRows(writer));
    writer.table(QT_TRANSLATE_NOOP("Plan", "What is advised, what is chosen, and what is left"),
        {QT_TRANSLATE_NOOP("Plan", "What"), QT_TRANSLATE_NOOP("Plan", "Advised"), QT_TRANSLATE_NOOP("Plan", "Chosen"),
            QT_TRANSLATE_NOOP("Plan", "Headroom")},
        checkRows(writer), {1, 2, 3});
    writer.table(QT_TRANSLATE_NOOP("Plan", "Nodes"),
        {QT_TRANSLATE_NOOP("Plan", "Name"), QT_TRANSLATE_NOOP("Plan", "Zone"), QT_TRANSLATE_NOOP("Plan", "Size"),
            QT_TRANSLATE_NOOP("Plan", "Cores / memory"), QT_TRANSLATE_NOOP("Plan", "Task cap"),
            QT_TRANSLATE_NOOP("Plan", "Role"), QT_TRANSLATE_NOOP("Plan", "Operating system")},
        nodeRows(writer), {1, 4});
}

} // namespace octoha
