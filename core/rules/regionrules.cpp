#include "core/rules/areas.h"
#include "core/rules/checks.h"

#include <QUuid>

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef region = field<&Placement::region>, drRegion = field<&Placement::drRegion>;
constexpr FieldRef drMode = field<&Placement::drMode>;

bool wantsSecondRegion(const Design &design)
{
    return design.placement.drMode != DrMode::None;
}

/// The second region counts where one is planned.
template<typename Visit> void forEachRegion(const Design &design, Visit visit)
{
    visit(region, design.placement.region);
    if (wantsSecondRegion(design) && !design.placement.drRegion.isEmpty())
        visit(drRegion, design.placement.drRegion);
}

Check unknownRegion(const Design &design, const Context &context)
{
    Check found;
    forEachRegion(design, [&](FieldRef, const Name &name) {
        if (!found && !context.catalog.region(name.text()))
            found = saw(name);
    });
    return found;
}

/// "West Europe" as the catalog writes it; nothing for a region that it does not hold.
QString spelling(const Name &name, const Context &context)
{
    for (const Region &row : context.catalog.tables().regions) {
        if (const QString known(row.name); sameRegion(known, name.text()))
            return known;
    }
    return {};
}

Edits usualSpelling(const Design &design, const Context &context)
{
    Edits edits;
    forEachRegion(design, [&](FieldRef ref, const Name &name) {
        if (const QString known = spelling(name, context); !known.isEmpty() && known != name.text())
            edits.append({ref.id(), known});
    });
    return edits;
}

Check earlyAccessRegion(const Design &design, const Context &context)
{
    const Region *found = context.catalog.region(design.placement.region.text());
    return found && found->earlyAccess ? Check(saw(found->title)) : std::nullopt;
}

Check databaseWithoutCopy(const Design &design, const Context &)
{
    const Database &database = design.database;
    if (usesAzureSql(database))
        return when(database.geoReplica == GeoReplica::None);
    return when(usesSqlMachines(database) && database.otherCopies != OtherCopies::LogShipping);
}

Check filesWithoutCopy(const Design &design, const Context &)
{
    const Storage &storage = design.storage;
    const bool byAccount
        = usesAzureFiles(storage) && (storage.redundancy == Redundancy::Grs || storage.redundancy == Redundancy::Gzrs);
    return when(!byAccount && storage.geoCopy == GeoCopy::None);
}

bool copiesFiles(const Design &design)
{
    return usesAzureFiles(design.storage) && design.storage.geoCopy == GeoCopy::CopyJob;
}

Check copyWithoutRegion(const Design &design, const Context &)
{
    return when(!wantsSecondRegion(design));
}

Check secondRegionNotNamed(const Design &design, const Context &)
{
    return when(design.placement.drRegion.isEmpty());
}

Check secondRegionIsFirst(const Design &design, const Context &)
{
    const bool same = sameRegion(design.placement.drRegion.text(), design.placement.region.text());
    return same ? Check(saw(design.placement.region)) : std::nullopt;
}

