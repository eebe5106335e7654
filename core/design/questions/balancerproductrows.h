#pragma once

#include "core/design/balanceranswers.h"

namespace octoha {

/// Settings of the single products.
inline constexpr Member<Balancer> balancerProductRows[] = {
    member<&Balancer::sku>({.key = "sku",
        .label = QT_TRANSLATE_NOOP("Questions", "SKU of balancer and addresses"),
        .why = QT_TRANSLATE_NOOP("Questions", "The Basic SKU was retired on 2025-09-30."),
        .where = QT_TRANSLATE_NOOP("Questions", "The load balancer's overview in the Azure portal."),
        .advanced = true}),
    member<&Balancer::zoneRedundant>({.key = "zoneRedundant",
        .label = QT_TRANSLATE_NOOP("Questions", "Balancer is zone-redundant"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A balancer in one zone takes the whole cluster with it when that "
            "zone is lost."),
        .where = QT_TRANSLATE_NOOP("Questions", "The frontend's settings in the Azure portal."),
        .advanced = true}),
    member<&Balancer::gatewayVersion>({.key = "gatewayVersion",
        .label = QT_TRANSLATE_NOOP("Questions", "Application Gateway version"),
        .why = QT_TRANSLATE_NOOP("Questions", "Version 1 retired on 2026-04-28."),
        .where = QT_TRANSLATE_NOOP("Questions", "The gateway's overview in the Azure portal.")}),
    member<&Balancer::gatewayMinimum>({.key = "gatewayMinimum",
        .label = QT_TRANSLATE_NOOP("Questions", "Fewest gateway instances"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "With fewer than two instances and no scaling, an update or fault of "
            "the gateway is an outage."),
        .where = QT_TRANSLATE_NOOP("Questions", "The gateway's configuration in the Azure portal.")}),
    member<&Balancer::gatewayMaximum>({.key = "gatewayMaximum",
        .label = QT_TRANSLATE_NOOP("Questions", "Most gateway instances"),
        .why = QT_TRANSLATE_NOOP("Questions", "It bounds capacity and cost of the gateway when traffic grows."),
        .where = QT_TRANSLATE_NOOP("Questions", "The gateway's configuration in the Azure portal.")}),
    member<&Balancer::gatewayAutoscale>({.key = "gatewayAutoscale",
        .label = QT_TRANSLATE_NOOP("Questions", "Gateway scales by itself"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A scaling gateway always keeps two instances inside, even at a "
            "minimum of 0."),
        .where = QT_TRANSLATE_NOOP("Questions", "The gateway's configuration in the Azure portal.")}),
    member<&Balancer::frontDoorTier>({.key = "frontDoorTier",
        .label = QT_TRANSLATE_NOOP("Questions", "Front Door tier"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Premium reaches nodes without public addresses by Private Link and "
            "brings managed firewall rules."),
        .where = QT_TRANSLATE_NOOP("Questions", "The Front Door profile's overview in the Azure portal.")}),
    member<&Balancer::frontDoorPrivateLink>({.key = "frontDoorPrivateLink",
        .label = QT_TRANSLATE_NOOP("Questions", "Front Door over Private Link"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Without Private Link the nodes need an address that the Internet "
            "can reach, and must check who calls."),
        .where = QT_TRANSLATE_NOOP("Questions", "The origin's settings in the Front Door profile.")}),
    member<&Balancer::httpRedirect>({.key = "httpRedirect",
        .label = QT_TRANSLATE_NOOP("Questions", "HTTP is redirected to HTTPS"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Without it a forgotten s in the address gives an error, or a "
            "password in clear text."),
        .where = QT_TRANSLATE_NOOP("Questions", "The listeners and rules of the balancer."),
        .advanced = true}),
    member<&Balancer::keepsHostHeader>({.key = "keepsHostHeader",
        .label = QT_TRANSLATE_NOOP("Questions", "Host header is kept"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Octopus builds redirects and sign-in addresses from it, and they "
            "must name the portal's host."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The backend settings of the balancer; look for an override of the "
            "host name."),
        .advanced = true}),
    member<&Balancer::trafficManagerTtl>({.key = "trafficManagerTtl",
        .label = QT_TRANSLATE_NOOP("Questions", "DNS time to live"),
        .unit = QT_TRANSLATE_NOOP("Units", "seconds"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Clients keep the old answer for this long, so it is added to the "
            "time that a failover takes."),
        .where = QT_TRANSLATE_NOOP("Questions", "The profile's configuration in the Azure portal.")}),
    member<&Balancer::trafficManagerEndpoints>({.key = "trafficManagerEndpoints",
        .label = QT_TRANSLATE_NOOP("Questions", "Traffic Manager endpoints"),
        .why = QT_TRANSLATE_NOOP("Questions", "With fewer than two endpoints there is nothing to fail over to."),
        .where = QT_TRANSLATE_NOOP("Questions", "The profile's endpoints in the Azure portal."),
        .advanced = true}),
    member<&Balancer::nodesArePublic>({.key = "nodesArePublic",
        .label = QT_TRANSLATE_NOOP("Questions", "Nodes have public addresses"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Traffic Manager only answers DNS: clients go to the nodes "
            "themselves, which must be reachable for them."),
        .where = QT_TRANSLATE_NOOP("Questions", "The network cards of the nodes in the Azure portal.")}),
    member<&Balancer::poolByAddress>({.key = "poolByAddress",
        .label = QT_TRANSLATE_NOOP("Questions", "Pool holds addresses, not machines"),
        .why = QT_TRANSLATE_NOOP("Questions", "A pool by address loses a node whose address changes."),
        .where = QT_TRANSLATE_NOOP("Questions", "The backend pool in the Azure portal."),
        .advanced = true}),
    member<&Balancer::staticAddresses>({.key = "staticAddresses",
        .label = QT_TRANSLATE_NOOP("Questions", "Nodes have static addresses"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Pools by address and per-node DNS names point nowhere once a "
            "dynamic address changes."),
        .where = QT_TRANSLATE_NOOP("Questions", "The IP configurations of the nodes' network cards."),
        .advanced = true}),
    member<&Balancer::applianceMonthly>({.key = "applianceMonthly",
        .label = QT_TRANSLATE_NOOP("Questions", "Appliance licences per month"),
        .unit = QT_TRANSLATE_NOOP("Units", "US dollars"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Prices of Kemp and F5 licences are not in the catalog, so the total "
            "reads at least until they are stated."),
        .where = QT_TRANSLATE_NOOP("Questions", "The offer of Kemp, F5 or their dealer."),
        .advanced = true,
        .zero = QT_TRANSLATE_NOOP("Questions", "not known")}),
    member<&Balancer::applianceCount>({.key = "applianceCount",
        .label = QT_TRANSLATE_NOOP("Questions", "Appliances"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A single appliance is a single point of failure, and a pair needs a "
            "Standard Load Balancer in front of it."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your network team."),
        .advanced = true}),
    member<&Balancer::applianceSize>({.key = "applianceSize",
        .label = QT_TRANSLATE_NOOP("Questions", "Size of each appliance"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The machine under the appliance is paid for in Azure besides its "
            "licence."),
        .where = QT_TRANSLATE_NOOP("Questions", "The sizing guide of the appliance's maker."),
        .advanced = true}),
    member<&Balancer::logs>({.key = "logs",
        .label = QT_TRANSLATE_NOOP("Questions", "Balancer logs are kept"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "They show which node was asked, how long it took and what the "
            "probes saw."),
        .where = QT_TRANSLATE_NOOP("Questions", "The diagnostic settings of the balancer in the Azure portal."),
        .advanced = true}),
};

} // namespace octoha
