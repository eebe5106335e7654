#include "core/assess/availabilityparts.h"
#include "tests/core/rules/gooddesign.h"

#include <QTest>

using namespace octoha;
using namespace Qt::StringLiterals;

namespace {

using Part = AvailabilityPart;

Part part(double percent)
{
    return {.value = percent / 100};
}

Availability availability(const Design &design)
{
    return availabilityOf(design, Catalog::shipped());
}

const Part *partOf(const Availability &availability, const char *name)
{
    for (const Part &part : availability.tree.children) {
        if (qstrcmp(part.name, name) == 0)
            return &part;
    }
    return nullptr;
}

/// Load Balancer, nodes over zones, Business Critical over zones, SSD files; no part beside them.
Design chainOfTheSheet()
{
    Design design = tests::goodDesign();
    design.balancer.web = WebProduct::LoadBalancer;
    design.polling.way = PollingWay::None;
    design.database.kind = DatabaseKind::AzureSqlVcore;
    design.database.vcoreObjective = Name::constant("BC_Gen5_2");
    design.database.signIn = DatabaseSignIn::SqlLogin;
    design.database.privateEndpoint = design.storage.privateEndpoint = false;
    return design;
}

QString percentText(const Availability &availability)
{
    return QString::number(*availability.composite.value, 'f', 3);
}

} // namespace

class TestAvailability : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aChainMultiplies();
    void copiesCountTogetherAndSharedPartsOnce();
    void theExampleOfTheSheet();
    void withoutNodesNothingIsPromised();
    void nodesInOneZoneEarnLess();
    void zoneRedundancyThatTheTierCannotGiveIsNotMet();
    void aConditionThatIsNotMetSaysSo();
    void anUnknownPartMakesItAtMost();
    void anOpenQuestionMakesItUnknown();
    void whatTheUserPromisesCounts();
    void zonesNeverLowerIt();
    void everyPartHasASourceOrAQuestion();
    void thePartThatCostsMostIsMarked();
    void onlyWhatARequestNeedsCounts();
};

void TestAvailability::aChainMultiplies()
{
    const Part chain{.kind = Part::Kind::Series, .children = {part(99.98), part(99.95), part(99.80), part(99.99)}};
    QCOMPARE(QString::number(availabilityOf(chain) * 100, 'f', 2), u"99.72"_s);
}

void TestAvailability::copiesCountTogetherAndSharedPartsOnce()
{
    const Part regions{.kind = Part::Kind::Parallel, .children = {part(99.5658), part(99.5658)}};
    const Part both{.kind = Part::Kind::Series, .children = {part(99.980), regions}};
    QCOMPARE(QString::number(availabilityOf(both) * 100, 'f', 4), u"99.9781"_s);
}

void TestAvailability::theExampleOfTheSheet()
{
    Design design = chainOfTheSheet();
    QCOMPARE(percentText(availability(design)), u"99.965"_s);
    design.storage.tier = FilesTier::HddV2;
    QCOMPARE(percentText(availability(design)), u"99.875"_s);
}

void TestAvailability::withoutNodesNothingIsPromised()
{
    Design design = chainOfTheSheet();
    design.compute.nodes.clear();
    const Derived composite = availability(design).composite;
    QVERIFY(!composite.value);
    QCOMPARE(composite.unknownText(), u"There is no node yet."_s);
}

void TestAvailability::nodesInOneZoneEarnLess()
{
    Design design = chainOfTheSheet();
    QCOMPARE(*partOf(availability(design), "Nodes")->value, 0.9999);
    for (Node &node : design.compute.nodes)
        node.zone = Zone::of<1>();
    const Availability one = availability(design);
    QCOMPARE(*partOf(one, "Nodes")->value, 0.999);
    QVERIFY(!partOf(one, "Nodes")->met && !partOf(one, "Nodes")->wanted.isEmpty());
    design.compute.spread = Spread::AvailabilitySet;
    const Availability set = availability(design);
    QCOMPARE(*partOf(set, "Nodes")->value, 0.9995);
    QVERIFY(partOf(set, "Nodes")->met); // an availability set promises no more
}

void TestAvailability::zoneRedundancyThatTheTierCannotGiveIsNotMet()
{
    Design design = chainOfTheSheet();
    design.database.kind = DatabaseKind::AzureSqlDtu;
    design.database.dtuObjective = Name::constant("S4");
    design.database.zoneRedundant = true;
    QVERIFY(!partOf(availability(design), "Database")->met);
    design.database.zoneRedundant = false;
    QVERIFY(partOf(availability(design), "Database")->met);
    QCOMPARE(*partOf(availability(design), "Database")->value, 0.9999);
}

