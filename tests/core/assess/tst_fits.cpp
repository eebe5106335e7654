#include "core/assess/fits.h"
#include "tests/core/rules/gooddesign.h"

#include <QTest>

using namespace octoha;

/// What is chosen beside what Octopus advises.
class FitsTest : public QObject {
    Q_OBJECT

private:
    static QList<NodeFit> fitsOf(const Design &design)
    {
        return nodeFitsOf(design, Catalog::shipped(), costOf(design, Catalog::shipped()));
    }
    static Design withSize(const char *size)
    {
        Design design = tests::goodDesign();
        for (Node &node : design.compute.nodes)
            node.size = Name::constant(size);
        return design;
    }

private Q_SLOTS:
    void aNodeFitsItsTaskCap()
    {
        for (const NodeFit &fit : fitsOf(withSize("Standard_D16s_v5"))) {
            QCOMPARE(fit.fit, Fit::Fits);
            QVERIFY(fit.cores >= fit.coresWanted && fit.monthly);
        }
    }
    void aSmallNodeDoesNot()
    {
        for (const NodeFit &fit : fitsOf(withSize("Standard_D2s_v5")))
            QCOMPARE(fit.fit, fit.coresWanted > 2 ? Fit::TooSmall : Fit::Fits);
    }
    void anUnknownSizeIsNotJudged()
    {
        for (const NodeFit &fit : fitsOf(withSize("Standard_Unknown")))
            QCOMPARE(fit.fit, Fit::Unknown);
    }
    void theDatabaseIsMeasuredByAllTaskCaps()
    {
        Design design = tests::goodDesign();
        design.database.kind = DatabaseKind::AzureSqlDtu;
        design.database.dtuObjective = Name::constant("S0");
        QCOMPARE(databaseFitOf(design, Catalog::shipped()).fit, Fit::TooSmall);
        design.database.dtuObjective = Name::constant("P6");
        QCOMPARE(databaseFitOf(design, Catalog::shipped()).fit, Fit::Fits);
        design.database.kind = DatabaseKind::ExistingServer;
        design.database.existingCores = Few();
        QCOMPARE(databaseFitOf(design, Catalog::shipped()).fit, Fit::Unknown);
    }
    void theOlderTierIsAsFastAsItIsLarge()
    {
        Storage storage;
        storage.tier = FilesTier::SsdV1;
        storage.quotaGib = Gib::of<1000>();
        const SharePerformance speed = sharePerformanceOf(storage, Catalog::shipped());
        QCOMPARE(*speed.iops, 4000.0);
        QCOMPARE(*speed.mibps, 200.0);
        storage.product = StorageProduct::OtherShare;
        QVERIFY(!sharePerformanceOf(storage, Catalog::shipped()).iops);
    }
    void noBalancerIsNoProduct()
    {
        Balancer balancer;
        balancer.web = WebProduct::None;
        balancer.polling = PollingProduct::Direct;
        QVERIFY(!webBalancerOf(balancer, Catalog::shipped()));
        QVERIFY(!pollingBalancerOf(balancer, Catalog::shipped()));
        balancer.web = WebProduct::TrafficManager;
        QCOMPARE(webBalancerOf(balancer, Catalog::shipped())->layer, 3);
    }
};

QTEST_GUILESS_MAIN(FitsTest)
#include "tst_fits.moc"
