#include "tests/core/plan/planning.h"

#include "core/export/markdown.h"

namespace octoha::tests {

QDate planDay()
{
    return {2026, 11, 24};
}

plan::Document planOf(const Project &project, bool draft)
{
    const Assessment assessment = assess(project.design, Catalog::shipped(), planDay());
    return planDocument(
        {project, assessment, Catalog::shipped(), draft, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"});
}

plan::Document planOf(const Design &design)
{
    Project project = sampleProject();
    project.design = design;
    return planOf(project);
}

QList<QStringList> rowsOf(const plan::Document &document, const QString &caption)
{
    for (const plan::Block &block : document.blocks) {
        const auto *table = std::get_if<plan::Table>(&block);
        if (table && table->caption == caption)
            return table->rows;
    }
    return {};
}

QString lastCell(const QList<QStringList> &rows, const QString &first)
{
    for (const QStringList &row : rows) {
        if (row.first() == first)
            return row.last();
    }
    return {};
}

bool hasRow(const QList<QStringList> &rows, const QStringList &cells)
{
    return std::any_of(rows.cbegin(), rows.cend(), [&](const QStringList &row) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (!cells[i].isEmpty() && row.value(i) != cells[i])
                return false;
        }
        return true;
    });
}

QStringList captionsOf(const plan::Document &document)
{
    QStringList captions;
    for (const plan::Block &block : document.blocks) {
        if (const auto *table = std::get_if<plan::Table>(&block))
            captions.append(table->caption);
    }
    return captions;
}

QString chapterText(const plan::Document &document, const QString &anchor)
{
    plan::Document chapter;
    bool inside = false;
    for (const plan::Block &block : document.blocks) {
        if (const auto *heading = std::get_if<plan::Heading>(&block); heading && heading->level <= 2)
            inside = heading->anchor == anchor;
        if (inside)
            chapter.blocks.append(block);
    }
    return QString::fromUtf8(toMarkdown(chapter));
}

} // namespace octoha::tests
