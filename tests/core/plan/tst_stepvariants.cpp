#include "core/project/presets.h"
#include "tests/core/plan/plannedsteps.h"

#include <QTest>

using namespace octoha;
using namespace octoha::tests;
using namespace Qt::StringLiterals;

namespace {

Replica replica(const char *name)
{
    Replica made;
    made.name = Name::from(QLatin1String(name)).value();
    return made;
}

} // namespace

/// Steps that some designs have and others have not: database, domain, an existing server, a second region.
class TestStepVariants : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDatabaseIsMadeByItsKind_data();
    void theDatabaseIsMadeByItsKind();
    void anAvailabilityGroupIsWhole();
    void listenersAreMadeByTheirKind_data();
    void listenersAreMadeByTheirKind();
    void aFailoverClusterIsWhole();
    void theDomainIsMadeByItsSource_data();
    void theDomainIsMadeByItsSource();
    void anExistingServerIsMoved();
    void theSecondRegionIsPrepared();
    void placesFollowTheAdministration_data();
    void placesFollowTheAdministration();
    void resourcesHaveTheirSettings();
};

void TestStepVariants::theDatabaseIsMadeByItsKind_data()
{
    QTest::addColumn<DatabaseKind>("kind");
    QTest::addColumn<DatabaseSignIn>("signIn");
    QTest::addColumn<QStringList>("holds");
    QTest::addColumn<QStringList>("lacks");
    const QString create = u"CREATE DATABASE [Octopus] COLLATE SQL_Latin1_General_CP1_CI_AS;"_s,
                  owner = u"ALTER ROLE db_owner ADD MEMBER "_s;
    QTest::addRow("Azure SQL, identity") << DatabaseKind::AzureSqlVcore << DatabaseSignIn::ManagedIdentity
                                         << QStringList{u"CREATE USER [id-octopus-"_s, u"] FROM EXTERNAL PROVIDER;"_s,
                                                owner + u"[id-octopus-"_s}
                                         << QStringList{create, u"CREATE LOGIN"_s, u"<identity"_s};
    QTest::addRow("Azure SQL, login") << DatabaseKind::AzureSqlDtu << DatabaseSignIn::SqlLogin
                                      << QStringList{u"CREATE LOGIN [octo] WITH PASSWORD = <from Key Vault>;"_s,
                                             u"CREATE USER [octo] FOR LOGIN [octo];"_s, owner + u"[octo];"_s}
                                      << QStringList{create};
    QTest::addRow("existing, Windows") << DatabaseKind::ExistingServer << DatabaseSignIn::Windows
                                       << QStringList{create, u"SET RECOVERY FULL;"_s,
                                              u"CREATE LOGIN [CONTOSO\\octo$] FROM WINDOWS;"_s,
                                              owner + u"[CONTOSO\\octo$];"_s}
                                       << QStringList();
    QTest::addRow("group, Windows") << DatabaseKind::AvailabilityGroup << DatabaseSignIn::Windows
                                    << QStringList{create, u"on every replica"_s,
                                           u"CREATE LOGIN [CONTOSO\\octo$] FROM WINDOWS;"_s}
                                    << QStringList();
}

void TestStepVariants::theDatabaseIsMadeByItsKind()
{
    QFETCH(DatabaseKind, kind);
    QFETCH(DatabaseSignIn, signIn);
    QFETCH(QStringList, holds);
    QFETCH(QStringList, lacks);
    Design design = sampleProject().design;
    design.database.kind = kind;
    design.database.signIn = signIn;
    design.database.loginName = Name::constant("octo");
    design.compute.serviceAccount = ServiceAccount::Gmsa;
    design.compute.serviceAccountName = Name::constant("CONTOSO\\octo");
    const PlanStep step = stepIn(design, "M-Database");
    QCOMPARE(step.language, u"sql"_s);
    for (const QString &part : holds)
        QVERIFY2(textOf(step).contains(part), qPrintable(textOf(step)));
    for (const QString &part : lacks)
        QVERIFY2(!textOf(step).contains(part), qPrintable(textOf(step)));
}

