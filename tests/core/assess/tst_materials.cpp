#include "core/assess/assessment.h"
#include "tests/core/rules/gooddesign.h"

#include <QSet>
#include <QTest>

using namespace octoha;
using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const Design &design, const QString &type)
{
    QStringList names;
    for (const BillItem &item : billOfMaterials(design, Catalog::shipped())) {
        if (item.type == type)
            names.append(item.name);
    }
    return names;
}

Design withSecondRegion()
{
    Design design = tests::goodDesign();
    design.placement.drMode = DrMode::HotCold;
    design.placement.drRegion = Name::constant("northeurope");
    design.storage.geoCopy = GeoCopy::CopyJob;
    return design;
}

} // namespace

class TestMaterials : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyNameThatIsCalledHasARecord_data();
    void everyNameThatIsCalledHasARecord();
    void theGatewayReadsItsCertificateAsItself();
    void theSecondRegionIsBuiltByHand();
    void noTwoLinesAreTheSame_data();
    void noTwoLinesAreTheSame();
};

void TestMaterials::everyNameThatIsCalledHasARecord_data()
{
    QTest::addColumn<PollingWay>("way");
    QTest::addColumn<QStringList>("names");
    QTest::addRow("an address for each node")
        << PollingWay::AddressPerNode
        << QStringList{u"octopus.example.com"_s, u"octo-01.octopus.example.com"_s, u"octo-02.octopus.example.com"_s};
    QTest::addRow("a port for each node")
        << PollingWay::PortPerNode << QStringList{u"octopus.example.com"_s, u"poll.example.com"_s};
    QTest::addRow("Redis") << PollingWay::Redis << QStringList{u"octopus.example.com"_s, u"poll.example.com"_s};
}

void TestMaterials::everyNameThatIsCalledHasARecord()
{
    QFETCH(PollingWay, way);
    QFETCH(QStringList, names);
    Design design = tests::goodDesign();
    design.polling.way = way;
    design.polling.sharedAddress = Line::constant("https://poll.example.com:10943");
    QCOMPARE(namesOf(design, u"DNS record"_s), names);
    design.workload.pollingTentacles = Count::of<0>();
    QCOMPARE(namesOf(design, u"DNS record"_s), QStringList{u"octopus.example.com"_s});
}

void TestMaterials::theGatewayReadsItsCertificateAsItself()
{
    const QString type = u"Microsoft.ManagedIdentity/userAssignedIdentities"_s;
    Design design = tests::goodDesign();
    QVERIFY(namesOf(design, type).contains(u"id-octopus-agw-prod-we-001"_s));
    design.placement.certificateSource = CertificateSource::CompanyCa; // It is imported into the vault.
    QVERIFY(namesOf(design, type).contains(u"id-octopus-agw-prod-we-001"_s));
    design.balancer.web = WebProduct::LoadBalancer;
    QVERIFY(!namesOf(design, type).contains(u"id-octopus-agw-prod-we-001"_s));
}

void TestMaterials::theSecondRegionIsBuiltByHand()
{
    const Design design = withSecondRegion();
    const QList<BillItem> alone = billOfMaterials(tests::goodDesign(), Catalog::shipped());
    QStringList added;
    for (const BillItem &item : billOfMaterials(design, Catalog::shipped())) {
        const auto same = [&](const BillItem &other) { return other.type == item.type && other.name == item.name; };
        if (std::any_of(alone.cbegin(), alone.cend(), same))
            continue;
        QVERIFY2(item.deployedBy == BillItem::DeployedBy::Hand, qPrintable(item.name));
        added.append(item.type.section(u'/', -1));
    }
    for (const char *type : {"virtualMachines", "networkInterfaces", "virtualNetworks", "networkSecurityGroups",
             "applicationGateways", "vaults", "storageAccounts", "natGateways", "privateEndpoints"})
        QVERIFY2(added.contains(QLatin1String(type)), type);
}

void TestMaterials::noTwoLinesAreTheSame_data()
{
    QTest::addColumn<Design>("design");
    QTest::addRow("good design") << tests::goodDesign();
    QTest::addRow("second region") << withSecondRegion();
    Design design = tests::goodDesign();
    design.storage.product = StorageProduct::NetAppFiles;
    QTest::addRow("NetApp Files") << design;
}

void TestMaterials::noTwoLinesAreTheSame()
{
    QFETCH(Design, design);
    QSet<QString> names;
    for (const BillItem &item : billOfMaterials(design, Catalog::shipped())) {
        // Settings of one server are all called "default"; a reader tells them by their type.
        const QString line = item.type + u' ' + item.name;
        QVERIFY2(!names.contains(line), qPrintable(line));
        names.insert(line);
    }
}

QTEST_GUILESS_MAIN(TestMaterials)
#include "tst_materials.moc"
