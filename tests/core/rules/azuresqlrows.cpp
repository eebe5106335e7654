#include "tests/core/rules/rulerows.h"

namespace octoha::tests {

namespace {

using enum Expect;
using enum Severity;

constexpr RuleRow rows[] = {
    {"OHA-SQL-001", Breaks, "@dtu; database.dtuObjective=S1", Error},
    {"OHA-SQL-001", Breaks, "@dtu; database.dtuObjective=Basic; project.purpose=lab", Warning},
    {"OHA-SQL-001", Breaks, "@dtu; database.dtuObjective=S2", Warning},
    {"OHA-SQL-001", Fine, "@dtu"},
    {"OHA-SQL-001", Fine, "@dtu; database.dtuObjective=P1"},
    {"OHA-SQL-001", NotAsked},
    {"OHA-SQL-002", Breaks, "@dtu; database.dtuObjective=S99", Warning},
    {"OHA-SQL-002", Breaks, "@dtu; database.dtuObjective=GP_Gen5_2", Error},
    {"OHA-SQL-002", Fine, "@dtu"},
    {"OHA-SQL-002", NotAsked},
    {"OHA-SQL-003", Breaks, "database.vcoreObjective=GP_Gen9_2", Warning},
    {"OHA-SQL-003", Breaks, "database.vcoreObjective=S3", Error},
    {"OHA-SQL-003", Fine},
    {"OHA-SQL-003", NotAsked, "@dtu"},
    {"OHA-DB-003", Breaks, "database.zoneRedundant=false", Warning},
    {"OHA-DB-003", Breaks, "@dtu; database.zoneRedundant=false", Warning},
    {"OHA-DB-003", Fine},
    {"OHA-DB-003", Fine, "placement.region=northcentralus; database.zoneRedundant=true"},
    {"OHA-DB-003", Fine, "placement.region=westus; database.zoneRedundant=false"},
    {"OHA-DB-003", NotAsked, "@availabilityGroup"},
    {"OHA-SQL-004", Breaks, "@dtu", Error},
    {"OHA-SQL-004", Fine},
    {"OHA-SQL-004", Fine, "@dtu; database.dtuObjective=P1"},
    {"OHA-SQL-004", Fine, "@dtu; database.zoneRedundant=false"},
    {"OHA-SQL-004", NotAsked, "@availabilityGroup"},
    {"OHA-SQL-005", Breaks, "placement.region=westus", Error},
    {"OHA-SQL-005", Fine},
    {"OHA-SQL-005", Fine, "placement.region=westus; database.zoneRedundant=false"},
    {"OHA-SQL-005", NotAsked, "@availabilityGroup"},
    {"OHA-SQL-006", Breaks, "database.vcoreObjective=HS_Gen5_2", Error},
    {"OHA-SQL-006", Fine, "database.vcoreObjective=HS_Gen5_2; database.secondaryReplicas=1"},
    {"OHA-SQL-006", Fine},
    {"OHA-SQL-006", NotAsked, "@dtu"},
    {"OHA-SQL-007", Breaks, "database.expectedGib=2000", Error},
    {"OHA-SQL-007", Breaks, "@dtu; database.expectedGib=1100"},
    {"OHA-SQL-007", Fine},
    {"OHA-SQL-007", NotAsked, "@availabilityGroup; database.expectedGib=2000"},
    {"OHA-SQL-008", Breaks, "compute.nodes.0.taskCap=80; compute.nodes.1.taskCap=80"},
    {"OHA-SQL-008", Fine},
    {"OHA-SQL-008", NotAsked, "@availabilityGroup"},
    {"OHA-SQL-009", Breaks, "database.vcoreObjective=GP_S_Gen5_2; database.autoPause=true", Warning},
    {"OHA-SQL-009", Fine, "database.autoPause=true"},
    {"OHA-SQL-009", Fine, "database.vcoreObjective=GP_S_Gen5_2"},
    {"OHA-SQL-009", NotAsked, "@dtu"},
    {"OHA-SQL-010", Breaks, "database.vcoreObjective=GP_S_Gen5_2; database.hybridBenefit=true", Note},
    {"OHA-SQL-010", Fine, "database.hybridBenefit=true"},
    {"OHA-SQL-010", NotAsked, "@dtu"},
    {"OHA-DB-004", Breaks, "workload.octopusVersion=2022.3.9000", Warning},
    {"OHA-DB-004", Fine},
    {"OHA-DB-004", Fine, "workload.octopusVersion=2022.4.3149"},
    {"OHA-DB-004", NotAsked, "@availabilityGroup; workload.octopusVersion=2022.3.9000"},
};

} // namespace

std::span<const RuleRow> azureSqlRows()
{
    return rows;
}

} // namespace octoha::tests
