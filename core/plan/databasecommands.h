#pragma once

#include "core/plan/situation.h"

namespace octoha {

/// The calls of the fixed T-SQL that make the database, where it is not there already, and the account that Octopus
/// signs in with.
QStringList databaseCommands(const Situation &situation);
/// The calls that make the availability group.
QStringList availabilityGroupCommands(const Situation &situation);
/// What makes the listener, by its kind.
QStringList listenerCommands(const Situation &situation);
/// The calls that look at the care of the database.
QStringList careCommands(const Situation &situation);
/// The calls that set whether Azure SQL makes and drops indexes by itself.
QStringList automaticIndexCommands(const Situation &situation);
/// PowerShell for the Windows cluster, its witness, and the instances on it.
QStringList sqlClusterCommands(const Situation &situation);
QString quorumCommand(const Situation &situation);
QStringList instanceCommands(const Situation &situation);

/// A name in brackets, as T-SQL takes any.
QString bracketed(const QString &name);
/// A text in T-SQL: N'…'.
QString sqlText(const QString &text);

} // namespace octoha
