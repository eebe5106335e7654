#include "tests/core/rules/rulerows.h"

namespace octoha::tests {

namespace {

using enum Expect;
using enum Severity;

constexpr RuleRow rows[] = {
    {"OHA-DB-033", Breaks, "database.databaseName="},
    {"OHA-DB-033", Breaks, "database.databaseName=Octopus?"},
    {"OHA-DB-033", Fine},
    {"OHA-DB-033", Fine, "database.databaseName=Octopus Übung"},
    {"OHA-DB-001", Breaks, "database.kind=azureSqlDtu; database.dtuObjective=S2", Warning},
    {"OHA-DB-001", Fine, "database.kind=azureSqlDtu; database.dtuObjective=S4"},
    {"OHA-DB-001", NotAsked},
    {"OHA-DB-006", Breaks, "compute.nodes.0.taskCap=60; compute.nodes.1.taskCap=60"},
    {"OHA-DB-006", Fine},
    {"OHA-DB-006", CannotJudge, "database.vcoreObjective=?"},
    {"OHA-DB-006", NotAsked, "database.kind=azureSqlDtu"},
    {"OHA-DB-007", Breaks, "@availabilityGroup; database.replicas.0.size=Standard_D2s_v5"},
    {"OHA-DB-007", Fine, "@availabilityGroup"},
    {"OHA-DB-007", NotAsked},
    {"OHA-DB-008", Breaks, "database.kind=existingServer; database.existingCores=2; database.existingMemoryGib=64"},
    {"OHA-DB-008", Fine, "database.kind=existingServer; database.existingCores=8; database.existingMemoryGib=64"},
    {"OHA-DB-008", Fine, "database.kind=existingServer"},
    {"OHA-DB-008", NotAsked},
    {"OHA-DB-009", Breaks, "compute.nodes.0.taskCap=160", Note},
    {"OHA-DB-009", Fine},
    {"OHA-DB-002", Breaks, "@availabilityGroup; database.otherCopies=mirroring", Error},
    {"OHA-DB-002", Breaks, "@availabilityGroup; database.otherCopies=replication", Error},
    {"OHA-DB-002", Fine, "@availabilityGroup"},
    {"OHA-DB-002", Fine, "@availabilityGroup; database.otherCopies=logShipping"},
    {"OHA-DB-002", NotAsked, "database.otherCopies=mirroring"},
    {"OHA-DB-002", NotAsked, "database.otherCopies=?"},
    {"OHA-DB-002", CannotJudge, "@availabilityGroup; database.otherCopies=?"},
    {"OHA-DB-010", Breaks,
        "database.kind=existingServer; database.existingAvailability=standalone; database.otherCopies=logShipping"},
    {"OHA-DB-010", Fine, "@availabilityGroup; database.otherCopies=logShipping"},
    {"OHA-DB-010", NotAsked},
    {"OHA-DB-011", Breaks, "database.kind=existingServer; database.existingAvailability=standalone", Error},
    {"OHA-DB-011", Breaks,
        "database.kind=existingServer; database.existingAvailability=standalone; project.purpose=lab", Warning},
    {"OHA-DB-011", Breaks, "@availabilityGroup; database.replicas.1-=", Error},
    {"OHA-DB-011", Fine,
        "database.kind=existingServer; database.existingAvailability=standalone; database.otherCopies=logShipping"},
    {"OHA-DB-011", Fine, "@availabilityGroup"},
    {"OHA-DB-011", CannotJudge, "@availabilityGroup; database.replicas=?"},
    {"OHA-DB-011", Fine, "database.kind=existingServer; database.existingAvailability=failoverCluster"},
    {"OHA-DB-011", NotAsked},
    {"OHA-DB-011", NotAsked,
        "database.kind=existingServer; database.existingAvailability=standalone; compute.nodes.1-="},
    {"OHA-DB-012", Breaks, "database.kind=existingServer", Note},
    {"OHA-DB-012", Fine, "database.kind=existingServer; database.existingAvailability=availabilityGroup"},
    {"OHA-DB-012", NotAsked},
    {"OHA-DB-013", Breaks, "database.kind=existingServer; database.sqlEdition=express", Error},
    {"OHA-DB-013", Fine, "database.kind=existingServer"},
    {"OHA-DB-013", NotAsked},
    {"OHA-DB-014", Breaks, "@availabilityGroup; database.sqlEdition=web"},
    {"OHA-DB-014", Breaks, "@availabilityGroup; database.sqlEdition=developer"},
    {"OHA-DB-014", Fine, "@availabilityGroup"},
    {"OHA-DB-014", NotAsked},
    {"OHA-DB-015", Breaks, "@availabilityGroup; database.sqlVersion=sql2016", Error},
    {"OHA-DB-015", Breaks, "@availabilityGroup; database.sqlVersion=sql2016; database.extendedUpdates=true", Warning},
    {"OHA-DB-015", Breaks, "@availabilityGroup; database.sqlVersion=older; database.extendedUpdates=true", Error},
    {"OHA-DB-015", Breaks, "database.kind=existingServer; database.sqlVersion=sql2016; database.extendedUpdates=true",
        Warning},
    {"OHA-DB-015", CannotJudge,
        "database.kind=existingServer; database.sqlVersion=sql2016; database.extendedUpdates=?"},
    {"OHA-DB-015", Breaks, "@availabilityGroup; database.sqlVersion=sql2017", Warning},
    {"OHA-DB-015", Breaks, "@availabilityGroup; database.sqlVersion=sql2019", Warning},
    {"OHA-DB-015", Breaks, "@availabilityGroup; database.sqlVersion=sql2022", Note},
    {"OHA-DB-015", Fine, "@availabilityGroup; database.sqlVersion=sql2025"},
    {"OHA-DB-015", NotAsked},
};

} // namespace

std::span<const RuleRow> databaseRows()
{
    return rows;
}

} // namespace octoha::tests
