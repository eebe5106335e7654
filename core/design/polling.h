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
template<> struct Questions<Polling> {
    static constexpr char path[] = "polling";
    static constexpr Member<Polling> rows[] = {
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
        member<&Polling::tentacles>({.key = "tentacles",
            .label = QT_TRANSLATE_NOOP("Questions", "Polling Tentacles"),
            .why = QT_TRANSLATE_NOOP("Questions", "The plan and the scripts hold the commands for each of them."),
            .where = QT_TRANSLATE_NOOP("Questions",
                "Infrastructure in the Octopus portal, filtered by communication "
                "style.")}),
        member<&Polling::oldestTentacle>({.key = "oldestTentacle",
            .label = QT_TRANSLATE_NOOP("Questions", "Oldest version of a Tentacle"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "Redis needs Tentacle 7 for retries, and clear-trusted-servers and "
                "reuse-server-thumbprint need 8.1.1713."),
            .where = QT_TRANSLATE_NOOP("Questions", "Infrastructure in the Octopus portal, sorted by version.")}),
        member<&Polling::registrationPortsOpen>({.key = "registrationPortsOpen",
            .label = QT_TRANSLATE_NOOP("Questions", "80 or 443 open from the Tentacles"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "A Tentacle registers by the portal's REST API first, and polls port "
                "10943 only afterwards."),
            .where = QT_TRANSLATE_NOOP("Questions", "Test-NetConnection from a machine that has a Tentacle.")}),
        member<&Polling::restartsTentacles>({.key = "restartsTentacles",
            .label = QT_TRANSLATE_NOOP("Questions", "Tentacles restart after a change"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "A Tentacle that is not restarted does not poll the node that was "
                "added."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs the machines of the Tentacles.")}),
        member<&Polling::clonedImages>({.key = "clonedImages",
            .label = QT_TRANSLATE_NOOP("Questions", "Tentacle images hold a certificate"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "Copies of one image share a certificate, and Octopus cannot tell "
                "them apart."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever builds the images of the targets.")}),
        member<&Polling::connectionCount>({.key = "connectionCount",
            .label = QT_TRANSLATE_NOOP("Questions", "Connections per Tentacle"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "More connections carry more work at once, above all on workers; a "
                "target has 1 by default, and 512 is the most."),
            .where = QT_TRANSLATE_NOOP("Questions",
                "Your own choice; the default is right unless health checks are "
                "slow."),
            .advanced = true}),
        member<&Polling::setsConnectionCount>({.key = "setsConnectionCount",
            .label = QT_TRANSLATE_NOOP("Questions", "Connection count is set by command"),
            .why = QT_TRANSLATE_NOOP("Questions", "set-polling-connection-count needs Tentacle 9.2.4154 or later."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your own choice; the default needs no command."),
            .advanced = true}),
        member<&Polling::reusesThumbprint>({.key = "reusesThumbprint",
            .label = QT_TRANSLATE_NOOP("Questions", "Uses --reuse-server-thumbprint"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "It spares the call to port 443 and the API key, but copies the "
                "first trusted server, which must be this cluster."),
            .where = QT_TRANSLATE_NOOP("Questions",
                "Whoever runs the networks of the targets; useful where only 10943 "
                "is open."),
            .advanced = true}),
        member<&Polling::resetsTrust>({.key = "resetsTrust",
            .label = QT_TRANSLATE_NOOP("Questions", "Migration uses --reset-trust"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "It throws away the subscription id, so that Octopus no longer knows "
                "the Tentacle."),
            .where = QT_TRANSLATE_NOOP("Questions",
                "Whoever writes the migration; clear-trusted-servers --keep is the "
                "right way."),
            .advanced = true}),
        member<&Polling::migratesToRedis>({.key = "migratesToRedis",
            .label = QT_TRANSLATE_NOOP("Questions", "Existing Tentacles move to Redis"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "They poll old and new addresses for a while, which is safe, and "
                "then drop the old ones."),
            .where = QT_TRANSLATE_NOOP("Questions", "Ask whether polling Tentacles exist today."),
            .since = "2026.4.6909"}),
        member<&Polling::redisSource>({.key = "redisSource",
            .label = QT_TRANSLATE_NOOP("Questions", "Redis runs on"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "Octopus advises Redis 8.0 or newer, in memory only and as one node, "
                "so it is a single point of failure by design."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your cloud policy, and whoever runs Redis today."),
            .since = "2026.4.6909"}),
        member<&Polling::redisAddress>({.key = "redisAddress",
            .label = QT_TRANSLATE_NOOP("Questions", "Redis address"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "All nodes must reach it, and their connection strings begin with "
                "it."),
            .where = QT_TRANSLATE_NOOP("Questions",
                "Whoever runs Redis; host and port, for example "
                "redis.example.com:6380."),
            .since = "2026.4.6909"}),
        member<&Polling::redisVersion>({.key = "redisVersion",
            .label = QT_TRANSLATE_NOOP("Questions", "Redis version"),
            .why = QT_TRANSLATE_NOOP("Questions", "Octopus advises 8.0 or newer; older ones are untested."),
            .where = QT_TRANSLATE_NOOP("Questions", "INFO server on Redis shows redis_version."),
            .since = "2026.4.6909"}),
        member<&Polling::redisSku>({.key = "redisSku",
            .label = QT_TRANSLATE_NOOP("Questions", "Redis size"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "The queue and its data are held in memory, so the size is memory "
                "and price."),
            .where = QT_TRANSLATE_NOOP("Questions", "The overview of Azure Managed Redis in the Azure portal."),
            .since = "2026.4.6909"}),
        member<&Polling::redisHighAvailability>({.key = "redisHighAvailability",
            .label = QT_TRANSLATE_NOOP("Questions", "Redis has replicas or failover"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "Octopus wants one node, without replica and without automatic "
                "failover."),
            .where = QT_TRANSLATE_NOOP("Questions",
                "High availability on the page of Azure Managed Redis, or INFO "
                "replication."),
            .since = "2026.4.6909"}),
        member<&Polling::redisPersistence>({.key = "redisPersistence",
            .label = QT_TRANSLATE_NOOP("Questions", "Redis keeps data on disk"),
            .why = QT_TRANSLATE_NOOP("Questions", "Octopus wants memory alone, without RDB and AOF files."),
            .where = QT_TRANSLATE_NOOP("Questions",
                "Persistence on the page of Azure Managed Redis, or CONFIG GET "
                "save and appendonly."),
            .since = "2026.4.6909"}),
        member<&Polling::redisEviction>({.key = "redisEviction",
            .label = QT_TRANSLATE_NOOP("Questions", "Redis eviction policy"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "Any other policy than noeviction may throw away work that waits for "
                "a Tentacle."),
            .where = QT_TRANSLATE_NOOP("Questions",
                "CONFIG GET maxmemory-policy, or the advanced settings in the "
                "Azure portal."),
            .since = "2026.4.6909"}),
        member<&Polling::redisTls>({.key = "redisTls",
            .label = QT_TRANSLATE_NOOP("Questions", "Redis is called over TLS"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "Octopus encrypts its data with the master key, but the password of "
                "Redis needs TLS on its way."),
            .where = QT_TRANSLATE_NOOP("Questions", "The connection string: ssl=true, usually port 6380."),
            .since = "2026.4.6909"}),
        member<&Polling::redisPublic>({.key = "redisPublic",
            .label = QT_TRANSLATE_NOOP("Questions", "Redis is open to the Internet"),
            .why = QT_TRANSLATE_NOOP("Questions", "Only the nodes need Redis, so nobody else should reach it."),
            .where = QT_TRANSLATE_NOOP("Questions", "Networking of Redis in the Azure portal."),
            .since = "2026.4.6909"}),
        member<&Polling::redisSameOnAllNodes>({.key = "redisSameOnAllNodes",
            .label = QT_TRANSLATE_NOOP("Questions", "Same connection on every node"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "Nodes with another Redis, or none, do not share the queue, so the "
                "work of their tasks is never fetched."),
            .where = QT_TRANSLATE_NOOP("Questions", "/api/serverstatus/redis on each node."),
            .since = "2026.4.6909"}),
        member<&Polling::redisSecret>({.key = "redisSecret",
            .label = QT_TRANSLATE_NOOP("Questions", "Key Vault secret of the connection"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "The scripts read the whole connection string from Key Vault on the "
                "node, so that its password stands in no file."),
            .where = QT_TRANSLATE_NOOP("Questions",
                "Choose a name, and store the connection string in Key Vault under "
                "it."),
            .since = "2026.4.6909",
            .advanced = true}),
        member<&Polling::webSocketPrefix>({.key = "webSocketPrefix",
            .label = QT_TRANSLATE_NOOP("Questions", "Web socket prefix"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "HTTP.sys listens under this prefix on 443, for sites from which "
                "nothing else is open."),
            .where = QT_TRANSLATE_NOOP("Questions",
                "Octopus.Server.exe show-configuration on an existing server; the "
                "setting is commsListenWebSocket.")}),
        member<&Polling::webSocketOffloaded>({.key = "webSocketOffloaded",
            .label = QT_TRANSLATE_NOOP("Questions", "TLS of web sockets ends in front"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "Tentacles trust the certificate of the node itself, so nothing in "
                "front may end TLS."),
            .where = QT_TRANSLATE_NOOP("Questions", "The listener of the balancer for the web-socket address.")}),
    };
};

} // namespace octoha
