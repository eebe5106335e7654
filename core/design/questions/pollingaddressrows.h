#pragma once

#include "core/design/pollinganswers.h"

namespace octoha {

/// How polling Tentacles find the nodes.
inline constexpr Member<Polling> pollingAddressRows[] = {
    member<&Polling::way>({.key = "way",
        .label = QT_TRANSLATE_NOOP("Questions", "How Tentacles poll"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A task waits in the memory of the node that runs it, so Tentacles "
            "must poll every node, or the nodes share a queue in Redis."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Ask how many polling Tentacles there are, and how often nodes "
            "come and go.")}),
    member<&Polling::endpoints>({.key = "endpoints",
        .label = QT_TRANSLATE_NOOP("Questions", "Addresses of the nodes"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Each Tentacle is registered with each of them, so an address that "
            "misses leaves tasks of that node hanging."),
        .where = QT_TRANSLATE_NOOP("Questions", "Names and ports that your network team opens for each node.")}),
    member<&Polling::sharedAddress>({.key = "sharedAddress",
        .label = QT_TRANSLATE_NOOP("Questions", "Shared address"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "With a port for each node or with Redis, all Tentacles call this "
            "one address."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Your own choice with whoever runs the DNS zone, for example "
            "polling.example.com.")}),
    member<&Polling::sharedPort>({.key = "sharedPort",
        .label = QT_TRANSLATE_NOOP("Questions", "Shared port"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "With Redis, Tentacles call this port of the balancer, which passes "
            "it on to any node that runs tasks."),
        .where = QT_TRANSLATE_NOOP("Questions", "10943 unless a firewall on the way demands another.")}),
};

} // namespace octoha
