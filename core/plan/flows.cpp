#include "core/plan/flows.h"

#include "core/assess/needs.h"
#include "core/catalog/facts.h"
#include "core/catalog/names.h"
#include "core/design/leftopen.h"
#include "core/plan/places.h"
#include "core/plan/sqlwork.h"

#include <QUrl>

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

QString portText(const Situation &situation, QLatin1StringView key)
{
    return QString::number(situation.catalog.port(key)->first);
}

QString clearText()
{
    return planText(QT_TRANSLATE_NOOP("Plan", "none: clear text"));
}

QString nodes()
{
    return planText(QT_TRANSLATE_NOOP("Plan", "nodes"));
}

QString mutualTls()
{
    return planText(QT_TRANSLATE_NOOP("Plan", "mutual TLS, both ends pin certificates"));
}

QString tls()
{
    return QStringLiteral("TLS");
}

/// What the answer says, or that there is none yet.
QString ifStated(const Situation &situation, FieldRef question, const QString &words)
{
    return isOpen(situation.design, question) ? notStatedText() : words;
}

QString portalProtection(const Situation &situation)
{
    const Balancer &balancer = situation.design.balancer;
    static constexpr const char *texts[] = {QT_TRANSLATE_NOOP("Plan", "%1 or later, as far as the balancer"),
        QT_TRANSLATE_NOOP("Plan", "%1 or later, at the balancer and again as far as the nodes"),
        QT_TRANSLATE_NOOP("Plan", "%1 or later, as far as the nodes")};
    const QString words = balancer.tlsEnd == TlsEnd::Nowhere
        ? clearText()
        : ifStated(situation, field<&Balancer::minimumTls>,
            planText(texts[int(balancer.tlsEnd)]).arg(choiceLabel(balancer.minimumTls)));
    return ifStated(situation, field<&Balancer::tlsEnd>, words);
}

/// A balancer that takes the request and makes one of its own; the others pass what the caller sends.
bool makesOwnRequest(WebProduct product)
{
    return product != WebProduct::LoadBalancer && product != WebProduct::TrafficManager && product != WebProduct::None;
}

/// In front of the portal; what stands there and where TLS ends decide on them.
QStringList portalPorts(const Situation &situation)
{
    const Design &design = situation.design;
    return isOpen(design, field<&Balancer::web>) || isOpen(design, field<&Balancer::tlsEnd>)
        ? QStringList(notStatedText())
        : frontWebPorts(design.balancer);
}

using Flows = QList<Flow>;

void addPortal(Flows &flows, const Situation &situation)
{
    const Balancer &balancer = situation.design.balancer;
    const QString portal = situation.deployment.portalUrl.isEmpty()
        ? planText(QT_TRANSLATE_NOOP("Plan", "portal and API"))
        : situation.deployment.portalUrl;
    flows.append({planText(QT_TRANSLATE_NOOP("Plan", "users and build servers")), portal,
        portalPorts(situation).join(", "_L1), portalProtection(situation)});
    if (makesOwnRequest(balancer.web) && !isOpen(situation.design, field<&Balancer::web>)) {
        const bool isTls = balancer.tlsEnd == TlsEnd::Bridged || balancer.tlsEnd == TlsEnd::Nodes;
        flows.append({choiceLabel(balancer.web), nodes(),
            ifStated(situation, field<&Balancer::tlsEnd>, nodeWebPorts(balancer).join(", "_L1)),
            ifStated(situation, field<&Balancer::tlsEnd>, isTls ? tls() : clearText())});
    }
}

void addPolling(Flows &flows, const Situation &situation)
{
    const Design &design = situation.design;
    const QString tentacles = planText(QT_TRANSLATE_NOOP("Plan", "polling Tentacles"));
    if (hasPolling(design)) {
        flows.append({planText(QT_TRANSLATE_NOOP("Plan", "polling Tentacles, to register")),
            situation.deployment.portalUrl, portalPorts(situation).first(), portalProtection(situation)});
        for (const PollAddress &address : situation.deployment.pollAddresses) {
            const QString authority = address.address.section(u'/', 2, 2);
            flows.append({tentacles, authority.section(u':', 0, 0), authority.section(u':', 1),
                ifStated(situation, field<&Balancer::pollingTls>,
                    design.balancer.pollingTls == TcpTls::Terminated
                        ? planText(QT_TRANSLATE_NOOP("Plan", "broken at the balancer, which ends TLS"))
                        : mutualTls())});
        }
    }
    if (carriesGrpc(design.workload))
        flows.append({planText(QT_TRANSLATE_NOOP("Plan", "Kubernetes monitor and other gRPC clients")), nodes(),
            ifStated(situation, field<&Balancer::grpcPort>, QString::number(design.balancer.grpcPort.number())),
            planText(QT_TRANSLATE_NOOP("Plan", "TLS with the certificate of Octopus"))});
}

