#include "core/plan/certificates.h"

#include "core/assess/needs.h"

#include <algorithm>

namespace octoha {

using namespace Qt::StringLiterals;

bool nodesNeedCertificate(const Balancer &balancer)
{
    return std::any_of(balancer.listenPrefixes.cbegin(), balancer.listenPrefixes.cend(),
        [](const Line &prefix) { return prefix.text().startsWith(u"https://"_s, Qt::CaseInsensitive); });
}

QString portalCertificateName()
{
    return u"octopus-portal"_s;
}

QString nodeCertificateSecret(const Design &design)
{
    const bool fromVault = design.placement.certificateSource == CertificateSource::KeyVault
        && design.compute.identity != VmIdentity::None;
    return fromVault && nodesNeedCertificate(design.balancer) ? portalCertificateName() : QString();
}

bool certificateIsImported(const Design &design)
{
    if (design.balancer.tlsEnd == TlsEnd::Nowhere)
        return false;
    const bool read = endsTlsAtBalancer(design.balancer) || !nodeCertificateSecret(design).isEmpty();
    return (read && design.placement.certificateSource == CertificateSource::KeyVault)
        || gatewayReadsCertificate(design);
}

} // namespace octoha
