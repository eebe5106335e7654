#pragma once

#include "core/catalog/source.h"

namespace octoha {

/// Size of a node's machine that Octopus advises for a task cap; between two rows the larger one counts.
struct NodeAdvice {
    int taskCap; ///< Largest cap of this row.
    int cores;
    double memoryGib;
    QLatin1StringView source;
};

/// Size of the database that Octopus advises for the total task cap; between two rows the larger one counts.
struct DatabaseAdvice {
    int totalTaskCap; ///< Largest total cap of this row.
    int dtu;
    int cores; ///< Of a SQL Server machine.
    double memoryGib;
    QLatin1StringView source;
};

/// A version of SQL Server and the end of Microsoft's support.
struct SqlServerVersion {
    QLatin1StringView choice; ///< Value of database.sqlVersion, as "sql2022".
    QDate mainstreamEnds;
    QDate extendedEnds;
    QLatin1StringView source;
};

/// How Octopus and this program look at an operating system of a node.
enum class SystemSupport { Offered, Works, Discouraged, Unsupported };

/// An operating system a node can run on.
struct NodeSystem {
    QLatin1StringView choice; ///< Value of compute.nodes.*.operatingSystem, as "windowsServer2022".
    SystemSupport support;
    QLatin1StringView source;
};

/// A licence of Octopus as sold and the nodes it allows.
struct Licence {
    QLatin1StringView choice; ///< Value of workload.licenceType.
    int nodes; ///< Most nodes it allows; 0 is unlimited.
    bool sold; ///< Can still be bought.
    QLatin1StringView source;
};

/// A provider of sign-in and where Octopus supports it.
struct Provider {
    QLatin1StringView field; ///< Question that turns it on, as "signIn.entra".
    bool windows;
    bool linuxContainer;
    bool cloud;
    bool groups; ///< Groups or roles of the provider can be mapped to teams.
    QLatin1StringView flag; ///< Option of `configure` that turns it on; empty where it is done in the portal.
    QLatin1StringView redirectPath; ///< Path of the redirect URI; empty where there is none.
    QLatin1StringView since; ///< First version of Octopus, empty: always.
    QLatin1StringView source;
};

/// Whether a balancer can carry something.
enum class Carries { No, Yes, WithCare };

/// What a balancer product can do for Octopus.
struct BalancerProduct {
    QLatin1StringView choice; ///< Value of balancer.web or balancer.polling, as "applicationGateway".
    QLatin1StringView title;
    int layer; ///< 3 stands for DNS only, 4 for TCP, 7 for HTTP.
    Carries web;
    Carries polling; ///< Raw TCP on 10943, with TLS left alone.
    Carries grpc; ///< Raw TCP on 8443.
    bool endsTls;
    bool firewall; ///< Has a web application firewall.
    bool privateBackends;
    bool cookieAffinity;
    int requestTimeoutDefaultSeconds; ///< 0: it has none.
    int requestTimeoutMaximumSeconds; ///< 0: it has none.
    int idleTimeoutDefaultMinutes; ///< 0: not known.
    int idleTimeoutMaximumMinutes; ///< 0: not known.
    bool platformService; ///< Run by Azure, so not for "IaaS only".
    QLatin1StringView slaKey; ///< Key of an Sla; empty: that of the machines it runs on.
    QLatin1StringView source;
};

/// A kind of data that nodes share.
struct SharedFolder {
    QLatin1StringView name; ///< Folder under the root.
    QLatin1StringView field; ///< Question that holds its path, as "storage.artifactsPath"; empty: only under a root.
    QLatin1StringView flag; ///< Option of `path`.
    QLatin1StringView since; ///< First version of Octopus, empty: always.
    bool needed; ///< Without it logs, artifacts or packages stay on one node.
    QLatin1StringView source;
};

/// Which way traffic goes, seen from the nodes.
enum class Direction { In, Out, Both };

/// A port that Octopus or its surroundings use.
struct Port {
    QLatin1StringView key; ///< As "polling".
    Direction direction;
    int first;
    int last;
    QLatin1StringView protocol; ///< "TCP", "UDP" or "TCP, UDP".
    QLatin1StringView use;
    QLatin1StringView source;
};

/// What a security rule is between.
struct SecurityRule {
    QLatin1StringView key; ///< As "in-web".
    Direction direction;
    int priority; ///< 100..4096.
    QLatin1StringView from;
    QLatin1StringView to;
    QLatin1StringView ports;
    QLatin1StringView why;
    bool allow;
    QLatin1StringView source;
};

/// A build of Octopus Server with a fault that hits clusters.
struct KnownBadBuild {
    QLatin1StringView key;
    QLatin1StringView from; ///< First build with the fault, empty: not known.
    QLatin1StringView fixedIn; ///< First build without it, empty: not known.
    QLatin1StringView lastSeen; ///< Where `fixedIn` is not known: the last build or release known to have it.
    QLatin1StringView what;
    QLatin1StringView source;
};

} // namespace octoha
