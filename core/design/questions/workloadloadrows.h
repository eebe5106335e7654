#pragma once

#include "core/design/workloadanswers.h"

namespace octoha {

/// Deployments, targets and workers.
inline constexpr Member<Workload> workloadLoadRows[] = {
    member<&Workload::projects>({.key = "projects",
        .label = QT_TRANSLATE_NOOP("Questions", "Projects"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Projects times average minutes, divided by the window, is the "
            "number of tasks that must run at once."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The projects of each space in the Octopus portal; count those "
            "that are deployed in one window.")}),
    member<&Workload::averageMinutes>({.key = "averageMinutes",
        .label = QT_TRANSLATE_NOOP("Questions", "Average deployment time"),
        .unit = QT_TRANSLATE_NOOP("Units", "minutes"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "It is a factor of the task cap; Octopus advises 30 minutes where "
            "the average is not known."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The durations in the task list of the Octopus portal, over a "
            "typical month.")}),
    member<&Workload::windowMinutes>({.key = "windowMinutes",
        .label = QT_TRANSLATE_NOOP("Questions", "Deployment window"),
        .unit = QT_TRANSLATE_NOOP("Units", "minutes"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The shorter the time in which all projects are deployed, the more "
            "tasks must run at once."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Ask the release managers for the night or weekend in which "
            "everything is deployed.")}),
    member<&Workload::deploymentsPerDay>({.key = "deploymentsPerDay",
        .label = QT_TRANSLATE_NOOP("Questions", "Deployments per day"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Each deployment leaves a log and artifacts on the share, and their "
            "number is the load of the capacity simulation."),
        .where = QT_TRANSLATE_NOOP("Questions", "The task list of the Octopus portal, over a typical month.")}),
    member<&Workload::waitingParents>({.key = "waitingParents",
        .label = QT_TRANSLATE_NOOP("Questions", "Parent tasks that wait for children"),
        .unit = QT_TRANSLATE_NOOP("Units", "tasks"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A task that waits for a child deployment or runbook keeps its place "
            "under the task cap, so many of them starve the rest."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Count the projects with Deploy a Release steps that run at the "
            "same time.")}),
    member<&Workload::listeningTentacles>({.key = "listeningTentacles",
        .label = QT_TRANSLATE_NOOP("Questions", "Listening Tentacles"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Octopus calls them on port 10933, which must be open outbound; they "
            "need no change for high availability."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Infrastructure in the Octopus portal, filtered by communication "
            "style.")}),
    member<&Workload::pollingTentacles>({.key = "pollingTentacles",
        .label = QT_TRANSLATE_NOOP("Questions", "Polling Tentacles"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "They must poll every node that runs tasks, or one address with "
            "Redis behind it, which the Polling page settles."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Infrastructure in the Octopus portal, filtered by communication "
            "style.")}),
    member<&Workload::sshTargets>({.key = "sshTargets",
        .label = QT_TRANSLATE_NOOP("Questions", "SSH targets"),
        .why = QT_TRANSLATE_NOOP("Questions", "Octopus calls them on port 22, which must be open outbound."),
        .where = QT_TRANSLATE_NOOP("Questions", "Infrastructure in the Octopus portal, filtered by target type.")}),
    member<&Workload::cloudTargets>({.key = "cloudTargets",
        .label = QT_TRANSLATE_NOOP("Questions", "Cloud targets"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Octopus calls the cloud's own interfaces on port 443, so the nodes "
            "need a way out to the Internet."),
        .where = QT_TRANSLATE_NOOP("Questions", "Infrastructure in the Octopus portal, filtered by target type.")}),
    member<&Workload::kubernetesAgents>({.key = "kubernetesAgents",
        .label = QT_TRANSLATE_NOOP("Questions", "Kubernetes agents"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "An agent is a polling Tentacle, so it has to reach every node in "
            "the same way."),
        .where = QT_TRANSLATE_NOOP("Questions", "Infrastructure in the Octopus portal, filtered by target type.")}),
    member<&Workload::workers>({.key = "workers",
        .label = QT_TRANSLATE_NOOP("Questions", "Workers"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Workers take script work off the nodes; without them it runs in the "
            "built-in worker on the nodes themselves."),
        .where = QT_TRANSLATE_NOOP("Questions", "The workers under Infrastructure in the Octopus portal.")}),
    member<&Workload::kubernetesMonitor>({.key = "kubernetesMonitor",
        .label = QT_TRANSLATE_NOOP("Questions", "Kubernetes monitor in use"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The monitor calls port 8443 by gRPC, and with several nodes it is "
            "not supported by Octopus 2025.3."),
        .where = QT_TRANSLATE_NOOP("Questions", "The team that runs the Kubernetes clusters."),
        .since = "2025.4"}),
    member<&Workload::grpcFeatures>({.key = "grpcFeatures",
        .label = QT_TRANSLATE_NOOP("Questions", "Argo CD gateway or other gRPC clients"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "gRPC needs a way in of its own: port 8443, with TLS passed through "
            "or bridged, which Front Door cannot give."),
        .where = QT_TRANSLATE_NOOP("Questions", "The team that runs Argo CD or the Kubernetes clusters.")}),
};

} // namespace octoha
