#include "tests/core/rules/rulerows.h"

namespace octoha::tests {

namespace {

using enum Expect;
using enum Severity;

constexpr RuleRow rows[] = {
    {"OHA-WORKLOAD-001", Breaks, "workload.octopusVersion=2026.4", Error},
    {"OHA-WORKLOAD-001", Breaks, "workload.octopusVersion=", Error},
    {"OHA-WORKLOAD-001", Breaks, "workload.octopusVersion=2026.4; compute.nodes.1-=", Warning},
    {"OHA-WORKLOAD-001", Fine},
    {"OHA-WORKLOAD-002", Breaks, "workload.octopusVersion=2025.3.10000"},
    {"OHA-WORKLOAD-002", Breaks, "workload.octopusVersion=2025.2.10000"},
    {"OHA-WORKLOAD-002", Fine},
    {"OHA-WORKLOAD-002", Fine, "workload.octopusVersion=2025.2.10530"},
    {"OHA-WORKLOAD-002", Fine, "workload.octopusVersion=2025.3.10568"},
    {"OHA-WORKLOAD-002", NotAsked, "workload.octopusVersion=2025.3.10000; compute.nodes.1-="},
    {"OHA-WORKLOAD-003", Breaks, "workload.octopusReleased=2026-05-01"},
    {"OHA-WORKLOAD-003", Fine},
    {"OHA-WORKLOAD-003", Fine, "workload.octopusReleased=2026-05-24"},
    {"OHA-WORKLOAD-003", CannotJudge, "workload.octopusReleased="},
    {"OHA-WORKLOAD-004", Breaks, "workload.msiSha256="},
    {"OHA-WORKLOAD-004", Fine},
    {"OHA-WORKLOAD-005", Breaks, "workload.msiSha256=abc"},
    {"OHA-WORKLOAD-005", Breaks, "workload.msiSha256=zf86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"},
    {"OHA-WORKLOAD-005", Fine},
    {"OHA-WORKLOAD-005", NotAsked, "workload.msiSha256="},
    {"OHA-WORKLOAD-006", Breaks, "workload.windowMinutes=0"},
    {"OHA-WORKLOAD-006", Fine},
    {"OHA-WORKLOAD-012", Breaks, "workload.uplinkMbit=0", Warning},
    {"OHA-WORKLOAD-012", Fine},
    {"OHA-WORKLOAD-012", Fine, "workload.uplinkMbit=0; workload.largestPackageMb=0"},
    {"OHA-WORKLOAD-013", Breaks, "workload.waitingParents=1", Note},
    {"OHA-WORKLOAD-013", Fine, "workload.waitingParents=1; workload.averageMinutes=29"},
    {"OHA-WORKLOAD-013", NotAsked},
    {"OHA-WORKLOAD-013", NotAsked, "workload.waitingParents=1; database.kind=existingServer"},
    {"OHA-WORKLOAD-007", Breaks, "workload.auditRetentionDays=3651"},
    {"OHA-WORKLOAD-007", Fine, "workload.auditRetentionDays=3650"},
    {"OHA-WORKLOAD-008", Breaks, "workload.writesTables=true"},
    {"OHA-WORKLOAD-008", Fine},
    {"OHA-WORKLOAD-009", Breaks, "workload.customIndexes=true"},
    {"OHA-WORKLOAD-009", Fine},
    {"OHA-WORKLOAD-010", Breaks, "balancer.trustedProxies=[]"},
    {"OHA-WORKLOAD-010", Fine},
    {"OHA-WORKLOAD-010", Fine, "balancer.trustedProxies=[]; workload.octopusVersion=2026.2.9000"},
    {"OHA-WORKLOAD-010", Fine, "balancer.trustedProxies=[]; balancer.web=loadBalancer"},
    {"OHA-WORKLOAD-010", NotAsked, "balancer.trustedProxies=[]; workload.rateLimiter=false"},
    {"OHA-WORKLOAD-011", Breaks},
    {"OHA-WORKLOAD-011", Fine, "workload.octopusVersion=2026.2.9000"},
    {"OHA-WORKLOAD-011", NotAsked, "compute.nodes.1-="},
    {"OHA-NODE-003", Breaks, "workload.licenceNodesUnlimited=false; workload.licenceNodeLimit=1"},
    {"OHA-NODE-003", Breaks, "workload.licenceNodesUnlimited=false"},
    {"OHA-NODE-003", Breaks, "workload.licenceLimitsRead=false; workload.licenceType=professional; compute.nodes.+={}"},
    {"OHA-NODE-003", Fine},
    {"OHA-NODE-003", Fine, "workload.licenceNodesUnlimited=false; workload.licenceNodeLimit=2"},
    {"OHA-NODE-003", Fine, "workload.licenceNodeLimit=1"},
    {"OHA-NODE-003", Fine, "workload.licenceNodesUnlimited=false; compute.nodes.1-="},
    {"OHA-NODE-003", Fine, "workload.licenceLimitsRead=false; workload.licenceType=professional"},
    {"OHA-NODE-003", NotAsked, "workload.licenceNodesUnlimited=false; workload.licenceType=none"},
    {"OHA-LICENCE-001", Breaks, "workload.licenceType=none"},
    {"OHA-LICENCE-001", Breaks, "workload.licenceSecret="},
    {"OHA-LICENCE-001", Fine},
    {"OHA-LICENCE-002", Breaks, "workload.licenceMaintenanceEnds=2026-10-19"},
    {"OHA-LICENCE-002", Fine},
    {"OHA-LICENCE-002", CannotJudge, "workload.licenceMaintenanceEnds="},
    {"OHA-LICENCE-002", NotAsked, "workload.licenceType=none; workload.licenceMaintenanceEnds=2026-10-19"},
    {"OHA-LICENCE-003", Breaks, "workload.licenceEnds=2026-11-23"},
    {"OHA-LICENCE-003", Fine, "workload.licenceEnds=2026-11-24"},
    {"OHA-LICENCE-003", NotAsked, "workload.licenceType=none; workload.licenceEnds=2026-11-23"},
    {"OHA-LICENCE-004", Breaks, "workload.licenceMachineLimit=59"},
    {"OHA-LICENCE-004", Fine, "workload.licenceMachineLimit=60"},
    {"OHA-LICENCE-004", NotAsked, "workload.licenceMachineLimit=59; workload.licenceLimitsRead=false"},
    {"OHA-LICENCE-005", Breaks, "workload.licenceProjectLimit=49"},
    {"OHA-LICENCE-005", Fine, "workload.licenceProjectLimit=50"},
    {"OHA-LICENCE-005", NotAsked, "workload.licenceProjectLimit=49; workload.licenceLimitsRead=false"},
    {"OHA-LICENCE-006", Breaks, "workload.licenceType=highAvailability; workload.licenceLimitsRead=false"},
    {"OHA-LICENCE-006", Fine, "workload.licenceType=highAvailability"},
    {"OHA-LICENCE-006", NotAsked, "workload.licenceType=none"},
    {"OHA-LICENCE-007", Breaks,
        "placement.drMode=hotCold; workload.licenceNodesUnlimited=false; workload.licenceNodeLimit=3", Note},
    {"OHA-LICENCE-007", Breaks,
        "placement.drMode=hotCold; workload.licenceLimitsRead=false; workload.licenceType=professional"},
    {"OHA-LICENCE-007", Fine, "placement.drMode=hotCold"},
    {"OHA-LICENCE-007", Fine,
        "placement.drMode=hotCold; workload.licenceNodesUnlimited=false; workload.licenceNodeLimit=4"},
    {"OHA-LICENCE-007", NotAsked, "workload.licenceNodesUnlimited=false; workload.licenceNodeLimit=3"},
};

} // namespace

std::span<const RuleRow> workloadRows()
{
    return rows;
}

} // namespace octoha::tests
