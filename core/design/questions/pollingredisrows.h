#pragma once

#include "core/design/pollinganswers.h"

namespace octoha {

/// The queue in Redis that nodes share.
inline constexpr Member<Polling> pollingRedisRows[] = {
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
};

} // namespace octoha
