#include "core/rules/areas.h"
#include "core/rules/checks.h"

#include "core/catalog/facts.h"

namespace octoha {

namespace {

using namespace rules;

bool renewsItself(const Placement &placement)
{
    return placement.certificateRenewal == Renewal::Automatic
        || placement.certificateSource == CertificateSource::LetsEncrypt;
}

/// One that renews itself always ends soon; it has failed to once the day is over.
Check certificateEndsSoon(const Design &design, const Context &context)
{
    const QDate ends = design.placement.certificateEnds.date();
    const int soon = renewsItself(design.placement) ? -1 : context.catalog.whole(Fact::CertificateReviewDays);
    if (!ends.isValid() || ends > context.asOf.addDays(soon))
        return {};
    return as(ends < context.asOf ? Severity::Error : Severity::Warning, saw(ends));
}

bool hasOwnCertificate(const Design &design)
{
    return design.placement.certificateSource != CertificateSource::Managed
        && design.balancer.tlsEnd != TlsEnd::Nowhere;
}

bool nodesHoldCertificate(const Design &design)
{
    return design.balancer.tlsEnd == TlsEnd::Nodes || design.balancer.tlsEnd == TlsEnd::Bridged;
}

Check boundByThumbprint(const Design &design, const Context &)
{
    return when(design.balancer.bindsByThumbprint && design.placement.certificateRenewal == Renewal::Automatic);
}

Check managedWithoutFrontDoor(const Design &design, const Context &)
{
    return when(design.balancer.web != WebProduct::FrontDoor);
}

constexpr Rule table[] = {
    {.id = "OHA-OPS-008",
        .aliases = "K01",
        .severity = Severity::Warning,
        .fields = {field<&Placement::certificateEnds>, field<&Placement::certificateRenewal>,
            field<&Placement::certificateSource>},
        .applies = hasOwnCertificate,
        .check = certificateEndsSoon,
        .title = QT_TRANSLATE_NOOP("Rules", "The portal certificate ends soon"),
        .message = QT_TRANSLATE_NOOP("Rules", "The portal certificate ends on %1."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "From that day browsers, build servers and Tentacles that register refuse the portal."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Renew it before the cluster is built, and note who does it next time."),
        .source = "octopus.https"},
    {.id = "OHA-OPS-009",
        .aliases = "K01",
        .severity = Severity::Warning,
        .fields = {field<&Placement::certificateRenewal>},
        .applies = hasOwnCertificate,
        .check = isChosen<&Placement::certificateRenewal, Renewal::None>,
        .title = QT_TRANSLATE_NOOP("Rules", "Nobody renews the portal certificate"),
        .message = QT_TRANSLATE_NOOP("Rules", "No way of renewal is chosen for the portal certificate."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Every certificate ends, and this one takes all nodes with it at once."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Let Key Vault renew it, or name who does and when."),
        .source = "octopus.https"},
    {.id = "OHA-OPS-010",
        .aliases = "K02",
        .severity = Severity::Warning,
        .fields = {field<&Balancer::bindsByThumbprint>, field<&Placement::certificateRenewal>},
        .applies = nodesHoldCertificate,
        .check = boundByThumbprint,
        .title = QT_TRANSLATE_NOOP("Rules", "A renewed certificate never reaches its binding"),
        .message = QT_TRANSLATE_NOOP(
            "Rules", "The certificate is renewed by itself, and the nodes are bound to one thumbprint."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "A new certificate has a new thumbprint, so the nodes keep the old one until it ends."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Bind anew with “ssl-certificate” after each renewal, on every node, as a scheduled task."),
        .source = "octopus.https"},
    {.id = "OHA-OPS-012",
        .severity = Severity::Warning,
        .fields = {field<&Placement::certificateSource>},
        .applies = isProduction,
        .check = isChosen<&Placement::certificateSource, CertificateSource::SelfSigned>,
        .title = QT_TRANSLATE_NOOP("Rules", "A self-signed portal certificate"),
        .message = QT_TRANSLATE_NOOP("Rules", "The portal certificate is self-signed."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Browsers warn, and every build server must be told to trust it; people learn to click warnings away."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take a certificate of the company's authority or of a public one."),
        .source = "octopus.https"},
    {.id = "OHA-OPS-014",
        .severity = Severity::Warning,
        .fields = {field<&Placement::certificateSource>, field<&Balancer::tlsEnd>},
        .applies = [](const Design &design) { return isHighAvailability(design) && nodesHoldCertificate(design); },
        .check = isChosen<&Placement::certificateSource, CertificateSource::LetsEncrypt>,
        .edit = answer<&Placement::certificateSource, CertificateSource::KeyVault>,
        .title = QT_TRANSLATE_NOOP("Rules", "Let's Encrypt belongs to one node"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "Several nodes are to get their certificate by the Let's Encrypt integration."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "The integration renews the certificate of the node it runs on; the others keep theirs until it ends."),
        .fix
        = QT_TRANSLATE_NOOP("Rules", "Keep the certificate at the balancer, or bring it to each node from Key Vault."),
        .source = "octopus.lets-encrypt.derived"},
    {.id = "OHA-OPS-013",
        .severity = Severity::Error,
        .fields = {field<&Placement::certificateSource>, field<&Balancer::web>},
        .applies = hasChosen<&Placement::certificateSource, CertificateSource::Managed>,
        .check = managedWithoutFrontDoor,
        .edit = answer<&Placement::certificateSource, CertificateSource::KeyVault>,
        .title = QT_TRANSLATE_NOOP("Rules", "A managed certificate without Front Door"),
        .message = QT_TRANSLATE_NOOP(
            "Rules", "The certificate is to be managed by Front Door, and the portal stands behind another product."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Front Door gives its certificates to nobody else."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Keep the certificate in Key Vault."),
        .source = "azure.front-door"},
};

} // namespace

std::span<const Rule> certificateRules()
{
    return table;
}

} // namespace octoha