void TestStepVariants::anAvailabilityGroupIsWhole()
{
    Design design = sampleProject().design;
    design.database.kind = DatabaseKind::AvailabilityGroup;
    design.database.listenerName = Name::constant("octo-lsn");
    design.database.replicas = {replica("sql-01"), replica("sql-02")};
    design.signIn.domainName = Name::constant("corp.example.com");
    const QStringList ids = idsOf(design);
    QVERIFY(ids.indexOf(u"M-SqlCluster"_s) < ids.indexOf(u"M-Database"_s)
        && ids.indexOf(u"M-Database"_s) < ids.indexOf(u"M-AvailabilityGroup"_s));
    QVERIFY(textOf(stepIn(design, "M-SqlCluster")).contains(u"New-Cluster"_s)
        && textOf(stepIn(design, "M-SqlCluster")).contains(u"Enable-SqlAlwaysOn -ServerInstance 'sql-02'"_s));
    const QString group = textOf(stepIn(design, "M-AvailabilityGroup"));
    for (const char *words : {"CREATE AVAILABILITY GROUP [ag-Octopus] WITH (BASIC, DB_FAILOVER = ON)",
             "N'TCP://sql-02.corp.example.com:5022'", "JOIN;", "ADD LISTENER N'octo-lsn'", "snet-sql-b"})
        QVERIFY2(group.contains(QLatin1String(words)), words);
    QCOMPARE(stepIn(design, "M-Database").where, u"sql-01"_s);
    design.database.sqlEdition = SqlEdition::Enterprise;
    QVERIFY(!textOf(stepIn(design, "M-AvailabilityGroup")).contains(u"BASIC"_s));
}

void TestStepVariants::listenersAreMadeByTheirKind_data()
{
    QTest::addColumn<Listener>("listener");
    QTest::addColumn<QString>("holds");
    QTest::addColumn<bool>("byAddress");
    QTest::addRow("multi-subnet") << Listener::MultiSubnet << u"<free address in snet-sql-b>"_s << true;
    QTest::addRow("balancer") << Listener::BalancerListener << u"<front address of the load balancer>"_s << true;
    QTest::addRow("distributed name") << Listener::DistributedName
                                      << u"-ResourceType 'Distributed Network Name' -Group 'ag-Octopus'"_s << false;
    QTest::addRow("none") << Listener::None << u"JOIN;"_s << false;
}

void TestStepVariants::listenersAreMadeByTheirKind()
{
    QFETCH(Listener, listener);
    QFETCH(QString, holds);
    Design design = sampleProject().design;
    design.database.kind = DatabaseKind::AvailabilityGroup;
    design.database.listenerName = Name::constant("octo-lsn");
    design.database.listener = listener;
    const QString commands = textOf(stepIn(design, "M-AvailabilityGroup"));
    QVERIFY2(commands.contains(holds), qPrintable(commands));
    QTEST(commands.contains(u"ADD LISTENER"_s), "byAddress");
}

void TestStepVariants::aFailoverClusterIsWhole()
{
    Design design = sampleProject().design;
    design.database.kind = DatabaseKind::FailoverCluster;
    design.database.listenerName = Name::constant("octo-sql");
    design.database.replicas = {replica("sql-01"), replica("sql-02")};
    const QString cluster = textOf(stepIn(design, "M-SqlCluster"));
    QVERIFY(cluster.contains(u"/ACTION=InstallFailoverCluster"_s) && cluster.contains(u"'octo-sql'"_s)
        && cluster.contains(u"/ACTION=AddNode"_s));
    QVERIFY(!idsOf(design).contains(u"M-AvailabilityGroup"_s));
}

void TestStepVariants::theDomainIsMadeByItsSource_data()
{
    QTest::addColumn<DomainSource>("source");
    QTest::addColumn<QStringList>("ids");
    const QStringList joins{u"M-DomainDns"_s, u"M-Domain"_s};
    QTest::addRow("new controllers") << DomainSource::NewControllers
                                     << QStringList{u"M-FirstController"_s, u"M-DomainDns"_s, u"M-FurtherControllers"_s,
                                            u"M-Domain"_s};
    QTest::addRow("existing") << DomainSource::ExistingInAzure << joins;
    QTest::addRow("on-premises") << DomainSource::OverHybridLink << joins;
    QTest::addRow("run by Microsoft") << DomainSource::EntraDomainServices
                                      << QStringList{u"M-ManagedDomain"_s, u"M-DomainDns"_s, u"M-Domain"_s};
}

void TestStepVariants::theDomainIsMadeByItsSource()
{
    QFETCH(DomainSource, source);
    QFETCH(QStringList, ids);
    Design design = sampleProject().design;
    design.signIn.activeDirectory = true;
    design.signIn.domainName = Name::constant("corp.example.com");
    design.signIn.domainSource = source;
    for (const char *name : {"dc-01", "dc-02"}) {
        DomainController controller;
        controller.name = Name::from(QLatin1String(name)).value();
        controller.address = Name::constant("10.20.5.4");
        design.signIn.domainControllers.append(controller);
    }
    const QStringList known{
        u"M-FirstController"_s, u"M-ManagedDomain"_s, u"M-DomainDns"_s, u"M-FurtherControllers"_s, u"M-Domain"_s};
    QStringList seen = idsOf(design);
    seen.removeIf([&](const QString &id) { return !known.contains(id); });
    QCOMPARE(seen, ids);
    QCOMPARE(textOf(stepIn(design, "M-DomainDns")).contains(u"--dns-servers 10.20.5.4 10.20.5.4"_s),
        source == DomainSource::NewControllers);
}

