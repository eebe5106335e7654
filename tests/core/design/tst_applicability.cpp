#include "core/design/applicability.h"

#include <QTest>

using namespace octoha;
using namespace Qt::StringLiterals;

namespace {

/// A design with these edits: "database.kind=existingServer; signIn.entra=true".
Design designWith(const QString &edits)
{
    Design design;
    for (const QString &edit : edits.split(u"; "_s, Qt::SkipEmptyParts)) {
        const Field *field = findField(edit.section(u'=', 0, 0));
        const auto value = field ? valueFromText(*field, edit.section(u'=', 1)) : tl::unexpected(Error{});
        if (!value || !setField(design, field->id, *value))
            qFatal("%s is no edit", qUtf8Printable(edit));
    }
    return design;
}

} // namespace

/// Which questions matter in which design.
class tst_applicability : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void questionMatters_data();
    void questionMatters();
    void itemMattersAsItsList();
    void pollingPageMattersWherePollingIs();
    void otherPagesAlwaysMatter();
    void reasonIsAPhrase();
    void unknownIdMatters();
    void relevanceIsThatOfQuestionAndPage();
};

void tst_applicability::questionMatters_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("with"); // edits with which it matters
    QTest::addColumn<QString>("without"); // edits with which it does not
    const auto row = [](const char *id, const QString &with, const QString &without) {
        QTest::addRow("%s", id) << QString::fromLatin1(id) << with << without;
    };
    row("workload.licenceNodeLimit", {}, u"workload.licenceType=none"_s);
    row("workload.licenceNodesUnlimited", {}, u"workload.licenceType=none"_s);
    row("placement.drRegion", u"placement.drMode=hotCold"_s, {});
    row("placement.networkRange", {}, u"placement.networkId=/subscriptions/x"_s);
    row("placement.tentacleRanges", u"workload.pollingTentacles=3"_s, {});
    row("placement.adminRanges", u"placement.adminAccess=publicRdp"_s, {});
    row("compute.faultDomains", u"compute.spread=availabilitySet"_s, {});
    row("compute.autoscale", u"compute.spread=scaleSet"_s, {});
    row("compute.dataDisk", u"compute.dataDiskGib=64"_s, {});
    row("compute.serviceAccountName", u"compute.serviceAccount=gmsa"_s, {});
    row("compute.serviceAccountSecret", u"compute.serviceAccount=domainAccount"_s, u"compute.serviceAccount=gmsa"_s);
    row("compute.dscGivesPaths", u"compute.installMethod=octopusDsc"_s, {});
    row("compute.existingVersion", u"compute.growExisting=yes"_s, {});
    row("database.dtuObjective", u"database.kind=azureSqlDtu"_s, u"database.kind=azureSqlVcore"_s);
    row("database.vcoreObjective", u"database.kind=azureSqlVcore"_s, u"database.kind=azureSqlDtu"_s);
    row("database.zoneRedundant", {}, u"database.kind=availabilityGroup"_s);
    row("database.partnerRegion", u"database.geoReplica=activeReplication"_s, {});
    row("database.failoverPolicy", u"database.geoReplica=failoverGroup"_s, u"database.geoReplica=activeReplication"_s);
    row("database.existingCores", u"database.kind=existingServer"_s, {});
    row("database.sqlVersion", u"database.kind=failoverCluster"_s, {});
    row("database.listener", u"database.kind=existingServer; database.existingAvailability=availabilityGroup"_s,
        u"database.kind=existingServer; database.existingAvailability=standalone"_s);
    row("database.fciStorage", u"database.kind=failoverCluster"_s, u"database.kind=availabilityGroup"_s);
    row("database.passwordSecret", u"database.signIn=sqlLogin"_s, {});
    row("database.defender", u"database.kind=availabilityGroup"_s, u"database.kind=existingServer"_s);
    row("database.extendedUpdates", u"database.kind=existingServer"_s, {});
    row("database.firewallRanges", u"database.publicAccess=true"_s, {});
    row("storage.redundancy", {}, u"storage.product=fileServer"_s);
    row("storage.provisionedIops", u"storage.tier=hddV2"_s, u"storage.tier=ssdV1"_s);
    row("storage.existingPath", u"storage.product=dfsReplica"_s, u"storage.product=netAppFiles"_s);
    row("storage.artifactsPath", u"storage.layout=separate"_s, {});
    row("storage.clusterSharedPath", {}, u"storage.layout=separate"_s);
    row("storage.driveLetter", u"storage.access=globalMapping"_s, {});
    row("storage.keySecret", {}, u"storage.signIn=activeDirectory"_s);
    row("storage.mappedAs", u"storage.product=fileServer; storage.access=mappedDrive"_s,
        u"storage.product=fileServer"_s);
    row("storage.softDeleteDays", {}, u"storage.softDelete=no"_s);
    row("storage.netAppLevel", u"storage.product=netAppFiles"_s, {});
    row("balancer.probePath", {}, u"balancer.probeKind=tcp"_s);
    row("balancer.bodyLimitMb", {}, u"balancer.web=loadBalancer"_s);
    row("balancer.wafFileLimitMb", u"balancer.waf=prevention"_s, {});
    row("balancer.grpcPort", u"workload.kubernetesMonitor=yes"_s, {});
    row("balancer.gatewayMinimum",
        u"balancer.polling=applicationGatewayTcp; balancer.web=loadBalancer; workload.pollingTentacles=1"_s,
        u"balancer.polling=applicationGatewayTcp; balancer.web=loadBalancer"_s);
    row("balancer.gatewayMaximum", {}, u"balancer.gatewayAutoscale=no"_s);
    row("balancer.sku", u"workload.pollingTentacles=1"_s, {});
    row("balancer.sku", u"balancer.webExposure=public"_s, {});
    row("balancer.polling", u"workload.kubernetesMonitor=yes"_s, {});
    row("balancer.pollingProbe", u"workload.grpcFeatures=yes"_s, {});
    row("balancer.pollingExposure", u"workload.kubernetesAgents=1"_s, {});
    row("balancer.pollingTls", u"workload.pollingTentacles=1"_s, u"workload.grpcFeatures=yes"_s);
    row("balancer.securityGroupPorts", {}, u"placement.networkSecurityGroups=no"_s);
    row("balancer.bypassOpen", {}, u"balancer.web=loadBalancer; balancer.tlsEnd=nodes"_s);
    row("balancer.frontDoorTier", u"balancer.web=frontDoor"_s, {});
    row("balancer.trafficManagerTtl", u"balancer.polling=trafficManager; workload.pollingTentacles=1"_s,
        u"balancer.polling=trafficManager"_s);
    row("balancer.applianceCount", u"balancer.web=f5"_s, {});
    row("signIn.entraTenant", u"signIn.entra=yes"_s, {});
    row("signIn.entraSecret", u"signIn.entra=yes"_s, u"signIn.entra=yes; signIn.entraHasSecret=no"_s);
    row("signIn.domainName", u"storage.product=netAppFiles"_s, {});
    row("signIn.domainControllers", u"signIn.activeDirectory=yes; signIn.domainSource=newControllers"_s,
        u"signIn.domainSource=newControllers"_s);
    row("signIn.adScheme", u"signIn.activeDirectory=yes"_s, {});
    row("signIn.ldapServer", u"signIn.ldap=yes"_s, {});
    row("signIn.googleDomain", u"signIn.google=yes"_s, {});
    row("signIn.oktaIssuer", u"signIn.okta=yes"_s, {});
    row("signIn.oidcIssuer", u"signIn.genericOidc=yes"_s, {});
    row("polling.endpoints", u"polling.way=addressPerNode"_s, u"polling.way=redis"_s);
    row("polling.sharedAddress", u"polling.way=portPerNode"_s, u"polling.way=addressPerNode"_s);
    row("polling.redisAddress", u"polling.way=redis; polling.redisSource=existing; workload.pollingTentacles=1"_s,
        u"polling.way=redis; workload.pollingTentacles=1"_s);
    row("polling.redisSku", u"polling.way=redis; workload.pollingTentacles=1"_s, u"polling.way=redis"_s);
    row("polling.webSocketPrefix", u"polling.way=webSockets"_s, u"polling.way=portPerNode"_s);
    row("polling.connectionCount", u"polling.setsConnectionCount=yes"_s, {});
}

