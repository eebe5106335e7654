#pragma once

#include "core/design/balancerchoices.h"
#include "core/design/quantity.h"
#include "core/design/question.h"
#include "core/design/sharedchoices.h"

namespace octoha {

/// How users, Tentacles and monitors reach the nodes.
struct Balancer {
    WebProduct web = WebProduct::ApplicationGateway;
    PollingProduct polling = PollingProduct::LoadBalancer;
    Line hostName;
    Exposure webExposure = Exposure::Private;
    Exposure pollingExposure = Exposure::Private;
    TlsEnd tlsEnd = TlsEnd::Balancer;
    bool forceSsl = false;
    TlsVersion minimumTls = TlsVersion::Tls12;
    bool bindsByThumbprint = false;
    ProbeKind probeKind = ProbeKind::Http;
    Line probePath = Line::constant("/api/octopusservernodes/ping");
    Name probeCodes = Name::constant("200");
    ProbeKind pollingProbe = ProbeKind::Tcp;
    Affinity affinity = Affinity::None;
    Seconds requestTimeoutSeconds = Seconds::of<600>();
    Minutes idleTimeoutMinutes = Minutes::of<15>();
    Mb bodyLimitMb;
    WafMode waf = WafMode::Off;
    Mb wafFileLimitMb = Mb::of<2048>();
    bool wafPolicy = true;
    bool connectionDraining = true;
    QList<Line> trustedProxies;
    QList<Line> listenPrefixes = {Line::constant("http://localhost:80/")};
    TcpPort commsPort = TcpPort::of<10943>();
    TcpPort grpcPort = TcpPort::of<8443>();
    TcpTls pollingTls = TcpTls::Passthrough;
    QList<TcpPort> securityGroupPorts = {TcpPort::of<80>(), TcpPort::of<443>(), TcpPort::of<10943>()};
    QList<TcpPort> windowsFirewallPorts = {TcpPort::of<80>(), TcpPort::of<443>(), TcpPort::of<10943>()};
    bool bypassOpen = false;
    BalancerSku sku = BalancerSku::Standard;
    bool zoneRedundant = true;
    GatewayVersion gatewayVersion = GatewayVersion::V2;
    Few gatewayMinimum = Few::of<2>();
    Few gatewayMaximum = Few::of<10>();
    bool gatewayAutoscale = true;
    FrontDoorTier frontDoorTier = FrontDoorTier::Premium;
    bool frontDoorPrivateLink = true;
    bool httpRedirect = true;
    bool keepsHostHeader = true;
    Seconds trafficManagerTtl = Seconds::of<30>();
    Few trafficManagerEndpoints = Few::of<2>();
    bool nodesArePublic = false;
    bool poolByAddress = false;
    bool staticAddresses = true;
    Money applianceMonthly;
    Few applianceCount = Few::of<2>();
    Name applianceSize = Name::constant("Standard_D2s_v5");
    bool logs = true;
    friend bool operator==(const Balancer &, const Balancer &) = default;
};
template<>
struct Questions<Balancer> {
    static constexpr char path[] = "balancer";
    static constexpr Member<Balancer> rows[] = {
        member<&Balancer::web>({.key = "web", .label = QT_TRANSLATE_NOOP("Questions", "Portal and API"),
            .why = QT_TRANSLATE_NOOP("Questions", "Portal and API need HTTP, a probe that knows a draining node, and "
                "room for package uploads."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your network standard; each product's choice says what it can "
                "do.")}),
        member<&Balancer::polling>({.key = "polling",
            .label = QT_TRANSLATE_NOOP("Questions", "Polling and gRPC traffic"),
            .why = QT_TRANSLATE_NOOP("Questions", "Ports 10943 and 8443 need TCP passed through untouched, which HTTP "
                "products such as Front Door cannot do."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your network standard; each product's choice says what it can "
                "do.")}),
        member<&Balancer::hostName>({.key = "hostName",
            .label = QT_TRANSLATE_NOOP("Questions", "Host name of the portal"),
            .why = QT_TRANSLATE_NOOP("Questions", "Users, targets and sign-in providers know the cluster by this one "
                "name, which points to the balancer, not to a node."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your own choice with whoever runs the DNS zone, for example "
                "octopus.example.com.")}),
        member<&Balancer::webExposure>({.key = "webExposure",
            .label = QT_TRANSLATE_NOOP("Questions", "Portal reachable from"),
            .why = QT_TRANSLATE_NOOP("Questions", "What the Internet can reach needs TLS, a second factor and perhaps "
                "a firewall; a private portal needs a hybrid link."),
            .where = QT_TRANSLATE_NOOP("Questions", "Ask where users, build servers and other clients of the API "
                "are.")}),
        member<&Balancer::pollingExposure>({.key = "pollingExposure",
            .label = QT_TRANSLATE_NOOP("Questions", "Polling address reachable from"),
            .why = QT_TRANSLATE_NOOP("Questions", "Tentacles outside your networks can poll only an address that they "
                "reach, over the Internet or a hybrid link."),
            .where = QT_TRANSLATE_NOOP("Questions", "Ask where the polling Tentacles stand.")}),
        member<&Balancer::tlsEnd>({.key = "tlsEnd", .label = QT_TRANSLATE_NOOP("Questions", "Where TLS ends"),
            .why = QT_TRANSLATE_NOOP("Questions", "TLS of the portal may end at the balancer; it then holds the "
                "certificate, and nodes see plain HTTP unless it is bridged."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your security team; some demand encryption as far as the node.")}),
        member<&Balancer::forceSsl>({.key = "forceSsl",
            .label = QT_TRANSLATE_NOOP("Questions", "Octopus redirects HTTP to HTTPS"),
            .why = QT_TRANSLATE_NOOP("Questions", "Behind a balancer that ends TLS the node sees HTTP, so this "
                "redirect can go round in circles."),
            .where = QT_TRANSLATE_NOOP("Questions", "Octopus.Server.exe show-configuration on an existing server; the "
                "setting is webForceSSL.")}),
        member<&Balancer::minimumTls>({.key = "minimumTls",
            .label = QT_TRANSLATE_NOOP("Questions", "Lowest TLS version"),
            .why = QT_TRANSLATE_NOOP("Questions", "TLS below 1.2 is refused by Front Door and retired for Application "
                "Gateway, and Octopus discourages it."),
            .where = QT_TRANSLATE_NOOP("Questions", "The TLS policy of the balancer.")}),
        member<&Balancer::bindsByThumbprint>({.key = "bindsByThumbprint",
            .label = QT_TRANSLATE_NOOP("Questions", "Certificate bound by thumbprint"),
            .why = QT_TRANSLATE_NOOP("Questions", "A renewed certificate has another thumbprint, so the old one stays "
                "bound until somebody changes it."),
            .where = QT_TRANSLATE_NOOP("Questions", "netsh http show sslcert on a node, or the listener of the "
                "balancer.")}),
        member<&Balancer::probeKind>({.key = "probeKind",
            .label = QT_TRANSLATE_NOOP("Questions", "Probe of the portal"),
            .why = QT_TRANSLATE_NOOP("Questions", "Only an HTTP probe can tell a draining node from one in service; a "
                "TCP probe keeps sending users to it."),
            .where = QT_TRANSLATE_NOOP("Questions", "The health probe of the balancer.")}),
        member<&Balancer::probePath>({.key = "probePath", .label = QT_TRANSLATE_NOOP("Questions", "Probe path"),
            .why = QT_TRANSLATE_NOOP("Questions", "/api/octopusservernodes/ping answers 200 in service and 418 while "
                "draining, and needs no API key."),
            .where = QT_TRANSLATE_NOOP("Questions", "The health probe of the balancer.")}),
        member<&Balancer::probeCodes>({.key = "probeCodes", .label = QT_TRANSLATE_NOOP("Questions", "Accepted codes"),
            .why = QT_TRANSLATE_NOOP("Questions", "Accept 200 alone, since 418 means that the node drains and must get "
                "no new users."),
            .where = QT_TRANSLATE_NOOP("Questions", "The health probe of the balancer.")}),
        member<&Balancer::pollingProbe>({.key = "pollingProbe",
            .label = QT_TRANSLATE_NOOP("Questions", "Probe of 10943 and 8443"),
            .why = QT_TRANSLATE_NOOP("Questions", "A draining node still runs tasks and must be reached, so these "
                "ports take a TCP probe, not the ping path."),
            .where = QT_TRANSLATE_NOOP("Questions", "The health probe of the balancer.")}),
        member<&Balancer::affinity>({.key = "affinity", .label = QT_TRANSLATE_NOOP("Questions", "Session affinity"),
            .why = QT_TRANSLATE_NOOP("Questions", "Octopus has needed none since 3.2, and from 2021.3.8908 nothing "
                "differs between nodes; round-robin spreads best."),
            .where = QT_TRANSLATE_NOOP("Questions", "The rule or backend settings of the balancer.")}),
        member<&Balancer::requestTimeoutSeconds>({.key = "requestTimeoutSeconds",
            .label = QT_TRANSLATE_NOOP("Questions", "Request time-out"), .unit = QT_TRANSLATE_NOOP("Units", "seconds"),
            .why = QT_TRANSLATE_NOOP("Questions", "A package upload is one long request, and must end before this "
                "time; Front Door allows 240 seconds at most."),
            .where = QT_TRANSLATE_NOOP("Questions", "The backend settings of the balancer; Application Gateway allows "
                "up to 86400.")}),
        member<&Balancer::idleTimeoutMinutes>({.key = "idleTimeoutMinutes",
            .label = QT_TRANSLATE_NOOP("Questions", "Idle time-out of TCP flows"),
            .unit = QT_TRANSLATE_NOOP("Units", "minutes"),
            .why = QT_TRANSLATE_NOOP("Questions", "Polling connections speak every 30 seconds, but gRPC streams may be "
                "silent longer, and a cut flow must be opened again."),
            .where = QT_TRANSLATE_NOOP("Questions", "The load-balancing rule; Azure's default is 4 minutes, and it "
                "allows 4 to 100.")}),
        member<&Balancer::bodyLimitMb>({.key = "bodyLimitMb",
            .label = QT_TRANSLATE_NOOP("Questions", "Largest request (0 is unlimited)"),
            .unit = QT_TRANSLATE_NOOP("Units", "MB"),
            .why = QT_TRANSLATE_NOOP("Questions", "Octopus itself sets no limit, but balancers do, and packages above "
                "1 GB are to be expected."),
            .where = QT_TRANSLATE_NOOP("Questions", "The settings of the balancer."),
            .zero = QT_TRANSLATE_NOOP("Questions", "unlimited")}),
        member<&Balancer::waf>({.key = "waf", .label = QT_TRANSLATE_NOOP("Questions", "Web application firewall"),
            .why = QT_TRANSLATE_NOOP("Questions", "It filters attacks on HTTP, but not on ports 10943 and 8443, and it "
                "limits the size of uploads."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your security team; a portal on the Internet usually needs "
                "one.")}),
        member<&Balancer::wafFileLimitMb>({.key = "wafFileLimitMb",
            .label = QT_TRANSLATE_NOOP("Questions", "Upload limit of the firewall"),
            .unit = QT_TRANSLATE_NOOP("Units", "MB"),
            .why = QT_TRANSLATE_NOOP("Questions", "The default of 100 MB stops larger packages."),
            .where = QT_TRANSLATE_NOOP("Questions", "The settings of the firewall policy in the Azure portal.")}),
        member<&Balancer::wafPolicy>({.key = "wafPolicy",
            .label = QT_TRANSLATE_NOOP("Questions", "Firewall is set by a policy"),
            .why = QT_TRANSLATE_NOOP("Questions", "Firewall settings inside the gateway retire on 2027-03-31, and a "
                "policy replaces them."),
            .where = QT_TRANSLATE_NOOP("Questions", "The web application firewall page of the gateway in the Azure "
                "portal."), .advanced = true}),
        member<&Balancer::connectionDraining>({.key = "connectionDraining",
            .label = QT_TRANSLATE_NOOP("Questions", "Connection draining"),
            .why = QT_TRANSLATE_NOOP("Questions", "It lets running requests end when a node leaves the pool; on TCP "
                "listeners it is fixed at 30 seconds."),
            .where = QT_TRANSLATE_NOOP("Questions", "The backend settings of the gateway.")}),
        member<&Balancer::trustedProxies>({.key = "trustedProxies",
            .label = QT_TRANSLATE_NOOP("Questions", "Trusted proxies"),
            .why = QT_TRANSLATE_NOOP("Questions", "Octopus reads a user's address from X-Forwarded-For only if it "
                "trusts the balancer; else the audit names the balancer."),
            .where = QT_TRANSLATE_NOOP("Questions", "The address range of the balancer's subnet."), .since = "2023.1"}),
        member<&Balancer::listenPrefixes>({.key = "listenPrefixes",
            .label = QT_TRANSLATE_NOOP("Questions", "Listen prefixes"),
            .why = QT_TRANSLATE_NOOP("Questions", "The node listens under these; localhost means any host name, and a "
                "public address behind NAT stops the start."),
            .where = QT_TRANSLATE_NOOP("Questions", "Octopus.Server.exe show-configuration on an existing server; the "
                "setting is webListenPrefixes.")}),
        member<&Balancer::commsPort>({.key = "commsPort",
            .label = QT_TRANSLATE_NOOP("Questions", "Communications port"),
            .why = QT_TRANSLATE_NOOP("Questions", "Polling Tentacles call this port on every node; rule, probe, "
                "security group and Windows firewall must agree on it."),
            .where = QT_TRANSLATE_NOOP("Questions", "Octopus.Server.exe show-configuration on an existing server; "
                "10943 is the default.")}),
        member<&Balancer::grpcPort>({.key = "grpcPort", .label = QT_TRANSLATE_NOOP("Questions", "gRPC port"),
            .why = QT_TRANSLATE_NOOP("Questions", "The Kubernetes monitor and the Argo CD gateway call this port by "
                "HTTP/2."),
            .where = QT_TRANSLATE_NOOP("Questions", "Octopus.Server.exe show-configuration on an existing server; 8443 "
                "is usual.")}),
        member<&Balancer::pollingTls>({.key = "pollingTls",
            .label = QT_TRANSLATE_NOOP("Questions", "TLS on the communications port"),
            .why = QT_TRANSLATE_NOOP("Questions", "Server and Tentacle each check the other's certificate, so nothing "
                "between them may end TLS."),
            .where = QT_TRANSLATE_NOOP("Questions", "The listener or rule of the balancer.")}),
        member<&Balancer::securityGroupPorts>({.key = "securityGroupPorts",
            .label = QT_TRANSLATE_NOOP("Questions", "Ports open in the security group"),
            .why = QT_TRANSLATE_NOOP("Questions", "Traffic that one part lets through and another stops does not "
                "arrive, so all must name the same ports."),
            .where = QT_TRANSLATE_NOOP("Questions", "The inbound rules of the network security group of the nodes."),
            .advanced = true}),
        member<&Balancer::windowsFirewallPorts>({.key = "windowsFirewallPorts",
            .label = QT_TRANSLATE_NOOP("Questions", "Ports open in Windows Firewall"),
            .why = QT_TRANSLATE_NOOP("Questions", "Windows lets in only what its own firewall allows, so each node "
                "must open the same ports as the security group."),
            .where = QT_TRANSLATE_NOOP("Questions", "Get-NetFirewallRule on a node."), .advanced = true}),
        member<&Balancer::bypassOpen>({.key = "bypassOpen",
            .label = QT_TRANSLATE_NOOP("Questions", "Nodes are reachable beside the proxy"),
            .why = QT_TRANSLATE_NOOP("Questions", "Whoever goes round the proxy goes round its TLS, firewall and "
                "logs."),
            .where = QT_TRANSLATE_NOOP("Questions", "The inbound rules of the network security group of the nodes."),
            .advanced = true}),
        member<&Balancer::sku>({.key = "sku", .label = QT_TRANSLATE_NOOP("Questions", "SKU of balancer and addresses"),
            .why = QT_TRANSLATE_NOOP("Questions", "The Basic SKU was retired on 2025-09-30."),
            .where = QT_TRANSLATE_NOOP("Questions", "The load balancer's overview in the Azure portal."),
            .advanced = true}),
        member<&Balancer::zoneRedundant>({.key = "zoneRedundant",
            .label = QT_TRANSLATE_NOOP("Questions", "Balancer is zone-redundant"),
            .why = QT_TRANSLATE_NOOP("Questions", "A balancer in one zone takes the whole cluster with it when that "
                "zone is lost."),
            .where = QT_TRANSLATE_NOOP("Questions", "The frontend's settings in the Azure portal."), .advanced = true}),
        member<&Balancer::gatewayVersion>({.key = "gatewayVersion",
            .label = QT_TRANSLATE_NOOP("Questions", "Application Gateway version"),
            .why = QT_TRANSLATE_NOOP("Questions", "Version 1 retired on 2026-04-28."),
            .where = QT_TRANSLATE_NOOP("Questions", "The gateway's overview in the Azure portal.")}),
        member<&Balancer::gatewayMinimum>({.key = "gatewayMinimum",
            .label = QT_TRANSLATE_NOOP("Questions", "Fewest gateway instances"),
            .why = QT_TRANSLATE_NOOP("Questions", "With fewer than two instances and no scaling, an update or fault of "
                "the gateway is an outage."),
            .where = QT_TRANSLATE_NOOP("Questions", "The gateway's configuration in the Azure portal.")}),
        member<&Balancer::gatewayMaximum>({.key = "gatewayMaximum",
            .label = QT_TRANSLATE_NOOP("Questions", "Most gateway instances"),
            .why = QT_TRANSLATE_NOOP("Questions", "It bounds capacity and cost of the gateway when traffic grows."),
            .where = QT_TRANSLATE_NOOP("Questions", "The gateway's configuration in the Azure portal.")}),
        member<&Balancer::gatewayAutoscale>({.key = "gatewayAutoscale",
            .label = QT_TRANSLATE_NOOP("Questions", "Gateway scales by itself"),
            .why = QT_TRANSLATE_NOOP("Questions", "A scaling gateway always keeps two instances inside, even at a "
                "minimum of 0."),
            .where = QT_TRANSLATE_NOOP("Questions", "The gateway's configuration in the Azure portal.")}),
        member<&Balancer::frontDoorTier>({.key = "frontDoorTier",
            .label = QT_TRANSLATE_NOOP("Questions", "Front Door tier"),
            .why = QT_TRANSLATE_NOOP("Questions", "Premium reaches nodes without public addresses by Private Link and "
                "brings managed firewall rules."),
            .where = QT_TRANSLATE_NOOP("Questions", "The Front Door profile's overview in the Azure portal.")}),
        member<&Balancer::frontDoorPrivateLink>({.key = "frontDoorPrivateLink",
            .label = QT_TRANSLATE_NOOP("Questions", "Front Door over Private Link"),
            .why = QT_TRANSLATE_NOOP("Questions", "Without Private Link the nodes need an address that the Internet "
                "can reach, and must check who calls."),
            .where = QT_TRANSLATE_NOOP("Questions", "The origin's settings in the Front Door profile.")}),
        member<&Balancer::httpRedirect>({.key = "httpRedirect",
            .label = QT_TRANSLATE_NOOP("Questions", "HTTP is redirected to HTTPS"),
            .why = QT_TRANSLATE_NOOP("Questions", "Without it a forgotten s in the address gives an error, or a "
                "password in clear text."),
            .where = QT_TRANSLATE_NOOP("Questions", "The listeners and rules of the balancer."), .advanced = true}),
        member<&Balancer::keepsHostHeader>({.key = "keepsHostHeader",
            .label = QT_TRANSLATE_NOOP("Questions", "Host header is kept"),
            .why = QT_TRANSLATE_NOOP("Questions", "Octopus builds redirects and sign-in addresses from it, and they "
                "must name the portal's host."),
            .where = QT_TRANSLATE_NOOP("Questions", "The backend settings of the balancer; look for an override of the "
                "host name."), .advanced = true}),
        member<&Balancer::trafficManagerTtl>({.key = "trafficManagerTtl",
            .label = QT_TRANSLATE_NOOP("Questions", "DNS time to live"), .unit = QT_TRANSLATE_NOOP("Units", "seconds"),
            .why = QT_TRANSLATE_NOOP("Questions", "Clients keep the old answer for this long, so it is added to the "
                "time that a failover takes."),
            .where = QT_TRANSLATE_NOOP("Questions", "The profile's configuration in the Azure portal.")}),
        member<&Balancer::trafficManagerEndpoints>({.key = "trafficManagerEndpoints",
            .label = QT_TRANSLATE_NOOP("Questions", "Traffic Manager endpoints"),
            .why = QT_TRANSLATE_NOOP("Questions", "With fewer than two endpoints there is nothing to fail over to."),
            .where = QT_TRANSLATE_NOOP("Questions", "The profile's endpoints in the Azure portal."), .advanced = true}),
        member<&Balancer::nodesArePublic>({.key = "nodesArePublic",
            .label = QT_TRANSLATE_NOOP("Questions", "Nodes have public addresses"),
            .why = QT_TRANSLATE_NOOP("Questions", "Traffic Manager only answers DNS: clients go to the nodes "
                "themselves, which must be reachable for them."),
            .where = QT_TRANSLATE_NOOP("Questions", "The network cards of the nodes in the Azure portal.")}),
        member<&Balancer::poolByAddress>({.key = "poolByAddress",
            .label = QT_TRANSLATE_NOOP("Questions", "Pool holds addresses, not machines"),
            .why = QT_TRANSLATE_NOOP("Questions", "A pool by address loses a node whose address changes."),
            .where = QT_TRANSLATE_NOOP("Questions", "The backend pool in the Azure portal."), .advanced = true}),
        member<&Balancer::staticAddresses>({.key = "staticAddresses",
            .label = QT_TRANSLATE_NOOP("Questions", "Nodes have static addresses"),
            .why = QT_TRANSLATE_NOOP("Questions", "Pools by address and per-node DNS names point nowhere once a "
                "dynamic address changes."),
            .where = QT_TRANSLATE_NOOP("Questions", "The IP configurations of the nodes' network cards."),
            .advanced = true}),
        member<&Balancer::applianceMonthly>({.key = "applianceMonthly",
            .label = QT_TRANSLATE_NOOP("Questions", "Appliance licences per month"),
            .unit = QT_TRANSLATE_NOOP("Units", "US dollars"),
            .why = QT_TRANSLATE_NOOP("Questions", "Prices of Kemp and F5 licences are not in the catalog, so the total "
                "reads at least until they are stated."),
            .where = QT_TRANSLATE_NOOP("Questions", "The offer of Kemp, F5 or their dealer."), .advanced = true,
            .zero = QT_TRANSLATE_NOOP("Questions", "not known")}),
        member<&Balancer::applianceCount>({.key = "applianceCount",
            .label = QT_TRANSLATE_NOOP("Questions", "Appliances"),
            .why = QT_TRANSLATE_NOOP("Questions", "A single appliance is a single point of failure, and a pair needs a "
                "Standard Load Balancer in front of it."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your network team."), .advanced = true}),
        member<&Balancer::applianceSize>({.key = "applianceSize",
            .label = QT_TRANSLATE_NOOP("Questions", "Size of each appliance"),
            .why = QT_TRANSLATE_NOOP("Questions", "The machine under the appliance is paid for in Azure besides its "
                "licence."),
            .where = QT_TRANSLATE_NOOP("Questions", "The sizing guide of the appliance's maker."), .advanced = true}),
        member<&Balancer::logs>({.key = "logs", .label = QT_TRANSLATE_NOOP("Questions", "Balancer logs are kept"),
            .why = QT_TRANSLATE_NOOP("Questions", "They show which node was asked, how long it took and what the "
                "probes saw."),
            .where = QT_TRANSLATE_NOOP("Questions", "The diagnostic settings of the balancer in the Azure portal."),
            .advanced = true}),
    };
};

} // namespace octoha
