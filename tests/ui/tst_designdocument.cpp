#include "core/assess/acceptances.h"
#include "tests/ui/fileevents.h"
#include "tests/ui/surroundings.h"
#include "ui/designdocument.h"

#include <QSignalSpy>
#include <QTest>

using namespace octoha;
using namespace Qt::StringLiterals;

class DesignDocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewDesignIsAssumedThroughout()
    {
        const DesignDocument document(Catalog::shipped(), test::today());
        for (const Field &question : fields())
            QCOMPARE(document.isAssumed(question.id), !question.isItem());
        QVERIFY(!document.isModified());
    }

    void anAnswerIsOneNamedStep()
    {
        DesignDocument document(Catalog::shipped(), test::today());
        QVERIFY(document.set(u"workload.projects"_s, 70).has_value());
        QCOMPARE(document.design().workload.projects.number(), 70);
        QCOMPARE(document.undoStack().undoText(), u"Change “Projects”"_s);
        QVERIFY(!document.isAssumed(u"workload.projects"_s));
        document.undoStack().undo();
        QCOMPARE(document.design().workload.projects.number(), 50);
        QVERIFY(document.isAssumed(u"workload.projects"_s));
    }

    void answersInARowMergeAndTheWayBackDropsOut()
    {
        DesignDocument document(Catalog::shipped(), test::today());
        document.confirm({u"workload.projects"_s});
        for (int number : {5, 55, 555})
            QVERIFY(document.set(u"workload.projects"_s, number).has_value());
        QCOMPARE(document.undoStack().count(), 2);
        QVERIFY(document.set(u"workload.projects"_s, 50).has_value());
        QCOMPARE(document.undoStack().count(), 1);
    }

    void anotherFieldIsAnotherStep()
    {
        DesignDocument document(Catalog::shipped(), test::today());
        QVERIFY(document.set(u"workload.projects"_s, 5).has_value());
        QVERIFY(document.set(u"workload.workers"_s, 5).has_value());
        QVERIFY(document.set(u"workload.projects"_s, 6).has_value());
        QCOMPARE(document.undoStack().count(), 3);
    }

    void eachAddedNodeIsAStep()
    {
        DesignDocument document(Catalog::shipped(), test::today());
        QVERIFY(document.set(u"compute.nodes.+"_s, QJsonObject{{u"name"_s, u"a"_s}}).has_value());
        QVERIFY(document.set(u"compute.nodes.+"_s, QJsonObject{{u"name"_s, u"b"_s}}).has_value());
        QCOMPARE(document.undoStack().count(), 2);
        document.undoStack().undo();
        QCOMPARE(document.design().compute.nodes.size(), 1);
    }

    void aRefusedAnswerChangesNothing()
    {
        DesignDocument document(Catalog::shipped(), test::today());
        const Design before = document.design();
        QVERIFY(!document.set(u"workload.projects"_s, -1).has_value());
        QVERIFY(!document.set(u"workload.nothing"_s, 1).has_value());
        QCOMPARE(document.design(), before);
        QCOMPARE(document.undoStack().count(), 0);
    }

    void whatChangedIsAnnouncedBeforeTheAssessment()
    {
        DesignDocument document(Catalog::shipped(), test::today());
        QStringList order;
        QSet<QString> changed;
        connect(&document, &DesignDocument::designChanged, this, [&](const QSet<QString> &ids) {
            order.append(u"design"_s);
            changed = ids;
        });
        connect(&document, &DesignDocument::assessed, this, [&] { order.append(u"assessed"_s); });
        QVERIFY(document.set(u"compute.nodes.+"_s, QJsonObject{{u"name"_s, u"a"_s}}).has_value());
        QCOMPARE(order, QStringList({u"design"_s, u"assessed"_s}));
        QVERIFY(changed.contains(u"compute.nodes"_s));
    }

    void notStatedIsKeptApartFromTheValue()
    {
        DesignDocument document(Catalog::shipped(), test::today());
        QVERIFY(document.set(u"workload.projects"_s, QJsonValue::Null).has_value());
        QVERIFY(document.isUnknown(u"workload.projects"_s));
        QCOMPARE(document.value(u"workload.projects"_s).toInt(), 50);
        QVERIFY(document.set(u"workload.projects"_s, 50).has_value());
        QVERIFY(!document.isUnknown(u"workload.projects"_s));
    }

    void anAcceptedFindingIsOpenNoMore()
    {
        DesignDocument document(Catalog::shipped(), test::today());
        const auto &findings = document.assessment().findings;
        const auto found = std::find_if(
            findings.cbegin(), findings.cend(), [](const Finding &f) { return f.rule->acceptable && !f.unknownField; });
        QVERIFY(found != findings.cend());
        const Finding finding = *found;
        const int before = document.openFindings(finding.severity());
        const auto acceptance
            = accept(finding, document.design(), u"Known"_s, u"Ada"_s, test::today().addDays(30), test::today());
        QVERIFY(acceptance.has_value());
        document.accept(*acceptance);
        QCOMPARE(document.openFindings(finding.severity()), before - 1);
        document.undoStack().undo();
        QCOMPARE(document.openFindings(finding.severity()), before);
    }

    void aFileIsReadOnce()
    {
        QTemporaryDir folder;
        DesignDocument document(Catalog::shipped(), test::today());
        QVERIFY(document.save(folder.filePath(u"a.octoha"_s)));
        const test::FileEvents events(document.path(), IN_OPEN | IN_CLOSE);
        QVERIFY(document.open(document.path()));
        QCOMPARE(events.openings(), 1);
    }

    // It is the file's, and going back changes no file.
    void noStepTakesTheDayOfASaveBack()
    {
        QTemporaryDir folder;
        DesignDocument document(Catalog::shipped(), test::today());
        QVERIFY(document.set(u"workload.projects"_s, 5).has_value());
        QVERIFY(document.save(folder.filePath(u"a.octoha"_s)));
        const Project saved = document.project();
        document.undoStack().undo();
        QCOMPARE(document.project().rulesAsOf, test::today());
        document.undoStack().redo();
        QVERIFY(!document.isModified());
        QCOMPARE(document.project(), saved);
    }

    void savingAndOpeningGivesTheSameDesign()
    {
        const QTemporaryDir folder;
        DesignDocument document(Catalog::shipped(), test::today());
        QVERIFY(document.set(u"project.title"_s, u"Größe"_s).has_value());
        QVERIFY(document.isModified());
        QVERIFY(document.save(folder.filePath(u"a.octoha"_s)).has_value());
        QVERIFY(!document.isModified());
        DesignDocument other(Catalog::shipped(), test::today());
        QVERIFY(other.open(folder.filePath(u"a.octoha"_s)).has_value());
        QCOMPARE(other.design(), document.design());
        QVERIFY(!other.open(folder.path()).has_value());
        QCOMPARE(other.design(), document.design());
    }
};

QTEST_GUILESS_MAIN(DesignDocumentTest)
#include "tst_designdocument.moc"
