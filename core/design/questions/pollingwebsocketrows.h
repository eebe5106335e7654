#pragma once

#include "core/design/pollinganswers.h"

namespace octoha {

/// Polling over web sockets.
inline constexpr Member<Polling> pollingWebSocketRows[] = {
    member<&Polling::webSocketPrefix>({.key = "webSocketPrefix",
        .label = QT_TRANSLATE_NOOP("Questions", "Web socket prefix"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "HTTP.sys listens under this prefix on 443, for sites from which "
            "nothing else is open."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Octopus.Server.exe show-configuration on an existing server; the "
            "setting is commsListenWebSocket.")}),
    member<&Polling::webSocketOffloaded>({.key = "webSocketOffloaded",
        .label = QT_TRANSLATE_NOOP("Questions", "TLS of web sockets ends in front"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Tentacles trust the certificate of the node itself, so nothing in "
            "front may end TLS."),
        .where = QT_TRANSLATE_NOOP("Questions", "The listener of the balancer for the web-socket address.")}),
};

} // namespace octoha
