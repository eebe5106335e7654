#include "core/assess/assessment.h"
#include "tests/core/rules/gooddesign.h"

#include <QTest>

using namespace octoha;
using namespace Qt::StringLiterals;

namespace {

Cost cost(const Design &design)
{
    return costOf(design, Catalog::shipped());
}

QList<CostLine> linesOf(const Cost &cost, const char *meter)
{
    QList<CostLine> lines;
    std::copy_if(cost.lines.cbegin(), cost.lines.cend(), std::back_inserter(lines),
        [&](const CostLine &line) { return qstrcmp(line.meter, meter) == 0; });
    return lines;
}

QList<BillItem> bill(const Design &design)
{
    return billOfMaterials(design, Catalog::shipped());
}

QList<BillItem> ofType(const QList<BillItem> &items, const QString &type)
{
    QList<BillItem> found;
    std::copy_if(items.cbegin(), items.cend(), std::back_inserter(found),
        [&](const BillItem &item) { return item.type.compare(type, Qt::CaseInsensitive) == 0; });
    return found;
}

/// The good design with one thing changed.
template<typename Change> Design with(Change change)
{
    Design design = tests::goodDesign();
    change(design);
    return design;
}

Design withGeoCopy()
{
    return with([](Design &design) {
        design.database.geoReplica = GeoReplica::FailoverGroup;
        design.placement.drMode = DrMode::HotCold;
        design.placement.drRegion = Name::constant("northeurope");
    });
}

} // namespace

class TestBill : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersThatDoNotMatterCostNothing_data();
    void answersThatDoNotMatterCostNothing();
    void answersThatMatterCost_data();
    void answersThatMatterCost();
    void theGeoCopyStandsInTheSecondRegionUnlessNamed();
    void theCopyOfADatabaseCarriesItsName();
    void whatWatchesHasNoPrice_data();
    void whatWatchesHasNoPrice();
    void reservedCapacityIsPaidForBeforeItIsUsed();
    void dataDisksAreCopiedToTheSecondRegion();
    void backupsOfSqlServerAreStored();
    void whatRestsOnAConclusionIsAnEstimate();
};

