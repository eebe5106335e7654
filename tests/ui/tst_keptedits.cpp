#include "tests/ui/keepingwindow.h"
#include "ui/recovery/editsdialog.h"

#include <QMenu>
#include <QProcess>
#include <QTextDocument>
#include <QTreeWidget>

#include <cstdio>

using namespace octoha;
using namespace octoha::test;
using namespace Qt::StringLiterals;

namespace {

/// A window in a process of its own, in which somebody types without a pause.
int typeUntilKilled(int argc, char **argv)
{
    QApplication application(argc, argv);
    test::useOwnSettings();
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

/// Edits that outlive their window.
class KeptEditsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::KeepingWindow> m_own;

    QList<QAction *> keptMenu() const
    {
        QMenu *menu = m_own->shown->action(u"Recover edits"_s)->menu();
        Q_EMIT menu->aboutToShow();
        return menu->actions();
    }

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(); }
    void init() { m_own = std::make_unique<test::KeepingWindow>(); }
    void cleanup() { m_own.reset(); }

    void editsOfALostWindowAreTaken()
    {
        const QString file = m_own->savedSample();
        m_own->leaveEdits(file, sampleProject(), with(sampleProject(), projects, 91));
        m_own->start(EditsAnswer::Way::Taken);
        QCOMPARE(m_own->dialogs().questions.size(), 1);
        const EditsRow row = m_own->dialogs().questions.first().rows.first();
        QVERIFY2(
            row.label.startsWith(u"Workload › "_s) && row.right == u"91"_s, qPrintable(row.label + u' ' + row.right));
        QCOMPARE(m_own->document().path(), file);
        QCOMPARE(projectsOf(m_own->document().project()), 91);
        QVERIFY(m_own->document().isModified());
        m_own->shown.reset();
        QCOMPARE(m_own->kept().size(), 1); // In the journal of the window that took them.
        QCOMPARE(projectsOf(m_own->kept().first().now), 91);
    }

    void editsOfADesignNeverSavedAreTaken()
    {
        m_own->leaveEdits({}, sampleProject(), with(sampleProject(), projects, 91));
        m_own->start(EditsAnswer::Way::Taken);
        QVERIFY(m_own->document().path().isEmpty());
        QCOMPARE(projectsOf(m_own->document().project()), 91);
    }

    void someAreTakenAndTheOthersStay()
    {
        const Project now = with(with(sampleProject(), projects, 91), retention, 17);
        m_own->leaveEdits(m_own->savedSample(), sampleProject(), now);
        m_own->start(EditsAnswer::Way::Taken, {{u"design"_s, u"workload"_s, u"projects"_s}});
        QCOMPARE(m_own->document().project(), with(sampleProject(), projects, 91));
        QCOMPARE(m_own->kept().size(), 1);
        QCOMPARE(m_own->kept().first().now, now);
    }

    void noneKeepsThemAWeekAndAsksNoMore()
    {
        m_own->leaveEdits({}, sampleProject(), with(sampleProject(), projects, 91));
        m_own->start(EditsAnswer::Way::None);
        QCOMPARE(m_own->dialogs().questions.size(), 1);
        QVERIFY(!m_own->document().isModified());
        QCOMPARE(m_own->kept().first().declined, test::today());
        m_own->start();
        QCOMPARE(m_own->dialogs().questions.size(), 0);
    }

    void whatWasDeclinedComesBackFromTheMenu()
    {
        m_own->leaveEdits({}, sampleProject(), with(sampleProject(), projects, 91));
        m_own->start(EditsAnswer::Way::None);
        m_own->start(EditsAnswer::Way::Taken);
        QCOMPARE(keptMenu().size(), 1);
        QVERIFY2(keptMenu().first()->text().startsWith(u"a design that was never saved, last changed "_s),
            qPrintable(keptMenu().first()->text()));
        keptMenu().first()->trigger();
        QCOMPARE(projectsOf(m_own->document().project()), 91);
        QVERIFY(m_own->keeper().finish());
        QCOMPARE(keptMenu().size(), 1);
        QVERIFY(!keptMenu().first()->isEnabled()); // No more.
    }

    void whatComesBackTakesNoUnsavedDesignsPlaceUnasked()
    {
        m_own->leaveEdits({}, sampleProject(), with(sampleProject(), projects, 91));
        m_own->start(EditsAnswer::Way::None);
        m_own->start(EditsAnswer::Way::Taken);
        QVERIFY(m_own->document().set(projects, 92));
        m_own->dialogs().answer = Answer::Cancel;
        keptMenu().first()->trigger();
        QCOMPARE(m_own->dialogs().asked, 1);
        QCOMPARE(projectsOf(m_own->document().project()), 92);
        QCOMPARE(m_own->kept().size(), 1);
    }

    void laterAsksAgain()
    {
        m_own->leaveEdits({}, sampleProject(), with(sampleProject(), projects, 91));
        for (int i = 0; i < 2; ++i) {
            m_own->start();
            QCOMPARE(m_own->dialogs().questions.size(), 1);
        }
    }

    void aFileThatWentOnKeepsWhatItHas()
    {
        const QString file = m_own->savedSample();
        m_own->leaveEdits(file, sampleProject(), with(sampleProject(), projects, 91));
        QVERIFY(saveProject(file, with(sampleProject(), retention, 17)));
        m_own->start(EditsAnswer::Way::Taken);
        QCOMPARE(m_own->document().project(), with(with(sampleProject(), projects, 91), retention, 17));
    }

