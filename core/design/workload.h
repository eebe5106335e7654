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
    Count licenceNodeLimit;
    Count licenceMachineLimit;
    Count licenceProjectLimit;
    Day licenceMaintenanceEnds;
    Day licenceEnds;
    Name licenceSecret = Name::constant("octopus-licence");
    bool licenceIncludesScim = true;
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
            .label = QT_TRANSLATE_NOOP("Questions", "Octopus Server version")}),
        member<&Workload::msiSha256>({.key = "msiSha256",
            .label = QT_TRANSLATE_NOOP("Questions", "SHA-256 of the installer")}),
        member<&Workload::octopusReleased>({.key = "octopusReleased",
            .label = QT_TRANSLATE_NOOP("Questions", "Release date of that version")}),
        member<&Workload::licenceType>({.key = "licenceType",
            .label = QT_TRANSLATE_NOOP("Questions", "Licence")}),
        member<&Workload::licenceLimitsRead>({.key = "licenceLimitsRead",
            .label = QT_TRANSLATE_NOOP("Questions", "Limits taken from the licence XML")}),
        member<&Workload::licenceNodeLimit>({.key = "licenceNodeLimit",
            .label = QT_TRANSLATE_NOOP("Questions", "Node limit of the licence (0 is unlimited)"),
            .unit = QT_TRANSLATE_NOOP("Units", "nodes")}),
        member<&Workload::licenceMachineLimit>({.key = "licenceMachineLimit",
            .label = QT_TRANSLATE_NOOP("Questions", "Target limit of the licence (0 is unlimited)"),
            .unit = QT_TRANSLATE_NOOP("Units", "targets")}),
        member<&Workload::licenceProjectLimit>({.key = "licenceProjectLimit",
            .label = QT_TRANSLATE_NOOP("Questions", "Project limit of the licence (0 is unlimited)"),
            .unit = QT_TRANSLATE_NOOP("Units", "projects")}),
        member<&Workload::licenceMaintenanceEnds>({.key = "licenceMaintenanceEnds",
            .label = QT_TRANSLATE_NOOP("Questions", "Licence maintenance ends")}),
        member<&Workload::licenceEnds>({.key = "licenceEnds",
            .label = QT_TRANSLATE_NOOP("Questions", "Licence ends")}),
        member<&Workload::licenceSecret>({.key = "licenceSecret",
            .label = QT_TRANSLATE_NOOP("Questions", "Key Vault secret of the licence"),
            .advanced = true}),
        member<&Workload::licenceIncludesScim>({.key = "licenceIncludesScim",
            .label = QT_TRANSLATE_NOOP("Questions", "Licence includes SCIM"),
            .advanced = true}),
        member<&Workload::licenceMonthly>({.key = "licenceMonthly",
            .label = QT_TRANSLATE_NOOP("Questions", "Licence cost a month"),
            .unit = QT_TRANSLATE_NOOP("Units", "US dollars"),
            .advanced = true}),
        member<&Workload::projects>({.key = "projects",
            .label = QT_TRANSLATE_NOOP("Questions", "Projects")}),
        member<&Workload::averageMinutes>({.key = "averageMinutes",
            .label = QT_TRANSLATE_NOOP("Questions", "Average deployment time"),
            .unit = QT_TRANSLATE_NOOP("Units", "minutes")}),
        member<&Workload::windowMinutes>({.key = "windowMinutes",
            .label = QT_TRANSLATE_NOOP("Questions", "Deployment window"),
            .unit = QT_TRANSLATE_NOOP("Units", "minutes")}),
        member<&Workload::deploymentsPerDay>({.key = "deploymentsPerDay",
            .label = QT_TRANSLATE_NOOP("Questions", "Deployments a day")}),
        member<&Workload::waitingParents>({.key = "waitingParents",
            .label = QT_TRANSLATE_NOOP("Questions", "Parent tasks that wait for children at once"),
            .unit = QT_TRANSLATE_NOOP("Units", "tasks")}),
        member<&Workload::listeningTentacles>({.key = "listeningTentacles",
            .label = QT_TRANSLATE_NOOP("Questions", "Listening Tentacles")}),
        member<&Workload::pollingTentacles>({.key = "pollingTentacles",
            .label = QT_TRANSLATE_NOOP("Questions", "Polling Tentacles")}),
        member<&Workload::sshTargets>({.key = "sshTargets",
            .label = QT_TRANSLATE_NOOP("Questions", "SSH targets")}),
        member<&Workload::cloudTargets>({.key = "cloudTargets",
            .label = QT_TRANSLATE_NOOP("Questions", "Cloud targets")}),
        member<&Workload::kubernetesAgents>({.key = "kubernetesAgents",
            .label = QT_TRANSLATE_NOOP("Questions", "Kubernetes agents")}),
        member<&Workload::workers>({.key = "workers",
            .label = QT_TRANSLATE_NOOP("Questions", "Workers")}),
        member<&Workload::kubernetesMonitor>({.key = "kubernetesMonitor",
            .label = QT_TRANSLATE_NOOP("Questions", "Kubernetes monitor in use")}),
        member<&Workload::grpcFeatures>({.key = "grpcFeatures",
            .label = QT_TRANSLATE_NOOP("Questions", "Argo CD gateway or other gRPC clients")}),
        member<&Workload::packagesPerMonth>({.key = "packagesPerMonth",
            .label = QT_TRANSLATE_NOOP("Questions", "Packages a month")}),
        member<&Workload::averagePackageMb>({.key = "averagePackageMb",
            .label = QT_TRANSLATE_NOOP("Questions", "Average package"),
            .unit = QT_TRANSLATE_NOOP("Units", "MB")}),
        member<&Workload::largestPackageMb>({.key = "largestPackageMb",
            .label = QT_TRANSLATE_NOOP("Questions", "Largest package"),
            .unit = QT_TRANSLATE_NOOP("Units", "MB")}),
        member<&Workload::uplinkMbit>({.key = "uplinkMbit",
            .label = QT_TRANSLATE_NOOP("Questions", "Slowest line that uploads packages"),
            .unit = QT_TRANSLATE_NOOP("Units", "Mbit/s")}),
        member<&Workload::logMbPerDeployment>({.key = "logMbPerDeployment",
            .label = QT_TRANSLATE_NOOP("Questions", "Task log a deployment"),
            .unit = QT_TRANSLATE_NOOP("Units", "MB")}),
        member<&Workload::artifactMbPerDeployment>({.key = "artifactMbPerDeployment",
            .label = QT_TRANSLATE_NOOP("Questions", "Artifacts a deployment"),
            .unit = QT_TRANSLATE_NOOP("Units", "MB")}),
        member<&Workload::retentionDays>({.key = "retentionDays",
            .label = QT_TRANSLATE_NOOP("Questions", "Release retention"),
            .unit = QT_TRANSLATE_NOOP("Units", "days")}),
        member<&Workload::packageRetentionDays>({.key = "packageRetentionDays",
            .label = QT_TRANSLATE_NOOP("Questions", "Package retention"),
            .unit = QT_TRANSLATE_NOOP("Units", "days")}),
        member<&Workload::auditRetentionDays>({.key = "auditRetentionDays",
            .label = QT_TRANSLATE_NOOP("Questions", "Audit retention"),
            .unit = QT_TRANSLATE_NOOP("Units", "days"),
            .advanced = true}),
        member<&Workload::wantedAvailability>({.key = "wantedAvailability",
            .label = QT_TRANSLATE_NOOP("Questions", "Wanted availability"),
            .unit = QT_TRANSLATE_NOOP("Units", "%")}),
        member<&Workload::rpoMinutes>({.key = "rpoMinutes",
            .label = QT_TRANSLATE_NOOP("Questions", "Data that may be lost (RPO)"),
            .unit = QT_TRANSLATE_NOOP("Units", "minutes")}),
        member<&Workload::rtoMinutes>({.key = "rtoMinutes",
            .label = QT_TRANSLATE_NOOP("Questions", "Time to be back (RTO)"),
            .unit = QT_TRANSLATE_NOOP("Units", "minutes")}),
        member<&Workload::monthlyBudget>({.key = "monthlyBudget",
            .label = QT_TRANSLATE_NOOP("Questions", "Budget a month (0 is none)"),
            .unit = QT_TRANSLATE_NOOP("Units", "US dollars")}),
        member<&Workload::writesTables>({.key = "writesTables",
            .label = QT_TRANSLATE_NOOP("Questions", "Automation writes to Octopus tables"),
            .advanced = true}),
        member<&Workload::customIndexes>({.key = "customIndexes",
            .label = QT_TRANSLATE_NOOP("Questions", "Own indexes in the Octopus database"),
            .advanced = true}),
        member<&Workload::upgradeOrder>({.key = "upgradeOrder",
            .label = QT_TRANSLATE_NOOP("Questions", "Upgrade order"),
            .advanced = true}),
        member<&Workload::rateLimiter>({.key = "rateLimiter",
            .label = QT_TRANSLATE_NOOP("Questions", "Rate limiter on"),
            .advanced = true}),
    };
};

} // namespace octoha
