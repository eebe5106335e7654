#include "core/assess/acceptances.h"
#include "tests/ui/shownwindow.h"
#include "ui/acceptdialog.h"
#include "ui/finder.h"
#include "ui/pageswizard.h"
#include "ui/panel/findingcard.h"
#include "ui/panel/panel.h"
#include "ui/steplist.h"
#include "ui/widgets/difference.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTreeWidget>

using namespace octoha;
using namespace Qt::StringLiterals;

/// How the window tells findings, mends and accepts them.
class FindingsTest : public QObject {
    Q_OBJECT

private:
    static QList<FindingCard *> cards(const test::ShownWindow &shown)
    {
        const auto *panel = shown.window->findChild<QWidget *>(u"assessment"_s);
        QList<FindingCard *> shownOnes;
        for (FindingCard *card : panel->findChildren<FindingCard *>()) {
            if (card->isVisible())
                shownOnes.append(card);
        }
        return shownOnes;
    }

    static QPushButton *button(const QWidget &card, const QString &start)
    {
        for (QPushButton *candidate : card.findChildren<QPushButton *>()) {
            if (candidate->text().startsWith(start))
                return candidate;
        }
        return nullptr;
    }

    static QPushButton *anyButton(const test::ShownWindow &shown, const QString &start)
    {
        for (const FindingCard *card : cards(shown)) {
            if (QPushButton *found = button(*card, start))
                return found;
        }
        return nullptr;
    }