// Source: Octopus, migrating a single node: key, copy beforehand, stop, last copy, new connection and paths, way back.
void TestStepVariants::anExistingServerIsMoved()
{
    const Design design = projectFromPreset(*findPreset(u"grow-single-node")).design;
    const QStringList ids = idsOf(design);
    const QStringList order{u"M-GrowKey"_s, u"30-ShareFolders"_s, u"M-GrowCopy"_s, u"M-GrowMove"_s, u"M-Database"_s,
        u"60-FirstNode"_s, u"80-FurtherNodes"_s, u"M-GrowHandOver"_s};
    for (qsizetype i = 1; i < order.size(); ++i)
        QVERIFY2(ids.contains(order[i]) && ids.indexOf(order[i - 1]) < ids.indexOf(order[i]), qPrintable(order[i]));
    QCOMPARE(stepIn(design, "M-GrowCopy").minutes,
        *minutesToCopy(design.compute.existingFilesGib, design.compute.existingLinkMbit));
    QVERIFY(stepIn(design, "M-GrowMove").acts.value(0).contains(u"240 minutes are allowed"_s));
    QVERIFY(stepIn(design, "M-GrowMove").undoCommands.value(0).endsWith(u"--start"_s));
    const QString moved = textOf(stepIn(design, "M-GrowMove")); // The import runs where the new database is reached.
    QVERIFY(moved.indexOf(u"/Action:Export"_s) < moved.indexOf(u"# octo-01, through Azure Bastion\n"_s));
    QVERIFY(moved.indexOf(u"# octo-01, through Azure Bastion\n"_s) < moved.indexOf(u"/Action:Import"_s));
    const QString first = textOf(stepIn(design, "60-FirstNode"));
    QVERIFY(first.contains(u"--masterKey <from Key Vault>"_s) && first.contains(u"path --instance"_s));
    QVERIFY(!first.contains(u"--create"_s) && !first.contains(u" admin "_s) && !first.contains(u" license "_s));
    QVERIFY(!stepIn(design, "60-FirstNode").pointOfNoReturn && stepIn(design, "M-GrowHandOver").pointOfNoReturn);
}

void TestStepVariants::theSecondRegionIsPrepared()
{
    const Design design = projectFromPreset(*findPreset(u"regulated")).design;
    const PlanStep prepared = stepIn(design, "M-SecondRegion"), rehearsed = stepIn(design, "M-FailOverTest");
    QCOMPARE(prepared.where, u"octo-01-dr, octo-02-dr, octo-03-dr"_s);
    QVERIFY(textOf(rehearsed).contains(u"-FailOver"_s));
    QCOMPARE(idsOf(design).last(), u"M-FailOverTest"_s);
    QVERIFY(!idsOf(sampleProject().design).contains(u"M-SecondRegion"_s));
}

void TestStepVariants::placesFollowTheAdministration_data()
{
    QTest::addColumn<AdminAccess>("access");
    QTest::addColumn<QString>("place");
    QTest::addRow("Bastion") << AdminAccess::Bastion << u"octo-01, through Azure Bastion"_s;
    QTest::addRow("jump host") << AdminAccess::JumpHost << u"The jump host in the network of the nodes"_s;
    QTest::addRow("hybrid link") << AdminAccess::HybridLink << u"A workstation behind the hybrid link"_s;
    QTest::addRow("Remote Desktop") << AdminAccess::PublicRdp << u"octo-01, by Remote Desktop"_s;
}

void TestStepVariants::placesFollowTheAdministration()
{
    QFETCH(AdminAccess, access);
    QFETCH(QString, place);
    Design design = sampleProject().design;
    design.placement.adminAccess = access;
    QCOMPARE(stepIn(design, "M-Database").where, place);
    QCOMPARE(stepIn(design, "95-BalancerChecks").where, u"Each node, then "_s + place);
}

void TestStepVariants::resourcesHaveTheirSettings()
{
    const QString settings = stepIn(sampleProject().design, "M-Resources").acts.join(u'\n');
    for (const char *words : {"octo-01 (Standard_D4s_v5, zone 1), octo-02 (Standard_D4s_v5, zone 2)",
             "Size of the system disk: 128", "Collation: SQL_Latin1", "front port 10944 leads to octo-02, port 10943"})
        QVERIFY2(settings.contains(QLatin1String(words)), qPrintable(settings));
}

QTEST_APPLESS_MAIN(TestStepVariants)
#include "tst_stepvariants.moc"
