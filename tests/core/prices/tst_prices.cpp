#include "tests/core/prices/retaillists.h"

#include <QTest>

using namespace octoha;
using namespace octoha::tests;
using namespace Qt::StringLiterals;

class TestPrices : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPageIsReadAsTheApiWritesIt();
    void otherOffersAreLeftOut_data();
    void otherOffersAreLeftOut();
    void anOddAnswerIsRefusedWithItsPlace_data();
    void anOddAnswerIsRefusedWithItsPlace();
    void everyBrokenByteIsAnErrorOrAPage();
    void twoCurrenciesAreNotMixed();
    void onlyWhatDiffersIsAChange();
    void theFileComesBackAsItWas();
    void aPriceWithoutItsFirstStepIsLeftOut();
    void aWrongFileIsRefused_data();
    void aWrongFileIsRefused();
    void queriesNameRegionAndCurrency();
};

void TestPrices::aPageIsReadAsTheApiWritesIt()
{
    QJsonObject row = item(plain, 0.23);
    row.insert(u"savingsPlan"_s,
        QJsonArray{QJsonObject{{u"retailPrice"_s, 0.1}, {u"term"_s, u"3 Years"_s}},
            QJsonObject{{u"retailPrice"_s, 0.16}, {u"term"_s, u"1 Year"_s}}});
    const auto read = readRetailPage(page({row}));
    QVERIFY(read && read->prices.size() == 1 && read->next.isEmpty() && read->currency == u"USD"_s);
    QCOMPARE(read->prices.first().price, 0.23);
    QCOMPARE(read->prices.first().savingsPlan1y, 0.16);
    QCOMPARE(read->prices.first().machine, u"Standard_D4s_v5"_s);
}

void TestPrices::otherOffersAreLeftOut_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value");
    QTest::addRow("spot") << u"skuName"_s << u"D4s v5 Spot"_s;
    QTest::addRow("low priority") << u"meterName"_s << u"D4s v5 Low Priority"_s;
    QTest::addRow("cloud services, two words") << u"productName"_s << u"Dasv5 Series Cloud Services"_s;
    QTest::addRow("cloud services, one word") << u"productName"_s << u"Easv5 Series CloudServices"_s;
    QTest::addRow("dedicated host") << u"productName"_s << u"Dsv5 Series Dedicated Host"_s;
    QTest::addRow("reservation") << u"type"_s << u"Reservation"_s;
}

void TestPrices::otherOffersAreLeftOut()
{
    QFETCH(QString, member);
    QFETCH(QString, value);
    QJsonObject row = item(plain, 0.23);
    row.insert(member, value);
    const auto read = readRetailPage(page({row}));
    QVERIFY(read && read->prices.isEmpty());
}

void TestPrices::anOddAnswerIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    const auto with = [](const char *member, const QJsonValue &value) {
        QJsonObject row = item(plain, 0.23);
        row.insert(QLatin1StringView(member), value);
        return page({item(plain, 0.2), row});
    };
    QTest::addRow("plain text") << QByteArray("Too many requests") << u"1"_s;
    QTest::addRow("a price that is text") << with("retailPrice", u"0.23"_s) << u"Items[1].retailPrice"_s;
    QTest::addRow("a price below zero") << with("retailPrice", -1) << u"Items[1].retailPrice"_s;
    QTest::addRow("a price beyond reason") << with("retailPrice", 1e300) << u"Items[1].retailPrice"_s;
    QTest::addRow("no quantity") << with("tierMinimumUnits", QJsonValue()) << u"Items[1].tierMinimumUnits"_s;
    QTest::addRow("a region that is a number") << with("armRegionName", 7) << u"Items[1].armRegionName"_s;
    QTest::addRow("another currency in a row") << with("currencyCode", u"EUR"_s) << u"Items[1].currencyCode"_s;
    QTest::addRow("a row that is no object") << page({7}) << u"Items[0]"_s;
    QTest::addRow("no rows") << QByteArray("{\"BillingCurrency\":\"USD\"}") << u"Items"_s;
    QTest::addRow("no currency") << QByteArray("{\"Items\":[]}") << u"BillingCurrency"_s;
}

void TestPrices::anOddAnswerIsRefusedWithItsPlace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    const auto read = readRetailPage(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().path, place);
    QVERIFY(read.error().message.contains(place));
}