constexpr Rule table[] = {
    {.id = "OHA-PLACE-001",
        .severity = Severity::Warning,
        .fields = {region, drRegion, drMode},
        .check = unknownRegion,
        .edit = usualSpelling,
        .title = QT_TRANSLATE_NOOP("Rules", "A region that the catalog does not hold"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "Cannot judge “%1”: its zones, its pair and its prices are not known here."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Rules about zones are silent, and prices come from another region or not at all."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Check the spelling, as in “westeurope”."),
        .source = "azure.regions"},
    {.id = "OHA-PLACE-002",
        .aliases = "DR1",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {drMode},
        .applies = wantsSecondRegion,
        .check = isChosen<&Placement::drMode, DrMode::HotHot>,
        .edit = answer<&Placement::drMode, DrMode::HotCold>,
        .title = QT_TRANSLATE_NOOP("Rules", "Two regions at work at once"),
        .message = QT_TRANSLATE_NOOP("Rules", "Nodes are to work in both regions."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Octopus supports hot/hot over the zones of one region, not over regions: every node needs database and "
            "files close by."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Keep the nodes of the second region stopped (hot/cold)."),
        .source = "octopus.disaster-recovery"},
    {.id = "OHA-PLACE-003",
        .aliases = "DR2",
        .severity = Severity::Warning,
        .fields = {drMode, field<&Database::geoReplica>, field<&Database::kind>, field<&Database::otherCopies>},
        .applies = wantsSecondRegion,
        .check = databaseWithoutCopy,
        .title = QT_TRANSLATE_NOOP("Rules", "The second region has no copy of the database"),
        .message = QT_TRANSLATE_NOOP("Rules", "A second region is planned, and the database has no copy there."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Without a copy the other region starts from a backup, hours later and with the work since then lost."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Take a failover group or active geo-replication; on SQL Server ship the log to a server there."),
        .source = "octopus.disaster-recovery"},
    {.id = "OHA-PLACE-004",
        .aliases = "DR2",
        .severity = Severity::Warning,
        .fields = {drMode, field<&Storage::geoCopy>, field<&Storage::redundancy>, field<&Storage::product>},
        .applies = wantsSecondRegion,
        .check = filesWithoutCopy,
        .title = QT_TRANSLATE_NOOP("Rules", "The second region has no copy of the files"),
        .message = QT_TRANSLATE_NOOP("Rules", "A second region is planned, and the shared files have no copy there."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "A database without its files knows releases whose packages, logs and artifacts are gone."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take GZRS where the tier allows it, or a copy job to a share there."),
        .source = "octopus.disaster-recovery"},
    {.id = "OHA-PLACE-017",
        .severity = Severity::Warning,
        .fields = {drMode, field<&Storage::geoCopy>, field<&Storage::product>},
        .applies = copiesFiles,
        .check = copyWithoutRegion,
        .title = QT_TRANSLATE_NOOP("Rules", "The copy of the files has no region"),
        .message = QT_TRANSLATE_NOOP(
            "Rules", "A job is to copy the shared files to another region, and no second region is planned."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Nothing is copied then: a lost share comes back from its backup, hours later and without the files "
            "since."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Plan a second region, or leave the copy out."),
        .source = "octopus.disaster-recovery"},
    {.id = "OHA-PLACE-005",
        .severity = Severity::Error,
        .fields = {drRegion, drMode},
        .applies = wantsSecondRegion,
        .check = secondRegionNotNamed,
        .title = QT_TRANSLATE_NOOP("Rules", "The second region has no name"),
        .message = QT_TRANSLATE_NOOP("Rules", "Disaster recovery is planned, and its region is not stated."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Copies, names and costs depend on the region."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Name the region; the pair of the first one is a good start."),
        .source = "azure.regions"},
    {.id = "OHA-PLACE-006",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {drRegion, region, drMode},
        .applies = wantsSecondRegion,
        .check = secondRegionIsFirst,
        .title = QT_TRANSLATE_NOOP("Rules", "The second region is the first"),
        .message = QT_TRANSLATE_NOOP("Rules", "“%1” is to recover from its own loss."),
        .reason = QT_TRANSLATE_NOOP("Rules", "What is lost with the region is lost with its copy."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Name another region."),
        .source = "octopus.disaster-recovery"},
    {.id = "OHA-PLACE-007",
        .severity = Severity::Warning,
        .fields = {region},
        .check = earlyAccessRegion,
        .title = QT_TRANSLATE_NOOP("Rules", "A region for early tests"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "%1 gets new versions of Azure first, and most subscriptions cannot use it."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Faults of the platform show there first."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take another region."),
        .source = "azure.regions"},
};

} // namespace

std::span<const Rule> regionRules()
{
    return table;
}

} // namespace octoha