void addTargets(Flows &flows, const Situation &situation)
{
    const Workload &workload = situation.design.workload;
    if (workload.listeningTentacles.number() > 0)
        flows.append({nodes(), planText(QT_TRANSLATE_NOOP("Plan", "listening Tentacles")),
            portText(situation, "listening"_L1), mutualTls()});
    if (workload.sshTargets.number() > 0)
        flows.append({nodes(), planText(QT_TRANSLATE_NOOP("Plan", "SSH targets")), portText(situation, "ssh"_L1),
            QStringLiteral("SSH")});
    flows.append({nodes(), planText(QT_TRANSLATE_NOOP("Plan", "feeds, cloud services and updates on the Internet")),
        portText(situation, "cloud"_L1), tls()});
}

// Only the connection string forces it; without the keyword the client decides.
QString databaseProtection(const Situation &situation)
{
    if (!situation.deployment.connectionString.contains("Encrypt=True"_L1, Qt::CaseInsensitive)
        && !situation.deployment.connectionString.contains("Encrypt=Strict"_L1, Qt::CaseInsensitive))
        return planText(QT_TRANSLATE_NOOP("Plan", "not forced: the connection string has no Encrypt=True"));
    const Database &database = situation.design.database;
    return usesAzureSql(database) ? ifStated(situation, field<&Database::minimumTls>,
               planText(QT_TRANSLATE_NOOP("Plan", "%1 or later, forced by the connection string"))
                   .arg(choiceLabel(database.minimumTls)))
                                  : planText(QT_TRANSLATE_NOOP("Plan", "TLS, forced by the connection string"));
}

void addData(Flows &flows, const Situation &situation)
{
    const Design &design = situation.design;
    const auto ofKind = [&](const QString &words) { return ifStated(situation, field<&Database::kind>, words); };
    flows.append({nodes(), ofKind(situation.deployment.sqlServer),
        ofKind(QString::number(sqlPortOf(design.database, situation.catalog))), ofKind(databaseProtection(situation))});
    if (design.database.kind == DatabaseKind::AvailabilityGroup)
        flows.append({planText(QT_TRANSLATE_NOOP("Plan", "SQL Server machines")),
            planText(QT_TRANSLATE_NOOP("Plan", "SQL Server machines")), portText(situation, "ag-endpoint"_L1),
            planText(QT_TRANSLATE_NOOP("Plan", "AES, which the endpoint demands by default"))});
    flows.append({nodes(), ifStated(situation, field<&Storage::product>, situation.deployment.shareRoot),
        portText(situation, "smb"_L1),
        ifStated(situation, field<&Storage::encryptedTransport>,
            design.storage.encryptedTransport ? planText(QT_TRANSLATE_NOOP("Plan", "SMB 3 with encryption"))
                                              : planText(QT_TRANSLATE_NOOP("Plan", "not encrypted")))});
}

void addRedis(Flows &flows, const Situation &situation)
{
    const Design &design = situation.design;
    const auto ofRedis = [&](const QString &words) { return ifStated(situation, field<&Polling::redisSource>, words); };
    if (usesRedis(design))
        flows.append({nodes(), ofRedis(redisHost(design, situation.catalog)),
            ofRedis(
                ifStated(situation, field<&Polling::redisTls>, QString::number(redisPort(design, situation.catalog)))),
            ifStated(situation, field<&Polling::redisTls>,
                design.polling.redisTls
                    ? tls()
                    : planText(QT_TRANSLATE_NOOP("Plan",
                        "none: Octopus encrypts its data with the master key, but the password is in clear text")))});
}

QString ldapProtection(LdapSecurity security)
{
    if (security == LdapSecurity::None)
        return clearText();
    return security == LdapSecurity::StartTls ? planText(QT_TRANSLATE_NOOP("Plan", "TLS, by StartTLS")) : tls();
}

void addDirectory(Flows &flows, const Situation &situation)
{
    const SignIn &signIn = situation.design.signIn;
    if (needsDomain(situation.design)) {
        const Place domain = placeOf("domain"_L1, situation.design, situation.catalog);
        flows.append({planText(QT_TRANSLATE_NOOP("Plan", "machines of the domain")),
            signIn.domainName.isEmpty() ? domain.name : signIn.domainName.text(), u"53, 88, 389, 445 …"_s,
            planText(QT_TRANSLATE_NOOP("Plan", "Kerberos, LDAP and SMB as the domain's policy demands"))});
    }
    if (signIn.ldap)
        flows.append({nodes(), signIn.ldapServer.text(),
            ifStated(situation, field<&SignIn::ldapPort>, QString::number(signIn.ldapPort.number())),
            ifStated(situation, field<&SignIn::ldapSecurity>, ldapProtection(signIn.ldapSecurity))});
    if (signIn.entra)
        flows.append({planText(QT_TRANSLATE_NOOP("Plan", "users and nodes")), u"login.microsoftonline.com"_s,
            portText(situation, "https"_L1), tls()});
}

