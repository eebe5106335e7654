#include "core/project/journalfile.h"
#include "core/project/jsonpatch.h"
#include "core/project/presets.h"
#include "tests/core/project/randomprojects.h"

#include <QTest>

using namespace octoha;
using namespace octoha::tests;
using namespace Qt::StringLiterals;

namespace {

Project with(Project project, const QString &field, const QJsonValue &value)
{
    if (!setField(project.design, field, value))
        qFatal("%s does not take this value.", qPrintable(field));
    return project;
}

Project withNode(Project project, const QString &name)
{
    return with(std::move(project), u"compute.nodes.+"_s, QJsonObject{{u"name"_s, name}});
}

Project without(Project project, const QString &item)
{
    if (!removeItem(project.design, item))
        qFatal("%s is not there.", qPrintable(item));
    return project;
}

QStringList nodesOf(const Project &project)
{
    QStringList names;
    for (const Node &node : project.design.compute.nodes)
        names.append(node.name.text());
    return names;
}

QSet<ValuePlace> placesOf(const QList<Difference> &differences)
{
    QSet<ValuePlace> places;
    for (const Difference &difference : differences)
        places.insert(difference.place);
    return places;
}

QStringList fieldsOf(const QList<Difference> &differences)
{
    QStringList ids;
    for (const Difference &difference : differences)
        ids.append(fieldAt(difference.place));
    return ids;
}

} // namespace

/// What differs between two versions of a design, and how they come together.
class MergeTest : public QObject {
    Q_OBJECT

private:
    const Project m_base = sampleProject();
    const QString m_first = u"compute.nodes.#%1"_s.arg(m_base.design.compute.nodes.first().id);

private Q_SLOTS:
    void everyDifferenceIsNamed()
    {
        const Project after = withNode(
            with(with(m_base, u"workload.projects"_s, 91), m_first + u".size"_s, u"Standard_D8s_v5"_s), u"octo-09"_s);
        const QString added = u"compute.nodes.#%1"_s.arg(after.design.compute.nodes.last().id);
        QCOMPARE(fieldsOf(differencesBetween(m_base, after)),
            QStringList({m_first + u".size"_s, added, u"workload.projects"_s}));
        QVERIFY(differencesBetween(m_base, m_base).isEmpty());
    }

    void someAreTaken()
    {
        const Project after = with(with(m_base, u"workload.projects"_s, 91), u"workload.retentionDays"_s, 17);
        const auto taken = withDifferences(m_base, after, {{u"design"_s, u"workload"_s, u"retentionDays"_s}});
        QVERIFY(taken);
        QCOMPARE(*taken, with(m_base, u"workload.retentionDays"_s, 17));
    }

    void aConfirmedDefaultGoesWithItsAnswer()
    {
        Project before = m_base;
        before.design.assumed.insert(u"workload.projects"_s);
        const Project after = with(before, u"workload.projects"_s, 91);
        const auto differences = differencesBetween(before, after);
        QCOMPARE(differences.size(), 1);
        QCOMPARE(withDifferences(before, after, placesOf(differences)).value(), after);
        QCOMPARE(withDifferences(before, after, {}).value(), before);
    }

    void whatEachChangedAloneIsTaken()
    {
        const auto merged
            = merge(m_base, with(m_base, u"workload.projects"_s, 91), with(m_base, u"workload.retentionDays"_s, 17));
        QVERIFY(merged && merged->conflicts.isEmpty());
        QCOMPARE(merged->project, with(with(m_base, u"workload.projects"_s, 91), u"workload.retentionDays"_s, 17));
        QCOMPARE(fieldsOf(merged->mine), QStringList{u"workload.projects"_s});
        QCOMPARE(fieldsOf(merged->theirs), QStringList{u"workload.retentionDays"_s});
    }

    void twoAnswersOfOneItemComeTogether()
    {
        const auto merged = merge(m_base, with(m_base, m_first + u".size"_s, u"Standard_D8s_v5"_s),
            with(m_base, m_first + u".name"_s, u"octo-main"_s));
        QVERIFY(merged && merged->conflicts.isEmpty());
        QCOMPARE(merged->project,
            with(with(m_base, m_first + u".size"_s, u"Standard_D8s_v5"_s), m_first + u".name"_s, u"octo-main"_s));
    }

    void whatBothChangedIsAsked()
    {
        const Project mine = with(m_base, u"workload.projects"_s, 91),
                      theirs = with(m_base, u"workload.projects"_s, 92);
        const auto merged = merge(m_base, mine, theirs);
        QVERIFY(merged);
        QCOMPARE(merged->conflicts.size(), 1);
        QCOMPARE(merged->conflicts.first().mine, QJsonValue(91));
        QCOMPARE(merged->conflicts.first().theirs, QJsonValue(92));
        QCOMPARE(merged->project, mine);
        QCOMPARE(merge(m_base, mine, theirs, {merged->conflicts.first().place})->project, theirs);
    }

