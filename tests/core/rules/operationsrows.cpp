#include "tests/core/rules/rulerows.h"

namespace octoha::tests {

namespace {

using enum Expect;
using enum Severity;

constexpr RuleRow rows[] = {
    {"OHA-OPS-001", Breaks, "compute.joinAtCapZero=false"},
    {"OHA-OPS-001", Fine},
    {"OHA-OPS-001", NotAsked, "compute.joinAtCapZero=false; compute.nodes.1-="},
    {"OHA-OPS-002", Breaks, "compute.drainFirst=false"},
    {"OHA-OPS-002", Fine},
    {"OHA-OPS-002", NotAsked, "compute.drainFirst=false; compute.nodes.1-="},
    {"OHA-OPS-002", CannotJudge, "compute.drainFirst=?"},
    {"OHA-OPS-003", Breaks, "compute.stopGraceMinutes=29"},
    {"OHA-OPS-003", Fine, "compute.stopGraceMinutes=30"},
    {"OHA-OPS-003", NotAsked, "compute.stopGraceMinutes=29; compute.drainFirst=false"},
    {"OHA-OPS-003", NotAsked, "compute.stopGraceMinutes=29; compute.nodes.1-="},
    {"OHA-OPS-003", CannotJudge, "compute.stopGraceMinutes=29; compute.drainFirst=?"},
    {"OHA-OPS-004", Breaks, "compute.installMethod=octopusDsc; compute.dscGivesPaths=false"},
    {"OHA-OPS-004", Fine, "compute.installMethod=octopusDsc"},
    {"OHA-OPS-004", NotAsked, "compute.dscGivesPaths=false"},
    {"OHA-OPS-005", Breaks, "compute.installMethod=octopusDsc; compute.dscGivesLicence=false"},
    {"OHA-OPS-005", Fine, "compute.installMethod=octopusDsc"},
    {"OHA-OPS-005", NotAsked, "compute.dscGivesLicence=false"},
    {"OHA-OPS-006", Breaks, "compute.installMethod=octopusDsc; compute.nodes.0.taskCap=51"},
    {"OHA-OPS-006", Fine, "compute.installMethod=octopusDsc; compute.nodes.0.taskCap=50"},
    {"OHA-OPS-006", NotAsked, "compute.nodes.0.taskCap=51"},
    {"OHA-OPS-007", Breaks, "workload.upgradeOrder=parallel"},
    {"OHA-OPS-007", Fine},
    {"OHA-OPS-007", NotAsked, "workload.upgradeOrder=parallel; compute.nodes.1-="},
    {"OHA-OPS-008", Breaks, "placement.certificateRenewal=manual; placement.certificateEnds=2027-01-31", Warning},
    {"OHA-OPS-008", Breaks, "placement.certificateEnds=2026-11-01", Error},
    {"OHA-OPS-008", Fine},
    {"OHA-OPS-008", Fine, "placement.certificateRenewal=automatic; placement.certificateEnds=2027-01-31"},
    {"OHA-OPS-008", Fine, "placement.certificateRenewal=automatic; placement.certificateEnds=2026-11-24"},
    {"OHA-OPS-008", Fine,
        "placement.certificateRenewal=manual; placement.certificateSource=letsEncrypt; "
        "placement.certificateEnds=2027-01-31"},
    {"OHA-OPS-008", Breaks, "placement.certificateSource=letsEncrypt; placement.certificateEnds=2026-11-01", Error},
    {"OHA-OPS-008", CannotJudge, "placement.certificateEnds="},
    {"OHA-OPS-008", NotAsked, "placement.certificateEnds=; balancer.tlsEnd=nowhere"},
    {"OHA-OPS-008", NotAsked, "placement.certificateEnds=2027-01-31; placement.certificateSource=managed"},
    {"OHA-OPS-009", Breaks, "placement.certificateRenewal=none"},
    {"OHA-OPS-009", Fine},
    {"OHA-OPS-009", NotAsked, "placement.certificateRenewal=none; placement.certificateSource=managed"},
    {"OHA-OPS-010", Breaks, "balancer.bindsByThumbprint=true; balancer.tlsEnd=nodes"},
    {"OHA-OPS-010", Fine, "balancer.tlsEnd=nodes"},
    {"OHA-OPS-010", Fine,
        "balancer.bindsByThumbprint=true; balancer.tlsEnd=nodes; placement.certificateRenewal=manual"},
    {"OHA-OPS-010", NotAsked, "balancer.bindsByThumbprint=true"},
    {"OHA-OPS-011", Breaks, "balancer.staticAddresses=false; balancer.poolByAddress=true"},
    {"OHA-OPS-011", Breaks, "balancer.staticAddresses=false; polling.endpoints.0.address=10.20.0.4"},
    {"OHA-OPS-011", Fine, "balancer.staticAddresses=false"},
    {"OHA-OPS-011", Fine, "balancer.poolByAddress=true"},
    {"OHA-OPS-011", NotAsked, "balancer.staticAddresses=false; balancer.poolByAddress=true; compute.nodes=[]"},
    {"OHA-OPS-012", Breaks, "placement.certificateSource=selfSigned"},
    {"OHA-OPS-012", Fine},
    {"OHA-OPS-012", NotAsked, "placement.certificateSource=selfSigned; project.purpose=lab"},
    {"OHA-OPS-013", Breaks, "placement.certificateSource=managed"},
    {"OHA-OPS-013", Fine, "placement.certificateSource=managed; balancer.web=frontDoor"},
    {"OHA-OPS-013", NotAsked},
    {"OHA-OPS-014", Breaks, "placement.certificateSource=letsEncrypt; balancer.tlsEnd=nodes"},
    {"OHA-OPS-014", Fine, "balancer.tlsEnd=nodes"},
    {"OHA-OPS-014", NotAsked, "placement.certificateSource=letsEncrypt"},
};

} // namespace

std::span<const RuleRow> operationsRows()
{
    return rows;
}

} // namespace octoha::tests
