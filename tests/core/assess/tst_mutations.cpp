#include "core/assess/mutations.h"
#include "core/project/presets.h"
#include "tests/core/rules/gooddesign.h"

#include <QTest>

using namespace octoha;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 11, 1);

QList<Mutation> mutations(const Design &design)
{
    return mutationsOf(design, Catalog::shipped(), day);
}

const Mutation *find(const QList<Mutation> &all, const QString &field, const QJsonValue &to)
{
    const auto found = std::find_if(
        all.cbegin(), all.cend(), [&](const Mutation &one) { return one.field == field && one.to == to; });
    return found == all.cend() ? nullptr : &*found;
}

QStringList rulesOf(const Mutation &mutation)
{
    QStringList ids;
    for (const Rule *rule : mutation.caughtBy)
        ids.append(QLatin1String(rule->id));
    return ids;
}

} // namespace

class TestMutations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSoundDesignBreaksByOneChange_data();
    void aSoundDesignBreaksByOneChange();
    void theCheapestComeFirst();
    void whatDoesNotMatterIsLeftAlone();
    void whatIsNotStatedIsLeftAlone();
    void everyBreakOfEveryPresetIsToldByARule_data();
    void everyBreakOfEveryPresetIsToldByARule();
    void jsonNamesChangeBreakAndRules();
};

void TestMutations::aSoundDesignBreaksByOneChange_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("to");
    QTest::addColumn<Breakage>("breakage");
    QTest::addColumn<QString>("rule");
    const auto row
        = [](const char *name, const char *field, const QJsonValue &to, Breakage breakage, const char *rule) {
              QTest::addRow("%s", name) << QString::fromLatin1(field) << to << breakage << QString::fromLatin1(rule);
          };
    const QJsonValue away(QJsonValue::Undefined);
    row("both nodes in one zone", "compute.nodes.#2.zone", 1, Breakage::Survival, "OHA-VM-001");
    row("one node alone", "compute.nodes.#2", away, Breakage::Error, "OHA-NODE-001");
    row("files in one datacentre", "storage.redundancy", u"lrs"_s, Breakage::Survival, "OHA-FS-003");
    row("zones that are not used", "compute.spread", u"none"_s, Breakage::Survival, "OHA-VM-056");
    row("cool files", "storage.tier", u"cool"_s, Breakage::Availability, "OHA-FS-008");
}

void TestMutations::aSoundDesignBreaksByOneChange()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, to);
    QFETCH(Breakage, breakage);
    QFETCH(QString, rule);
    Design design = tests::goodDesign();
    design.workload.wantedAvailability = Percent::of<99'800>();
    const QList<Mutation> all = mutations(design);
    const Mutation *mutation = find(all, field, to);
    QVERIFY(mutation);
    QVERIFY(mutation->breaks.contains(breakage));
    QVERIFY2(rulesOf(*mutation).contains(rule), qPrintable(rulesOf(*mutation).join(u' ')));
}

void TestMutations::theCheapestComeFirst()
{
    const QList<Mutation> all = mutations(sampleProject().design);
    QVERIFY(all.size() > 50);
    QVERIFY(std::is_sorted(
        all.cbegin(), all.cend(), [](const Mutation &a, const Mutation &b) { return a.monthly < b.monthly; }));
    for (const Mutation &mutation : all)
        QVERIFY2(!mutation.breaks.isEmpty() && mutation.from != mutation.to, qPrintable(mutation.field));
}

void TestMutations::whatDoesNotMatterIsLeftAlone()
{
    for (const Mutation &mutation : mutations(tests::goodDesign()))
        QVERIFY2(!mutation.field.startsWith(u"database.dtuObjective"_s)
                && !mutation.field.startsWith(u"database.fciStorage"_s),
            qPrintable(mutation.field));
}

void TestMutations::whatIsNotStatedIsLeftAlone()
{
    Design design = tests::goodDesign();
    QVERIFY(find(mutations(design), u"storage.redundancy"_s, u"lrs"_s));
    QVERIFY(setField(design, u"storage.redundancy"_s, QJsonValue(QJsonValue::Null)));
    QVERIFY(!find(mutations(design), u"storage.redundancy"_s, u"lrs"_s));
}

void TestMutations::everyBreakOfEveryPresetIsToldByARule_data()
{
    QTest::addColumn<Design>("design");
    QTest::addRow("good design") << tests::goodDesign();
    QTest::addRow("sample") << sampleProject().design;
    for (const Preset &preset : presets())
        QTest::addRow("%s", preset.name) << projectFromPreset(preset).design;
}

// What stands in this list is a hole in the rules.
void TestMutations::everyBreakOfEveryPresetIsToldByARule()
{
    QFETCH(Design, design);
    QStringList holes;
    for (const Mutation &mutation : mutations(design)) {
        if (mutation.caughtBy.isEmpty())
            holes.append(mutation.field + u'=' + mutation.to.toVariant().toString() + u" breaks "_s
                + wordOf(mutation.breaks.first()));
    }
    QVERIFY2(holes.isEmpty(), qPrintable(holes.join(u"; "_s)));
}

void TestMutations::jsonNamesChangeBreakAndRules()
{
    const QJsonArray json = mutationsToJson(mutations(tests::goodDesign()));
    QVERIFY(!json.isEmpty());
    for (const QJsonValue &one : json) {
        QVERIFY(!one[u"field"_s].toString().isEmpty() && !one[u"breaks"_s].toArray().isEmpty());
        QVERIFY(one[u"caughtBy"_s].isArray() && one[u"monthly"_s].isDouble() && !one[u"to"_s].isUndefined());
    }
}

QTEST_GUILESS_MAIN(TestMutations)
#include "tst_mutations.moc"
