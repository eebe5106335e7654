#include "tests/ui/keepingwindow.h"
#include "ui/recovery/slowfiles.h"

#include <QProgressDialog>
#include <QScopeGuard>
#include <QSemaphore>

using namespace octoha;
using namespace octoha::test;
using namespace Qt::StringLiterals;

namespace {

/// A network folder whose server is gone, until it lives again.
class DeadFolder {
public:
    DeadFolder()
    {
        lookBy([over = m_over](const QString &) {
            over->acquire();
            over->release();
        });
    }
    ~DeadFolder()
    {
        revive();
        lookBy({});
    }
    void revive() const { m_over->release(); }

private:
    std::shared_ptr<QSemaphore> m_over = std::make_shared<QSemaphore>();
};

bool isBoxShown()
{
    const QWidgetList tops = QApplication::topLevelWidgets();
    return std::any_of(tops.cbegin(), tops.cend(),
        [](const QWidget *widget) { return qobject_cast<const QProgressDialog *>(widget) && widget->isVisible(); });
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

    void quickWorkShowsNoBox()
    {
        m_own->start();
        bool isDone = false, isShown = false;
        workBeside(&m_own->window(), u"Waiting"_s, [&] { isDone = true; });
        isShown = isBoxShown();
        QVERIFY(isDone && !isShown);
    }

    void theWindowLivesWhileWorkTakesLong()
    {
        m_own->start();
        QSemaphore over;
        bool wasShown = false, isDone = false;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&] { // Runs only where the window's thread is free.
            wasShown = wasShown || isBoxShown();
            if (wasShown)
                over.release();
        });
        timer.start(1);
        workBeside(&m_own->window(), u"Waiting"_s, [&] {
            over.acquire();
            isDone = true;
        });
        QVERIFY(wasShown && isDone && !isBoxShown());
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

    void anotherNameIsAWayOn()
    {
        m_own->startWithSample();
        QVERIFY(m_own->document().set(projects, 91));
        const QString elsewhere = m_own->path(u"elsewhere.octoha"_s);
        m_own->dialogs().path = elsewhere;
        DeadFolder dead;
        m_own->dialogs().choice = 1;
        m_own->dialogs().meanwhile = [&] { dead.revive(); };
        QVERIFY(m_own->window().save());
        QCOMPARE(m_own->document().path(), elsewhere);
        QCOMPARE(projectsOf(*loadProject(elsewhere).map([](const Reading &reading) { return reading.project; })), 91);
    }
};

QTEST_MAIN(SlowFilesTest)
#include "tst_slowfiles.moc"
