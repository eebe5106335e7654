#pragma once

#include "core/plan/plan.h"

#include <functional>

class QWidget;

namespace octoha {

class DesignDocument;

/// Writes the plan as a PDF on A4; the same texts as plan.md, in the language of the plan. Returns Io with the cause
/// where it cannot be written.
Result<> savePlanAsPdf(
    const QString &path, const Project &project, const Assessment &assessment, const Catalog &catalog);

/// Asks where to, saves the plan of the document there beside the window, and then tells the path or what went wrong.
/// Tells nothing when the user turned back.
void savePlanWhereWanted(
    const DesignDocument &document, QWidget *parent, const std::function<void(const Result<QString> &)> &done);

/// The drawing in the PDF; its words are those of the text around it, in the language of the plan.
QByteArray diagramOfPlan(const Design &design, const Catalog &catalog);

/// The plan as the rich text that QTextDocument lays out.
QString richTextOf(const plan::Document &document);

} // namespace octoha
