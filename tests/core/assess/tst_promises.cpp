#include "core/assess/assessment.h"
#include "tests/core/rules/gooddesign.h"

#include <QTest>

using namespace octoha;
using namespace Qt::StringLiterals;

namespace {

using Change = void (*)(Design &);

Design changed(Change change)
{
    Design design = tests::goodDesign();
    change(design);
    return design;
}

std::optional<AvailabilityPart> partOf(const Design &design, const QByteArray &name)
{
    const Availability availability = availabilityOf(design, Catalog::shipped());
    for (const AvailabilityPart &part : availability.tree.children) {
        if (name == part.name)
            return part;
    }
    return std::nullopt;
}

void setZones(Design &design, const QList<int> &zones)
{
    while (design.compute.nodes.size() < zones.size())
        design.compute.nodes.append(design.compute.nodes.first());
    for (qsizetype i = 0; i < zones.size(); ++i)
        design.compute.nodes[i].zone = Zone::from(zones[i]).value();
}

void setReplicas(Design &design, const QList<int> &zones)
{
    design.database.kind = DatabaseKind::AvailabilityGroup;
    for (const int zone : zones)
        design.database.replicas.append({.zone = Zone::from(zone).value()});
}

void setControllers(Design &design, const QList<int> &zones)
{
    design.signIn.activeDirectory = true;
    design.signIn.domainSource = DomainSource::NewControllers;
    for (const int zone : zones)
        design.signIn.domainControllers.append({.zone = Zone::from(zone).value()});
}

void inARegionWithoutZones(Design &design)
{
    design.placement.region = Name::constant("westus");
}

void onOneNode(Design &design)
{
    design.compute.nodes.resize(1);
    design.compute.spread = Spread::None;
}

void behindKemp(Design &design)
{
    design.balancer.web = WebProduct::Kemp;
}

void onAFailoverCluster(Design &design)
{
    setReplicas(design, {1, 2});
    design.database.kind = DatabaseKind::FailoverCluster;
}

} // namespace

/// What Azure promises for each way of building a part, and what it does not.
class TestPromises : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPartEarnsWhatItsPlaceAllows_data();
    void aPartEarnsWhatItsPlaceAllows();
    void partsThatAreNotThereAreNotCounted();
    void appliancesStandInTheZonesThatTheyArePromisedFor();

private:
    static void nodeRows();
    static void databaseRows();
    static void otherRows();
};

void TestPromises::aPartEarnsWhatItsPlaceAllows_data()
{
    QTest::addColumn<Design>("design");
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<double>("percent");
    QTest::addColumn<bool>("met");
    nodeRows();
    databaseRows();
    otherRows();
}

void TestPromises::nodeRows()
{
    const auto row = [](const char *name, Change change, double percent, bool met) {
        QTest::addRow("%s", name) << changed(change) << QByteArray("Nodes") << percent << met;
    };
    row(
        "nodes in two zones",
        [](Design &d) {
            setZones(d, {1, 2});
        },
        99.99, true);
    row(
        "a node outside all zones",
        [](Design &d) {
            setZones(d, {1, 0});
        },
        99.9, false);
    row(
        "two zones and a node outside",
        [](Design &d) {
            setZones(d, {1, 2, 0});
        },
        99.99, true);
    row("zones that the region lacks", inARegionWithoutZones, 99.9, false);
    row(
        "a scale set over zones", [](Design &d) { d.compute.spread = Spread::ScaleSet; }, 99.99, true);
    row(
        "a scale set pinned to one zone",
        [](Design &d) {
            d.compute.spread = Spread::ScaleSet;
            setZones(d, {1, 1});
        },
        99.9, false);
    row(
        "a scale set without zones",
        [](Design &d) {
            d.compute.spread = Spread::ScaleSet;
            setZones(d, {0, 0});
        },
        99.95, true);
    row("one node on Premium SSD", onOneNode, 99.9, true);
    row(
        "one node with a slow data disk",
        [](Design &d) {
            onOneNode(d);
            d.compute.dataDisks = Few::of<1>();
            d.compute.dataDiskGib = Gib::of<128>();
            d.compute.dataDisk = DiskType::StandardHdd;
        },
        95, true);
    row(
        "a slow data disk of no size",
        [](Design &d) {
            onOneNode(d);
            d.compute.dataDisks = Few::of<1>();
            d.compute.dataDisk = DiskType::StandardHdd;
        },
        99.9, true);
}

