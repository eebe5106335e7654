#include "tests/core/rules/rulerows.h"

namespace octoha::tests {

namespace {

using enum Expect;
using enum Severity;

constexpr RuleRow rows[] = {
    {"OHA-GROW-001", Breaks, "compute.growExisting=true; compute.existingSystem=linuxContainer"},
    {"OHA-GROW-001", Fine, "compute.growExisting=true"},
    {"OHA-GROW-001", NotAsked, "compute.existingSystem=linuxContainer"},
    {"OHA-GROW-002", Breaks, "compute.growExisting=true; compute.existingVersion=2026.4.7000"},
    {"OHA-GROW-002", Fine, "compute.growExisting=true; compute.existingVersion=2026.4.7012"},
    {"OHA-GROW-002", CannotJudge, "compute.growExisting=true"},
    {"OHA-GROW-002", NotAsked, "compute.existingVersion=2026.4.7000"},
    {"OHA-GROW-003", Breaks,
        "compute.growExisting=true; compute.existingDatabaseGib=100; compute.existingLinkMbit=100; "
        "compute.outageMinutes=143"},
    {"OHA-GROW-003", Fine,
        "compute.growExisting=true; compute.existingDatabaseGib=100; compute.existingLinkMbit=100; "
        "compute.outageMinutes=144"},
    {"OHA-GROW-003", NotAsked},
    {"OHA-GROW-004", Breaks,
        "compute.growExisting=true; compute.existingFilesGib=200; compute.existingLinkMbit=100; "
        "compute.outageMinutes=240"},
    {"OHA-GROW-004", Fine, "compute.growExisting=true; compute.existingFilesGib=200"},
    {"OHA-GROW-004", NotAsked},
    {"OHA-GROW-005", Breaks, "compute.growExisting=true; compute.existingFilesGib=300"},
    {"OHA-GROW-005", Fine, "compute.growExisting=true; compute.existingFilesGib=256"},
    {"OHA-GROW-005", NotAsked, "compute.growExisting=true; compute.existingFilesGib=300; storage.product=fileServer"},
    {"OHA-GROW-006", Breaks, "compute.growExisting=true; compute.existingDatabaseGib=21"},
    {"OHA-GROW-006", Fine, "compute.growExisting=true; compute.existingDatabaseGib=20"},
    {"OHA-GROW-006", NotAsked, "compute.existingDatabaseGib=21"},
    {"OHA-GROW-007", Breaks, "compute.growExisting=true; compute.existingLinkMbit=0"},
    {"OHA-GROW-007", Fine, "compute.growExisting=true"},
    {"OHA-GROW-007", NotAsked, "compute.existingLinkMbit=0"},
};

} // namespace

std::span<const RuleRow> growRows()
{
    return rows;
}

} // namespace octoha::tests
