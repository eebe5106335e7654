#include "tests/core/rules/rulerows.h"

namespace octoha::tests {

namespace {

using enum Expect;

constexpr RuleRow rows[] = {
    {"OHA-TEXT-001", Breaks, "project.title=octo\u202e10"},
    {"OHA-TEXT-001", Breaks, "compute.nodes.0.name=octo\u200b-01"},
    {"OHA-TEXT-001", Breaks, "placement.userRanges=[\"10.0.0.0/8\u2069\"]"},
    {"OHA-TEXT-001", Breaks, "placement.tags.+={\"name\":\"team\",\"value\":\"plat\u00adform\"}"},
    {"OHA-TEXT-001", Breaks, "project.title=\u0645\u200f"},
    {"OHA-TEXT-001", Fine},
    {"OHA-TEXT-001", Fine, "project.title=\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"},
    {"OHA-TEXT-001", Fine, "project.title=\U0001f469\u200d\U0001f4bb \u2764\ufe0f"},
    {"OHA-TEXT-002", Breaks, "compute.nodes.0.name=oct\u043e-01"},
    {"OHA-TEXT-002", Breaks, "project.owner=\u0391da"},
    {"OHA-TEXT-002", Breaks, "polling.tentacles.+={\"name\":\"\u0440rod\"}"},
    {"OHA-TEXT-002", Fine, "project.title=\u041a\u043b\u0430\u0441\u0442\u0435\u0440 Octopus"},
    {"OHA-TEXT-002", Fine, "project.title=Gr\u00f6\u00dfe \u00c5ngstr\u00f6m"},
    {"OHA-TEXT-002", Fine, "project.title=Octopus\u672c\u756a\u30af\u30e9\u30b9\u30bf\u3067\u3059"},
};

} // namespace

std::span<const RuleRow> textRows()
{
    return rows;
}

} // namespace octoha::tests
