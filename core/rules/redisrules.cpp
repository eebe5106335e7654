#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef way = field<&Polling::way>, source = field<&Polling::redisSource>,
                   redisVersion = field<&Polling::redisVersion>;
constexpr FieldRef octopusVersion = field<&Workload::octopusVersion>, layout = field<&Storage::layout>;

bool byRedis(const Design &design)
{
    return usesRedis(design);
}

/// The first node whose version does not know it; all nodes share the queue or none does.
Check serverTooOld(const Design &design, const Context &context)
{
    for (const Node &node : design.compute.nodes) {
        const Version &version = versionOf(node, design);
        if (isOlder(version, Gate::MultiNodePolling, context.catalog))
            return saw(nameOf(node), version.text(), context.catalog.row(Gate::MultiNodePolling).version);
    }
    return {};
}

Check noSharedRoot(const Design &design, const Context &)
{
    return design.storage.layout != Layout::ClusterShared ? Check(saw(labelOf(design.storage.layout))) : std::nullopt;
}

Check evicts(const Design &design, const Context &context)
{
    const RedisEviction policy = design.polling.redisEviction;
    return policy != RedisEviction::NoEviction ? Check(saw(labelOf(policy), context.catalog.text(Fact::RedisEviction)))
                                               : std::nullopt;
}

bool isManaged(const Design &design)
{
    return design.polling.redisSource == RedisSource::AzureManagedRedis;
}

QVersionNumber versionIn(Fact fact, const Context &context)
{
    return QVersionNumber::fromString(context.catalog.text(fact));
}

/// Azure Managed Redis has the version that Azure gives it.
Check redisTooOld(const Design &design, const Context &context)
{
    const QVersionNumber version
        = isManaged(design) ? versionIn(Fact::RedisManagedVersion, context) : design.polling.redisVersion.number();
    const bool older = !version.isNull() && version < versionIn(Fact::RedisAdvisedVersion, context);
    return older ? Check(saw(version.toString(), context.catalog.text(Fact::RedisAdvisedVersion))) : std::nullopt;
}

/// "Standard_C1" is a size of Azure Cache for Redis, "Balanced_B0" one of Azure Managed Redis.
bool isOfAzureCache(QStringView size, const Context &context)
{
    const qsizetype mark = size.indexOf(u'_');
    return isListed(mark < 0 ? size : size.left(mark), context.catalog.text(Fact::RedisCacheSkus));
}

Check retiredSize(const Design &design, const Context &context)
{
    const QString &size = design.polling.redisSku.text();
    return isOfAzureCache(size, context) ? Check(as(errorOnceRetired(u"redis.cache", context), saw(size)))
                                         : std::nullopt;
}

/// The catalog knows sizes by their prices: "Balanced_B0" by "redis.managed.B0.instance_hour".
Check unknownSize(const Design &design, const Context &context)
{
    const QString &size = design.polling.redisSku.text();
    const QString meter = QStringLiteral("redis.managed.%1.instance_hour").arg(size.section(u'_', 1));
    const bool known = isOfAzureCache(size, context) || context.catalog.meter(design.placement.region.text(), meter);
    return known ? std::nullopt : Check(saw(size));
}

bool byManagedRedis(const Design &design)
{
    return byRedis(design) && isManaged(design);
}

bool byExistingRedis(const Design &design)
{
    return byRedis(design) && design.polling.redisSource == RedisSource::Existing;
}

Check noAddress(const Design &design, const Context &)
{
    return when(design.polling.redisAddress.isEmpty());
}

/// The point of Redis is one address for all nodes, which needs something in front of them.
Check noCommonFront(const Design &design, const Context &)
{
    return when(design.balancer.polling == PollingProduct::Direct && isHighAvailability(design));
}

Check oneByDesign(const Design &design, const Context &)
{
    return when(usesRedis(design));
}

