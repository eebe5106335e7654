#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef layout = field<&Storage::layout>, access = field<&Storage::access>;
constexpr FieldRef root = field<&Storage::clusterSharedPath>, artifacts = field<&Storage::artifactsPath>;
constexpr FieldRef taskLogs = field<&Storage::taskLogsPath>, packages = field<&Storage::packagesPath>;
constexpr FieldRef nodes = field<&Compute::nodes>, octopusVersion = field<&Workload::octopusVersion>;
constexpr FieldRef way = field<&Polling::way>;

using PathOf = const Line &(*)(const Storage &);

constexpr PathOf neededPaths[] = {[](const Storage &s) -> const Line & { return s.artifactsPath; },
    [](const Storage &s) -> const Line & { return s.taskLogsPath; },
    [](const Storage &s) -> const Line & { return s.packagesPath; }};

constexpr PathOf laterPaths[] = {[](const Storage &s) -> const Line & { return s.importsPath; },
    [](const Storage &s) -> const Line & { return s.eventExportsPath; },
    [](const Storage &s) -> const Line & { return s.telemetryPath; }};

bool isSeparate(const Design &design)
{
    return design.storage.layout == Layout::Separate;
}

/// A path that leads to a disk of the node. Symbolic links look local and lead to the share.
bool isLocal(QStringView path, const Storage &storage)
{
    return !path.isEmpty() && !isUnc(path) && !isMapped(path, storage) && storage.access != ShareAccess::SymbolicLink;
}

/// Calls `visit(path)` for each path of the design that nodes share and that is asked for: a root, or a place for each
/// kind.
template<typename Visit> void forEachSharedPath(const Design &design, Visit visit)
{
    if (!isSeparate(design))
        visit(design.storage.clusterSharedPath);
    visit(design.storage.executionsPath);
    if (usesExistingShare(design.storage))
        visit(design.storage.existingPath);
    if (!isSeparate(design))
        return;
    for (const PathOf path : neededPaths)
        visit(path(design.storage));
    for (const PathOf path : laterPaths)
        visit(path(design.storage));
}

/// A fault only where a second node has to see the files.
Severity whereNodesShare(const Design &design, Severity severity)
{
    return isHighAvailability(design) ? severity : Severity::Note;
}

Check localPaths(const Design &design, const Context &)
{
    Check found;
    forEachSharedPath(design, [&](const Line &path) {
        if (!isLocal(path.text(), design.storage))
            return;
        if (!found)
            found = as(whereNodesShare(design, Severity::Error), Seen{.count = 0, .values = {path.text()}});
        ++found->count;
    });
    return found;
}

Check neededPathMissing(const Design &design, const Context &)
{
    const auto missing = std::count_if(
        std::begin(neededPaths), std::end(neededPaths), [&](PathOf path) { return path(design.storage).isEmpty(); });
    return missing > 0 ? Check(as(whereNodesShare(design, Severity::Error), Seen{.count = int(missing)}))
                       : std::nullopt;
}

/// A folder counts from the version of Octopus that brought it.
Check laterPathMissing(const Design &design, const Context &context)
{
    const bool missing[] = {design.storage.importsPath.isEmpty() && !isOlder(design, Gate::Imports, context),
        design.storage.eventExportsPath.isEmpty() && !isOlder(design, Gate::EventExports, context),
        design.storage.telemetryPath.isEmpty()};
    const auto count = std::count(std::begin(missing), std::end(missing), true);
    return count > 0 ? Check(as(whereNodesShare(design, Severity::Warning), Seen{.count = int(count)})) : std::nullopt;
}

/// One root covers all folders, those of later versions too.
Edits oneRoot(const Design &design, const Context &context)
{
    const bool fits = !isOlder(design, Gate::ClusterShared, context)
        && !isLocal(design.storage.clusterSharedPath.text(), design.storage);
    return fits ? answered<&Storage::layout>(Layout::ClusterShared) : Edits();
}

QString normalised(const Line &path)
{
    QString text = path.text().toLower().replace(u'/', u'\\');
    while (text.endsWith(u'\\'))
        text.chop(1);
    return text;
}

Check samePathTwice(const Design &design, const Context &)
{
    QVarLengthArray<QString, 8> seen;
    Check found;
    const auto visit = [&](const Line &path) {
        const QString text = normalised(path);
        if (!text.isEmpty() && seen.contains(text))
            found = saw(path);
        seen.append(text);
    };
    for (const PathOf path : neededPaths)
        visit(path(design.storage));
    for (const PathOf path : laterPaths)
        visit(path(design.storage));
    return found;
}

Check rootTooNew(const Design &design, const Context &context)
{
    return olderThan(Gate::ClusterShared, design, context);
}

Check noRoot(const Design &design, const Context &context)
{
    return when(design.storage.layout != Layout::ClusterShared && !usesRedis(design)
        && !isOlder(design, Gate::ClusterShared, context));
}

