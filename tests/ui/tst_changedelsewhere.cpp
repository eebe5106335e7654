#include "tests/ui/fileevents.h"
#include "tests/ui/keepingwindow.h"

#include <QMessageBox>
#include <QTimer>

using namespace octoha;
using namespace octoha::test;
using namespace Qt::StringLiterals;

/// A file that somebody else writes while its design is open.
class ChangedElsewhereTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<KeepingWindow> m_own;

private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }
    void init() { m_own = std::make_unique<KeepingWindow>(); }
    void cleanup() { m_own.reset(); }

    void anEqualFileAsksNothing()
    {
        m_own->startWithSample();
        QFile file(m_own->document().path());
        QVERIFY(file.open(QIODevice::Append) && file.write("\n") == 1);
        file.close();
        QVERIFY(m_own->isChangedOutside());
        m_own->look();
        QVERIFY(m_own->dialogs().said.isEmpty());
        QVERIFY(!m_own->isChangedOutside());
    }

    void aChangedFileIsNoticed()
    {
        m_own->startWithSample();
        m_own->saveElsewhere(with(sampleProject(), projects, 91));
        QTRY_COMPARE(m_own->dialogs().said.size(), 1);
        m_own->saveElsewhere(with(sampleProject(), projects, 92));
        QTRY_COMPARE(m_own->dialogs().said.size(), 2);
    }

    void aChangedFileIsReloadedKeptOrMerged_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<int>("projectsNow");
        QTest::addColumn<int>("retentionNow");
        const int before = getField(sampleProject().design, retention).value().toInt();
        QTest::addRow("reload") << 1 << 91 << before;
        QTest::addRow("keep") << 0 << projectsOf(sampleProject()) << 17;
        QTest::addRow("merge") << 2 << 91 << 17;
    }

    void aChangedFileIsReloadedKeptOrMerged()
    {
        QFETCH(int, choice);
        QFETCH(int, projectsNow);
        QFETCH(int, retentionNow);
        m_own->startWithSample();
        QVERIFY(m_own->document().set(retention, 17));
        m_own->saveElsewhere(with(sampleProject(), projects, 91));
        m_own->dialogs().choice = choice;
        m_own->look();
        QCOMPARE(projectsOf(m_own->document().project()), projectsNow);
        QCOMPARE(m_own->document().value(retention).toInt(), retentionNow);
        QVERIFY(!m_own->isChangedOutside());
    }

    void whatBothChangedIsAsked()
    {
        m_own->start(EditsAnswer::Way::Taken);
        QVERIFY(m_own->window().openFile(m_own->savedSample()));
        QVERIFY(m_own->document().set(projects, 17));
        m_own->saveElsewhere(with(sampleProject(), projects, 91));
        m_own->dialogs().choice = 2;
        m_own->look();
        QCOMPARE(m_own->dialogs().questions.size(), 1);
        const EditsRow row = m_own->dialogs().questions.first().rows.first();
        QCOMPARE(row.left, u"17"_s);
        QCOMPARE(row.right, u"91"_s);
        QVERIFY(!row.ticked);
        QCOMPARE(projectsOf(m_own->document().project()), 91);
    }

    void aSaveNeverHidesAnothersWork()
    {
        m_own->startWithSample();
        QVERIFY(m_own->document().set(retention, 17));
        m_own->saveElsewhere(with(sampleProject(), projects, 91));
        QVERIFY(!m_own->window().save());
        QCOMPARE(projectsOf(loadProject(m_own->document().path())->project), 91);
        m_own->dialogs().choice = 2;
        QVERIFY(m_own->window().save());
        QCOMPARE(loadProject(m_own->document().path())->project.design,
            with(with(sampleProject(), projects, 91), retention, 17).design);
    }

    void mineIsUnsavedWhileTheFileHasTheirs()
    {
        m_own->startWithSample();
        m_own->saveElsewhere(with(sampleProject(), projects, 91));
        m_own->dialogs().choice = 0;
        m_own->look();
        QCOMPARE(projectsOf(m_own->document().project()), projectsOf(sampleProject()));
        QVERIFY(m_own->document().isModified());
        QVERIFY(m_own->keeper().finish());
        QCOMPARE(m_own->journalFiles().size(), 1); // A crash does not lose it either.
        QVERIFY(m_own->window().save());
        QCOMPARE(loadProject(m_own->document().path())->project.design, sampleProject().design);
    }

    void mineIsKeptAnewBeforeItsJournalGoes()
    {
        m_own->startWithSample();
        QVERIFY(m_own->document().set(retention, 17));
        QVERIFY(m_own->keeper().finish());
        const QString before = m_own->journalFiles().value(0);
        m_own->saveElsewhere(with(sampleProject(), projects, 91));
        m_own->dialogs().choice = 0;
        const FileEvents events(m_own->journals(), IN_MOVED_TO | IN_DELETE);
        m_own->look();
        QVERIFY(m_own->keeper().finish());
        const auto seen = events.seen();
        QCOMPARE(seen.size(), 2);
        QCOMPARE(seen.first().kind, quint32(IN_MOVED_TO));
        QVERIFY(seen.first().name != before);
        QCOMPARE(seen.last().kind, quint32(IN_DELETE));
        QCOMPARE(seen.last().name, before);
    }

    void aFileSavedAnewOnAnotherDayAsksNothing()
    {
        m_own->startWithSample();
        QVERIFY(m_own->document().set(retention, 17));
        Project again = sampleProject();
        again.rulesAsOf = today().addDays(1);
        m_own->saveElsewhere(again);
        m_own->look();
        QVERIFY(m_own->dialogs().said.isEmpty());
        QVERIFY(!m_own->isChangedOutside());
        QCOMPARE(m_own->document().project().rulesAsOf, again.rulesAsOf);
        QVERIFY(m_own->document().isModified());
    }

    /// And not what somebody wrote while the user thought; that is asked about then.
    void whatIsAskedAboutIsTaken()
    {
        m_own->startWithSample();
        m_own->saveElsewhere(with(sampleProject(), projects, 91));
        QList<int> taken;
        m_own->dialogs().meanwhile = [&] {
            taken.append(projectsOf(m_own->document().project()));
            m_own->saveElsewhere(with(sampleProject(), projects, 92));
        };
        m_own->dialogs().choice = 1;
        m_own->look();
        QCOMPARE(projectsOf(m_own->document().project()), 91);
        QTRY_COMPARE(projectsOf(m_own->document().project()), 92);
        QCOMPARE(taken, QList<int>({projectsOf(sampleProject()), 91}));
    }

    void goingBackBehindAMergeIsUnsaved()
    {
        m_own->startWithSample();
        QVERIFY(m_own->document().set(retention, 17));
        m_own->saveElsewhere(with(sampleProject(), projects, 91));
        m_own->dialogs().choice = 2;
        m_own->look();
        while (m_own->document().undoStack().canUndo())
            m_own->document().undoStack().undo();
        QVERIFY(m_own->document().isModified());
    }

    void aReloadCanBeUndone()
    {
        m_own->startWithSample();
        QVERIFY(m_own->document().set(retention, 17));
        m_own->saveElsewhere(with(sampleProject(), projects, 91));
        m_own->dialogs().choice = 1;
        m_own->look();
        QVERIFY(!m_own->document().isModified());
        m_own->document().undoStack().undo();
        QCOMPARE(m_own->document().project(), with(sampleProject(), retention, 17));
        QVERIFY(m_own->document().isModified());
    }

    /// The box comes up while the user types: Enter loses nothing.
    void theFirstButtonKeepsMine()
    {
        m_own->startWithSample();
        QVERIFY(m_own->document().set(retention, 17));
        m_own->saveElsewhere(with(sampleProject(), projects, 91));
        QString first;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&first] {
            if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
                first = box->defaultButton()->text();
                box->reject();
            }
        });
        timer.start(10);
        Dialogs::use(nullptr);
        m_own->look();
        Dialogs::use(&m_own->dialogs());
        QCOMPARE(first.remove(u'&'), u"Keep mine"_s);
    }

    void aChangeBeforeAnUndoIsStillAskedAbout()
    {
        m_own->startWithSample();
        QVERIFY(m_own->document().set(retention, 17));
        m_own->saveElsewhere(with(sampleProject(), projects, 91));
        m_own->document().undoStack().undo();
        QVERIFY(!m_own->document().isModified());
        QVERIFY(m_own->isChangedOutside());
        QVERIFY(!m_own->window().save());
        QCOMPARE(projectsOf(loadProject(m_own->document().path())->project), 91);
    }

    void aChangeWhileTheUserThinksIsStillAskedAbout()
    {
        m_own->startWithSample();
        m_own->saveElsewhere(with(sampleProject(), projects, 91));
        m_own->dialogs().meanwhile = [this] { m_own->saveElsewhere(with(sampleProject(), projects, 92)); };
        m_own->dialogs().choice = 0;
        m_own->look();
        QVERIFY(m_own->isChangedOutside());
    }

    // The memory of a process is a regular file whose first bytes nobody can read, whatever the user's rights.
    void whatCannotBeReadIsAskedAboutBeforeItIsReplaced()
    {
        m_own->startWithSample();
        const QString path = m_own->document().path();
        QVERIFY(QFile::remove(path) && QFile::link(u"/proc/self/mem"_s, path));
        m_own->look();
        QVERIFY(m_own->dialogs().said.isEmpty()); // It may pass; nothing is lost yet.
        m_own->dialogs().agrees = false;
        QVERIFY(!m_own->window().save());
        QCOMPARE(m_own->dialogs().said.size(), 1);
        QVERIFY(m_own->dialogs().said.first().contains(u"cannot be read"_s));
        QCOMPARE(QFile::symLinkTarget(path), u"/proc/self/mem"_s);
    }

    void aFileThatIsGoneIsWrittenAgain()
    {
        m_own->startWithSample();
        QVERIFY(QFile::remove(m_own->document().path()));
        QVERIFY(m_own->window().save());
        QVERIFY(m_own->dialogs().said.isEmpty());
        QVERIFY(loadProject(m_own->document().path()));
    }

    void oneQuestionAtATime()
    {
        m_own->startWithSample();
        QVERIFY(m_own->document().set(retention, 17));
        m_own->saveElsewhere(with(sampleProject(), projects, 91));
        qsizetype inside = 0;
        m_own->dialogs().meanwhile = [this, &inside] {
            m_own->saveElsewhere(with(sampleProject(), projects, 92));
            m_own->look();
            inside = m_own->dialogs().said.size();
        };
        QVERIFY(!m_own->window().save());
        QCOMPARE(inside, 1);
        QTRY_COMPARE(m_own->dialogs().said.size(), 2); // Afterwards, about what is new.
    }

    void whatWasSeenBeforeASaveIsNoNews()
    {
        m_own->startWithSample();
        QVERIFY(m_own->document().set(retention, 17));
        m_own->keeper().look();
        QThread::msleep(100); // It has read the file, and nobody has heard of it yet.
        QVERIFY(m_own->keeper().isLooking() && m_own->window().save());
        QTRY_VERIFY(!m_own->keeper().isLooking());
        QTest::qWait(300); // The look that comes after it too.
        QVERIFY2(m_own->dialogs().said.isEmpty(), qPrintable(m_own->dialogs().said.value(0)));
    }

    void newsThatWasTakenBackIsNotAskedAbout()
    {
        m_own->startWithSample();
        QDialog below;
        below.setModal(true);
        below.show();
        m_own->saveElsewhere(with(sampleProject(), projects, 91));
        m_own->look();
        m_own->saveElsewhere(sampleProject());
        m_own->look();
        below.close();
        QTest::qWait(500); // It is looked every 200 ms whether a question may come up.
        QCOMPARE(m_own->dialogs().said.size(), 0);
        QCOMPARE(projectsOf(m_own->document().project()), projectsOf(sampleProject()));
    }

    void aQuestionWaitsForTheDialogBelow()
    {
        m_own->startWithSample();
        m_own->saveElsewhere(with(sampleProject(), projects, 91));
        QDialog below;
        below.setModal(true);
        below.show();
        m_own->look();
        QCOMPARE(m_own->dialogs().said.size(), 0);
        below.close();
        QTRY_COMPARE(m_own->dialogs().said.size(), 1);
    }
};

QTEST_MAIN(ChangedElsewhereTest)
#include "tst_changedelsewhere.moc"
