#include "ui/widgets/suggestions.h"

#include <algorithm>

namespace octoha {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Suggestions", text);
}

QString regionNote(const Region &region)
{
    if (region.zones == 0)
        return QCoreApplication::translate("Suggestions", "%1, no zones").arg(QString(region.title));
    return QCoreApplication::translate("Suggestions", "%1, %n zone(s)", nullptr, region.zones)
        .arg(QString(region.title));
}

QString sizeNote(const VmSize &size)
{
    const QLocale locale;
    return translated(QT_TRANSLATE_NOOP("Suggestions", "%1 cores, %2 GiB"))
        .arg(locale.toString(size.vcpus), locale.toString(size.memoryGib, 'f', QLocale::FloatingPointShortest));
}

QString objectiveNote(const SqlObjective &objective)
{
    const QLocale locale;
    if (objective.dtu > 0)
        return translated(QT_TRANSLATE_NOOP("Suggestions", "%1 DTU")).arg(locale.toString(objective.dtu));
    return translated(QT_TRANSLATE_NOOP("Suggestions", "%1 vCores"))
        .arg(locale.toString(objective.vcores, 'f', QLocale::FloatingPointShortest));
}

template<typename Row> QString nameOf(const Row &row)
{
    if constexpr (std::is_same_v<Row, Region>)
        return QString(row.title);
    else
        return {};
}

template<typename Rows, typename Wanted, typename Note>
QList<Suggestion> listed(const Rows &rows, Wanted wanted, Note note)
{
    QList<Suggestion> list;
    for (const auto &row : rows) {
        if (wanted(row))
            list.append({QString(row.name), note(row), nameOf(row)});
    }
    return list;
}

template<typename Row, typename Note> QString noteOf(const Row *row, Note note)
{
    return row ? note(*row) : QString();
}

QList<Suggestion> regions(const QString &, const Catalog &catalog)
{
    const auto ours = listed(
        catalog.tables().regions, [](const Region &r) { return r.recommended && !r.earlyAccess; }, regionNote);
    return ours
        + listed(
            catalog.tables().regions, [](const Region &r) { return !r.recommended && !r.earlyAccess; }, regionNote);
}

bool suits(const VmSize &size, const QString &fieldId)
{
    if (fieldId.startsWith(QLatin1String("database.")))
        return size.forSql;
    return fieldId.startsWith(QLatin1String("signIn.")) ? size.forDomainControllers : size.forOctopus;
}

QList<Suggestion> sizes(const QString &fieldId, const Catalog &catalog)
{
    const auto fitting = listed(
        catalog.tables().vmSizes, [&](const VmSize &size) { return suits(size, fieldId); }, sizeNote);
    return fitting
        + listed(
            catalog.tables().vmSizes, [&](const VmSize &size) { return !suits(size, fieldId); }, sizeNote);
}

QList<Suggestion> objectives(const QString &fieldId, const Catalog &catalog)
{
    const bool dtu = fieldId.endsWith(QLatin1String("dtuObjective"));
    return listed(
        catalog.tables().sqlObjectives, [dtu](const SqlObjective &o) { return (o.model == SqlModel::Dtu) == dtu; },
        objectiveNote);
}

struct Known {
    QLatin1StringView key; ///< The question's last word.
    QList<Suggestion> (*list)(const QString &fieldId, const Catalog &catalog);
    QString (*note)(const QString &value, const Catalog &catalog);
};

QString regionNoteFor(const QString &value, const Catalog &catalog)
{
    return noteOf(catalog.region(value), regionNote);
}

QString sizeNoteFor(const QString &value, const Catalog &catalog)
{
    return noteOf(catalog.vmSize(value), sizeNote);
}

QString objectiveNoteFor(const QString &value, const Catalog &catalog)
{
    return noteOf(catalog.sqlObjective(value), objectiveNote);
}

constexpr Known known[] = {
    {QLatin1StringView("region"), regions, regionNoteFor},
    {QLatin1StringView("drRegion"), regions, regionNoteFor},
    {QLatin1StringView("partnerRegion"), regions, regionNoteFor},
    {QLatin1StringView("existingRegion"), regions, regionNoteFor},
    {QLatin1StringView("size"), sizes, sizeNoteFor},
    {QLatin1StringView("applianceSize"), sizes, sizeNoteFor},
    {QLatin1StringView("dtuObjective"), objectives, objectiveNoteFor},
    {QLatin1StringView("vcoreObjective"), objectives, objectiveNoteFor},
};

const Known *find(const QString &fieldId)
{
    const QStringView key = QStringView(fieldId).mid(fieldId.lastIndexOf(u'.') + 1);
    const auto row = std::find_if(std::begin(known), std::end(known), [key](const Known &k) { return key == k.key; });
    return row == std::end(known) ? nullptr : row;
}

} // namespace

bool hasSuggestions(const QString &fieldId)
{
    return find(fieldId);
}

QList<Suggestion> suggestions(const QString &fieldId, const Catalog &catalog)
{
    const Known *row = find(fieldId);
    return row ? row->list(fieldId, catalog) : QList<Suggestion>();
}

QString suggestionNote(const QString &fieldId, const QString &value, const Catalog &catalog)
{
    const Known *row = find(fieldId);
    return row ? row->note(value, catalog) : QString();
}

} // namespace octoha
