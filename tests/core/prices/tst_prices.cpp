#include "core/catalog/facts.h"
#include "core/prices/pricelayers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace octoha;
using namespace Qt::StringLiterals;

namespace {

const Catalog &shipped = Catalog::shipped();

QJsonObject item(const QString &product, double price, const QString &size = u"Standard_D4s_v5"_s)
{
    return {{u"currencyCode"_s, u"USD"_s}, {u"tierMinimumUnits"_s, 0}, {u"retailPrice"_s, price},
        {u"armRegionName"_s, u"westeurope"_s}, {u"meterName"_s, u"D4s v5"_s}, {u"productName"_s, product},
        {u"skuName"_s, size}, {u"serviceName"_s, u"Virtual Machines"_s}, {u"unitOfMeasure"_s, u"1 Hour"_s},
        {u"type"_s, u"Consumption"_s}, {u"armSkuName"_s, size}};
}

QJsonObject meterItem(const char *key, double price, double from = 0)
{
    const Meter *meter = shipped.tables().meters.find(QLatin1StringView(key));
    return {{u"currencyCode"_s, u"USD"_s}, {u"tierMinimumUnits"_s, from}, {u"retailPrice"_s, price},
        {u"armRegionName"_s, u"westeurope"_s}, {u"meterName"_s, QString(meter->meter)},
        {u"productName"_s, QString(meter->product)}, {u"skuName"_s, QString(meter->sku)},
        {u"serviceName"_s, QString(meter->service)}, {u"unitOfMeasure"_s, QString(meter->unit)},
        {u"type"_s, u"Consumption"_s}, {u"armSkuName"_s, QString()}};
}

QByteArray page(const QJsonArray &items, const QString &currency = u"USD"_s)
{
    return QJsonDocument(
        QJsonObject{{u"BillingCurrency"_s, currency}, {u"Items"_s, items}, {u"NextPageLink"_s, QJsonValue()}})
        .toJson();
}

const QString plain = u"Virtual Machines Dsv5 Series"_s, windows = u"Virtual Machines Dsv5 Series Windows"_s;

PriceList listOf(const QJsonArray &items, const QString &currency = u"USD"_s)
{
    PriceList list{.date = QDate(2026, 11, 28)};
    const auto read = readRetailPage(page(items, currency));
    return read && list.take(*read, shipped) ? list : PriceList();
}

} // namespace

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
    void eachPriceOfAPartialAnswerIsOfItsOwnDay();
    void theOldDateStaysUntilAllIsRefreshed();
    void anAcceptedPriceIsTheCatalogs();
    void stepsOfAPriceAreKept();
    void anotherCurrencyLeavesNoDollars();
    void layersAreOfOneCurrency();
    void daysOfPricesAreCounted();
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

void TestPrices::eachPriceOfAPartialAnswerIsOfItsOwnDay()
{
    const QDate newDay(2026, 11, 28), newest = newDay.addDays(3);
    const PricedCatalog some(
        shipped, listOf({item(plain, 9), item(windows, 9), meterItem("keyvault.standard.operations_10k", 8)}));
    const auto dayOf = [](const Catalog &catalog, const char *size) {
        return catalog.vmPrice("westeurope", QLatin1StringView(size))->asOf;
    };
    const QDate oldDay = dayOf(shipped, "Standard_D8s_v5"),
                oldMeterDay = shipped.meter("westeurope", "sql.dtu.S3")->asOf;
    QCOMPARE(dayOf(some.catalog(), "Standard_D4s_v5"), newDay);
    QCOMPARE(dayOf(some.catalog(), "Standard_D8s_v5"), oldDay);
    QCOMPARE(some.catalog().meter("westeurope", "keyvault.standard.operations_10k")->asOf, newDay);
    QCOMPARE(some.catalog().meter("westeurope", "sql.dtu.S3")->asOf, oldMeterDay);
    QCOMPARE(
        some.catalog().meter("westeurope", "sql.dtu.S3")->first(), shipped.meter("westeurope", "sql.dtu.S3")->first());
    PriceList later = listOf({meterItem("sql.dtu.S3", 7)});
    later.date = newest;
    const PricedCatalog twice(some.catalog(), later);
    QCOMPARE(dayOf(twice.catalog(), "Standard_D4s_v5"), newDay);
    QCOMPARE(twice.catalog().meter("westeurope", "keyvault.standard.operations_10k")->asOf, newDay);
    QCOMPARE(twice.catalog().meter("westeurope", "sql.dtu.S3")->asOf, newest);
    QCOMPARE(dayOf(twice.catalog(), "Standard_D8s_v5"), oldDay);
}

