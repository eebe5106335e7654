#pragma once

#include "core/plan/situation.h"

namespace octoha {

/// A function for each step. steps.cpp holds their order; a file holds those of one concern.
using Step = std::optional<PlanStep>;

/// A step by hand, with its texts translated.
PlanStep stepOf(const char *id, const char *title, const char *who, const QString &where, int minutes);

/// Who does it.
inline constexpr const char *platformEngineer = QT_TRANSLATE_NOOP("Plan", "Platform engineer");
inline constexpr const char *nodeAdministrator = QT_TRANSLATE_NOOP("Plan", "Node administrator");
inline constexpr const char *databaseAdministrator = QT_TRANSLATE_NOOP("Plan", "DBA");
inline constexpr const char *domainAdministrator = QT_TRANSLATE_NOOP("Plan", "Domain administrator");
inline constexpr const char *networkTeam = QT_TRANSLATE_NOOP("Plan", "Network team");
inline constexpr const char *octopusAdministrator = QT_TRANSLATE_NOOP("Plan", "Octopus administrator");

/// Writes one secret after the vault was closed: opens it, gives the right, writes, and takes both back
/// (vaultsteps.cpp).
QStringList writingLater(const Situation &, const QString &secret, const QString &write);

QString everyNode(); ///< "Each node"
QString workstation(); ///< "Workstation with the Azure CLI and Az.KeyVault"

namespace steps {

// vaultsteps.cpp: the vault, who may read it, what is in it
Step vault(const Situation &);
Step secrets(const Situation &);
Step lateSecrets(const Situation &);
Step masterKeyRole(const Situation &);

// preparationsteps.cpp: what stands before a machine is touched
Step quota(const Situation &);
Step certificate(const Situation &);
Step resources(const Situation &);
Step bundle(const Situation &);
Step names(const Situation &);
Step nodeCertificate(const Situation &);

// hybridsteps.cpp
Step hybridLink(const Situation &);

// domainsteps.cpp
Step firstController(const Situation &);
Step managedDomain(const Situation &);
Step domainDns(const Situation &);
Step furtherControllers(const Situation &);
Step domainJoin(const Situation &);
Step serviceAccount(const Situation &);
Step shareDomain(const Situation &);

// databasesteps.cpp
Step sqlCluster(const Situation &);
Step sqlWitness(const Situation &);
Step sqlInstance(const Situation &);
Step database(const Situation &);
Step availabilityGroup(const Situation &);
Step listener(const Situation &);
Step databaseCare(const Situation &);
Step automaticIndexes(const Situation &);

// backupsteps.cpp
Step sqlBackup(const Situation &);

// watchsteps.cpp
Step queueKey(const Situation &);
Step queueEvent(const Situation &);

// growsteps.cpp: an existing server is moved
Step growKey(const Situation &);
Step growCopy(const Situation &);
Step growOutage(const Situation &);
Step growMove(const Situation &);
Step growFinalCopy(const Situation &);
Step movedDatabase(const Situation &); ///< The steps of the database, which here follow the move.
Step movedGroup(const Situation &);
Step movedListener(const Situation &);
Step movedCare(const Situation &);
Step movedAutomaticIndexes(const Situation &);
Step growHandOver(const Situation &);

// machinesteps.cpp: what the runner does before a machine is a node
Step preflight(const Situation &);
Step dataDisks(const Situation &);
Step accountRights(const Situation &);
Step shareCredential(const Situation &);
Step shareFolders(const Situation &);
Step links(const Situation &);
Step install(const Situation &);

// nodesteps.cpp: what the runner does on the nodes
Step nodeCertificateFromVault(const Situation &);
Step firstNode(const Situation &);
Step masterKey(const Situation &);
Step licence(const Situation &);
Step paths(const Situation &);
Step furtherNodes(const Situation &);
Step taskCaps(const Situation &);
Step certificateBinding(const Situation &);
Step proxies(const Situation &);
Step firewall(const Situation &);

// signinsteps.cpp
Step breakGlass(const Situation &);
Step signIn(const Situation &);
Step signInAdministrator(const Situation &);
Step signInPortal(const Situation &);
Step passwordsOff(const Situation &);

// pollingsteps.cpp
Step queue(const Situation &);
Step polling(const Situation &);
Step agents(const Situation &);

// closingsteps.cpp
Step balancer(const Situation &);
Step secondRegion(const Situation &);
Step acceptance(const Situation &);
Step failOverTest(const Situation &);

} // namespace steps
} // namespace octoha
