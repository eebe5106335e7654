#include "core/design/language.h"
#include "core/project/presets.h"
#include "tests/ui/looks.h"
#include "tests/ui/surroundings.h"
#include "ui/pageswizard.h"
#include "ui/theme.h"
#include "ui/widgets/fieldrow.h"

#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyleOption>
#include <QTest>

using namespace octoha;
using namespace Qt::StringLiterals;

/// The window in German, whose words are longer, and at every size; and what is changed while it is open looks as if it
/// had been so from the start.
class LookTest : public QObject {
    Q_OBJECT

private:
    struct Shown {
        explicit Shown(QSize size = {1280, 800}, const Project &project = sampleProject())
        {
            document.start(project);
            window = std::make_unique<MainWindow>(document);
            window->resize(size);
            window->show();
            if (!QTest::qWaitForWindowExposed(window.get()))
                qFatal("No window.");
            test::waitForFirstPaint();
        }
        const DesignPage &page(int index)
        {
            window->wizard().enter(index);
            test::settle();
            return *window->wizard().current();
        }
        DesignDocument document{Catalog::shipped(), test::today()};
        std::unique_ptr<MainWindow> window;
    };

    static void speak(Language language)
    {
        Languages::instance().setInterfaceLanguage(language);
        QLocale::setDefault(language == Language::German ? QLocale(QLocale::German, QLocale::Germany)
                                                         : QLocale(QLocale::English, QLocale::UnitedStates));
    }

    static const QScrollArea *scrollOf(const DesignPage &page)
    {
        return page.findChild<QScrollArea *>(QString(), Qt::FindDirectChildrenOnly);
    }

    /// How a page looks; without what blinks or has the focus.
    static QImage imageOf(MainWindow &window)
    {
        if (QWidget *focus = QApplication::focusWidget())
            focus->clearFocus();
        QTest::qWait(window.wizard().currentId() == 0 ? 400 : 20); // What the presets cost comes a moment later.
        test::settle();
        return scrollOf(*window.wizard().current())->widget()->grab().toImage();
    }

    /// What a page shows a moment later, such as the cost of a preset, may move what is there: only what stays counts.
    static QStringList faultsOf(const MainWindow &window)
    {
        QStringList faults;
        const auto hasNone = [&] {
            faults = test::cutOff(window) + test::overlapping(window) + test::tooWide(window);
            return faults.isEmpty();
        };
        static_cast<void>(QTest::qWaitFor(hasNone, 3000));
        return faults;
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::useOwnSettings();
        Theme::apply(ThemeChoice::Light);
        Theme::setZoom(100);
    }

    void cleanup()
    {
        speak(Language::English);
        Theme::apply(ThemeChoice::Light);
        Theme::setZoom(100);
    }

