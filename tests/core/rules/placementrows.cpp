#include "tests/core/rules/rulerows.h"

namespace octoha::tests {

namespace {

using enum Expect;
using enum Severity;

constexpr RuleRow rows[] = {
    {"OHA-PLACE-001", Breaks, "placement.region=westeurop"},
    {"OHA-PLACE-001", Breaks, "placement.region=West Europe"},
    {"OHA-PLACE-001", Breaks, "placement.drMode=hotCold; placement.drRegion=nowhere"},
    {"OHA-PLACE-001", Fine, "placement.drRegion=nowhere"},
    {"OHA-PLACE-001", CannotJudge, "placement.drMode=hotCold; placement.drRegion=?"},
    {"OHA-PLACE-001", Fine},
    {"OHA-PLACE-002", Breaks, "placement.drMode=hotHot; placement.drRegion=northeurope"},
    {"OHA-PLACE-002", Fine, "placement.drMode=hotCold; placement.drRegion=northeurope"},
    {"OHA-PLACE-002", NotAsked},
    {"OHA-PLACE-003", Breaks, "placement.drMode=hotCold; placement.drRegion=northeurope"},
    {"OHA-PLACE-003", Breaks, "placement.drMode=hotCold; database.kind=availabilityGroup"},
    {"OHA-PLACE-003", Fine, "placement.drMode=hotCold; database.geoReplica=failoverGroup"},
    {"OHA-PLACE-003", Fine, "placement.drMode=hotCold; database.kind=existingServer"},
    {"OHA-PLACE-003", NotAsked},
    {"OHA-PLACE-004", Breaks, "placement.drMode=hotCold; placement.drRegion=northeurope"},
    {"OHA-PLACE-004", Fine, "placement.drMode=hotCold; storage.geoCopy=copyJob"},
    {"OHA-PLACE-004", Fine, "placement.drMode=hotCold; storage.redundancy=gzrs"},
    {"OHA-PLACE-004", NotAsked},
    {"OHA-PLACE-017", Breaks, "storage.geoCopy=copyJob", Warning},
    {"OHA-PLACE-017", Fine, "storage.geoCopy=copyJob; placement.drMode=hotCold; placement.drRegion=northeurope"},
    {"OHA-PLACE-017", NotAsked},
    {"OHA-PLACE-017", NotAsked, "storage.geoCopy=copyJob; storage.product=netAppFiles"},
    {"OHA-PLACE-005", Breaks, "placement.drMode=hotCold"},
    {"OHA-PLACE-005", Fine, "placement.drMode=hotCold; placement.drRegion=northeurope"},
    {"OHA-PLACE-005", NotAsked},
    {"OHA-PLACE-006", Breaks, "placement.drMode=hotCold; placement.drRegion=westeurope"},
    {"OHA-PLACE-006", Breaks, "placement.drMode=hotCold; placement.drRegion=West Europe"},
    {"OHA-PLACE-006", Fine, "placement.drMode=hotCold; placement.drRegion=northeurope"},
    {"OHA-PLACE-006", CannotJudge, "placement.drMode=?; placement.drRegion=westeurope"},
    {"OHA-PLACE-006", NotAsked, "placement.drRegion=westeurope"},
    {"OHA-PLACE-007", Breaks, "placement.region=eastus2euap"},
    {"OHA-PLACE-007", Fine},
    {"OHA-PLACE-008", Breaks, "placement.subscription=Production"},
    {"OHA-PLACE-008", Fine},
    {"OHA-PLACE-008", Fine, "placement.subscription="},
    {"OHA-PLACE-009", Breaks, "placement.dnsZoneId=example.com"},
    {"OHA-PLACE-009", Fine, "placement.dnsZoneId=example.com; placement.dnsHosting=other"},
    {"OHA-PLACE-009", CannotJudge, "placement.dnsZoneId=example.com; placement.dnsHosting=?"},
    {"OHA-PLACE-009", Breaks, "placement.vaultId=kv-octopus"},
    {"OHA-PLACE-009", Breaks,
        "placement.networkId=/subscriptions/1/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv"},
    {"OHA-PLACE-009", Fine,
        "placement.vaultId=/subscriptions/1/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv"},
    {"OHA-PLACE-010", Breaks, "placement.tags=[]"},
    {"OHA-PLACE-010", Fine},
    {"OHA-PLACE-010", NotAsked, "placement.tags=[]; project.purpose=lab"},
    {"OHA-PLACE-011", Breaks, R"(placement.tags.+={"name":"CostCentre"})"},
    {"OHA-PLACE-011", Fine, R"(placement.tags.+={"name":"owner"})"},
    {"OHA-PLACE-016", Breaks, "placement.resourceGroup=/subscriptions/1/resourceGroups/rg-octopus"},
    {"OHA-PLACE-016", Breaks, "placement.resourceGroup=rg-octopus."},
    {"OHA-PLACE-016", Fine},
    {"OHA-PLACE-016", Fine, "placement.resourceGroup="},
    {"OHA-PLACE-012", Breaks, "placement.alertsTo="},
    {"OHA-PLACE-012", Fine},
    {"OHA-PLACE-012", NotAsked, "placement.alertsTo=; project.purpose=lab"},
    {"OHA-PLACE-013", Breaks, "placement.diagnosticLogs=false"},
    {"OHA-PLACE-013", Fine},
    {"OHA-PLACE-014", Breaks, "placement.monitoringAgent=false"},
    {"OHA-PLACE-014", Fine},
    {"OHA-PLACE-014", NotAsked, "placement.monitoringAgent=false; project.purpose=lab"},
    {"OHA-PLACE-015", Breaks, "placement.defender=false"},
    {"OHA-PLACE-015", Fine},
    {"OHA-PLACE-015", NotAsked, "placement.defender=false; project.purpose=lab"},
};

} // namespace

std::span<const RuleRow> placementRows()
{
    return rows;
}

} // namespace octoha::tests
