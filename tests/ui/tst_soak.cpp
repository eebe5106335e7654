#include "tests/ui/soakacts.h"
#include "ui/pageswizard.h"

#include <malloc.h>
#include <unistd.h>

using namespace octoha;
using namespace octoha::test;

namespace {

constexpr quint32 seed = 20261128;
constexpr int tenths = 10;

/// In KiB: what is in use, and the pages that hold it with the holes between. Sources: man 3 mallinfo; man 5 proc,
/// statm.
struct Memory {
    double used = 0, pages = 0;
};

Memory memory()
{
    malloc_trim(0);
    const auto heap = mallinfo2();
    QFile file(u"/proc/self/statm"_s);
    const qint64 pages = file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() : 0;
    return {double(heap.uordblks + heap.hblkhd) / 1024, double(pages * sysconf(_SC_PAGESIZE)) / 1024};
}

} // namespace

/// One window through very many acts, beside a model of it.
class SoakTest : public QObject {
    Q_OBJECT

public:
    static void initMain()
    {
        if (OCTOHA_LONG)
            qputenv("QTEST_FUNCTION_TIMEOUT", "7200000");
    }

private:
    SoakActs m_acts{seed};
    Memory m_afterFirst;

    /// A hidden window draws nothing, and makes a page when it is first seen.
    void lookAt(int page)
    {
        m_acts.window().show();
        m_acts.window().wizard().enter(page);
        settle();
        m_acts.window().hide();
    }

    void lookAtAllPages()
    {
        for (int page = 0; page < m_acts.window().wizard().pageIds().size(); ++page)
            lookAt(page);
    }

    void noteMemory(int tenth)
    {
        m_acts.startOver();
        lookAtAllPages();
        m_acts.dialogs().said.clear();
        m_acts.dialogs().questions.clear();
        const Memory now = memory();
        if (tenth == 1)
            m_afterFirst = now;
        const auto growth = [](double is, double was) { return 100 * (is - was) / was; };
        const double grown = growth(now.used, m_afterFirst.used);
        qInfo("%d acts: %.0f KiB in use (%+.1f %% since the first tenth), %.0f KiB of pages (%+.1f %%)", m_acts.done(),
            now.used, grown, now.pages, growth(now.pages, m_afterFirst.pages));
        QVERIFY(!OCTOHA_LONG || qAbs(grown) <= 5);
    }

private Q_SLOTS:
    void initTestCase()
    {
        useOwnSettings();
        m_acts.start();
        lookAtAllPages();
        const Memory start = memory();
        qInfo("Seed %u; at the start %.0f KiB in use, %.0f KiB of pages", seed, start.used, start.pages);
    }

    void manyActsLeaveWhatTheModelHas_data()
    {
        QTest::addColumn<int>("tenth");
        for (int tenth = 1; tenth <= tenths; ++tenth)
            QTest::addRow("%d0 %%", tenth) << tenth;
    }

    void manyActsLeaveWhatTheModelHas()
    {
        QFETCH(int, tenth);
        constexpr int acts = OCTOHA_LONG ? 10'000 : 30, aCheck = OCTOHA_LONG ? 500 : 30;
        if (m_acts.done() != (tenth - 1) * acts)
            QSKIP("What came before has failed.");
        while (m_acts.done() < tenth * acts) {
            m_acts.actOnce();
            if (m_acts.done() % aCheck == 0)
                m_acts.checkJournal();
            if (m_acts.done() % 20 == 0)
                settle();
            if (QTest::currentTestFailed())
                return;
        }
        noteMemory(tenth);
    }

    void cleanupTestCase()
    {
        m_acts.tell();
        QVERIFY2(m_acts.dialogs().errors.isEmpty(), qPrintable(m_acts.dialogs().errors.value(0)));
    }
};

QTEST_MAIN(SoakTest)
#include "tst_soak.moc"
