#include "core/project/presets.h"
#include "tests/ui/surroundings.h"
#include "ui/models/itemmodel.h"
#include "ui/pages/exportpage.h"
#include "ui/pages/pages.h"
#include "ui/pageswizard.h"
#include "ui/widgets/facttable.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/listeditor.h"
#include "ui/widgets/presetcard.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace octoha;

namespace {

/// Labels of editors and buttons whose letter answers to Alt now.
QStringList marked(const DesignPage &page)
{
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->buddy() && label->isVisible())
            texts.append(label->text());
    }
    for (const QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            texts.append(button->text());
    }
    return texts;
}

QStringList letters(const QStringList &texts)
{
    QStringList found;
    for (const QString &text : texts) {
        const QString keys = QKeySequence::mnemonic(text).toString();
        if (!keys.isEmpty())
            found.append(keys);
    }
    return found;
}

void openEverything(const DesignPage &page)
{
    for (QToolButton *button : page.findChildren<QToolButton *>()) {
        if (button->isCheckable() && !button->isChecked())
            button->click();
    }
}

} // namespace

/// What holds for every page: each question is asked once, and everything can be reached and read.
class PagesTest : public QObject {
    Q_OBJECT

private:
    void pageRows()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : {"project", "workload", "placement", "compute", "database", "storage", "balancer",
                 "signIn", "polling", "review", "export"})
            QTest::addRow("%s", id) << QString::fromLatin1(id);
    }

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(); }

    void everyQuestionHasOneEditor()
    {
        DesignDocument document(Catalog::shipped(), test::today());
        QHash<QString, int> editors;
        const QList<DesignPage *> pages = makePages(document);
        for (DesignPage *page : pages) {
            for (const QString &id : page->fieldIds()) {
                ++editors[id];
                QCOMPARE(page->row(id)->editor().input()->objectName(), id);
                QCOMPARE(id.section(u'.', 0, 0), page->pageId());
            }
        }
        for (const Field &question : fields()) {
            if (!question.isItem())
                QVERIFY2(editors.value(question.id) == 1, qPrintable(question.id));
        }
        qDeleteAll(pages);
    }

    void everyItemQuestionHasAColumn()
    {
        DesignDocument document(Catalog::shipped(), test::today());
        const QList<DesignPage *> pages = makePages(document);
        for (const Field &question : fields()) {
            if (!question.isItem())
                continue;
            const Field &list = fields()[question.parent];
            FieldRow *row = nullptr;
            for (DesignPage *page : pages) {
                page->ensureBuilt();
                row = page->row(list.id) ? page->row(list.id) : row;
            }
            const auto *editor = qobject_cast<ListEditor *>(&row->editor());
            bool found = false;
            for (int column = 0; column < editor->model().columnCount(); ++column)
                found = found || editor->model().column(column).id == question.id;
            QVERIFY2(found, qPrintable(question.id));
        }
        qDeleteAll(pages);
    }

    void lettersAreUnique_data() { pageRows(); }
    void lettersAreUnique()
    {
        QFETCH(QString, id);
        DesignDocument document(Catalog::shipped(), test::today());
        document.start(sampleProject());
        MainWindow window(document);
        window.show();
        window.goToPage(id);
        test::settle();
        for (int round = 0; round < 2; ++round) {
            const QStringList used = letters(marked(*window.wizard().current()));
            QVERIFY2(QSet<QString>(used.cbegin(), used.cend()).size() == used.size(), qPrintable(used.join(u' ')));
            for (const char *taken : {"Alt+F", "Alt+E", "Alt+V", "Alt+H", "Alt+B", "Alt+N", "Alt+X"})
                QVERIFY2(!used.contains(QLatin1String(taken)), taken);
            openEverything(*window.wizard().current());
            test::settle();
        }
    }

    void everyControlHasAName_data() { pageRows(); }
    void everyControlHasAName()
    {
        QFETCH(QString, id);
        DesignDocument document(Catalog::shipped(), test::today());
        document.start(sampleProject());
        MainWindow window(document);
        window.show();
        window.goToPage(id);
        test::settle();
        openEverything(*window.wizard().current());
        for (QWidget *widget : window.wizard().current()->findChildren<QWidget *>()) {
            const bool inside
                = widget->objectName().startsWith(QLatin1String("qt_")) || qobject_cast<QScrollBar *>(widget);
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || inside)
                continue;
            const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(told);
            QVERIFY2(!told->text(QAccessible::Name).isEmpty(),
                qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }

    void aPresetIsOneStep()
    {
        DesignDocument document(Catalog::shipped(), test::today());
        MainWindow window(document);
        window.show();
        test::settle();
        for (const Preset &preset : presets()) {
            auto *card = window.findChild<PresetCard *>(QStringLiteral("preset.") + QLatin1String(preset.name));
            QVERIFY2(card, preset.name);
            for (const QString &leftOut : presetTexts(preset.notCovered))
                QVERIFY2(card->toolTip().contains(leftOut.toHtmlEscaped())
                        && card->accessibleDescription().contains(leftOut),
                    qPrintable(leftOut));
            const int before = document.undoStack().count();
            card->setFocus();
            QTest::keyClick(card, Qt::Key_Return);
            QCOMPARE(document.undoStack().count(), before + 1);
            QCOMPARE(document.design().compute.nodes, projectFromPreset(preset).design.compute.nodes);
        }
    }

    void onlyASqlLoginHasAPassword()
    {
        DesignDocument document(Catalog::shipped(), test::today());
        document.start(sampleProject());
        MainWindow window(document);
        window.show();
        window.goToPage(QStringLiteral("database"));
        test::settle();
        const auto tellsOfAPassword = [&] {
            const auto labels = window.wizard().current()->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(),
                [](const QLabel *label) { return label->text().contains(QLatin1String("a password is added")); });
        };
        QVERIFY(!tellsOfAPassword());
        document.edit(
            {}, QStringLiteral("By login"), [](Design &design) { design.database.signIn = DatabaseSignIn::SqlLogin; });
        QVERIFY(tellsOfAPassword());
    }

    void whatIsShownFollowsEachEdit()
    {
        DesignDocument document(Catalog::shipped(), test::today());
        document.start(sampleProject());
        MainWindow window(document);
        window.show();
        window.goToPage(QStringLiteral("workload"));
        test::settle();
        const auto shown = [&] {
            for (const QLabel *label : window.wizard().current()->findChildren<QLabel *>()) {
                if (label->accessibleName() == QLatin1String("Tasks at once, all nodes"))
                    return label->text();
            }
            return QString();
        };
        QVERIFY(shown().startsWith(QLatin1String("13")));
        document.edit(
            {}, QStringLiteral("More projects"), [](Design &design) { design.workload.projects = Count::of<100>(); });
        QVERIFY2(shown().startsWith(QLatin1String("25")), qPrintable(shown()));
    }

    void allAssumptionsAreConfirmedInReview()
    {
        DesignDocument document(Catalog::shipped(), test::today());
        document.start(projectFromPreset(*findPreset(u"lab")));
        QVERIFY(!document.design().assumed.isEmpty());
        MainWindow window(document);
        window.show();
        window.goToPage(QStringLiteral("review"));
        test::settle();
        for (QPushButton *button : window.wizard().current()->findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("Confirm &all"))
                button->click();
        }
        QVERIFY(document.design().assumed.isEmpty());
        document.undoStack().undo();
        QVERIFY(!document.design().assumed.isEmpty());
    }

    void aBlockedExportLeadsToTheFirstError()
    {
        DesignDocument document(Catalog::shipped(), test::today());
        document.start(sampleProject());
        document.edit({}, QStringLiteral("Same name"),
            [](Design &design) { design.compute.nodes[1].name = design.compute.nodes[0].name; });
        QVERIFY(document.openFindings(Severity::Error) > 0);
        MainWindow window(document);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.goToPage(QStringLiteral("export"));
        test::settle();
        auto *folder = window.findChild<QLineEdit *>(QStringLiteral("folder"));
        folder->setText(QStringLiteral("never-written"));
        QTest::keyClick(folder, Qt::Key_Return);
        auto *blockers = qobject_cast<FactTable *>(QApplication::focusWidget());
        QVERIFY(blockers);
        QTest::keyClick(blockers, Qt::Key_Return);
        QCOMPARE(window.wizard().current()->pageId(), QStringLiteral("compute"));
        QVERIFY(!QFileInfo::exists(QStringLiteral("never-written")));
    }

    void aDraftIsExported()
    {
        const QTemporaryDir folder;
        DesignDocument document(Catalog::shipped(), test::today());
        document.start(sampleProject());
        document.edit({}, QStringLiteral("Same name"),
            [](Design &design) { design.compute.nodes[1].name = design.compute.nodes[0].name; });
        MainWindow window(document);
        window.show();
        window.goToPage(QStringLiteral("export"));
        test::settle();
        auto *page = qobject_cast<ExportPage *>(window.wizard().current());
        page->findChild<QCheckBox *>(QStringLiteral("draft"))->click();
        auto *edit = page->findChild<QLineEdit *>(QStringLiteral("folder"));
        edit->setText(folder.filePath(QStringLiteral("bundle")));
        QSignalSpy finished(page, &ExportPage::finished);
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(finished.wait());
        QVERIFY(finished.first().first().toBool());
        const auto verified = verifyBundle(edit->text());
        QVERIFY(verified && verified->isFine());
    }
};

QTEST_MAIN(PagesTest)
#include "tst_pages.moc"