void tst_applicability::questionMatters()
{
    QFETCH(QString, id);
    QFETCH(QString, with);
    QFETCH(QString, without);
    QVERIFY(findField(id));
    QCOMPARE(notNeededBecause(designWith(with), id), QString());
    QVERIFY(!notNeededBecause(designWith(without), id).isEmpty());
}

void tst_applicability::itemMattersAsItsList()
{
    const Design one, cluster = designWith(u"database.kind=availabilityGroup"_s);
    for (const QString &id : {u"database.replicas"_s, u"database.replicas.*.size"_s, u"database.replicas.0.size"_s,
             u"database.replicas.#3"_s}) {
        QVERIFY2(!notNeededBecause(one, id).isEmpty(), qPrintable(id));
        QVERIFY2(notNeededBecause(cluster, id).isEmpty(), qPrintable(id));
    }
}

void tst_applicability::pollingPageMattersWherePollingIs()
{
    QVERIFY(!pageNotNeededBecause({}, u"polling").isEmpty());
    QVERIFY(pageNotNeededBecause(designWith(u"workload.kubernetesAgents=1"_s), u"polling").isEmpty());
}

void tst_applicability::otherPagesAlwaysMatter()
{
    for (const Field &field : fields()) {
        if (field.page() != u"polling")
            QCOMPARE(pageNotNeededBecause({}, field.page()), QString());
    }
}

// It stands after "not needed because".
void tst_applicability::reasonIsAPhrase()
{
    for (const Field &field : fields()) {
        const QString reason = notNeededBecause({}, field.id);
        QVERIFY2(!reason.endsWith(u'.') && reason.trimmed() == reason, qPrintable(field.id));
    }
}

void tst_applicability::unknownIdMatters()
{
    QCOMPARE(notNeededBecause({}, u"compute.colour"_s), QString());
}

void tst_applicability::relevanceIsThatOfQuestionAndPage()
{
    for (const Design &design :
        {Design(), designWith(u"workload.pollingTentacles=1; database.kind=availabilityGroup"_s)}) {
        for (const Field &field : fields()) {
            const bool needed
                = pageNotNeededBecause(design, field.page()).isEmpty() && notNeededBecause(design, field.id).isEmpty();
            QVERIFY2(Relevance(field.id).holds(design) == needed, qPrintable(field.id));
        }
    }
}

QTEST_GUILESS_MAIN(tst_applicability)
#include "tst_applicability.moc"
