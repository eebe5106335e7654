#pragma once

#include "core/design/quantity.h"
#include "core/design/question.h"
#include "core/design/workloadchoices.h"

namespace octoha {

/// What the cluster has to carry, and what is promised to its users.
struct Workload {
    Version octopusVersion;
    Text<64> msiSha256;
    Day octopusReleased;
    LicenceType licenceType = LicenceType::Enterprise;
    bool licenceLimitsRead = false;
    bool licenceNodesUnlimited = false;
    Count licenceNodeLimit;
    Count licenceMachineLimit;
    Count licenceProjectLimit;
    Day licenceMaintenanceEnds;
    Day licenceEnds;
    Name licenceSecret = Name::constant("octopus-licence");
    bool licenceIncludesScim = false;
    Money licenceMonthly;
    Count projects = Count::of<50>();
    Minutes averageMinutes = Minutes::of<30>();
    Minutes windowMinutes = Minutes::of<120>();
    Count deploymentsPerDay = Count::of<50>();
    Count waitingParents;
    Count listeningTentacles = Count::of<20>();
    Count pollingTentacles;
    Count sshTargets;
    Count cloudTargets;
    Count kubernetesAgents;
    Count workers;
    bool kubernetesMonitor = false;
    bool grpcFeatures = false;
    Count packagesPerMonth = Count::of<200>();
    Mb averagePackageMb = Mb::of<50>();
    Mb largestPackageMb = Mb::of<500>();
    Mbit uplinkMbit = Mbit::of<100>();
    Mb logMbPerDeployment = Mb::of<2>();
    Mb artifactMbPerDeployment = Mb::of<1>();
    Days retentionDays = Days::of<90>();
    Days packageRetentionDays = Days::of<365>();
    Days auditRetentionDays = Days::of<90>();
    Percent wantedAvailability = Percent::of<99900>();
    Minutes rpoMinutes = Minutes::of<60>();
    Minutes rtoMinutes = Minutes::of<240>();
    Money monthlyBudget;
    bool writesTables = false;
    bool customIndexes = false;
    UpgradeOrder upgradeOrder = UpgradeOrder::OneByOne;
    bool rateLimiter = true;
    friend bool operator==(const Workload &, const Workload &) = default;
};
template<>
struct Questions<Workload> {
    static constexpr char path[] = "workload";
    static constexpr Member<Workload> rows[] = {
        member<&Workload::octopusVersion>({.key = "octopusVersion",
            .label = QT_TRANSLATE_NOOP("Questions", "Octopus Server version"),
            .why = QT_TRANSLATE_NOOP("Questions", "All nodes must run the same build, and features begin with one: "
                "multi-node polling, for example, with 2026.4.6909."),
            .where = QT_TRANSLATE_NOOP("Questions", "A running server shows it under /api as Version; for a new one "
                "take the latest from octopus.com/downloads.")}),
        member<&Workload::msiSha256>({.key = "msiSha256",
            .label = QT_TRANSLATE_NOOP("Questions", "SHA-256 of the installer"),
            .why = QT_TRANSLATE_NOOP("Questions", "The scripts install only the file with this hash, so that all nodes "
                "get the same, unchanged program."),
            .where = QT_TRANSLATE_NOOP("Questions", "Run Get-FileHash on the installer that you downloaded and checked "
                "once.")}),
        member<&Workload::octopusReleased>({.key = "octopusReleased",
            .label = QT_TRANSLATE_NOOP("Questions", "Release date of that version"),
            .why = QT_TRANSLATE_NOOP("Questions", "A release gets six months of critical patches, so its date shows "
                "how long it stays supported."),
            .where = QT_TRANSLATE_NOOP("Questions", "The Octopus release notes of that version.")}),
        member<&Workload::licenceType>({.key = "licenceType", .label = QT_TRANSLATE_NOOP("Questions", "Licence"),
            .why = QT_TRANSLATE_NOOP("Questions", "The licence limits the nodes: Professional allows two, Enterprise "
                "any number, older ones often a single node."),
            .where = QT_TRANSLATE_NOOP("Questions", "The licence page in the Octopus portal, or whoever buys it.")}),
        member<&Workload::licenceLimitsRead>({.key = "licenceLimitsRead",
            .label = QT_TRANSLATE_NOOP("Questions", "Limits read from the licence XML"),
            .why = QT_TRANSLATE_NOOP("Questions", "The element NodeLimit decides, not the name of the product, and a "
                "licence without that element allows one node."),
            .where = QT_TRANSLATE_NOOP("Questions", "Open the licence XML in an editor; only the limits and dates are "
                "needed here, never the key.")}),
        member<&Workload::licenceNodesUnlimited>({.key = "licenceNodesUnlimited",
            .label = QT_TRANSLATE_NOOP("Questions", "Node limit is Unlimited"),
            .why = QT_TRANSLATE_NOOP("Questions", "Only a licence that says so in words allows any number of nodes; "
                "without the element it allows one."),
            .where = QT_TRANSLATE_NOOP("Questions", "The element NodeLimit of the licence XML holds the word "
                "Unlimited.")}),
        member<&Workload::licenceNodeLimit>({.key = "licenceNodeLimit",
            .label = QT_TRANSLATE_NOOP("Questions", "Node limit (0: the element is missing)"),
            .unit = QT_TRANSLATE_NOOP("Units", "nodes"),
            .why = QT_TRANSLATE_NOOP("Questions", "With more nodes online than this, Octopus blocks new releases and "
                "deployments; signing in still works."),
            .where = QT_TRANSLATE_NOOP("Questions", "The element NodeLimit of the licence XML; write 0 where it is "
                "missing, which counts as one node."),
            .zero = QT_TRANSLATE_NOOP("Questions", "none named")}),
        member<&Workload::licenceMachineLimit>({.key = "licenceMachineLimit",
            .label = QT_TRANSLATE_NOOP("Questions", "Target limit (0 is unlimited)"),
            .unit = QT_TRANSLATE_NOOP("Units", "targets"),
            .why = QT_TRANSLATE_NOOP("Questions", "More targets than the licence allows need another licence before "
                "the cluster goes live."),
            .where = QT_TRANSLATE_NOOP("Questions", "The element MachineLimit of the licence XML; write 0 for "
                "Unlimited."),
            .zero = QT_TRANSLATE_NOOP("Questions", "unlimited")}),
        member<&Workload::licenceProjectLimit>({.key = "licenceProjectLimit",
            .label = QT_TRANSLATE_NOOP("Questions", "Project limit (0 is unlimited)"),
            .unit = QT_TRANSLATE_NOOP("Units", "projects"),
            .why = QT_TRANSLATE_NOOP("Questions", "More projects than the licence allows need another licence before "
                "the cluster goes live."),
            .where = QT_TRANSLATE_NOOP("Questions", "The element ProjectLimit of the licence XML; write 0 for "
                "Unlimited."),
            .zero = QT_TRANSLATE_NOOP("Questions", "unlimited")}),
        member<&Workload::licenceMaintenanceEnds>({.key = "licenceMaintenanceEnds",
            .label = QT_TRANSLATE_NOOP("Questions", "Licence maintenance ends"),
            .why = QT_TRANSLATE_NOOP("Questions", "The chosen release must have come out before this day, or the "
                "licence does not cover it."),
            .where = QT_TRANSLATE_NOOP("Questions", "The dates in the licence XML, or whoever renews the licence.")}),
        member<&Workload::licenceEnds>({.key = "licenceEnds", .label = QT_TRANSLATE_NOOP("Questions", "Licence ends"),
            .why = QT_TRANSLATE_NOOP("Questions", "A licence that has ended must be renewed before the cluster goes "
                "live."),
            .where = QT_TRANSLATE_NOOP("Questions", "The dates in the licence XML, or whoever renews the licence.")}),
        member<&Workload::licenceSecret>({.key = "licenceSecret",
            .label = QT_TRANSLATE_NOOP("Questions", "Key Vault secret of the licence"),
            .why = QT_TRANSLATE_NOOP("Questions", "The first node needs the licence XML; the scripts read it from Key "
                "Vault, so that it stands in no file."),
            .where = QT_TRANSLATE_NOOP("Questions", "Choose a name, and store the licence XML in Key Vault under it."),
            .advanced = true}),
        member<&Workload::licenceIncludesScim>({.key = "licenceIncludesScim",
            .label = QT_TRANSLATE_NOOP("Questions", "Licence includes SCIM"),
            .why = QT_TRANSLATE_NOOP("Questions", "SCIM provisioning works only with a licence that includes it; "
                "Enterprise does."),
            .where = QT_TRANSLATE_NOOP("Questions", "The order of the licence, or sales@octopus.com."),
            .advanced = true}),
        member<&Workload::licenceMonthly>({.key = "licenceMonthly",
            .label = QT_TRANSLATE_NOOP("Questions", "Licence cost per month"),
            .unit = QT_TRANSLATE_NOOP("Units", "US dollars"),
            .why = QT_TRANSLATE_NOOP("Questions", "Azure's prices do not hold it, so the total is complete only with "
                "this amount."),
            .where = QT_TRANSLATE_NOOP("Questions", "The invoice of the licence, divided by the months it covers."),
            .advanced = true,
            .zero = QT_TRANSLATE_NOOP("Questions", "not known")}),
        member<&Workload::projects>({.key = "projects", .label = QT_TRANSLATE_NOOP("Questions", "Projects"),
            .why = QT_TRANSLATE_NOOP("Questions", "Projects times average minutes, divided by the window, is the "
                "number of tasks that must run at once."),
            .where = QT_TRANSLATE_NOOP("Questions", "The projects of each space in the Octopus portal; count those "
                "that are deployed in one window.")}),
        member<&Workload::averageMinutes>({.key = "averageMinutes",
            .label = QT_TRANSLATE_NOOP("Questions", "Average deployment time"),
            .unit = QT_TRANSLATE_NOOP("Units", "minutes"),
            .why = QT_TRANSLATE_NOOP("Questions", "It is a factor of the task cap; Octopus advises 30 minutes where "
                "the average is not known."),
            .where = QT_TRANSLATE_NOOP("Questions", "The durations in the task list of the Octopus portal, over a "
                "typical month.")}),
        member<&Workload::windowMinutes>({.key = "windowMinutes",
            .label = QT_TRANSLATE_NOOP("Questions", "Deployment window"), .unit = QT_TRANSLATE_NOOP("Units", "minutes"),
            .why = QT_TRANSLATE_NOOP("Questions", "The shorter the time in which all projects are deployed, the more "
                "tasks must run at once."),
            .where = QT_TRANSLATE_NOOP("Questions", "Ask the release managers for the night or weekend in which "
                "everything is deployed.")}),
        member<&Workload::deploymentsPerDay>({.key = "deploymentsPerDay",
            .label = QT_TRANSLATE_NOOP("Questions", "Deployments per day"),
            .why = QT_TRANSLATE_NOOP("Questions", "Each deployment leaves a log and artifacts on the share, and their "
                "number is the load of the capacity simulation."),
            .where = QT_TRANSLATE_NOOP("Questions", "The task list of the Octopus portal, over a typical month.")}),
        member<&Workload::waitingParents>({.key = "waitingParents",
            .label = QT_TRANSLATE_NOOP("Questions", "Parent tasks that wait for children"),
            .unit = QT_TRANSLATE_NOOP("Units", "tasks"),
            .why = QT_TRANSLATE_NOOP("Questions", "A task that waits for a child deployment or runbook keeps its place "
                "under the task cap, so many of them starve the rest."),
            .where = QT_TRANSLATE_NOOP("Questions", "Count the projects with Deploy a Release steps that run at the "
                "same time.")}),
        member<&Workload::listeningTentacles>({.key = "listeningTentacles",
            .label = QT_TRANSLATE_NOOP("Questions", "Listening Tentacles"),
            .why = QT_TRANSLATE_NOOP("Questions", "Octopus calls them on port 10933, which must be open outbound; they "
                "need no change for high availability."),
            .where = QT_TRANSLATE_NOOP("Questions", "Infrastructure in the Octopus portal, filtered by communication "
                "style.")}),
        member<&Workload::pollingTentacles>({.key = "pollingTentacles",
            .label = QT_TRANSLATE_NOOP("Questions", "Polling Tentacles"),
            .why = QT_TRANSLATE_NOOP("Questions", "They must poll every node that runs tasks, or one address with "
                "Redis behind it, which the Polling page settles."),
            .where = QT_TRANSLATE_NOOP("Questions", "Infrastructure in the Octopus portal, filtered by communication "
                "style.")}),
        member<&Workload::sshTargets>({.key = "sshTargets", .label = QT_TRANSLATE_NOOP("Questions", "SSH targets"),
            .why = QT_TRANSLATE_NOOP("Questions", "Octopus calls them on port 22, which must be open outbound."),
            .where = QT_TRANSLATE_NOOP("Questions", "Infrastructure in the Octopus portal, filtered by target type.")}),
        member<&Workload::cloudTargets>({.key = "cloudTargets",
            .label = QT_TRANSLATE_NOOP("Questions", "Cloud targets"),
            .why = QT_TRANSLATE_NOOP("Questions", "Octopus calls the cloud's own interfaces on port 443, so the nodes "
                "need a way out to the Internet."),
            .where = QT_TRANSLATE_NOOP("Questions", "Infrastructure in the Octopus portal, filtered by target type.")}),
        member<&Workload::kubernetesAgents>({.key = "kubernetesAgents",
            .label = QT_TRANSLATE_NOOP("Questions", "Kubernetes agents"),
            .why = QT_TRANSLATE_NOOP("Questions", "An agent is a polling Tentacle, so it has to reach every node in "
                "the same way."),
            .where = QT_TRANSLATE_NOOP("Questions", "Infrastructure in the Octopus portal, filtered by target type.")}),
        member<&Workload::workers>({.key = "workers", .label = QT_TRANSLATE_NOOP("Questions", "Workers"),
            .why = QT_TRANSLATE_NOOP("Questions", "Workers take script work off the nodes; without them it runs in the "
                "built-in worker on the nodes themselves."),
            .where = QT_TRANSLATE_NOOP("Questions", "The workers under Infrastructure in the Octopus portal.")}),
        member<&Workload::kubernetesMonitor>({.key = "kubernetesMonitor",
            .label = QT_TRANSLATE_NOOP("Questions", "Kubernetes monitor in use"),
            .why = QT_TRANSLATE_NOOP("Questions", "The monitor calls port 8443 by gRPC, and with several nodes it is "
                "not supported by Octopus 2025.3."),
            .where = QT_TRANSLATE_NOOP("Questions", "The team that runs the Kubernetes clusters."), .since = "2025.4"}),
        member<&Workload::grpcFeatures>({.key = "grpcFeatures",
            .label = QT_TRANSLATE_NOOP("Questions", "Argo CD gateway or other gRPC clients"),
            .why = QT_TRANSLATE_NOOP("Questions", "gRPC needs a way in of its own: port 8443, with TLS passed through "
                "or bridged, which Front Door cannot give."),
            .where = QT_TRANSLATE_NOOP("Questions", "The team that runs Argo CD or the Kubernetes clusters.")}),
        member<&Workload::packagesPerMonth>({.key = "packagesPerMonth",
            .label = QT_TRANSLATE_NOOP("Questions", "Packages per month"),
            .why = QT_TRANSLATE_NOOP("Questions", "Number and size of packages, over the time they are kept, make up "
                "most of the share."),
            .where = QT_TRANSLATE_NOOP("Questions", "The built-in feed in the Octopus portal, or the history of the "
                "build server.")}),
        member<&Workload::averagePackageMb>({.key = "averagePackageMb",
            .label = QT_TRANSLATE_NOOP("Questions", "Average package size"), .unit = QT_TRANSLATE_NOOP("Units", "MB"),
            .why = QT_TRANSLATE_NOOP("Questions", "Together with the number of packages it says how fast the share "
                "grows."),
            .where = QT_TRANSLATE_NOOP("Questions", "Size of the Packages folder divided by the number of files in "
                "it.")}),
        member<&Workload::largestPackageMb>({.key = "largestPackageMb",
            .label = QT_TRANSLATE_NOOP("Questions", "Largest package size"), .unit = QT_TRANSLATE_NOOP("Units", "MB"),
            .why = QT_TRANSLATE_NOOP("Questions", "The balancer's time-out and body limit must let this upload "
                "through, and some balancers stop at 2 to 3 MB."),
            .where = QT_TRANSLATE_NOOP("Questions", "The largest file in the Packages folder, or the build that makes "
                "the largest package.")}),
        member<&Workload::uplinkMbit>({.key = "uplinkMbit",
            .label = QT_TRANSLATE_NOOP("Questions", "Slowest line that uploads packages"),
            .unit = QT_TRANSLATE_NOOP("Units", "Mbit/s"),
            .why = QT_TRANSLATE_NOOP("Questions", "The largest package over this line is the time for which the "
                "balancer must keep an upload open."),
            .where = QT_TRANSLATE_NOOP("Questions", "The network team, or a speed test on the build server.")}),
        member<&Workload::logMbPerDeployment>({.key = "logMbPerDeployment",
            .label = QT_TRANSLATE_NOOP("Questions", "Task log per deployment"),
            .unit = QT_TRANSLATE_NOOP("Units", "MB"),
            .why = QT_TRANSLATE_NOOP("Questions", "Task logs stay as long as their release, so their size times the "
                "retention counts towards the share."),
            .where = QT_TRANSLATE_NOOP("Questions", "Size of the TaskLogs folder divided by the number of tasks in the "
                "task list.")}),
        member<&Workload::artifactMbPerDeployment>({.key = "artifactMbPerDeployment",
            .label = QT_TRANSLATE_NOOP("Questions", "Artifacts per deployment"),
            .unit = QT_TRANSLATE_NOOP("Units", "MB"),
            .why = QT_TRANSLATE_NOOP("Questions", "Artifacts stay as long as their release, so their size times the "
                "retention counts towards the share."),
            .where = QT_TRANSLATE_NOOP("Questions", "Size of the Artifacts folder divided by the number of deployments "
                "that are kept.")}),
        member<&Workload::retentionDays>({.key = "retentionDays",
            .label = QT_TRANSLATE_NOOP("Questions", "Release retention"), .unit = QT_TRANSLATE_NOOP("Units", "days"),
            .why = QT_TRANSLATE_NOOP("Questions", "Every 4 hours Octopus removes logs and artifacts of expired "
                "releases, so a short time keeps the share small."),
            .where = QT_TRANSLATE_NOOP("Questions", "The lifecycles in the Octopus portal.")}),
        member<&Workload::packageRetentionDays>({.key = "packageRetentionDays",
            .label = QT_TRANSLATE_NOOP("Questions", "Package retention"), .unit = QT_TRANSLATE_NOOP("Units", "days"),
            .why = QT_TRANSLATE_NOOP("Questions", "The built-in feed keeps packages for ever by default; a limit keeps "
                "the share small."),
            .where = QT_TRANSLATE_NOOP("Questions", "The retention policy of the built-in feed in the Octopus "
                "portal.")}),
        member<&Workload::auditRetentionDays>({.key = "auditRetentionDays",
            .label = QT_TRANSLATE_NOOP("Questions", "Audit retention"), .unit = QT_TRANSLATE_NOOP("Units", "days"),
            .why = QT_TRANSLATE_NOOP("Questions", "Older events are archived to the share: after 90 days by default, "
                "after at most 3650 on your own servers."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your compliance officer, or the audit settings in the Octopus "
                "portal."), .advanced = true}),
        member<&Workload::wantedAvailability>({.key = "wantedAvailability",
            .label = QT_TRANSLATE_NOOP("Questions", "Wanted availability"), .unit = QT_TRANSLATE_NOOP("Units", "%"),
            .why = QT_TRANSLATE_NOOP("Questions", "The SLAs of all parts that a deployment needs are multiplied, and "
                "the product is held against this figure."),
            .where = QT_TRANSLATE_NOOP("Questions", "The agreement with the users of Octopus, or the owner of the most "
                "important deployments.")}),
        member<&Workload::rpoMinutes>({.key = "rpoMinutes",
            .label = QT_TRANSLATE_NOOP("Questions", "Data that may be lost (RPO)"),
            .unit = QT_TRANSLATE_NOOP("Units", "minutes"),
            .why = QT_TRANSLATE_NOOP("Questions", "It decides on copies: an Azure SQL failover group may lose 5 "
                "seconds, a geo-restore an hour."),
            .where = QT_TRANSLATE_NOOP("Questions", "The owner of the most important deployments, or the continuity "
                "plan.")}),
        member<&Workload::rtoMinutes>({.key = "rtoMinutes",
            .label = QT_TRANSLATE_NOOP("Questions", "Time to be back (RTO)"),
            .unit = QT_TRANSLATE_NOOP("Units", "minutes"),
            .why = QT_TRANSLATE_NOOP("Questions", "It decides on a second region: a failover group is back within an "
                "hour, a geo-restore within 12 hours."),
            .where = QT_TRANSLATE_NOOP("Questions", "The owner of the most important deployments, or the continuity "
                "plan.")}),
        member<&Workload::monthlyBudget>({.key = "monthlyBudget",
            .label = QT_TRANSLATE_NOOP("Questions", "Budget per month (0 is none)"),
            .unit = QT_TRANSLATE_NOOP("Units", "US dollars"),
            .why = QT_TRANSLATE_NOOP("Questions", "A design above it gets a finding, and the search for the cheapest "
                "design stays below it."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever pays for the subscription."),
            .zero = QT_TRANSLATE_NOOP("Questions", "none")}),
        member<&Workload::writesTables>({.key = "writesTables",
            .label = QT_TRANSLATE_NOOP("Questions", "Automation writes Octopus tables"),
            .why = QT_TRANSLATE_NOOP("Questions", "The database is for Octopus alone: nothing else may change its "
                "tables, views or procedures."),
            .where = QT_TRANSLATE_NOOP("Questions", "Ask the database administrators for jobs and scripts that name "
                "this database."), .advanced = true}),
        member<&Workload::customIndexes>({.key = "customIndexes",
            .label = QT_TRANSLATE_NOOP("Questions", "Own indexes in the database"),
            .why = QT_TRANSLATE_NOOP("Questions", "Indexes that are not from Octopus may break an upgrade."),
            .where = QT_TRANSLATE_NOOP("Questions", "Ask the database administrators, or compare sys.indexes with a "
                "fresh database."), .advanced = true}),
        member<&Workload::upgradeOrder>({.key = "upgradeOrder",
            .label = QT_TRANSLATE_NOOP("Questions", "Upgrade order"),
            .why = QT_TRANSLATE_NOOP("Questions", "Nodes that are upgraded at the same time deadlock in the database, "
                "so the first must be done before the others start."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your runbook for upgrades, or whoever upgrades Octopus today."),
            .advanced = true}),
        member<&Workload::rateLimiter>({.key = "rateLimiter",
            .label = QT_TRANSLATE_NOOP("Questions", "Rate limiter on"),
            .why = QT_TRANSLATE_NOOP("Questions", "Instances created with 2026.3 or later refuse calls above a limit "
                "(429), and each node counts by itself."),
            .where = QT_TRANSLATE_NOOP("Questions", "The Octopus administrators; the command rate-limiting-policy "
                "shows it."), .since = "2026.3", .advanced = true}),
    };
};

} // namespace octoha
