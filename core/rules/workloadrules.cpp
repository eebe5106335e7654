#include "core/rules/areas.h"
#include "core/rules/checks.h"

#include "core/catalog/facts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef octopusVersion = field<&Workload::octopusVersion>;

Check notPinned(const Design &design, const Context &)
{
    const Version &version = design.workload.octopusVersion;
    if (version.isFullBuild())
        return {};
    return as(isHighAvailability(design) ? Severity::Error : Severity::Warning, saw(version.text()));
}

Check knownFault(const Design &design, const Context &context)
{
    const KnownBadBuild *fault = context.catalog.knownBadBuild(design.workload.octopusVersion);
    return fault ? Check(saw(design.workload.octopusVersion.text(), fault->what)) : std::nullopt;
}

Check pastSupport(const Design &design, const Context &context)
{
    const QDate released = design.workload.octopusReleased.date();
    if (!released.isValid())
        return {};
    const QDate end = released.addMonths(context.catalog.whole(Fact::ReleaseSupportMonths));
    return end < context.asOf ? Check(saw(design.workload.octopusVersion.text(), end)) : std::nullopt;
}

bool isSha256(const QString &text)
{
    const auto isHex
        = [](QChar c) { return c.unicode() < 128 && (c.isDigit() || (c.toLower() >= u'a' && c.toLower() <= u'f')); };
    return text.size() == decltype(Workload::msiSha256)::maximumLength
        && std::all_of(text.cbegin(), text.cend(), isHex);
}

Check noHash(const Design &design, const Context &)
{
    return when(design.workload.msiSha256.isEmpty());
}

bool hasHash(const Design &design)
{
    return !design.workload.msiSha256.isEmpty();
}

Check badHash(const Design &design, const Context &)
{
    const QString &hash = design.workload.msiSha256.text();
    return !isSha256(hash) ? Check(saw(int(hash.size()))) : std::nullopt;
}

Check noWindow(const Design &design, const Context &)
{
    return when(design.workload.windowMinutes.number() == 0);
}

Edits defaultWindow(const Design &, const Context &)
{
    return answered<&Workload::windowMinutes>(Workload().windowMinutes);
}

Check noUplink(const Design &design, const Context &)
{
    return when(design.workload.uplinkMbit.number() == 0 && design.workload.largestPackageMb.number() > 0);
}

Edits defaultUplink(const Design &, const Context &)
{
    return answered<&Workload::uplinkMbit>(Workload().uplinkMbit);
}

bool waitsOnAzureSql(const Design &design)
{
    return usesAzureSql(design.database) && design.workload.waitingParents.number() > 0;
}

/// A child takes about as long as the average deployment, and its parent waits for all of it.
Check waitsTooLong(const Design &design, const Context &context)
{
    const int minutes = design.workload.averageMinutes.number();
    const bool isLong = minutes >= context.catalog.whole(Fact::AzureSqlIdleMinutes);
    return isLong ? Check(saw(design.workload.waitingParents.number(), minutes)) : std::nullopt;
}

Check auditTooLong(const Design &design, const Context &context)
{
    const int days = design.workload.auditRetentionDays.number(),
              most = context.catalog.whole(Fact::AuditRetentionDaysMaximum);
    return days > most ? Check(saw(days, most)) : std::nullopt;
}

Edits longestAudit(const Design &, const Context &context)
{
    return {{field<&Workload::auditRetentionDays>.id(), context.catalog.whole(Fact::AuditRetentionDaysMaximum)}};
}

/// A product that ends HTTP hides the caller's address from the nodes.
bool hidesCallers(const Design &design, const Catalog &catalog)
{
    const BalancerProduct *product = rowOf(catalog.tables().balancers, design.balancer.web);
    return product && product->endsTls && endsTlsAtBalancer(design.balancer);
}

bool limitsRate(const Design &design)
{
    return design.workload.rateLimiter;
}

Check oneBucketForAll(const Design &design, const Context &context)
{
    const Version &version = design.workload.octopusVersion;
    const bool limits = !version.isEmpty() && context.catalog.reached(version, Gate::RateLimiter);
    return when(limits && design.balancer.trustedProxies.isEmpty() && hidesCallers(design, context.catalog));
}

