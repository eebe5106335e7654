#pragma once

#include "core/plan/plan.h"

namespace octoha {

/// Writes the plan as a PDF on A4; the same texts as plan.md. Returns Io with the cause where it cannot be written.
Result<> savePlanAsPdf(const QString &path, const Project &project, const Assessment &assessment, const Catalog &catalog);

/// The plan as the rich text that QTextDocument lays out.
QString richTextOf(const plan::Document &document);

} // namespace octoha
