#pragma once

#include "core/catalog/catalog.h"
#include "core/design/measures.h"

namespace octoha {

/// One folder of the shared storage, as Octopus is told about it.
struct FolderPath {
    QLatin1StringView name; ///< "TaskLogs"; also the folder's name on the share.
    QLatin1StringView flag; ///< Of the `path` command: "--taskLogs".
    QString target; ///< Where the data stands: a UNC path.
    QString path; ///< What Octopus gets: the target, a path on a drive, or a link in the home folder.
};

/// How one node is polled.
struct PollAddress {
    QString node;
    QString address; ///< "https://octo-01.example.com:10943", or "wss://octo-01.example.com:443/OctopusComms": always
                     ///< with scheme and port.
};

/// The values that steps, tables and settings.json share: worked out once from the design. No secret is in it.
struct Deployment {
    QString portalUrl; ///< "https://octopus.example.com"; empty while the host name is not stated.
    QString vaultName;
    QString sqlServer; ///< Address of server or listener.
    QString nodesIdentity; ///< Name of the identity that the nodes share; empty without one, or where each node has its
                           ///< own.
    QString connectionString; ///< For reading: without password; the client id of the identity in angle brackets.
    QString settingsConnectionString; ///< As the scripts get it: they add password or client id on the node.
    QString shareServer; ///< "stoctopusprod….file.core.windows.net"; empty for a share by path.
    QString shareRoot; ///< UNC path of the share.
    QString mountedRoot; ///< What Octopus sees as the root: the UNC path, or the drive.
    QList<FolderPath> folders; ///< Those that the chosen version keeps and that have a flag of their own.
    QString clusterShared; ///< The root that `path --clusterShared` gets; empty for the other layouts.
    QStringList listenPrefixes;
    QList<PollAddress> pollAddresses; ///< One a node that runs tasks, or the one shared address.
};

Deployment deploymentOf(const Design &design, const Catalog &catalog);
/// The same after a fail-over: what has another name in the second region has that one.
Deployment deploymentInSecondRegion(const Design &design, const Catalog &catalog);

/// The machines kept ready in the second region, one for each node; none without a second region.
QList<Node> standbyNodes(const Design &design);

/// The node's name inside Octopus: its own, else the computer's.
QString octopusNodeName(const Node &node);
/// The service account as Windows writes it: "NT AUTHORITY\SYSTEM", "DOMAIN\user", "DOMAIN\name$".
QString serviceAccountOf(const Design &design);

/// The letter of each data disk of a node, with a colon: first those that a folder of Octopus names, then from F on,
/// and not the one that the share has.
QStringList dataDriveLetters(const Design &design);

/// A PowerShell literal for reading: in single quotes, every kind of single quote doubled.
QString quotedForPowerShell(const QString &text);

} // namespace octoha
