#include "tests/core/prices/retaillists.h"

#include <QTest>

using namespace octoha;
using namespace octoha::tests;
using namespace Qt::StringLiterals;

/// A catalog whose prices came from lists, in part or in another currency.
class TestPricedCatalog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachPriceOfAPartialAnswerIsOfItsOwnDay();
    void theOldDateStaysUntilAllIsRefreshed();
    void anAcceptedPriceIsTheCatalogs();
    void stepsOfAPriceAreKept();
    void anotherCurrencyLeavesNoDollars();
    void layersAreOfOneCurrency();
    void daysOfPricesAreCounted();
};

void TestPricedCatalog::eachPriceOfAPartialAnswerIsOfItsOwnDay()
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

void TestPricedCatalog::theOldDateStaysUntilAllIsRefreshed()
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

void TestPricedCatalog::anAcceptedPriceIsTheCatalogs()
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

void TestPricedCatalog::stepsOfAPriceAreKept()
{
    const PricedCatalog priced(shipped,
        listOf(
            {meterItem("keyvault.standard.operations_10k", 1, 100), meterItem("keyvault.standard.operations_10k", 2)}));
    const auto price = priced.catalog().meter("westeurope", "keyvault.standard.operations_10k");
    QCOMPARE(price->tiers.size(), std::size_t(2));
    QCOMPARE(price->cost(150), 100 * 2.0 + 50);
}

void TestPricedCatalog::anotherCurrencyLeavesNoDollars()
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

void TestPricedCatalog::layersAreOfOneCurrency()
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

void TestPricedCatalog::daysOfPricesAreCounted()
{
    const PricedCatalog priced(shipped, listOf({meterItem("sql.dtu.S3", 8)}));
    const PriceDates before = priceDatesOf(u"westeurope"_s, shipped),
                     after = priceDatesOf(u"westeurope"_s, priced.catalog());
    QCOMPARE(after.value(QDate(2026, 11, 28)), 1);
    QCOMPARE(after.size(), before.size() + 1);
}

QTEST_GUILESS_MAIN(TestPricedCatalog)
#include "tst_pricedcatalog.moc"
