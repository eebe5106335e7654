#include "core/assess/explain.h"
#include "core/assess/quantities.h"
#include "tests/core/rules/gooddesign.h"

#include <QTest>

#include <cmath>

using namespace octoha;
using namespace Qt::StringLiterals;

namespace {

Sizing sizing(const Design &design)
{
    return sizingOf(design, Catalog::shipped());
}

Design withCaps(const QList<int> &caps)
{
    Design design = tests::goodDesign();
    const Node first = design.compute.nodes.first();
    design.compute.nodes.clear();
    for (const int cap : caps) {
        Node node = first;
        node.taskCap = TaskCap::from(cap).value();
        design.compute.nodes.append(node);
    }
    return design;
}

} // namespace

class TestSizing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theExampleOfTheDocumentationNeeds13Tasks();
    void oneNodeMayBeAway_data();
    void oneNodeMayBeAway();
    void sizesComeFromTheTablesOfOctopus_data();
    void sizesComeFromTheTablesOfOctopus();
    void nodesThatRunNothingDoNotCount();
    void filesGrowByWhatComesAndStays();
    void packagesKeptForEverCountForStatedDays();
    void theNamedInputsMakeTheValue();
    void anUnknownInputMakesTheResultUnknown();
    void aWindowOfNoLengthIsUnknown();
    void everyFormulaHasInputsAndASource();
    void everyValueCanBeExplained();
    void anExplanationSaysWhatWouldChangeIt();
    void whatRestsOnTheTotalChangesWithIt_data();
    void whatRestsOnTheTotalChangesWithIt();
    void beyondTheTableTheTableIsTheSource();
};

void TestSizing::theExampleOfTheDocumentationNeeds13Tasks()
{
    Design design = tests::goodDesign();
    design.workload.projects = Count::of<50>();
    design.workload.averageMinutes = Minutes::of<30>();
    design.workload.windowMinutes = Minutes::of<120>();
    QCOMPARE(sizing(design).totalTaskCap.value, 13.0);
}

void TestSizing::oneNodeMayBeAway_data()
{
    QTest::addColumn<int>("nodes");
    QTest::addColumn<double>("cap");
    QTest::addRow("one node carries all") << 1 << 13.0;
    QTest::addRow("two nodes") << 2 << 13.0;
    QTest::addRow("three nodes") << 3 << 7.0;
    QTest::addRow("fifty nodes") << 50 << 1.0;
}

void TestSizing::oneNodeMayBeAway()
{
    QFETCH(int, nodes);
    QFETCH(double, cap);
    const Design design = withCaps(QList<int>(nodes, 20));
    QCOMPARE(sizing(design).taskCapPerNode.value, cap);
    QCOMPARE(sizing(design).capacityOneNodeAway.value, 20.0 * (nodes - 1));
    QCOMPARE(sizing(design).nodeCount.value, 2.0);
}

void TestSizing::sizesComeFromTheTablesOfOctopus_data()
{
    QTest::addColumn<QList<int>>("caps");
    QTest::addColumn<std::optional<double>>("dtu");
    QTest::addColumn<std::optional<double>>("cores");
    using Value = std::optional<double>;
    QTest::addRow("10 in all") << QList{5, 5} << Value(50) << Value(2);
    QTest::addRow("between two rows the larger one") << QList{11, 10} << Value(200) << Value(4);
    QTest::addRow("40 in all") << QList{20, 20} << Value(200) << Value(4);
    QTest::addRow("160 on one node") << QList{160} << Value(800) << Value(32);
    QTest::addRow("beyond the tables") << QList{161} << Value() << Value();
}

void TestSizing::sizesComeFromTheTablesOfOctopus()
{
    QFETCH(QList<int>, caps);
    QFETCH(std::optional<double>, dtu);
    QFETCH(std::optional<double>, cores);
    const Sizing sizes = sizing(withCaps(caps));
    QVERIFY(sizes.databaseDtu.value == dtu);
    QVERIFY(sizes.nodeCores.value == cores);
    QCOMPARE(sizes.nodeCores.unknownText().isEmpty(), cores.has_value());
}