Check countedPerNode(const Design &design, const Context &context)
{
    const Version &version = design.workload.octopusVersion;
    const bool limits = !version.isEmpty() && context.catalog.reached(version, Gate::RateLimiter);
    return limits ? Check(Seen{.count = int(design.compute.nodes.size())}) : std::nullopt;
}

constexpr Rule table[] = {
    {.id = "OHA-WORKLOAD-001",
        .aliases = "O03",
        .severity = Severity::Warning,
        .fields = {octopusVersion, field<&Compute::nodes>},
        .check = notPinned,
        .title = QT_TRANSLATE_NOOP("Rules", "The Octopus version is not a full build"),
        .message = QT_TRANSLATE_NOOP("Rules", "The version is “%1”; a full build has three parts, as in 2026.4.6909."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "All nodes must run the same build, and a node installed next month would get another one."),
        .fix = QT_TRANSLATE_NOOP("Rules", "State the full build, and keep its installer."),
        .source = "octopus.upgrading"},
    {.id = "OHA-WORKLOAD-002",
        .aliases = "O02",
        .severity = Severity::Error,
        .fields = {octopusVersion},
        .applies = isHighAvailability,
        .check = knownFault,
        .title = QT_TRANSLATE_NOOP("Rules", "A build with a known fault in clusters"),
        .message = QT_TRANSLATE_NOOP("Rules", "In %1: %2."),
        .reason = QT_TRANSLATE_NOOP("Rules", "The fault is published and hits instances with more than one node."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take a later build."),
        .source = "octopus.ha-troubleshooting"},
    {.id = "OHA-WORKLOAD-003",
        .aliases = "O01",
        .severity = Severity::Warning,
        .fields = {field<&Workload::octopusReleased>, octopusVersion},
        .check = pastSupport,
        .title = QT_TRANSLATE_NOOP("Rules", "The release gets no more patches"),
        .message = QT_TRANSLATE_NOOP("Rules", "Critical patches of %1 ended on %2."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "A new cluster would start without the next security patch, and an upgrade stops all nodes."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Start with the newest release."),
        .source = "octopus.support-lifecycle"},
    {.id = "OHA-WORKLOAD-004",
        .severity = Severity::Note,
        .fields = {field<&Workload::msiSha256>},
        .check = noHash,
        .title = QT_TRANSLATE_NOOP("Rules", "The installer cannot be checked"),
        .message = QT_TRANSLATE_NOOP("Rules", "No SHA-256 of the installer is stated."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Without it a script cannot tell a damaged or exchanged download from the real one."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Copy the SHA-256 from the download page of Octopus."),
        .source = "octopus.automating-installation"},
    {.id = "OHA-WORKLOAD-005",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Workload::msiSha256>},
        .applies = hasHash,
        .check = badHash,
        .title = QT_TRANSLATE_NOOP("Rules", "That is no SHA-256"),
        .message = QT_TRANSLATE_NOOP("Rules",
            "The SHA-256 of the installer has %1 characters, or some that are no hexadecimal digits; it takes 64."),
        .reason
        = QT_TRANSLATE_NOOP("Rules", "The installation compares the download with it and would stop on every node."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Copy all 64 digits from the download page of Octopus."),
        .source = "octopus.automating-installation"},
    {.id = "OHA-WORKLOAD-006",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Workload::windowMinutes>},
        .check = noWindow,
        .edit = defaultWindow,
        .title = QT_TRANSLATE_NOOP("Rules", "The deployment window has no length"),
        .message = QT_TRANSLATE_NOOP("Rules", "The deployment window is 0 minutes."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "The task cap is projects times minutes divided by the window; without a window nothing can be sized."),
        .fix = QT_TRANSLATE_NOOP("Rules", "State the minutes in which all projects must be deployed."),
        .source = "octopus.high-availability"},
    {.id = "OHA-WORKLOAD-012",
        .severity = Severity::Warning,
        .fields = {field<&Workload::uplinkMbit>, field<&Workload::largestPackageMb>},
        .check = noUplink,
        .edit = defaultUplink,
        .title = QT_TRANSLATE_NOOP("Rules", "The line that uploads packages has no speed"),
        .message = QT_TRANSLATE_NOOP("Rules", "The slowest line that uploads packages is stated as 0 Mbit/s."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "How long an upload takes, and so whether the balancer waits for it, cannot be told."),
        .fix = QT_TRANSLATE_NOOP("Rules", "State the speed, or leave it unknown."),
        .source = "octopus.load-balancers"},
    {.id = "OHA-WORKLOAD-013",
        .severity = Severity::Note,
        .fields = {field<&Workload::waitingParents>, field<&Workload::averageMinutes>, field<&Database::kind>},
        .applies = waitsOnAzureSql,
        .check = waitsTooLong,
        .title = QT_TRANSLATE_NOOP("Rules", "Azure SQL may end the wait of a parent task"),
        .message = QT_TRANSLATE_NOOP(
            "Rules", "Parent tasks that wait for children at once: %1; minutes that a deployment takes: %2."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Azure SQL ends sessions that are idle for long; a parent that waits for more than half an hour in a "
            "Deploy a Release step can then fail. Octopus has no fix for it yet."),
        .fix
        = QT_TRANSLATE_NOOP("Rules", "Keep children short, or start them by triggers instead of waiting for them."),
        .source = "octopus.issue-7119"},
    {.id = "OHA-WORKLOAD-007",
        .severity = Severity::Error,
        .fields = {field<&Workload::auditRetentionDays>},
        .check = auditTooLong,
        .edit = longestAudit,
        .title = QT_TRANSLATE_NOOP("Rules", "Audit retention beyond what Octopus keeps"),
        .message = QT_TRANSLATE_NOOP("Rules", "Audit entries are to be kept for %1 days; Octopus takes at most %2."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Octopus refuses a longer value; older entries are archived into the shared files."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Keep the archive files longer by other means."),
        .source = "octopus.auditing"},
    {.id = "OHA-WORKLOAD-008",
        .aliases = "G07",
        .severity = Severity::Warning,
        .fields = {field<&Workload::writesTables>},
        .check = isOn<&Workload::writesTables>,
        .title = QT_TRANSLATE_NOOP("Rules", "Something writes into the tables of Octopus"),
        .message = QT_TRANSLATE_NOOP("Rules", "Automation writes to the Octopus database directly."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "The database is for Octopus alone: nodes keep parts of it in memory, and each upgrade may change the "
            "tables."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Use the REST API."),
        .source = "octopus.octopus-database"},
    {.id = "OHA-WORKLOAD-009",
        .severity = Severity::Warning,
        .fields = {field<&Workload::customIndexes>},
        .check = isOn<&Workload::customIndexes>,
        .title = QT_TRANSLATE_NOOP("Rules", "Own indexes in the Octopus database"),
        .message = QT_TRANSLATE_NOOP("Rules", "The database has indexes that Octopus did not make."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "An upgrade that changes a table can fail on an index it does not know, with all nodes stopped."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Drop them before each upgrade, or for good."),
        .source = "octopus.octopus-database"},
    {.id = "OHA-WORKLOAD-010",
        .aliases = "O04",
        .severity = Severity::Warning,
        .fields = {field<&Workload::rateLimiter>, octopusVersion, field<&Balancer::trustedProxies>,
            field<&Balancer::web>, field<&Balancer::tlsEnd>},
        .applies = limitsRate,
        .check = oneBucketForAll,
        .title = QT_TRANSLATE_NOOP("Rules", "The rate limiter sees one caller"),
        .message = QT_TRANSLATE_NOOP("Rules",
            "The rate limiter is on, the balancer hides the addresses of callers, and no trusted proxy is named."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Calls without sign-in are counted by address. Behind the balancer all share one, so a busy morning ends "
            "in “429 Too Many Requests”."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Name the addresses of the balancer as trusted proxies."),
        .source = "octopus.rate-limiting.derived"},
    {.id = "OHA-WORKLOAD-011",
        .aliases = "O05",
        .severity = Severity::Note,
        .fields = {field<&Workload::rateLimiter>, octopusVersion},
        .applies = [](const Design &design) { return limitsRate(design) && isHighAvailability(design); },
        .check = countedPerNode,
        .title = QT_TRANSLATE_NOOP("Rules", "Each node counts calls for itself"),
        .message = QT_TRANSLATE_N_NOOP("Rules", "The rate limiter is on; %n node(s) count calls, each on its own."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "A caller that the balancer spreads over all nodes gets the limit of each of them."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Divide the limit you want by the number of nodes."),
        .source = "octopus.rate-limiting"},
};

} // namespace

std::span<const Rule> workloadRules()
{
    return table;
}

} // namespace octoha