void TestPrices::everyBrokenByteIsAnErrorOrAPage()
{
    const QByteArray whole = page({item(plain, 0.23), item(windows, 0.41)});
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray broken = whole;
        broken[i] = char(broken[i] ^ 0x15);
        const auto read = readRetailPage(broken),
                   cut = readRetailPage(whole.trimmed().first(std::max<qsizetype>(0, i - 1)));
        QVERIFY(!read || read->prices.size() <= 2);
        QVERIFY(!cut);
    }
}

void TestPrices::twoCurrenciesAreNotMixed()
{
    PriceList list = listOf({item(plain, 0.23)});
    QJsonObject euros = item(windows, 0.4);
    euros.insert(u"currencyCode"_s, u"EUR"_s);
    const auto taken = list.take(*readRetailPage(page({euros}, u"EUR"_s)), shipped);
    QVERIFY(!taken && taken.error().path == u"BillingCurrency"_s && list.prices.size() == 1);
}

void TestPrices::onlyWhatDiffersIsAChange()
{
    const auto own = shipped.vmPrice("westeurope", "Standard_D4s_v5");
    const PriceList list = listOf(
        {item(plain, *own->base), item(windows, *own->windows + 1), meterItem("keyvault.standard.operations_10k", 9)});
    QCOMPARE(list.prices.size(), 3);
    const QList<PriceChange> changes = changesOf(list, shipped);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.first().place.key, u"keyvault.standard.operations_10k"_s);
    QCOMPARE(changes.first().before, shipped.meter("westeurope", "keyvault.standard.operations_10k")->first());
    QVERIFY(changes.first().beforeDate.isValid());
    QCOMPARE(changes.last().after, *own->windows + 1);
}

void TestPrices::theFileComesBackAsItWas()
{
    const PriceList list = listOf({item(plain, 9), meterItem("keyvault.standard.operations_10k", 1, 100),
        meterItem("keyvault.standard.operations_10k", 2)});
    const auto back = readPriceList(writePriceList(list));
    QVERIFY(back && back->currency == list.currency && back->date == list.date && back->prices == list.prices);
    QCOMPARE(writePriceList(*back), writePriceList(list));
}

void TestPrices::aPriceWithoutItsFirstStepIsLeftOut()
{
    PriceList list{u"USD"_s, QDate(2026, 11, 28), {}};
    list.prices[{u"westeurope"_s, u"vm.base/Standard_D4s_v5"_s}] = {{1, 0.2}};
    const auto read = readPriceList(writePriceList(list));
    QVERIFY(read && read->prices.isEmpty());
    QVERIFY(changesOf(list, shipped).isEmpty());
}

void TestPrices::aWrongFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("place");
    QTest::addRow("a newer format") << QByteArray("\"format\": 1") << QByteArray("\"format\": 2") << u"format"_s;
    QTest::addRow("no day") << QByteArray("2026-11-28") << QByteArray("yesterday") << u"date"_s;
    QTest::addRow("no currency") << QByteArray("\"USD\"") << QByteArray("7") << u"currency"_s;
    QTest::addRow("a price below zero") << QByteArray("9") << QByteArray("-9") << u"prices[0]"_s;
    QTest::addRow("no region") << QByteArray("\"westeurope\"") << QByteArray("\"\"") << u"prices[0]"_s;
}

void TestPrices::aWrongFileIsRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, place);
    QByteArray bytes = writePriceList(listOf({item(plain, 9)}));
    QVERIFY(bytes.contains(from));
    const auto read = readPriceList(bytes.replace(from, to));
    QVERIFY(!read);
    QCOMPARE(read.error().path, place);
}

void TestPrices::queriesNameRegionAndCurrency()
{
    for (const QString &query : retailQueries(u"https://localhost/prices"_s, u"westeurope"_s, u"EUR"_s)) {
        QVERIFY(query.startsWith(u"https://localhost/prices?"_s) && query.contains(u"currencyCode='EUR'"_s));
        QVERIFY(query.contains(u"armRegionName%20eq%20%27westeurope%27"_s) && !query.contains(u' '));
    }
}

QTEST_GUILESS_MAIN(TestPrices)
#include "tst_prices.moc"