    void allCanBeRead_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("percent");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("isNew");
        for (const char *language : {"en", "de"}) {
            const auto row = [language](const char *look, int percent, QSize size, bool isNew = false) {
                QTest::addRow("%s %s", language, look) << QString::fromLatin1(language) << percent << size << isNew;
            };
            row("100", 100, {1280, 800});
            row("100, small", 100, {800, 600});
            row("100, small, all defaults to confirm", 100, {800, 600}, true);
            row("150", 150, {1600, 1000});
            row("300", 300, {2560, 1440});
        }
    }

    /// Nothing is cut off, nothing lies over something else, no page is wider than its place.
    void allCanBeRead()
    {
        QFETCH(QString, language);
        QFETCH(int, percent);
        QFETCH(QSize, size);
        speak(language == u"de"_s ? Language::German : Language::English);
        QFETCH(bool, isNew);
        Theme::setZoom(percent);
        Shown shown(size, isNew ? projectFromPreset(*findPreset(u"two-node")) : sampleProject());
        QStringList faults;
        for (int i = 0; i < shown.window->wizard().count(); ++i) {
            const DesignPage &page = shown.page(i);
            const QStringList found = faultsOf(*shown.window);
            if (!found.isEmpty())
                faults.append(page.pageId() + u": "_s + found.join(u" | "_s));
        }
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
        QCOMPARE(shown.window->size(), size);
    }

    void aThemeIsSwitchedWhileOpen_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < 9; ++i) // Those that ask.
            QTest::addRow("%d", i) << i;
    }

    void aThemeIsSwitchedWhileOpen()
    {
        QFETCH(int, index);
        Shown before;
        before.page(index);
        Theme::apply(ThemeChoice::Dark);
        const QImage switched = imageOf(*before.window);
        Shown fresh;
        fresh.page(index);
        QCOMPARE(switched, imageOf(*fresh.window));
    }

    void isZoomedWhileOpen_data() { aThemeIsSwitchedWhileOpen_data(); }
    void isZoomedWhileOpen()
    {
        QFETCH(int, index);
        const QSize size(1600, 1000);
        Shown before(size);
        before.page(index);
        Theme::setZoom(170);
        const QImage zoomed = imageOf(*before.window);
        Shown fresh(size);
        fresh.page(index);
        QCOMPARE(zoomed.size(), imageOf(*fresh.window).size());
        QCOMPARE(zoomed, imageOf(*fresh.window));
    }

    /// Also on the first page, whose rest is made when the window is there already.
    void sectionsStandApart()
    {
        Theme::setZoom(200);
        Shown shown({1600, 1000});
        for (const int index : {0, 3}) {
            const DesignPage &page = shown.page(index);
            const QWidget *content = scrollOf(page)->widget();
            int titles = 0;
            for (const QLabel *title : content->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly)) {
                if (!title->isVisible() || title->property("fontFactor").toDouble() != 1.15)
                    continue;
                ++titles;
                QVERIFY2(title->contentsMargins().top() >= 2 * unit(&page), qPrintable(title->text()));
            }
            QVERIFY2(titles >= 3, qPrintable(page.pageId()));
        }
    }

    /// With what is said below it, and some lines around.
    void aQuestionIsShownWithItsSurroundings_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : {"database.defender", "workload.msiSha256", "placement.alertsTo",
                 "balancer.trustedProxies", "compute.nodes.#1.role"})
            QTest::addRow("%s", id) << QString::fromLatin1(id);
    }

    /// An arrow that stays small beside large words is not seen, nor hit.
    void arrowsGrowWithTheText()
    {
        QSpinBox number;
        QComboBox list;
        list.addItem(u"Yes"_s);
        QStyleOptionSpinBox box;
        QStyleOptionComboBox choice;
        const auto darkPixels = [](QWidget &widget, QStyle::ComplexControl control, QStyleOptionComplex &option,
                                    QStyle::SubControl part) {
            widget.resize(widget.sizeHint() + QSize(80, 0));
            option.initFrom(&widget);
            const QRect place = widget.style()->subControlRect(control, &option, part, &widget).adjusted(3, 3, -3, -3);
            const QImage image = widget.grab(place).toImage();
            int dark = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    dark += qGray(image.pixel(x, y)) < 160;
            }
            return dark;
        };
        box.buttonSymbols = QAbstractSpinBox::UpDownArrows;
        box.frame = choice.frame = true;
        box.subControls = choice.subControls = QStyle::SC_All;
        const auto sizes = [&] {
            return std::pair(darkPixels(number, QStyle::CC_SpinBox, box, QStyle::SC_SpinBoxUp),
                darkPixels(list, QStyle::CC_ComboBox, choice, QStyle::SC_ComboBoxArrow));
        };
        const auto usual = sizes();
        QVERIFY(usual.first > 0 && usual.second > 0);
        Theme::setZoom(200);
        const auto large = sizes();
        QVERIFY2(large.first > 2 * usual.first && large.second > 2 * usual.second,
            qPrintable(u"%1, %2 → %3, %4"_s.arg(usual.first).arg(usual.second).arg(large.first).arg(large.second)));
    }

    void aQuestionIsShownWithItsSurroundings()
    {
        QFETCH(QString, id);
        Shown shown;
        shown.window->goToField(id);
        QTest::qWait(20);
        test::settle();
        DesignPage &page = *shown.window->wizard().current();
        const QScrollArea *scroll = scrollOf(page);
        const QRect area = page.row(id)->area(), content = scroll->widget()->rect();
        const int top = scroll->verticalScrollBar()->value(), bottom = top + scroll->viewport()->height(),
                  around = 3 * unit(&page);
        QVERIFY(std::max(content.top(), area.top() - around) >= top);
        QVERIFY(std::min(content.bottom(), area.bottom() + around) <= bottom);
    }
};

QTEST_MAIN(LookTest)
#include "tst_look.moc"
