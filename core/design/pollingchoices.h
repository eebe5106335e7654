#pragma once

#include "core/design/codec.h"
#include "core/design/question.h"

namespace octoha {

/// What a Tentacle is registered as.
enum class TentacleKind { Target, Worker, KubernetesAgent };
template<> struct Choices<TentacleKind> {
    static constexpr ChoiceText rows[] = {
        {"target", QT_TRANSLATE_NOOP("Choices", "Deployment target"),
            QT_TRANSLATE_NOOP("Choices", "Registered by register-with.")},
        {"worker", QT_TRANSLATE_NOOP("Choices", "Worker"),
            QT_TRANSLATE_NOOP("Choices", "Registered by register-worker, in worker pools.")},
        {"kubernetesAgent", QT_TRANSLATE_NOOP("Choices", "Kubernetes agent"),
            QT_TRANSLATE_NOOP("Choices", "A polling Tentacle in a Kubernetes cluster, set up by Helm.")},
    };
};

/// How polling Tentacles reach a cluster.
enum class PollingWay {
    None,
    AddressPerNode,
    PortPerNode,
    Redis,
    WebSockets,
    KubernetesAgents,
    EditConfig,
    PlainBalancer
};
template<> struct Choices<PollingWay> {
    static constexpr ChoiceText rows[] = {
        {"none", QT_TRANSLATE_NOOP("Choices", "No polling Tentacles"),
            QT_TRANSLATE_NOOP("Choices", "Listening Tentacles need nothing; choose this where nothing polls.")},
        {"addressPerNode", QT_TRANSLATE_NOOP("Choices", "An address for each node"),
            QT_TRANSLATE_NOOP("Choices",
                "Recommended without Redis: a name for each node, and they stay the same in a "
                "failover.")},
        {"portPerNode", QT_TRANSLATE_NOOP("Choices", "A port for each node"),
            QT_TRANSLATE_NOOP("Choices", "One address, a port for each node; nodes may keep private addresses.")},
        {"redis", QT_TRANSLATE_NOOP("Choices", "One address, Redis (multi-node polling)"),
            QT_TRANSLATE_NOOP("Choices",
                "Recommended from 2026.4.6909: Tentacles know one address, however many nodes "
                "there are.")},
        {"webSockets", QT_TRANSLATE_NOOP("Choices", "Web sockets on 443"),
            QT_TRANSLATE_NOOP("Choices", "For sites with only 443 out; Octopus itself advises raw TCP first.")},
        {"kubernetesAgents", QT_TRANSLATE_NOOP("Choices", "Kubernetes agents"),
            QT_TRANSLATE_NOOP("Choices", "Each agent lists an address for each node in its Helm values.")},
        {"editConfig", QT_TRANSLATE_NOOP("Choices", "Edit Tentacle.config (discouraged)"),
            QT_TRANSLATE_NOOP("Choices",
                "A slip in the JSON leaves the Tentacle without a server; never scripted "
                "here.")},
        {"plainBalancer", QT_TRANSLATE_NOOP("Choices", "Poll a plain balancer (discouraged)"),
            QT_TRANSLATE_NOOP("Choices", "May not reach all nodes in time; never scripted here.")},
    };
};

/// Where Redis runs.
enum class RedisSource { AzureManagedRedis, Existing, OwnMachine };
template<> struct Choices<RedisSource> {
    static constexpr ChoiceText rows[] = {
        {"azureManagedRedis", QT_TRANSLATE_NOOP("Choices", "Azure Managed Redis"),
            QT_TRANSLATE_NOOP("Choices",
                "Patched by Azure; 7.4, so older than advised, and its defaults must be "
                "changed.")},
        {"existing", QT_TRANSLATE_NOOP("Choices", "Existing Redis"),
            QT_TRANSLATE_NOOP("Choices", "If somebody runs it as Octopus wants it.")},
        {"ownMachine", QT_TRANSLATE_NOOP("Choices", "A machine of its own"),
            QT_TRANSLATE_NOOP("Choices",
                "A small machine or container with Redis 8: the closest to what Octopus "
                "advises.")},
    };
};

/// What Redis does when memory is full.
enum class RedisEviction { NoEviction, VolatileLru, Other };
template<> struct Choices<RedisEviction> {
    static constexpr ChoiceText rows[] = {
        {"noEviction", QT_TRANSLATE_NOOP("Choices", "noeviction"),
            QT_TRANSLATE_NOOP("Choices", "Recommended: what Octopus demands.")},
        {"volatileLru", QT_TRANSLATE_NOOP("Choices", "volatile-lru"),
            QT_TRANSLATE_NOOP("Choices", "The default of Azure Managed Redis; it may throw away waiting work.")},
        {"other", QT_TRANSLATE_NOOP("Choices", "Another policy"),
            QT_TRANSLATE_NOOP("Choices", "May throw away waiting work.")},
    };
};

} // namespace octoha
