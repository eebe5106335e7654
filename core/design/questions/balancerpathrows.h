#pragma once

#include "core/design/balanceranswers.h"

namespace octoha {

/// Products and ways in.
inline constexpr Member<Balancer> balancerPathRows[] = {
    member<&Balancer::web>({.key = "web",
        .label = QT_TRANSLATE_NOOP("Questions", "Portal and API"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Portal and API need HTTP, a probe that knows a draining node, and "
            "room for package uploads."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Your network standard; each product's choice says what it can "
            "do.")}),
    member<&Balancer::polling>({.key = "polling",
        .label = QT_TRANSLATE_NOOP("Questions", "Polling and gRPC traffic"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Ports 10943 and 8443 need TCP passed through untouched, which HTTP "
            "products such as Front Door cannot do."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Your network standard; each product's choice says what it can "
            "do.")}),
    member<&Balancer::hostName>({.key = "hostName",
        .label = QT_TRANSLATE_NOOP("Questions", "Host name of the portal"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Users, targets and sign-in providers know the cluster by this one "
            "name, which points to the balancer, not to a node."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Your own choice with whoever runs the DNS zone, for example "
            "octopus.example.com.")}),
    member<&Balancer::webExposure>({.key = "webExposure",
        .label = QT_TRANSLATE_NOOP("Questions", "Portal reachable from"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "What the Internet can reach needs TLS, a second factor and perhaps "
            "a firewall; a private portal needs a hybrid link."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Ask where users, build servers and other clients of the API "
            "are.")}),
    member<&Balancer::pollingExposure>({.key = "pollingExposure",
        .label = QT_TRANSLATE_NOOP("Questions", "Polling address reachable from"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Tentacles outside your networks can poll only an address that they "
            "reach, over the Internet or a hybrid link."),
        .where = QT_TRANSLATE_NOOP("Questions", "Ask where the polling Tentacles stand.")}),
    member<&Balancer::tlsEnd>({.key = "tlsEnd",
        .label = QT_TRANSLATE_NOOP("Questions", "Where TLS ends"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "TLS of the portal may end at the balancer; it then holds the "
            "certificate, and nodes see plain HTTP unless it is bridged."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your security team; some demand encryption as far as the node.")}),
    member<&Balancer::forceSsl>({.key = "forceSsl",
        .label = QT_TRANSLATE_NOOP("Questions", "Octopus redirects HTTP to HTTPS"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Behind a balancer that ends TLS the node sees HTTP, so this "
            "redirect can go round in circles."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Octopus.Server.exe show-configuration on an existing server; the "
            "setting is webForceSSL.")}),
    member<&Balancer::minimumTls>({.key = "minimumTls",
        .label = QT_TRANSLATE_NOOP("Questions", "Lowest TLS version"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "TLS below 1.2 is refused by Front Door and retired for Application "
            "Gateway, and Octopus discourages it."),
        .where = QT_TRANSLATE_NOOP("Questions", "The TLS policy of the balancer.")}),
    member<&Balancer::bindsByThumbprint>({.key = "bindsByThumbprint",
        .label = QT_TRANSLATE_NOOP("Questions", "Certificate bound by thumbprint"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A renewed certificate has another thumbprint, so the old one stays "
            "bound until somebody changes it."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "netsh http show sslcert on a node, or the listener of the "
            "balancer.")}),
};

} // namespace octoha
