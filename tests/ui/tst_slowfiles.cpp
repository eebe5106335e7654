#include "tests/ui/keepingwindow.h"
#include "ui/recovery/slowfiles.h"

#include <QProgressDialog>
#include <QPushButton>
#include <QScopeGuard>
#include <QSemaphore>

using namespace octoha;
using namespace octoha::test;
using namespace Qt::StringLiterals;

namespace {

/// A network folder whose server is gone, until it lives again.
class DeadFolder {
public:
    /// All that begins so is dead.
    explicit DeadFolder(const QString &beginning = {})
    {
        askBy([over = m_over, beginning](const QString &path) {
            if (!path.startsWith(beginning))
                return;
            over->acquire();
            over->release();
        });
    }
    ~DeadFolder()
    {
        revive();
        askBy({});
    }
    void revive() const { m_over->release(); }

private:
    std::shared_ptr<QSemaphore> m_over = std::make_shared<QSemaphore>();
};

QProgressDialog *shownBox()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *box = qobject_cast<QProgressDialog *>(widget); box && box->isVisible())
            return box;
    }
    return nullptr;
}

} // namespace

/// Files that let the window wait.
class SlowFilesTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<KeepingWindow> m_own;

private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }
    void init() { m_own = std::make_unique<KeepingWindow>(); }
    void cleanup() { m_own.reset(); }

    void aPathThatIsNotThereAnswersToo() { QVERIFY(answers(m_own->folder.path()) && answers(m_own->path(u"none"_s))); }

    void quickWorkNeedsNoWaiting()
    {
        m_own->start();
        bool isDone = false, isFree = false;
        QTimer timer; // A box would let it run.
        connect(&timer, &QTimer::timeout, this, [&] { isFree = true; });
        timer.start(0);
        QVERIFY(waitsFor(&m_own->window(), u"Waiting"_s, [&] { isDone = true; }));
        QVERIFY(isDone && !isFree);
    }

    void theWindowLivesWhileWorkTakesLong()
    {
        m_own->start();
        QSemaphore over;
        bool wasShown = false, isDone = false;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&] { // Runs only where the window's thread is free.
            if (std::exchange(wasShown, shownBox() != nullptr) != wasShown)
                over.release();
        });
        timer.start(1);
        QVERIFY(waitsFor(&m_own->window(), u"Waiting"_s, [&] {
            over.acquire();
            isDone = true;
        }));
        QVERIFY(isDone && !shownBox());
    }

    void theUserMayStopWaiting()
    {
        m_own->startWithSample();
        QVERIFY(m_own->document().set(projects, 91));
        // The look at the file before it is replaced is quick, the writing is not.
        const auto over = std::make_shared<QSemaphore>(1), ended = std::make_shared<QSemaphore>();
        m_own->document().doFileWorkBy([&, over, ended](const std::function<void()> &work) {
            return waitsFor(&m_own->window(), u"Waiting"_s, [over, ended, work] {
                over->acquire();
                work();
                ended->release();
            });
        });
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&] {
            if (QProgressDialog *box = shownBox())
                box->findChild<QPushButton *>()->click();
        });
        timer.start(1);
        QVERIFY(!m_own->window().save());
        QVERIFY(m_own->dialogs().errors.value(0).contains(u"did not answer"_s));
        QVERIFY(m_own->document().isModified() && m_own->document().path().endsWith(u"prod.octoha"_s));
        over->release(); // What was begun ends behind, and harms nobody.
        QVERIFY(ended->tryAcquire(2, 5000));
        QCOMPARE(projectsOf(loadProject(m_own->document().path())->project), 91);
    }

    void aDeadFolderIsNotOpened()
    {
        const QString file = m_own->savedSample();
        m_own->start();
        const DeadFolder dead;
        m_own->dialogs().choice = -1;
        QVERIFY(!m_own->window().openFile(file));
        QCOMPARE(m_own->dialogs().said.size(), 1);
        QVERIFY(m_own->dialogs().said.first().contains(u"does not answer"_s)
            && m_own->dialogs().said.first().contains(u"prod.octoha"_s));
        QVERIFY(m_own->document().path().isEmpty());
    }

    void aDeadFolderKeepsTheDesignInTheWindow()
    {
        m_own->startWithSample();
        QVERIFY(m_own->document().set(projects, 91));
        const auto before = Files::real().readAll(m_own->document().path(), 1 << 20);
        {
            const DeadFolder dead;
            m_own->dialogs().choice = -1;
            QVERIFY(!m_own->window().save());
        }
        QVERIFY(m_own->document().isModified());
        QCOMPARE(projectsOf(m_own->document().project()), 91);
        QCOMPARE(Files::real().readAll(m_own->document().path(), 1 << 20), before);
        QVERIFY(m_own->window().save());
        QVERIFY(!m_own->document().isModified());
    }

    void whatIsDoneBehindIsToldWhenItHasEnded()
    {
        QObject context;
        const auto over = std::make_shared<QSemaphore>();
        bool isTold = false;
        workBehind(
            &context, [over] { over->acquire(); }, [&] { isTold = QThread::currentThread() == qApp->thread(); });
        QTest::qWait(50);
        QVERIFY(!isTold);
        over->release();
        QTRY_VERIFY(isTold);
    }

    void whoIsGoneIsNotTold()
    {
        const auto over = std::make_shared<QSemaphore>(), ended = std::make_shared<QSemaphore>();
        bool isTold = false;
        {
            QObject context;
            workBehind(
                &context, [over, ended] { over->acquire(), ended->release(); }, [&] { isTold = true; });
        }
        over->release();
        ended->acquire();
        QTest::qWait(100); // It looks every 20 ms whether the work has ended.
        QVERIFY(!isTold);
    }

    /// The look at a file that others changed, before it is replaced.
    void aFileThatCannotBeLookedAtIsNotReplaced()
    {
        m_own->startWithSample();
        QVERIFY(m_own->document().set(projects, 91));
        bool isFirst = true; // The look; what would come then is done.
        m_own->document().doFileWorkBy([&isFirst](const std::function<void()> &work) {
            if (std::exchange(isFirst, false))
                return false;
            work();
            return true;
        });
        QVERIFY(!m_own->window().save());
        QVERIFY(m_own->dialogs().errors.value(0).contains(u"Nothing was read or written"_s));
        QVERIFY(m_own->document().isModified());
        QCOMPARE(projectsOf(loadProject(m_own->document().path())->project), projectsOf(sampleProject()));
    }

    void aDesignThatDoesNotAnswerIsNotComparedWith()
    {
        m_own->startWithSample();
        m_own->dialogs().path = m_own->savedSample(u"other.octoha"_s);
        m_own->document().doFileWorkBy([](const std::function<void()> &) { return false; });
        m_own->shown->action(u"Compare with"_s)->trigger();
        QVERIFY(m_own->dialogs().said.isEmpty());
        QVERIFY(m_own->dialogs().errors.value(0).contains(u"did not answer"_s));
    }

    void theUserMayWaitLonger()
    {
        m_own->startWithSample();
        QVERIFY(m_own->document().set(projects, 91));
        DeadFolder dead;
        m_own->dialogs().choice = 0;
        m_own->dialogs().meanwhile = [&] { dead.revive(); };
        QVERIFY(m_own->window().save());
        QVERIFY(!m_own->document().isModified());
    }

    /// Nothing on that way asks the folder that does not answer: not the file dialog, not the lock that is given back.
    void anotherNameIsAWayOn()
    {
        m_own->startWithSample();
        QVERIFY(m_own->document().set(projects, 91));
        const QString old = m_own->document().path(), elsewhere = m_own->path(u"elsewhere.octoha"_s);
        m_own->dialogs().path = elsewhere;
        m_own->dialogs().choice = 1;
        const DeadFolder dead(old);
        QVERIFY(m_own->window().save());
        QVERIFY(!m_own->dialogs().suggested.startsWith(m_own->folder.path()));
        QCOMPARE(QFileInfo(m_own->dialogs().suggested).fileName(), QFileInfo(old).fileName());
        QCOMPARE(m_own->document().path(), elsewhere);
        QCOMPARE(projectsOf(loadProject(elsewhere)->project), 91);
    }
};

QTEST_MAIN(SlowFilesTest)
#include "tst_slowfiles.moc"
