#include "tests/ui/keepingwindow.h"

#include <QScopeGuard>

using namespace octoha;
using namespace octoha::test;
using namespace Qt::StringLiterals;

/// A design that somebody else has open, or that has several names.
class OpenElsewhereTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<KeepingWindow> m_own;

private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }
    void init() { m_own = std::make_unique<KeepingWindow>(); }
    void cleanup() { m_own.reset(); }

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
        const QString file = m_own->savedSample();
        DesignLock other;
        QCOMPARE(other.acquire(file, ada()), DesignLock::State::Held);
        m_own->start();
        m_own->dialogs().choice = choice;
        QCOMPARE(m_own->window().openFile(file), opens);
        QVERIFY(
            m_own->dialogs().said.first().contains(u"ada"_s) && m_own->dialogs().said.first().contains(u"elsewhere"_s));
        QCOMPARE(m_own->keeper().isReadOnly(), readOnly);
        QCOMPARE(m_own->window().windowTitle().contains(u"read-only"_s), readOnly);
        QCOMPARE(m_own->document().path().isEmpty(), copy || !opens);
        QCOMPARE(other.isStillOurs(), choice != 2);
        m_own->dialogs().choice = -1;
        QCOMPARE(readOnly && m_own->window().save(), false);
    }

    void whoLostTheDesignIsToldAtTheSave()
    {
        m_own->startWithSample();
        QVERIFY(m_own->document().set(projects, 91));
        DesignLock other;
        other.acquire(m_own->document().path(), ada());
        other.takeOver();
        QVERIFY(!m_own->window().save());
        QVERIFY(m_own->dialogs().said.first().contains(u"ada"_s));
        m_own->dialogs().choice = 1;
        QVERIFY(m_own->window().save());
    }

    void nothingIsOfferedWhileADesignIsBeingOpened()
    {
        const QString file = m_own->savedSample();
        m_own->leaveEdits(file, sampleProject(), with(sampleProject(), projects, 91));
        DesignLock other;
        QCOMPARE(other.acquire(file, ada()), DesignLock::State::Held);
        m_own->shown = std::make_unique<ShownWindow>();
        m_own->dialogs().edits.way = EditsAnswer::Way::Taken;
        m_own->dialogs().choice = 2;
        qsizetype inside = 0;
        m_own->dialogs().meanwhile = [this, &inside] {
            waitForFirstPaint(); // After which the edits would be offered.
            inside = m_own->dialogs().questions.size();
        };
        m_own->window().keepEdits(m_own->journals());
        QVERIFY(m_own->window().openFile(file));
        QCOMPARE(inside, 0);
        QTRY_COMPARE(m_own->dialogs().questions.size(), 1);
        QCOMPARE(projectsOf(m_own->document().project()), 91);
        QVERIFY(m_own->document().isModified() && !m_own->keeper().isReadOnly());
        m_own->shown.reset();
        QCOMPARE(m_own->kept().size(), 1);
    }

    void whatIsSavedUnderAnotherNameIsSaved()
    {
        m_own->startWithSample();
        QVERIFY(m_own->document().set(projects, 91));
        DesignLock other;
        other.acquire(m_own->document().path(), ada());
        other.takeOver();
        m_own->dialogs().choice = 0;
        m_own->dialogs().path = m_own->path(u"mine.octoha"_s);
        m_own->dialogs().answer = Answer::Save;
        QVERIFY(m_own->window().close());
        QCOMPARE(projectsOf(loadProject(m_own->path(u"mine.octoha"_s))->project), 91);
        QVERIFY(other.isStillOurs());
    }

    void anothersDesignIsNotReplacedUnasked()
    {
        m_own->startWithSample();
        QVERIFY(m_own->document().set(projects, 91));
        const QString theirs = m_own->savedSample(u"theirs.octoha"_s);
        DesignLock other;
        QCOMPARE(other.acquire(theirs, ada()), DesignLock::State::Held);
        m_own->dialogs().path = theirs;
        QVERIFY(!m_own->window().saveAs());
        QVERIFY(m_own->dialogs().said.value(0).contains(u"ada"_s) && other.isStillOurs());
        QCOMPARE(loadProject(theirs)->project, sampleProject());
        m_own->dialogs().choice = 1;
        QVERIFY(m_own->window().saveAs());
        QCOMPARE(projectsOf(loadProject(theirs)->project), 91);
        QVERIFY(!other.isStillOurs() && m_own->keeper().lock().isStillOurs() && !m_own->keeper().isReadOnly());
    }

    void oneFileIsOneHoweverItIsNamed()
    {
        const QString file = m_own->savedSample(), link = m_own->path(u"link.octoha"_s);
        QVERIFY(QFile::link(file, link));
        m_own->start();
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_own->folder.path()));
        const auto back = qScopeGuard([&before] { QDir::setCurrent(before); });
        for (const QString &name : {u"prod.octoha"_s, file, link, u"./link.octoha"_s, file}) {
            QVERIFY(m_own->window().openFile(name));
            QVERIFY(QDir::isAbsolutePath(m_own->document().path()));
            QCOMPARE(m_own->dialogs().said, QStringList());
            QVERIFY(QFile::exists(m_own->path(u".prod.octoha.lock"_s)) && !m_own->keeper().isReadOnly());
        }
        QVERIFY(m_own->document().set(projects, 91));
        m_own->dialogs().path = u"link.octoha"_s;
        m_own->saveElsewhere(with(sampleProject(), projects, 92));
        QVERIFY(!m_own->window().saveAs()); // The changed file is seen under its other name too.
    }
};

QTEST_MAIN(OpenElsewhereTest)
#include "tst_openelsewhere.moc"
