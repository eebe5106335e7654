#include "core/project/recovery.h"
#include "tests/ui/shownwindow.h"
#include "ui/recovery/editsdialog.h"
#include "ui/recovery/keeper.h"

#include <QProcess>
#include <QTreeWidget>

#include <cstdio>

using namespace octoha;
using namespace Qt::StringLiterals;

namespace {

const QString projects = u"workload.projects"_s, retention = u"workload.retentionDays"_s;

Project with(Project project, const QString &field, const QJsonValue &value)
{
    if (!setField(project.design, field, value))
        qFatal("%s does not take this value.", qPrintable(field));
    return project;
}

int projectsOf(const Project &project)
{
    return getField(project.design, projects).value().toInt();
}

/// A window in a process of its own, in which somebody types without a pause.
int typeUntilKilled(int argc, char **argv)
{
    QApplication application(argc, argv);
    DesignDocument document(Catalog::shipped(), test::today());
    document.start(sampleProject());
    MainWindow window(document);
    window.keepEdits(QString::fromLocal8Bit(argv[2]));
    window.show();
    int typed = 1000;
    QTimer typing;
    QObject::connect(&typing, &QTimer::timeout, &document, [&] {
        if (document.set(projects, ++typed))
            std::printf("%d %lld\n", typed, static_cast<long long>(QDateTime::currentMSecsSinceEpoch()));
        std::fflush(stdout);
    });
    typing.start(5);
    return QApplication::exec();
}

} // namespace

