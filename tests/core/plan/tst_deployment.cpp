#include "core/plan/deployment.h"
#include "core/project/presets.h"

#include <QTest>

using namespace octoha;

namespace {
Deployment deployed(const Design &design)
{
    return deploymentOf(design, Catalog::shipped());
}
}

class TestDeployment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pathsFollowLayoutAndAccess_data();
    void pathsFollowLayoutAndAccess();
    void clusterSharedIsTheRoot();
    void separatePlacesAreKept();
    void foldersFollowTheVersion();
    void connectionStrings_data();
    void connectionStrings();
    void connectionValuesAreQuoted_data();
    void connectionValuesAreQuoted();
    void aSharedIdentityIsNamedByItsClientId();
    void pollAddressesHaveSchemeAndPort();
    void webSocketsAreCalledByTheirPath_data();
    void webSocketsAreCalledByTheirPath();
    void theSecondRegionHasItsOwnPlaces_data();
    void theSecondRegionHasItsOwnPlaces();
    void standbyNodesFollowTheNodes();
    void quotingLeavesNothingOpen_data();
    void quotingLeavesNothingOpen();
    void accountsAsWindowsWritesThem();
};

void TestDeployment::pathsFollowLayoutAndAccess_data()
{
    QTest::addColumn<ShareAccess>("access");
    QTest::addColumn<QString>("path");
    QTest::addRow("UNC") << ShareAccess::Unc << QStringLiteral("\\\\files\\octo\\TaskLogs");
    QTest::addRow("drive") << ShareAccess::MappedDrive << QStringLiteral("Z:\\TaskLogs");
    QTest::addRow("global mapping") << ShareAccess::GlobalMapping << QStringLiteral("Z:\\TaskLogs");
    QTest::addRow("links") << ShareAccess::SymbolicLink << QStringLiteral("C:\\Octopus\\TaskLogs");
}

void TestDeployment::pathsFollowLayoutAndAccess()
{
    QFETCH(ShareAccess, access);
    QFETCH(QString, path);
    Design design;
    design.storage.product = StorageProduct::FileServer;
    design.storage.existingPath = Line::constant("\\\\files\\octo\\");
    design.storage.layout = Layout::OnePlace;
    design.storage.access = access;
    const Deployment deployment = deployed(design);
    const auto isLogs = [](const FolderPath &folder) { return folder.name == QLatin1StringView("TaskLogs"); };
    const auto logs = std::find_if(deployment.folders.cbegin(), deployment.folders.cend(), isLogs);
    QVERIFY(logs != deployment.folders.cend());
    QCOMPARE(logs->path, path);
    QCOMPARE(logs->target, QStringLiteral("\\\\files\\octo\\TaskLogs"));
    QVERIFY(deployment.clusterShared.isEmpty());
}

void TestDeployment::clusterSharedIsTheRoot()
{
    Design design;
    design.storage.layout = Layout::ClusterShared;
    QCOMPARE(deployed(design).clusterShared, deployed(design).shareRoot);
    design.storage.access = ShareAccess::GlobalMapping;
    QCOMPARE(deployed(design).clusterShared, QStringLiteral("Z:\\"));
    design.storage.clusterSharedPath = Line::constant("\\\\other\\root");
    QCOMPARE(deployed(design).clusterShared, QStringLiteral("\\\\other\\root"));
    QCOMPARE(deployed(design).folders.first().target, QStringLiteral("\\\\other\\root\\TaskLogs"));
    design.storage.clusterSharedPath = Line::constant("Z:\\Octopus");
    QCOMPARE(deployed(design).folders.first().path, QStringLiteral("Z:\\Octopus\\TaskLogs"));
    QCOMPARE(
        deployed(design).folders.first().target, deployed(design).shareRoot + QStringLiteral("\\Octopus\\TaskLogs"));
}

void TestDeployment::separatePlacesAreKept()
{
    Design design;
    design.storage.layout = Layout::Separate;
    design.storage.artifactsPath = Line::constant("\\\\a\\artifacts");
    for (const FolderPath &folder : deployed(design).folders) {
        const bool own = folder.name == QLatin1StringView("Artifacts");
        QCOMPARE(folder.path == QStringLiteral("\\\\a\\artifacts"), own);
    }
}

void TestDeployment::foldersFollowTheVersion()
{
    Design design;
    const auto count = [&](const char *version) {
        design.workload.octopusVersion = Version::from(QLatin1String(version)).value();
        return deployed(design).folders.size();
    };
    QCOMPARE(count("2026.4.6909"), 6);
    QCOMPARE(count(""), 6);
    QVERIFY(count("2020.1.0") < 6);
}

