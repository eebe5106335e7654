#include "core/catalog/catalog.h"

#include "core/catalog/facts.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUrl>

using namespace octoha;
using namespace Qt::StringLiterals;

namespace {

const Tables &tables()
{
    return Catalog::shipped().tables();
}

template<typename Rows> void everySourceIsThere(const Rows &rows)
{
    for (const auto &row : rows)
        QVERIFY2(tables().sources.find(row.source), qPrintable(u"no source "_s + row.source));
}

// Every row must be found by its key: that proves the sorted index as well.
template<typename Row, auto key> void everyKeyIsFound(const Keyed<Row, key> &table)
{
    QVERIFY(table.size() > 0);
    for (const Row &row : table)
        QVERIFY2(table.find(row.*key) == &row, qPrintable(QString(row.*key)));
}

} // namespace

/// Walks every row of every table of the shipped catalog.
class tst_catalogwalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sourcesHaveTitleAddressAndDay();
    void sourcesStandInOrder();
    void tablesHaveDaysAndSource();
    void factsHaveAValueAndASource();
    void factsStandInTheOrderOfTheirEnumeration();
    void gatesAreVersions();
    void everyRowIsFoundByItsKey();
    void everyRowNamesASource();
    void sizesAreOrdered();
    void sizeFiguresMakeSense();
    void regionsMakeSense();
    void pricedRegionsAndSizesExist();
    void objectivesHavePrices();
    void tiersAscend();
    void completeRegionsHaveTheMainMeters_data();
    void completeRegionsHaveTheMainMeters();
    void agreementsAreBetween0And100();
    void nameRulesCompile();
    void apiVersionsAreDays();
    void apiVersionsAreRecentOrTheNewest();
};

void tst_catalogwalk::sourcesHaveTitleAddressAndDay()
{
    for (const Source &source : tables().sources) {
        const QUrl url(QString(source.url), QUrl::StrictMode);
        QVERIFY2(url.isValid() && url.scheme() == u"https", source.id.data());
        QVERIFY2(!source.title.isEmpty() && source.date.isValid(), source.id.data());
    }
}

// Sorted, so that two people who add a source do not meet in one line.
void tst_catalogwalk::sourcesStandInOrder()
{
    const auto rows = tables().sources.rows;
    for (std::size_t i = 1; i < rows.size(); ++i)
        QVERIFY2(rows[i - 1].id < rows[i].id, rows[i].id.data());
}

void tst_catalogwalk::tablesHaveDaysAndSource()
{
    QVERIFY(tables().tables.size() > 30);
    for (const CatalogTable &table : tables().tables) {
        QVERIFY2(table.asOf.isValid() && table.checked.isValid(), table.name.data());
        QVERIFY2(table.asOf <= table.checked, table.name.data());
        QVERIFY2(tables().sources.find(table.source), table.name.data());
    }
}

void tst_catalogwalk::factsHaveAValueAndASource()
{
    everySourceIsThere(tables().facts);
    for (const FactRow &fact : tables().facts) {
        QVERIFY2(std::isnan(fact.number) != fact.text.isEmpty(), fact.key.data());
        QVERIFY2(!fact.title.isEmpty(), fact.key.data());
    }
}

void tst_catalogwalk::factsStandInTheOrderOfTheirEnumeration()
{
    QCOMPARE(Catalog::shipped().row(Fact::TaskCapDefault).key, "taskCapDefault"_L1);
    QCOMPARE(Catalog::shipped().row(Fact::RedisPort).key, "redisPort"_L1);
    QCOMPARE(Catalog::shipped().row(Gate::OwnRuntime).key, "ownRuntime"_L1);
    QCOMPARE(Catalog::shipped().row(Gate::TentacleConnectionCount).key, "tentacleConnectionCount"_L1);
}

void tst_catalogwalk::gatesAreVersions()
{
    everySourceIsThere(tables().gates);
    for (const GateRow &gate : tables().gates) {
        QVERIFY2(Version::from(QString(gate.version)).has_value(), gate.key.data());
        QVERIFY2(gate.product == "server"_L1 || gate.product == "tentacle"_L1, gate.key.data());
    }
}

