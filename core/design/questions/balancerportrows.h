#pragma once

#include "core/design/balanceranswers.h"

namespace octoha {

/// Ports and what may reach them.
inline constexpr Member<Balancer> balancerPortRows[] = {
    member<&Balancer::commsPort>({.key = "commsPort",
        .label = QT_TRANSLATE_NOOP("Questions", "Communications port"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Polling Tentacles call this port on every node; rule, probe, "
            "security group and Windows firewall must agree on it."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Octopus.Server.exe show-configuration on an existing server; "
            "10943 is the default.")}),
    member<&Balancer::grpcPort>({.key = "grpcPort",
        .label = QT_TRANSLATE_NOOP("Questions", "gRPC port"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The Kubernetes monitor and the Argo CD gateway call this port by "
            "HTTP/2."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Octopus.Server.exe show-configuration on an existing server; 8443 "
            "is usual.")}),
    member<&Balancer::pollingTls>({.key = "pollingTls",
        .label = QT_TRANSLATE_NOOP("Questions", "TLS on the communications port"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Server and Tentacle each check the other's certificate, so nothing "
            "between them may end TLS."),
        .where = QT_TRANSLATE_NOOP("Questions", "The listener or rule of the balancer.")}),
    member<&Balancer::securityGroupPorts>({.key = "securityGroupPorts",
        .label = QT_TRANSLATE_NOOP("Questions", "Ports open in the security group"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Traffic that one part lets through and another stops does not "
            "arrive, so all must name the same ports."),
        .where = QT_TRANSLATE_NOOP("Questions", "The inbound rules of the network security group of the nodes."),
        .advanced = true}),
    member<&Balancer::windowsFirewallPorts>({.key = "windowsFirewallPorts",
        .label = QT_TRANSLATE_NOOP("Questions", "Ports open in Windows Firewall"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Windows lets in only what its own firewall allows, so each node "
            "must open the same ports as the security group."),
        .where = QT_TRANSLATE_NOOP("Questions", "Get-NetFirewallRule on a node."),
        .advanced = true}),
    member<&Balancer::bypassOpen>({.key = "bypassOpen",
        .label = QT_TRANSLATE_NOOP("Questions", "Nodes are reachable beside the proxy"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Whoever goes round the proxy goes round its TLS, firewall and "
            "logs."),
        .where = QT_TRANSLATE_NOOP("Questions", "The inbound rules of the network security group of the nodes."),
        .advanced = true}),
};

} // namespace octoha
