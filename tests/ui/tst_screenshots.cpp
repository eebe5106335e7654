#include "core/project/presets.h"
#include "tests/ui/looks.h"
#include "tests/ui/surroundings.h"
#include "ui/pageswizard.h"
#include "ui/panel/panel.h"
#include "ui/searchdialog.h"
#include "ui/theme.h"

#include <QScrollArea>
#include <QTest>

using namespace octoha;

/// Writes pictures of every page in each look into `screenshots` below the working folder (OCTOHA_SCREENSHOTS names
/// another): the window, and the page in its whole length. They are for people to judge; a test fails where words are
/// cut off. OCTOHA_UPDATE_SCREENSHOT names the README's picture, which is written then.
class ScreenshotTest : public QObject {
    Q_OBJECT

private:
    QDir m_folder;
    qreal m_usualSize = 0;

    void setLook(ThemeChoice theme, double scale)
    {
        Theme::apply(theme);
        QFont font = QApplication::font();
        font.setPointSizeF(m_usualSize * scale);
        QApplication::setFont(font);
    }

    void takePictures(MainWindow &window, const QString &look)
    {
        const DesignPage *page = window.wizard().current();
        QVERIFY(window.grab().save(m_folder.filePath(QStringLiteral("%1-%2.png").arg(page->pageId(), look))));
        auto *scroll = page->findChild<QScrollArea *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(scroll->widget()->grab().save(
            m_folder.filePath(QStringLiteral("%1-%2-whole.png").arg(page->pageId(), look))));
        const QStringList words = test::cutOff(*page);
        QVERIFY2(words.isEmpty(), qPrintable(page->pageId() + QLatin1String(": ") + words.join(QLatin1String(" | "))));
        QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(), qPrintable(page->pageId()));
    }

    /// The tabs of the panel, where there is one, and the search; none of their words is cut off.
    void takeDetails(MainWindow &window, DesignDocument &document, const QString &look)
    {
        auto *panel = window.findChild<Panel *>();
        for (int tab = 0; panel->isVisible() && tab <= int(Panel::Tab::Files); ++tab) {
            panel->open(Panel::Tab(tab));
            QTest::qWait(tab == int(Panel::Tab::Capacity) ? 600 : 30); // A simulation begins a moment later.
            test::settle();
            QVERIFY(panel->grab().save(
                m_folder.filePath(QStringLiteral("panel%1-%2.png").arg(QString::number(tab), look))));
        }
        auto *search = new SearchDialog(document, &window);
        search->show();
        QTRY_VERIFY_WITH_TIMEOUT(!search->isSearching(), 60'000);
        test::settle();
        QVERIFY(search->grab().save(m_folder.filePath(QStringLiteral("search-%1.png").arg(look))));
        const QStringList words = test::cutOff(*search);
        QVERIFY2(words.isEmpty(), qPrintable(words.join(QLatin1String(" | "))));
        delete search;
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::useOwnSettings();
        m_usualSize = QApplication::font().pointSizeF();
        m_folder.setPath(qEnvironmentVariable("OCTOHA_SCREENSHOTS", QStringLiteral("screenshots")));
        QVERIFY(QDir().mkpath(m_folder.path()));
    }

    void everyPage_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("scale");
        QTest::addRow("light") << int(ThemeChoice::Light) << QSize(1280, 800) << 1.0;
        QTest::addRow("dark") << int(ThemeChoice::Dark) << QSize(1280, 800) << 1.0;
        QTest::addRow("contrast") << int(ThemeChoice::HighContrast) << QSize(1280, 800) << 1.0;
        QTest::addRow("800x600") << int(ThemeChoice::Light) << QSize(800, 600) << 1.0;
        QTest::addRow("200") << int(ThemeChoice::Light) << QSize(1600, 1200) << 2.0;
    }

    void everyPage()
    {
        QFETCH(int, theme);
        QFETCH(QSize, size);
        QFETCH(double, scale);
        setLook(ThemeChoice(theme), scale);
        DesignDocument document(Catalog::shipped(), test::today());
        document.start(sampleProject());
        MainWindow window(document);
        window.resize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        test::waitForFirstPaint();
        for (int i = 0; i < window.wizard().count(); ++i) {
            window.wizard().enter(i);
            QTest::qWait(window.wizard().current()->pageId() == QLatin1String("export")
                    ? 400
                    : 30); // The list of files comes a moment later.
            test::settle();
            takePictures(window, QString::fromLatin1(QTest::currentDataTag()));
            QCOMPARE(window.size(), size);
        }
        takeDetails(window, document, QString::fromLatin1(QTest::currentDataTag()));
        setLook(ThemeChoice::Light, 1);
    }

    void pictureOfTheReadme()
    {
        const QString path = qEnvironmentVariable("OCTOHA_UPDATE_SCREENSHOT");
        if (path.isEmpty())
            QSKIP("OCTOHA_UPDATE_SCREENSHOT does not name the picture.");
        setLook(ThemeChoice::Light, 1);
        DesignDocument document(Catalog::shipped(), test::today());
        document.start(sampleProject());
        document.edit({}, QStringLiteral("One zone"), [](Design &design) {
            for (Node &node : design.compute.nodes)
                node.zone = Zone::of<1>();
        });
        MainWindow window(document);
        window.resize(1280, 800);
        window.show();
        window.goToPage(QStringLiteral("compute"));
        test::waitForFirstPaint();
        test::settle();
        QVERIFY(QDir().mkpath(QFileInfo(path).path()) && window.grab().save(path));
    }
};

QTEST_MAIN(ScreenshotTest)
#include "tst_screenshots.moc"
