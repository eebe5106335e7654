#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef kind = field<&Database::kind>, geo = field<&Database::geoReplica>;
constexpr FieldRef partner = field<&Database::partnerRegion>, region = field<&Placement::region>;
constexpr FieldRef drMode = field<&Placement::drMode>;

bool hasGeoReplica(const Design &design)
{
    return onAzureSql(design) && design.database.geoReplica != GeoReplica::None;
}

bool hasFailoverGroup(const Design &design)
{
    return onAzureSql(design) && design.database.geoReplica == GeoReplica::FailoverGroup;
}

bool isSameRegion(const Name &a, const Name &b)
{
    return sameRegion(a.text(), b.text());
}

Check partnerUnknown(const Design &design, const Context &)
{
    return when(partnerRegion(design).isEmpty());
}

Edits pairedRegion(const Design &design, const Context &context)
{
    const Region *here = context.catalog.region(design.placement.region.text());
    return here && !here->pair.isEmpty() ? Edits{{partner.id(), QString(here->pair)}} : Edits();
}

Check partnerIsHere(const Design &design, const Context &context)
{
    const bool same = isSameRegion(partnerRegion(design), design.placement.region);
    return same ? Check(saw(regionTitle(design.placement.region.text(), context))) : std::nullopt;
}

Check partnerIsNotThePair(const Design &design, const Context &context)
{
    const Region *here = context.catalog.region(design.placement.region.text());
    const Name there = partnerRegion(design);
    if (!here || here->pair.isEmpty() || there.isEmpty() || there.text() == here->pair
        || isSameRegion(there, design.placement.region))
        return {};
    return saw(regionTitle(there.text(), context), here->title, regionTitle(QString(here->pair), context));
}

Check noCopyElsewhere(const Design &design, const Context &)
{
    return when(design.database.geoReplica == GeoReplica::None && design.placement.drMode == DrMode::None
        && isProduction(design));
}

Edits byFailoverGroup(const Design &, const Context &)
{
    return answered<&Database::geoReplica>(GeoReplica::FailoverGroup) + answered<&Database::connectsToGroup>(true);
}

bool hasAsynchronousCopy(const Design &design)
{
    return hasGeoReplica(design) || (onSqlServer(design) && design.database.otherCopies == OtherCopies::LogShipping);
}

Check copyLosesMore(const Design &design, const Context &context)
{
    const int allowed = design.workload.rpoMinutes.number(),
              lost = context.catalog.whole(Fact::AsynchronousCopyLossMinutes);
    return allowed < lost ? Check(saw(allowed, lost)) : std::nullopt;
}

