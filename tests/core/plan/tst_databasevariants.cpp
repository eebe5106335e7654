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

/// The steps that each kind of database needs.
class TestDatabaseVariants : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDatabaseIsMadeByItsKind_data();
    void theDatabaseIsMadeByItsKind();
    void anAvailabilityGroupIsWhole();
    void listenersAreMadeByTheirKind_data();
    void listenersAreMadeByTheirKind();
    void aFailoverClusterIsWhole();
    void anExistingServerIsMoved();
};

void TestDatabaseVariants::theDatabaseIsMadeByItsKind_data()
{
    QTest::addColumn<DatabaseKind>("kind");
    QTest::addColumn<DatabaseSignIn>("signIn");
    QTest::addColumn<QStringList>("holds");
    QTest::addColumn<QStringList>("lacks");
    const QString create
        = u".\\sql\\create-database.sql  @databaseName = N'Octopus', @collation = N'SQL_Latin1_General_CP1_CI_AS', @recoveryModel = N'FULL', @create = 1"_s,
        login = u".\\sql\\create-login.sql  @loginName = "_s, user = u".\\sql\\create-user.sql  @userName = "_s;
    QTest::addRow("Azure SQL, identity") << DatabaseKind::AzureSqlVcore << DatabaseSignIn::ManagedIdentity
                                         << QStringList{user + u"N'id-octopus-"_s, u"@kind = N'external'"_s,
                                                u"-Role dba -Step '24-Database'"_s}
                                         << QStringList{u"create-database"_s, login, u"<identity"_s};
    QTest::addRow("Azure SQL, login") << DatabaseKind::AzureSqlDtu << DatabaseSignIn::SqlLogin
                                      << QStringList{user
                                             + u"N'octo', @kind = N'contained', @password = <from Key Vault>"_s}
                                      << QStringList{u"create-database"_s, login};
    QTest::addRow("existing, login") << DatabaseKind::ExistingServer << DatabaseSignIn::SqlLogin
                                     << QStringList{create,
                                            login + u"N'octo', @kind = N'sql', @password = <from Key Vault>"_s,
                                            user + u"N'octo', @kind = N'login'"_s}
                                     << QStringList{u"external"_s};
    QTest::addRow("group, Windows") << DatabaseKind::AvailabilityGroup << DatabaseSignIn::Windows
                                    << QStringList{create, login + u"N'CONTOSO\\octo$', @kind = N'windows'"_s,
                                           user + u"N'CONTOSO\\octo$', @kind = N'login'"_s}
                                    << QStringList{u"external"_s};
}

void TestDatabaseVariants::theDatabaseIsMadeByItsKind()
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
    const PlanStep step = stepIn(design, "24-Database");
    for (const QString &part : holds)
        QVERIFY2(textOf(step).contains(part), qPrintable(textOf(step)));
    for (const QString &part : lacks)
        QVERIFY2(!textOf(step).contains(part), qPrintable(textOf(step)));
}

void TestDatabaseVariants::anAvailabilityGroupIsWhole()
{
    Design design = sampleProject().design;
    design.database.kind = DatabaseKind::AvailabilityGroup;
    design.database.listenerName = Name::constant("octo-lsn");
    design.database.replicas = {replica("sql-01"), replica("sql-02")};
    design.signIn.domainName = Name::constant("corp.example.com");
    QStringList ids = idsOf(design);
    ids.removeIf([](const QString &id) { return id < u"21"_s || id > u"28"_s; });
    QCOMPARE(ids,
        QStringList({u"21-SqlCluster"_s, u"22-SqlWitness"_s, u"23-SqlInstance"_s, u"24-Database"_s,
            u"25-AvailabilityGroup"_s, u"26-SqlListener"_s, u"27-DatabaseCare"_s}));
    QVERIFY(textOf(stepIn(design, "21-SqlCluster")).contains(u"New-Cluster -Name 'octo-lsn-wc' -Node 'sql-01'"_s));
    QVERIFY(textOf(stepIn(design, "23-SqlInstance")).contains(u"Enable-SqlAlwaysOn -ServerInstance 'sql-02'"_s));
    const QString group = textOf(stepIn(design, "25-AvailabilityGroup"));
    for (const char *words : {"create-availability-group.sql  @groupName = N'ag-Octopus'", "@basic = 1",
             "TCP://sql-02.corp.example.com:5022", "join-availability-group.sql", "create-endpoint.sql  @port = 5022"})
        QVERIFY2(group.contains(QLatin1String(words)), qPrintable(group));
    QCOMPARE(stepIn(design, "24-Database").where, u"sql-01, sql-02"_s);
    design.database.sqlEdition = SqlEdition::Enterprise;
    QVERIFY(textOf(stepIn(design, "25-AvailabilityGroup")).contains(u"@basic = 0"_s));
}

void TestDatabaseVariants::listenersAreMadeByTheirKind_data()
{
    QTest::addColumn<Listener>("listener");
    QTest::addColumn<QString>("holds");
    QTest::addColumn<bool>("byAddress");
    QTest::addRow("multi-subnet") << Listener::MultiSubnet
                                  << u"{\"address\":\"10.20.9.10\",\"mask\":\"255.255.255.0\"}"_s << true;
    QTest::addRow("balancer") << Listener::BalancerListener << u"Address = '10.20.8.10'; ProbePort = 59999"_s << true;
    QTest::addRow("distributed name") << Listener::DistributedName
                                      << u"-Name '6789' -ResourceType 'Distributed Network Name' -Group 'ag-Octopus'"_s
                                      << false;
    QTest::addRow("none") << Listener::None << QString() << false;
}