void tst_catalogwalk::everyRowIsFoundByItsKey()
{
    everyKeyIsFound(tables().sources);
    everyKeyIsFound(tables().tables);
    everyKeyIsFound(tables().facts);
    everyKeyIsFound(tables().gates);
    everyKeyIsFound(tables().regions);
    everyKeyIsFound(tables().vmSizes);
    everyKeyIsFound(tables().sqlObjectives);
    everyKeyIsFound(tables().slas);
    everyKeyIsFound(tables().nameRules);
    everyKeyIsFound(tables().apiVersions);
    everyKeyIsFound(tables().retirements);
    everyKeyIsFound(tables().practices);
    everyKeyIsFound(tables().areas);
    everyKeyIsFound(tables().meters);
    everyKeyIsFound(tables().globalPrices);
    everyKeyIsFound(tables().balancers);
    everyKeyIsFound(tables().ports);
}

void tst_catalogwalk::everyRowNamesASource()
{
    everySourceIsThere(tables().nodeAdvice);
    everySourceIsThere(tables().databaseAdvice);
    everySourceIsThere(tables().sqlServerVersions);
    everySourceIsThere(tables().nodeSystems);
    everySourceIsThere(tables().licences);
    everySourceIsThere(tables().providers);
    everySourceIsThere(tables().balancers);
    everySourceIsThere(tables().sharedFolders);
    everySourceIsThere(tables().ports);
    everySourceIsThere(tables().securityRules);
    everySourceIsThere(tables().knownBadBuilds);
    everySourceIsThere(tables().slas);
    everySourceIsThere(tables().nameRules);
    everySourceIsThere(tables().globalPrices);
}

void tst_catalogwalk::sizesAreOrdered()
{
    for (std::size_t i = 1; i < tables().nodeAdvice.size(); ++i) {
        const NodeAdvice &smaller = tables().nodeAdvice[i - 1], &larger = tables().nodeAdvice[i];
        QVERIFY(
            smaller.taskCap < larger.taskCap && smaller.cores < larger.cores && smaller.memoryGib < larger.memoryGib);
    }
    for (std::size_t i = 1; i < tables().databaseAdvice.size(); ++i) {
        const DatabaseAdvice &smaller = tables().databaseAdvice[i - 1], &larger = tables().databaseAdvice[i];
        QVERIFY(smaller.totalTaskCap < larger.totalTaskCap && smaller.dtu < larger.dtu
            && smaller.memoryGib < larger.memoryGib);
    }
}

void tst_catalogwalk::sizeFiguresMakeSense()
{
    for (const VmSize &size : tables().vmSizes) {
        QVERIFY2(size.activeVcpus >= 1 && size.activeVcpus <= size.vcpus, size.name.data());
        QVERIFY2(size.memoryGib > 0 && size.maxDataDisks > 0 && size.uncachedIops > 0, size.name.data());
        QVERIFY2((size.temporaryDisk == TemporaryDisk::None) == (size.temporaryGib == 0), size.name.data());
        QVERIFY2(size.burstable == (size.baselinePercent > 0), size.name.data());
        QVERIFY2(!(size.nvmeOnly && size.generation1), size.name.data());
    }
}

void tst_catalogwalk::regionsMakeSense()
{
    QSet<QString> codes;
    int complete = 0;
    for (const Region &region : tables().regions) {
        QVERIFY2(!codes.contains(region.shortCode), region.name.data());
        codes << region.shortCode;
        QVERIFY2(region.pair.isEmpty() || (tables().regions.find(region.pair) && region.pair != region.name),
            region.name.data());
        QVERIFY2(region.zones >= 0 && region.zones <= 4, region.name.data());
        complete += region.pricesComplete;
    }
    QCOMPARE(complete, 14);
}

void tst_catalogwalk::pricedRegionsAndSizesExist()
{
    for (const VmPriceRow &row : tables().vmPrices) {
        QVERIFY(row.area < tables().areas.size() && row.size < tables().vmSizes.size());
        QVERIFY(!(std::isnan(row.base) && std::isnan(row.windows)));
    }
    for (const PriceArea &area : tables().areas)
        QVERIFY2(area.name.contains("one"_L1) || tables().regions.find(area.name), area.name.data());
    for (const ReservationRow &row : tables().reservations)
        QVERIFY(tables().regions.find(row.region) && tables().vmSizes.find(row.size));
}

