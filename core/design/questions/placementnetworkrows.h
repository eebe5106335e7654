#pragma once

#include "core/design/placementanswers.h"

namespace octoha {

/// Networks, their ranges and ways in and out.
inline constexpr Member<Placement> placementNetworkRows[] = {
    member<&Placement::networkId>({.key = "networkId",
        .label = QT_TRANSLATE_NOOP("Questions", "Existing virtual network"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The machines are placed in this network; leave it empty to create "
            "one."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The virtual network's JSON view in the Azure portal, or az "
            "network vnet show.")}),
    member<&Placement::networkRange>({.key = "networkRange",
        .label = QT_TRANSLATE_NOOP("Questions", "Address range of the network"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "All subnets lie in it, and it must not overlap with any network "
            "that it will be linked to."),
        .where = QT_TRANSLATE_NOOP("Questions", "The address plan of your network team.")}),
    member<&Placement::subnets>({.key = "subnets",
        .label = QT_TRANSLATE_NOOP("Questions", "Subnets"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Each kind of part has a subnet with rules of its own, so that only "
            "the ports it needs are open."),
        .where = QT_TRANSLATE_NOOP("Questions", "The suggested subnet plan, checked by your network team.")}),
    member<&Placement::hybridLink>({.key = "hybridLink",
        .label = QT_TRANSLATE_NOOP("Questions", "Hybrid link"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Users, Tentacles and domain controllers on-premises reach a private "
            "cluster only by VPN or ExpressRoute."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your network team.")}),
    member<&Placement::onPremisesRanges>({.key = "onPremisesRanges",
        .label = QT_TRANSLATE_NOOP("Questions", "On-premises address ranges"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "These ranges are let in over the hybrid link, and Azure's ranges "
            "must not overlap with them."),
        .where = QT_TRANSLATE_NOOP("Questions", "The address plan of your network team.")}),
    member<&Placement::tentacleRanges>({.key = "tentacleRanges",
        .label = QT_TRANSLATE_NOOP("Questions", "Address ranges of Tentacles"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The security group opens the communications port to these ranges "
            "alone."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Whoever runs the networks of the targets; over the Internet it is "
            "the public address of their gateway.")}),
    member<&Placement::userRanges>({.key = "userRanges",
        .label = QT_TRANSLATE_NOOP("Questions", "Address ranges of portal users"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The portal is opened to these ranges rather than to everybody who "
            "can reach the balancer."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Your network team; the ranges of offices, VPN and build "
            "servers.")}),
    member<&Placement::dnsServers>({.key = "dnsServers",
        .label = QT_TRANSLATE_NOOP("Questions", "DNS servers of the network"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Machines in a domain must ask its domain controllers for names, and "
            "a single DNS server is a single point of failure."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The addresses of the domain controllers, from whoever runs the "
            "domain; empty means Azure's own DNS.")}),
};

} // namespace octoha
