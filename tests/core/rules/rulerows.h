#pragma once

#include "core/rules/rule.h"

namespace octoha::tests {

enum class Expect {
    Breaks, ///< The rule has a finding.
    Fine, ///< The rule applies and has nothing to say.
    NotAsked, ///< The rule does not apply.
    CannotJudge ///< An answer is missing without which nothing can be said.
};

/// What one rule says of one design: the good design of gooddesign.h with some edits.
struct RuleRow {
    const char *rule;
    Expect expect;
    /// "compute.generation=gen1; compute.nodes.0.size=Standard_D4s_v6", values as `octoha-cli set` takes them:
    /// `list.+={…}` appends, `list.1-=` removes, `field=?` makes unknown. "@domain" stands for edits that many rows
    /// share.
    const char *edits = "";
    std::optional<Severity> severity = {}; ///< Where the condition decides it.
    const char *asOf = ""; ///< The day that the row is judged on; empty: that of testContext().
};

// One table an area, each in a file of its own.
std::span<const RuleRow> startRows();
std::span<const RuleRow> workloadRows();
std::span<const RuleRow> capacityRows();
std::span<const RuleRow> operationsRows();
std::span<const RuleRow> placementRows();
std::span<const RuleRow> networkRows();
std::span<const RuleRow> vaultRows();
std::span<const RuleRow> computeRows();
std::span<const RuleRow> machineRows();
std::span<const RuleRow> growRows();
std::span<const RuleRow> databaseRows();
std::span<const RuleRow> connectionRows();
std::span<const RuleRow> azureSqlRows();
std::span<const RuleRow> sqlAccessRows();
std::span<const RuleRow> sqlServerRows();
std::span<const RuleRow> storageRows();
std::span<const RuleRow> shareRows();
std::span<const RuleRow> balancerRows();
std::span<const RuleRow> balancerProductRows();
std::span<const RuleRow> portRows();
std::span<const RuleRow> signInRows();
std::span<const RuleRow> domainRows();
std::span<const RuleRow> pollingRows();
std::span<const RuleRow> redisRows();
std::span<const RuleRow> textRows();

/// All rows of all areas.
QList<RuleRow> allRuleRows();

/// `design` with the edits of a row, or why it refuses one.
Result<Design> tryEdited(Design design, const QString &edits);
/// `design` with the edits of a row; an edit that the design refuses is our mistake and ends the test.
Design edited(Design design, const QString &edits);

/// The day on which all rows are judged, with the catalog of the program.
Context testContext();

} // namespace octoha::tests