void tst_catalogwalk::objectivesHavePrices()
{
    for (const SqlObjective &objective : tables().sqlObjectives) {
        for (const QLatin1StringView key :
            {objective.priceKey, objective.zoneKey, objective.storageKey, objective.zoneStorageKey})
            QVERIFY2(key.isEmpty() || Catalog::shipped().meter("westeurope", key), objective.name.data());
        QVERIFY2(objective.licenceKey.isEmpty() || Catalog::shipped().meter("westeurope", objective.licenceKey),
            objective.name.data());
        QVERIFY2(
            objective.minVcores <= objective.vcores && objective.includedGb <= objective.maxGb, objective.name.data());
    }
}

void tst_catalogwalk::tiersAscend()
{
    for (const MeterRow &row : tables().meterRows) {
        const auto tiers = tables().tiers.subspan(row.firstTier, row.tiers);
        QVERIFY(!tiers.empty() && tiers.front().from == 0);
        for (std::size_t i = 1; i < tiers.size(); ++i)
            QVERIFY(tiers[i - 1].from < tiers[i].from);
        for (const PriceTier &tier : tiers)
            QVERIFY(tier.price >= 0);
    }
}

void tst_catalogwalk::completeRegionsHaveTheMainMeters_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key : {"sql.dtu.S3", "sql.gp.gen5.vcore_hour", "files.ssd_v2.ZRS.gib_hour",
             "appgw.standard_v2.fixed_hour", "appgw.waf_v2.fixed_hour", "disk.premium_ssd.P10.LRS.month",
             "network.public_ip_standard_hour", "keyvault.standard.operations_10k",
             "loganalytics.analytics_ingestion_gb", "redis.managed.B0.instance_hour"})
        QTest::addRow("%s", key) << QString::fromLatin1(key);
}

void tst_catalogwalk::completeRegionsHaveTheMainMeters()
{
    QFETCH(QString, key);
    for (const Region &region : tables().regions) {
        if (!region.pricesComplete)
            continue;
        const auto price = Catalog::shipped().meter(region.name, key);
        QVERIFY2(price && !price->otherRegion, region.name.data());
        QVERIFY2(Catalog::shipped().vmPrice(region.name, "Standard_D4s_v5"), region.name.data());
    }
}

void tst_catalogwalk::agreementsAreBetween0And100()
{
    for (const Sla &sla : tables().slas)
        QVERIFY2(!sla.percent || (*sla.percent > 0 && *sla.percent <= 100), sla.key.data());
    for (const BalancerProduct &balancer : tables().balancers)
        QVERIFY2(balancer.slaKey.isEmpty() || tables().slas.find(balancer.slaKey), balancer.choice.data());
}

void tst_catalogwalk::nameRulesCompile()
{
    for (const NameRule &rule : tables().nameRules) {
        const QRegularExpression expression{QString(rule.pattern)};
        QVERIFY2(expression.isValid(), rule.key.data());
        QVERIFY2(rule.minimum >= 1 && rule.minimum <= rule.maximum, rule.key.data());
    }
}

void tst_catalogwalk::apiVersionsAreDays()
{
    static const QRegularExpression shape(u"^\\d{4}-\\d{2}-\\d{2}(-preview)?$"_s);
    for (const ApiVersion &version : tables().apiVersions) {
        QVERIFY2(shape.match(QString(version.use)).hasMatch(), version.type.data());
        QVERIFY2(version.earlier < version.latest, version.type.data());
    }
}

// The linter of Bicep warns of a version that is older than two years while a newer one exists; a preview is used only
// where nothing newer works.
void tst_catalogwalk::apiVersionsAreRecentOrTheNewest()
{
    const QDate oldest = QDate(2026, 11, 23).addDays(-730);
    for (const ApiVersion &version : tables().apiVersions) {
        const QDate used = QDate::fromString(QString(version.use), Qt::ISODate);
        QVERIFY2(version.use.endsWith("-preview"_L1) || used >= oldest || version.use == version.latest,
            version.type.data());
    }
}

QTEST_APPLESS_MAIN(tst_catalogwalk)
#include "tst_catalogwalk.moc"
