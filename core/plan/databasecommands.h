#pragma once

#include "core/plan/situation.h"

namespace octoha {

/// T-SQL that makes the database, where it is not there already, and the one account that Octopus signs in with.
QStringList databaseCommands(const Situation &situation);
/// T-SQL for group, replicas and listener.
QStringList availabilityGroupCommands(const Situation &situation);
/// PowerShell for the Windows cluster and, on a failover cluster, the instance of SQL Server.
QStringList sqlClusterCommands(const Situation &situation);

/// A name in brackets, as T-SQL takes any.
QString bracketed(const QString &name);
/// A text in T-SQL: N'…'.
QString sqlText(const QString &text);

} // namespace octoha