void TestPrices::theOldDateStaysUntilAllIsRefreshed()
{
    const PriceList list = listOf({item(plain, 9)});
    const PricedCatalog some(shipped, list);
    QCOMPARE(some.catalog().vmPrice("westeurope", "Standard_D4s_v5")->asOf,
        shipped.vmPrice("westeurope", "Standard_D4s_v5")->asOf);
    PriceList all = list;
    const int area = shipped.tables().areas.indexOf("westeurope");
    for (const VmPriceRow &row : shipped.tables().vmPrices) {
        const QString size(shipped.tables().vmSizes.rows[row.size].name);
        if (row.area == area) {
            all.prices[{u"westeurope"_s, u"vm.base/"_s + size}] = {{0, 1}};
            all.prices[{u"westeurope"_s, u"vm.windows/"_s + size}] = {{0, 2}};
        }
    }
    const PricedCatalog whole(shipped, all);
    QCOMPARE(whole.catalog().vmPrice("westeurope", "Standard_D2s_v5")->asOf, list.date);
    QCOMPARE(whole.catalog().vmPrice("northeurope", "Standard_D2s_v5")->asOf,
        shipped.vmPrice("northeurope", "Standard_D2s_v5")->asOf);
}

void TestPrices::anAcceptedPriceIsTheCatalogs()
{
    const PricedCatalog priced(shipped, listOf({item(plain, 9), meterItem("keyvault.standard.operations_10k", 8)}));
    QCOMPARE(*priced.catalog().vmPrice("westeurope", "Standard_D4s_v5")->base, 9.0);
    QCOMPARE(*priced.catalog().vmPrice("westeurope", "Standard_D4s_v5")->windows,
        *shipped.vmPrice("westeurope", "Standard_D4s_v5")->windows);
    QCOMPARE(priced.catalog().meter("westeurope", "keyvault.standard.operations_10k")->first(), 8.0);
    for (const Region &region : shipped.tables().regions) { // all else is as it was
        for (const Meter &meter : shipped.tables().meters) {
            const auto before = shipped.meter(region.name, meter.key),
                       after = priced.catalog().meter(region.name, meter.key);
            if (region.name == "westeurope"_L1 && meter.key == "keyvault.standard.operations_10k"_L1)
                continue;
            QVERIFY(before.has_value() == after.has_value() && (!before || before->cost(1e6) == after->cost(1e6)));
        }
    }
    QCOMPARE(priced.catalog().text(Fact::PriceCurrency), "USD"_L1);
}

void TestPrices::stepsOfAPriceAreKept()
{
    const PricedCatalog priced(shipped,
        listOf(
            {meterItem("keyvault.standard.operations_10k", 1, 100), meterItem("keyvault.standard.operations_10k", 2)}));
    const auto price = priced.catalog().meter("westeurope", "keyvault.standard.operations_10k");
    QCOMPARE(price->tiers.size(), std::size_t(2));
    QCOMPARE(price->cost(150), 100 * 2.0 + 50);
}

void TestPrices::anotherCurrencyLeavesNoDollars()
{
    QJsonObject euros = item(plain, 0.2);
    euros.insert(u"currencyCode"_s, u"EUR"_s);
    const PriceList list = listOf({euros}, u"EUR"_s);
    const PricedCatalog priced(shipped, list);
    QCOMPARE(priced.catalog().text(Fact::PriceCurrency), "EUR"_L1);
    QCOMPARE(*priced.catalog().vmPrice("westeurope", "Standard_D4s_v5")->base, 0.2);
    QVERIFY(!priced.catalog().vmPrice("westeurope", "Standard_D4s_v5")->windows);
    QVERIFY(!priced.catalog().vmPrice("westeurope", "Standard_D8s_v5"));
    QVERIFY(!priced.catalog().meter("westeurope", "natgateway.hour")
        && !priced.catalog().reservation("eastus2", "Standard_D4s_v5"));
    QCOMPARE(changesOf(list, shipped).size(), 1);
    QVERIFY(!changesOf(list, shipped).first().before);
}

void TestPrices::layersAreOfOneCurrency()
{
    QJsonObject row = item(plain, 0.2);
    row.insert(u"currencyCode"_s, u"EUR"_s);
    const PriceList dollars = listOf({item(plain, 9)}), euros = listOf({row}, u"EUR"_s);
    PriceLayers inDollars(shipped), inEuros(shipped);
    QVERIFY(inDollars.add(dollars) && !inDollars.add(euros));
    QCOMPARE(inDollars.catalog().text(Fact::PriceCurrency), "USD"_L1);
    QVERIFY(inEuros.add(euros) && !inEuros.add(dollars));
    PriceList elsewhere{u"EUR"_s, QDate(2026, 11, 29), {}};
    elsewhere.prices[{u"northeurope"_s, u"vm.base/Standard_D4s_v5"_s}] = {{0, 0.3}};
    QVERIFY(inEuros.add(elsewhere)); // of another region, in the same currency: both count
    QCOMPARE(*inEuros.catalog().vmPrice("westeurope", "Standard_D4s_v5")->base, 0.2);
    QCOMPARE(*inEuros.catalog().vmPrice("northeurope", "Standard_D4s_v5")->base, 0.3);
}

void TestPrices::daysOfPricesAreCounted()
{
    const PricedCatalog priced(shipped, listOf({meterItem("sql.dtu.S3", 8)}));
    const PriceDates before = priceDatesOf(u"westeurope"_s, shipped),
                     after = priceDatesOf(u"westeurope"_s, priced.catalog());
    QCOMPARE(after.value(QDate(2026, 11, 28)), 1);
    QCOMPARE(after.size(), before.size() + 1);
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
