#include "core/rules/areas.h"
#include "core/rules/parts.h"

#include <algorithm>

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef oldest = field<&Polling::oldestTentacle>, versions = field<&Tentacle::version>,
                   way = field<&Polling::way>;
constexpr FieldRef tentacles = field<&Workload::pollingTentacles>, reuses = field<&Polling::reusesThumbprint>;
constexpr FieldRef setsCount = field<&Polling::setsConnectionCount>, count = field<&Polling::connectionCount>;

/// The oldest version that is stated; empty where none is.
const Version *oldestTentacle(const Design &design)
{
    const Version *found = design.polling.oldestTentacle.isEmpty() ? nullptr : &design.polling.oldestTentacle;
    for (const Tentacle &tentacle : design.polling.tentacles) {
        if (!tentacle.version.isEmpty() && (!found || tentacle.version.number() < found->number()))
            found = &tentacle.version;
    }
    return found;
}

Check tentacleOlderThan(Gate gate, const Design &design, const Context &context)
{
    const Version *version = oldestTentacle(design);
    const bool older = version && !context.catalog.reached(*version, gate);
    return older ? Check(saw(version->text(), context.catalog.row(gate).version)) : std::nullopt;
}

/// Moving a Tentacle to Redis ends with clear-trusted-servers.
Check tooOldForTrust(const Design &design, const Context &context)
{
    const bool used = design.polling.reusesThumbprint || (usesRedis(design) && design.polling.migratesToRedis);
    return used ? tentacleOlderThan(Gate::TentacleClearTrustedServers, design, context) : std::nullopt;
}

bool setsConnections(const Design &design)
{
    return hasPolling(design) && design.polling.setsConnectionCount;
}

Check tooOldForCount(const Design &design, const Context &context)
{
    return tentacleOlderThan(Gate::TentacleConnectionCount, design, context);
}

Check countImpossible(const Design &design, const Context &context)
{
    const int number = design.polling.connectionCount.number();
    const int least = context.catalog.whole(Fact::ConnectionCountMinimum),
              most = context.catalog.whole(Fact::ConnectionCountMaximum);
    return number < least || number > most ? Check(saw(number, least, most)) : std::nullopt;
}

Edits usualCount(const Design &, const Context &context)
{
    return {{count.id(), context.catalog.whole(Fact::ConnectionCountTarget)}};
}

/// What the commands of the plan need: an address for each node, or retries while Redis restarts.
Check oldForPlan(const Design &design, const Context &context)
{
    const bool redis = usesRedis(design);
    return redis || pollsEveryNode(design.polling)
        ? tentacleOlderThan(redis ? Gate::TentacleRedisRetry : Gate::TentacleCommsAddress, design, context)
        : std::nullopt;
}

Check registrationBlocked(const Design &design, const Context &)
{
    return when(!design.polling.registrationPortsOpen && !design.polling.reusesThumbprint);
}

/// The same for Tentacles of one name, whatever its case. A hash, because comparing each with each takes seconds for
/// thousands.
size_t identityOf(const Tentacle &tentacle)
{
    constexpr size_t prime = 0x100000001b3; // FNV-1a
    size_t hash = size_t(tentacle.kind) + 1;
    for (const QStringView text : {QStringView(tentacle.space.text()), QStringView(tentacle.name.text())}) {
        for (const QChar letter : text)
            hash = (hash ^ letter.toCaseFolded().unicode()) * prime;
        hash = (hash ^ 0xffff) * prime;
    }
    return hash;
}

Check sameNameTwice(const Design &design, const Context &)
{
    QVarLengthArray<size_t, 64> identities;
    for (const Tentacle &tentacle : design.polling.tentacles) {
        if (!tentacle.name.isEmpty())
            identities.append(identityOf(tentacle));
    }
    std::sort(identities.begin(), identities.end());
    if (std::adjacent_find(identities.cbegin(), identities.cend()) == identities.cend())
        return std::nullopt;
    return itemsWhere(design.polling.tentacles, [&](const Tentacle &one) {
        const auto [first, last] = std::equal_range(identities.cbegin(), identities.cend(), identityOf(one));
        return last - first > 1;
    });
}

/// Kubernetes agents are set up by Helm, so no list of ours registers them.
int registered(const QList<Tentacle> &listed)
{
    return int(std::count_if(
        listed.cbegin(), listed.cend(), [](const Tentacle &one) { return one.kind != TentacleKind::KubernetesAgent; }));
}

Check countedNotListed(const Design &design, const Context &)
{
    const int listed = registered(design.polling.tentacles), counted = design.workload.pollingTentacles.number();
    return listed < counted ? Check(saw(counted, listed)) : std::nullopt;
}

