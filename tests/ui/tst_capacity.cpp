#include "tests/ui/shownwindow.h"
#include "ui/panel/capacitytab.h"
#include "ui/panel/diagramtab.h"
#include "ui/panel/panel.h"
#include "ui/searchdialog.h"
#include "ui/widgets/facttable.h"
#include "ui/widgets/pictureview.h"
#include "ui/widgets/runprogress.h"

#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QSvgRenderer>

using namespace octoha;
using namespace Qt::StringLiterals;

/// The tab that simulates the queue, and the dialog that searches the least-cost design.
class CapacityTest : public QObject {
    Q_OBJECT

private:
    static CapacityTab *opened(const test::ShownWindow &shown)
    {
        auto *panel = shown.window->findChild<Panel *>();
        panel->open(Panel::Tab::Capacity);
        return panel->findChild<CapacityTab *>();
    }

    static QString verdict(const QWidget &in)
    {
        for (const QLabel *label : in.findChildren<QLabel *>()) {
            if (label->textInteractionFlags() & Qt::TextSelectableByMouse)
                return label->text();
        }
        return {};
    }

    static QString cell(const QWidget &in, int row) { return in.findChild<FactTable *>()->item(row, 1)->text(); }

    static QSlider *slider(const QWidget &in, const QString &name)
    {
        for (QSlider *candidate : in.findChildren<QSlider *>()) {
            if (candidate->accessibleName() == name)
                return candidate;
        }
        return nullptr;
    }

    static QPushButton *button(const QWidget &in, const QString &text)
    {
        for (QPushButton *candidate : in.findChildren<QPushButton *>()) {
            if (candidate->text().remove(u'&').startsWith(text))
                return candidate;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(); }

    void theTabShowsHowLongTasksWait()
    {
        test::ShownWindow shown;
        CapacityTab *tab = opened(shown);
        QTRY_VERIFY(verdict(*tab).contains(u"window of"_s));
        QCOMPARE(tab->findChild<FactTable *>()->rowCount(), 10);
        for (const PictureView *view : tab->findChildren<PictureView *>()) {
            QVERIFY(view->isVisible());
            QVERIFY(!view->accessibleName().isEmpty() && !view->accessibleDescription().isEmpty());
            QVERIFY(view->findChild<QSvgRenderer *>()->isValid());
        }
        QVERIFY(!tab->findChild<RunProgress *>()->isVisible());
    }

    void slidersAskWhatIfAndChangeNothing()
    {
        test::ShownWindow shown;
        CapacityTab *tab = opened(shown);
        QTRY_VERIFY(!verdict(*tab).isEmpty());
        const QString before = cell(*tab, 5);
        const Design design = shown.document.design();
        slider(*tab, u"Tasks that come"_s)->setValue(300);
        QTRY_VERIFY(cell(*tab, 5) != before);
        QVERIFY(shown.document.design() == design);
        button(*tab, u"As in the design"_s)->click();
        QTRY_COMPARE(cell(*tab, 5), before);
    }

    void aChangeOfTheDesignIsFollowed()
    {
        test::ShownWindow shown;
        CapacityTab *tab = opened(shown);
        QTRY_VERIFY(!verdict(*tab).isEmpty());
        const QString before = cell(*tab, 5);
        QVERIFY(shown.document.set(u"workload.averageMinutes"_s, 90));
        QTRY_VERIFY(cell(*tab, 5) != before);
    }

    void whatIsNotStatedIsNamed()
    {
        test::ShownWindow shown;
        CapacityTab *tab = opened(shown);
        QVERIFY(shown.document.set(u"workload.averageMinutes"_s, QJsonValue::Null));
        QTRY_VERIFY2(verdict(*tab).contains(u"Average deployment time"_s), qPrintable(verdict(*tab)));
        QVERIFY(!tab->findChild<PictureView *>()->isVisible());
    }

    void aPictureOpensLargeWithItsFigures()
    {
        test::ShownWindow shown;
        CapacityTab *tab = opened(shown);
        auto *view = tab->findChild<PictureView *>();
        QTRY_VERIFY(view->isVisible());
        QTest::keyClick(view, Qt::Key_Return);
        auto *large = shown.window->findChild<QDialog *>(u"large"_s);
        QVERIFY(large);
        QVERIFY(large->isVisible());
        QCOMPARE(large->windowTitle(), view->accessibleName());
        QVERIFY(large->findChild<FactTable *>()->rowCount() > 0);
        QTest::keyClick(large, Qt::Key_Escape);
        QTRY_VERIFY(!shown.window->findChild<QDialog *>(u"large"_s));
    }

    void theDiagramOpensLargeWithItsPartsAndFollows()
    {
        test::ShownWindow shown;
        auto *panel = shown.window->findChild<Panel *>();
        panel->open(Panel::Tab::Diagram);
        test::settle();
        auto *view = panel->findChild<DiagramTab *>()->findChild<PictureView *>();
        QVERIFY(view->isVisible());
        QTest::keyClick(view, Qt::Key_Return);
        auto *large = shown.window->findChild<QDialog *>(u"large"_s);
        QVERIFY(large && large->isVisible());
        const auto *parts = large->findChild<FactTable *>();
        const int before = parts->rowCount();
        QVERIFY(shown.document.set(u"compute.nodes.+"_s, QJsonObject{{u"name"_s, u"octo-03"_s}}));
        QCOMPARE(parts->rowCount(), before + 1);
    }

    void aChartInThePanelIsDrawnAsWideAsThePanel()
    {
        test::ShownWindow shown;
        const CapacityTab *tab = opened(shown);
        const auto *view = tab->findChild<PictureView *>();
        QTRY_VERIFY(view->isVisible());
        const auto drawnWidth = [view] { return QSvgRenderer(view->picture().svg).defaultSize().width(); };
        QTRY_VERIFY2(drawnWidth() < 500, qPrintable(QString::number(drawnWidth())));
    }

    void theSearchProposesAndTakingItIsOneStep()
    {
        test::ShownWindow shown;
        SearchDialog dialog(shown.document, shown.window.get());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QPushButton *take = button(dialog, u"Take this design"_s);
        QTRY_VERIFY_WITH_TIMEOUT(take->isVisible(), 60'000);
        QVERIFY2(verdict(dialog).contains(u"proven"_s), qPrintable(verdict(dialog)));
        const Design before = shown.document.design();
        shown.dialogs.agrees = false;
        take->click();
        QVERIFY(shown.document.design() == before);
        QCOMPARE(shown.dialogs.said.size(), 1);
        shown.dialogs.agrees = true;
        take->click();
        QVERIFY(!(shown.document.design() == before));
        QCOMPARE(shown.document.undoStack().count(), 1);
        shown.document.undoStack().undo();
        QVERIFY(shown.document.design() == before);
    }

    void whatCannotBeHadTogetherIsNamed()
    {
        test::ShownWindow shown;
        SearchDialog dialog(shown.document, shown.window.get());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        for (QSpinBox *box : dialog.findChildren<QSpinBox *>()) {
            if (box->suffix().contains(u"dollars"_s))
                box->setValue(1);
        }
        button(dialog, u"Search"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(verdict(dialog).contains(u"•"_s), 60'000);
        QVERIFY(!button(dialog, u"Take this design"_s)->isVisible());
    }
};

QTEST_MAIN(CapacityTest)
#include "tst_capacity.moc"