void addCare(Flows &flows, const Situation &situation)
{
    const Design &design = situation.design;
    const QString https = portText(situation, "https"_L1);
    flows.append({nodes(), situation.deployment.vaultName + u".vault.azure.net"_s, https, tls()});
    const bool isKnown = !isOpen(design, field<&Balancer::web>) && !isOpen(design, field<&Balancer::tlsEnd>);
    if (isKnown && gatewayReadsCertificate(design))
        flows.append(
            {choiceLabel(design.balancer.web), situation.deployment.vaultName + u".vault.azure.net"_s, https, tls()});
    if (design.placement.monitoringAgent || design.placement.diagnosticLogs)
        flows.append({planText(QT_TRANSLATE_NOOP("Plan", "machines and services of Azure")),
            nameOf(ResourceKind::LogWorkspace, design, situation.catalog).name, https, tls()});
    flows.append({planText(QT_TRANSLATE_NOOP("Plan", "administrators")) + u" ("_s
            + (isOpen(design, field<&Placement::adminAccess>)
                    ? planText(QT_TRANSLATE_NOOP("Plan", "way of access not stated"))
                    : choiceLabel(design.placement.adminAccess))
            + u')',
        nodes(), portText(situation, "rdp"_L1), planText(QT_TRANSLATE_NOOP("Plan", "RDP inside TLS"))});
}

} // namespace

QList<Flow> flowsOf(const Situation &situation)
{
    Flows flows;
    for (const auto add : {addPortal, addPolling, addTargets, addData, addRedis, addDirectory, addCare})
        add(flows, situation);
    return flows;
}

namespace {

QString hostFor(const char *purpose, const QString &host)
{
    return host + u" ("_s + planText(purpose) + u')';
}

/// What Windows and the tools of the plan call, beside Octopus itself.
QStringList hostsOfTools(const Design &design)
{
    // https://learn.microsoft.com/windows/deployment/update/waas-wu-settings,
    // https://learn.microsoft.com/azure/security/fundamentals/azure-ca-details,
    // https://learn.microsoft.com/powershell/gallery/getting-started
    QStringList hosts{hostFor(QT_TRANSLATE_NOOP("Plan", "Windows Update, ports 80 and 443"),
                          u"*.windowsupdate.com, *.update.microsoft.com, *.delivery.mp.microsoft.com"_s),
        hostFor(QT_TRANSLATE_NOOP("Plan", "revoked certificates, port 80"),
            u"crl3.digicert.com, crl4.digicert.com, ocsp.digicert.com, crl.microsoft.com, oneocsp.microsoft.com, www.microsoft.com"_s),
        hostFor(QT_TRANSLATE_NOOP("Plan", "Pester for the acceptance tests, unless it is copied"),
            u"*.powershellgallery.com, go.microsoft.com"_s)};
    if (design.compute.identity != VmIdentity::None)
        hosts.append(hostFor(
            QT_TRANSLATE_NOOP("Plan", "the managed identity, port 80, never through a proxy"), u"169.254.169.254"_s));
    if (usesAzureSql(design.database) && !isOpen(design, field<&Database::kind>))
        hosts.append(hostFor(QT_TRANSLATE_NOOP("Plan", "Azure CLI of the DBA"), u"management.azure.com"_s));
    // https://learn.microsoft.com/azure/azure-monitor/agents/azure-monitor-agent-network-configuration
    if (design.placement.monitoringAgent)
        hosts.append(hostFor(QT_TRANSLATE_NOOP("Plan", "Azure Monitor Agent, without inspection of TLS"),
            u"global.handler.control.monitor.azure.com, %1.handler.control.monitor.azure.com, *.ods.opinsights.azure.com, management.azure.com"_s
                .arg(design.placement.region.text())));
    return hosts;
}

} // namespace

QStringList hostsOf(const Situation &situation)
{
    const Design &design = situation.design;
    const Deployment &deployment = situation.deployment;
    QStringList hosts{QUrl(situation.catalog.text(Fact::InstallerUrl)).host(),
        deployment.vaultName + u".vault.azure.net"_s, u"login.microsoftonline.com"_s};
    if (!isOpen(design, field<&Database::kind>))
        hosts.append(deployment.sqlServer);
    if (!isOpen(design, field<&Storage::product>))
        hosts.append(shareHost(deployment));
    if (usesRedis(design) && !isOpen(design, field<&Polling::redisSource>))
        hosts.append(redisHost(design, situation.catalog));
    if (design.signIn.ldap)
        hosts.append(design.signIn.ldapServer.text());
    if (needsDomain(design))
        hosts.append(design.signIn.domainName.text());
    hosts.removeAll(QString());
    hosts.removeDuplicates();
    return hosts + hostsOfTools(design);
}

} // namespace octoha