void TestBill::answersThatDoNotMatterCostNothing_data()
{
    QTest::addColumn<Design>("plain");
    QTest::addColumn<Design>("stale");
    const auto row = [](const char *name, const Design &plain, auto change) {
        Design stale = plain;
        change(stale);
        QTest::addRow("%s", name) << plain << stale;
    };
    const Design good = tests::goodDesign();
    row("a managed domain that nothing needs", good,
        [](Design &d) { d.signIn.domainSource = DomainSource::EntraDomainServices; });
    row("controllers that nothing needs", good, [](Design &d) {
        d.signIn.domainSource = DomainSource::NewControllers;
        d.signIn.domainControllers = {{.name = Name::constant("dc-1")}, {.name = Name::constant("dc-2")}};
    });
    row("a sign-in to another product's share", with([](Design &d) { d.storage.product = StorageProduct::FileServer; }),
        [](Design &d) {
            d.storage.signIn = ShareSignIn::ActiveDirectory;
            d.signIn.domainSource = DomainSource::EntraDomainServices;
        });
    row("public nodes without Traffic Manager", good, [](Design &d) { d.balancer.nodesArePublic = true; });
    row("a public polling path on which nothing polls",
        with([](Design &d) { d.workload.pollingTentacles = Count::of<0>(); }),
        [](Design &d) { d.balancer.pollingExposure = Exposure::Public; });
    row("a public portal without a balancer", with([](Design &d) { d.balancer.web = WebProduct::None; }),
        [](Design &d) { d.balancer.webExposure = Exposure::Public; });
    row("a firewall on a balancer that reads no requests", with([](Design &d) {
        d.balancer.web = WebProduct::LoadBalancer;
        d.balancer.polling = PollingProduct::ApplicationGatewayTcp;
    }),
        [](Design &d) { d.balancer.waf = WafMode::Prevention; });
    row("a second region of a recovery that is not planned",
        with([](Design &d) { d.database.geoReplica = GeoReplica::FailoverGroup; }),
        [](Design &d) { d.placement.drRegion = Name::constant("northeurope"); });
    row("a licence that is not there", with([](Design &d) { d.workload.licenceType = LicenceType::None; }),
        [](Design &d) { d.workload.licenceMonthly = Money::fromCents(100'000).value(); });
}

void TestBill::answersThatDoNotMatterCostNothing()
{
    QFETCH(Design, plain);
    QFETCH(Design, stale);
    QCOMPARE(cost(stale).known, cost(plain).known);
    QCOMPARE(cost(stale).lines.size(), cost(plain).lines.size());
    QCOMPARE(bill(stale).size(), bill(plain).size());
}

void TestBill::answersThatMatterCost_data()
{
    QTest::addColumn<Design>("design");
    QTest::addColumn<QByteArray>("meter");
    QTest::addRow("a managed domain for the sign-in to the portal") << with([](Design &d) {
        d.signIn.activeDirectory = true;
        d.signIn.domainSource = DomainSource::EntraDomainServices;
    }) << QByteArray("Managed domain");
    QTest::addRow("a managed domain for the share") << with([](Design &d) {
        d.storage.signIn = ShareSignIn::EntraDomainServices;
        d.signIn.domainSource = DomainSource::EntraDomainServices;
    }) << QByteArray("Managed domain");
    QTest::addRow("a public polling path")
        << with([](Design &d) { d.balancer.pollingExposure = Exposure::Public; }) << QByteArray("Data out");
    QTest::addRow("a public path for gRPC") << with([](Design &d) {
        d.workload.pollingTentacles = Count::of<0>();
        d.workload.kubernetesMonitor = true;
        d.balancer.pollingExposure = Exposure::Public;
    }) << QByteArray("Data out");
    QTest::addRow("traffic through private endpoints") << tests::goodDesign() << QByteArray("Data in");
    QTest::addRow("snapshots of an SSD share") << tests::goodDesign() << QByteArray("Snapshots");
    for (const FilesTier tier : {FilesTier::SsdV1, FilesTier::HddV2, FilesTier::Hot}) {
        QTest::addRow("snapshots of tier %d", int(tier))
            << with([tier](Design &d) { d.storage.tier = tier; }) << QByteArray("Snapshots");
    }
    QTest::addRow("other operations") << with([](Design &d) { d.storage.tier = FilesTier::TransactionOptimized; })
                                      << QByteArray("Other operations");
    QTest::addRow("reading cool files") << with([](Design &d) {
        d.storage.tier = FilesTier::Cool;
        d.storage.redundancy = Redundancy::Lrs;
    }) << QByteArray("Data read");
    QTest::addRow("the copy of the database") << withGeoCopy() << QByteArray("Data to another region");
    QTest::addRow("the copy of the files") << with([](Design &d) {
        d.placement.drMode = DrMode::HotCold;
        d.placement.drRegion = Name::constant("northeurope");
        d.storage.geoCopy = GeoCopy::CopyJob;
    }) << QByteArray("Data to another region");
}

void TestBill::answersThatMatterCost()
{
    QFETCH(Design, design);
    QFETCH(QByteArray, meter);
    const Cost paid = cost(design);
    QVERIFY(std::any_of(paid.lines.cbegin(), paid.lines.cend(),
        [&](const CostLine &line) { return meter == line.meter && line.monthly; }));
}

void TestBill::theGeoCopyStandsInTheSecondRegionUnlessNamed()
{
    const Design open = withGeoCopy();
    Design named = open;
    named.database.partnerRegion = Name::constant("northeurope");
    QCOMPARE(cost(open).known, cost(named).known);
    QVERIFY(cost(open).known > cost(tests::goodDesign()).known);
    for (const Design &design : {open, named}) {
        QCOMPARE(ofType(bill(design), u"Microsoft.Sql/servers"_s).size(), 2);
        QCOMPARE(ofType(bill(design), u"Microsoft.Sql/servers/databases"_s).size(), 2);
        QCOMPARE(ofType(bill(design), u"Microsoft.Sql/servers/failoverGroups"_s).size(), 1);
    }
}

void TestBill::theCopyOfADatabaseCarriesItsName()
{
    for (const BillItem &item : ofType(bill(withGeoCopy()), u"Microsoft.Sql/servers/databases"_s))
        QVERIFY2(item.name.endsWith(u"/Octopus"_s), qPrintable(item.name));
}

void TestBill::whatWatchesHasNoPrice_data()
{
    QTest::addColumn<Design>("design");
    QTest::addColumn<QByteArray>("resource");
    QTest::addRow("Defender") << with([](Design &d) { d.placement.defender = true; })
                              << QByteArray("Microsoft Defender for Cloud");
    QTest::addRow("Defender for SQL") << with([](Design &d) { d.database.defender = true; })
                                      << QByteArray("Defender for SQL");
    QTest::addRow("Defender for SQL on machines") << with([](Design &d) {
        d.database.kind = DatabaseKind::AvailabilityGroup;
        d.database.defender = true;
    }) << QByteArray("Defender for SQL");
    QTest::addRow("Defender for Storage")
        << with([](Design &d) { d.storage.defender = true; }) << QByteArray("Defender for Storage");
    QTest::addRow("flow logs") << with([](Design &d) { d.placement.flowLogs = true; })
                               << QByteArray("Virtual network flow logs");
}

void TestBill::whatWatchesHasNoPrice()
{
    QFETCH(Design, design);
    QFETCH(QByteArray, resource);
    const auto lines = [&](const Cost &paid) {
        return std::count_if(paid.lines.cbegin(), paid.lines.cend(),
            [&](const CostLine &line) { return resource == line.resource.label && !line.monthly; });
    };
    const Cost paid = cost(design);
    QCOMPARE(lines(paid), 1);
    QVERIFY(!paid.complete && paid.monthly.atLeast);
    design.database.kind = DatabaseKind::ExistingServer;
    design.storage.product = StorageProduct::FileServer;
    const bool watchesWhatIsGone = resource == "Defender for SQL" || resource == "Defender for Storage";
    QCOMPARE(lines(cost(design)), watchesWhatIsGone ? 0 : 1);
}

void TestBill::reservedCapacityIsPaidForBeforeItIsUsed()
{
    Design design = withGeoCopy();
    const Cost without = cost(design);
    QVERIFY(linesOf(without, "Reserved capacity").isEmpty());
    design.compute.capacityReservation = true;
    const Cost paid = cost(design);
    const QList<CostLine> reserved = linesOf(paid, "Reserved capacity");
    QCOMPARE(reserved.size(), design.compute.nodes.size());
    for (const CostLine &line : reserved) {
        QCOMPARE(line.region, u"northeurope"_s);
        QVERIFY(line.monthly > 0 && line.estimate && *line.assumption);
    }
    QCOMPARE(linesOf(paid, "Windows licence").size(), linesOf(without, "Windows licence").size());
    QCOMPARE(ofType(bill(design), u"Microsoft.Compute/capacityReservationGroups"_s).size(), 1);
}

void TestBill::dataDisksAreCopiedToTheSecondRegion()
{
    Design design = withGeoCopy();
    const qsizetype disks = linesOf(cost(design), "Disk").size();
    design.compute.dataDisks = Few::of<1>();
    design.compute.dataDiskGib = Gib::of<128>();
    QCOMPARE(linesOf(cost(design), "Disk").size(), disks + 2 * design.compute.nodes.size());
}

void TestBill::backupsOfSqlServerAreStored()
{
    Design design = tests::goodDesign();
    design.compute.backup = design.storage.backup = false;
    QVERIFY(linesOf(cost(design), "Backup storage").isEmpty());
    QVERIFY(ofType(bill(design), u"Microsoft.RecoveryServices/vaults"_s).isEmpty());
    design.database.kind = DatabaseKind::AvailabilityGroup;
    design.database.replicas = {{.name = Name::constant("sql-1")}, {.name = Name::constant("sql-2")}};
    const double replicas = linesOf(cost(design), "Backup storage").value(0).quantity;
    QVERIFY(replicas > 0);
    QCOMPARE(ofType(bill(design), u"Microsoft.RecoveryServices/vaults"_s).size(), 1);
    design.compute.backup = true;
    QCOMPARE(linesOf(cost(design), "Backup storage").value(0).quantity, 2 * replicas);
}

void TestBill::whatRestsOnAConclusionIsAnEstimate()
{
    const QList<CostLine> units = linesOf(cost(tests::goodDesign()), "Capacity units");
    QVERIFY(!units.isEmpty() && units.first().estimate);
}

QTEST_GUILESS_MAIN(TestBill)
#include "tst_bill.moc"
