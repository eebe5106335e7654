#pragma once

#include "core/design/measures.h"

namespace octoha {

/// A node that ends TLS itself takes the portal's certificate from its own store.
bool nodesNeedCertificate(const Balancer &balancer);

/// Name of the certificate in Key Vault; the vault keeps it with its key as a secret of the same name.
QString portalCertificateName();

/// The secret that a node imports as its certificate; empty where no node needs one, or people import it.
QString nodeCertificateSecret(const Design &design);

/// Somebody brings the portal's certificate into the vault: the gateway or the nodes take it from there.
bool certificateIsImported(const Design &design);

} // namespace octoha