constexpr Rule table[] = {
    {.id = "OHA-PT-002",
        .aliases = "P02",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {way, octopusVersion, field<&Node::octopusVersion>},
        .applies = byRedis,
        .check = serverTooOld,
        .title = QT_TRANSLATE_NOOP("Rules", "This Octopus does not know multi-node polling"),
        .message = QT_TRANSLATE_NOOP("Rules", "“%1” runs Octopus %2; a shared queue in Redis came with %3."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "A node that does not know the queue keeps work for its Tentacles to itself, and Tentacles with one "
            "address never fetch it."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Plan that version or a newer one on every node, or poll every node."),
        .source = "octopus.multi-node-polling"},
    {.id = "OHA-REDIS-001",
        .aliases = "P03",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {layout, way},
        .applies = byRedis,
        .check = noSharedRoot,
        .edit = answer<&Storage::layout, Layout::ClusterShared>,
        .title = QT_TRANSLATE_NOOP("Rules", "Multi-node polling needs a cluster shared root"),
        .message = QT_TRANSLATE_NOOP("Rules", "Tentacles poll by Redis; layout of the files: %1."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "What does not fit the queue goes through folders below the root; without one Octopus refuses to start."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose one root (clusterShared)."),
        .source = "octopus.multi-node-polling"},
    {.id = "OHA-REDIS-002",
        .aliases = "P04",
        .severity = Severity::Error,
        .fields = {field<&Polling::redisHighAvailability>, way},
        .applies = byRedis,
        .check = isOn<&Polling::redisHighAvailability>,
        .edit = answer<&Polling::redisHighAvailability, false>,
        .title = QT_TRANSLATE_NOOP("Rules", "This Redis must not have replicas"),
        .message = QT_TRANSLATE_NOOP("Rules", "Redis has replicas or fails over by itself."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "A replica is behind by moments; after a failover Octopus would find a queue from the past and run work "
            "twice or never. An empty Redis is safe: operations are tried again. General advice for high availability "
            "is wrong for this queue."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Run one Redis without replicas; Azure Managed Redis lets you turn high availability off."),
        .source = "octopus.multi-node-polling",
        .overrides = "5a44bd30 Redis.AvailabilityZone"},
    {.id = "OHA-REDIS-003",
        .aliases = "P04",
        .severity = Severity::Error,
        .fields = {field<&Polling::redisPersistence>, way},
        .applies = byRedis,
        .check = isOn<&Polling::redisPersistence>,
        .edit = answer<&Polling::redisPersistence, false>,
        .title = QT_TRANSLATE_NOOP("Rules", "This Redis must not keep data on disk"),
        .message = QT_TRANSLATE_NOOP("Rules", "Redis keeps its data on disk (RDB or AOF)."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "After a restart an old queue would come back, with work that is done or given up. Octopus expects memory "
            "alone; the usual advice to keep data does not hold for this queue."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Turn both kinds of persistence off."),
        .source = "octopus.multi-node-polling"},
    {.id = "OHA-REDIS-004",
        .severity = Severity::Error,
        .fields = {field<&Polling::redisEviction>, way},
        .applies = byRedis,
        .check = evicts,
        .edit = answer<&Polling::redisEviction, RedisEviction::NoEviction>,
        .title = QT_TRANSLATE_NOOP("Rules", "Redis would throw work away"),
        .message = QT_TRANSLATE_NOOP("Rules", "The eviction policy is %1; the queue needs %2."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "When memory is full, any other policy removes keys, which are messages to Tentacles. Azure Managed Redis "
            "has another one by default."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Set the policy and watch the memory."),
        .source = "octopus.multi-node-polling"},
    {.id = "OHA-REDIS-005",
        .severity = Severity::Warning,
        .fields = {source, redisVersion, way},
        .applies = byRedis,
        .check = redisTooOld,
        .title = QT_TRANSLATE_NOOP("Rules", "Octopus has not tested this Redis"),
        .message = QT_TRANSLATE_NOOP("Rules", "Redis is %1; Octopus advises %2 or newer."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Older versions may work, but nobody at Octopus has tried; no managed Redis of Azure is that new yet."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Run Redis on a small machine of its own, or test yours with your load."),
        .source = "octopus.multi-node-polling"},
    {.id = "OHA-REDIS-006",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Polling::redisSameOnAllNodes>, way},
        .applies = byRedis,
        .check = isOff<&Polling::redisSameOnAllNodes>,
        .edit = answer<&Polling::redisSameOnAllNodes, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "Nodes with different Redis share no queue"),
        .message = QT_TRANSLATE_NOOP("Rules", "The connection to Redis differs between nodes."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Work of one node then waits in a queue that the other nodes do not see."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Set the same connection on every node and restart each."),
        .source = "octopus.multi-node-polling"},
    {.id = "OHA-REDIS-007",
        .aliases = "Redis.NonSslPort Redis.MinTLS",
        .severity = Severity::Warning,
        .fields = {field<&Polling::redisTls>, way},
        .applies = byRedis,
        .check = isOff<&Polling::redisTls>,
        .edit = answer<&Polling::redisTls, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "The password of Redis crosses the network in clear text"),
        .message = QT_TRANSLATE_NOOP("Rules", "Nodes connect to Redis without TLS."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Octopus encrypts the messages; the password and who talks to whom stay readable."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Connect by TLS."),
        .source = "octopus.multi-node-polling"},
    {.id = "OHA-REDIS-008",
        .aliases = "Redis.PublicNetworkAccess CKV_AZURE_89",
        .severity = Severity::Error,
        .fields = {field<&Polling::redisPublic>, way},
        .applies = byRedis,
        .check = isOn<&Polling::redisPublic>,
        .edit = answer<&Polling::redisPublic, false>,
        .title = QT_TRANSLATE_NOOP("Rules", "Redis is open to the Internet"),
        .message = QT_TRANSLATE_NOOP("Rules", "Redis can be reached from the Internet."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Open Redis servers are found within hours; one password stands before all work of your Tentacles."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Keep Redis in the network, behind a private endpoint."),
        .source = "checkov.ckv-azure-89"},
    {.id = "OHA-REDIS-009",
        .aliases = "c474fc96 redis-011",
        .severity = Severity::Warning,
        .fields = {field<&Polling::redisSku>, source, way},
        .applies = byManagedRedis,
        .check = retiredSize,
        .title = QT_TRANSLATE_NOOP("Rules", "Azure ends Azure Cache for Redis"),
        .message = QT_TRANSLATE_NOOP("Rules", "“%1” is a size of Azure Cache for Redis."),
        .reason
        = QT_TRANSLATE_NOOP("Rules", "The older service retires; what is built on it now has to be moved soon."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose a size of Azure Managed Redis, or a machine of its own."),
        .source = "azure.cache-for-redis"},
    {.id = "OHA-REDIS-013",
        .aliases = "G01",
        .severity = Severity::Warning,
        .fields = {field<&Polling::redisSku>, source, way, field<&Placement::region>},
        .applies = byManagedRedis,
        .check = unknownSize,
        .title = QT_TRANSLATE_NOOP("Rules", "A Redis size that the catalog does not hold"),
        .message = QT_TRANSLATE_NOOP("Rules", "Cannot judge “%1”: memory and price of this size are not known here."),
        .reason
        = QT_TRANSLATE_NOOP("Rules", "Whether Azure offers it is not known either, and totals read “at least”."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Check the spelling; sizes read like Balanced_B0."),
        .source = "azure.redis"},
    {.id = "OHA-REDIS-010",
        .severity = Severity::Warning,
        .fields = {field<&Polling::redisAddress>, source, way},
        .applies = byExistingRedis,
        .check = noAddress,
        .title = QT_TRANSLATE_NOOP("Rules", "The existing Redis has no address yet"),
        .message = QT_TRANSLATE_NOOP("Rules", "The address of the existing Redis is not given."),
        .reason = QT_TRANSLATE_NOOP("Rules", "The connection of every node is made from it."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Enter host and port."),
        .source = "octopus.multi-node-polling"},
    {.id = "OHA-REDIS-011",
        .severity = Severity::Warning,
        .fields = {field<&Balancer::polling>, way, field<&Compute::nodes>},
        .applies = byRedis,
        .check = noCommonFront,
        .edit = answer<&Balancer::polling, PollingProduct::LoadBalancer>,
        .title = QT_TRANSLATE_NOOP("Rules", "Tentacles need one address for all nodes"),
        .message = QT_TRANSLATE_NOOP(
            "Rules", "Tentacles poll by Redis, and nothing stands before the polling port of the nodes."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "A Tentacle that polls one node stops with it, although every node could serve it."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Put a Load Balancer before the polling port, without affinity."),
        .source = "octopus.multi-node-polling"},
    {.id = "OHA-REDIS-012",
        .severity = Severity::Note,
        .fields = {way, source},
        .applies = hasPolling,
        .check = oneByDesign,
        .title = QT_TRANSLATE_NOOP("Rules", "Redis is one part by design"),
        .message = QT_TRANSLATE_NOOP("Rules", "While Redis is away, no polling Tentacle gets work."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Octopus wants a single Redis without copies; a restart takes seconds and is bridged by retries, a lost "
            "machine takes as long as its replacement."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Have its replacement scripted, and watch its health."),
        .source = "octopus.multi-node-polling.derived"},
};

} // namespace

std::span<const Rule> redisRules()
{
    return table;
}

} // namespace octoha
