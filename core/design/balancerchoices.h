#pragma once

#include "core/design/codec.h"
#include "core/design/question.h"

namespace octoha {

/// What spreads portal and API traffic.
enum class WebProduct { ApplicationGateway, LoadBalancer, FrontDoor, TrafficManager, Kemp, F5, None };
template<> struct Choices<WebProduct> {
    static constexpr ChoiceText rows[] = {
        {"applicationGateway", QT_TRANSLATE_NOOP("Choices", "Application Gateway"),
            QT_TRANSLATE_NOOP("Choices",
                "Recommended: HTTP probe on the ping path, TLS and firewall in your own "
                "network; 99.95 %.")},
        {"loadBalancer", QT_TRANSLATE_NOOP("Choices", "Load Balancer"),
            QT_TRANSLATE_NOOP("Choices",
                "Passes TCP, so TLS ends at the nodes; HTTP probe that takes 200 alone; 99.99 "
                "%.")},
        {"frontDoor", QT_TRANSLATE_NOOP("Choices", "Front Door"),
            QT_TRANSLATE_NOOP("Choices", "For users around the world; uploads must end within 240 seconds.")},
        {"trafficManager", QT_TRANSLATE_NOOP("Choices", "Traffic Manager"),
            QT_TRANSLATE_NOOP("Choices",
                "DNS only: clients go to public nodes, and a failover waits for the time to "
                "live.")},
        {"kemp", QT_TRANSLATE_NOOP("Choices", "Kemp LoadMaster"),
            QT_TRANSLATE_NOOP("Choices", "If you run it already; a licence and a pair of machines of its own.")},
        {"f5", QT_TRANSLATE_NOOP("Choices", "F5 BIG-IP"),
            QT_TRANSLATE_NOOP("Choices",
                "If you run it already; a licence and a pair of machines, and its monitor "
                "must know 418.")},
        {"none", QT_TRANSLATE_NOOP("Choices", "None"),
            QT_TRANSLATE_NOOP("Choices", "For a single node; with several, users would have to choose one.")},
    };
};

/// What carries 10943 and 8443.
enum class PollingProduct {
    LoadBalancer,
    Direct,
    ApplicationGatewayTcp,
    ApplicationGateway,
    FrontDoor,
    TrafficManager,
    Kemp,
    F5
};
template<> struct Choices<PollingProduct> {
    static constexpr ChoiceText rows[] = {
        {"loadBalancer", QT_TRANSLATE_NOOP("Choices", "Load Balancer"),
            QT_TRANSLATE_NOOP("Choices", "Recommended: passes TCP untouched, and gives each node a port of its own.")},
        {"direct", QT_TRANSLATE_NOOP("Choices", "None: nodes are reached directly"),
            QT_TRANSLATE_NOOP("Choices", "Each node has an address that Tentacles reach, with nothing between.")},
        {"applicationGatewayTcp", QT_TRANSLATE_NOOP("Choices", "Application Gateway, TCP listener"),
            QT_TRANSLATE_NOOP("Choices",
                "Passes TCP, but never use its TLS listener; check that your region offers "
                "it.")},
        {"applicationGateway", QT_TRANSLATE_NOOP("Choices", "Application Gateway, HTTP rules"),
            QT_TRANSLATE_NOOP("Choices", "Cannot carry polling or gRPC.")},
        {"frontDoor", QT_TRANSLATE_NOOP("Choices", "Front Door"),
            QT_TRANSLATE_NOOP("Choices", "Cannot carry polling or gRPC.")},
        {"trafficManager", QT_TRANSLATE_NOOP("Choices", "Traffic Manager"),
            QT_TRANSLATE_NOOP("Choices",
                "Gives one node for each answer, so not where each node must be polled under "
                "one name.")},
        {"kemp", QT_TRANSLATE_NOOP("Choices", "Kemp LoadMaster (TCP)"),
            QT_TRANSLATE_NOOP("Choices", "As a TCP service, if you run it already.")},
        {"f5", QT_TRANSLATE_NOOP("Choices", "F5 BIG-IP (TCP)"),
            QT_TRANSLATE_NOOP("Choices", "As a TCP service, if you run it already.")},
    };
};

/// Who can reach an address.
enum class Exposure { Private, Public };
template<> struct Choices<Exposure> {
    static constexpr ChoiceText rows[] = {
        {"private", QT_TRANSLATE_NOOP("Choices", "Private network only"),
            QT_TRANSLATE_NOOP("Choices", "Recommended: reachable from the network and over a hybrid link alone.")},
        {"public", QT_TRANSLATE_NOOP("Choices", "Internet"),
            QT_TRANSLATE_NOOP("Choices", "Needs TLS, a second factor and a short list of address ranges.")},
    };
};

/// Where TLS of the portal ends.
enum class TlsEnd { Balancer, Bridged, Nodes, Nowhere };
template<> struct Choices<TlsEnd> {
    static constexpr ChoiceText rows[] = {
        {"balancer", QT_TRANSLATE_NOOP("Choices", "At the balancer"),
            QT_TRANSLATE_NOOP("Choices",
                "Recommended: one certificate in one place; nodes see plain HTTP inside the "
                "network.")},
        {"bridged", QT_TRANSLATE_NOOP("Choices", "At the balancer and again at the nodes"),
            QT_TRANSLATE_NOOP("Choices", "Encrypted as far as the node; certificates in both places.")},
        {"nodes", QT_TRANSLATE_NOOP("Choices", "At the nodes"),
            QT_TRANSLATE_NOOP("Choices", "The balancer only passes TCP; a certificate is bound on each node.")},
        {"nowhere", QT_TRANSLATE_NOOP("Choices", "Nowhere"),
            QT_TRANSLATE_NOOP("Choices", "Passwords and API keys cross the network in clear text.")},
    };
};

/// How the balancer asks whether a node is well.
enum class ProbeKind { Http, Https, Tcp };
template<> struct Choices<ProbeKind> {
    static constexpr ChoiceText rows[] = {
        {"http", QT_TRANSLATE_NOOP("Choices", "HTTP"),
            QT_TRANSLATE_NOOP("Choices", "Sees whether a node drains, by the ping path.")},
        {"https", QT_TRANSLATE_NOOP("Choices", "HTTPS"),
            QT_TRANSLATE_NOOP("Choices", "As HTTP, where nodes speak TLS.")},
        {"tcp", QT_TRANSLATE_NOOP("Choices", "TCP"),
            QT_TRANSLATE_NOOP("Choices", "Sees only that a port is open; right for 10943 and 8443.")},
    };
};

/// Whether a user stays on one node.
enum class Affinity { None, Cookie, SourceIp };
template<> struct Choices<Affinity> {
    static constexpr ChoiceText rows[] = {
        {"none", QT_TRANSLATE_NOOP("Choices", "Off"),
            QT_TRANSLATE_NOOP("Choices", "Recommended: the portal keeps nothing on a node.")},
        {"cookie", QT_TRANSLATE_NOOP("Choices", "By cookie"),
            QT_TRANSLATE_NOOP("Choices", "Only helped with Octopus older than 2021.3.8908.")},
        {"sourceIp", QT_TRANSLATE_NOOP("Choices", "By source address"),
            QT_TRANSLATE_NOOP("Choices", "Sends everybody behind one NAT address to one node.")},
    };
};

/// What the web application firewall does.
enum class WafMode { Off, Detection, Prevention };
template<> struct Choices<WafMode> {
    static constexpr ChoiceText rows[] = {
        {"off", QT_TRANSLATE_NOOP("Choices", "Off"),
            QT_TRANSLATE_NOOP("Choices", "For a portal that the Internet cannot reach.")},
        {"detection", QT_TRANSLATE_NOOP("Choices", "Detection"),
            QT_TRANSLATE_NOOP("Choices", "Reports and lets pass: good to start with.")},
        {"prevention", QT_TRANSLATE_NOOP("Choices", "Prevention"),
            QT_TRANSLATE_NOOP("Choices", "Stops attacks, and now and then a large upload, until it is tuned.")},
    };
};

/// What happens to TLS on 10943.
enum class TcpTls { Passthrough, Terminated };
template<> struct Choices<TcpTls> {
    static constexpr ChoiceText rows[] = {
        {"passthrough", QT_TRANSLATE_NOOP("Choices", "Passed through"),
            QT_TRANSLATE_NOOP("Choices", "Recommended: the only way that polling works.")},
        {"terminated", QT_TRANSLATE_NOOP("Choices", "Ended at the balancer"),
            QT_TRANSLATE_NOOP("Choices", "Breaks polling, because both ends check certificates.")},
    };
};

/// SKU of load balancer and public addresses.
enum class BalancerSku { Standard, Basic };
template<> struct Choices<BalancerSku> {
    static constexpr ChoiceText rows[] = {
        {"standard", QT_TRANSLATE_NOOP("Choices", "Standard"),
            QT_TRANSLATE_NOOP("Choices", "Recommended: closed by default, spans zones.")},
        {"basic", QT_TRANSLATE_NOOP("Choices", "Basic"), QT_TRANSLATE_NOOP("Choices", "Retired on 2025-09-30.")},
    };
};

/// Version of Application Gateway.
enum class GatewayVersion { V2, V1 };
template<> struct Choices<GatewayVersion> {
    static constexpr ChoiceText rows[] = {
        {"v2", QT_TRANSLATE_NOOP("Choices", "v2"),
            QT_TRANSLATE_NOOP("Choices", "Recommended: scales, and spans zones.")},
        {"v1", QT_TRANSLATE_NOOP("Choices", "v1"), QT_TRANSLATE_NOOP("Choices", "Retired on 2026-04-28.")},
    };
};

/// Tier of Front Door.
enum class FrontDoorTier { Standard, Premium, Classic };
template<> struct Choices<FrontDoorTier> {
    static constexpr ChoiceText rows[] = {
        {"standard", QT_TRANSLATE_NOOP("Choices", "Standard"),
            QT_TRANSLATE_NOOP("Choices", "Nodes need an address that the Internet can reach.")},
        {"premium", QT_TRANSLATE_NOOP("Choices", "Premium"),
            QT_TRANSLATE_NOOP("Choices", "Recommended: Private Link to the nodes and managed firewall rules.")},
        {"classic", QT_TRANSLATE_NOOP("Choices", "Classic"), QT_TRANSLATE_NOOP("Choices", "Retires on 2027-03-31.")},
    };
};

} // namespace octoha
