#pragma once

#include "core/design/codec.h"
#include "core/design/question.h"

namespace octoha {

/// What a Tentacle is registered as.
enum class TentacleKind { Target, Worker, KubernetesAgent };
template<>
struct Choices<TentacleKind> {
    static constexpr ChoiceText rows[] = {
        {"target", QT_TRANSLATE_NOOP("Choices", "Deployment target")},
        {"worker", QT_TRANSLATE_NOOP("Choices", "Worker")},
        {"kubernetesAgent", QT_TRANSLATE_NOOP("Choices", "Kubernetes agent")},
    };
};

/// How polling Tentacles reach a cluster.
enum class PollingWay { None, AddressPerNode, PortPerNode, Redis, WebSockets, KubernetesAgents, EditConfig, PlainBalancer };
template<>
struct Choices<PollingWay> {
    static constexpr ChoiceText rows[] = {
        {"none", QT_TRANSLATE_NOOP("Choices", "No polling Tentacles")},
        {"addressPerNode", QT_TRANSLATE_NOOP("Choices", "An address for each node")},
        {"portPerNode", QT_TRANSLATE_NOOP("Choices", "A port for each node")},
        {"redis", QT_TRANSLATE_NOOP("Choices", "One address, Redis (multi-node polling)")},
        {"webSockets", QT_TRANSLATE_NOOP("Choices", "Web sockets on 443")},
        {"kubernetesAgents", QT_TRANSLATE_NOOP("Choices", "Kubernetes agents")},
        {"editConfig", QT_TRANSLATE_NOOP("Choices", "Edit Tentacle.config (discouraged)")},
        {"plainBalancer", QT_TRANSLATE_NOOP("Choices", "Poll a plain balancer (discouraged)")},
    };
};

/// Where Redis runs.
enum class RedisSource { AzureManagedRedis, Existing, OwnMachine };
template<>
struct Choices<RedisSource> {
    static constexpr ChoiceText rows[] = {
        {"azureManagedRedis", QT_TRANSLATE_NOOP("Choices", "Azure Managed Redis")},
        {"existing", QT_TRANSLATE_NOOP("Choices", "Existing Redis")},
        {"ownMachine", QT_TRANSLATE_NOOP("Choices", "A machine of its own")},
    };
};

/// What Redis does when memory is full.
enum class RedisEviction { NoEviction, VolatileLru, Other };
template<>
struct Choices<RedisEviction> {
    static constexpr ChoiceText rows[] = {
        {"noEviction", QT_TRANSLATE_NOOP("Choices", "noeviction")},
        {"volatileLru", QT_TRANSLATE_NOOP("Choices", "volatile-lru")},
        {"other", QT_TRANSLATE_NOOP("Choices", "Another policy")},
    };
};

} // namespace octoha
