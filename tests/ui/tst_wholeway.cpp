#include "core/export/bundle.h"
#include "tests/ui/surroundings.h"
#include "ui/pages/exportpage.h"
#include "ui/pageswizard.h"

#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace octoha;

namespace {

QMap<QString, QByteArray> filesBelow(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return files;
}

/// Sends a key to whoever has it: an open menu, the widget with the focus, the window.
void press(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *target = QApplication::activePopupWidget();
    if (!target)
        target = QApplication::focusWidget() ? QApplication::focusWidget() : &window;
    QTest::keyClick(target, key, modifiers);
    test::settle();
}

void type(QWidget &window, const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget() ? QApplication::focusWidget() : &window, text);
    test::settle();
}

/// The letter that leads to a label's editor.
Qt::Key letterOf(const QWidget &page, const QString &text)
{
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->buddy() && label->isVisible() && QString(label->text()).remove(u'&') == text)
            return Qt::Key(QKeySequence::mnemonic(label->text())[0].key());
    }
    return Qt::Key_unknown;
}

} // namespace

/// From an empty window to a written bundle without a mouse; the bundle is the one that the command line writes.
class WholeWayTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("design.octoha"));
    QString m_bundle = m_folder.filePath(QStringLiteral("by-window"));

    /// File, New from preset, the third of them.
    static void startFromPreset(MainWindow &window)
    {
        press(window, Qt::Key_F, Qt::AltModifier);
        QVERIFY(QApplication::activePopupWidget());
        press(window, Qt::Key_N);
        for (int i = 0; i < 2; ++i)
            press(window, Qt::Key_Down);
        press(window, Qt::Key_Return);
        QVERIFY(!QApplication::activePopupWidget());
        QVERIFY(window.document().design().compute.nodes.size() > 1);
    }

    static void walkThroughPages(MainWindow &window)
    {
        for (int page = 1; page < window.wizard().count(); ++page) {
            press(window, Qt::Key_N, Qt::AltModifier);
            QTRY_COMPARE(window.wizard().currentId(), page); // A button shows that it was pressed before it acts.
            for (int i = 0; i < 5; ++i)
                press(window, Qt::Key_Tab);
            QVERIFY(QApplication::focusWidget());
        }
    }

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(); }

    void fromNewToExportByKeyboard()
    {
        test::QuietDialogs dialogs;
        dialogs.path = m_file;
        DesignDocument document(Catalog::shipped(), test::today());
        MainWindow window(document);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        startFromPreset(window);
        press(window, letterOf(*window.wizard().current(), QStringLiteral("Title")), Qt::AltModifier);
        type(window, QStringLiteral("Octopus by keyboard"));
        QVERIFY(document.design().project.title.text().contains(QLatin1String("by keyboard")));
        walkThroughPages(window);
        press(window, Qt::Key_S, Qt::ControlModifier);
        QVERIFY2(QFile::exists(m_file), qPrintable(dialogs.errors.join(u'\n')));
        auto *page = qobject_cast<ExportPage *>(window.wizard().current());
        QVERIFY(page);
        QSignalSpy finished(page, &ExportPage::finished);
        press(window, Qt::Key_O, Qt::AltModifier);
        type(window, m_bundle);
        press(window, Qt::Key_Return);
        QVERIFY(finished.count() > 0 || finished.wait());
        QVERIFY2(
            finished.first().first().toBool(), qPrintable(page->findChild<QLabel *>(QStringLiteral("result"))->text()));
    }

    void theBundleIsThatOfTheCommandLine()
    {
        const QString program = qEnvironmentVariable("OCTOHA_CLI");
        if (program.isEmpty())
            QSKIP("OCTOHA_CLI does not name the command line program.");
        const QString folder = m_folder.filePath(QStringLiteral("by-command"));
        QProcess process;
        process.start(program,
            {QStringLiteral("export"), m_file, QStringLiteral("--to"), folder, QStringLiteral("--as-of"),
                test::today().toString(Qt::ISODate)});
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        const auto byWindow = filesBelow(m_bundle), byCommand = filesBelow(folder);
        QCOMPARE(byWindow.keys(), byCommand.keys());
        QStringList different;
        for (auto file = byWindow.cbegin(); file != byWindow.cend(); ++file) {
            if (file.value() != byCommand.value(file.key()))
                different.append(file.key());
        }
        QVERIFY2(different.isEmpty(), qPrintable(different.join(u'\n')));
    }
};

QTEST_MAIN(WholeWayTest)
#include "tst_wholeway.moc"