    void typingIsKeptAndASaveLetsItGo()
    {
        m_own->start();
        QVERIFY(m_own->document().set(projects, 91) && m_own->document().set(projects, 92));
        m_own->keeper().finish();
        QCOMPARE(m_own->journalFiles().size(), 1);
        m_own->dialogs().path = m_own->path(u"new.octoha"_s);
        QVERIFY(m_own->window().save());
        m_own->keeper().finish();
        QVERIFY(m_own->journalFiles().isEmpty());
    }

    void aWindowThatIsClosedLeavesNothing()
    {
        m_own->start();
        QVERIFY(m_own->document().set(projects, 91));
        m_own->keeper().finish();
        QVERIFY(m_own->window().close());
        m_own->shown.reset();
        QVERIFY(m_own->journalFiles().isEmpty());
    }

    void aKilledWindowLosesNothingButTheLastMoment()
    {
        qint64 worst = 0;
        for (const int lines : {1, 20, 45}) {
            QProcess typist;
            typist.start(QCoreApplication::applicationFilePath(), {u"--type"_s, m_own->journals()});
            QByteArray said;
            const auto isKept = [this] { return !QDir(m_own->journals()).entryList({u"*.jsonl"_s}).isEmpty(); };
            while ((said.count('\n') < lines || (lines > 1 && !isKept())) && typist.waitForReadyRead())
                said += typist.readAllStandardOutput();
            const qint64 end = QDateTime::currentMSecsSinceEpoch();
            typist.kill();
            QVERIFY(typist.waitForFinished());
            said += typist.readAllStandardOutput();
            const int last = m_own->kept().isEmpty() ? 1000 : projectsOf(m_own->kept().first().now);
            qint64 lost = 0;
            for (const QByteArray &line : said.split('\n')) {
                if (line.split(' ').value(0).toInt() == last + 1)
                    lost = qMax<qint64>(0, end - line.split(' ').value(1).toLongLong());
            }
            worst = qMax(worst, lost);
            QVERIFY(lines < 20 || last > 1000);
            QDir(m_own->journals()).removeRecursively();
        }
        qInfo("Killed while typing: at most the last %lld ms were lost", worst);
    }

    void aHomeThatTakesNothingIsSaidOnce()
    {
        m_own->shown = std::make_unique<test::ShownWindow>();
        m_own->window().keepEdits(u"/proc/none/recovery"_s);
        test::waitForFirstPaint();
        QVERIFY(m_own->document().set(projects, 91));
        m_own->keeper().finish();
        test::settle();
        QCOMPARE(m_own->dialogs().errors.size(), 1);
        QVERIFY2(m_own->dialogs().errors.first().contains(u"/proc/none/recovery"_s),
            qPrintable(m_own->dialogs().errors.first()));
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

    void nothingIsOfferedBeforeTheWindowIsSeen()
    {
        m_own->leaveEdits({}, sampleProject(), with(sampleProject(), projects, 91));
        QuietDialogs dialogs;
        DesignDocument document(Catalog::shipped(), today());
        MainWindow window(document);
        window.keepEdits(m_own->journals());
        waitForFirstPaint();
        QCOMPARE(dialogs.questions.size(), 0);
        window.show();
        QTRY_COMPARE(dialogs.questions.size(), 1);
    }

    void whoAskedForTheSampleIsOfferedNothing()
    {
        m_own->leaveEdits({}, sampleProject(), with(sampleProject(), projects, 91));
        m_own->shown = std::make_unique<ShownWindow>();
        m_own->window().keepEdits(m_own->journals(), MainWindow::Offer::Nothing);
        waitForFirstPaint();
        QCOMPARE(m_own->dialogs().questions.size(), 0);
        QCOMPARE(m_own->kept().size(), 1);
    }

    void editsThatCannotBeKeptAnewStayWhereTheyAre()
    {
        m_own->leaveEdits(m_own->savedSample(), sampleProject(), with(sampleProject(), projects, 91));
        const QString stem = QString::fromLatin1("%1-%2-0.jsonl.new")
                                 .arg(hashOf(QSysInfo::machineHostName().toUtf8()).left(8))
                                 .arg(QCoreApplication::applicationPid());
        QVERIFY(QDir(m_own->journals()).mkdir(stem)); // Where the window would write its own.
        m_own->start(EditsAnswer::Way::Taken);
        QCOMPARE(projectsOf(m_own->document().project()), 91);
        QTRY_COMPARE(m_own->dialogs().errors.size(), 1);
        QCOMPARE(m_own->kept().size(), 1);
    }

    void aTooltipSaysWhatTheCellSays()
    {
        EditsDialog dialog({u"Title"_s, u"Text"_s, u"Left"_s, u"Right"_s, {{{u"a"_s}, u"R&D"_s, u"<b>1</b>"_s, u"2"_s}},
            u"Take"_s, u"None"_s});
        const QTreeWidgetItem *row = dialog.findChild<QTreeWidget *>()->topLevelItem(0);
        for (int column = 0; column < 3; ++column) {
            QVERIFY(Qt::mightBeRichText(row->toolTip(column))); // Else it is shown as it is.
            QTextDocument shown;
            shown.setHtml(row->toolTip(column));
            QCOMPARE(shown.toPlainText(), row->text(column));
        }
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
    KeptEditsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keptedits.moc"
