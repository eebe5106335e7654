#include "tests/core/rules/rulerows.h"

namespace octoha::tests {

namespace {

using enum Expect;
using enum Severity;

constexpr RuleRow rows[] = {
    {"OHA-DB-016", Breaks, "database.collation=Latin1_General_CS_AS", Error},
    {"OHA-DB-016", Breaks, "database.collation=Latin1_General_BIN2", Error},
    {"OHA-DB-016", Fine},
    {"OHA-DB-016", Fine, "database.collation=Latin1_General_CI_AS"},
    {"OHA-DB-017", Breaks, "workload.octopusVersion=2020.6.4", Error},
    {"OHA-DB-017", Fine},
    {"OHA-DB-017", Fine, "workload.octopusVersion="},
    {"OHA-DB-017", NotAsked, "database.signIn=sqlLogin"},
    {"OHA-DB-018", Breaks, "compute.identity=none", Error},
    {"OHA-DB-018", Fine},
    {"OHA-DB-018", Fine, "compute.identity=systemAssigned"},
    {"OHA-DB-018", NotAsked, "database.signIn=sqlLogin"},
    {"OHA-DB-020", Breaks, "database.signIn=windows", Error},
    {"OHA-DB-020", Breaks, "database.signIn=windows; workload.octopusVersion=2020.6.4; compute.identity=none"},
    {"OHA-DB-020", Fine},
    {"OHA-DB-020", NotAsked, "@availabilityGroup"},
    {"OHA-DB-021", Breaks, "database.shared=true", Error},
    {"OHA-DB-021", Fine},
    {"OHA-DB-022", Breaks, "@availabilityGroup; database.computerAccountLogins=false", Warning},
    {"OHA-DB-022", Fine, "@availabilityGroup; database.computerAccountLogins=true"},
    {"OHA-DB-022", Fine, "@availabilityGroup; compute.serviceAccount=gmsa"},
    {"OHA-DB-022", NotAsked},
    {"OHA-DB-023", Breaks, "database.extraKeywords=IntegratedSecurity=SSPI", Error},
    {"OHA-DB-023", Fine, "database.extraKeywords=Application Name=Octopus;Connect Timeout = 30"},
    {"OHA-DB-023", Fine},
    {"OHA-DB-024", Breaks, "database.extraKeywords=pwd=<secret>", Error},
    {"OHA-DB-024", Fine, "database.extraKeywords=Encrypt=True"},
    {"OHA-DB-029", Breaks, "database.extraKeywords=Integrated Security=SSPI", Error},
    {"OHA-DB-029", Breaks, "database.extraKeywords=Failover Partner=sql2"},
    {"OHA-DB-029", Breaks, "database.extraKeywords=Command Timeout=30;encrypt=False"},
    {"OHA-DB-029", Breaks, "database.extraKeywords=MultiSubnetFailover=False;Max Pool Size=20"},
    {"OHA-DB-029", Fine, "database.extraKeywords=Command Timeout=30"},
    {"OHA-DB-029", Fine},
    {"OHA-DB-029", CannotJudge, "database.extraKeywords=?"},
    {"OHA-DB-030", Breaks, "compute.nodes.1.taskCap=40", Note},
    {"OHA-DB-030", Fine, "compute.nodes.1.taskCap=40; database.poolSize=200"},
    {"OHA-DB-030", Fine, "compute.nodes.1.taskCap=40; database.poolSize=50"},
    {"OHA-DB-030", Fine},
    {"OHA-DB-030", CannotJudge, "compute.nodes.1.taskCap=?"},
    {"OHA-DB-025", Breaks, "database.signsInAsAdmin=true", Warning},
    {"OHA-DB-025", Breaks, "database.signIn=sqlLogin; database.loginName=SA"},
    {"OHA-DB-025", Fine, "database.loginName=sa"},
    {"OHA-DB-025", Fine},
    {"OHA-DB-026", Breaks, "database.poolSize=20"},
    {"OHA-DB-026", Fine, "database.poolSize=200"},
    {"OHA-DB-027", Breaks, "database.kind=existingServer"},
    {"OHA-DB-027", Fine, "database.kind=existingServer; database.serverName=sql.example.com"},
    {"OHA-DB-027", NotAsked},
    {"OHA-DB-019", Breaks, "@availabilityGroup; database.signIn=managedIdentity", Warning},
    {"OHA-DB-019", Fine, "@availabilityGroup"},
    {"OHA-DB-019", NotAsked},
};

} // namespace

std::span<const RuleRow> connectionRows()
{
    return rows;
}

} // namespace octoha::tests