void TestPromises::databaseRows()
{
    const auto row = [](const char *name, Change change, double percent, bool met) {
        QTest::addRow("%s", name) << changed(change) << QByteArray("Database") << percent << met;
    };
    row(
        "replicas in two zones",
        [](Design &d) {
            setReplicas(d, {1, 2});
        },
        99.99, true);
    row(
        "replicas in one zone",
        [](Design &d) {
            setReplicas(d, {1, 1});
        },
        99.9, false);
    row(
        "a replica outside all zones",
        [](Design &d) {
            setReplicas(d, {0, 1});
        },
        99.9, false);
    row(
        "replicas in one zone on slow disks",
        [](Design &d) {
            setReplicas(d, {1, 1});
            d.database.sqlDisk = DiskType::StandardSsd;
        },
        99.5, false);
    row(
        "a zone-redundant database", [](Design &) {}, 99.995, true);
    row("zone redundancy in a region without zones", inARegionWithoutZones, 99.99, false);
    row(
        "Hyperscale in a region without zones",
        [](Design &d) {
            inARegionWithoutZones(d);
            d.database.vcoreObjective = Name::constant("HS_Gen5_2");
            d.database.secondaryReplicas = Few::of<1>();
        },
        99.95, false);
}

void TestPromises::otherRows()
{
    const auto row = [](const char *name, const char *part, Change change, double percent, bool met) {
        QTest::addRow("%s", name) << changed(change) << QByteArray(part) << percent << met;
    };
    row("appliances over zones", "Balancer appliances", behindKemp, 99.99, true);
    row(
        "appliances in one zone", "Balancer appliances",
        [](Design &d) {
            behindKemp(d);
            d.balancer.zoneRedundant = false;
        },
        99.9, false);
    row(
        "appliances in a region without zones", "Balancer appliances",
        [](Design &d) {
            behindKemp(d);
            inARegionWithoutZones(d);
        },
        99.9, false);
    row(
        "controllers in two zones", "Domain controllers",
        [](Design &d) {
            setControllers(d, {1, 2});
        },
        99.99, true);
    row(
        "a controller outside all zones", "Domain controllers",
        [](Design &d) {
            setControllers(d, {0, 1});
        },
        99.9, false);
    row(
        "the balancer of a listener", "Load Balancer of the listener",
        [](Design &d) {
            setReplicas(d, {1, 2});
            d.database.listener = Listener::BalancerListener;
        },
        99.99, true);
    row(
        "premium files under a failover cluster", "Files of the failover cluster",
        [](Design &d) {
            onAFailoverCluster(d);
            d.database.fciStorage = FciStorage::PremiumFileShare;
        },
        99.99, true);
}

void TestPromises::aPartEarnsWhatItsPlaceAllows()
{
    QFETCH(Design, design);
    QFETCH(QByteArray, part);
    QFETCH(double, percent);
    QFETCH(bool, met);
    const auto found = partOf(design, part);
    QVERIFY(found && found->value);
    QCOMPARE(*found->value * 100, percent);
    QCOMPARE(found->met, met);
    QCOMPARE(found->wanted.isEmpty(), met);
}

void TestPromises::partsThatAreNotThereAreNotCounted()
{
    const Design group = changed([](Design &d) { setReplicas(d, {1, 2}); });
    QVERIFY(!partOf(group, "Load Balancer of the listener"));
    QVERIFY(!partOf(group, "Files of the failover cluster"));
    QVERIFY(!partOf(changed(onAFailoverCluster), "Files of the failover cluster"));
    Design domain = changed([](Design &d) { d.signIn.domainSource = DomainSource::EntraDomainServices; });
    QVERIFY(!partOf(domain, "Entra Domain Services"));
    domain.signIn.activeDirectory = true;
    QVERIFY(partOf(domain, "Entra Domain Services"));
}

void TestPromises::appliancesStandInTheZonesThatTheyArePromisedFor()
{
    Design design = changed(behindKemp);
    const auto zones = [&] {
        QStringList all;
        for (const BillItem &item : billOfMaterials(design, Catalog::shipped())) {
            if (item.name.startsWith("lb-"_L1))
                all.append(item.zones.join(u','));
        }
        return all;
    };
    QCOMPARE(zones(), (QStringList{u"1"_s, u"2"_s}));
    design.balancer.zoneRedundant = false;
    QCOMPARE(zones(), (QStringList{QString(), QString()}));
}

QTEST_GUILESS_MAIN(TestPromises)
#include "tst_promises.moc"
