#include "ui/pages/balancerpage.h"

#include "core/assess/fits.h"
#include "core/design/measures.h"
#include "ui/widgets/derivation.h"

#include <QLabel>

namespace octoha {

namespace {

QString carriesText(Carries carries)
{
    switch (carries) {
    case Carries::Yes:
        return BalancerPage::tr("yes");
    case Carries::WithCare:
        return BalancerPage::tr("with care");
    case Carries::No:
        break;
    }
    return BalancerPage::tr("no");
}

QString carryText(const BalancerProduct *product)
{
    if (!product)
        return BalancerPage::tr("nothing stands between");
    return BalancerPage::tr("Portal and API: %1 · polling Tentacles: %2 · gRPC: %3")
        .arg(carriesText(product->web), carriesText(product->polling), carriesText(product->grpc));
}

} // namespace

BalancerPage::BalancerPage(DesignDocument &document)
    : DesignPage(document, QStringLiteral("balancer"),
        tr("Users and API clients, polling Tentacles and gRPC clients each take their own way to the nodes, and each "
           "way has its own needs."))
{ }

void BalancerPage::build()
{
    addSection(
        tr("Products"), tr("One product for the portal, and one that passes TCP untouched for polling and gRPC."));
    addFields<&Balancer::web>();
    m_web = addReadout(tr("It can carry"));
    addFields<&Balancer::polling>();
    m_polling = addReadout(tr("It can carry"));
    addFields<&Balancer::webExposure, &Balancer::pollingExposure, &Balancer::zoneRedundant, &Balancer::sku,
        &Balancer::logs>();
    buildPortal();
    addSection(
        tr("Ports of the nodes"), tr("Rule, probe, security group and Windows firewall must all name the same ports."));
    addFields<&Balancer::listenPrefixes, &Balancer::commsPort, &Balancer::grpcPort, &Balancer::pollingTls,
        &Balancer::pollingProbe, &Balancer::idleTimeoutMinutes, &Balancer::securityGroupPorts,
        &Balancer::windowsFirewallPorts, &Balancer::bypassOpen>();
    buildProducts();
}

void BalancerPage::buildPortal()
{
    addSection(tr("Portal"), tr("Name, TLS and probe of the web path."));
    addFields<&Balancer::hostName, &Balancer::tlsEnd, &Balancer::forceSsl, &Balancer::minimumTls,
        &Balancer::bindsByThumbprint, &Balancer::probeKind, &Balancer::probePath, &Balancer::probeCodes,
        &Balancer::affinity, &Balancer::trustedProxies, &Balancer::httpRedirect, &Balancer::keepsHostHeader>();
    addSection(tr("Time-outs and limits"), tr("The largest package must fit through, and in time."));
    addFields<&Balancer::requestTimeoutSeconds>();
    m_upload = addReadout(tr("Largest package"));
    addFields<&Balancer::bodyLimitMb, &Balancer::waf, &Balancer::wafFileLimitMb, &Balancer::connectionDraining,
        &Balancer::wafPolicy>();
}

void BalancerPage::buildProducts()
{
    addSection(tr("Application Gateway"));
    addFields<&Balancer::gatewayVersion, &Balancer::gatewayAutoscale, &Balancer::gatewayMinimum,
        &Balancer::gatewayMaximum>();
    addSection(tr("Load Balancer"));
    addFields<&Balancer::poolByAddress, &Balancer::staticAddresses>();
    addSection(tr("Front Door"));
    addFields<&Balancer::frontDoorTier, &Balancer::frontDoorPrivateLink>();
    addSection(tr("Traffic Manager"));
    addFields<&Balancer::nodesArePublic, &Balancer::trafficManagerTtl, &Balancer::trafficManagerEndpoints>();
    addSection(tr("Kemp LoadMaster or F5 BIG-IP"));
    addFields<&Balancer::applianceCount, &Balancer::applianceSize, &Balancer::applianceMonthly>();
}

void BalancerPage::showDesign(const Design &design)
{
    m_web->setText(carryText(webBalancerOf(design.balancer, document().catalog())));
    m_polling->setText(carryText(pollingBalancerOf(design.balancer, document().catalog())));
    showTimes(design);
}

void BalancerPage::showTimes(const Design &design)
{
    const QLocale locale;
    const int seconds = uploadSeconds(design.workload);
    const BalancerProduct *product = webBalancerOf(design.balancer, document().catalog());
    const int most = product ? product->requestTimeoutMaximumSeconds : 0;
    QString text = tr("%1 MB over %2 Mbit/s take %3 s; the time-out is %4 s.")
                       .arg(locale.toString(design.workload.largestPackageMb.number()),
                           locale.toString(design.workload.uplinkMbit.number()), locale.toString(seconds),
                           locale.toString(design.balancer.requestTimeoutSeconds.number()));
    if (most > 0)
        text = tr("%1 This product allows %2 s at most.", "sentence before").arg(text, locale.toString(most));
    m_upload->setText(text.toHtmlEscaped() + u' ' + whyLink(QStringLiteral("sizing.requestTimeoutSeconds")));
}

} // namespace octoha
