#include "core/assess/choicedeltas.h"
#include "core/assess/explain.h"
#include "core/assess/quantities.h"
#include "tests/core/rules/gooddesign.h"

#include <QTest>

using namespace octoha;
using namespace Qt::StringLiterals;

namespace {

const Catalog &catalog = Catalog::shipped();

Design design()
{
    Design good = tests::goodDesign();
    good.placement.region = Name::constant("westeurope");
    return good;
}

} // namespace

class TestChoiceDeltas : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachAnswerCostsWhatTheDesignWithItCosts_data();
    void eachAnswerCostsWhatTheDesignWithItCosts();
    void thePresentAnswerChangesNothing();
    void anAnswerForAllItemsIsWrittenToAll();
    void whatHasNoAnswersHasNoDeltas();
    void partsWithoutAPriceAreTold();
    void theWordsAreThoseOfTheIssue();
    void choicesAndListsWouldChangeAValueToo();
};

void TestChoiceDeltas::eachAnswerCostsWhatTheDesignWithItCosts_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("answers");
    QTest::addRow("a choice") << u"storage.redundancy"_s << 4;
    QTest::addRow("yes or no") << u"database.zoneRedundant"_s << 2;
    QTest::addRow("names of the catalog") << u"database.vcoreObjective"_s << 10;
    QTest::addRow("regions") << u"placement.region"_s << 14;
    QTest::addRow("sizes of all nodes") << u"compute.nodes.*.size"_s << 10;
    QTest::addRow("the size of one node") << u"compute.nodes.0.size"_s << 10;
}

void TestChoiceDeltas::eachAnswerCostsWhatTheDesignWithItCosts()
{
    QFETCH(QString, id);
    QFETCH(int, answers);
    const QList<ChoiceDelta> deltas = choiceDeltasOf(id, design(), catalog);
    QVERIFY(deltas.size() >= answers);
    for (const ChoiceDelta &delta : deltas) {
        Design changed = design();
        QVERIFY(setAnswers(changed, id, delta.to));
        QCOMPARE(delta.monthly, costOf(changed, catalog).known - costOf(design(), catalog).known);
        const auto before = availabilityOf(design(), catalog).composite.value,
                   after = availabilityOf(changed, catalog).composite.value;
        QCOMPARE(delta.availability.has_value(), before && after);
        if (delta.availability)
            QCOMPARE(*delta.availability, *after - *before);
        QVERIFY(!delta.title.isEmpty());
    }
}

void TestChoiceDeltas::thePresentAnswerChangesNothing()
{
    int chosen = 0;
    for (const ChoiceDelta &delta : choiceDeltasOf(u"storage.redundancy"_s, design(), catalog)) {
        chosen += delta.chosen;
        if (delta.chosen)
            QVERIFY(delta.monthly == 0 && delta.to == u"zrs"_s && deltaText(delta, QLocale::c()) == u"as it is now"_s);
    }
    QCOMPARE(chosen, 1);
}

void TestChoiceDeltas::anAnswerForAllItemsIsWrittenToAll()
{
    Design changed = design();
    QVERIFY(setAnswers(changed, u"compute.nodes.*.size"_s, u"Standard_D8s_v5"_s));
    for (const Node &node : changed.compute.nodes)
        QCOMPARE(node.size.text(), u"Standard_D8s_v5"_s);
    changed.compute.nodes.clear();
    QVERIFY(!setAnswers(changed, u"compute.nodes.*.size"_s, u"Standard_D8s_v5"_s));
}

void TestChoiceDeltas::whatHasNoAnswersHasNoDeltas()
{
    QVERIFY(choiceDeltasOf(u"workload.projects"_s, design(), catalog).isEmpty());
    QVERIFY(choiceDeltasOf(u"no.question"_s, design(), catalog).isEmpty());
}

void TestChoiceDeltas::partsWithoutAPriceAreTold()
{
    for (const ChoiceDelta &delta : choiceDeltasOf(u"storage.product"_s, design(), catalog)) {
        const bool isNetApp = delta.to == u"netAppFiles"_s;
        if (isNetApp)
            QVERIFY(delta.withoutPrice > 0 && deltaText(delta, QLocale::c()).contains(u"without a known price"_s));
    }
}

void TestChoiceDeltas::theWordsAreThoseOfTheIssue()
{
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    QCOMPARE(deltaText({.monthly = 31'200'000, .availability = 0.004}, locale).replace(QChar(QChar::Nbsp), u' '),
        u"+$312.00 a month, +0.004 % availability"_s);
    QCOMPARE(deltaText({.monthly = -300'000, .availability = -0.0401}, locale).replace(QChar(QChar::Nbsp), u' '),
        u"−$3.00 a month, −0.040 % availability"_s);
    QCOMPARE(deltaText({.availability = 0.00001}, locale), u"the same cost, the same availability"_s);
    QVERIFY(deltaText({.monthly = 1}, locale).endsWith(u"availability unknown"_s));
}

void TestChoiceDeltas::choicesAndListsWouldChangeAValueToo()
{
    const auto explanation = explainValue(u"cost.monthly", design(), catalog, QLocale::c());
    bool hasNodes = false, hasChoice = false;
    for (const WouldChange &change : explanation->wouldChange) {
        hasNodes = hasNodes
            || (change.field == u"compute.nodes"_s && change.to.toInt() == design().compute.nodes.size() + 1);
        hasChoice = hasChoice || change.to.isString();
        if (!change.to.isString())
            continue;
        Design changed = design();
        QVERIFY(setField(changed, change.field, change.to));
        QCOMPARE(change.then, valueText(costOf(changed, catalog).monthly, QLocale::c()));
    }
    QVERIFY(hasNodes && hasChoice);
}

QTEST_GUILESS_MAIN(TestChoiceDeltas)
#include "tst_choicedeltas.moc"
