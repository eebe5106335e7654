#include "core/assess/needs.h"
#include "core/catalog/facts.h"
#include "core/export/infra/parts.h"
#include "core/plan/deployment.h"
#include "core/plan/places.h"
#include "core/rules/addresses.h"

#include <algorithm>

namespace octoha::infra {

namespace {

/// Azure's predefined policies by the lowest TLS version that they take.
QString tlsPolicy(TlsVersion version)
{
    return version == TlsVersion::Tls13 ? u"AppGwSslPolicy20220101S"_s
        : version == TlsVersion::Tls12  ? u"AppGwSslPolicy20220101"_s
                                        : u"AppGwSslPolicy20150501"_s;
}

QJsonArray codesOf(const Balancer &balancer)
{
    QJsonArray codes;
    for (const QString &code : balancer.probeCodes.text().split(u',', Qt::SkipEmptyParts))
        codes.append(code.trimmed());
    return codes;
}

QJsonArray tcpPortsOf(const Design &design)
{
    QJsonArray ports;
    if (design.balancer.polling != PollingProduct::ApplicationGatewayTcp)
        return ports;
    const auto add = [&](const QString &name, int port) {
        ports.append(Object{{u"name"_s, name}, {u"port"_s, port}, {u"backPort"_s, port}});
    };
    if (hasPolling(design))
        add(u"polling"_s, nodePollingPort(design));
    if (carriesGrpc(design.workload))
        add(u"grpc"_s, design.balancer.grpcPort.number());
    return ports;
}

bool isPublic(const Design &design)
{
    const QList<const char *> parts = publicAddresses(design);
    return std::any_of(parts.cbegin(), parts.cend(), [](const char *part) { return qstrcmp(part, "web") == 0; });
}

/// The last address of the gateway's subnet: Azure takes a fixed one only, and gives the first ones to the instances.
QString privateAddress(const Design &design)
{
    const auto range = rules::AddressRange::from(rangesOf(design, SubnetPurpose::Gateway).value(0));
    if (!range || isPublic(design))
        return {};
    const quint32 address = range->last() - 1;
    return u"%1.%2.%3.%4"_s.arg(address >> 24).arg(address >> 16 & 255).arg(address >> 8 & 255).arg(address & 255);
}

Object frontOf(const Order &order)
{
    const Balancer &balancer = order.design.balancer;
    const bool web = balancer.web == WebProduct::ApplicationGateway;
    const bool tls = web && endsTlsAtBalancer(balancer);
    const bool reads = gatewayReadsCertificate(order.design);
    return {{u"hostName"_s, balancer.hostName.text()}, {u"web"_s, web}, {u"tls"_s, tls},
        {u"certificateSecret"_s, tls ? QString(order.catalog.text(Fact::PortalCertificateSecret)) : QString()},
        {u"identity"_s, reads ? order.name(ResourceKind::ManagedIdentity, u"agw"_s) : QString()},
        {u"tlsPolicy"_s, tlsPolicy(balancer.minimumTls)}, {u"redirect"_s, tls && balancer.httpRedirect},
        {u"subnet"_s, order.subnet(SubnetPurpose::Gateway)},
        {u"publicAddress"_s, isPublic(order.design) ? order.name(ResourceKind::PublicAddress, u"web"_s) : QString()},
        {u"privateAddress"_s, privateAddress(order.design)}};
}

Object backOf(const Order &order)
{
    const Balancer &balancer = order.design.balancer;
    const bool https = balancer.tlsEnd == TlsEnd::Bridged || balancer.tlsEnd == TlsEnd::Nodes;
    const QStringList ports = nodeWebPorts(balancer);
    return {{u"backendPort"_s, ports.isEmpty() ? 80 : ports.first().toInt()},
        {u"backendProtocol"_s, https ? u"Https"_s : u"Http"_s}, {u"probePath"_s, balancer.probePath.text()},
        {u"probeCodes"_s, codesOf(balancer)}, {u"requestSeconds"_s, balancer.requestTimeoutSeconds.number()},
        {u"affinity"_s, balancer.affinity == Affinity::Cookie},
        {u"drainSeconds"_s, balancer.connectionDraining ? order.catalog.whole(Fact::GatewayDrainSecondsAdvised) : 0}};
}

Object firewallOf(const Order &order)
{
    const Balancer &balancer = order.design.balancer;
    return {{u"firewallPolicy"_s,
                gatewayHasFirewall(order.design) ? order.name(ResourceKind::GatewayFirewallPolicy) : QString()},
        {u"firewallMode"_s, balancer.waf == WafMode::Prevention ? u"Prevention"_s : u"Detection"_s},
        {u"fileLimitMb"_s, balancer.wafFileLimitMb.number()},
        {u"uploadPath"_s, QString(order.catalog.text(Fact::PackageUploadPath)).section("SPACE"_L1, -1)}};
}

Object gatewayOf(const Order &order)
{
    const Balancer &balancer = order.design.balancer;
    Object gateway{{u"name"_s, order.name(ResourceKind::ApplicationGateway)},
        {u"sku"_s, gatewayHasFirewall(order.design) ? u"WAF_v2"_s : u"Standard_v2"_s},
        {u"zones"_s, balancer.zoneRedundant ? order.allZones() : QJsonArray()},
        {u"minimum"_s, balancer.gatewayMinimum.number()},
        {u"maximum"_s, balancer.gatewayAutoscale ? balancer.gatewayMaximum.number() : 0},
        {u"tcpPorts"_s, tcpPortsOf(order.design)}};
    for (const Object &part : {frontOf(order), backOf(order), firewallOf(order)})
        addAll(gateway, part);
    return gateway;
}

} // namespace

Object gateway(const Order &order)
{
    return {{u"gateway"_s, orNull(needsGateway(order.design), gatewayOf(order))}};
}

} // namespace octoha::infra