void TestDeployment::connectionStrings_data()
{
    QTest::addColumn<DatabaseKind>("kind");
    QTest::addColumn<DatabaseSignIn>("signIn");
    QTest::addColumn<QStringList>("holds");
    QTest::addRow("Azure SQL, identity") << DatabaseKind::AzureSqlVcore << DatabaseSignIn::ManagedIdentity
                                         << QStringList{QStringLiteral(".database.windows.net,1433"),
                                                QStringLiteral("Authentication=Active Directory Managed Identity;"),
                                                QStringLiteral("Encrypt=True")};
    QTest::addRow("Azure SQL, login") << DatabaseKind::AzureSqlDtu << DatabaseSignIn::SqlLogin
                                      << QStringList{QStringLiteral("User ID=octo;")};
    QTest::addRow("group, Windows") << DatabaseKind::AvailabilityGroup << DatabaseSignIn::Windows
                                    << QStringList{QStringLiteral("Server=tcp:listener,1433"),
                                           QStringLiteral("Integrated Security=SSPI;"),
                                           QStringLiteral("MultiSubnetFailover=True")};
    QTest::addRow("existing, Windows") << DatabaseKind::ExistingServer << DatabaseSignIn::Windows
                                       << QStringList{QStringLiteral("Server=tcp:sql.example.com,1433")};
}

void TestDeployment::connectionStrings()
{
    QFETCH(DatabaseKind, kind);
    QFETCH(DatabaseSignIn, signIn);
    QFETCH(QStringList, holds);
    Design design;
    design.database.kind = kind;
    design.database.signIn = signIn;
    design.database.loginName = Name::constant("octo");
    design.database.listenerName = Name::constant("listener");
    design.database.serverName = Line::constant("sql.example.com");
    const QString connection = deployed(design).connectionString;
    for (const QString &part : holds)
        QVERIFY2(connection.contains(part), qPrintable(connection));
    QVERIFY(!connection.contains(QStringLiteral("IntegratedSecurity")));
    QVERIFY(!connection.contains(QStringLiteral("password"), Qt::CaseInsensitive));
}

void TestDeployment::connectionValuesAreQuoted_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("part");
    QTest::addRow("plain") << QStringLiteral("Octopus Deploy") << QStringLiteral(";Initial Catalog=Octopus Deploy;");
    QTest::addRow("keyword") << QStringLiteral("a;Encrypt=False")
                             << QStringLiteral(";Initial Catalog=\"a;Encrypt=False\";");
    QTest::addRow("quotes") << QStringLiteral("say \"x\"") << QStringLiteral(";Initial Catalog=\"say \"\"x\"\"\";");
    QTest::addRow("quote") << QStringLiteral("it's") << QStringLiteral(";Initial Catalog=\"it's\";");
}

/// A name ends where it ends, and no part of it is taken for a keyword.
void TestDeployment::connectionValuesAreQuoted()
{
    QFETCH(QString, name);
    QFETCH(QString, part);
    Design design;
    design.database.kind = DatabaseKind::ExistingServer;
    design.database.serverName = Line::constant("sql;x");
    design.database.signIn = DatabaseSignIn::SqlLogin;
    design.database.loginName = Name::constant("octo;y");
    QVERIFY(setField(design, QStringLiteral("database.databaseName"), name));
    const QString connection = deployed(design).connectionString;
    for (const QString &wanted :
        {part, QStringLiteral("Server=\"tcp:sql;x,1433\";"), QStringLiteral("User ID=\"octo;y\";")})
        QVERIFY2(connection.contains(wanted), qPrintable(connection));
}

// Azure makes the id, so the plan names the identity and the node looks the id up; settings.json has neither.
void TestDeployment::aSharedIdentityIsNamedByItsClientId()
{
    Design design = sampleProject().design;
    QVERIFY(deployed(design).connectionString.contains(QStringLiteral(";User Id=<client id of id-octopus-")));
    QVERIFY(!deployed(design).settingsConnectionString.contains(u'<'));
    design.compute.identity = VmIdentity::SystemAssigned;
    QCOMPARE(deployed(design).connectionString, deployed(design).settingsConnectionString);
    design.compute.identity = VmIdentity::UserAssigned;
    design.database.signIn = DatabaseSignIn::SqlLogin;
    QCOMPARE(deployed(design).connectionString, deployed(design).settingsConnectionString);
}

void TestDeployment::webSocketsAreCalledByTheirPath_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("address");
    QTest::addRow("as documented") << QStringLiteral("https://+:443/OctopusComms")
                                   << QStringLiteral("octo-01.example.com")
                                   << QStringLiteral("wss://octo-01.example.com:443/OctopusComms");
    QTest::addRow("no port") << QStringLiteral("https://+/OctopusComms")
                             << QStringLiteral("https://octo-01.example.com:10943")
                             << QStringLiteral("wss://octo-01.example.com:443/OctopusComms");
    QTest::addRow("own port") << QStringLiteral("https://+:8443/Comms") << QStringLiteral("wss://octo-01.example.com/x")
                              << QStringLiteral("wss://octo-01.example.com:8443/Comms");
}

