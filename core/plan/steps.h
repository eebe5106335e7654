#pragma once

#include "core/plan/deployment.h"

namespace octoha {

/// One step of building the cluster, in the order of work. Texts are translated.
struct PlanStep {
    QString id; ///< "60-FirstNode": the runner's step where one exists; "M-…" for work by hand.
    QString title;
    QString who; ///< "Node administrator", "DBA", "Domain administrator" …
    QString where; ///< "octo-01", "each node", "any workstation" …
    int minutes = 0; ///< Expected.
    QStringList acts = {}; ///< What people do that no command does, in order and before the commands.
    QStringList commands = {}; ///< For reading: as they will run.
    QString language = QStringLiteral("powershell"); ///< Of the commands: "powershell" or "sql".
    QString check = {}; ///< What shows that it is done.
    QString undo = {}; ///< How to go back, or why one cannot.
    QStringList undoCommands = {}; ///< PowerShell; what goes back, where commands do.
    bool pointOfNoReturn = false; ///< After this step the way back is a restore.
    bool withOthers = false; ///< Carries or proves what the others do, so that it runs again with any of them.
};

/// All steps that this design needs, in order: by hand and by the runner.
QList<PlanStep> stepsOf(const Design &design, const Catalog &catalog);

} // namespace octoha