    static Finding acceptableOne(const DesignDocument &document)
    {
        for (const Finding &finding : document.assessment().findings) {
            if (finding.rule->acceptable && !finding.unknownField && !document.acceptanceOf(finding))
                return finding;
        }
        qFatal("The sample has no such finding.");
    }

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(); }

    void anItemThatGetsANameIsCalledByTheOldOne()
    {
        Design before = sampleProject().design, after = before;
        before.compute.nodes[1].name = after.compute.nodes[0].name;
        QCOMPARE(actionText(before, after), u"Set Computer name of octo-01 to octo-02…"_s);
    }

    void theButtonNamesTheChangeAndTheDialogItsEffect()
    {
        test::ShownWindow shown(test::sampleInOneZone());
        shown.dialogs.agrees = false;
        QPushButton *fix = anyButton(shown, u"Set Zone of octo-"_s);
        QVERIFY(fix);
        QVERIFY2(fix->text().endsWith(u"…"_s), qPrintable(fix->text()));
        fix->click();
        QCOMPARE(shown.dialogs.said.size(), 1);
        QVERIFY2(shown.dialogs.said.first().contains(u"Compute › "_s), qPrintable(shown.dialogs.said.first()));
        QVERIFY2(shown.dialogs.said.first().contains(u"Availability"_s)
                || shown.dialogs.said.first().contains(u"stay as they are"_s),
            qPrintable(shown.dialogs.said.first()));
        QVERIFY(!shown.document.isModified());
    }

    void aPartWithoutPriceIsNamed()
    {
        test::ShownWindow shown;
        shown.dialogs.agrees = false;
        QPushButton *fix = anyButton(shown, u"Tick “Defender for SQL”"_s);
        QVERIFY(fix);
        fix->click();
        QVERIFY2(shown.dialogs.said.last().contains(u"price is not known"_s), qPrintable(shown.dialogs.said.last()));
    }

    void aResourceWithoutPriceIsNotFree()
    {
        test::ShownWindow shown;
        QVERIFY(shown.document.set(u"database.kind"_s, u"availabilityGroup"_s).has_value());
        shown.window->findChild<Panel *>()->open(Panel::Tab::Cost);
        test::settle();
        const auto *costs = shown.window->findChild<Panel *>()->findChild<QTreeWidget *>();
        QVERIFY(costs);
        for (const char *resource : {"Octopus licence", "SQL Server machines"}) {
            const auto rows = costs->findItems(QLatin1String(resource), Qt::MatchExactly);
            QVERIFY2(rows.size() == 1, resource);
            QCOMPARE(rows.first()->text(1), u"not known"_s);
        }
    }

    void aFixIsOneStepAndKeepsTheFocusInTheList()
    {
        test::ShownWindow shown(test::sampleInOneZone());
        const Project before = shown.document.project();
        QPushButton *fix = anyButton(shown, u"Set Zone of octo-"_s);
        QVERIFY(fix);
        fix->setFocus();
        QTest::keyClick(fix, Qt::Key_Space);
        test::settle();
        QVERIFY(shown.document.isModified());
        QVERIFY(shown.window->statusBar()->currentMessage().startsWith(u"Mended"_s));
        const QWidget *focus = shown.window->focusWidget();
        QVERIFY(focus && qobject_cast<FindingCard *>(focus->parentWidget()));
        QCOMPARE(shown.document.undoStack().count(), 1);
        shown.document.undoStack().undo();
        QCOMPARE(shown.document.project(), before);
    }

    void acceptingKeepsTheFocusInTheListAndIsUndone()
    {
        test::ShownWindow shown;
        const Project before = shown.document.project();
        const Finding finding = acceptableOne(shown.document);
        QPushButton *accept = anyButton(shown, u"Accept"_s);
        QVERIFY(accept);
        accept->setFocus();
        const auto acceptance = octoha::accept(
            finding, shown.document.design(), u"Known"_s, u"Ada"_s, test::today().addDays(30), test::today());
        shown.document.accept(acceptance.value());
        test::settle();
        QCOMPARE(shown.window->statusBar()->currentMessage(), u"Finding accepted"_s);
        QVERIFY(!qobject_cast<Finder *>(shown.window->focusWidget()));
        QVERIFY(qobject_cast<FindingCard *>(shown.window->focusWidget()->parentWidget()));
        shown.document.undoStack().undo();
        QCOMPARE(shown.document.project(), before);
    }

    void enterInTheDialogAccepts()
    {
        DesignDocument document(Catalog::shipped(), test::today());
        document.start(sampleProject());
        AcceptDialog dialog(acceptableOne(document), document, nullptr);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(), u"Known and wanted"_s);
        auto *owner = dialog.findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(owner);
        owner->setFocus();
        owner->setText(u"Ada"_s);
        QTest::keyClick(owner, Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(document.project().accepted.size(), 1);
    }

    void whatCannotBeJudgedAssertsNoFault()
    {
        test::ShownWindow shown;
        QVERIFY(shown.document.set(u"workload.projects"_s, QJsonValue::Null).has_value());
        const auto &findings = shown.document.assessment().findings;
        const auto found = std::find_if(findings.cbegin(), findings.cend(),
            [](const Finding &finding) { return finding.unknownField.has_value(); });
        QVERIFY(found != findings.cend());
        QVERIFY2(titleOf(*found).startsWith(u"Not stated: "_s), qPrintable(titleOf(*found)));
        test::settle();
        bool seen = false;
        for (const FindingCard *card : cards(shown)) {
            const auto labels = card->findChildren<QLabel *>();
            const bool waits = std::any_of(labels.cbegin(), labels.cend(),
                [](const QLabel *label) { return label->text().startsWith(u"Waits for it: "_s); });
            seen = seen || (waits && card->accessibleName().contains(u"Not stated: "_s));
            // The line says which rule waits, so the heading need not.
            const bool headingNamesIt = std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
                return label->text().startsWith(u"Not stated: "_s) && label->text().contains(u'(');
            });
            QVERIFY2(!headingNamesIt, qPrintable(card->accessibleName()));
        }
        QVERIFY(seen);
    }

    void f8WalksErrorsWarningsAndNotes()
    {
        test::ShownWindow shown;
        const int all = shown.document.openFindings(Severity::Error) + shown.document.openFindings(Severity::Warning)
            + shown.document.openFindings(Severity::Note);
        QVERIFY(all > 1 && shown.document.openFindings(Severity::Note) > 0);
        QSet<QString> seen;
        for (int i = 0; i < all; ++i) {
            QTest::keyClick(shown.window.get(), Qt::Key_F8);
            seen.insert(shown.window->statusBar()->currentMessage());
        }
        QCOMPARE(seen.size(), all);
    }

    void withoutFindingsF8SaysSo()
    {
        test::ShownWindow shown;
        QVERIFY(shown.document.set(u"workload.msiSha256"_s, QString(64, u'a')).has_value());
        for (const Finding &finding : QList<Finding>(shown.document.assessment().findings)) {
            const auto acceptance = octoha::accept(
                finding, shown.document.design(), u"Known"_s, u"Ada"_s, test::today().addDays(9), test::today());
            if (acceptance)
                shown.document.accept(*acceptance);
        }
        shown.window->goToFinding(1);
        QCOMPARE(shown.window->statusBar()->currentMessage(), u"No finding is open."_s);
    }

    void reviewAndExportStandAsTheWholeDesign()
    {
        DesignDocument document(Catalog::shipped(), test::today());
        document.replace(Design(), u"Empty"_s);
        const QString errors = QString::number(document.openFindings(Severity::Error));
        QVERIFY(StepList::stateText(document, u"review"_s, true).startsWith(errors + u' '));
        QVERIFY(StepList::stateText(document, u"export"_s, true).startsWith(errors + u' '));
        document.replace(sampleProject().design, u"Sample"_s);
        QCOMPARE(StepList::stateText(document, u"export"_s, true), u"fine"_s);
    }

    void aDifferenceHidesNothing()
    {
        const Design before = sampleProject().design;
        Design after = before;
        const QJsonObject node{{u"name"_s, u"octo-03"_s}, {u"size"_s, u"Standard_D8s_v5"_s}};
        QVERIFY(setField(after, u"compute.nodes.+"_s, node).has_value());
        QVERIFY(setField(after, u"balancer.hostName"_s, QString()).has_value());
        const QString html = differenceHtml(before, after);
        QVERIFY2(html.contains(u"octo-03"_s) && html.contains(u"Standard_D8s_v5"_s), qPrintable(html));
        QVERIFY2(html.contains(u"<b>empty</b>"_s), qPrintable(html));
        QVERIFY2(actionText(before, after).contains(u" 1 more"_s) || actionText(before, after).contains(u"change 1"_s),
            qPrintable(actionText(before, after)));
    }
};

QTEST_MAIN(FindingsTest)
#include "tst_findings.moc"
