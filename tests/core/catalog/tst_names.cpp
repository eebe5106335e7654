#include "core/catalog/names.h"

#include <QTest>

using namespace octoha;
using namespace Qt::StringLiterals;

namespace {

const Catalog &catalog()
{
    return Catalog::shipped();
}

QList<ResourceKind> allKinds()
{
    QList<ResourceKind> kinds;
    for (int i = 0; i <= int(ResourceKind::ActionGroup); ++i)
        kinds << ResourceKind(i);
    return kinds;
}

// Nothing of the user's own names, so that every name is generated.
Design generatedDesign(const QString &workload, const QString &environment, const QString &suffix)
{
    Design design;
    design.placement.workloadName = *Name::from(workload);
    design.placement.environment = *Name::from(environment);
    design.placement.suffix = *Name::from(suffix);
    design.storage.shareName = {};
    design.database.databaseName = {};
    return design;
}

} // namespace

/// Names that Azure accepts, whatever the user types.
class tst_names : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesFollowTheCloudAdoptionFramework();
    void namesOfTheUserCount();
    void generatedNamesAreAccepted_data();
    void generatedNamesAreAccepted();
    void longNamesStayApart();
    void storageNamesOfADomainAreShort();
    void fixedSubnetsKeepTheirNames();
    void trapsOfNames_data();
    void trapsOfNames();
};

void tst_names::namesFollowTheCloudAdoptionFramework()
{
    const Design design = generatedDesign(u"octopus"_s, u"prod"_s, u"001"_s);
    const auto name
        = [&](ResourceKind kind, const QString &part = {}) { return nameOf(kind, design, catalog(), part).name; };
    QCOMPARE(name(ResourceKind::ResourceGroup), u"rg-octopus-prod-we-001"_s);
    QCOMPARE(name(ResourceKind::PublicAddress, u"agw"_s), u"pip-octopus-agw-prod-we-001"_s);
    QCOMPARE(name(ResourceKind::StorageAccount), u"stoctopusprodwe001"_s);
    QCOMPARE(name(ResourceKind::KeyVault), u"kv-octopus-prod-we-001"_s);
    QCOMPARE(name(ResourceKind::NetworkInterface, u"octo-01"_s), u"nic-octo-01"_s);
    QCOMPARE(name(ResourceKind::DataDisk, u"octo-01-1"_s), u"disk-octo-01-1"_s);
    QCOMPARE(
        nameOf(ResourceKind::SqlServer, design, catalog(), {}, u"northeurope"_s).name, u"sql-octopus-prod-ne-001"_s);
    // The copy of a database stands on a server of its own and carries the name of the first.
    QCOMPARE(nameOf(ResourceKind::SqlDatabase, design, catalog(), {}, u"northeurope"_s).name,
        name(ResourceKind::SqlDatabase));
}

void tst_names::namesOfTheUserCount()
{
    Design design;
    design.placement.resourceGroup = Name::constant("Octopus_Group");
    design.placement.vaultId
        = Line::constant("/subscriptions/1/resourceGroups/shared/providers/Microsoft.KeyVault/vaults/kv-shared");
    design.storage.accountName = Name::constant("octofiles");
    QCOMPARE(nameOf(ResourceKind::ResourceGroup, design, catalog()).name, u"Octopus_Group"_s);
    QCOMPARE(nameOf(ResourceKind::KeyVault, design, catalog()).name, u"kv-shared"_s);
    QCOMPARE(nameOf(ResourceKind::StorageAccount, design, catalog()).name, u"octofiles"_s);
    QVERIFY(nameOf(ResourceKind::StorageAccount, design, catalog()).chosen);
    QVERIFY(!nameOf(ResourceKind::StorageAccount, design, catalog(), u"witness"_s).chosen);
    QCOMPARE(nameOf(ResourceKind::VirtualMachine, design, catalog(), u"OCTO-01"_s).name, u"OCTO-01"_s);
    QVERIFY(!nameOf(ResourceKind::NatGateway, design, catalog()).chosen);
}

void tst_names::generatedNamesAreAccepted_data()
{
    QTest::addColumn<QString>("workload");
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("suffix");
    QTest::addRow("usual") << u"octopus"_s << u"prod"_s << u"001"_s;
    QTest::addRow("empty") << QString() << QString() << QString();
    QTest::addRow("long") << QString(120, u'w') << QString(120, u'e') << QString(120, u's');
    QTest::addRow("hyphens") << u"-a--b-"_s << u"---"_s << u"-1-"_s;
    QTest::addRow("accents") << u"Größe Œuvre"_s << u"Prüfung"_s << u"n° 1"_s;
    QTest::addRow("other script") << u"\u0431\u043e\u0435\u0432\u0430\u044f"_s << u"\u751f\u4ea7"_s << u"\u0661"_s;
    QTest::addRow("hostile") << u"$(rm -rf /)'; DROP TABLE --"_s << u"<&\">"_s << u"`whoami`"_s;
    QTest::addRow("digits") << u"123"_s << u"456"_s << u"789"_s;
}

