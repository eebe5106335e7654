#include "tests/ui/shownwindow.h"
#include "ui/firstpaint.h"
#include "ui/pageswizard.h"
#include "ui/panel/findingcard.h"
#include "ui/panel/strip.h"

#include <QLabel>
#include <QScrollArea>
#include <QToolBar>

using namespace octoha;
using namespace Qt::StringLiterals;

/// The window's shape: narrow and wide, zoomed, scrolled, and put away for a while.
class WindowShapeTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::ShownWindow> m_shown;

    MainWindow &window() const { return *m_shown->window; }
    QWidget &panel() const { return *window().findChild<QWidget *>(u"assessment"_s); }

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(); }
    void init() { m_shown = std::make_unique<test::ShownWindow>(); }
    void cleanup()
    {
        m_shown.reset();
        Theme::setZoom(100);
    }

    void whatIsPutOffWaitsForTheFirstPicture()
    {
        QStringList happened;
        struct Painted : QWidget {
            explicit Painted(QStringList &log) : happened(log) { }
            void paintEvent(QPaintEvent *) override { happened.append(u"painted"_s); }
            QStringList &happened;
        } widget(happened);
        widget.winId();
        afterFirstPaint(&widget, [&happened] { happened.append(u"rest"_s); });
        QTest::qWait(60); // However slow the machine is: nothing is done for a window that is not there.
        QVERIFY(happened.isEmpty());
        widget.show();
        QTRY_VERIFY(happened.contains(u"rest"_s));
        QCOMPARE(happened.first(), u"painted"_s);
    }

    void thePageHasTheFocusFirst()
    {
        QCOMPARE(
            window().focusWidget()->property("text").toString(), u"Start"_s); // Not the field that finds questions.
    }

    void thePanelBecomesADrawer()
    {
        window().resize(800, 600);
        QTRY_VERIFY(!panel().isVisible());
        m_shown->action(u"Assessment"_s)->trigger();
        QVERIFY(panel().isVisible());
        window().resize(1280, 800);
        QTRY_VERIFY(panel().isVisible());
    }

    void whatAChangeCostsFitsItsTile()
    {
        m_shown->document.edit(
            {}, u"More"_s, [](Design &design) { design.compute.nodes.append(design.compute.nodes.first()); });
        test::settle();
        const AnswerTile *cost = panel().findChildren<AnswerTile *>().at(1);
        QVERIFY2(cost->accessibleName().endsWith(u"since the start"_s), qPrintable(cost->accessibleName()));
        const QString detail = cost->detail();
        QVERIFY2(detail.contains(u'+')
                && QFontMetrics(scaledFont(cost, 0.85)).horizontalAdvance(detail)
                    < cost->width() - 2 * cost->fontMetrics().height(),
            qPrintable(detail));
    }

    void theFourAnswersStayInSight()
    {
        const QList<AnswerTile *> answers = window().findChild<QToolBar *>()->findChildren<AnswerTile *>();
        QVERIFY(
            std::none_of(answers.cbegin(), answers.cend(), [](const AnswerTile *tile) { return tile->isVisible(); }));
        window().resize(800, 600);
        QTRY_VERIFY(!panel().isVisible());
        test::settle();
        QCOMPARE(answers.size(), 4);
        for (AnswerTile *tile : answers) {
            QVERIFY(tile->isVisible() && tile->width() > 0);
            QVERIFY(window().rect().contains(QRect(tile->mapTo(&window(), QPoint()), tile->size())));
        }
        answers.first()->click();
        QVERIFY(panel().isVisible());
    }

    void zoomIsOfTheUsualSize()
    {
        Theme::setZoom(150); // As the program starts with that setting.
        Settings().setZoomPercent(150);
        const qreal large = QApplication::font().pointSizeF();
        m_shown->action(u"Usual size"_s)->trigger();
        QVERIFY(qAbs(QApplication::font().pointSizeF() * 1.5 - large) < 0.01);
        const int width = panel().width();
        for (int i = 0; i < 5; ++i)
            m_shown->action(u"Larger"_s)->trigger();
        test::settle();
        QVERIFY(qAbs(QApplication::font().pointSizeF() - large) < 0.01);
        QVERIFY(panel().width() > width * 5 / 4);
        m_shown->action(u"Usual size"_s)->trigger();
        test::settle();
        QCOMPARE(panel().width(), width);
    }

    void titlesOfFindingsFollowTheZoom()
    {
        auto *card = panel().findChild<FindingCard *>();
        QVERIFY(card);
        const auto *title = card->findChild<QLabel *>();
        const qreal before = title->font().pointSizeF();
        m_shown->action(u"Larger"_s)->trigger();
        QVERIFY(qAbs(title->font().pointSizeF() - before * 1.1) < 0.01);
        m_shown->action(u"Usual size"_s)->trigger();
    }

    void aQuestionIsShownWithRoomAroundIt_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : {"workload.projects", "database.collation", "storage.quotaGib",
                 "balancer.idleTimeoutMinutes", "signIn.ldapServer"})
            QTest::addRow("%s", id) << QString::fromLatin1(id);
    }

    void aQuestionIsShownWithRoomAroundIt()
    {
        QFETCH(QString, id);
        window().goToField(id);
        test::settle();
        const auto *scroll
            = window().wizard().current()->findChild<QScrollArea *>(QString(), Qt::FindDirectChildrenOnly);
        const auto *editor = window().findChild<QWidget *>(id);
        const int top = editor->mapTo(scroll->viewport(), QPoint()).y(), room = 4 * unit(editor);
        const int contentTop = editor->mapTo(scroll->widget(), QPoint()).y();
        QVERIFY(top >= std::min(room, contentTop));
        const int below = scroll->viewport()->height() - top - editor->height();
        QVERIFY(below >= std::min(room, scroll->widget()->height() - contentTop - editor->height()));
    }

    void aWindowThatComesBackIsAsItWasLeft()
    {
        window().goToField(u"balancer.idleTimeoutMinutes"_s);
        test::settle();
        const QWidget *focus = QApplication::focusWidget();
        window().showMinimized();
        test::settle();
        window().showNormal();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        test::settle();
        QCOMPARE(window().focusWidget(), focus);
    }
};

QTEST_MAIN(WindowShapeTest)
#include "tst_windowshape.moc"
