#pragma once

#include "core/design/pollinganswers.h"

namespace octoha {

/// The Tentacles themselves, and how they are registered.
inline constexpr Member<Polling> pollingTentacleRows[] = {
    member<&Polling::tentacles>({.key = "tentacles",
        .label = QT_TRANSLATE_NOOP("Questions", "Polling Tentacles"),
        .why = QT_TRANSLATE_NOOP("Questions", "The plan and the scripts hold the commands for each of them."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Infrastructure in the Octopus portal, filtered by communication "
            "style.")}),
    member<&Polling::oldestTentacle>({.key = "oldestTentacle",
        .label = QT_TRANSLATE_NOOP("Questions", "Oldest version of a Tentacle"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Redis needs Tentacle 7 for retries, and clear-trusted-servers and "
            "reuse-server-thumbprint need 8.1.1713."),
        .where = QT_TRANSLATE_NOOP("Questions", "Infrastructure in the Octopus portal, sorted by version.")}),
    member<&Polling::registrationPortsOpen>({.key = "registrationPortsOpen",
        .label = QT_TRANSLATE_NOOP("Questions", "80 or 443 open from the Tentacles"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A Tentacle registers by the portal's REST API first, and polls port "
            "10943 only afterwards."),
        .where = QT_TRANSLATE_NOOP("Questions", "Test-NetConnection from a machine that has a Tentacle.")}),
    member<&Polling::restartsTentacles>({.key = "restartsTentacles",
        .label = QT_TRANSLATE_NOOP("Questions", "Tentacles restart after a change"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A Tentacle that is not restarted does not poll the node that was "
            "added."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs the machines of the Tentacles.")}),
    member<&Polling::clonedImages>({.key = "clonedImages",
        .label = QT_TRANSLATE_NOOP("Questions", "Tentacle images hold a certificate"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Copies of one image share a certificate, and Octopus cannot tell "
            "them apart."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever builds the images of the targets.")}),
    member<&Polling::connectionCount>({.key = "connectionCount",
        .label = QT_TRANSLATE_NOOP("Questions", "Connections per Tentacle"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "More connections carry more work at once, above all on workers; a "
            "target has 1 by default, and 512 is the most."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Your own choice; the default is right unless health checks are "
            "slow."),
        .advanced = true}),
    member<&Polling::setsConnectionCount>({.key = "setsConnectionCount",
        .label = QT_TRANSLATE_NOOP("Questions", "Connection count is set by command"),
        .why = QT_TRANSLATE_NOOP("Questions", "set-polling-connection-count needs Tentacle 9.2.4154 or later."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your own choice; the default needs no command."),
        .advanced = true}),
    member<&Polling::reusesThumbprint>({.key = "reusesThumbprint",
        .label = QT_TRANSLATE_NOOP("Questions", "Uses --reuse-server-thumbprint"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "It spares the call to port 443 and the API key, but copies the "
            "first trusted server, which must be this cluster."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Whoever runs the networks of the targets; useful where only 10943 "
            "is open."),
        .advanced = true}),
    member<&Polling::resetsTrust>({.key = "resetsTrust",
        .label = QT_TRANSLATE_NOOP("Questions", "Migration uses --reset-trust"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "It throws away the subscription id, so that Octopus no longer knows "
            "the Tentacle."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Whoever writes the migration; clear-trusted-servers --keep is the "
            "right way."),
        .advanced = true}),
};

} // namespace octoha
