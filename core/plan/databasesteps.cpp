#include "core/plan/stepbuilders.h"

#include "core/plan/databasecommands.h"

#include <algorithm>

namespace octoha {

using namespace Qt::StringLiterals;

namespace {

/// The runner takes the step back by itself.
PlanStep takenBack(PlanStep step, const char *undo)
{
    step.undo = planText(undo);
    step.undoCommands = {runnerUndo(step.id, u"dba"_s)};
    return step;
}

QStringList replicaNames(const Database &database)
{
    QStringList names;
    for (const Replica &replica : database.replicas)
        names.append(replica.name.text());
    return names.isEmpty() ? QStringList{u"<machines of SQL Server>"_s} : names;
}

/// A step that the runner does for the DBA. `minutes` is for one machine, as the step's own file says.
PlanStep dbaStep(const char *id, const char *title, const QStringList &machines, int minutes, const QStringList &shown)
{
    PlanStep step = stepOf(id, title, databaseAdministrator, machines.join(u", "_s),
        minutes * int(std::max<qsizetype>(1, machines.size())));
    step.commands
        = QStringList{runnerCommand(step.id, u"dba"_s), remark(QT_TRANSLATE_NOOP("Plan", "it runs:"))} + shown;
    return step;
}

/// Where the DBA works: on every replica of a group; else one machine that reaches the server is enough.
QStringList databasePlaces(const Situation &situation)
{
    const Database &database = situation.design.database;
    if (database.kind == DatabaseKind::AvailabilityGroup)
        return replicaNames(database);
    return {usesSqlMachines(database) ? replicaNames(database).first() : workplaceOf(situation.design)};
}

QString signedInAs(const Situation &situation)
{
    if (usesAzureSql(situation.design.database))
        return planText(QT_TRANSLATE_NOOP("Plan",
                            "Sign in with az login as the Microsoft Entra administrator of the server %1: the runner "
                            "takes a token from there."))
            .arg(situation.deployment.sqlServer);
    return planText(QT_TRANSLATE_NOOP("Plan",
        "Sign in to Windows with an account that is a member of sysadmin: the runner signs in to SQL Server as it."));
}

/// What the DBA needs before the first command: the runner takes its token for Azure SQL from the Azure CLI.
QStringList actsOfDba(const Situation &situation)
{
    if (!usesAzureSql(situation.design.database))
        return {signedInAs(situation)};
    return {planText(QT_TRANSLATE_NOOP("Plan",
                "On that machine its administrator installs the Azure CLI, and lets the DBA sign in as a local "
                "administrator "
                "until the database is ready: the runner writes its journal there.")),
        signedInAs(situation)};
}

Step databaseStep(const Situation &situation)
{
    const Database &database = situation.design.database;
    PlanStep step = dbaStep("24-Database", QT_TRANSLATE_NOOP("Plan", "Create the database and the sign-in of Octopus"),
        databasePlaces(situation), 15, databaseCommands(situation));
    step.acts = actsOfDba(situation);
    step.check = planText(
        QT_TRANSLATE_NOOP("Plan",
            "The database exists with collation %1, and the account of Octopus is db_owner of it and of nothing else."))
                     .arg(database.collation.text());
    return takenBack(step,
        QT_TRANSLATE_NOOP(
            "Plan", "The runner drops the empty database, the user and the login; a database with tables stays."));
}

Step groupStep(const Situation &situation)
{
    const Database &database = situation.design.database;
    if (database.kind != DatabaseKind::AvailabilityGroup)
        return std::nullopt;
    PlanStep step = dbaStep("25-AvailabilityGroup",
        QT_TRANSLATE_NOOP("Plan", "Make the availability group, and join its replicas"), replicaNames(database), 30,
        availabilityGroupCommands(situation));
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "Every replica is SYNCHRONIZED."));
    return takenBack(
        step, QT_TRANSLATE_NOOP("Plan", "The runner drops the group on the first replica; the database stays there."));
}

Step listenerStep(const Situation &situation)
{
    const Database &database = situation.design.database;
    // Setup gives an instance in several subnets its addresses.
    const bool bySetup = database.kind == DatabaseKind::FailoverCluster && database.listener == Listener::MultiSubnet;
    if (!usesSqlMachines(database) || database.listener == Listener::None || bySetup)
        return std::nullopt;
    PlanStep step = dbaStep("26-SqlListener", QT_TRANSLATE_NOOP("Plan", "Make the listener that the nodes connect to"),
        {replicaNames(database).first()}, 10, listenerCommands(situation));
    step.check = planText(QT_TRANSLATE_NOOP("Plan",
                              "%1 answers from a node, and a planned fail-over there and back loses no connection for "
                              "longer than a minute."))
                     .arg(database.listenerName.text());
    return takenBack(step,
        QT_TRANSLATE_NOOP("Plan", "The runner removes the listener; the database stays reachable on its machines."));
}

