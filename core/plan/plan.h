#pragma once

#include "core/assess/acceptances.h"
#include "core/plan/document.h"
#include "core/plan/steps.h"
#include "core/project/project.h"

namespace octoha {

/// What a chapter of the plan is written from.
struct PlanInput {
    const Project &project;
    const Assessment &assessment;
    const Catalog &catalog;
    bool draft = false;
    QByteArray diagram = {}; ///< SVG; empty: the plan has no picture.
};

/// The plan: summary for a manager, decisions, bill of materials and cost, sizing, availability and failures, network,
/// database, security, ordered steps, accepted findings, assumptions, sources, sign-off. Language and number form by
/// project.language.
plan::Document planDocument(const PlanInput &input);

} // namespace octoha
