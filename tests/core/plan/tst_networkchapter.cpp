#include "tests/core/plan/planning.h"

#include <QTest>

using namespace octoha;
using namespace octoha::tests;
using namespace Qt::StringLiterals;

namespace {

/// The sample with one thing changed.
template<typename Change> Design with(Change change)
{
    Design design = sampleProject().design;
    change(design);
    return design;
}

const QString nodes = u"Firewall of snet-octopus"_s;

} // namespace

class TestNetworkChapter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNamePolledOnManyPortsLeadsToTheBalancer();
    void aNodeReachedDirectlyHasItsOwnRecord();
    void theFrontDecidesWhoMayCallTheNodes_data();
    void theFrontDecidesWhoMayCallTheNodes();
    void aTableForEachSubnetInUse_data();
    void aTableForEachSubnetInUse();
    void placesAreAddresses();
    void redisHasOneNameAndOnePort_data();
    void redisHasOneNameAndOnePort();
};

void TestNetworkChapter::aNamePolledOnManyPortsLeadsToTheBalancer()
{
    const plan::Document document = planOf(sampleProject());
    const auto dns = rowsOf(document, u"DNS"_s);
    QCOMPARE(std::count_if(dns.cbegin(), dns.cend(),
                 [](const QStringList &row) { return row.first() == u"poll.octopus.example.com"_s; }),
        1);
    QVERIFY(hasRow(dns, {u"poll.octopus.example.com"_s, u"Load Balancer"_s}));
    QCOMPARE(rowsOf(document, u"Forwarding of polling"_s),
        (QList<QStringList>{{u"poll.octopus.example.com"_s, u"10943"_s, u"octo-01 (10.20.0.4)"_s, u"10943"_s},
            {u"poll.octopus.example.com"_s, u"10944"_s, u"octo-02 (10.20.0.5)"_s, u"10943"_s}}));
}

void TestNetworkChapter::aNodeReachedDirectlyHasItsOwnRecord()
{
    const plan::Document document = planOf(with([](Design &design) {
        design.balancer.polling = PollingProduct::Direct;
        design.polling.way = PollingWay::AddressPerNode;
        design.polling.endpoints[0].address = Line::constant("one.example.com");
        design.polling.endpoints[1].address = Line::constant("two.example.com");
    }));
    QVERIFY(hasRow(rowsOf(document, u"DNS"_s), {u"one.example.com"_s, u"octo-01 (10.20.0.4)"_s}));
    QVERIFY(hasRow(rowsOf(document, u"DNS"_s), {u"two.example.com"_s, u"octo-02 (10.20.0.5)"_s}));
    QVERIFY(!captionsOf(document).contains(u"Forwarding of polling"_s));
}

void TestNetworkChapter::theFrontDecidesWhoMayCallTheNodes_data()
{
    QTest::addColumn<WebProduct>("web");
    QTest::addColumn<QString>("from");
    QTest::addRow("gateway") << WebProduct::ApplicationGateway << u"10.20.1.0/24 (Application Gateway)"_s;
    QTest::addRow("balancer") << WebProduct::LoadBalancer << u"10.40.0.0/16, 10.30.0.0/16 (users and build servers)"_s;
    QTest::addRow("none") << WebProduct::None << u"10.40.0.0/16, 10.30.0.0/16 (users and build servers)"_s;
    QTest::addRow("Front Door") << WebProduct::FrontDoor << u"AzureFrontDoor.Backend (Front Door)"_s;
    QTest::addRow("appliance") << WebProduct::F5 << u"10.20.9.0/28 (balancer appliances)"_s;
}

void TestNetworkChapter::theFrontDecidesWhoMayCallTheNodes()
{
    QFETCH(WebProduct, web);
    QFETCH(QString, from);
    const auto rows = rowsOf(planOf(with([&](Design &design) {
        design.balancer.web = web;
        design.balancer.frontDoorPrivateLink = false;
        design.placement.subnets.append(
            {.id = 99, .purpose = SubnetPurpose::Appliances, .range = Name::constant("10.20.9.0/28")});
    })),
        nodes);
    QVERIFY(hasRow(rows, {u"in"_s, u"100"_s, from, {}, u"80"_s, u"allow"_s}));
}

