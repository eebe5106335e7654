#include "tests/core/rules/rulerows.h"

namespace octoha::tests {

namespace {

using enum Expect;
using enum Severity;

// The good design has two nodes, octo-01 and octo-02, with a cap of 20 each, and 50 projects of 30 minutes.
constexpr RuleRow rows[] = {
    {"OHA-CAPACITY-001", Breaks, "workload.projects=1920", Warning},
    {"OHA-CAPACITY-001", Fine, "workload.projects=1919"},
    {"OHA-CAPACITY-001", Fine},
    {"OHA-CAPACITY-001", Breaks, "workload.arrivalPattern=poisson; workload.deploymentsPerDay=1920"},
    {"OHA-CAPACITY-001", Fine, "workload.arrivalPattern=poisson; workload.deploymentsPerDay=1919"},
    {"OHA-CAPACITY-001", Breaks,
        "workload.arrivalPattern=regular; workload.arrivalEveryMinutes=1; workload.averageMinutes=40"},
    {"OHA-CAPACITY-001", Fine,
        "workload.arrivalPattern=regular; workload.arrivalEveryMinutes=1; workload.averageMinutes=39"},
    {"OHA-CAPACITY-001", Breaks,
        "workload.arrivalPattern=weekly; workload.arrivalProfile.+={\"fromHour\": 0, \"toHour\": 24, \"tasksPerHour\": "
        "560}"},
    {"OHA-CAPACITY-001", Fine,
        "workload.arrivalPattern=weekly; workload.arrivalProfile.+={\"fromHour\": 0, \"toHour\": 24, \"tasksPerHour\": "
        "559}"},
    {"OHA-CAPACITY-001", NotAsked, "workload.projects=1920; compute.nodes.0.taskCap=0; compute.nodes.1.taskCap=0"},
    {"OHA-CAPACITY-001", CannotJudge, "workload.averageMinutes=?"},
    {"OHA-CAPACITY-002", Breaks, "workload.arrivalPattern=regular; workload.arrivalEveryMinutes=0", Warning},
    {"OHA-CAPACITY-002", Fine, "workload.arrivalPattern=regular"},
    {"OHA-CAPACITY-002", NotAsked, "workload.arrivalEveryMinutes=0"},
    {"OHA-CAPACITY-003", Breaks, "workload.arrivalPattern=weekly", Warning},
    {"OHA-CAPACITY-003", Breaks, "workload.arrivalPattern=weekly; workload.arrivalProfile.+={\"tasksPerHour\": 0}"},
    {"OHA-CAPACITY-003", Fine, "workload.arrivalPattern=weekly; workload.arrivalProfile.+={}"},
    {"OHA-CAPACITY-003", NotAsked},
    {"OHA-CAPACITY-004", Breaks,
        "workload.arrivalPattern=weekly; workload.arrivalProfile.+={\"fromHour\": 22, \"toHour\": 4}; "
        "workload.arrivalProfile.+={}",
        Warning},
    {"OHA-CAPACITY-004", Breaks,
        "workload.arrivalPattern=weekly; workload.arrivalProfile.+={\"fromHour\": 8, \"toHour\": 8}"},
    {"OHA-CAPACITY-004", Fine,
        "workload.arrivalPattern=weekly; workload.arrivalProfile.+={\"fromHour\": 23, \"toHour\": 24}"},
    {"OHA-CAPACITY-004", NotAsked, "workload.arrivalProfile.+={\"fromHour\": 22, \"toHour\": 4}"},
    {"OHA-CAPACITY-005", Breaks, "workload.nodeOutages.+={\"node\": \"octo-99\"}", Warning},
    {"OHA-CAPACITY-005", Breaks, "workload.nodeOutages.+={}"},
    {"OHA-CAPACITY-005", Fine, "workload.nodeOutages.+={\"node\": \"OCTO-01\"}"},
    {"OHA-CAPACITY-005", NotAsked},
    {"OHA-CAPACITY-006", Breaks,
        "workload.nodeOutages.+={\"node\": \"octo-01\"}; workload.nodeOutages.+={\"node\": \"octo-02\", "
        "\"startMinute\": 119}",
        Warning},
    {"OHA-CAPACITY-006", Breaks,
        "workload.nodeOutages.+={\"node\": \"octo-01\", \"everyDays\": 7}; "
        "workload.nodeOutages.+={\"node\": \"octo-02\", \"startMinute\": 10140}"},
    {"OHA-CAPACITY-006", Breaks, "compute.nodes.1.taskCap=0; workload.nodeOutages.+={\"node\": \"octo-01\"}"},
    {"OHA-CAPACITY-006", Fine,
        "workload.nodeOutages.+={\"node\": \"octo-01\"}; workload.nodeOutages.+={\"node\": \"octo-02\", "
        "\"startMinute\": 120}"},
    {"OHA-CAPACITY-006", Fine,
        "workload.nodeOutages.+={\"node\": \"octo-01\"}; workload.nodeOutages.+={\"node\": \"octo-02\", \"kind\": "
        "\"fault\"}"},
    {"OHA-CAPACITY-006", NotAsked},
    {"OHA-CAPACITY-007", Breaks, "workload.simulationHours=0", Warning},
    {"OHA-CAPACITY-007", Fine},
    {"OHA-CAPACITY-008", Breaks, "workload.projects=0", Warning},
    {"OHA-CAPACITY-008", Breaks, "workload.averageMinutes=0", Warning},
    {"OHA-CAPACITY-008", Breaks, "workload.projects=0; workload.averageMinutes=0", Warning},
    {"OHA-CAPACITY-008", Fine, "workload.projects=1; workload.averageMinutes=1"},
    {"OHA-CAPACITY-008", CannotJudge, "workload.projects=?"},
    {"OHA-CAPACITY-008", CannotJudge, "workload.averageMinutes=?"},
    {"OHA-CAPACITY-009", Breaks, "workload.retentionDays=0", Warning},
    {"OHA-CAPACITY-009", Fine, "workload.retentionDays=1"},
    {"OHA-CAPACITY-009", CannotJudge, "workload.retentionDays=?"},
};

} // namespace

std::span<const RuleRow> capacityRows()
{
    return rows;
}

} // namespace octoha::tests