void TestSizing::nodesThatRunNothingDoNotCount()
{
    const Sizing sizes = sizing(withCaps({20, 20, 0}));
    QCOMPARE(sizes.taskCapPerNode.value, 13.0);
    QCOMPARE(sizes.taskCapPerNode.inputs.last().value.toInt(), 2);
    QVERIFY(!sizing(withCaps({0, 0})).taskCapPerNode.value);
}

void TestSizing::filesGrowByWhatComesAndStays()
{
    Design design = tests::goodDesign();
    design.workload.packagesPerMonth = Count::of<200>();
    design.workload.averagePackageMb = Mb::of<50>();
    design.workload.packageRetentionDays = Days::of<365>();
    design.workload.deploymentsPerDay = Count::of<50>();
    design.workload.logMbPerDeployment = Mb::of<2>();
    design.workload.artifactMbPerDeployment = Mb::of<1>();
    design.workload.retentionDays = Days::of<90>();
    // (200 × 50 × 12 + 50 × 3 × 90) × 1.3 ÷ 1024 = 169.5
    QCOMPARE(sizing(design).storageGib.value, 170.0);
}

void TestSizing::packagesKeptForEverCountForStatedDays()
{
    const auto days = [](const Derived &derived) {
        for (const Input &input : derived.inputs) {
            if (qstrcmp(input.name, "Days that packages kept for ever count for") == 0)
                return input.value.toInt();
        }
        return 0;
    };
    Design design = tests::goodDesign();
    QCOMPARE(days(sizing(design).storageGib), 0);
    design.workload.packageRetentionDays = Days::of<0>();
    const Derived kept = sizing(design).storageGib;
    QCOMPARE(days(kept), 36 * 365 / 12); // 36 months
    QVERIFY(kept.sources.contains("own.assumption"_L1));
    design.workload.packageRetentionDays = Days::from(days(kept)).value();
    QCOMPARE(sizing(design).storageGib.value, kept.value);
}

void TestSizing::theNamedInputsMakeTheValue()
{
    const Sizing sizes = sizing(withCaps({20, 30, 0}));
    const auto input = [](const Derived &derived, const char *name) {
        for (const Input &one : derived.inputs) {
            if (qstrcmp(one.name, name) == 0)
                return one.value.toDouble();
        }
        return -1.0;
    };
    const Derived &left = sizes.capacityOneNodeAway, &vcores = sizes.databaseVcores;
    QCOMPARE(left.value, input(left, "Sum of the task caps") - input(left, "Largest task cap"));
    QCOMPARE(vcores.value, std::ceil(input(vcores, "DTU that Octopus advises") / input(vcores, "DTU of a vCore")));
    QCOMPARE(input(sizes.databaseDtu, "Sum of the task caps"), 50.0);
    QCOMPARE(input(sizes.nodeCount, "Largest task cap"), 30.0);
    QCOMPARE(input(sizes.taskCapPerNode, "Nodes that run tasks"), 2.0);
    QVERIFY(input(sizes.storageGib, "Days of a year") == 365);
    QCOMPARE(left.inputs.first().title(), u"Sum of the task caps"_s);
    QCOMPARE(left.inputs.first().fieldId(), u"compute.nodes.*.taskCap"_s);
}

void TestSizing::anUnknownInputMakesTheResultUnknown()
{
    Design design = tests::goodDesign();
    design.unknown.insert(u"workload.projects"_s);
    const Sizing sizes = sizing(design);
    QVERIFY(!sizes.totalTaskCap.value);
    QVERIFY(!sizes.taskCapPerNode.value);
    QVERIFY(sizes.taskCapPerNode.unknownText().contains(u"Projects"_s));
    QVERIFY(sizes.capacityOneNodeAway.value);
    // Neither the default that the member keeps nor a 0 stands for what nobody stated.
    QVERIFY(!sizes.totalTaskCap.inputs[0].value.isValid() && sizes.totalTaskCap.inputs[1].value.isValid());
    QVERIFY(!sizes.taskCapPerNode.inputs[0].value.isValid() && !sizes.nodeCount.inputs[0].value.isValid());
}

