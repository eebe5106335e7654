#include "tests/core/assess/pricedin.h"

#include <QtTest>

using namespace octoha;
using namespace octoha::tests;
using namespace Qt::StringLiterals;

/// What nobody published or stated: it stays unknown, and the sum says so.
class TestUnknownCost : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anUnknownPriceStaysUnknown();
    void aStatedAmountTakesNoDiscount();
    void theLicenceStandsApart();
    void aLicenceWithoutAPriceIsNotFree();
    void withoutNodesTheSumIsALowerBound();
    void sqlMachinesThatNobodyNamedAreNotFree_data();
    void sqlMachinesThatNobodyNamedAreNotFree();
};

void TestUnknownCost::anUnknownPriceStaysUnknown()
{
    Design design = inRegion(u"westeurope"_s);
    design.storage.product = StorageProduct::NetAppFiles;
    const Cost paid = cost(design);
    QVERIFY(!paid.complete && paid.monthly.atLeast && *paid.monthly.value > 0);
    QVERIFY(!linesOf(paid, "Capacity pool").first().monthly);
}

void TestUnknownCost::aStatedAmountTakesNoDiscount()
{
    Design design = inRegion(u"westeurope"_s);
    design.storage.product = StorageProduct::FileServer;
    QVERIFY(!cost(design).complete);
    design.storage.existingMonthly = Money::fromCents(12'345).value();
    design.placement.discountPercent = Percent::of<50'000>();
    const Cost paid = cost(design);
    QVERIFY(paid.complete);
    const QList<CostLine> stated = linesOf(paid, "Stated amount");
    QCOMPARE(*stated.first().monthly, 12'345'000);
    QCOMPARE(*stated.last().monthly, 70'000'000); // the licence
}

void TestUnknownCost::theLicenceStandsApart()
{
    Design design = inRegion(u"westeurope"_s);
    design.workload.licenceMonthly = {};
    const Cost without = cost(design);
    design.workload.licenceMonthly = Money::fromCents(100'000).value();
    const Cost paid = cost(design);
    QCOMPARE(paid.licences, 100'000'000);
    QCOMPARE(paid.known, without.known + paid.licences);
    QVERIFY(paid.complete);
}

void TestUnknownCost::aLicenceWithoutAPriceIsNotFree()
{
    Design design = inRegion(u"westeurope"_s);
    design.workload.licenceMonthly = {};
    const Cost paid = cost(design);
    const auto licence
        = std::find_if(paid.lines.cbegin(), paid.lines.cend(), [](const CostLine &line) { return line.licence; });
    QVERIFY(licence != paid.lines.cend() && !licence->monthly);
    QVERIFY(!paid.complete && paid.monthly.atLeast);
    QCOMPARE(missingPrices(paid, design, Catalog::shipped()), QStringList{u"Octopus licence: Stated amount"_s});
    design.workload.licenceType = LicenceType::None;
    QVERIFY(cost(design).complete);
}

void TestUnknownCost::withoutNodesTheSumIsALowerBound()
{
    Design design = inRegion(u"westeurope"_s);
    QVERIFY(cost(design).complete);
    design.compute.nodes.clear();
    QVERIFY(!cost(design).complete && cost(design).monthly.atLeast);
}

void TestUnknownCost::sqlMachinesThatNobodyNamedAreNotFree_data()
{
    QTest::addColumn<DatabaseKind>("kind");
    QTest::addRow("availability group") << DatabaseKind::AvailabilityGroup;
    QTest::addRow("failover cluster") << DatabaseKind::FailoverCluster;
}

void TestUnknownCost::sqlMachinesThatNobodyNamedAreNotFree()
{
    QFETCH(DatabaseKind, kind);
    Design design = inRegion(u"westeurope"_s);
    design.database.kind = kind;
    design.database.replicas.clear();
    const Cost paid = cost(design);
    QVERIFY(!paid.complete && paid.monthly.atLeast);
    QVERIFY(missingPrices(paid, design, Catalog::shipped()).contains(u"SQL Server machines: Compute"_s));
}

QTEST_GUILESS_MAIN(TestUnknownCost)
#include "tst_unknowncost.moc"
