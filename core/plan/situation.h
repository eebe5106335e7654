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

/// Makes a step, or nothing where the design does not need it. All of them stand in stepbuilders.h.
using StepBuilder = std::optional<PlanStep> (*)(const Situation &);

/// `& 'C:\Program Files\…\Octopus.Server.exe' verb --instance 'name' …`, each value quoted.
QString octopusCommand(const Situation &situation, const QString &verb, const QStringList &options);
/// The runner's own command for a step, from the folder of the bundle.
QString runnerCommand(const QString &step, const QString &role = QStringLiteral("node"));
/// The runner's command that takes a step back.
QString runnerUndo(const QString &step, const QString &role = QStringLiteral("node"));
/// The command of a step of Deploy-OctohaInfrastructure.ps1.
QString deployCommand(const QString &step);
/// The commands of steps of Deploy-OctohaInfrastructure.ps1, and what they come to, for reading: nobody types that.
QStringList deployCommands(const QStringList &steps, const QStringList &shown);
/// What the deployment of a template comes to: "foundation" or "main".
QStringList templateCommands(const Situation &situation, const QString &part);
/// `--flag 'value'`, quoted for reading.
QString option(const char *flag, const QString &value);

/// A comment among commands, translated: "# on each node"; in T-SQL "-- on every replica".
QString remark(const char *text);
QString sqlRemark(const char *text);

/// Where something stands that people are told to do: "Source: title, address".
QString sourceLine(const Situation &situation, const char *id);

/// The machine from which people reach what has no public address: "octo-01, through Azure Bastion".
QString workplaceOf(const Design &design);
/// Computer name of the node that is set up first; "<first node>" while there is none.
QString firstNodeName(const Design &design);

} // namespace octoha
