#include "tests/ui/shownwindow.h"
#include "ui/finder.h"
#include "ui/pages/designpage.h"
#include "ui/pageswizard.h"
#include "ui/widgets/fieldrow.h"

#include <QAbstractItemView>
#include <QCompleter>

using namespace octoha;
using namespace Qt::StringLiterals;

/// From a word to its question, by keyboard.
class FinderTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::ShownWindow> m_shown;

    Finder &finder() const { return *m_shown->window->findChild<Finder *>(); }
    QAbstractItemView &list() const { return *finder().completer()->popup(); }
    void search(const QString &text)
    {
        m_shown->action(u"Find a question"_s)->trigger();
        QTest::keyClicks(&finder(), text);
        QVERIFY(list().isVisible());
    }
    QString questionInFocus() const
    {
        DesignPage *page = m_shown->window->wizard().current();
        for (const QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
            if (const FieldRow *row = page->row(widget->objectName()))
                return row->fieldId();
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(); }
    void init() { m_shown = std::make_unique<test::ShownWindow>(); }
    void cleanup() { m_shown.reset(); }

    void whatBeginsWithTheWordsComesFirst()
    {
        search(u"zone"_s);
        QCOMPARE(list().model()->index(0, 0).data(Qt::UserRole).toString(),
            u"compute.nodes.*.zone"_s); // Not the private DNS zones.
    }

    void downAndEnterChooseThatQuestion()
    {
        search(u"tls"_s);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&list(), Qt::Key_Down);
        const QString wanted = list().currentIndex().data(Qt::UserRole).toString().section(u'.', 0, 1);
        QVERIFY(wanted != list().model()->index(0, 0).data(Qt::UserRole).toString().section(u'.', 0, 1));
        QTest::keyClick(&list(), Qt::Key_Return);
        test::settle();
        QCOMPARE(questionInFocus(), wanted);
    }

    void whatIsTypedNextGoesToTheQuestion()
    {
        search(u"budget"_s);
        QTest::keyClick(&list(), Qt::Key_Return);
        test::settle();
        QVERIFY(!list().isVisible());
        QVERIFY(finder().text().isEmpty());
        QCOMPARE(questionInFocus(), u"workload.monthlyBudget"_s);
    }

    void severalWordsNarrowTheList()
    {
        search(u"task cap"_s);
        const int both = list().model()->rowCount();
        finder().clear();
        QTest::keyClicks(&finder(), u"task"_s);
        QVERIFY(list().model()->rowCount() > both && both > 0);
    }

    void nothingFoundIsSaid()
    {
        search(u"zzzz"_s);
        QCOMPARE(list().model()->rowCount(), 1);
        QCOMPARE(list().model()->index(0, 0).data().toString(), u"No question matches"_s);
        QTest::keyClick(&list(), Qt::Key_Return);
        test::settle();
        QCOMPARE(m_shown->window->wizard().currentId(), 0);
    }
};

QTEST_MAIN(FinderTest)
#include "tst_finder.moc"
