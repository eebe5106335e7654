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

} // namespace octoha
