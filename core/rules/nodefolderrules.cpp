#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef access = field<&Storage::access>, nodes = field<&Compute::nodes>;

Check ownFolderOnShare(const Design &design, const Context &)
{
    for (const Line *path : {&design.compute.homeFolder, &design.compute.cacheFolder, &design.compute.gitFolder}) {
        if (isUnc(path->text()) || isMapped(path->text(), design.storage))
            return saw(*path);
    }
    return {};
}

/// A whole path from a drive's letter or of a share, at most as long as programs of Windows take it (MAX_PATH without
/// its end).
bool isPath(QStringView path)
{
    constexpr int longest = 259;
    const bool fromDrive = path.size() > 2 && isDrive(path) && path[2] == u'\\';
    const QStringView rest = fromDrive ? path.sliced(2) : path;
    const auto isRefused = [](QChar c) { return c < u' ' || QStringView(u"/:*?\"<>|").contains(c); };
    return path.size() <= longest && (fromDrive || isUnc(path)) && std::none_of(rest.cbegin(), rest.cend(), isRefused);
}

/// A node in a Linux container has paths of another kind, and a rule of its own.
bool runsOnWindows(const Design &design)
{
    const auto &all = design.compute.nodes;
    return std::all_of(all.cbegin(), all.cend(),
        [](const Node &node) { return node.operatingSystem != OperatingSystem::LinuxContainer; });
}

Check ownFolderNoPath(const Design &design, const Context &)
{
    const Compute &own = design.compute;
    for (const Line *path : {&own.homeFolder, &own.configPath, &own.cacheFolder, &own.gitFolder}) {
        if (!path->isEmpty() && !isPath(path->text()))
            return saw(*path);
    }
    return {};
}

Check configurationOnShare(const Design &design, const Context &)
{
    const QString &path = design.compute.configPath.text();
    return isUnc(path) || isMapped(path, design.storage) ? Check(saw(path)) : std::nullopt;
}

constexpr Rule table[] = {
    {.id = "OHA-FS-023",
        .aliases = "S02",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Compute::homeFolder>, field<&Compute::cacheFolder>, field<&Compute::gitFolder>, access},
        .check = ownFolderOnShare,
        .title = QT_TRANSLATE_NOOP("Rules", "A folder of each node's own is on the share"),
        .message = QT_TRANSLATE_NOOP("Rules", "“%1” is on the share."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Home, package cache and git folder belong to one node each; on the share the nodes overwrite each other's "
            "files, and many small files make it slow. The folders that Octopus itself makes below the shared root are "
            "meant to be there."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose a folder on a disk of the node."),
        .source = "octopus.cli-path"},
    {.id = "OHA-FS-028",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Compute::homeFolder>, field<&Compute::configPath>, field<&Compute::cacheFolder>,
            field<&Compute::gitFolder>, field<&Node::operatingSystem>, nodes},
        .applies = runsOnWindows,
        .check = ownFolderNoPath,
        .title = QT_TRANSLATE_NOOP("Rules", "A folder of the node is no path of Windows"),
        .message = QT_TRANSLATE_NOOP("Rules", "“%1” is no whole path."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Octopus takes a path that does not begin with a drive from where its command was started, and Windows "
            "takes none with a colon, quotes, wildcards or more than 259 letters."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Give the whole path, such as C:\\Octopus."),
        .source = "octopus.cli-path"},
    {.id = "OHA-FS-024",
        .aliases = "F01",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Compute::configPath>, access},
        .check = configurationOnShare,
        .title = QT_TRANSLATE_NOOP("Rules", "The configuration file is on the share"),
        .message = QT_TRANSLATE_NOOP("Rules", "The configuration file would be “%1”."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Octopus refuses a configuration file on a network path, and its secrets open only on the machine that "
            "wrote them."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose a path on a disk of the node."),
        .source = "octopus.issue-5578"},
};

} // namespace

std::span<const Rule> nodeFolderRules()
{
    return table;
}

} // namespace octoha
