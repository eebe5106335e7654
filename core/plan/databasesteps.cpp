#include "core/plan/stepbuilders.h"

#include "core/plan/databasecommands.h"

namespace octoha {

using namespace Qt::StringLiterals;

namespace {

QStringList replicaNames(const Database &database)
{
    QStringList names;
    for (const Replica &replica : database.replicas)
        names.append(replica.name.text());
    return names.isEmpty() ? QStringList{u"<machines of SQL Server>"_s} : names;
}

/// A listener does not exist before the group, so its first machine it is; a failover cluster is one server from the
/// start.
QString databasePlace(const Situation &situation)
{
    const Database &database = situation.design.database;
    if (!usesSqlMachines(database))
        return workplaceOf(situation.design);
    const bool isCluster = database.kind == DatabaseKind::FailoverCluster && !database.listenerName.isEmpty();
    return isCluster ? database.listenerName.text() : replicaNames(database).first();
}

QString signedInAs(const Situation &situation)
{
    if (usesAzureSql(situation.design.database))
        return planText(QT_TRANSLATE_NOOP("Plan",
                            "Connect to %1 with sqlcmd -G or SQL Server Management Studio, as the Microsoft Entra "
                            "administrator of the server."))
            .arg(situation.deployment.sqlServer);
    return planText(
        QT_TRANSLATE_NOOP("Plan", "Connect with sqlcmd -E or SQL Server Management Studio, as a member of sysadmin."));
}

Step databaseStep(const Situation &situation)
{
    const Database &database = situation.design.database;
    PlanStep step = stepOf("M-Database", QT_TRANSLATE_NOOP("Plan", "Create the database and the sign-in of Octopus"),
        databaseAdministrator, databasePlace(situation), situation.design.compute.growExisting ? 15 : 60);
    step.acts = {signedInAs(situation)};
    step.commands = databaseCommands(situation);
    step.language = u"sql"_s;
    step.check = planText(
        QT_TRANSLATE_NOOP("Plan",
            "The database exists with collation %1, and the account of Octopus is db_owner of it and of nothing else."))
                     .arg(database.collation.text());
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Drop the empty database and the user."));
    step.dependsOn = {u"database.kind"_s, u"database.databaseName"_s, u"database.serverName"_s,
        u"database.listenerName"_s, u"database.collation"_s, u"database.recoveryModel"_s, u"database.signIn"_s,
        u"database.loginName"_s, u"compute.serviceAccountName"_s};
    return step;
}

Step groupStep(const Situation &situation)
{
    const Database &database = situation.design.database;
    if (database.kind != DatabaseKind::AvailabilityGroup)
        return std::nullopt;
    PlanStep step
        = stepOf("M-AvailabilityGroup", QT_TRANSLATE_NOOP("Plan", "Make the availability group and its listener"),
            databaseAdministrator, replicaNames(database).join(u", "_s), 90);
    step.commands = availabilityGroupCommands(situation);
    step.language = u"sql"_s;
    step.check = planText(QT_TRANSLATE_NOOP("Plan",
                              "Every replica is SYNCHRONIZED, %1 answers from a node, and a planned fail-over there "
                              "and back loses no connection for longer than a minute."))
                     .arg(database.listenerName.text());
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Drop the group on the first replica; the database stays there."));
    step.dependsOn = {u"database.replicas"_s, u"database.listenerName"_s, u"database.listener"_s,
        u"database.databaseName"_s, u"database.sqlEdition"_s};
    return step;
}

} // namespace

Step steps::sqlCluster(const Situation &situation)
{
    const Database &database = situation.design.database;
    if (!usesSqlMachines(database))
        return std::nullopt;
    PlanStep step = stepOf("M-SqlCluster", QT_TRANSLATE_NOOP("Plan", "Make the Windows cluster of SQL Server"),
        databaseAdministrator, replicaNames(database).join(u", "_s), 120);
    step.commands = sqlClusterCommands(situation);
    step.check = planText(QT_TRANSLATE_NOOP(
        "Plan", "Test-Cluster passes, each machine is up in Get-ClusterNode, and the witness is online."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Remove-Cluster -CleanupAD; no data is in it yet."));
    step.dependsOn = {u"database.kind"_s, u"database.replicas"_s, u"database.witness"_s, u"database.fciStorage"_s};
    return step;
}

Step steps::database(const Situation &situation)
{
    return situation.design.compute.growExisting ? std::nullopt : databaseStep(situation);
}

Step steps::availabilityGroup(const Situation &situation)
{
    return situation.design.compute.growExisting ? std::nullopt : groupStep(situation);
}

Step steps::movedDatabase(const Situation &situation)
{
    return situation.design.compute.growExisting ? databaseStep(situation) : std::nullopt;
}

Step steps::movedGroup(const Situation &situation)
{
    return situation.design.compute.growExisting ? groupStep(situation) : std::nullopt;
}

} // namespace octoha
