#pragma once

#include "core/plan/steps.h"

#include <QCoreApplication>

namespace octoha {

/// All that a step or a chapter is made from.
struct Situation {
    const Design &design;
    const Catalog &catalog;
    const Deployment &deployment;
};

/// A text of the plan: QT_TRANSLATE_NOOP("Plan", …) in, translated out.
inline QString planText(const char *text)
{
    return QCoreApplication::translate("Plan", text);
}

using StepBuilder = std::optional<PlanStep> (*)(const Situation &);
std::span<const StepBuilder> preparationSteps(); ///< Azure, network, domain, certificate, database, secrets.
std::span<const StepBuilder> nodeSteps(); ///< What the runner does on the nodes.
std::span<const StepBuilder> closingSteps(); ///< Sign-in, balancer, polling Tentacles, acceptance.

/// `& 'C:\Program Files\…\Octopus.Server.exe' verb --instance 'name' …`, each value quoted.
QString octopusCommand(const Situation &situation, const QString &verb, const QStringList &options);
/// The runner's own command for a step.
QString runnerCommand(const QString &step, const QString &role = QStringLiteral("node"));

} // namespace octoha
