#include "core/assess/quantities.h"

#include <QTest>

using namespace octoha;
using namespace Qt::StringLiterals;

class QuantitiesTest : public QObject {
    Q_OBJECT

private:
    const QLocale m_english{QLocale::English, QLocale::UnitedStates};

    /// Spaces of any kind are spaces.
    static QString plain(QString text) { return text.replace(QChar::Nbsp, u' ').replace(QChar(0x202f), u' '); }

private Q_SLOTS:
    void money()
    {
        QCOMPARE(moneyText(120'436'000, m_english, "USD"_L1), u"$1,204.36"_s);
        QCOMPARE(moneyChangeText(45'502'000, m_english, "USD"_L1), u"+$455.02"_s);
        QCOMPARE(moneyText(120'436'000, m_english, "EUR"_L1), u"1,204.36\u00a0EUR"_s);
        QCOMPARE(moneyChangeText(0, m_english, "USD"_L1), u"$0.00"_s);
        QCOMPARE(moneyChangeText(-45'502'000, m_english, "USD"_L1), u"−$455.02"_s);
    }

    void percentPromisesNoMoreThanThereIs_data()
    {
        QTest::addColumn<double>("percent");
        QTest::addColumn<QString>("text");
        QTest::addRow("three digits") << 99.885 << u"99.885 %"_s;
        QTest::addRow("cut, not rounded") << 99.99999 << u"99.999 %"_s;
        QTest::addRow("filled up") << 99.9 << u"99.900 %"_s;
        QTest::addRow("all") << 100.0 << u"100.000 %"_s;
    }
    void percentPromisesNoMoreThanThereIs()
    {
        QFETCH(double, percent);
        QFETCH(QString, text);
        QCOMPARE(plain(percentText(percent, m_english)), text);
    }

    void lotsAreMultipliedOut_data()
    {
        QTest::addColumn<double>("quantity");
        QTest::addColumn<QByteArray>("unit");
        QTest::addColumn<QString>("start");
        QTest::addRow("operations by the 10,000") << 2.0 << QByteArray("10,000 operations") << u"20,000 operation"_s;
        QTest::addRow("one disk") << 1.0 << QByteArray("disks") << u"1 disk"_s;
        QTest::addRow("product of units") << 186'880.0 << QByteArray("GiB hours") << u"186,880 GiB hours"_s;
        QTest::addRow("no unit") << 3.0 << QByteArray() << u"3"_s;
    }
    void lotsAreMultipliedOut()
    {
        QFETCH(double, quantity);
        QFETCH(QByteArray, unit);
        QFETCH(QString, start);
        const QString text = plain(quantityText(quantity, unit.constData(), m_english));
        QVERIFY2(text.startsWith(start), qPrintable(text));
    }

    void minutes_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("start");
        QTest::addRow("minutes") << 90 << u"90 min"_s;
        QTest::addRow("hours") << 150 << u"2.5 h"_s;
        QTest::addRow("a day") << 1440 << u"24 h"_s;
        QTest::addRow("days") << 4320 << u"3 day"_s;
    }
    void minutes()
    {
        QFETCH(int, minutes);
        QFETCH(QString, start);
        const QString text = plain(minutesText(minutes, m_english));
        QVERIFY2(text.startsWith(start), qPrintable(text));
    }

    void aYearIsTheCatalogsYear() { QCOMPARE(hoursAwayAYear(99, Catalog::shipped()), 87.6); }
};

QTEST_GUILESS_MAIN(QuantitiesTest)
#include "tst_quantities.moc"
