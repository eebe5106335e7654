#include "core/design/measures.h"
#include "tests/core/assess/seenfailures.h"
#include "tests/core/rules/gooddesign.h"

#include <QSet>
#include <QtTest>

using namespace octoha;
using namespace octoha::tests;
using namespace Qt::StringLiterals;

namespace {

/// Two domain controllers of our own, in the zones 1 and 2, that the service account needs.
Design withControllers()
{
    Design design = tests::goodDesign();
    putNodesIn(design, {1, 3});
    design.compute.serviceAccount = ServiceAccount::Gmsa;
    design.signIn.activeDirectory = true;
    design.signIn.networkDnsIsDomain = false;
    design.signIn.domainSource = DomainSource::NewControllers;
    design.signIn.domainControllers = {{.id = 1, .name = Name::constant("dc-01"), .zone = Zone::from(1).value()},
        {.id = 2, .name = Name::constant("dc-02"), .zone = Zone::from(2).value()}};
    return design;
}

} // namespace

class TestFaultPairs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyWorsePairsAreTold();
    void faultsHaveWords();
    void everyFaultIsTold();
    void aFaultNeverAddsCapacity();
    void bothNodesGoneStopAll();
};

void TestFaultPairs::onlyWorsePairsAreTold()
{
    Design design = tests::goodDesign();
    putNodesIn(design, {1, 2});
    const QList<Failure> worse = worseTogether(design, Catalog::shipped());
    const auto has = [&](const QStringList &faults) {
        return std::any_of(
            worse.cbegin(), worse.cend(), [&](const Failure &failure) { return failure.faults == faults; });
    };
    QVERIFY(has({u"node:octo-01"_s, u"node:octo-02"_s}) && has({u"zone:1"_s, u"zone:2"_s})
        && has({u"node:octo-01"_s, u"zone:2"_s}));
    QVERIFY(
        !has({u"node:octo-01"_s, u"zone:1"_s}) && !has({u"region"_s, u"share"_s}) && !has({u"database"_s, u"share"_s}));
    QVERIFY(worse.size() < 8);
}

void TestFaultPairs::faultsHaveWords()
{
    QCOMPARE(faultWords({u"node:octo-01"_s, u"zone:2"_s}), u"Node octo-01 + Zone 2"_s);
    Design design = withControllers();
    design.polling.way = PollingWay::Redis;
    design.balancer.polling = PollingProduct::LoadBalancer;
    design.placement.hybridLink = HybridLink::Vpn;
    for (const Failure &failure : singleFailuresOf(design, Catalog::shipped()))
        QVERIFY2(faultWords(failure.faults) != failure.faults.first(), qPrintable(failure.faults.first()));
}

void TestFaultPairs::everyFaultIsTold()
{
    Design design = tests::goodDesign();
    design.polling.way = PollingWay::Redis;
    design.placement.hybridLink = HybridLink::Vpn;
    design.signIn.activeDirectory = true;
    design.signIn.domainSource = DomainSource::NewControllers;
    design.signIn.domainControllers
        = {{.id = 1, .name = Name::constant("dc-01")}, {.id = 2, .name = Name::constant("dc-02")}};
    const QList<Failure> all = failures(design);
    const qsizetype singles = singleFailuresOf(design, Catalog::shipped()).size();
    QCOMPARE(all.size(), singles + singles * (singles - 1) / 2);
    QSet<QStringList> seen;
    for (const Failure &failure : all) {
        QVERIFY(!seen.contains(failure.faults));
        seen.insert(failure.faults);
        QVERIFY2(!failure.detection.isEmpty() && !failure.recovery.isEmpty() && !failure.who.isEmpty()
                && !failure.dataAtRisk.isEmpty() && failure.minutes > 0,
            qPrintable(failure.faults.join(u'+')));
        QVERIFY(!failure.stops.isEmpty() || !failure.continues.isEmpty());
    }
    for (const char *fault : {"database", "share", "balancer", "identity", "redis", "vault", "dns", "nat", "hybridLink",
             "region", "zone:1", "domainController:dc-01"})
        QVERIFY2(seen.contains({QString::fromLatin1(fault)}), fault);
}

void TestFaultPairs::aFaultNeverAddsCapacity()
{
    const Design design = tests::goodDesign();
    QHash<QString, int> single;
    for (const Failure &failure : failures(design)) {
        QVERIFY(failure.capacityLeft <= totalTaskCap(design.compute));
        if (failure.faults.size() == 1)
            single.insert(failure.faults.first(), failure.capacityLeft);
        else
            QVERIFY(failure.capacityLeft <= std::min(single.value(failure.faults[0]), single.value(failure.faults[1])));
    }
}

void TestFaultPairs::bothNodesGoneStopAll()
{
    const Design design = tests::goodDesign();
    const Failure failure = failureOf(
        design, {u"node:"_s + design.compute.nodes[0].name.text(), u"node:"_s + design.compute.nodes[1].name.text()});
    QCOMPARE(failure.capacityLeft, 0);
    QVERIFY(failure.stops.size() >= 2);
}

QTEST_GUILESS_MAIN(TestFaultPairs)
#include "tst_faultpairs.moc"
