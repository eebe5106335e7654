#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef web = field<&Balancer::web>, tlsEnd = field<&Balancer::tlsEnd>,
                   exposure = field<&Balancer::webExposure>;
constexpr FieldRef tier = field<&Balancer::frontDoorTier>;
constexpr auto onFrontDoor = hasChosen<&Balancer::web, WebProduct::FrontDoor>;

Check clearText(const Design &design, const Context &)
{
    const bool isPublic = isPublicPortal(design);
    return when(design.balancer.tlsEnd == TlsEnd::Nowhere, isPublic ? Severity::Error : Severity::Warning);
}

Edits endAtBalancer(const Design &design, const Context &context)
{
    return webProduct(design, context).endsTls ? answered<&Balancer::tlsEnd>(TlsEnd::Balancer) : Edits();
}

Check cannotEndTls(const Design &design, const Context &context)
{
    const BalancerProduct &product = webProduct(design, context);
    return endsTlsAtBalancer(design.balancer) && !product.endsTls ? Check(saw(product.title)) : std::nullopt;
}

Check endsLessThanNodes(const Design &design, const Context &)
{
    return when(design.balancer.tlsEnd == TlsEnd::Nodes && readsRequests(design));
}

Check redirectLoop(const Design &design, const Context &)
{
    return when(design.balancer.tlsEnd == TlsEnd::Balancer && design.balancer.forceSsl);
}

/// A proxy that ends TLS; what passes TLS through leaves no other way open than the one it takes itself.
bool hasTlsProxy(const Design &design)
{
    return hasBalancer(design) && endsTlsAtBalancer(design.balancer);
}

bool usesTls(const Design &design)
{
    return design.balancer.tlsEnd != TlsEnd::Nowhere;
}

Check oldTls(const Design &design, const Context &)
{
    const TlsVersion lowest = design.balancer.minimumTls;
    return isBelowTls12(lowest) ? Check(saw(labelOf(lowest))) : std::nullopt;
}

bool redirects(const Design &design)
{
    return readsRequests(design) && usesTls(design);
}

bool signsInByRedirect(const Design &design)
{
    const SignIn &signIn = design.signIn;
    return signIn.entra || signIn.google || signIn.okta || signIn.genericOidc;
}

/// Sign-in breaks without the host; without it only links point at the node.
Check hostReplaced(const Design &design, const Context &)
{
    return when(!design.balancer.keepsHostHeader, signsInByRedirect(design) ? Severity::Warning : Severity::Note);
}

Check plainToOrigin(const Design &design, const Context &)
{
    return when(design.balancer.tlsEnd == TlsEnd::Balancer);
}

/// Front Door takes certificates of public authorities, its own, or those of Key Vault.
Check certificateNotTaken(const Design &design, const Context &)
{
    const CertificateSource source = design.placement.certificateSource;
    const bool refused = source == CertificateSource::SelfSigned || source == CertificateSource::CompanyCa
        || source == CertificateSource::LetsEncrypt;
    return refused ? Check(saw(labelOf(source))) : std::nullopt;
}

Check originsOutOfReach(const Design &design, const Context &)
{
    const Balancer &balancer = design.balancer;
    const bool linked = balancer.frontDoorTier == FrontDoorTier::Premium && balancer.frontDoorPrivateLink;
    return linked || nodesArePublic(design) ? std::nullopt : Check(saw(labelOf(balancer.frontDoorTier)));
}

Edits premiumWithLink(const Design &, const Context &)
{
    return answered<&Balancer::frontDoorTier>(FrontDoorTier::Premium) + answered<&Balancer::frontDoorPrivateLink>(true);
}

Check openOrigins(const Design &design, const Context &)
{
    const bool linked = design.balancer.frontDoorTier == FrontDoorTier::Premium && design.balancer.frontDoorPrivateLink;
    return when(nodesArePublic(design) && !linked);
}

Check classicTier(const Design &design, const Context &context)
{
    return when(
        design.balancer.frontDoorTier == FrontDoorTier::Classic, errorOnceRetired(u"frontdoor.classic", context));
}