    void anItemRemovedHereAndChangedThereIsAsked()
    {
        const Project mine = without(m_base, m_first),
                      theirs = with(m_base, m_first + u".size"_s, u"Standard_D8s_v5"_s);
        const auto merged = merge(m_base, mine, theirs);
        QVERIFY(merged);
        QCOMPARE(merged->conflicts.size(), 1);
        QCOMPARE(fieldAt(merged->conflicts.first().place), m_first);
        QCOMPARE(nodesOf(merged->project), nodesOf(mine));
        QCOMPARE(nodesOf(merge(m_base, mine, theirs, {merged->conflicts.first().place})->project), nodesOf(m_base));
    }

    void itemsThatBothAddedStayBoth()
    {
        const Project mine = withNode(m_base, u"octo-a"_s), theirs = withNode(m_base, u"octo-b"_s);
        QCOMPARE(mine.design.compute.nodes.last().id, theirs.design.compute.nodes.last().id);
        const auto merged = merge(m_base, mine, theirs);
        QVERIFY(merged && merged->conflicts.isEmpty());
        QCOMPARE(nodesOf(merged->project), nodesOf(m_base) + QStringList({u"octo-a"_s, u"octo-b"_s}));
        QCOMPARE(merge(m_base, theirs, mine)->project, merged->project);
    }

    void anItemThatBothAddedAlikeIsOne()
    {
        const Project both = withNode(m_base, u"octo-a"_s);
        QCOMPARE(merge(m_base, both, both)->project, both);
    }

    void anOrderThatOneChangedIsTaken()
    {
        Project mine = m_base;
        std::reverse(mine.design.compute.nodes.begin(), mine.design.compute.nodes.end());
        const auto merged = merge(m_base, mine, withNode(m_base, u"octo-b"_s));
        QVERIFY(merged && merged->conflicts.isEmpty());
        QStringList expected = nodesOf(mine);
        expected.insert(1, u"octo-b"_s); // It stood behind the second, which is the first now.
        QCOMPARE(nodesOf(merged->project), expected);
    }

    void keysOfNewerProgramsAreMergedToo()
    {
        Project theirs = m_base;
        theirs.foreign.append({{u"future"_s}, u"future"_s, 5});
        const auto merged = merge(m_base, with(m_base, u"workload.projects"_s, 91), theirs);
        QVERIFY(merged);
        QCOMPARE(merged->project.foreign, theirs.foreign);
    }

    void aPatchThatFitsNothingChangesNothing()
    {
        QJsonObject object{{u"a"_s, 1}};
        for (const QJsonValue &at : {QJsonValue(QJsonArray{u"a"_s, u"b"_s}), QJsonValue(QJsonArray{5}),
                 QJsonValue(QJsonArray{}), QJsonValue(u"a"_s)})
            QVERIFY(!applyPatch(object, {QJsonObject{{u"at"_s, at}, {u"to"_s, 2}}}));
        QCOMPARE(object, QJsonObject({{u"a"_s, 1}}));
    }

    void anyProjectReadsBackEqual()
    {
        QVERIFY(rc::check("any project saves and reads back equal", [] {
            const Project project = randomProject();
            RC_ASSERT(readProject(writeProject(project))->project == project);
        }));
    }

    void anyDifferencesGiveTheOther()
    {
        QVERIFY(rc::check("diff then apply gives the other design", [] {
            const Project before = randomProject(),
                          after = *rc::gen::inRange(0, 2) == 0 ? randomProject() : changedAtRandom(before, 8);
            const auto differences = differencesBetween(before, after);
            RC_ASSERT(withDifferences(before, after, placesOf(differences)).value() == after);
            RC_ASSERT(withDifferences(before, after, {}).value() == before);
            RC_ASSERT(differences.isEmpty() == (before == after));
        }));
    }

    void anyPatchGivesTheOther()
    {
        QVERIFY(rc::check("patch then apply gives the other project", [] {
            const QJsonObject before = objectOf(randomProject()), after = objectOf(randomProject());
            QJsonObject patched = before;
            RC_ASSERT(applyPatch(patched, patchBetween(before, after)));
            RC_ASSERT(patched == after);
        }));
    }

    void anyMergeIsTheSameFromBothSides()
    {
        QVERIFY(rc::check("merge is the same from both sides", [] {
            const Project base = randomProject(), mine = changedAtRandom(base, 6), theirs = changedAtRandom(base, 6);
            const auto ours = merge(base, mine, theirs), others = merge(base, theirs, mine);
            RC_ASSERT(ours && others);
            RC_ASSERT(ours->conflicts.size() == others->conflicts.size());
            QSet<ValuePlace> all;
            for (const FieldConflict &conflict : others->conflicts)
                all.insert(conflict.place);
            RC_ASSERT(ours->project == merge(base, theirs, mine, all)->project);
        }));
    }

    void aMergeWithNoChangeIsTheOther()
    {
        QVERIFY(rc::check("who changed nothing gets all of the other's", [] {
            const Project base = randomProject(), theirs = changedAtRandom(base, 8);
            const auto merged = merge(base, base, theirs);
            RC_ASSERT(merged && merged->conflicts.isEmpty());
            RC_ASSERT(merged->project == theirs);
        }));
    }
};

QTEST_APPLESS_MAIN(MergeTest)
#include "tst_merge.moc"
