#include "core/project/presets.h"
#include "tests/ui/surroundings.h"
#include "ui/pageswizard.h"
#include "ui/theme.h"

#include <QTest>

using namespace octoha;

/// Writes a picture of every page in each look into `screenshots` below the working folder (OCTOHA_SCREENSHOTS names
/// another), for people to judge; fails only where a page does not fit its window.
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
        for (int i = 0; i < window.wizard().count(); ++i) {
            window.wizard().enter(i);
            test::settle();
            const QString name = QStringLiteral("%1-%2.png").arg(window.wizard().current()->pageId(), QLatin1String(QTest::currentDataTag()));
            QVERIFY(window.grab().save(m_folder.filePath(name)));
            QCOMPARE(window.size(), size);
        }
        setLook(ThemeChoice::Light, 1);
    }
};

QTEST_MAIN(ScreenshotTest)
#include "tst_screenshots.moc"