constexpr Rule table[] = {
    {.id = "OHA-DB-005",
        .severity = Severity::Warning,
        .fields = {geo, kind},
        .applies = hasGeoReplica,
        .check = isChosen<&Database::geoReplica, GeoReplica::ActiveReplication>,
        .edit = byFailoverGroup,
        .title = QT_TRANSLATE_NOOP("Rules", "After a failover every node needs another connection string"),
        .message = QT_TRANSLATE_NOOP("Rules",
            "The copy in the other region is kept by active geo-replication, which has no address of its own."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "After the failover somebody has to change the connection string of every node while Octopus is down; some "
            "minutes of data may be lost besides."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Use a failover group: its name stays the same in both regions."),
        .source = "octopus.azure-sql"},
    {.id = "OHA-SQL-023",
        .aliases = "de266d8a",
        .severity = Severity::Warning,
        .fields = {field<&Database::connectsToGroup>, geo, kind},
        .applies = hasFailoverGroup,
        .check = isOff<&Database::connectsToGroup>,
        .edit = answer<&Database::connectsToGroup, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "The nodes do not use the name of the failover group"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "There is a failover group, but the nodes connect to the server's own name."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "The server's name stays in the failed region; the name of the group follows the database."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Connect through the name of the failover group."),
        .source = "aprl.de266d8a"},
    {.id = "OHA-SQL-024",
        .aliases = "0f838324",
        .severity = Severity::Warning,
        .fields = {field<&Database::failoverPolicy>, geo, kind},
        .applies = hasFailoverGroup,
        .check = isChosen<&Database::failoverPolicy, FailoverPolicy::Microsoft>,
        .edit = answer<&Database::failoverPolicy, FailoverPolicy::Customer>,
        .title = QT_TRANSLATE_NOOP("Rules", "Microsoft decides when the database fails over"),
        .message = QT_TRANSLATE_NOOP("Rules", "The failover group leaves the decision to Microsoft."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Microsoft fails over when a whole region is lost, late and all databases together; the nodes and the "
            "files of Octopus have to move in the same step, which only you can order."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Decide yourself, by the runbook."),
        .source = "aprl.0f838324"},
    {.id = "OHA-SQL-025",
        .severity = Severity::Warning,
        .fields = {partner, geo, field<&Placement::drRegion>, kind},
        .applies = hasGeoReplica,
        .check = partnerUnknown,
        .edit = pairedRegion,
        .title = QT_TRANSLATE_NOOP("Rules", "The region of the copy is not given"),
        .message = QT_TRANSLATE_NOOP("Rules", "A copy of the database is wanted, but in no region."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Without a region the copy can neither be built nor priced."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Enter the second region."),
        .source = "azure.sql-failover-group"},
    {.id = "OHA-SQL-026",
        .aliases = "R2.6",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {partner, geo, region, field<&Placement::drRegion>, kind},
        .applies = hasGeoReplica,
        .check = partnerIsHere,
        .edit = pairedRegion,
        .title = QT_TRANSLATE_NOOP("Rules", "The copy stands in the same region"),
        .message = QT_TRANSLATE_NOOP("Rules", "The database and its copy are both in %1."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Azure wants the second server of a failover group in another region, and a copy that fails together with "
            "the first one is none."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose another region; the paired one is the usual choice."),
        .source = "azure.sql-failover-group"},
    {.id = "OHA-SQL-027",
        .severity = Severity::Note,
        .fields = {partner, geo, region, field<&Placement::drRegion>, kind},
        .applies = hasGeoReplica,
        .check = partnerIsNotThePair,
        .edit = pairedRegion,
        .title = QT_TRANSLATE_NOOP("Rules", "The copy is not in the paired region"),
        .message = QT_TRANSLATE_NOOP("Rules", "The copy stands in %1; %2 is paired with %3."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Azure updates the regions of a pair at different times and restores one of them first. Other regions work "
            "as well."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Keep it if you have a reason, such as where data may be stored."),
        .source = "azure.sql-failover-group"},
    {.id = "OHA-SQL-028",
        .aliases = "74c2491d 943c168a",
        .severity = Severity::Note,
        .fields = {geo, drMode, kind},
        .applies = onAzureSql,
        .check = noCopyElsewhere,
        .title = QT_TRANSLATE_NOOP("Rules", "The database has no copy in another region"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "No second region is planned, and the database has no copy outside its own."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "If the region is lost, Octopus comes back from a geo-redundant backup, hours late, or not at all. General "
            "advice asks for a copy in every case; it helps only together with nodes and files there."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Decide whether a second region is wanted, or keep geo-redundant backups."),
        .source = "octopus.disaster-recovery",
        .overrides = "74c2491d 943c168a"},
    {.id = "OHA-DB-031",
        .severity = Severity::Warning,
        .fields = {field<&Workload::rpoMinutes>, geo, field<&Database::otherCopies>, kind},
        .applies = hasAsynchronousCopy,
        .check = copyLosesMore,
        .title = QT_TRANSLATE_NOOP("Rules", "The copy may lose more than is allowed"),
        .message = QT_TRANSLATE_NOOP("Rules",
            "Data of %1 minutes may be lost; an asynchronous copy of the database loses up to %2 minutes, or more."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Failover groups, geo-replication and log shipping send changes after they were written, so a lost region "
            "takes the last ones with it. Only copies within one region lose nothing."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Agree on a loss of some minutes where a whole region fails, or leave the second region out."),
        .source = "octopus.azure-sql"},
};

} // namespace

std::span<const Rule> sqlGeoRules()
{
    return table;
}

} // namespace octoha
