#include "core/assess/json.h"
#include "tests/core/rules/gooddesign.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace octoha;
using namespace Qt::StringLiterals;

namespace {

const QDate asOf(2026, 11, 23);

/// All but the findings, which stand in another answer of the command line.
Assessment numbersOf(const Design &design)
{
    const Catalog &catalog = Catalog::shipped();
    return {asOf, {}, sizingOf(design, catalog), costOf(design, catalog), availabilityOf(design, catalog)};
}

QJsonObject json(const Design &design)
{
    return assessmentToJson(numbersOf(design), design, Catalog::shipped());
}

bool holds(const QJsonValue &value, std::initializer_list<const char *> keys)
{
    return std::all_of(
        keys.begin(), keys.end(), [&](const char *key) { return value.toObject().contains(QLatin1StringView(key)); });
}

bool isDerived(const QJsonValue &value)
{
    return holds(value, {"value", "unit", "formula", "inputs", "sources"})
        && (value.toObject().value(u"value"_s).isDouble() || value.toObject().contains(u"unknown"_s));
}

QJsonArray arrayAt(const QJsonObject &object, const char *first, const char *second)
{
    return object.value(QLatin1StringView(first)).toObject().value(QLatin1StringView(second)).toArray();
}

} // namespace

class TestAssessJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sizingFollowsTheContract();
    void costFollowsTheContract();
    void theBillFollowsTheContract();
    void theBillNamesEachResourceOnce();
    void whatExistsIsNotDeployed();
    void availabilityFollowsTheContract();
    void availabilityIsInPercentEverywhere();
    void numbersHaveNoNoise();
    void computedValuesAreThoseOfTheAssessment();
    void valuesAreShownRounded_data();
    void valuesAreShownRounded();
    void failuresFollowTheContract();
    void failuresThatNobodyCanTellSayWhy();
    void anExplanationFollowsTheContract();
    void unknownIsNullAndSaysWhy();
    void theSameDesignGivesTheSameBytes();
    void anAssessmentPutsItsPartsTogether();
};

void TestAssessJson::sizingFollowsTheContract()
{
    const QJsonObject object = json(tests::goodDesign());
    QVERIFY(holds(object, {"sizing", "cost", "billOfMaterials", "availability", "failures"}));
    const QJsonObject sizing = object.value(u"sizing"_s).toObject();
    QVERIFY(holds(sizing, {"totalTaskCap", "taskCapPerNode", "nodeCount", "storageGib", "databaseDtu"}));
    for (const QJsonValue value : sizing) {
        QVERIFY(isDerived(value));
        for (const QJsonValue input : value.toObject().value(u"inputs"_s).toArray())
            QVERIFY(holds(input, {"name", "field", "value"}));
        for (const QJsonValue source : value.toObject().value(u"sources"_s).toArray())
            QVERIFY(holds(source, {"title", "url", "date", "derived"}));
    }
}

void TestAssessJson::costFollowsTheContract()
{
    const QJsonObject cost = json(tests::goodDesign()).value(u"cost"_s).toObject();
    QVERIFY(isDerived(cost.value(u"monthly"_s)));
    QCOMPARE(cost.value(u"currency"_s), QJsonValue(u"USD"_s));
    QVERIFY(cost.value(u"complete"_s).isBool());
    for (const QJsonValue line : cost.value(u"lines"_s).toArray())
        QVERIFY(holds(line,
            {"resource", "meter", "sku", "region", "quantity", "unit", "unitPrice", "monthly", "reserved1y",
                "reserved3y", "savingsPlan", "estimate", "priceDate"}));
}

void TestAssessJson::theBillFollowsTheContract()
{
    const QJsonArray bill = json(tests::goodDesign()).value(u"billOfMaterials"_s).toArray();
    QVERIFY(bill.size() > 20);
    const QStringList ways{u"bicep"_s, u"hand"_s, u"existing"_s};
    for (const QJsonValue item : bill) {
        QVERIFY(holds(item, {"type", "name", "sku", "zones", "deployedBy"}));
        QVERIFY(ways.contains(item.toObject().value(u"deployedBy"_s).toString()));
        QVERIFY(!item.toObject().value(u"type"_s).toString().isEmpty());
    }
}

