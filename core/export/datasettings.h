#pragma once

#include "core/plan/deployment.h"

#include <QJsonObject>

namespace octoha {

/// Adds to the settings of the database what the DBA's steps read.
void addDatabaseWork(QJsonObject &database, const Design &design, const Deployment &deployment);
/// The Windows cluster of SQL Server and what runs on it; its kind is empty where the design has none.
QJsonObject sqlClusterSettings(const Design &design, const Catalog &catalog);
/// The Windows domain: who makes it, who joins, which DNS servers know it.
QJsonObject domainSettings(const Design &design, const Catalog &catalog);

} // namespace octoha
