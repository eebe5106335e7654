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
        member<&Balancer::web>({.key = "web",
            .label = QT_TRANSLATE_NOOP("Questions", "Portal and API")}),
        member<&Balancer::polling>({.key = "polling",
            .label = QT_TRANSLATE_NOOP("Questions", "Polling and gRPC")}),
        member<&Balancer::hostName>({.key = "hostName",
            .label = QT_TRANSLATE_NOOP("Questions", "Host name of the portal")}),
        member<&Balancer::webExposure>({.key = "webExposure",
            .label = QT_TRANSLATE_NOOP("Questions", "Portal reachable from")}),
        member<&Balancer::pollingExposure>({.key = "pollingExposure",
            .label = QT_TRANSLATE_NOOP("Questions", "Polling address reachable from")}),
        member<&Balancer::tlsEnd>({.key = "tlsEnd",
            .label = QT_TRANSLATE_NOOP("Questions", "TLS ends")}),
        member<&Balancer::forceSsl>({.key = "forceSsl",
            .label = QT_TRANSLATE_NOOP("Questions", "Octopus redirects HTTP to HTTPS")}),
        member<&Balancer::minimumTls>({.key = "minimumTls",
            .label = QT_TRANSLATE_NOOP("Questions", "Lowest TLS version")}),
        member<&Balancer::bindsByThumbprint>({.key = "bindsByThumbprint",
            .label = QT_TRANSLATE_NOOP("Questions", "Certificate bound by thumbprint")}),
        member<&Balancer::probeKind>({.key = "probeKind",
            .label = QT_TRANSLATE_NOOP("Questions", "Probe")}),
        member<&Balancer::probePath>({.key = "probePath",
            .label = QT_TRANSLATE_NOOP("Questions", "Probe path")}),
        member<&Balancer::probeCodes>({.key = "probeCodes",
            .label = QT_TRANSLATE_NOOP("Questions", "Accepted codes")}),
        member<&Balancer::pollingProbe>({.key = "pollingProbe",
            .label = QT_TRANSLATE_NOOP("Questions", "Probe of 10943 and 8443")}),
        member<&Balancer::affinity>({.key = "affinity",
            .label = QT_TRANSLATE_NOOP("Questions", "Session affinity")}),
        member<&Balancer::requestTimeoutSeconds>({.key = "requestTimeoutSeconds",
            .label = QT_TRANSLATE_NOOP("Questions", "Request time-out"),
            .unit = QT_TRANSLATE_NOOP("Units", "seconds")}),
        member<&Balancer::idleTimeoutMinutes>({.key = "idleTimeoutMinutes",
            .label = QT_TRANSLATE_NOOP("Questions", "Idle time-out of TCP flows"),
            .unit = QT_TRANSLATE_NOOP("Units", "minutes")}),
        member<&Balancer::bodyLimitMb>({.key = "bodyLimitMb",
            .label = QT_TRANSLATE_NOOP("Questions", "Largest request body (0 is unlimited)"),
            .unit = QT_TRANSLATE_NOOP("Units", "MB")}),
        member<&Balancer::waf>({.key = "waf",
            .label = QT_TRANSLATE_NOOP("Questions", "Web application firewall")}),
        member<&Balancer::wafFileLimitMb>({.key = "wafFileLimitMb",
            .label = QT_TRANSLATE_NOOP("Questions", "Upload limit of that firewall"),
            .unit = QT_TRANSLATE_NOOP("Units", "MB")}),
        member<&Balancer::wafPolicy>({.key = "wafPolicy",
            .label = QT_TRANSLATE_NOOP("Questions", "Firewall set by a policy"),
            .advanced = true}),
        member<&Balancer::connectionDraining>({.key = "connectionDraining",
            .label = QT_TRANSLATE_NOOP("Questions", "Connection draining")}),
        member<&Balancer::trustedProxies>({.key = "trustedProxies",
            .label = QT_TRANSLATE_NOOP("Questions", "Trusted proxies")}),
        member<&Balancer::listenPrefixes>({.key = "listenPrefixes",
            .label = QT_TRANSLATE_NOOP("Questions", "Listen prefixes")}),
        member<&Balancer::commsPort>({.key = "commsPort",
            .label = QT_TRANSLATE_NOOP("Questions", "Communications port")}),
        member<&Balancer::grpcPort>({.key = "grpcPort",
            .label = QT_TRANSLATE_NOOP("Questions", "gRPC port")}),
        member<&Balancer::pollingTls>({.key = "pollingTls",
            .label = QT_TRANSLATE_NOOP("Questions", "TLS on the communications port")}),
        member<&Balancer::securityGroupPorts>({.key = "securityGroupPorts",
            .label = QT_TRANSLATE_NOOP("Questions", "Ports open in the network security group"),
            .advanced = true}),
        member<&Balancer::windowsFirewallPorts>({.key = "windowsFirewallPorts",
            .label = QT_TRANSLATE_NOOP("Questions", "Ports open in Windows Firewall"),
            .advanced = true}),
        member<&Balancer::bypassOpen>({.key = "bypassOpen",
            .label = QT_TRANSLATE_NOOP("Questions", "Nodes also reachable beside the TLS proxy"),
            .advanced = true}),
        member<&Balancer::sku>({.key = "sku",
            .label = QT_TRANSLATE_NOOP("Questions", "SKU"),
            .advanced = true}),
        member<&Balancer::zoneRedundant>({.key = "zoneRedundant",
            .label = QT_TRANSLATE_NOOP("Questions", "Zone-redundant"),
            .advanced = true}),
        member<&Balancer::gatewayVersion>({.key = "gatewayVersion",
            .label = QT_TRANSLATE_NOOP("Questions", "Application Gateway version")}),
        member<&Balancer::gatewayMinimum>({.key = "gatewayMinimum",
            .label = QT_TRANSLATE_NOOP("Questions", "Fewest gateway instances")}),
        member<&Balancer::gatewayMaximum>({.key = "gatewayMaximum",
            .label = QT_TRANSLATE_NOOP("Questions", "Most gateway instances")}),
        member<&Balancer::gatewayAutoscale>({.key = "gatewayAutoscale",
            .label = QT_TRANSLATE_NOOP("Questions", "Gateway scales by itself")}),
        member<&Balancer::frontDoorTier>({.key = "frontDoorTier",
            .label = QT_TRANSLATE_NOOP("Questions", "Front Door tier")}),
        member<&Balancer::frontDoorPrivateLink>({.key = "frontDoorPrivateLink",
            .label = QT_TRANSLATE_NOOP("Questions", "Front Door over Private Link")}),
        member<&Balancer::httpRedirect>({.key = "httpRedirect",
            .label = QT_TRANSLATE_NOOP("Questions", "HTTP redirected to HTTPS"),
            .advanced = true}),
        member<&Balancer::keepsHostHeader>({.key = "keepsHostHeader",
            .label = QT_TRANSLATE_NOOP("Questions", "Host header kept"),
            .advanced = true}),
        member<&Balancer::trafficManagerTtl>({.key = "trafficManagerTtl",
            .label = QT_TRANSLATE_NOOP("Questions", "DNS time to live"),
            .unit = QT_TRANSLATE_NOOP("Units", "seconds")}),
        member<&Balancer::trafficManagerEndpoints>({.key = "trafficManagerEndpoints",
            .label = QT_TRANSLATE_NOOP("Questions", "Traffic Manager endpoints"),
            .advanced = true}),
        member<&Balancer::nodesArePublic>({.key = "nodesArePublic",
            .label = QT_TRANSLATE_NOOP("Questions", "Nodes have public addresses of their own")}),
        member<&Balancer::poolByAddress>({.key = "poolByAddress",
            .label = QT_TRANSLATE_NOOP("Questions", "Pool holds addresses, not network cards"),
            .advanced = true}),
        member<&Balancer::staticAddresses>({.key = "staticAddresses",
            .label = QT_TRANSLATE_NOOP("Questions", "Node addresses are static"),
            .advanced = true}),
        member<&Balancer::applianceMonthly>({.key = "applianceMonthly",
            .label = QT_TRANSLATE_NOOP("Questions", "Licence of the appliances a month"),
            .unit = QT_TRANSLATE_NOOP("Units", "US dollars"),
            .advanced = true}),
        member<&Balancer::applianceCount>({.key = "applianceCount",
            .label = QT_TRANSLATE_NOOP("Questions", "Appliances"),
            .advanced = true}),
        member<&Balancer::applianceSize>({.key = "applianceSize",
            .label = QT_TRANSLATE_NOOP("Questions", "Appliance size"),
            .advanced = true}),
        member<&Balancer::logs>({.key = "logs",
            .label = QT_TRANSLATE_NOOP("Questions", "Balancer logs kept"),
            .advanced = true}),
    };
};

} // namespace octoha
