#include "core/design/language.h"
#include "core/export/bundle.h"
#include "tests/ui/shownwindow.h"
#include "ui/pageswizard.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QProcess>
#include <QStatusBar>

using namespace octoha;
using namespace Qt::StringLiterals;

/// Files in the window: what is said of bad ones, what is remembered of good ones, and how two compare.
class WindowFilesTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::ShownWindow> m_shown;
    QTemporaryDir m_folder;

    QString written(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    QString savedSample(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        return saveProject(path, sampleProject()) ? path : QString();
    }

    void drop(const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_shown->window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_shown->window.get(), &event);
    }

    void take(const QString &path, const QString &way)
    {
        m_shown->dialogs.path = path;
        if (way == u"drop"_s)
            drop(path);
        else
            m_shown->action(way == u"compare"_s ? u"Compare with"_s : u"Open…"_s)->trigger();
    }

    QString status() const { return m_shown->window->statusBar()->findChild<QLabel *>()->text(); }

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(); }
    void init() { m_shown = std::make_unique<test::ShownWindow>(); }
    void cleanup()
    {
        Languages::instance().setInterfaceLanguage(Language::English);
        m_shown.reset();
    }

    void aBadFileIsRefusedWithThePlace_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("places");
        const QByteArray sample = writeProject(sampleProject());
        QByteArray outside = sample, twice = sample;
        outside.replace("\"commsPort\": 10943", "\"commsPort\": 99999");
        twice.replace("\"commsPort\": 10943", "\"commsPort\": 99999")
            .replace("\"idleTimeoutMinutes\": 15", "\"idleTimeoutMinutes\": -1");
        QByteArray broken = sample;
        broken.replace("\"bodyLimitMb\": 0,", "\"bodyLimitMb\": ,");
        for (const char *way : {"open", "compare", "drop"}) {
            QTest::addRow("%s, a value outside its range", way)
                << QString::fromLatin1(way) << outside << QStringList{u"commsPort"_s};
            QTest::addRow("%s, two of them", way)
                << QString::fromLatin1(way) << twice << QStringList{u"commsPort"_s, u"idleTimeoutMinutes"_s};
            QTest::addRow("%s, no JSON", way) << QString::fromLatin1(way) << broken << QStringList{u"line"_s};
        }
    }

    void aBadFileIsRefusedWithThePlace()
    {
        QFETCH(QString, way);
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, places);
        const Design before = m_shown->document.design();
        take(written(u"bad.octoha"_s, bytes), way);
        QCOMPARE(m_shown->dialogs.errors.size(), 1);
        for (const QString &place : places)
            QVERIFY2(m_shown->dialogs.errors.first().contains(place), qPrintable(m_shown->dialogs.errors.first()));
        QCOMPARE(m_shown->document.design(), before);
    }

    void whatIsNoFileIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addRow("a pipe") << u"pipe"_s;
        QTest::addRow("a device") << u"/dev/zero"_s;
        QTest::addRow("a folder") << u"."_s;
        QTest::addRow("nothing") << u"missing.octoha"_s;
    }

    void whatIsNoFileIsRefused()
    {
        QFETCH(QString, path);
        const QString pipe = m_folder.filePath(u"pipe"_s);
        QVERIFY(QFile::exists(pipe) || QProcess::execute(u"mkfifo"_s, {pipe}) == 0);
        QVERIFY(!m_shown->window->openFile(m_folder.filePath(path)));
        QCOMPARE(m_shown->dialogs.errors.size(), 1);
        QVERIFY2(m_shown->dialogs.errors.first().contains(QFileInfo(m_folder.filePath(path)).absoluteFilePath()),
            qPrintable(m_shown->dialogs.errors.first()));
    }

    void aDroppedFileIsOpened()
    {
        drop(savedSample(u"dropped.octoha"_s));
        QVERIFY(m_shown->window->windowTitle().startsWith(u"dropped.octoha"_s));
    }

    void aFileGoesOnWhereItWasLeft()
    {
        const QString path = savedSample(u"left.octoha"_s);
        QVERIFY(m_shown->window->openFile(path));
        m_shown->window->goToPage(u"compute"_s);
        m_shown->window->goToPage(u"storage"_s);
        m_shown = std::make_unique<test::ShownWindow>();
        QVERIFY(m_shown->window->openFile(path));
        const PagesWizard &wizard = m_shown->window->wizard();
        QCOMPARE(wizard.current()->pageId(), u"storage"_s);
        QCOMPARE(wizard.visitedPages(), QStringList({u"project"_s, u"compute"_s, u"storage"_s}));
    }

    void aFileSavedForTheFirstTimeRemembersItsPages()
    {
        m_shown->window->goToPage(u"compute"_s);
        m_shown->dialogs.path = m_folder.filePath(u"first.octoha"_s);
        QVERIFY(m_shown->window->save());
        QVERIFY(Settings().visitedPages(m_shown->dialogs.path).contains(u"compute"_s));
    }

    void theStatusSaysFirstWhetherItIsSaved()
    {
        QVERIFY2(status().startsWith(u"Not saved"_s), qPrintable(status()));
        QVERIFY(m_shown->window->openFile(savedSample(u"status.octoha"_s)));
        QVERIFY2(status().startsWith(u"Saved"_s), qPrintable(status()));
        QVERIFY(m_shown->document.set(u"workload.projects"_s, 91).has_value());
        QVERIFY2(status().startsWith(u"Not saved"_s), qPrintable(status()));
        QVERIFY(m_shown->window->save());
        QVERIFY2(status().startsWith(u"Saved"_s), qPrintable(status()));
    }

    void oldFactsAreMarked()
    {
        QVERIFY(!status().contains(u"older than a year"_s));
        DesignDocument later(Catalog::shipped(), test::today().addYears(2));
        const MainWindow window(later);
        const QString text = window.statusBar()->findChild<QLabel *>()->text();
        QVERIFY2(text.contains(u"older than a year"_s), qPrintable(text));
    }

    void recentFilesAreOpenedFromTheMenu()
    {
        QVERIFY(m_shown->window->openFile(savedSample(u"recent.octoha"_s)));
        QVERIFY(m_shown->window->openFile(savedSample(u"later.octoha"_s)));
        QMenu *menu = m_shown->action(u"Recent"_s)->menu();
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions()[1]->text(), u"recent.octoha"_s);
        menu->actions()[1]->trigger();
        QVERIFY(m_shown->window->windowTitle().startsWith(u"recent.octoha"_s));
    }

    void aComparisonTellsFailuresAndStepsToRunAgain()
    {
        QVERIFY(m_shown->window->openFile(savedSample(u"prod.octoha"_s)));
        QVERIFY(m_shown->document.set(u"compute.nodes.0.taskCap"_s, 40).has_value());
        take(savedSample(u"other.octoha"_s), u"compare"_s);
        const QString said = m_shown->dialogs.said.last();
        QVERIFY2(said.contains(u"When something fails"_s) && said.contains(u"Tasks left: 40 → 20"_s), qPrintable(said));
        QVERIFY2(said.contains(u"Worse"_s) && said.contains(u"96-TaskCaps: "_s), qPrintable(said));
    }

    void aComparisonSaysWhichSideLeavesFailuresOpen()
    {
        QVERIFY(m_shown->window->openFile(savedSample(u"prod.octoha"_s)));
        QVERIFY(m_shown->document.set(u"database.kind"_s, QJsonValue::Null).has_value());
        take(savedSample(u"other.octoha"_s), u"compare"_s);
        const QString said = m_shown->dialogs.said.last();
        QVERIFY2(said.contains(u"cannot be told: “Database › Product” is not stated in the first design."_s),
            qPrintable(said));
    }

    void aRenamedDesignHasNoStepToRunAgain()
    {
        QVERIFY(m_shown->window->openFile(savedSample(u"prod.octoha"_s)));
        QVERIFY(m_shown->document.set(u"project.title"_s, u"Another title"_s).has_value());
        take(savedSample(u"other.octoha"_s), u"compare"_s);
        QVERIFY(m_shown->dialogs.said.last().contains(u"No step has to run again."_s));
        QVERIFY(!m_shown->dialogs.said.last().contains(u"When something fails"_s));
    }

    void aComparisonSaysWhichSideIsWhich()
    {
        QVERIFY(m_shown->window->openFile(savedSample(u"prod.octoha"_s)));
        QVERIFY(m_shown->document.set(u"compute.nodes.0.size"_s, u"Standard_D8s_v5"_s).has_value());
        take(savedSample(u"other.octoha"_s), u"compare"_s);
        const QString said = m_shown->dialogs.said.last();
        QVERIFY(said.contains(u"prod.octoha → other.octoha"_s));
        QVERIFY2(said.contains(u"−$"_s), qPrintable(said));
        QVERIFY2(said.contains(u"Compute › "_s), qPrintable(said));
    }

    // The window may speak German over an English plan: the bundle is the same.
    void theBundleSpeaksThePlansLanguage()
    {
        const auto render = [this] {
            return renderBundle(
                m_shown->document.project(), m_shown->document.assessment(), m_shown->document.catalog(), {})
                .value();
        };
        const QList<OutputFile> english = render();
        Languages::instance().setInterfaceLanguage(Language::German);
        const QList<OutputFile> german = render();
        for (qsizetype i = 0; i < english.size(); ++i)
            QVERIFY2(english[i] == german.value(i), qPrintable(english[i].path));
    }
};

QTEST_MAIN(WindowFilesTest)
#include "tst_windowfiles.moc"
