#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef kind = field<&Database::kind>, zoneRedundant = field<&Database::zoneRedundant>;
constexpr FieldRef dtuObjective = field<&Database::dtuObjective>, vcoreObjective = field<&Database::vcoreObjective>;
constexpr FieldRef region = field<&Placement::region>;

bool canSpanZones(const Design &design, const Context &context)
{
    const SqlObjective *objective = objectiveOf(design, context);
    return objective && objective->zoneRedundancy && zonesOfRegion(design, context) > 0;
}

Check oneZone(const Design &design, const Context &context)
{
    return when(!design.database.zoneRedundant && zonesOfRegion(design, context) != 0);
}

bool isHyperscaleWithoutReplica(const Design &design, const Context &context)
{
    const SqlObjective *objective = objectiveOf(design, context);
    return objective && objective->tier == SqlTier::Hyperscale
        && design.database.secondaryReplicas.number() < context.catalog.whole(Fact::SqlHyperscaleReplicasForZones);
}

Edits addReplica(const Design &, const Context &context)
{
    return {{field<&Database::secondaryReplicas>.id(), context.catalog.whole(Fact::SqlHyperscaleReplicasForZones)}};
}

Edits spanZones(const Design &design, const Context &context)
{
    if (!canSpanZones(design, context))
        return {};
    Edits edits = answered<&Database::zoneRedundant>(true);
    return isHyperscaleWithoutReplica(design, context) ? edits + addReplica(design, context) : edits;
}

Check tierWithoutZones(const Design &design, const Context &context)
{
    const SqlObjective *objective = objectiveOf(design, context);
    const bool broken = design.database.zoneRedundant && objective && !objective->zoneRedundancy;
    return broken ? Check(saw(objective->name)) : std::nullopt;
}

/// Keeps the wish and changes the model, where the other objective is fit for it.
Edits byVcoreInstead(const Design &design, const Context &context)
{
    const SqlObjective *other = context.catalog.sqlObjective(design.database.vcoreObjective.text());
    const bool fits = other && other->zoneRedundancy && other->tier != SqlTier::Hyperscale
        && other->maxGb >= design.database.expectedGib.number();
    return fits ? answered<&Database::kind>(DatabaseKind::AzureSqlVcore) : Edits();
}

Check regionWithoutZones(const Design &design, const Context &context)
{
    const bool broken = design.database.zoneRedundant && zonesOfRegion(design, context) == 0;
    return broken ? Check(saw(regionTitle(design.placement.region.text(), context))) : std::nullopt;
}

Check hyperscaleWithoutReplica(const Design &design, const Context &context)
{
    return when(design.database.zoneRedundant && isHyperscaleWithoutReplica(design, context));
}

constexpr Rule table[] = {
    {.id = "OHA-DB-003",
        .aliases = "D06 c0085c32 CKV_AZURE_229",
        .severity = Severity::Warning,
        .fields = {zoneRedundant, kind, region},
        .applies = onAzureSql,
        .check = oneZone,
        .edit = spanZones,
        .title = QT_TRANSLATE_NOOP("Rules", "The database is not zone-redundant"),
        .message = QT_TRANSLATE_NOOP("Rules", "Zone redundancy of the database is off."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "When the zone of the database fails, all nodes stop, in whatever zones they are."),
        .fix
        = QT_TRANSLATE_NOOP("Rules", "Turn it on; General Purpose, Business Critical, Hyperscale and Premium have it."),
        .source = "octopus.azure-sql"},
    {.id = "OHA-SQL-004",
        .aliases = "R2.2",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {zoneRedundant, dtuObjective, vcoreObjective, kind},
        .applies = onAzureSql,
        .check = tierWithoutZones,
        .edit = byVcoreInstead,
        .title = QT_TRANSLATE_NOOP("Rules", "This tier cannot be zone-redundant"),
        .message = QT_TRANSLATE_NOOP("Rules", "%1 has no zone redundancy, and the design asks for it."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Basic and Standard of the DTU model stand in one zone; Azure refuses to deploy them otherwise."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose Premium or a vCore objective, or give zone redundancy up."),
        .source = "azure.sql-availability"},
    {.id = "OHA-SQL-005",
        .aliases = "R2.3",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {zoneRedundant, region, kind},
        .applies = onAzureSql,
        .check = regionWithoutZones,
        .edit = answer<&Database::zoneRedundant, false>,
        .title = QT_TRANSLATE_NOOP("Rules", "The region has no zones for the database"),
        .message = QT_TRANSLATE_NOOP("Rules", "%1 has no availability zones, and the database asks for them."),
        .reason
        = QT_TRANSLATE_NOOP("Rules", "Azure refuses to deploy a zone-redundant database where there are no zones."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose a region with zones, or give zone redundancy up."),
        .source = "azure.sql-availability"},
    {.id = "OHA-SQL-006",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Database::secondaryReplicas>, zoneRedundant, vcoreObjective, kind},
        .applies = byVcore,
        .check = hyperscaleWithoutReplica,
        .edit = addReplica,
        .title = QT_TRANSLATE_NOOP("Rules", "Zone redundancy of Hyperscale needs a replica"),
        .message = QT_TRANSLATE_NOOP(
            "Rules", "The Hyperscale database has no high-availability replica that could stand in another zone."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Hyperscale spreads its replicas over zones; without a second one Azure refuses zone redundancy."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Add a high-availability replica."),
        .source = "azure.sql-availability"},
};

} // namespace

std::span<const Rule> azureSqlZoneRules()
{
    return table;
}

} // namespace octoha