void TestAssessJson::theBillNamesEachResourceOnce()
{
    QSet<QString> seen;
    for (const BillItem &item : billOfMaterials(tests::goodDesign(), Catalog::shipped())) {
        const QString key = item.type + u' ' + item.name;
        QVERIFY2(!seen.contains(key), qPrintable(key));
        seen.insert(key);
    }
}

void TestAssessJson::whatExistsIsNotDeployed()
{
    Design design = tests::goodDesign();
    design.placement.vaultId
        = Line::constant("/subscriptions/1/resourceGroups/g/providers/Microsoft.KeyVault/vaults/v");
    for (const BillItem &item : billOfMaterials(design, Catalog::shipped())) {
        if (item.type == u"Microsoft.KeyVault/vaults"_s)
            QVERIFY(item.deployedBy == BillItem::DeployedBy::Existing && item.name == design.placement.vaultId.text());
    }
}

void TestAssessJson::availabilityFollowsTheContract()
{
    const QJsonObject availability = json(tests::goodDesign()).value(u"availability"_s).toObject();
    QVERIFY(isDerived(availability.value(u"composite"_s)));
    const QJsonObject tree = availability.value(u"tree"_s).toObject();
    QVERIFY(holds(tree, {"kind", "name", "value", "condition", "met", "children"}));
    QCOMPARE(tree.value(u"kind"_s), QJsonValue(u"series"_s));
    for (const QJsonValue part : tree.value(u"children"_s).toArray())
        QVERIFY(holds(part, {"kind", "name", "value", "condition", "met", "children"}));
}

void TestAssessJson::availabilityIsInPercentEverywhere()
{
    const QJsonObject availability = json(tests::goodDesign()).value(u"availability"_s).toObject();
    const auto isPercent = [](const QJsonValue &value) { return value.toDouble() > 90 && value.toDouble() <= 100; };
    QVERIFY(isPercent(availability.value(u"composite"_s).toObject().value(u"value"_s)));
    for (const QJsonValue part : availability.value(u"tree"_s).toObject().value(u"children"_s).toArray())
        QVERIFY(part.toObject().value(u"value"_s).isNull() || isPercent(part.toObject().value(u"value"_s)));
}

void TestAssessJson::numbersHaveNoNoise()
{
    QCOMPARE(numberToJson(0.9998999999999999 * 100), QJsonValue(99.99));
    QCOMPARE(numberToJson(0.00000012), QJsonValue(0.00000012));
    QVERIFY(numberToJson(std::nullopt).isNull());
    static const QRegularExpression noise(u"[0-9]\\.[0-9]{10}"_s);
    const QString text = QString::fromUtf8(QJsonDocument(json(tests::goodDesign())).toJson());
    QVERIFY2(!noise.match(text).hasMatch(), qPrintable(noise.match(text).captured()));
}

void TestAssessJson::computedValuesAreThoseOfTheAssessment()
{
    const Assessment assessment = numbersOf(tests::goodDesign());
    QStringList ids;
    for (const ComputedValue &value : computedValues(assessment)) {
        const auto explained = explainValue(value.id, tests::goodDesign(), Catalog::shipped(), QLocale::c());
        QVERIFY2(explained && explained->title == value.title && explained->derived.value == value.derived.value,
            qPrintable(value.id));
        ids.append(value.id);
    }
    QCOMPARE(
        ids, explainableValues().first(ids.size())); // what the assessment does not hold is sized when it is looked at
}

void TestAssessJson::valuesAreShownRounded_data()
{
    QTest::addColumn<Derived>("derived");
    QTest::addColumn<QString>("text");
    QTest::addRow("money") << Derived{.value = 2086.84113, .unit = "US dollars", .atLeast = true}
                           << u"at least $2,086.84"_s;
    QTest::addRow("whole money") << Derived{.value = 12, .unit = "US dollars"} << u"$12.00"_s;
    QTest::addRow("percent") << Derived{.value = 99.88505048825158, .unit = "%", .atMost = true}
                             << u"at most 99.885\u00a0%"_s;
    QTest::addRow("size") << Derived{.value = 200, .unit = "DTU"} << u"200\u00a0DTU"_s;
    QTest::addRow("unknown") << Derived{.unit = "tasks", .unknown = "No node runs tasks."}
                             << u"unknown: No node runs tasks."_s;
}

