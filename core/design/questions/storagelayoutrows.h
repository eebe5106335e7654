#pragma once

#include "core/design/storageanswers.h"

namespace octoha {

/// Where each folder of Octopus lies.
inline constexpr Member<Storage> storageLayoutRows[] = {
    member<&Storage::layout>({.key = "layout",
        .label = QT_TRANSLATE_NOOP("Questions", "Layout"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "One root also takes in the folders of future versions, while with a "
            "path for each kind a forgotten one stays local."),
        .where = QT_TRANSLATE_NOOP("Questions", "Octopus.Server.exe show-configuration on an existing server.")}),
    member<&Storage::clusterSharedPath>({.key = "clusterSharedPath",
        .label = QT_TRANSLATE_NOOP("Questions", "Cluster shared root"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Artifacts, TaskLogs, Packages, Imports and EventExports lie under "
            "it unless they were set by themselves before."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Octopus.Server.exe show-configuration on an existing server; "
            "empty means the root of the share."),
        .since = "2020.2.15"}),
    member<&Storage::artifactsPath>({.key = "artifactsPath",
        .label = QT_TRANSLATE_NOOP("Questions", "Artifacts"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A folder that is left local can be read by one node only, and no "
            "error says so."),
        .where = QT_TRANSLATE_NOOP("Questions", "Octopus.Server.exe show-configuration on an existing server.")}),
    member<&Storage::taskLogsPath>({.key = "taskLogsPath",
        .label = QT_TRANSLATE_NOOP("Questions", "Task logs"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A folder that is left local shows its logs through one node only, "
            "and no error says so."),
        .where = QT_TRANSLATE_NOOP("Questions", "Octopus.Server.exe show-configuration on an existing server.")}),
    member<&Storage::packagesPath>({.key = "packagesPath",
        .label = QT_TRANSLATE_NOOP("Questions", "Packages"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The built-in feed lies in it (--nugetRepository); a local folder "
            "leaves packages not found on the other nodes."),
        .where = QT_TRANSLATE_NOOP("Questions", "Octopus.Server.exe show-configuration on an existing server.")}),
    member<&Storage::importsPath>({.key = "importsPath",
        .label = QT_TRANSLATE_NOOP("Questions", "Imports"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Exports and imports of projects pass through it, and any node may "
            "do either half."),
        .where = QT_TRANSLATE_NOOP("Questions", "Octopus.Server.exe show-configuration on an existing server."),
        .since = "2021.1"}),
    member<&Storage::eventExportsPath>({.key = "eventExportsPath",
        .label = QT_TRANSLATE_NOOP("Questions", "Event exports"),
        .why = QT_TRANSLATE_NOOP("Questions", "Audit events older than the retention are archived in it."),
        .where = QT_TRANSLATE_NOOP("Questions", "Octopus.Server.exe show-configuration on an existing server."),
        .since = "2023.3"}),
    member<&Storage::telemetryPath>({.key = "telemetryPath",
        .label = QT_TRANSLATE_NOOP("Questions", "Telemetry"),
        .why = QT_TRANSLATE_NOOP("Questions", "Usage data of all nodes is gathered in it."),
        .where = QT_TRANSLATE_NOOP("Questions", "Octopus.Server.exe show-configuration on an existing server.")}),
    member<&Storage::executionsPath>({.key = "executionsPath",
        .label = QT_TRANSLATE_NOOP("Questions", "Executions cluster shared root"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Data that nodes hand to one another while tasks run can lie here, "
            "on a fast share without backup."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your own choice; empty keeps it under the cluster shared root."),
        .advanced = true}),
};

} // namespace octoha