/// Edits that outlive their window, and a file that somebody else has or changes.
class RecoveryTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::ShownWindow> m_shown;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString journals() const { return path(u"recovery"_s); }
    QList<KeptEdits> kept() const { return keptEdits(journals(), test::today()); }
    DesignDocument &document() { return m_shown->document; }
    test::QuietDialogs &dialogs() { return m_shown->dialogs; }

    QString savedSample() const
    {
        const QString file = path(u"prod.octoha"_s);
        return saveProject(file, sampleProject()) ? file : QString();
    }

    /// What a window leaves that ended without a word.
    void leaveEdits(const QString &file, const Project &saved, const Project &now) const
    {
        const auto facts = Files::real().look(file);
        Journal journal(journals());
        journal.begin(saved,
            {file, facts ? facts->identity : FileIdentity(), u"here"_s, u"ada"_s, QDateTime::currentDateTimeUtc()});
        journal.note(now);
        journal.finish();
    }

    void startWindow(EditsAnswer::Way way = EditsAnswer::Way::Later, const QSet<ValuePlace> &taken = {})
    {
        m_shown.reset(); // Whose dialogs were the ones in use.
        m_shown = std::make_unique<test::ShownWindow>();
        dialogs().edits = {way, taken};
        m_shown->window->keepEdits(journals());
        test::waitForFirstPaint();
    }

    Keeper &keeper() const { return *m_shown->window->findChild<Keeper *>(); }
    void saveElsewhere(const Project &project) { QVERIFY(saveProject(document().path(), project)); }
    void look() { Q_EMIT keeper().changedOutside(); } // As the watch over the file does when the disk has settled.

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_shown.reset(); }

    void editsOfALostWindowAreTaken()
    {
        const QString file = savedSample();
        leaveEdits(file, sampleProject(), with(sampleProject(), projects, 91));
        startWindow(EditsAnswer::Way::Taken);
        QCOMPARE(dialogs().questions.size(), 1);
        const EditsRow row = dialogs().questions.first().rows.first();
        QVERIFY2(
            row.label.startsWith(u"Workload › "_s) && row.right == u"91"_s, qPrintable(row.label + u' ' + row.right));
        QCOMPARE(document().path(), file);
        QCOMPARE(projectsOf(document().project()), 91);
        QVERIFY(document().isModified());
        m_shown.reset();
        QCOMPARE(kept().size(), 1); // In the journal of the window that took them.
        QCOMPARE(projectsOf(kept().first().now), 91);
    }

    void editsOfADesignNeverSavedAreTaken()
    {
        leaveEdits({}, sampleProject(), with(sampleProject(), projects, 91));
        startWindow(EditsAnswer::Way::Taken);
        QVERIFY(document().path().isEmpty());
        QCOMPARE(projectsOf(document().project()), 91);
    }

    void someAreTakenAndTheOthersStay()
    {
        const Project now = with(with(sampleProject(), projects, 91), retention, 17);
        leaveEdits(savedSample(), sampleProject(), now);
        startWindow(EditsAnswer::Way::Taken, {{u"design"_s, u"workload"_s, u"projects"_s}});
        QCOMPARE(document().project(), with(sampleProject(), projects, 91));
        QCOMPARE(kept().size(), 1);
        QCOMPARE(kept().first().now, now);
    }

    void noneKeepsThemAWeekAndAsksNoMore()
    {
        leaveEdits({}, sampleProject(), with(sampleProject(), projects, 91));
        startWindow(EditsAnswer::Way::None);
        QCOMPARE(dialogs().questions.size(), 1);
        QVERIFY(!document().isModified());
        QCOMPARE(kept().first().declined, test::today());
        startWindow();
        QCOMPARE(dialogs().questions.size(), 0);
    }

    void laterAsksAgain()
    {
        leaveEdits({}, sampleProject(), with(sampleProject(), projects, 91));
        for (int i = 0; i < 2; ++i) {
            startWindow();
            QCOMPARE(dialogs().questions.size(), 1);
        }
    }

    void aFileThatWentOnKeepsWhatItHas()
    {
        const QString file = savedSample();
        leaveEdits(file, sampleProject(), with(sampleProject(), projects, 91));
        QVERIFY(saveProject(file, with(sampleProject(), retention, 17)));
        startWindow(EditsAnswer::Way::Taken);
        QCOMPARE(document().project(), with(with(sampleProject(), projects, 91), retention, 17));
    }

    void typingIsKeptAndASaveLetsItGo()
    {
        startWindow();
        QVERIFY(document().set(projects, 91) && document().set(projects, 92));
        keeper().finish();
        QCOMPARE(QDir(journals()).entryList(QDir::Files).size(), 1);
        dialogs().path = path(u"new.octoha"_s);
        QVERIFY(m_shown->window->save());
        keeper().finish();
        QVERIFY(QDir(journals()).entryList(QDir::Files).isEmpty());
    }

    void aWindowThatIsClosedLeavesNothing()
    {
        startWindow();
        QVERIFY(document().set(projects, 91));
        keeper().finish();
        QVERIFY(m_shown->window->close());
        m_shown.reset();
        QVERIFY(QDir(journals()).entryList(QDir::Files).isEmpty());
    }

    void aKilledWindowLosesNothingButTheLastMoment()
    {
        qint64 worst = 0;
        for (const int lines : {1, 20, 45}) {
            QProcess typist;
            typist.start(QCoreApplication::applicationFilePath(), {u"--type"_s, journals()});
            QByteArray said;
            const auto isKept = [this] { return !QDir(journals()).entryList({u"*.jsonl"_s}).isEmpty(); };
            while ((said.count('\n') < lines || (lines > 1 && !isKept())) && typist.waitForReadyRead())
                said += typist.readAllStandardOutput();
            const qint64 end = QDateTime::currentMSecsSinceEpoch();
            typist.kill();
            QVERIFY(typist.waitForFinished());
            said += typist.readAllStandardOutput();
            const int last = kept().isEmpty() ? 1000 : projectsOf(kept().first().now);
            qint64 lost = 0;
            for (const QByteArray &line : said.split('\n')) {
                if (line.split(' ').value(0).toInt() == last + 1)
                    lost = qMax<qint64>(0, end - line.split(' ').value(1).toLongLong());
            }
            worst = qMax(worst, lost);
            QVERIFY(lines < 20 || last > 1000);
            QDir(journals()).removeRecursively();
        }
        qInfo("Killed while typing: at most the last %lld ms were lost", worst);
    }

    void anEqualFileAsksNothing()
    {
        startWindow();
        QVERIFY(m_shown->window->openFile(savedSample()));
        QFile file(document().path());
        QVERIFY(file.open(QIODevice::Append) && file.write("\n") == 1);
        file.close();
        QVERIFY(keeper().isChangedOutside());
        look();
        QVERIFY(dialogs().said.isEmpty());
        QVERIFY(!keeper().isChangedOutside());
    }

    void aChangedFileIsNoticed()
    {
        startWindow();
        QVERIFY(m_shown->window->openFile(savedSample()));
        saveElsewhere(with(sampleProject(), projects, 91));
        QTRY_COMPARE(dialogs().said.size(), 1);
        saveElsewhere(with(sampleProject(), projects, 92));
        QTRY_COMPARE(dialogs().said.size(), 2);
    }

    void aChangedFileIsReloadedKeptOrMerged_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<int>("projectsNow");
        QTest::addColumn<int>("retentionNow");
        const int before = getField(sampleProject().design, retention).value().toInt();
        QTest::addRow("reload") << 0 << 91 << before;
        QTest::addRow("keep") << 1 << projectsOf(sampleProject()) << 17;
        QTest::addRow("merge") << 2 << 91 << 17;
    }

    void aChangedFileIsReloadedKeptOrMerged()
    {
        QFETCH(int, choice);
        QFETCH(int, projectsNow);
        QFETCH(int, retentionNow);
        startWindow();
        QVERIFY(m_shown->window->openFile(savedSample()));
        QVERIFY(document().set(retention, 17));
        saveElsewhere(with(sampleProject(), projects, 91));
        dialogs().choice = choice;
        look();
        QCOMPARE(projectsOf(document().project()), projectsNow);
        QCOMPARE(document().value(retention).toInt(), retentionNow);
        QVERIFY(!keeper().isChangedOutside());
    }

    void whatBothChangedIsAsked()
    {
        startWindow(EditsAnswer::Way::Taken);
        QVERIFY(m_shown->window->openFile(savedSample()));
        QVERIFY(document().set(projects, 17));
        saveElsewhere(with(sampleProject(), projects, 91));
        dialogs().choice = 2;
        look();
        QCOMPARE(dialogs().questions.size(), 1);
        const EditsRow row = dialogs().questions.first().rows.first();
        QCOMPARE(row.left, u"17"_s);
        QCOMPARE(row.right, u"91"_s);
        QVERIFY(!row.ticked);
        QCOMPARE(projectsOf(document().project()), 91);
    }

    void aSaveNeverHidesAnothersWork()
    {
        startWindow();
        QVERIFY(m_shown->window->openFile(savedSample()));
        QVERIFY(document().set(retention, 17));
        saveElsewhere(with(sampleProject(), projects, 91));
        QVERIFY(!m_shown->window->save());
        QCOMPARE(projectsOf(loadProject(document().path())->project), 91);
        dialogs().choice = 2;
        QVERIFY(m_shown->window->save());
        QCOMPARE(loadProject(document().path())->project.design,
            with(with(sampleProject(), projects, 91), retention, 17).design);
    }

    void aDesignOpenElsewhereIsAskedFor_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<bool>("opens");
        QTest::addColumn<bool>("readOnly");
        QTest::addColumn<bool>("copy");
        QTest::addRow("turn back") << -1 << false << false << false;
        QTest::addRow("read-only") << 0 << true << true << false;
        QTest::addRow("a copy") << 1 << true << false << true;
        QTest::addRow("take over") << 2 << true << false << false;
    }

    void aDesignOpenElsewhereIsAskedFor()
    {
        QFETCH(int, choice);
        QFETCH(bool, opens);
        QFETCH(bool, readOnly);
        QFETCH(bool, copy);
        const QString file = savedSample();
        DesignLock other;
        const LockHolder ada = thisProcess(u"elsewhere"_s, u"ada"_s, QDateTime::currentDateTimeUtc(), u"ada"_s);
        QCOMPARE(other.acquire(file, ada), DesignLock::State::Held);
        startWindow();
        dialogs().choice = choice;
        QCOMPARE(m_shown->window->openFile(file), opens);
        QVERIFY(dialogs().said.first().contains(u"ada"_s) && dialogs().said.first().contains(u"elsewhere"_s));
        QCOMPARE(keeper().isReadOnly(), readOnly);
        QCOMPARE(m_shown->window->windowTitle().contains(u"read-only"_s), readOnly);
        QCOMPARE(document().path().isEmpty(), copy || !opens);
        QCOMPARE(other.isStillOurs(), choice != 2);
        dialogs().choice = -1;
        QCOMPARE(readOnly && m_shown->window->save(), false);
    }

    void whoLostTheDesignIsToldAtTheSave()
    {
        startWindow();
        QVERIFY(m_shown->window->openFile(savedSample()));
        QVERIFY(document().set(projects, 91));
        DesignLock other;
        other.acquire(
            document().path(), thisProcess(u"elsewhere"_s, u"ada"_s, QDateTime::currentDateTimeUtc(), u"ada"_s));
        other.takeOver();
        QVERIFY(!m_shown->window->save());
        QVERIFY(dialogs().said.first().contains(u"ada"_s));
        dialogs().choice = 1;
        QVERIFY(m_shown->window->save());
    }

    void aHomeThatTakesNothingIsSaidOnce()
    {
        m_shown = std::make_unique<test::ShownWindow>();
        m_shown->window->keepEdits(u"/proc/none/recovery"_s);
        test::waitForFirstPaint();
        QVERIFY(document().set(projects, 91));
        keeper().finish();
        test::settle();
        QCOMPARE(dialogs().errors.size(), 1);
        QVERIFY2(dialogs().errors.first().contains(u"/proc/none/recovery"_s), qPrintable(dialogs().errors.first()));
    }

    void settingsOfANewerProgramAreSaid()
    {
        QVERIFY(Settings().trouble().isEmpty());
        QSettings().setValue(u"format"_s, 2);
        QVERIFY(Settings().trouble().contains(u"newer"_s));
        QSettings().remove(u"format"_s);
    }

    void brokenSettingsAreSaid()
    {
        const QString file = QSettings().fileName();
        QSettings().sync();
        QFile broken(file);
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("[General\n\x01\xff=%%%\n[[[") > 0);
        broken.close();
        const QString trouble = Settings().trouble();
        QVERIFY2(trouble.contains(file), qPrintable(trouble));
        QFile::remove(file);
    }

    void theDialogGivesWhatIsTicked()
    {
        const ValuePlace first{u"a"_s}, second{u"b"_s};
        EditsDialog dialog({u"Title"_s, u"<b>Text</b>"_s, u"Left"_s, u"Right"_s,
            {{first, u"<i>A</i>"_s, u"1"_s, u"2"_s}, {second, u"B"_s, u"1"_s, u"2"_s}}, u"Take"_s, u"None"_s});
        dialog.findChild<QTreeWidget *>()->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == u"Take"_s)
                button->click();
        }
        QCOMPARE(dialog.answer().way, EditsAnswer::Way::Taken);
        QCOMPARE(dialog.answer().taken, QSet<ValuePlace>{first});
    }
};

int main(int argc, char **argv)
{
    if (argc > 2 && qstrcmp(argv[1], "--type") == 0)
        return typeUntilKilled(argc, argv);
    QApplication application(argc, argv);
    RecoveryTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keptedits.moc"
