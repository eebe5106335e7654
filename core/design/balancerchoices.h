#pragma once

#include "core/design/codec.h"
#include "core/design/question.h"

namespace octoha {

/// What spreads portal and API traffic.
enum class WebProduct { ApplicationGateway, LoadBalancer, FrontDoor, TrafficManager, Kemp, F5, None };
template<>
struct Choices<WebProduct> {
    static constexpr ChoiceText rows[] = {
        {"applicationGateway", QT_TRANSLATE_NOOP("Choices", "Application Gateway")},
        {"loadBalancer", QT_TRANSLATE_NOOP("Choices", "Load Balancer")},
        {"frontDoor", QT_TRANSLATE_NOOP("Choices", "Front Door")},
        {"trafficManager", QT_TRANSLATE_NOOP("Choices", "Traffic Manager")},
        {"kemp", QT_TRANSLATE_NOOP("Choices", "Kemp LoadMaster")},
        {"f5", QT_TRANSLATE_NOOP("Choices", "F5 BIG-IP")},
        {"none", QT_TRANSLATE_NOOP("Choices", "None")},
    };
};

/// What carries 10943 and 8443.
enum class PollingProduct { LoadBalancer, Direct, ApplicationGatewayTcp, ApplicationGateway, FrontDoor, TrafficManager, Kemp, F5 };
template<>
struct Choices<PollingProduct> {
    static constexpr ChoiceText rows[] = {
        {"loadBalancer", QT_TRANSLATE_NOOP("Choices", "Load Balancer")},
        {"direct", QT_TRANSLATE_NOOP("Choices", "None: nodes are reached directly")},
        {"applicationGatewayTcp", QT_TRANSLATE_NOOP("Choices", "Application Gateway, TCP listener")},
        {"applicationGateway", QT_TRANSLATE_NOOP("Choices", "Application Gateway, HTTP rules")},
        {"frontDoor", QT_TRANSLATE_NOOP("Choices", "Front Door")},
        {"trafficManager", QT_TRANSLATE_NOOP("Choices", "Traffic Manager")},
        {"kemp", QT_TRANSLATE_NOOP("Choices", "Kemp LoadMaster (TCP)")},
        {"f5", QT_TRANSLATE_NOOP("Choices", "F5 BIG-IP (TCP)")},
    };
};

/// Who can reach an address.
enum class Exposure { Private, Public };
template<>
struct Choices<Exposure> {
    static constexpr ChoiceText rows[] = {
        {"private", QT_TRANSLATE_NOOP("Choices", "Private network only")},
        {"public", QT_TRANSLATE_NOOP("Choices", "Internet")},
    };
};

/// Where TLS of the portal ends.
enum class TlsEnd { Balancer, Bridged, Nodes, Nowhere };
template<>
struct Choices<TlsEnd> {
    static constexpr ChoiceText rows[] = {
        {"balancer", QT_TRANSLATE_NOOP("Choices", "At the balancer")},
        {"bridged", QT_TRANSLATE_NOOP("Choices", "At the balancer and again at the nodes")},
        {"nodes", QT_TRANSLATE_NOOP("Choices", "At the nodes")},
        {"nowhere", QT_TRANSLATE_NOOP("Choices", "Nowhere")},
    };
};

/// How the balancer asks whether a node is well.
enum class ProbeKind { Http, Https, Tcp };
template<>
struct Choices<ProbeKind> {
    static constexpr ChoiceText rows[] = {
        {"http", QT_TRANSLATE_NOOP("Choices", "HTTP")},
        {"https", QT_TRANSLATE_NOOP("Choices", "HTTPS")},
        {"tcp", QT_TRANSLATE_NOOP("Choices", "TCP")},
    };
};

/// Whether a user stays on one node.
enum class Affinity { None, Cookie, SourceIp };
template<>
struct Choices<Affinity> {
    static constexpr ChoiceText rows[] = {
        {"none", QT_TRANSLATE_NOOP("Choices", "Off")},
        {"cookie", QT_TRANSLATE_NOOP("Choices", "By cookie")},
        {"sourceIp", QT_TRANSLATE_NOOP("Choices", "By source address")},
    };
};

/// What the web application firewall does.
enum class WafMode { Off, Detection, Prevention };
template<>
struct Choices<WafMode> {
    static constexpr ChoiceText rows[] = {
        {"off", QT_TRANSLATE_NOOP("Choices", "Off")},
        {"detection", QT_TRANSLATE_NOOP("Choices", "Detection")},
        {"prevention", QT_TRANSLATE_NOOP("Choices", "Prevention")},
    };
};

/// What happens to TLS on 10943.
enum class TcpTls { Passthrough, Terminated };
template<>
struct Choices<TcpTls> {
    static constexpr ChoiceText rows[] = {
        {"passthrough", QT_TRANSLATE_NOOP("Choices", "Passed through")},
        {"terminated", QT_TRANSLATE_NOOP("Choices", "Ended at the balancer")},
    };
};

/// SKU of load balancer and public addresses.
enum class BalancerSku { Standard, Basic };
template<>
struct Choices<BalancerSku> {
    static constexpr ChoiceText rows[] = {
        {"standard", QT_TRANSLATE_NOOP("Choices", "Standard")},
        {"basic", QT_TRANSLATE_NOOP("Choices", "Basic")},
    };
};

/// Version of Application Gateway.
enum class GatewayVersion { V2, V1 };
template<>
struct Choices<GatewayVersion> {
    static constexpr ChoiceText rows[] = {
        {"v2", QT_TRANSLATE_NOOP("Choices", "v2")},
        {"v1", QT_TRANSLATE_NOOP("Choices", "v1")},
    };
};

/// Tier of Front Door.
enum class FrontDoorTier { Standard, Premium, Classic };
template<>
struct Choices<FrontDoorTier> {
    static constexpr ChoiceText rows[] = {
        {"standard", QT_TRANSLATE_NOOP("Choices", "Standard")},
        {"premium", QT_TRANSLATE_NOOP("Choices", "Premium")},
        {"classic", QT_TRANSLATE_NOOP("Choices", "Classic")},
    };
};

} // namespace octoha
