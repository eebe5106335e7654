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
template<> struct Questions<Endpoint> {
    static constexpr char path[] = "polling.endpoints.*";
    static constexpr Member<Endpoint> rows[] = {
        member<&Endpoint::node>({.key = "node",
            .label = QT_TRANSLATE_NOOP("Questions", "Node"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "Each task-running node has exactly one entry; a node with task cap "
                "0 need not have one."),
            .where = QT_TRANSLATE_NOOP("Questions", "The computer names of the Compute page.")}),
        member<&Endpoint::address>({.key = "address",
            .label = QT_TRANSLATE_NOOP("Questions", "Address"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "Tentacles poll the node under this name, so it must resolve where "
                "they stand."),
            .where = QT_TRANSLATE_NOOP("Questions",
                "Your own choice with whoever runs the DNS zone, for example "
                "octo1.example.com.")}),
        member<&Endpoint::port>({.key = "port",
            .label = QT_TRANSLATE_NOOP("Questions", "Port"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "It must be printed in every command, because without a port "
                "Tentacle takes 443 and not 10943."),
            .where = QT_TRANSLATE_NOOP("Questions",
                "10943 with an address for each node; 10943, 10944, 10945 and so "
                "on with one address.")}),
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
template<> struct Questions<Tentacle> {
    static constexpr char path[] = "polling.tentacles.*";
    static constexpr Member<Tentacle> rows[] = {
        member<&Tentacle::name>({.key = "name",
            .label = QT_TRANSLATE_NOOP("Questions", "Tentacle"),
            .why = QT_TRANSLATE_NOOP("Questions", "The plan has the commands of each Tentacle under its name."),
            .where = QT_TRANSLATE_NOOP("Questions", "Infrastructure in the Octopus portal.")}),
        member<&Tentacle::kind>({.key = "kind",
            .label = QT_TRANSLATE_NOOP("Questions", "Kind"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "Targets, workers and Kubernetes agents are registered by different "
                "commands."),
            .where = QT_TRANSLATE_NOOP("Questions", "Infrastructure in the Octopus portal.")}),
        member<&Tentacle::space>({.key = "space",
            .label = QT_TRANSLATE_NOOP("Questions", "Space"),
            .why = QT_TRANSLATE_NOOP("Questions", "A Tentacle is registered in one space."),
            .where = QT_TRANSLATE_NOOP("Questions", "The list of spaces in the Octopus portal.")}),
        member<&Tentacle::environments>({.key = "environments",
            .label = QT_TRANSLATE_NOOP("Questions", "Environments"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "A target is registered with the environments that may be deployed "
                "to it; workers need none."),
            .where = QT_TRANSLATE_NOOP("Questions", "Infrastructure in the Octopus portal.")}),
        member<&Tentacle::roles>({.key = "roles",
            .label = QT_TRANSLATE_NOOP("Questions", "Target tags or worker pools"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "Target tags (roles) say which steps run on it; for a worker these "
                "are its worker pools."),
            .where = QT_TRANSLATE_NOOP("Questions", "Infrastructure in the Octopus portal.")}),
        member<&Tentacle::version>({.key = "version",
            .label = QT_TRANSLATE_NOOP("Questions", "Tentacle version"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "Some commands need a version: clear-trusted-servers and "
                "reuse-server-thumbprint begin with 8.1.1713."),
            .where = QT_TRANSLATE_NOOP("Questions",
                "Infrastructure in the Octopus portal, or the file version of "
                "Tentacle.exe on the machine.")}),
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
    Count connectionCount = Count::of<1>();
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
} // namespace octoha
