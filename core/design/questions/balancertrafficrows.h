#pragma once

#include "core/design/balanceranswers.h"

namespace octoha {

/// How requests are checked, spread and limited.
inline constexpr Member<Balancer> balancerTrafficRows[] = {
    member<&Balancer::probeKind>({.key = "probeKind",
        .label = QT_TRANSLATE_NOOP("Questions", "Probe of the portal"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Only an HTTP probe can tell a draining node from one in service; a "
            "TCP probe keeps sending users to it."),
        .where = QT_TRANSLATE_NOOP("Questions", "The health probe of the balancer.")}),
    member<&Balancer::probePath>({.key = "probePath",
        .label = QT_TRANSLATE_NOOP("Questions", "Probe path"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "/api/octopusservernodes/ping answers 200 in service and 418 while "
            "draining, and needs no API key."),
        .where = QT_TRANSLATE_NOOP("Questions", "The health probe of the balancer.")}),
    member<&Balancer::probeCodes>({.key = "probeCodes",
        .label = QT_TRANSLATE_NOOP("Questions", "Accepted codes"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Accept 200 alone, since 418 means that the node drains and must get "
            "no new users."),
        .where = QT_TRANSLATE_NOOP("Questions", "The health probe of the balancer.")}),
    member<&Balancer::pollingProbe>({.key = "pollingProbe",
        .label = QT_TRANSLATE_NOOP("Questions", "Probe of 10943 and 8443"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A draining node still runs tasks and must be reached, so these "
            "ports take a TCP probe, not the ping path."),
        .where = QT_TRANSLATE_NOOP("Questions", "The health probe of the balancer.")}),
    member<&Balancer::affinity>({.key = "affinity",
        .label = QT_TRANSLATE_NOOP("Questions", "Session affinity"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Octopus has needed none since 3.2, and from 2021.3.8908 nothing "
            "differs between nodes; round-robin spreads best."),
        .where = QT_TRANSLATE_NOOP("Questions", "The rule or backend settings of the balancer.")}),
    member<&Balancer::requestTimeoutSeconds>({.key = "requestTimeoutSeconds",
        .label = QT_TRANSLATE_NOOP("Questions", "Request time-out"),
        .unit = QT_TRANSLATE_NOOP("Units", "seconds"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A package upload is one long request, and must end before this "
            "time; Front Door allows 240 seconds at most."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The backend settings of the balancer; Application Gateway allows "
            "up to 86400.")}),
    member<&Balancer::idleTimeoutMinutes>({.key = "idleTimeoutMinutes",
        .label = QT_TRANSLATE_NOOP("Questions", "Idle time-out of TCP flows"),
        .unit = QT_TRANSLATE_NOOP("Units", "minutes"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Polling connections speak every 30 seconds, but gRPC streams may be "
            "silent longer, and a cut flow must be opened again."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The load-balancing rule; Azure's default is 4 minutes, and it "
            "allows 4 to 100.")}),
    member<&Balancer::bodyLimitMb>({.key = "bodyLimitMb",
        .label = QT_TRANSLATE_NOOP("Questions", "Largest request (0 is unlimited)"),
        .unit = QT_TRANSLATE_NOOP("Units", "MB"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Octopus itself sets no limit, but balancers do, and packages above "
            "1 GB are to be expected."),
        .where = QT_TRANSLATE_NOOP("Questions", "The settings of the balancer."),
        .zero = QT_TRANSLATE_NOOP("Questions", "unlimited")}),
    member<&Balancer::waf>({.key = "waf",
        .label = QT_TRANSLATE_NOOP("Questions", "Web application firewall"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "It filters attacks on HTTP, but not on ports 10943 and 8443, and it "
            "limits the size of uploads."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Your security team; a portal on the Internet usually needs "
            "one.")}),
    member<&Balancer::wafFileLimitMb>({.key = "wafFileLimitMb",
        .label = QT_TRANSLATE_NOOP("Questions", "Upload limit of the firewall"),
        .unit = QT_TRANSLATE_NOOP("Units", "MB"),
        .why = QT_TRANSLATE_NOOP("Questions", "The default of 100 MB stops larger packages."),
        .where = QT_TRANSLATE_NOOP("Questions", "The settings of the firewall policy in the Azure portal.")}),
    member<&Balancer::wafPolicy>({.key = "wafPolicy",
        .label = QT_TRANSLATE_NOOP("Questions", "Firewall is set by a policy"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Firewall settings inside the gateway retire on 2027-03-31, and a "
            "policy replaces them."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The web application firewall page of the gateway in the Azure "
            "portal."),
        .advanced = true}),
    member<&Balancer::connectionDraining>({.key = "connectionDraining",
        .label = QT_TRANSLATE_NOOP("Questions", "Connection draining"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "It lets running requests end when a node leaves the pool; on TCP "
            "listeners it is fixed at 30 seconds."),
        .where = QT_TRANSLATE_NOOP("Questions", "The backend settings of the gateway.")}),
    member<&Balancer::trustedProxies>({.key = "trustedProxies",
        .label = QT_TRANSLATE_NOOP("Questions", "Trusted proxies"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Octopus reads a user's address from X-Forwarded-For only if it "
            "trusts the balancer; else the audit names the balancer."),
        .where = QT_TRANSLATE_NOOP("Questions", "The address range of the balancer's subnet."),
        .since = "2023.1"}),
    member<&Balancer::listenPrefixes>({.key = "listenPrefixes",
        .label = QT_TRANSLATE_NOOP("Questions", "Listen prefixes"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The node listens under these; localhost means any host name, and a "
            "public address behind NAT stops the start."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Octopus.Server.exe show-configuration on an existing server; the "
            "setting is webListenPrefixes.")}),
};

} // namespace octoha
