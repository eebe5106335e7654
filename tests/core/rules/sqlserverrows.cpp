#include "tests/core/rules/rulerows.h"

namespace octoha::tests {

namespace {

using enum Expect;
using enum Severity;

constexpr RuleRow rows[] = {
    {"OHA-SQLVM-001", Breaks, "@availabilityGroup; database.listener=none", Error},
    {"OHA-SQLVM-001", Breaks, "@existingGroup; database.listener=none", Error},
    {"OHA-SQLVM-001", Fine, "@availabilityGroup"},
    {"OHA-SQLVM-001", Fine, "@existingGroup"},
    {"OHA-SQLVM-001", NotAsked,
        "@existingGroup; database.existingAvailability=failoverCluster; database.listener=none"},
    {"OHA-SQLVM-001", CannotJudge, "@existingGroup; database.existingAvailability=?; database.listener=none"},
    {"OHA-SQLVM-001", NotAsked, "database.listener=none"},
    {"OHA-SQLVM-002", Breaks, "@availabilityGroup; database.multiSubnetFailover=false", Warning},
    {"OHA-SQLVM-002", Breaks,
        "@availabilityGroup; database.listener=distributedName; database.multiSubnetFailover=false"},
    {"OHA-SQLVM-002", Breaks, "@existingGroup; database.multiSubnetFailover=false"},
    {"OHA-SQLVM-002", Fine, "@availabilityGroup"},
    {"OHA-SQLVM-002", CannotJudge, "@existingGroup; database.multiSubnetFailover=?"},
    {"OHA-SQLVM-016", Breaks, "@availabilityGroup", Error},
    {"OHA-SQLVM-016", Breaks,
        "@availabilityGroup; placement.subnets.+={\"purpose\":\"sqlA\",\"range\":\"10.20.3.0/28\"}"},
    {"OHA-SQLVM-016", Fine,
        "@availabilityGroup; placement.subnets.+={\"purpose\":\"sqlA\",\"range\":\"10.20.3.0/28\"}; "
        "placement.subnets.+={\"purpose\":\"sqlB\",\"range\":\"10.20.3.16/28\"}"},
    {"OHA-SQLVM-016", Fine, "@availabilityGroup; placement.subnets=[]"},
    {"OHA-SQLVM-016", Fine, "@availabilityGroup; database.listener=distributedName"},
    {"OHA-SQLVM-016", NotAsked, "@existingGroup"},
    {"OHA-SQLVM-016", CannotJudge, "@availabilityGroup; placement.subnets=?"},
    {"OHA-SQLVM-002", Fine,
        "@availabilityGroup; database.listener=balancerListener; database.multiSubnetFailover=false"},
    {"OHA-SQLVM-002", NotAsked},
    {"OHA-SQLVM-003", Breaks, "@failoverCluster; database.fciStorage=storageSpacesDirect", Error},
    {"OHA-SQLVM-003", Fine,
        "@failoverCluster; database.fciStorage=storageSpacesDirect; database.replicas.0.zone=0; "
        "database.replicas.1.zone=0"},
    {"OHA-SQLVM-003", Fine, "@failoverCluster"},
    {"OHA-SQLVM-003", NotAsked, "@availabilityGroup; database.fciStorage=storageSpacesDirect"},
    {"OHA-SQLVM-004", Breaks, "@failoverCluster; database.fciStorage=sharedDiskLrs", Error},
    {"OHA-SQLVM-004", Breaks, "@failoverCluster; database.fciStorage=ultraDisk", Error},
    {"OHA-SQLVM-004", Fine, "@failoverCluster"},
    {"OHA-SQLVM-004", Fine, "@failoverCluster; database.fciStorage=ultraDisk; database.replicas.1.zone=1"},
    {"OHA-SQLVM-004", Breaks, "database.kind=failoverCluster; database.fciStorage=sharedDiskLrs", Error},
    {"OHA-SQLVM-004", NotAsked, "@availabilityGroup; database.fciStorage=sharedDiskLrs"},
    {"OHA-SQLVM-005", Breaks, "@availabilityGroup; database.replicas.+={\"name\":\"sql-03\",\"zone\":3}", Error},
    {"OHA-SQLVM-005", Breaks, "@availabilityGroup; database.replicas.1.readable=true"},
    {"OHA-SQLVM-005", Fine, "@availabilityGroup"},
    {"OHA-SQLVM-005", Fine, "@availabilityGroup; database.sqlEdition=enterprise; database.replicas.1.readable=true"},
    {"OHA-SQLVM-005", NotAsked, "@failoverCluster"},
    {"OHA-SQLVM-006", Breaks, "@failoverCluster; database.fciStorage=premiumFileShare; database.filestream=true",
        Error},
    {"OHA-SQLVM-006", Fine, "@failoverCluster; database.fciStorage=premiumFileShare"},
    {"OHA-SQLVM-006", Fine, "@failoverCluster; database.filestream=true"},
    {"OHA-SQLVM-006", NotAsked, "database.filestream=true"},
    {"OHA-SQLVM-007", Breaks, "@availabilityGroup; database.replicas.0.size=Standard_D4s_v5"},
    {"OHA-SQLVM-007", Breaks, "@availabilityGroup; database.replicas.0.size=Standard_E2s_v5"},
    {"OHA-SQLVM-007", Breaks, "@availabilityGroup; database.replicas.0.size=Standard_E4-2ds_v5"},
    {"OHA-SQLVM-007", Fine, "@availabilityGroup"},
    {"OHA-SQLVM-007", NotAsked},
    {"OHA-SQLVM-008", Breaks, "@availabilityGroup; database.replicas.0.size=Standard_E4_v99"},
    {"OHA-SQLVM-008", Fine, "@availabilityGroup"},
    {"OHA-SQLVM-008", NotAsked},
    {"OHA-SQLVM-009", Breaks, "@availabilityGroup; signIn.domainSource=none", Error},
    {"OHA-SQLVM-009", Breaks, "@availabilityGroup; signIn.domainSource=overHybridLink"},
    {"OHA-SQLVM-009", Fine, "@availabilityGroup"},
    {"OHA-SQLVM-009", Fine, "@availabilityGroup; signIn.domainSource=overHybridLink; placement.hybridLink=vpn"},
    {"OHA-SQLVM-009", NotAsked},
    {"OHA-SQLVM-010", Breaks, "@availabilityGroup; database.replicas.1.zone=1"},
    {"OHA-SQLVM-010", Breaks,
        "@failoverCluster; database.replicas.0.zone=0; database.replicas.1.zone=0; "
        "database.fciStorage=storageSpacesDirect"},
    {"OHA-SQLVM-010", Fine, "@availabilityGroup"},
    {"OHA-SQLVM-010", Fine, "@availabilityGroup; placement.region=westus; database.replicas.1.zone=1"},
    {"OHA-SQLVM-010", Fine,
        "@availabilityGroup; compute.spread=availabilitySet; database.replicas.0.zone=0; database.replicas.1.zone=0"},
    {"OHA-SQLVM-010", NotAsked},
    {"OHA-SQLVM-011", Breaks, "@availabilityGroup; database.witness=none"},
    {"OHA-SQLVM-011", Fine, "@availabilityGroup"},
    {"OHA-SQLVM-011", NotAsked, "database.witness=none"},
    {"OHA-SQLVM-012", Breaks, "@availabilityGroup; database.sqlDisk=standardSsd"},
    {"OHA-SQLVM-012", Fine, "@availabilityGroup"},
    {"OHA-SQLVM-012", NotAsked, "database.sqlDisk=standardSsd"},
    {"OHA-SQLVM-013", Breaks, "@availabilityGroup; database.defender=false", Warning},
    {"OHA-SQLVM-013", Fine, "@availabilityGroup"},
    {"OHA-SQLVM-013", NotAsked, "database.defender=false"},
    {"OHA-SQLVM-013", CannotJudge, "@availabilityGroup; database.defender=?"},
    {"OHA-SQLVM-014", Breaks, "@availabilityGroup; database.recoveryModel=simple", Error},
    {"OHA-SQLVM-014", Fine, "@availabilityGroup"},
    {"OHA-SQLVM-014", NotAsked, "@failoverCluster; database.recoveryModel=simple"},
    {"OHA-SQLVM-015", Breaks, "@availabilityGroup; database.replicas.1.name=SQL-01", Error},
    {"OHA-SQLVM-015", Breaks, "@availabilityGroup; database.replicas.1.name=octo-01"},
    {"OHA-SQLVM-015", Fine, "@availabilityGroup"},
    {"OHA-SQLVM-015", NotAsked},
    {"OHA-SQLVM-017", Breaks, "@availabilityGroup; database.replicas.0.name=", Error},
    {"OHA-SQLVM-017", Fine, "@availabilityGroup"},
    {"OHA-SQLVM-017", NotAsked},
};

} // namespace

std::span<const RuleRow> sqlServerRows()
{
    return rows;
}

} // namespace octoha::tests
