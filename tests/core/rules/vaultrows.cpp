#include "tests/core/rules/rulerows.h"

namespace octoha::tests {

namespace {

using enum Expect;
using enum Severity;

constexpr RuleRow rows[] = {
    {"OHA-VAULT-001", Breaks, "placement.vaultRbac=false"},
    {"OHA-VAULT-001", Fine},
    {"OHA-VAULT-002", Breaks, "placement.vaultPurgeProtection=false"},
    {"OHA-VAULT-002", Fine},
    {"OHA-VAULT-003", Breaks, "placement.vaultPrivate=false"},
    {"OHA-VAULT-003", Fine},
    {"OHA-VAULT-004", Breaks, "placement.vaultLogs=false"},
    {"OHA-VAULT-004", Fine},
    {"OHA-VAULT-005", Breaks, "placement.vaultOfItsOwn=false"},
    {"OHA-VAULT-005", Fine},
    {"OHA-VAULT-006", Breaks, "compute.identity=none", Error},
    {"OHA-VAULT-006", Breaks, "compute.identity=none; database.signIn=sqlLogin", Warning},
    {"OHA-VAULT-006", Fine},
    {"OHA-SEC-001", Breaks, "placement.masterKeyInVault=false"},
    {"OHA-SEC-001", Fine},
    {"OHA-SEC-002", Breaks, "database.extraKeywords=Password = <hunter2>"},
    {"OHA-SEC-002", Breaks, "polling.redisAddress=redis.example.com:6380,password=<abc>"},
    {"OHA-SEC-002", Fine, "database.extraKeywords=Application Name=Octopus"},
    {"OHA-SEC-003", Breaks, "compute.adminSecret=P@ssw0rd!"},
    {"OHA-SEC-003", Breaks, "workload.licenceSecret=<License>"},
    {"OHA-SEC-003", Fine},
    {"OHA-SEC-004", Breaks, "@entra; signIn.entraSecret=q~8"},
    {"OHA-SEC-004", Breaks, "signIn.google=true; signIn.googleSecret=q~8"},
    {"OHA-SEC-004", Fine, "@entra; signIn.googleSecret=q~8"},
    {"OHA-SEC-004", NotAsked, "signIn.entraSecret=q~8"},
    {"OHA-SEC-004", CannotJudge, "@entra; signIn.entraSecret=?"},
};

} // namespace

std::span<const RuleRow> vaultRows()
{
    return rows;
}

} // namespace octoha::tests
