#pragma once

#include "core/assess/assessment.h"
#include "core/plan/document.h"

namespace octoha {

/// A table whose rows lead to questions: a link "field:ID" each, empty for none.
struct LinkedTable {
    plan::Table table;
    QStringList links;
};

LinkedTable costTable(const Assessment &assessment, const Design &design, const Catalog &catalog);
/// The tree of parts, each level moved in by two spaces.
LinkedTable availabilityTable(const Availability &availability);
/// What one fault does, or with `pairs` what two at once do.
LinkedTable failureTable(const Design &design, const Catalog &catalog, bool pairs);
/// Questions without an answer, in the order of the pages; those that do not matter are left out.
LinkedTable openQuestionTable(const Design &design);

} // namespace octoha