void TestAvailability::aConditionThatIsNotMetSaysSo()
{
    Design design = tests::goodDesign();
    QVERIFY(partOf(availability(design), "Application Gateway")->met);
    design.balancer.gatewayAutoscale = false;
    design.balancer.gatewayMinimum = Few::of<1>();
    const Availability one = availability(design);
    const Part *gateway = partOf(one, "Application Gateway");
    QVERIFY(!gateway->met && !gateway->value && gateway->wanted.contains("two or more"_L1));
    QVERIFY(one.atMost && one.composite.atMost);
}

void TestAvailability::anUnknownPartMakesItAtMost()
{
    Design design = chainOfTheSheet();
    QVERIFY(!availability(design).atMost);
    design.storage.product = StorageProduct::FileServer;
    QVERIFY(availability(design).atMost);
    QVERIFY(availability(design).composite.value);
}

void TestAvailability::anOpenQuestionMakesItUnknown()
{
    for (const char *id : {"database.kind", "database.zoneRedundant", "placement.hybridLink", "compute.spread"}) {
        Design design = tests::goodDesign();
        QVERIFY(availability(design).composite.value);
        QVERIFY(setField(design, QString::fromLatin1(id), QJsonValue(QJsonValue::Null)));
        QVERIFY2(!availability(design).composite.value && !availability(design).composite.unknownText().isEmpty(), id);
    }
}

void TestAvailability::whatTheUserPromisesCounts()
{
    Design design = chainOfTheSheet();
    design.storage.product = StorageProduct::FileServer;
    design.storage.existingAvailabilityPercent = Percent::of<99'500>();
    const Availability stated = availability(design);
    QVERIFY(!stated.atMost);
    QCOMPARE(*partOf(stated, "Shared files")->value, 0.995);
}

void TestAvailability::zonesNeverLowerIt()
{
    for (const Spread spread : {Spread::Zones, Spread::AvailabilitySet, Spread::ScaleSet, Spread::None}) {
        Design design = chainOfTheSheet();
        design.compute.spread = spread;
        design.compute.nodes.append(design.compute.nodes.first());
        double before = 0;
        for (const int zones : {1, 2, 3}) {
            for (int i = 0; i < design.compute.nodes.size(); ++i)
                design.compute.nodes[i].zone = Zone::from(i % zones + 1).value();
            const double now = *availability(design).composite.value;
            QVERIFY(now >= before);
            before = now;
        }
    }
}

void TestAvailability::everyPartHasASourceOrAQuestion()
{
    for (const Part &part : availability(tests::goodDesign()).tree.children) {
        QVERIFY2(part.value && part.met && part.field, part.name);
        QVERIFY2(Catalog::shipped().findSource(part.source), part.name);
        QVERIFY(!part.title().isEmpty() && !part.condition.isEmpty());
    }
}

void TestAvailability::thePartThatCostsMostIsMarked()
{
    Design design = chainOfTheSheet();
    design.storage.tier = FilesTier::HddV2;
    int marked = 0;
    for (const Part &part : availability(design).tree.children) {
        marked += part.costsMost ? 1 : 0;
        QCOMPARE(part.costsMost, qstrcmp(part.name, "Shared files") == 0);
    }
    QCOMPARE(marked, 1);
}

void TestAvailability::onlyWhatARequestNeedsCounts()
{
    Design design = chainOfTheSheet();
    QVERIFY(!partOf(availability(design), "Microsoft Entra ID"));
    design.storage.signIn = ShareSignIn::EntraKerberos; // no ticket for the share without it
    QVERIFY(partOf(availability(design), "Microsoft Entra ID"));
    design = chainOfTheSheet();
    design.placement.hybridLink = HybridLink::Vpn;
    QVERIFY(partOf(availability(design), "VPN gateway"));
    design.balancer.webExposure = Exposure::Public; // nobody comes by the link then
    QVERIFY(!partOf(availability(design), "VPN gateway"));
    design.balancer.web = WebProduct::ApplicationGateway;
    design.placement.outbound = Outbound::BalancerRule;
    QVERIFY(!partOf(availability(design), "Load Balancer")); // it only lets out
}

QTEST_GUILESS_MAIN(TestAvailability)
#include "tst_availability.moc"