void TestNetworkChapter::aTableForEachSubnetInUse_data()
{
    QTest::addColumn<Design>("design");
    QTest::addColumn<QString>("caption");
    QTest::addColumn<bool>("isThere");
    const Design sample = sampleProject().design;
    QTest::addRow("gateway") << sample << u"Firewall of snet-agw"_s << true;
    QTest::addRow("no gateway") << with([](Design &design) { design.balancer.web = WebProduct::LoadBalancer; })
                                << u"Firewall of snet-agw"_s << false;
    QTest::addRow("endpoints") << sample << u"Firewall of snet-pep"_s << true;
    QTest::addRow("no SQL Server") << sample << u"Firewall of snet-sql-a"_s << false;
    QTest::addRow("SQL Server") << with([](Design &design) { design.database.kind = DatabaseKind::AvailabilityGroup; })
                                << u"Firewall of snet-sql-a"_s << true;
    QTest::addRow("controllers") << with([](Design &design) {
        design.signIn.domainSource = DomainSource::NewControllers;
        design.signIn.activeDirectory = true;
    }) << u"Firewall of snet-adds"_s
                                 << true;
    QTest::addRow("appliances") << with([](Design &design) { design.balancer.web = WebProduct::Kemp; })
                                << u"Firewall of snet-lb"_s << true;
}

void TestNetworkChapter::aTableForEachSubnetInUse()
{
    QFETCH(Design, design);
    QFETCH(QString, caption);
    QFETCH(bool, isThere);
    const plan::Document document = planOf(design);
    QCOMPARE(captionsOf(document).contains(caption), isThere);
    for (const QStringList &row : rowsOf(document, nodes))
        QVERIFY2(!row.contains(u"GatewayManager"_s), "belongs to the gateway's subnet");
    if (isThere)
        QVERIFY(hasRow(rowsOf(document, caption), {u"in"_s, u"4096"_s, u"*"_s, {}, u"*"_s, u"deny"_s}));
}

void TestNetworkChapter::placesAreAddresses()
{
    Design design = sampleProject().design;
    design.polling.way = PollingWay::Redis;
    design.polling.redisSource = RedisSource::OwnMachine;
    design.database.kind = DatabaseKind::AvailabilityGroup;
    design.signIn.domainSource = DomainSource::NewControllers;
    design.balancer.web = WebProduct::Kemp;
    design.balancer.polling = PollingProduct::ApplicationGatewayTcp;
    design.workload.sshTargets = Count::of<3>();
    design.signIn.ldap = true;
    const plan::Document document = planOf(design);
    int rows = 0;
    for (const QString &caption : captionsOf(document)) {
        if (!caption.startsWith(u"Firewall of "_s))
            continue;
        for (const QStringList &row : rowsOf(document, caption)) {
            ++rows;
            for (const QString &place : row.mid(2, 2)) {
                // A word of the catalog that nothing resolved has neither a range nor a space.
                const bool tag = place.front().isUpper() && !place.contains(u' ');
                QVERIFY2(place == u"*"_s || tag || place.contains(u'('), qPrintable(caption + u": "_s + place));
            }
        }
    }
    QVERIFY(rows > 30);
}

void TestNetworkChapter::redisHasOneNameAndOnePort_data()
{
    QTest::addColumn<RedisSource>("source");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("port");
    QTest::addRow("managed") << RedisSource::AzureManagedRedis
                             << u"amr-octopus-prod-we-001.westeurope.redis.azure.net"_s << u"10000"_s;
    QTest::addRow("existing") << RedisSource::Existing << u"redis.example.com"_s << u"6390"_s;
}

void TestNetworkChapter::redisHasOneNameAndOnePort()
{
    QFETCH(RedisSource, source);
    QFETCH(QString, host);
    QFETCH(QString, port);
    const plan::Document document = planOf(with([&](Design &design) {
        design.polling.way = PollingWay::Redis;
        design.polling.redisSource = source;
        design.polling.redisAddress = Line::constant("redis.example.com:6390");
    }));
    QVERIFY(hasRow(rowsOf(document, u"Data flows"_s), {u"nodes"_s, host, port}));
    const auto rules = rowsOf(document, nodes);
    QVERIFY(hasRow(rules, {u"out"_s, u"150"_s, {}, {}, port}));
    QVERIFY(chapterText(document, u"security"_s).contains(u"- "_s + host));
    QCOMPARE(hasRow(rowsOf(document, u"DNS"_s), {host}), source == RedisSource::AzureManagedRedis);
}

QTEST_GUILESS_MAIN(TestNetworkChapter)
#include "tst_networkchapter.moc"
