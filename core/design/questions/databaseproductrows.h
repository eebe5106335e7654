#pragma once

#include "core/design/databaseanswers.h"

namespace octoha {

/// What holds the database, how large it is, and what copies there are.
inline constexpr Member<Database> databaseProductRows[] = {
    member<&Database::kind>({.key = "kind",
        .label = QT_TRANSLATE_NOOP("Questions", "Product"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "All nodes write to one database, so its availability bounds that of "
            "the cluster, and it is the limit most often met."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your database administrators, and your cloud policy.")}),
    member<&Database::dtuObjective>({.key = "dtuObjective",
        .label = QT_TRANSLATE_NOOP("Questions", "Service objective (DTU)"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Octopus names DTUs for the total of all task caps: 100 for 20 "
            "tasks, 200 for 40, 400 for 80."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Compute and storage of the database in the Azure portal, or the "
            "recommended one.")}),
    member<&Database::vcoreObjective>({.key = "vcoreObjective",
        .label = QT_TRANSLATE_NOOP("Questions", "Service objective (vCore)"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "By Microsoft's rule of thumb a vCore does the work of 100 DTU, "
            "which Octopus names by task cap: 200 DTU for 40 tasks."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Compute and storage of the database in the Azure portal, or the "
            "recommended one.")}),
    member<&Database::autoPause>({.key = "autoPause",
        .label = QT_TRANSLATE_NOOP("Questions", "Serverless auto-pause"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Each node asks the database for work every 20 seconds, so a "
            "serverless database never pauses."),
        .where = QT_TRANSLATE_NOOP("Questions", "Compute and storage of the database in the Azure portal.")}),
    member<&Database::secondaryReplicas>({.key = "secondaryReplicas",
        .label = QT_TRANSLATE_NOOP("Questions", "Replicas (Hyperscale)"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Each replica can take over when the primary fails, and is paid for "
            "like it."),
        .where = QT_TRANSLATE_NOOP("Questions", "Compute and storage of the database in the Azure portal.")}),
    member<&Database::hybridBenefit>({.key = "hybridBenefit",
        .label = QT_TRANSLATE_NOOP("Questions", "Azure Hybrid Benefit for SQL"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "SQL Server licences of your own take the licence part off the price "
            "of a vCore database."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever buys Microsoft licences for you.")}),
    member<&Database::zoneRedundant>({.key = "zoneRedundant",
        .label = QT_TRANSLATE_NOOP("Questions", "Zone redundancy"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A zone-redundant database survives the loss of a zone without loss "
            "of data; Basic and Standard DTU cannot do it."),
        .where = QT_TRANSLATE_NOOP("Questions", "Compute and storage of the database in the Azure portal.")}),
    member<&Database::geoReplica>({.key = "geoReplica",
        .label = QT_TRANSLATE_NOOP("Questions", "Copy in another region"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A copy in another region is what a second region starts from; a "
            "geo-restore takes up to 12 hours and loses up to one."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your continuity plan.")}),
    member<&Database::partnerRegion>({.key = "partnerRegion",
        .label = QT_TRANSLATE_NOOP("Questions", "Region of that copy"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The copy must stand in another region than the database, and best "
            "in the one where the second nodes are built."),
        .where = QT_TRANSLATE_NOOP("Questions", "The second region of the Placement page.")}),
    member<&Database::failoverPolicy>({.key = "failoverPolicy",
        .label = QT_TRANSLATE_NOOP("Questions", "Failover decision"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Octopus needs files and nodes moved in the same hour, so people "
            "rather than Azure should decide on a failover."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Your continuity plan; Microsoft's reliability library advises the "
            "customer's decision.")}),
    member<&Database::connectsToGroup>({.key = "connectsToGroup",
        .label = QT_TRANSLATE_NOOP("Questions", "Nodes connect by the group's name"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The name of a failover group stays the same after a failover, so no "
            "connection string has to be changed."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The failover group's page in the Azure portal shows the "
            "listener.")}),
    member<&Database::expectedGib>({.key = "expectedGib",
        .label = QT_TRANSLATE_NOOP("Questions", "Expected size"),
        .unit = QT_TRANSLATE_NOOP("Units", "GiB"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The service objective limits the size: S0 to S2 to 250 GB, S3 to "
            "S12 to 1 TB."),
        .where = QT_TRANSLATE_NOOP("Questions", "sp_spaceused in the Octopus database, with room to grow.")}),
    member<&Database::databaseName>({.key = "databaseName",
        .label = QT_TRANSLATE_NOOP("Questions", "Database name"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The database is for Octopus alone, and it is made before the first "
            "node, because creating one in Azure SQL can time out."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your naming standard; Octopus is usual.")}),
    member<&Database::shared>({.key = "shared",
        .label = QT_TRANSLATE_NOOP("Questions", "Others use this database"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The database is for Octopus alone; sharing it with another "
            "application is refused."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your database administrators.")}),
    member<&Database::otherCopies>({.key = "otherCopies",
        .label = QT_TRANSLATE_NOOP("Questions", "Other copies"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Octopus does not support mirroring and replication, and log "
            "shipping is untested with high availability."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your database administrators.")}),
    member<&Database::collation>({.key = "collation",
        .label = QT_TRANSLATE_NOOP("Questions", "Collation"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Octopus needs a case-insensitive collation (_CI_), the same in all "
            "columns, and it cannot be changed later."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "SELECT DATABASEPROPERTYEX('Octopus', 'Collation') on the "
            "server.")}),
};

} // namespace octoha