void TestAssessJson::valuesAreShownRounded()
{
    QFETCH(Derived, derived);
    QFETCH(QString, text);
    QCOMPARE(valueText(derived, QLocale(QLocale::English, QLocale::UnitedStates)), text);
}

void TestAssessJson::failuresFollowTheContract()
{
    const QJsonArray failures = json(tests::goodDesign()).value(u"failures"_s).toArray();
    QVERIFY(!failures.isEmpty());
    for (const QJsonValue failure : failures)
        QVERIFY(holds(failure,
            {"faults", "stops", "continues", "capacityLeft", "detection", "recovery", "who", "minutes", "dataAtRisk"}));
}

void TestAssessJson::failuresThatNobodyCanTellSayWhy()
{
    QVERIFY(!json(tests::goodDesign()).contains(u"failuresUnknown"_s));
    Design open = tests::goodDesign();
    open.unknown.insert(u"database.kind"_s);
    QCOMPARE(json(open).value(u"failures"_s), QJsonValue(QJsonArray()));
    QCOMPARE(json(open).value(u"failuresUnknown"_s), QJsonValue(u"“Database › Product” is not stated."_s));
    open.unknown = {u"compute.nodes.#1.taskCap"_s};
    const QJsonArray failures = json(open).value(u"failures"_s).toArray();
    QVERIFY(std::any_of(failures.cbegin(), failures.cend(),
        [](const QJsonValue &failure) { return failure[u"capacityLeft"_s].isNull(); }));
}

void TestAssessJson::anExplanationFollowsTheContract()
{
    const auto explanation
        = explainValue(u"sizing.taskCapPerNode", tests::goodDesign(), Catalog::shipped(), QLocale::c());
    const QJsonObject object = explanationToJson(*explanation, Catalog::shipped());
    QVERIFY(holds(object, {"id", "title", "text", "formula", "inputs", "sources", "wouldChange"}));
    for (const QJsonValue change : object.value(u"wouldChange"_s).toArray())
        QVERIFY(holds(change, {"field", "to", "then"}));
}

void TestAssessJson::unknownIsNullAndSaysWhy()
{
    Design design = tests::goodDesign();
    design.unknown.insert(u"workload.averageMinutes"_s);
    design.storage.product = StorageProduct::NetAppFiles;
    const QJsonObject object = json(design);
    const QJsonObject total = object.value(u"sizing"_s).toObject().value(u"totalTaskCap"_s).toObject();
    QVERIFY(total.value(u"value"_s).isNull() && !total.value(u"unknown"_s).toString().isEmpty());
    QCOMPARE(object.value(u"cost"_s).toObject().value(u"complete"_s), QJsonValue(false));
    const QJsonArray lines = arrayAt(object, "cost", "lines");
    QVERIFY(std::any_of(lines.begin(), lines.end(),
        [](const QJsonValue &line) { return line.toObject().value(u"monthly"_s).isNull(); }));
}

void TestAssessJson::theSameDesignGivesTheSameBytes()
{
    const auto bytes = [] { return QJsonDocument(json(tests::goodDesign())).toJson(); };
    QCOMPARE(bytes(), bytes());
}

void TestAssessJson::anAssessmentPutsItsPartsTogether()
{
    Design design = tests::goodDesign();
    design.compute.nodes.removeLast();
    const Assessment assessment = assess(design, Catalog::shipped(), asOf);
    const Assessment parts = numbersOf(design);
    QCOMPARE(assessment.asOf, asOf);
    QVERIFY(assessment.count(Severity::Error) > 0); // one node is no cluster
    QCOMPARE(assessment.findings.size(),
        assessment.count(Severity::Error) + assessment.count(Severity::Warning) + assessment.count(Severity::Note));
    QCOMPARE(assessment.cost.known, parts.cost.known);
    QCOMPARE(*assessment.availability.composite.value, *parts.availability.composite.value);
    QVERIFY(assessment.sizing.totalTaskCap.value == parts.sizing.totalTaskCap.value);
}

QTEST_GUILESS_MAIN(TestAssessJson)
#include "tst_assessjson.moc"
