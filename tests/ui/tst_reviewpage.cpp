#include "core/design/leftopen.h"
#include "tests/ui/shownwindow.h"
#include "ui/pages/assumptiontree.h"
#include "ui/pages/designpage.h"
#include "ui/pageswizard.h"
#include "ui/panel/panel.h"
#include "ui/panel/tabletabs.h"
#include "ui/widgets/facttable.h"

#include <QLabel>
#include <QTreeWidget>

using namespace octoha;
using namespace Qt::StringLiterals;

/// What is assumed, on Review: after the figures, folded by page, confirmed line by line.
class ReviewPageTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::ShownWindow> m_shown;

    AssumptionTree &tree() const { return *m_shown->window->findChild<AssumptionTree *>(); }
    const FactTable &table(const QString &name) const
    {
        const auto tables = m_shown->window->wizard().current()->findChildren<FactTable *>();
        return **std::find_if(
            tables.cbegin(), tables.cend(), [&](const FactTable *one) { return one->accessibleName() == name; });
    }
    QStringList assumed() const { return assumedQuestions(m_shown->document.design()); }

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(); }
    void init()
    {
        m_shown = std::make_unique<test::ShownWindow>(projectFromPreset(presets()[1]));
        m_shown->window->goToPage(u"review"_s);
        test::settle();
    }
    void cleanup() { m_shown.reset(); }

    void whatIsToBeExpectedStandsBesideThePromise()
    {
        const auto labels = m_shown->window->wizard().current()->findChildren<QLabel *>();
        const auto says = [&](const QString &text) {
            return std::any_of(labels.cbegin(), labels.cend(),
                [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
        };
        QVERIFY(says(u"95 % sure between"_s) && says(u"Not in it: The loss of the region"_s));
        QVERIFY(says(u"(US dollars)"_s));
    }

    void failuresAreNotToldWhileAPartIsOpen()
    {
        const FactTable &failures = table(u"What happens when a part fails"_s);
        QVERIFY(failures.rowCount() > 5);
        QVERIFY(m_shown->document.set(u"database.kind"_s, QJsonValue::Null).has_value());
        test::settle();
        QCOMPARE(failures.rowCount(), 1);
        QCOMPARE(failures.item(0, 0)->text(), u"not known"_s);
        QCOMPARE(failures.item(0, 3)->text(), u"“Database › Product” is not stated."_s);
    }

    void thePanelSaysWhyItTellsNoFailure()
    {
        auto *panel = m_shown->window->findChild<Panel *>();
        panel->open(Panel::Tab::Failures);
        test::settle();
        const auto *tree = panel->findChild<FailuresTab *>()->findChild<QTreeWidget *>();
        QVERIFY(tree->topLevelItemCount() > 5 && tree->accessibleDescription().isEmpty());
        QVERIFY(m_shown->document.set(u"storage.product"_s, QJsonValue::Null).has_value());
        test::settle();
        QCOMPARE(tree->topLevelItemCount(), 0);
        QCOMPARE(tree->accessibleDescription(),
            u"What stops when a part fails cannot be told: “Storage › Product” is not stated."_s);
    }

    void assumptionsComeLastAndFolded()
    {
        for (const FactTable *table : m_shown->window->wizard().current()->findChildren<FactTable *>())
            QVERIFY(!table->isVisible() || table->y() < tree().y());
        QVERIFY(tree().topLevelItemCount() > 1);
        for (int i = 0; i < tree().topLevelItemCount(); ++i)
            QVERIFY(!tree().topLevelItem(i)->isExpanded());
        QCOMPARE(tree().topLevelItem(0)->text(0), u"Start"_s);
    }

    void spaceConfirmsTheLineAndGoesOn()
    {
        const QStringList before = assumed();
        tree().topLevelItem(0)->setExpanded(true);
        tree().setCurrentItem(tree().topLevelItem(0)->child(0));
        QTest::keyClick(&tree(), Qt::Key_Space);
        QCOMPARE(assumed(), before.mid(1));
        QVERIFY(tree().topLevelItem(0)->isExpanded());
        QVERIFY(tree().currentItem() && tree().currentItem()->parent());
    }

    void aPageIsConfirmedAtOnce()
    {
        const int count = int(assumed().size()), ofPage = tree().topLevelItem(1)->childCount();
        tree().setCurrentItem(tree().topLevelItem(1));
        QTest::keyClick(&tree(), Qt::Key_Space);
        QCOMPARE(assumed().size(), count - ofPage);
        QCOMPARE(m_shown->document.undoStack().count(), 1);
    }

    void aLineLeadsToItsQuestion()
    {
        tree().topLevelItem(2)->setExpanded(true);
        tree().setCurrentItem(tree().topLevelItem(2)->child(0));
        QTest::keyClick(&tree(), Qt::Key_Return);
        QCOMPARE(m_shown->window->wizard().current()->pageId(), u"placement"_s);
    }
};

QTEST_MAIN(ReviewPageTest)
#include "tst_reviewpage.moc"
