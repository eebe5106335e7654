#include "core/design/typedvalue.h"
#include "tests/ui/editorbench.h"

#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

using namespace octoha;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates), german(QLocale::German, QLocale::Germany),
    turkish(QLocale::Turkish, QLocale::Turkey);

} // namespace

/// Numbers as people type them, in their own number form; what cannot be the answer is told and changes nothing.
class NumbersTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::EditorBench> m_bench;

    QUndoStack &steps() const { return m_bench->document.undoStack(); }
    QLineEdit *typeInto(const QString &id, const QString &text)
    {
        auto *edit = m_bench->editor(id)->input()->findChild<QLineEdit *>();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        return edit;
    }

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(); }
    void init() { m_bench = std::make_unique<test::EditorBench>(); }

    void wholeNumber()
    {
        auto *box = m_bench->input<QSpinBox>(u"workload.projects"_s);
        const int before = box->value();
        box->selectAll();
        QTest::keyClicks(box, u"123"_s);
        QCOMPARE(m_bench->document.design().workload.projects.number(), 123);
        QCOMPARE(steps().count(), 1);
        steps().undo();
        QCOMPARE(box->value(), before);
    }

    void decimal()
    {
        auto *box = m_bench->input<QDoubleSpinBox>(u"workload.wantedAvailability"_s);
        const double before = box->value();
        box->setValue(99.95);
        QCOMPARE(m_bench->document.design().workload.wantedAvailability.number(), 99950);
        steps().undo();
        QCOMPARE(box->value(), before);
    }

    void isTyped_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("answer");
        QTest::addRow("plain") << english << u"storage.quotaGib"_s << u"1500"_s << 1500.0;
        QTest::addRow("grouped") << english << u"storage.quotaGib"_s << u"1,500"_s << 1500.0;
        QTest::addRow("another unit") << english << u"storage.quotaGib"_s << u"1.5 TiB"_s << 1536.0;
        QTest::addRow("its own unit") << english << u"storage.quotaGib"_s << u"200 GiB"_s << 200.0;
        QTest::addRow("hours") << english << u"workload.averageMinutes"_s << u"2 h"_s << 120.0;
        QTest::addRow("one of its unit") << english << u"workload.averageMinutes"_s << u"1 minute"_s << 1.0;
        QTest::addRow("money") << english << u"workload.monthlyBudget"_s << u"1,204.36"_s << 1204.36;
        QTest::addRow("percent") << english << u"workload.wantedAvailability"_s << u"99.95"_s << 99.95;
        QTest::addRow("German, plain") << german << u"storage.quotaGib"_s << u"1500"_s << 1500.0;
        QTest::addRow("German, grouped") << german << u"storage.quotaGib"_s << u"1.500"_s << 1500.0;
        QTest::addRow("German, another unit") << german << u"storage.quotaGib"_s << u"1,5 TiB"_s << 1536.0;
        QTest::addRow("German, grouped with unit") << german << u"storage.quotaGib"_s << u"1.500 GiB"_s << 1500.0;
        QTest::addRow("German, money") << german << u"workload.monthlyBudget"_s << u"1.204,36"_s << 1204.36;
        QTest::addRow("German, percent") << german << u"workload.wantedAvailability"_s << u"99,95"_s << 99.95;
        QTest::addRow("Turkish, money") << turkish << u"workload.monthlyBudget"_s << u"1.204,36"_s << 1204.36;
        QTest::addRow("word for 0") << english << u"storage.existingAvailabilityPercent"_s << u"0"_s << 0.0;
    }

    void isTyped()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, id);
        QFETCH(QString, typed);
        QFETCH(double, answer);
        const test::LocaleOfTest guard(locale);
        QTest::keyClick(typeInto(id, typed), Qt::Key_Return);
        QCOMPARE(m_bench->document.value(id).toDouble(), answer);
        QVERIFY2(m_bench->refusal.isEmpty(), qPrintable(m_bench->refusal));
    }

    void isRefused_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("named"); ///< In the message.
        QTest::addRow("too large") << english << u"workload.averageMinutes"_s << u"600000"_s << u"600,000"_s;
        QTest::addRow("too large, with unit")
            << english << u"workload.averageMinutes"_s << u"20000 h"_s << u"1,200,000"_s;
        QTest::addRow("above a hundred percent") << english << u"workload.wantedAvailability"_s << u"150"_s << u"150"_s;
        QTest::addRow("a half") << english << u"workload.projects"_s << u"1.5"_s << u"1.5"_s;
        QTest::addRow("no number") << english << u"workload.projects"_s << u"12 apples"_s << u"12 apples"_s;
        QTest::addRow("German, a half") << german << u"workload.projects"_s << u"1,5"_s << u"1,5"_s;
        QTest::addRow("German, too large") << german << u"workload.averageMinutes"_s << u"600.000"_s << u"600.000"_s;
    }

    /// 600000 must not become the 60000 that stood there before the last digit.
    void isRefused()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, id);
        QFETCH(QString, typed);
        QFETCH(QString, named);
        const test::LocaleOfTest guard(locale);
        const QJsonValue before = m_bench->document.value(id);
        QLineEdit *edit = typeInto(id, typed);
        const QString shown = edit->text();
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(m_bench->document.value(id), before);
        QVERIFY2(m_bench->refusal.contains(named), qPrintable(m_bench->refusal));
        QVERIFY2(edit->text() != shown, qPrintable(edit->text()));
        QVERIFY(!steps().canUndo());
    }

    void tooMuchIsToldWhileItIsTyped()
    {
        QLineEdit *edit = typeInto(u"workload.averageMinutes"_s, u"600000"_s);
        QVERIFY(!m_bench->refusal.isEmpty());
        QTest::keyClick(edit, Qt::Key_End);
        QVERIFY(edit->text().startsWith(u"600"_s)); // Kept for mending.
        edit->selectAll();
        QTest::keyClicks(edit, u"45"_s);
        QVERIFY(m_bench->refusal.isEmpty());
        QCOMPARE(m_bench->document.value(u"workload.averageMinutes"_s).toInt(), 45);
    }

    void aRefusedNumberLeavesADefaultUnconfirmed()
    {
        m_bench->document.start(projectFromPreset(*findPreset(u"lab")));
        const QString id = u"workload.averageMinutes"_s;
        QVERIFY(m_bench->document.isAssumed(id));
        QTest::keyClick(typeInto(id, u"600000"_s), Qt::Key_Return);
        QVERIFY(m_bench->document.isAssumed(id));
    }

    void aRefusalSpeaksTheNumberFormOfTheWindow_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("id");
        QTest::addColumn<double>("number");
        QTest::addColumn<QStringList>("said");
        QTest::addRow("English") << english << u"workload.projects"_s << 5'000'000.0
                                 << QStringList{u"5,000,000"_s, u"1,000,000"_s};
        QTest::addRow("German") << german << u"workload.projects"_s << 5'000'000.0
                                << QStringList{u"5.000.000"_s, u"1.000.000"_s};
        QTest::addRow("German, decimals")
            << german << u"workload.wantedAvailability"_s << 100.5 << QStringList{u"100,5"_s};
        QTest::addRow("German, a port") << german << u"balancer.commsPort"_s << 99999.0
                                        << QStringList{u"99999"_s, u"65535"_s};
    }

    void aRefusalSpeaksTheNumberFormOfTheWindow()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, id);
        QFETCH(double, number);
        QFETCH(QStringList, said);
        const test::LocaleOfTest own(locale);
        const auto refused = m_bench->document.set(id, number);
        QVERIFY(!refused);
        for (const QString &part : said)
            QVERIFY2(refused.error().message.contains(part), qPrintable(refused.error().message));
    }

    void zeroHasAWordAndCanBeTypedOver()
    {
        QLineEdit *edit = typeInto(u"workload.licenceMachineLimit"_s, u"0"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(edit->text(), u"unlimited"_s);
        QTest::keyClick(edit, Qt::Key_End);
        QTest::keyClicks(edit, u"25"_s); // Beside the word.
        QCOMPARE(m_bench->document.value(u"workload.licenceMachineLimit"_s).toInt(), 25);
        QVERIFY2(edit->text().startsWith(u"25"_s), qPrintable(edit->text()));
    }

    void scrollingAPageTurnsNoNumber()
    {
        auto *box = m_bench->input<QSpinBox>(u"workload.projects"_s);
        const int before = box->value();
        QWheelEvent wheel({5, 5}, {5, 5}, {0, 120}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(box, &wheel);
        QCOMPARE(box->value(), before);
        QVERIFY(!wheel.isAccepted());
    }

    void isPasted_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QJsonValue>("value");
        QTest::addRow("number") << u"compute.nodes.*.taskCap"_s << u"1.000"_s << QJsonValue(1000);
        QTest::addRow("decimal") << u"workload.wantedAvailability"_s << u"99,95 %"_s << QJsonValue(99.95);
        QTest::addRow("money") << u"workload.monthlyBudget"_s << u"1.204,36 $"_s << QJsonValue(1204.36);
        QTest::addRow("day") << u"workload.licenceEnds"_s << u"31.12.2027"_s << QJsonValue(u"2027-12-31"_s);
        QTest::addRow("yes") << u"database.replicas.*.readable"_s << u"yes"_s << QJsonValue(true);
        QTest::addRow("choice by key") << u"compute.nodes.*.role"_s << u"portalAndTasks"_s
                                       << QJsonValue(u"portalAndTasks"_s);
        QTest::addRow("choice by label") << u"compute.nodes.*.role"_s << u"portal and tasks"_s
                                         << QJsonValue(u"portalAndTasks"_s);
        QTest::addRow("word for 0") << u"compute.nodes.*.zone"_s << u"None"_s << QJsonValue(0);
        QTest::addRow("not stated") << u"compute.nodes.*.nodeName"_s << u"not stated"_s << QJsonValue(QJsonValue::Null);
    }

    void isPasted()
    {
        QFETCH(QString, id);
        QFETCH(QString, text);
        const auto value = valueFromTyped(*findField(id), text, german);
        QVERIFY2(value, value ? "" : qPrintable(value.error().message));
        QTEST(*value, "value");
    }
};

QTEST_MAIN(NumbersTest)
#include "tst_numbers.moc"