void TestDatabaseVariants::listenersAreMadeByTheirKind()
{
    QFETCH(Listener, listener);
    QFETCH(QString, holds);
    Design design = sampleProject().design;
    design.database.kind = DatabaseKind::AvailabilityGroup;
    design.database.listenerName = Name::constant("octo-lsn");
    design.database.listener = listener;
    design.placement.subnets = {{1, SubnetPurpose::SqlA, Name::constant("10.20.8.0/24")},
        {2, SubnetPurpose::SqlB, Name::constant("10.20.9.0/24")}};
    QCOMPARE(idsOf(design).contains(u"26-SqlListener"_s), listener != Listener::None);
    const QString commands = textOf(stepIn(design, "26-SqlListener"));
    QVERIFY2(commands.contains(holds), qPrintable(commands));
    QTEST(commands.contains(u"create-listener.sql"_s), "byAddress");
    // A distributed name shares no port with SQL Server, and the nodes are told so.
    const QString server = deploymentOf(design, Catalog::shipped()).connectionString.section(u';', 0, 0);
    QCOMPARE(
        server, listener == Listener::DistributedName ? u"Server=tcp:octo-lsn,6789"_s : u"Server=tcp:octo-lsn,1433"_s);
}

void TestDatabaseVariants::aFailoverClusterIsWhole()
{
    Design design = sampleProject().design;
    design.database.kind = DatabaseKind::FailoverCluster;
    design.database.listenerName = Name::constant("octo-sql");
    design.database.replicas = {replica("sql-01"), replica("sql-02")};
    const QString cluster = textOf(stepIn(design, "23-SqlInstance"));
    QVERIFY(cluster.contains(u"/ACTION=InstallFailoverCluster"_s) && cluster.contains(u"'octo-sql'"_s)
        && cluster.contains(u"/ACTION=AddNode"_s));
    QVERIFY(!idsOf(design).contains(u"25-AvailabilityGroup"_s));
}

// Source: Octopus, migrating a single node: key, copy beforehand, stop, last copy, new connection and paths, way back.
void TestDatabaseVariants::anExistingServerIsMoved()
{
    const Design design = projectFromPreset(*findPreset(u"grow-single-node")).design;
    const QStringList ids = idsOf(design);
    const QStringList order{u"M-GrowKey"_s, u"30-ShareFolders"_s, u"52-GrowthCopy"_s, u"54-GrowthOutage"_s,
        u"M-GrowMove"_s, u"56-GrowthFinalCopy"_s, u"24-Database"_s, u"60-FirstNode"_s, u"80-FurtherNodes"_s,
        u"M-GrowHandOver"_s};
    for (qsizetype i = 1; i < order.size(); ++i)
        QVERIFY2(ids.contains(order[i]) && ids.indexOf(order[i - 1]) < ids.indexOf(order[i]), qPrintable(order[i]));
    for (const char *id : {"52-GrowthCopy", "54-GrowthOutage", "56-GrowthFinalCopy"})
        QVERIFY(stepIn(design, id)
                    .commands.contains(u".\\scripts\\Invoke-OctohaPlan.ps1 -Role existingServer -Step '%1'"_s.arg(
                        QLatin1StringView(id))));
    QVERIFY(stepIn(design, "52-GrowthCopy").commands.value(0).endsWith(u"-Role existingServer -Step '10-Preflight'"_s));
    QVERIFY(textOf(stepIn(design, "56-GrowthFinalCopy")).contains(u"/mir /r:5 /w:5 /mt:16"_s));
    QCOMPARE(stepIn(design, "54-GrowthOutage").undoCommands.value(0),
        u".\\scripts\\Invoke-OctohaPlan.ps1 -Role existingServer -Undo '54-GrowthOutage'"_s);
    QVERIFY(stepIn(design, "60-FirstNode").undoCommands.value(0).endsWith(u"-Undo '60-FirstNode'"_s));
    QCOMPARE(stepIn(design, "52-GrowthCopy").minutes,
        *minutesToCopy(design.compute.existingFilesGib, design.compute.existingLinkMbit));
    QVERIFY(stepIn(design, "M-GrowMove").acts.value(0).contains(u"240 minutes are allowed"_s));
    QVERIFY(stepIn(design, "M-GrowMove").undoCommands.value(0).endsWith(u"-Undo '54-GrowthOutage'"_s));
    Design container = design; // The runner works on Windows alone.
    container.compute.existingSystem = ExistingSystem::LinuxContainer;
    QVERIFY(idsOf(container).contains(u"M-GrowCopy"_s) && !idsOf(container).contains(u"52-GrowthCopy"_s));
    QVERIFY(stepIn(container, "M-GrowMove").undoCommands.value(0).endsWith(u"--start"_s));
    QVERIFY(textOf(stepIn(container, "M-GrowMove")).contains(u"robocopy"_s));
    const QString moved = textOf(stepIn(design, "M-GrowMove")); // The import runs where the new database is reached.
    QVERIFY(moved.indexOf(u"/Action:Export"_s) < moved.indexOf(u"# octo-01, through Azure Bastion\n"_s));
    QVERIFY(moved.indexOf(u"# octo-01, through Azure Bastion\n"_s) < moved.indexOf(u"/Action:Import"_s));
    const QString first = textOf(stepIn(design, "60-FirstNode"));
    QVERIFY(first.contains(u"--masterKey <from Key Vault>"_s) && first.contains(u"path --instance"_s));
    QVERIFY(!first.contains(u"--create"_s) && !first.contains(u" admin "_s) && !first.contains(u" license "_s));
    QVERIFY(!stepIn(design, "60-FirstNode").pointOfNoReturn && stepIn(design, "M-GrowHandOver").pointOfNoReturn);
}

QTEST_APPLESS_MAIN(TestDatabaseVariants)
#include "tst_databasevariants.moc"