constexpr Rule table[] = {
    {.id = "OHA-LB-015",
        .aliases = "E01",
        .severity = Severity::Error,
        .fields = {tlsEnd, exposure, web},
        .check = clearText,
        .edit = endAtBalancer,
        .title = QT_TRANSLATE_NOOP("Rules", "The portal is served in clear text"),
        .message = QT_TRANSLATE_NOOP("Rules", "TLS ends nowhere on the way to the portal."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Passwords and API keys cross the network readable; whoever reads one owns what Octopus may deploy to."),
        .fix = QT_TRANSLATE_NOOP("Rules", "End TLS at the balancer or at the nodes."),
        .source = "octopus.https"},
    {.id = "OHA-LB-016",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {tlsEnd, web},
        .check = cannotEndTls,
        .title = QT_TRANSLATE_NOOP("Rules", "This product cannot end TLS"),
        .message = QT_TRANSLATE_NOOP("Rules", "TLS is to end at the balancer, and %1 passes it through."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "It forwards connections or answers DNS questions and has no certificate of yours."),
        .fix = QT_TRANSLATE_NOOP("Rules",
            "End TLS at the nodes, with a certificate and an https prefix on each, or choose another product."),
        .source = "octopus.load-balancers"},
    {.id = "OHA-LB-017",
        .severity = Severity::Warning,
        .fields = {tlsEnd, web},
        .check = endsLessThanNodes,
        .title = QT_TRANSLATE_NOOP("Rules", "This product ends TLS before the nodes"),
        .message = QT_TRANSLATE_NOOP("Rules", "TLS is to end at the nodes only, and the balancer reads requests."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "A product that reads requests ends TLS by its nature; it then opens a connection of its own to the node."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Say “at the balancer and again at the nodes”, or choose a product that passes TLS through."),
        .source = "octopus.load-balancers"},
    {.id = "OHA-LB-018",
        .aliases = "L04",
        .severity = Severity::Warning,
        .fields = {field<&Balancer::forceSsl>, tlsEnd},
        .applies = hasBalancer,
        .check = redirectLoop,
        .edit = answer<&Balancer::forceSsl, false>,
        .title = QT_TRANSLATE_NOOP("Rules", "The portal may redirect for ever"),
        .message = QT_TRANSLATE_NOOP("Rules", "TLS ends at the balancer, and Octopus redirects HTTP to HTTPS."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "The node sees plain HTTP from the balancer and answers each request with a redirect to the address that "
            "was asked."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Redirect at the balancer and leave Octopus's own redirect off, as its scripts for clusters do."),
        .source = "octopus.ha-active-directory.derived"},
    {.id = "OHA-LB-019",
        .aliases = "R5.11 233a7008 Azure.AppGw.SSLPolicy Azure.FrontDoor.MinTLS CKV_AZURE_218",
        .severity = Severity::Error,
        .fields = {field<&Balancer::minimumTls>, tlsEnd},
        .applies = usesTls,
        .check = oldTls,
        .edit = answer<&Balancer::minimumTls, TlsVersion::Tls12>,
        .title = QT_TRANSLATE_NOOP("Rules", "The portal takes broken TLS versions"),
        .message = QT_TRANSLATE_NOOP("Rules", "The lowest TLS version of the portal is %1."),
        .reason
        = QT_TRANSLATE_NOOP("Rules", "Azure has ended old TLS versions on its balancers, and browsers refuse them."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Set TLS 1.2."),
        .source = "azure.application-gateway"},
    {.id = "OHA-LB-020",
        .aliases = "Azure.AppGw.UseHTTPS 24ab9f11",
        .severity = Severity::Warning,
        .fields = {field<&Balancer::httpRedirect>, tlsEnd, web},
        .applies = redirects,
        .check = isOff<&Balancer::httpRedirect>,
        .edit = answer<&Balancer::httpRedirect, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "HTTP is not redirected to HTTPS"),
        .message = QT_TRANSLATE_NOOP("Rules", "The balancer does not send plain HTTP to HTTPS."),
        .reason
        = QT_TRANSLATE_NOOP("Rules", "Who types the name without a scheme gets an error, or signs in over clear text."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Have the balancer redirect."),
        .source = "psrule.AppGw.UseHTTPS"},
    {.id = "OHA-LB-021",
        .aliases = "cd6a32af",
        .severity = Severity::Warning,
        .fields = {field<&Balancer::keepsHostHeader>, web},
        .applies = readsRequests,
        .check = hostReplaced,
        .edit = answer<&Balancer::keepsHostHeader, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "Nodes do not see the name that users typed"),
        .message = QT_TRANSLATE_NOOP("Rules", "The balancer replaces the Host header."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Octopus builds links and sign-in addresses from it; a node's own name there is refused by the identity "
            "provider."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Keep the original Host header."),
        .source = "octopus.reverse-proxy-nginx"},
    {.id = "OHA-LB-022",
        .aliases = "d9bd6780",
        .severity = Severity::Warning,
        .fields = {tlsEnd, web},
        .applies = onFrontDoor,
        .check = plainToOrigin,
        .title = QT_TRANSLATE_NOOP("Rules", "Front Door talks to the nodes in clear text"),
        .message = QT_TRANSLATE_NOOP("Rules", "TLS ends at Front Door, and the way on to the nodes is plain HTTP."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "The edge is far from your network; the second half of the way needs TLS as much as the first."),
        .fix = QT_TRANSLATE_NOOP("Rules", "End TLS again at the nodes, with an https prefix on each."),
        .source = "azure.front-door"},
    {.id = "OHA-LB-023",
        .aliases = "29d65c41",
        .severity = Severity::Warning,
        .fields = {field<&Placement::certificateSource>, web},
        .applies = onFrontDoor,
        .check = certificateNotTaken,
        .edit = answer<&Placement::certificateSource, CertificateSource::Managed>,
        .title = QT_TRANSLATE_NOOP("Rules", "Front Door does not take this certificate"),
        .message = QT_TRANSLATE_NOOP("Rules", "The certificate of the portal is: %1."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Front Door shows a certificate of a public authority, its own or one of your Key Vault."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Have Front Door manage the certificate."),
        .source = "azure.front-door"},
    {.id = "OHA-LB-024",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {tier, field<&Balancer::frontDoorPrivateLink>, field<&Balancer::nodesArePublic>,
            field<&Compute::publicAddresses>, web},
        .applies = onFrontDoor,
        .check = originsOutOfReach,
        .edit = premiumWithLink,
        .title = QT_TRANSLATE_NOOP("Rules", "Front Door cannot reach the nodes"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "The nodes are private, and Front Door (%1) has no Private Link to them."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Front Door comes from the Internet; only its Premium tier reaches private origins, by Private Link."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose Premium with Private Link."),
        .source = "azure.front-door"},
    {.id = "OHA-LB-025",
        .aliases = "1cfe7834",
        .severity = Severity::Warning,
        .fields = {field<&Balancer::nodesArePublic>, field<&Compute::publicAddresses>,
            field<&Balancer::frontDoorPrivateLink>, tier, web},
        .applies = onFrontDoor,
        .check = openOrigins,
        .edit = premiumWithLink,
        .title = QT_TRANSLATE_NOOP("Rules", "The nodes can be reached past Front Door"),
        .message = QT_TRANSLATE_NOOP("Rules", "Front Door reaches the nodes by their public addresses."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Who knows an address goes round the firewall of Front Door."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Use Private Link, or let in Front Door's service tag and profile id only."),
        .source = "azure.front-door"},
    {.id = "OHA-LB-026",
        .aliases = "82fa3cff",
        .severity = Severity::Warning,
        .fields = {tier, web},
        .applies = onFrontDoor,
        .check = classicTier,
        .edit = answer<&Balancer::frontDoorTier, FrontDoorTier::Premium>,
        .title = QT_TRANSLATE_NOOP("Rules", "Azure ends Front Door classic"),
        .message = QT_TRANSLATE_NOOP("Rules", "The portal is to stand behind Front Door classic."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Azure retires it; what is built on it now has to be moved soon."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose Standard or Premium."),
        .source = "aprl.82fa3cff"},
    {.id = "OHA-PORT-001",
        .aliases = "E03",
        .severity = Severity::Warning,
        .fields = {field<&Balancer::bypassOpen>, tlsEnd, web},
        .applies = hasTlsProxy,
        .check = isOn<&Balancer::bypassOpen>,
        .edit = answer<&Balancer::bypassOpen, false>,
        .title = QT_TRANSLATE_NOOP("Rules", "A way round the balancer stays open"),
        .message = QT_TRANSLATE_NOOP("Rules", "The nodes can also be reached beside the proxy that ends TLS."),
        .reason = QT_TRANSLATE_NOOP("Rules", "There no certificate, firewall or log stands in the way."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Let the nodes' web ports in from the balancer only."),
        .source = "octopus.hardening"},
};

} // namespace

std::span<const Rule> tlsRules()
{
    return table;
}

} // namespace octoha