void TestSizing::aWindowOfNoLengthIsUnknown()
{
    Design design = tests::goodDesign();
    design.workload.windowMinutes = Minutes::of<0>();
    QVERIFY(!sizing(design).totalTaskCap.value);
    QVERIFY(!sizing(design).taskCapPerNode.unknownText().isEmpty());
}

void TestSizing::everyFormulaHasInputsAndASource()
{
    for (const QString &id : explainableValues()) {
        const Derived derived = explainValue(id, tests::goodDesign(), Catalog::shipped(), QLocale::c())->derived;
        QVERIFY2(!derived.inputs.isEmpty() && !derived.sources.isEmpty() && *derived.formula && *derived.unit,
            qPrintable(id));
        QVERIFY2(derived.value.has_value() != (id == u"sizing.redisGib"_s),
            qPrintable(id)); // nobody publishes a figure for Redis
        for (const QLatin1StringView source : derived.sources)
            QVERIFY2(Catalog::shipped().findSource(source), source.data());
        for (const Input &input : derived.inputs)
            QVERIFY2(
                !input.title().isEmpty() && (input.fieldId().isEmpty() || findField(input.fieldId())), qPrintable(id));
    }
}

void TestSizing::everyValueCanBeExplained()
{
    QVERIFY(!explainValue(u"sizing.nothing", Design(), Catalog::shipped(), QLocale::c()));
    for (const QString &id : explainableValues()) {
        const auto explanation = explainValue(id, Design(), Catalog::shipped(), QLocale::c());
        QVERIFY(explanation && explanation->id == id && !explanation->title.isEmpty() && !explanation->text.isEmpty());
    }
}

void TestSizing::anExplanationSaysWhatWouldChangeIt()
{
    Design design = tests::goodDesign();
    const auto explanation = explainValue(u"sizing.totalTaskCap", design, Catalog::shipped(), QLocale::c());
    QVERIFY(!explanation->wouldChange.isEmpty());
    for (const WouldChange &change : explanation->wouldChange) {
        Design changed = design;
        QVERIFY(setField(changed, change.field, change.to));
        const Derived after = sizing(changed).totalTaskCap;
        QVERIFY(after.value != explanation->derived.value);
        QCOMPARE(change.then, quantityText(*after.value, "tasks", QLocale::c()));
        QCOMPARE(std::abs(*after.value - *explanation->derived.value), 1.0);
    }
}

void TestSizing::whatRestsOnTheTotalChangesWithIt_data()
{
    QTest::addColumn<QString>("value");
    for (const char *value : {"taskCapPerNode", "nodeCount", "shareIops", "shareMibps"})
        QTest::addRow("%s", value) << u"sizing."_s + QLatin1StringView(value);
}

void TestSizing::whatRestsOnTheTotalChangesWithIt()
{
    QFETCH(QString, value);
    const Design design = tests::goodDesign();
    const auto explanation = explainValue(value, design, Catalog::shipped(), QLocale::c());
    QSet<QString> fields;
    for (const WouldChange &change : explanation->wouldChange) {
        Design changed = design;
        QVERIFY(setField(changed, change.field, change.to) || change.field == u"compute.nodes");
        QVERIFY(change.field == u"compute.nodes"
            || explainValue(value, changed, Catalog::shipped(), QLocale::c())->derived.value
                != explanation->derived.value);
        fields.insert(change.field);
    }
    QVERIFY2(fields.contains(u"workload.projects"_s) && fields.contains(u"workload.windowMinutes"_s),
        qPrintable(QStringList(fields.values()).join(u' ')));
}

void TestSizing::beyondTheTableTheTableIsTheSource()
{
    const Sizing sizes = sizing(withCaps({TaskCap::maximum, TaskCap::maximum}));
    for (const Derived &derived : {sizes.databaseDtu, sizes.databaseVcores, sizes.nodeCores, sizes.nodeMemoryGib})
        QVERIFY(!derived.value && derived.sources.contains("octopus.high-availability"_L1));
}

QTEST_GUILESS_MAIN(TestSizing)
#include "tst_sizing.moc"