void tst_names::generatedNamesAreAccepted()
{
    QFETCH(QString, workload);
    QFETCH(QString, environment);
    QFETCH(QString, suffix);
    const Design design = generatedDesign(workload, environment, suffix);
    for (const ResourceKind kind : allKinds()) {
        const ResourceName name = nameOf(kind, design, catalog());
        QVERIFY(!name.chosen);
        const Result<> accepted = checkName(kind, name.name, catalog());
        QVERIFY2(accepted, accepted ? "" : qPrintable(accepted.error().message));
        QCOMPARE(nameOf(kind, design, catalog()).name, name.name);
    }
}

void tst_names::longNamesStayApart()
{
    const Design one = generatedDesign(QString(40, u'w'), u"prod"_s, u"001"_s),
                 two = generatedDesign(QString(40, u'w'), u"prod"_s, u"002"_s);
    for (const ResourceKind kind : {ResourceKind::StorageAccount, ResourceKind::KeyVault, ResourceKind::SqlServer})
        QVERIFY(nameOf(kind, one, catalog()).name != nameOf(kind, two, catalog()).name);
}

void tst_names::storageNamesOfADomainAreShort()
{
    Design design = generatedDesign(u"octopus"_s, u"production"_s, u"001"_s);
    design.storage.signIn = ShareSignIn::ActiveDirectory;
    QVERIFY(nameOf(ResourceKind::StorageAccount, design, catalog()).name.size() <= 15);
}

void tst_names::fixedSubnetsKeepTheirNames()
{
    QCOMPARE(subnetName(SubnetPurpose::Bastion, catalog()), u"AzureBastionSubnet"_s);
    QCOMPARE(subnetName(SubnetPurpose::HybridGateway, catalog()), u"GatewaySubnet"_s);
    QCOMPARE(subnetName(SubnetPurpose::Nodes, catalog()), u"snet-octopus"_s);
    for (int purpose = 0; purpose <= int(SubnetPurpose::Appliances); ++purpose)
        QVERIFY(checkName(ResourceKind::Subnet, subnetName(SubnetPurpose(purpose), catalog()), catalog()));
}

void tst_names::trapsOfNames_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("accepted");
    QTest::addRow("computer of 15") << u"vm"_s << u"octopus-node-01"_s << true;
    QTest::addRow("computer of 16") << u"vm"_s << u"octopus-node-001"_s << false;
    QTest::addRow("computer of digits") << u"vm"_s << u"12345"_s << false;
    QTest::addRow("computer with underscore") << u"vm"_s << u"octo_01"_s << false;
    QTest::addRow("storage of 2") << u"st"_s << u"ab"_s << false;
    QTest::addRow("storage of 24") << u"st"_s << u"abcdefghijklmnopqrstuvwx"_s << true;
    QTest::addRow("storage of 25") << u"st"_s << u"abcdefghijklmnopqrstuvwxy"_s << false;
    QTest::addRow("storage upper case") << u"st"_s << u"Octopus"_s << false;
    QTest::addRow("storage hyphen") << u"st"_s << u"octo-files"_s << false;
    QTest::addRow("vault") << u"kv"_s << u"kv-octopus"_s << true;
    QTest::addRow("vault with two hyphens") << u"kv"_s << u"kv--octopus"_s << false;
    QTest::addRow("vault starts with digit") << u"kv"_s << u"1vault"_s << false;
    QTest::addRow("vault of 25") << u"kv"_s << u"kv-octopus-production-001"_s << false;
    QTest::addRow("SQL server upper case") << u"sql"_s << u"Sql-Octopus"_s << false;
    QTest::addRow("SQL server ends in hyphen") << u"sql"_s << u"sql-octopus-"_s << false;
    QTest::addRow("share with two hyphens") << u"share"_s << u"octo--pus"_s << false;
    QTest::addRow("disk with period") << u"osdisk"_s << u"disk.1"_s << false;
    QTest::addRow("Front Door policy with hyphen") << u"fdfp"_s << u"fdfp-octopus"_s << false;
    QTest::addRow("line break at the end") << u"st"_s << u"octopus\n"_s << false;
    QTest::addRow("empty") << u"rg"_s << QString() << false;
}

void tst_names::trapsOfNames()
{
    QFETCH(QString, rule);
    QFETCH(QString, name);
    QFETCH(bool, accepted);
    const Result<> result = checkName(rule, name, catalog());
    QCOMPARE(result.has_value(), accepted);
    if (!accepted)
        QCOMPARE(result.error().code, Error::Code::Refused);
}

QTEST_APPLESS_MAIN(tst_names)
#include "tst_names.moc"
