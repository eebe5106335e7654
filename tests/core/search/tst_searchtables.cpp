#include "core/project/presets.h"
#include "core/search/problem.h"
#include "tests/core/rules/gooddesign.h"
#include "tests/core/search/smallcatalog.h"

#include <QTest>

using namespace octoha;
using namespace octoha::leastcost;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 11, 1);

bool never()
{
    return false;
}

Choice randomChoice(const Space &space, QRandomGenerator &random)
{
    Choice choice;
    for (int part = 0; part < partCount; ++part)
        choice[Part(part)] = random.bounded(space.count(Part(part)));
    return choice;
}

void addDesigns()
{
    QTest::addColumn<Design>("design");
    QTest::addRow("good") << tests::goodDesign();
    for (const Preset &preset : presets())
        QTest::addRow("%s", preset.name) << projectFromPreset(preset).design;
    Design open = sampleProject().design;
    open.unknown = {u"workload.octopusVersion"_s, u"placement.region"_s, u"database.kind"_s, u"compute.nodes.#1.size"_s,
        u"balancer.tlsEnd"_s};
    QTest::addRow("open questions") << open;
    Design machines = tests::goodDesign();
    machines.project.hosting = Hosting::Iaas;
    QTest::addRow("machines only") << machines;
    Design portals = sampleProject().design;
    portals.compute.nodes.first().role = NodeRole::PortalOnly;
    portals.compute.nodes.first().taskCap = TaskCap();
    QTest::addRow("a node for the portal alone") << portals;
}

} // namespace

Q_DECLARE_METATYPE(octoha::Design)

/// What the tables of the search say of a point is what the assessment says of its design.
class TestSearchTables : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPointIsWorthWhatItsDesignIs_data() { addDesigns(); }
    void aPointIsWorthWhatItsDesignIs();
    void aPointBreaksWhatItsDesignBreaks_data() { addDesigns(); }
    void aPointBreaksWhatItsDesignBreaks();
    void whatIsSetMakesTheDesign_data() { addDesigns(); }
    void whatIsSetMakesTheDesign();
    void boundsHold_data() { addDesigns(); }
    void boundsHold();
    void aNewNodeHasANameAndAnEndpointOfItsOwn();
};

void TestSearchTables::aPointIsWorthWhatItsDesignIs()
{
    QFETCH(const Design, design);
    const Catalog &catalog = Catalog::shipped();
    const Problem problem(design, catalog, day, constraintsOf(design, catalog), 5, never);
    QRandomGenerator random(7);
    for (int i = 0; i < 400; ++i) {
        const Choice choice = randomChoice(problem.space(), random);
        const Design at = problem.space().at(choice);
        QCOMPARE(problem.costs().of(choice), costOf(at, catalog).known);
        const Derived composite = availabilityOf(at, catalog).composite;
        const Option option = problem.optionOf(choice);
        QCOMPARE(option.promise.percent, composite.value.value_or(0));
        QCOMPARE(option.promise.atMost, composite.atMost);
        QCOMPARE(option.headroom,
            int(*sizingOf(at, catalog).capacityOneNodeAway.value) - problem.constraints().tasksOneNodeAway);
    }
}

void TestSearchTables::aPointBreaksWhatItsDesignBreaks()
{
    QFETCH(const Design, design);
    const Catalog &catalog = Catalog::shipped();
    const Problem problem(design, catalog, day, constraintsOf(design, catalog), 4, never);
    QRandomGenerator random(11);
    for (int i = 0; i < 250; ++i) {
        const Choice choice = randomChoice(problem.space(), random);
        QStringList errors;
        for (const Finding &finding : findingsOf(problem.space().at(choice), {catalog, day})) {
            if (finding.severity() != Severity::Error)
                continue;
            errors.append(QLatin1String(finding.rule->id));
            QVERIFY2(finding.rule->severity == Severity::Error, finding.rule->id); // What the tables take for granted.
        }
        const Rule *broken = problem.judgement().broken(choice);
        QVERIFY2(broken ? errors.contains(QLatin1String(broken->id)) : errors.isEmpty(),
            qPrintable(errors.join(u' ') + u" / "_s + QLatin1String(broken ? broken->id : "none")));
    }
}

void TestSearchTables::whatIsSetMakesTheDesign()
{
    QFETCH(const Design, design);
    const Catalog &catalog = Catalog::shipped();
    const Space space(design, catalog, day, 13, 4);
    QRandomGenerator random(13);
    for (int i = 0; i < 100; ++i) {
        const Choice choice = randomChoice(space, random);
        const auto set = applied(design, {.set = space.setOf(choice)});
        QVERIFY2(set.has_value(), set ? "" : qPrintable(set.error().message));
        QCOMPARE(costOf(*set, catalog).known, costOf(space.at(choice), catalog).known);
        QCOMPARE(set->compute, space.at(choice).compute);
        QCOMPARE(set->polling, space.at(choice).polling);
    }
}

void TestSearchTables::boundsHold()
{
    QFETCH(const Design, design);
    const Catalog &catalog = Catalog::shipped();
    const Problem problem(design, catalog, day, constraintsOf(design, catalog), 4, never);
    QRandomGenerator random(17);
    for (int i = 0; i < 200; ++i) {
        const Frame frame = problem.space().frameOf(randomChoice(problem.space(), random));
        const Promises &promises = problem.promises();
        QVERIFY(promises.mostPercent(frame) >= promises.promiseOf(frame).percent);
        QVERIFY(promises.mostPercent(frame) <= promises.promiseOf(frame).percent * (1 + 1e-6));
        QVERIFY(promises.leastLost(frame) <= promises.lossesOf(frame).lost());
    }
}

void TestSearchTables::aNewNodeHasANameAndAnEndpointOfItsOwn()
{
    const Design design = sampleProject().design; // A port for each node.
    const Space space(design, Catalog::shipped(), day, 13, 4);
    const NodePlan &plan = space.plans().last();
    QCOMPARE(plan.count, 4);
    QSet<QString> names, polled;
    QSet<int> ids;
    for (const Node &node : plan.nodes) {
        names.insert(node.name.text());
        ids.insert(node.id);
    }
    for (const Endpoint &endpoint : plan.endpoints)
        polled.insert(endpoint.node.text());
    QCOMPARE(names, (QSet<QString>{u"octo-01"_s, u"octo-02"_s, u"octo-03"_s, u"octo-04"_s}));
    QCOMPARE(ids.size(), 4);
    QCOMPARE(polled, names);
}

QTEST_GUILESS_MAIN(TestSearchTables)
#include "tst_searchtables.moc"