Check existingPathMissing(const Design &design, const Context &)
{
    return when(design.storage.existingPath.isEmpty());
}

constexpr Rule table[] = {
    {.id = "OHA-FS-001",
        .aliases = "S01 G03",
        .severity = Severity::Error,
        .fields = {root, artifacts, taskLogs, packages, field<&Storage::existingPath>, access, layout, nodes},
        .places = 2,
        .check = localPaths,
        .title = QT_TRANSLATE_NOOP("Rules", "Shared files stand on a local disk"),
        .message = QT_TRANSLATE_N_NOOP("Rules", "%n path(s) lead to a disk of the node, the first is “%1”."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Each node then has files of its own: logs are empty, artifacts and packages missing, depending on which "
            "node answers, and nothing reports it."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Use a path of the share, or the drive that all nodes map to it."),
        .source = "octopus.ha-troubleshooting"},
    {.id = "OHA-FS-004",
        .aliases = "S07",
        .severity = Severity::Error,
        .fields = {layout, artifacts, taskLogs, packages, nodes},
        .applies = isSeparate,
        .check = neededPathMissing,
        .edit = oneRoot,
        .title = QT_TRANSLATE_NOOP("Rules", "A folder that all nodes need has no shared path"),
        .message = QT_TRANSLATE_N_NOOP("Rules", "%n path(s) of artifacts, task logs and packages are not given."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "What has no path stays in the home folder of each node, where the other nodes do not see it."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Give all three paths, or one root for everything."),
        .source = "octopus.issue-5355"},
    {.id = "OHA-FS-005",
        .aliases = "S07",
        .severity = Severity::Warning,
        .fields = {layout, field<&Storage::importsPath>, field<&Storage::eventExportsPath>,
            field<&Storage::telemetryPath>, octopusVersion, nodes},
        .applies = isSeparate,
        .check = laterPathMissing,
        .edit = oneRoot,
        .title = QT_TRANSLATE_NOOP("Rules", "A folder that later versions brought has no shared path"),
        .message = QT_TRANSLATE_N_NOOP("Rules", "%n path(s) of imports, event exports and telemetry are not given."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Older guides know three folders; the others stay on the node that wrote them, so exported projects and "
            "archived events are found by luck."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Give the paths, or one root for everything."),
        .source = "octopus.azure-file-storage"},
    {.id = "OHA-FS-020",
        .aliases = "R4.9",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {artifacts, taskLogs, packages, field<&Storage::importsPath>, field<&Storage::eventExportsPath>,
            field<&Storage::telemetryPath>, layout},
        .applies = isSeparate,
        .check = samePathTwice,
        .edit = oneRoot,
        .title = QT_TRANSLATE_NOOP("Rules", "Two kinds of data share one folder"),
        .message = QT_TRANSLATE_NOOP("Rules", "“%1” is given for more than one kind of data."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Octopus cleans each folder by the rules of its kind and would delete the data of the other."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Give each kind of data a folder of its own."),
        .source = "octopus.cli-path"},
    {.id = "OHA-FS-021",
        .aliases = "S08",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {layout, octopusVersion},
        .applies = hasChosen<&Storage::layout, Layout::ClusterShared>,
        .check = rootTooNew,
        .title = QT_TRANSLATE_NOOP("Rules", "This Octopus knows no cluster shared root"),
        .message = QT_TRANSLATE_NOOP("Rules", "Octopus %1 has no option for one root; it came with %2."),
        .reason = QT_TRANSLATE_NOOP("Rules", "The command fails, and all folders stay on the local disk."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Plan a newer Octopus, or a path for each kind of data."),
        .source = "octopus.issue-6418"},
    {.id = "OHA-FS-022",
        .aliases = "S09",
        .severity = Severity::Note,
        .fields = {layout, nodes, octopusVersion, way},
        .applies = isHighAvailability,
        .check = noRoot,
        .edit = oneRoot,
        .title = QT_TRANSLATE_NOOP("Rules", "Octopus will ask for a cluster shared root"),
        .message = QT_TRANSLATE_NOOP("Rules", "The folders have paths of their own instead of one root."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Octopus has announced that a cluster needs the root, without naming a version; polling through Redis "
            "needs it today. It also covers folders of versions to come."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose one root (clusterShared)."),
        .source = "octopus.issue-9817"},
    {.id = "OHA-FS-027",
        .severity = Severity::Warning,
        .fields = {field<&Storage::existingPath>, field<&Storage::product>},
        .applies = onExistingShare,
        .check = existingPathMissing,
        .title = QT_TRANSLATE_NOOP("Rules", "The existing share has no path yet"),
        .message = QT_TRANSLATE_NOOP("Rules", "The path of the existing share is not given."),
        .reason = QT_TRANSLATE_NOOP("Rules", "The paths of all nodes are made from it."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Enter the path as every node sees it."),
        .source = "octopus.file-storage"},
};

} // namespace

std::span<const Rule> sharePathRules()
{
    return table;
}

} // namespace octoha