constexpr Rule table[] = {
    {.id = "OHA-PT-008",
        .aliases = "P05",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {oldest, versions, reuses, field<&Polling::migratesToRedis>, way, tentacles},
        .applies = hasPolling,
        .check = tooOldForTrust,
        .title = QT_TRANSLATE_NOOP("Rules", "A Tentacle is too old for the commands of the plan"),
        .message = QT_TRANSLATE_NOOP(
            "Rules", "The oldest Tentacle is %1; clear-trusted-servers and --reuse-server-thumbprint came with %2."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "An unknown argument ends the command, and the Tentacle goes on polling the old addresses."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Upgrade the Tentacles first, which Octopus does by itself."),
        .source = "octopus.tentacle-source"},
    {.id = "OHA-PT-018",
        .aliases = "P05",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {setsCount, oldest, versions, tentacles},
        .applies = setsConnections,
        .check = tooOldForCount,
        .edit = answer<&Polling::setsConnectionCount, false>,
        .title = QT_TRANSLATE_NOOP("Rules", "A Tentacle is too old to set its connections"),
        .message = QT_TRANSLATE_NOOP("Rules", "The oldest Tentacle is %1; set-polling-connection-count came with %2."),
        .reason = QT_TRANSLATE_NOOP("Rules", "An unknown command ends with an error."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Upgrade the Tentacles, or leave the number as it is."),
        .source = "octopus.tentacle-source"},
    {.id = "OHA-PT-019",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {count, setsCount, tentacles},
        .applies = setsConnections,
        .check = countImpossible,
        .edit = usualCount,
        .title = QT_TRANSLATE_NOOP("Rules", "A Tentacle has no such number of connections"),
        .message = QT_TRANSLATE_NOOP("Rules", "%1 connections are asked for; a Tentacle takes %2 to %3."),
        .reason = QT_TRANSLATE_NOOP("Rules", "The command refuses the number."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose a number in that range; workers profit from a few more."),
        .source = "octopus.tentacle-source"},
    {.id = "OHA-PT-020",
        .aliases = "G08",
        .severity = Severity::Warning,
        .fields = {oldest, versions, way, tentacles},
        .applies = hasPolling,
        .check = oldForPlan,
        .title = QT_TRANSLATE_NOOP("Rules", "Tentacles are older than this way of polling wants"),
        .message = QT_TRANSLATE_NOOP("Rules", "The oldest Tentacle is %1; this way wants %2."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Older ones cannot be told an address for each node, or lose work while Redis restarts."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Upgrade the Tentacles before they are registered."),
        .source = "octopus.tentacle-source"},
    {.id = "OHA-PT-004",
        .severity = Severity::Warning,
        .fields = {field<&Polling::clonedImages>, tentacles},
        .applies = hasPolling,
        .check = isOn<&Polling::clonedImages>,
        .edit = answer<&Polling::clonedImages, false>,
        .title = QT_TRANSLATE_NOOP("Rules", "Cloned Tentacles share one identity"),
        .message = QT_TRANSLATE_NOOP("Rules", "Machine images hold a Tentacle with its certificate."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Octopus tells polling Tentacles apart by their thumbprint: with one on two machines, work goes to either "
            "of them and is reported as done for both."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Make the certificate when a machine first starts."),
        .source = "octopus.issue-6538"},
    {.id = "OHA-PT-005",
        .severity = Severity::Warning,
        .fields = {field<&Polling::registrationPortsOpen>, reuses, tentacles},
        .applies = hasPolling,
        .check = registrationBlocked,
        .edit = answer<&Polling::registrationPortsOpen, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "Tentacles cannot register"),
        .message = QT_TRANSLATE_NOOP("Rules", "The ports of the portal are closed to the Tentacles."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Registering asks the API first; only later polling needs the polling port alone."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Open the portal's port to them, or register by --reuse-server-thumbprint."),
        .source = "octopus.poll-every-node"},
    {.id = "OHA-PT-021",
        .severity = Severity::Warning,
        .fields = {field<&Polling::restartsTentacles>, tentacles},
        .applies = hasPolling,
        .check = isOff<&Polling::restartsTentacles>,
        .edit = answer<&Polling::restartsTentacles, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "Tentacles are not restarted after a change"),
        .message = QT_TRANSLATE_NOOP("Rules", "The plan leaves Tentacles running after it adds a node."),
        .reason = QT_TRANSLATE_NOOP("Rules", "A running Tentacle polls the nodes it knew at its start."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Restart each Tentacle as the last step."),
        .source = "octopus.poll-every-node"},
    {.id = "OHA-PT-022",
        .severity = Severity::Error,
        .fields = {field<&Polling::resetsTrust>, tentacles},
        .applies = hasPolling,
        .check = isOn<&Polling::resetsTrust>,
        .edit = answer<&Polling::resetsTrust, false>,
        .title = QT_TRANSLATE_NOOP("Rules", "Resetting the trust loses the Tentacle"),
        .message = QT_TRANSLATE_NOOP("Rules", "The migration uses configure --reset-trust."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "It throws the subscription id away by which Octopus knows the Tentacle, so each has to be registered anew "
            "as another target."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Add the new address by poll-server, then remove the old ones by clear-trusted-servers."),
        .source = "octopus.multi-node-polling"},
    {.id = "OHA-PT-023",
        .severity = Severity::Warning,
        .fields = {field<&Tentacle::name>, field<&Tentacle::space>, tentacles},
        .applies = hasPolling,
        .check = sameNameTwice,
        .title = QT_TRANSLATE_NOOP("Rules", "Two Tentacles have one name"),
        .message = QT_TRANSLATE_N_NOOP("Rules", "%n Tentacle(s) share a name within a space, the first is “%1”."),
        .reason
        = QT_TRANSLATE_NOOP("Rules", "The second registration fails, or with --force takes the place of the first."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Give each Tentacle a name of its own."),
        .source = "octopus.tentacle-source"},
    {.id = "OHA-PT-028",
        .severity = Severity::Note,
        .fields = {field<&Polling::tentacles>, tentacles},
        .applies = hasPolling,
        .check = countedNotListed,
        .title = QT_TRANSLATE_NOOP("Rules", "Not every polling Tentacle is listed"),
        .message = QT_TRANSLATE_NOOP("Rules", "Polling Tentacles counted in the workload: %1; listed: %2."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Plan and scripts hold the commands of those that are listed; the others would be registered with what "
            "somebody types on each machine."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Paste their names, environments and target tags from a spreadsheet."),
        .source = "octopus.poll-every-node"},
};

} // namespace

std::span<const Rule> tentacleRules()
{
    return table;
}

} // namespace octoha