Step careStep(const Situation &situation)
{
    const Database &database = situation.design.database;
    const QString place = usesSqlMachines(database) ? replicaNames(database).last() : workplaceOf(situation.design);
    PlanStep step = dbaStep("27-DatabaseCare",
        QT_TRANSLATE_NOOP("Plan", "Look at collation, indexes, backups and replicas of the database"), {place}, 5,
        careCommands(situation));
    step.acts = {signedInAs(situation)};
    step.check = planText(
        QT_TRANSLATE_NOOP("Plan", "Exit code 0; the log names size, indexes to rebuild and the last backups."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Nothing is changed."));
    return step;
}

Step indexStep(const Situation &situation)
{
    if (!usesAzureSql(situation.design.database))
        return std::nullopt;
    PlanStep step = dbaStep("28-AutomaticIndexes",
        QT_TRANSLATE_NOOP("Plan", "Set whether Azure SQL makes and drops indexes by itself"),
        {workplaceOf(situation.design)}, 2, automaticIndexCommands(situation));
    step.check = planText(QT_TRANSLATE_NOOP(
        "Plan", "Automatic tuning on the database's page in the Azure portal shows both options as designed."));
    return takenBack(step, QT_TRANSLATE_NOOP("Plan", "The runner lets both options follow the server again."));
}

} // namespace

Step steps::sqlCluster(const Situation &situation)
{
    const Database &database = situation.design.database;
    if (!usesSqlMachines(database))
        return std::nullopt;
    PlanStep step = dbaStep("21-SqlCluster", QT_TRANSLATE_NOOP("Plan", "Make the Windows cluster of SQL Server"),
        replicaNames(database), 30, sqlClusterCommands(situation));
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "Test-Cluster passes, and each machine is up in Get-ClusterNode."));
    return takenBack(step,
        QT_TRANSLATE_NOOP(
            "Plan", "The runner takes the machine out; the last one takes the cluster along. No data is in it yet."));
}

Step steps::sqlWitness(const Situation &situation)
{
    const Database &database = situation.design.database;
    if (!usesSqlMachines(database))
        return std::nullopt;
    PlanStep step = dbaStep("22-SqlWitness", QT_TRANSLATE_NOOP("Plan", "Give the Windows cluster its witness"),
        {replicaNames(database).first()}, 5, {quorumCommand(situation)});
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "Get-ClusterQuorum shows the witness, and it is online."));
    return takenBack(step, QT_TRANSLATE_NOOP("Plan", "The runner takes the witness away."));
}

Step steps::sqlInstance(const Situation &situation)
{
    const Database &database = situation.design.database;
    if (!usesSqlMachines(database))
        return std::nullopt;
    PlanStep step = dbaStep("23-SqlInstance", QT_TRANSLATE_NOOP("Plan", "Prepare SQL Server on each machine"),
        replicaNames(database), 15, instanceCommands(situation));
    if (database.kind == DatabaseKind::FailoverCluster)
        step.acts = {planText(QT_TRANSLATE_NOOP("Plan",
                         "The image brings SQL Server along: uninstall it on each machine first. The runner stops with "
                         "exit code 4 for setup, which asks for "
                         "accounts that are not in the design; run it again with -Resume afterwards.")),
            planText(QT_TRANSLATE_NOOP("Plan",
                "Unknown here, and for setup to ask: accounts of SQL Server and its Agent, its administrators, folders "
                "on the shared "
                "storage. The SQL IaaS Agent extension neither backs up nor patches such an instance by itself."))
                + u' ' + sourceLine(situation, "azure.sql-fci")};
    step.check = planText(QT_TRANSLATE_NOOP(
        "Plan", "The ports are open, and the instance is ready for the group or part of the cluster."));
    step.undo = planText(
        QT_TRANSLATE_NOOP("Plan", "Always On and the ports do no harm. Rules of the firewall begin with Octoha-TCP."));
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

Step steps::listener(const Situation &situation)
{
    return situation.design.compute.growExisting ? std::nullopt : listenerStep(situation);
}

Step steps::databaseCare(const Situation &situation)
{
    return situation.design.compute.growExisting ? std::nullopt : careStep(situation);
}

Step steps::automaticIndexes(const Situation &situation)
{
    return situation.design.compute.growExisting ? std::nullopt : indexStep(situation);
}

Step steps::movedDatabase(const Situation &situation)
{
    return situation.design.compute.growExisting ? databaseStep(situation) : std::nullopt;
}

Step steps::movedGroup(const Situation &situation)
{
    return situation.design.compute.growExisting ? groupStep(situation) : std::nullopt;
}

Step steps::movedListener(const Situation &situation)
{
    return situation.design.compute.growExisting ? listenerStep(situation) : std::nullopt;
}

Step steps::movedAutomaticIndexes(const Situation &situation)
{
    return situation.design.compute.growExisting ? indexStep(situation) : std::nullopt;
}

Step steps::movedCare(const Situation &situation)
{
    return situation.design.compute.growExisting ? careStep(situation) : std::nullopt;
}

} // namespace octoha
