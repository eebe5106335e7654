#include "tests/ui/shownwindow.h"
#include "ui/pages/exportpage.h"
#include "ui/pageswizard.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextEdit>

using namespace octoha;
using namespace Qt::StringLiterals;

/// What the last page says before, at and after an export.
class ExportPageTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static ExportPage &page(const test::ShownWindow &shown)
    {
        shown.window->goToPage(u"export"_s);
        test::settle();
        return *qobject_cast<ExportPage *>(shown.window->wizard().current());
    }

    static QLabel &result(const ExportPage &page) { return *page.findChild<QLabel *>(u"result"_s); }

    static bool exportTo(ExportPage &page, const QString &folder)
    {
        QSignalSpy finished(&page, &ExportPage::finished);
        page.findChild<QLineEdit *>(u"folder"_s)->setText(folder);
        page.findChild<QPushButton *>(u"exportBundle"_s)->click();
        return (finished.count() > 0 || finished.wait()) && finished.first().first().toBool();
    }

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(); }

    void anEditTakesBackWhatWasSaidOfTheDesignBefore()
    {
        test::ShownWindow shown;
        ExportPage &shownPage = page(shown);
        QVERIFY(exportTo(shownPage, m_folder.filePath(u"bundle"_s)));
        auto *next = shownPage.findChild<QTextEdit *>();
        QVERIFY(result(shownPage).text().startsWith(u"Written"_s));
        QVERIFY(next->isVisible());
        QVERIFY(shown.document.set(u"workload.projects"_s, 91).has_value());
        QVERIFY(result(shownPage).text().isEmpty());
        QVERIFY(!next->isVisible());
    }

    void aFolderWithForeignFilesIsRefused()
    {
        test::ShownWindow shown;
        ExportPage &shownPage = page(shown);
        const QString folder = m_folder.filePath(u"foreign"_s);
        QVERIFY(QDir().mkpath(folder));
        QFile foreign(folder + u"/letters.txt"_s);
        QVERIFY(foreign.open(QIODevice::WriteOnly) && foreign.write("mine") == 4);
        foreign.close();
        QVERIFY(!exportTo(shownPage, folder));
        QVERIFY2(result(shownPage).text().contains(u"foreign"_s), qPrintable(result(shownPage).text()));
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList(u"letters.txt"_s));
    }

    void editsByHandAreReplacedOnlyWhenAsked_data()
    {
        QTest::addColumn<bool>("agrees");
        QTest::addRow("kept") << false;
        QTest::addRow("replaced") << true;
    }

    void editsByHandAreReplacedOnlyWhenAsked()
    {
        QFETCH(bool, agrees);
        test::ShownWindow shown;
        ExportPage &shownPage = page(shown);
        const QString folder = m_folder.filePath(u"edited"_s);
        shown.dialogs.agrees = true;
        QVERIFY(exportTo(shownPage, folder));
        QFile plan(folder + u"/plan.md"_s);
        QVERIFY(plan.open(QIODevice::Append) && plan.write("mine") == 4);
        plan.close();
        shown.dialogs.agrees = agrees;
        shown.dialogs.said.clear();
        QCOMPARE(exportTo(shownPage, folder), agrees);
        QCOMPARE(shown.dialogs.said.size(), 1);
        QVERIFY2(shown.dialogs.said.first().contains(u"<li>plan.md</li>"_s), qPrintable(shown.dialogs.said.first()));
        QCOMPARE(verifyBundle(folder)->changed.isEmpty(), agrees);
    }

    void aRefusalNamesTheQuestionInWords()
    {
        test::ShownWindow shown;
        ExportPage &shownPage = page(shown);
        shown.document.replace(Design(), u"Empty"_s);
        shownPage.findChild<QPushButton *>(u"exportBundle"_s)->click();
        const QString said = result(shownPage).text();
        QVERIFY2(said.contains(u" › "_s), qPrintable(said));
        for (const Finding &finding : shown.document.assessment().findings)
            QVERIFY2(!said.contains(fieldIdsOf(finding).value(0)), qPrintable(said));
    }
};

QTEST_MAIN(ExportPageTest)
#include "tst_exportpage.moc"
