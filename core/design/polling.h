#pragma once

#include "core/design/pollingchoices.h"
#include "core/design/quantity.h"
#include "core/design/question.h"

namespace octoha {

/// The address under which polling Tentacles find one node.
struct Endpoint {
    int id = 0; ///< Counter that stays with the item through reordering, merge and acceptance.
    Name node;
    Line address;
    TcpPort port = TcpPort::of<10943>();
    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};
template<>
struct Questions<Endpoint> {
    static constexpr char path[] = "polling.endpoints.*";
    static constexpr Member<Endpoint> rows[] = {
        member<&Endpoint::node>({.key = "node",
            .label = QT_TRANSLATE_NOOP("Questions", "Node")}),
        member<&Endpoint::address>({.key = "address",
            .label = QT_TRANSLATE_NOOP("Questions", "Address")}),
        member<&Endpoint::port>({.key = "port",
            .label = QT_TRANSLATE_NOOP("Questions", "Port")}),
    };
};

/// A polling Tentacle to register.
struct Tentacle {
    int id = 0; ///< Counter that stays with the item through reordering, merge and acceptance.
    Name name;
    TentacleKind kind = TentacleKind::Target;
    Name space = Name::constant("Default");
    Line environments;
    Line roles;
    Version version;
    friend bool operator==(const Tentacle &, const Tentacle &) = default;
};
template<>
struct Questions<Tentacle> {
    static constexpr char path[] = "polling.tentacles.*";
    static constexpr Member<Tentacle> rows[] = {
        member<&Tentacle::name>({.key = "name",
            .label = QT_TRANSLATE_NOOP("Questions", "Tentacle")}),
        member<&Tentacle::kind>({.key = "kind",
            .label = QT_TRANSLATE_NOOP("Questions", "Kind")}),
        member<&Tentacle::space>({.key = "space",
            .label = QT_TRANSLATE_NOOP("Questions", "Space")}),
        member<&Tentacle::environments>({.key = "environments",
            .label = QT_TRANSLATE_NOOP("Questions", "Environments")}),
        member<&Tentacle::roles>({.key = "roles",
            .label = QT_TRANSLATE_NOOP("Questions", "Target tags or worker pools")}),
        member<&Tentacle::version>({.key = "version",
            .label = QT_TRANSLATE_NOOP("Questions", "Tentacle version")}),
    };
};

/// How polling Tentacles and Kubernetes agents reach every node.
struct Polling {
    PollingWay way = PollingWay::None;
    QList<Endpoint> endpoints;
    Line sharedAddress;
    TcpPort sharedPort = TcpPort::of<10943>();
    QList<Tentacle> tentacles;
    Version oldestTentacle;
    bool registrationPortsOpen = true;
    bool restartsTentacles = true;
    bool clonedImages = false;
    Few connectionCount = Few::of<1>();
    bool setsConnectionCount = false;
    bool reusesThumbprint = false;
    bool resetsTrust = false;
    bool migratesToRedis = false;
    RedisSource redisSource = RedisSource::AzureManagedRedis;
    Line redisAddress;
    Version redisVersion;
    Name redisSku = Name::constant("Balanced_B0");
    bool redisHighAvailability = false;
    bool redisPersistence = false;
    RedisEviction redisEviction = RedisEviction::NoEviction;
    bool redisTls = true;
    bool redisPublic = false;
    bool redisSameOnAllNodes = true;
    Name redisSecret = Name::constant("redis-connection");
    Line webSocketPrefix = Line::constant("https://+:443/OctopusComms");
    bool webSocketOffloaded = false;
    friend bool operator==(const Polling &, const Polling &) = default;
};
template<>
struct Questions<Polling> {
    static constexpr char path[] = "polling";
    static constexpr Member<Polling> rows[] = {
        member<&Polling::way>({.key = "way",
            .label = QT_TRANSLATE_NOOP("Questions", "Way")}),
        member<&Polling::endpoints>({.key = "endpoints",
            .label = QT_TRANSLATE_NOOP("Questions", "Addresses of the nodes")}),
        member<&Polling::sharedAddress>({.key = "sharedAddress",
            .label = QT_TRANSLATE_NOOP("Questions", "Shared address")}),
        member<&Polling::sharedPort>({.key = "sharedPort",
            .label = QT_TRANSLATE_NOOP("Questions", "Shared port")}),
        member<&Polling::tentacles>({.key = "tentacles",
            .label = QT_TRANSLATE_NOOP("Questions", "Polling Tentacles")}),
        member<&Polling::oldestTentacle>({.key = "oldestTentacle",
            .label = QT_TRANSLATE_NOOP("Questions", "Oldest Tentacle version")}),
        member<&Polling::registrationPortsOpen>({.key = "registrationPortsOpen",
            .label = QT_TRANSLATE_NOOP("Questions", "Ports 80 or 443 open from the Tentacles")}),
        member<&Polling::restartsTentacles>({.key = "restartsTentacles",
            .label = QT_TRANSLATE_NOOP("Questions", "Tentacles restarted after a change")}),
        member<&Polling::clonedImages>({.key = "clonedImages",
            .label = QT_TRANSLATE_NOOP("Questions", "Tentacle images hold a certificate")}),
        member<&Polling::connectionCount>({.key = "connectionCount",
            .label = QT_TRANSLATE_NOOP("Questions", "Connections a Tentacle"),
            .advanced = true}),
        member<&Polling::setsConnectionCount>({.key = "setsConnectionCount",
            .label = QT_TRANSLATE_NOOP("Questions", "Connection count set by command"),
            .advanced = true}),
        member<&Polling::reusesThumbprint>({.key = "reusesThumbprint",
            .label = QT_TRANSLATE_NOOP("Questions", "Registered by --reuse-server-thumbprint"),
            .advanced = true}),
        member<&Polling::resetsTrust>({.key = "resetsTrust",
            .label = QT_TRANSLATE_NOOP("Questions", "Migration uses --reset-trust"),
            .advanced = true}),
        member<&Polling::migratesToRedis>({.key = "migratesToRedis",
            .label = QT_TRANSLATE_NOOP("Questions", "Existing Tentacles move to Redis")}),
        member<&Polling::redisSource>({.key = "redisSource",
            .label = QT_TRANSLATE_NOOP("Questions", "Redis")}),
        member<&Polling::redisAddress>({.key = "redisAddress",
            .label = QT_TRANSLATE_NOOP("Questions", "Redis address")}),
        member<&Polling::redisVersion>({.key = "redisVersion",
            .label = QT_TRANSLATE_NOOP("Questions", "Redis version")}),
        member<&Polling::redisSku>({.key = "redisSku",
            .label = QT_TRANSLATE_NOOP("Questions", "Redis size")}),
        member<&Polling::redisHighAvailability>({.key = "redisHighAvailability",
            .label = QT_TRANSLATE_NOOP("Questions", "Redis has replicas or failover")}),
        member<&Polling::redisPersistence>({.key = "redisPersistence",
            .label = QT_TRANSLATE_NOOP("Questions", "Redis keeps data on disk")}),
        member<&Polling::redisEviction>({.key = "redisEviction",
            .label = QT_TRANSLATE_NOOP("Questions", "Redis eviction policy")}),
        member<&Polling::redisTls>({.key = "redisTls",
            .label = QT_TRANSLATE_NOOP("Questions", "Redis over TLS")}),
        member<&Polling::redisPublic>({.key = "redisPublic",
            .label = QT_TRANSLATE_NOOP("Questions", "Redis reachable from the Internet")}),
        member<&Polling::redisSameOnAllNodes>({.key = "redisSameOnAllNodes",
            .label = QT_TRANSLATE_NOOP("Questions", "The same connection on every node")}),
        member<&Polling::redisSecret>({.key = "redisSecret",
            .label = QT_TRANSLATE_NOOP("Questions", "Key Vault secret of the connection"),
            .advanced = true}),
        member<&Polling::webSocketPrefix>({.key = "webSocketPrefix",
            .label = QT_TRANSLATE_NOOP("Questions", "Web socket prefix")}),
        member<&Polling::webSocketOffloaded>({.key = "webSocketOffloaded",
            .label = QT_TRANSLATE_NOOP("Questions", "TLS of web sockets ended in front")}),
    };
};

} // namespace octoha
