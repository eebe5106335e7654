#include "core/plan/compare.h"
#include "core/project/presets.h"

#include <QTest>

using namespace octoha;

namespace {

Comparison compared(const Project &before, const Project &after)
{
    return compare(before, after, Catalog::shipped(), QDate(2026, 11, 24));
}

} // namespace

class TestCompare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalDesignsDoNotDiffer();
    void aRenameNeedsNoStep();
    void aChangeIsNamedInWords();
    void itemsComeAndGo();
    void costAndCapacityHaveSigns();
};

void TestCompare::equalDesignsDoNotDiffer()
{
    const Comparison comparison = compared(sampleProject(), sampleProject());
    QVERIFY(comparison.fields.isEmpty() && comparison.findingsGone.isEmpty() && comparison.findingsNew.isEmpty() && comparison.steps.isEmpty());
    QCOMPARE(comparison.monthly.value_or(-1), 0.0);
}

void TestCompare::aRenameNeedsNoStep()
{
    Project renamed = sampleProject();
    renamed.design.project.title = Name::constant("Other");
    const Comparison comparison = compared(sampleProject(), renamed);
    QCOMPARE(comparison.fields.size(), 1);
    QCOMPARE(comparison.fields.first().field, QStringLiteral("project.title"));
    QVERIFY(comparison.steps.isEmpty());
}

void TestCompare::aChangeIsNamedInWords()
{
    Project changed = sampleProject();
    changed.design.compute.nodes[1].size = Name::constant("Standard_D8s_v5");
    const Comparison comparison = compared(sampleProject(), changed);
    QCOMPARE(comparison.fields.size(), 1);
    QCOMPARE(comparison.fields.first().label, QStringLiteral("Nodes › octo-02 › Size"));
    QCOMPARE(comparison.fields.first().before.toString(), QStringLiteral("Standard_D4s_v5"));
    QVERIFY(comparison.monthly.value_or(0) > 0);
}

void TestCompare::itemsComeAndGo()
{
    Project changed = sampleProject();
    changed.design.compute.nodes.removeLast();
    const Comparison comparison = compared(sampleProject(), changed);
    QCOMPARE(comparison.fields.size(), 1);
    QVERIFY(comparison.fields.first().after.isUndefined());
    QVERIFY(!comparison.findingsNew.isEmpty());
    QVERIFY(!comparison.steps.isEmpty());
}

void TestCompare::costAndCapacityHaveSigns()
{
    Project smaller = sampleProject();
    for (Node &node : smaller.design.compute.nodes)
        node.taskCap = TaskCap::of<10>();
    const Comparison comparison = compared(sampleProject(), smaller);
    QCOMPARE(comparison.capacity.value_or(0), -10.0);
    QVERIFY(comparison.steps.contains(QStringLiteral("85-TaskCaps")));
}

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"