void TestDeployment::webSocketsAreCalledByTheirPath()
{
    QFETCH(QString, prefix);
    QFETCH(QString, host);
    QFETCH(QString, address);
    Design design = sampleProject().design;
    design.polling.way = PollingWay::WebSockets;
    design.polling.webSocketPrefix = Line::from(prefix).value();
    design.polling.endpoints[0].address = Line::from(host).value();
    QCOMPARE(deployed(design).pollAddresses.first().address, address);
}

void TestDeployment::theSecondRegionHasItsOwnPlaces_data()
{
    QTest::addColumn<GeoReplica>("replica");
    QTest::addColumn<GeoCopy>("copy");
    QTest::addColumn<bool>("sameServer");
    QTest::addColumn<bool>("sameShare");
    QTest::addRow("group and copy job") << GeoReplica::FailoverGroup << GeoCopy::CopyJob << true << false;
    QTest::addRow("replica and geo-redundancy")
        << GeoReplica::ActiveReplication << GeoCopy::GeoRedundant << false << true;
}

void TestDeployment::theSecondRegionHasItsOwnPlaces()
{
    QFETCH(GeoReplica, replica);
    QFETCH(GeoCopy, copy);
    Design design = projectFromPreset(*findPreset(u"regulated")).design;
    design.database.geoReplica = replica;
    design.storage.geoCopy = copy;
    const Deployment here = deployed(design), there = deploymentInSecondRegion(design, Catalog::shipped());
    QTEST(here.sqlServer == there.sqlServer, "sameServer");
    QTEST(here.shareRoot == there.shareRoot && here.folders.first().target == there.folders.first().target
            && here.clusterShared == there.clusterShared,
        "sameShare");
    QVERIFY(there.connectionString.contains(there.sqlServer));
    QVERIFY(here.vaultName != there.vaultName); // The first one is lost with its region.
}

void TestDeployment::standbyNodesFollowTheNodes()
{
    Design design = projectFromPreset(*findPreset(u"regulated")).design;
    design.compute.nodes[0].nodeName = Name::constant("first");
    const QList<Node> nodes = standbyNodes(design);
    QCOMPARE(nodes.size(), design.compute.nodes.size());
    QCOMPARE(nodes[0].name.text(), QStringLiteral("octo-01-dr"));
    QCOMPARE(octopusNodeName(nodes[0]), QStringLiteral("first-dr"));
    QCOMPARE(octopusNodeName(nodes[1]), QStringLiteral("octo-02-dr"));
    design.placement.drMode = DrMode::None;
    QVERIFY(standbyNodes(design).isEmpty());
}

void TestDeployment::pollAddressesHaveSchemeAndPort()
{
    Design design = sampleProject().design;
    for (const PollAddress &address : deployed(design).pollAddresses)
        QVERIFY(address.address.startsWith(QStringLiteral("https://poll.octopus.example.com:1094")));
    design.polling.way = PollingWay::AddressPerNode;
    design.polling.endpoints[0].address = Line::constant("https://octo-01.example.com");
    QCOMPARE(deployed(design).pollAddresses.first().address, QStringLiteral("https://octo-01.example.com:10943"));
    design.polling.way = PollingWay::Redis;
    QCOMPARE(deployed(design).pollAddresses.size(), 1);
    QVERIFY(deployed(design).pollAddresses.first().node.isEmpty());
}

void TestDeployment::quotingLeavesNothingOpen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("quoted");
    QTest::addRow("plain") << QStringLiteral("a b") << QStringLiteral("'a b'");
    QTest::addRow("quote") << QStringLiteral("a'b") << QStringLiteral("'a''b'");
    QTest::addRow("typographic") << QStringLiteral("‘a’‚b‛") << QStringLiteral("'‘‘a’’‚‚b‛‛'");
    QTest::addRow("dollar") << QStringLiteral("$(x)`") << QStringLiteral("'$(x)`'");
    QTest::addRow("empty") << QString() << QStringLiteral("''");
}

void TestDeployment::quotingLeavesNothingOpen()
{
    QFETCH(QString, text);
    QFETCH(QString, quoted);
    QCOMPARE(quotedForPowerShell(text), quoted);
}

void TestDeployment::accountsAsWindowsWritesThem()
{
    Design design;
    QCOMPARE(serviceAccountOf(design), QStringLiteral("NT AUTHORITY\\SYSTEM"));
    design.compute.serviceAccount = ServiceAccount::Gmsa;
    design.compute.serviceAccountName = Name::constant("CONTOSO\\octo");
    QCOMPARE(serviceAccountOf(design), QStringLiteral("CONTOSO\\octo$"));
    design.compute.serviceAccount = ServiceAccount::DomainAccount;
    QCOMPARE(serviceAccountOf(design), QStringLiteral("CONTOSO\\octo"));
}

QTEST_APPLESS_MAIN(TestDeployment)
#include "tst_deployment.moc"
