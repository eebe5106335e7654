#include "core/rules/areas.h"
#include "core/rules/parts.h"

#include <QUrl>

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef entra = field<&SignIn::entra>, activeDirectory = field<&SignIn::activeDirectory>,
                   scim = field<&SignIn::scim>;
constexpr FieldRef octopusVersion = field<&Workload::octopusVersion>, hostName = field<&Balancer::hostName>;
constexpr FieldRef tlsEnd = field<&Balancer::tlsEnd>, redirect = field<&SignIn::entraRedirectUri>;
constexpr FieldRef manyGroups = field<&SignIn::usersInManyGroups>, domainSource = field<&SignIn::domainSource>;
constexpr auto byEntra = hasChosen<&SignIn::entra, true>;
constexpr auto byDirectory = hasChosen<&SignIn::activeDirectory, true>;
constexpr auto byScim = hasChosen<&SignIn::scim, true>;

Check directoryWithoutController(const Design &design, const Context &)
{
    return domainInReach(design) ? std::nullopt : Check(saw(labelOf(design.signIn.domainSource)));
}

Check kerberosOverNodes(const Design &design, const Context &)
{
    const AdScheme scheme = design.signIn.adScheme;
    const bool kerberos = scheme == AdScheme::Negotiate || scheme == AdScheme::IntegratedWindows;
    return kerberos && isHighAvailability(design) ? Check(saw(labelOf(scheme))) : std::nullopt;
}

Check entraWithoutTls(const Design &design, const Context &)
{
    return when(design.balancer.tlsEnd == TlsEnd::Nowhere);
}

/// Entra compares the address letter by letter. Empty: it is made from the host name.
Check wrongRedirect(const Design &design, const Context &context)
{
    const QString &text = design.signIn.entraRedirectUri.text();
    if (text.isEmpty())
        return {};
    const QUrl url(text);
    const bool right = url.scheme() == QLatin1StringView("https")
        && url.path() == context.catalog.text(Fact::EntraRedirectPath)
        && (design.balancer.hostName.isEmpty()
            || url.host().compare(design.balancer.hostName.text(), Qt::CaseInsensitive) == 0);
    return right ? std::nullopt : Check(saw(text, design.balancer.hostName));
}

Edits redirectFromHost(const Design &, const Context &)
{
    return answered<&SignIn::entraRedirectUri>(Line());
}

Check noSecret(const Design &design, const Context &context)
{
    if (design.signIn.entraHasSecret || isOlder(design, Gate::EntraPkce, context))
        return {};
    return as(design.signIn.usersInManyGroups ? Severity::Warning : Severity::Note,
        saw(design.workload.octopusVersion.text()));
}

Check manyGroupsTooOld(const Design &design, const Context &context)
{
    return design.signIn.usersInManyGroups ? olderThan(Gate::EntraManyGroups, design, context) : std::nullopt;
}

/// Enterprise includes it; of every other licence somebody has to know.
Check scimNotLicensed(const Design &design, const Context &)
{
    return when(!design.workload.licenceIncludesScim && design.workload.licenceType != LicenceType::Enterprise);
}

Check scimWithoutEntra(const Design &design, const Context &)
{
    return when(!design.signIn.entra);
}

Check scimCannotArrive(const Design &design, const Context &)
{
    return when(!isPublicPortal(design));
}

Check portalInFolder(const Design &design, const Context &context)
{
    for (const Line &line : design.balancer.listenPrefixes) {
        const QStringView path = prefixOf(line.text(), context).path;
        if (!path.isEmpty() && path != u"/")
            return saw(line);
    }
    return {};
}

/// DOMAIN\name is a user of a directory, which Octopus knows only while it asks one.
Check administratorOfNoDirectory(const Design &design, const Context &)
{
    const QString &name = design.signIn.adminUser.text();
    return name.contains(u'\\') ? Check(saw(name)) : std::nullopt;
}

bool asksNoDirectory(const Design &design)
{
    return !design.signIn.activeDirectory;
}

constexpr Rule table[] = {
    {.id = "OHA-ID-001",
        .aliases = "A01",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {activeDirectory, domainSource, field<&SignIn::domainControllers>},
        .applies = byDirectory,
        .check = directoryWithoutController,
        .title = QT_TRANSLATE_NOOP("Rules", "Active Directory has no domain controller in reach"),
        .message = QT_TRANSLATE_NOOP("Rules", "Users are to sign in by Active Directory; domain controllers: %1."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Octopus asks a domain controller at each sign-in; without one in the network nobody comes in."),
        .fix = QT_TRANSLATE_NOOP("Rules",
            "Plan two domain controllers in Azure, connect the existing domain, or sign in by Microsoft Entra ID."),
        .source = "octopus.active-directory"},
    {.id = "OHA-ID-005",
        .aliases = "A02",
        .severity = Severity::Warning,
        .fields = {field<&SignIn::adScheme>, activeDirectory, field<&Compute::nodes>},
        .applies = byDirectory,
        .check = kerberosOverNodes,
        .edit = answer<&SignIn::adScheme, AdScheme::Ntlm>,
        .title = QT_TRANSLATE_NOOP("Rules", "Kerberos does not work over several nodes"),
        .message = QT_TRANSLATE_NOOP("Rules", "Domain users sign in by %1."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Octopus names NTLM for clusters and no Kerberos; one of its pages says it works with Kestrel, others that "
            "it fails with a domain account. General advice against NTLM is meant for its first version."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Use NTLM, or sign in by Microsoft Entra ID."),
        .source = "octopus.active-directory"},
    {.id = "OHA-ID-006",
        .aliases = "A03",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {tlsEnd, entra},
        .applies = byEntra,
        .check = entraWithoutTls,
        .title = QT_TRANSLATE_NOOP("Rules", "Microsoft Entra ID needs a portal with TLS"),
        .message = QT_TRANSLATE_NOOP(
            "Rules", "Users are to sign in by Microsoft Entra ID, and the portal is served without TLS."),
        .reason
        = QT_TRANSLATE_NOOP("Rules", "Entra sends users back to https addresses only, so the sign-in never ends."),
        .fix = QT_TRANSLATE_NOOP("Rules", "End TLS at the balancer or at the nodes."),
        .source = "octopus.entra"},
    {.id = "OHA-ID-007",
        .aliases = "A03",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {redirect, hostName, entra},
        .applies = byEntra,
        .check = wrongRedirect,
        .edit = redirectFromHost,
        .title = QT_TRANSLATE_NOOP("Rules", "The redirect URI does not lead to the portal"),
        .message = QT_TRANSLATE_NOOP("Rules", "The redirect URI is “%1”; the portal is “%2”."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Entra compares scheme, host, path and capitals; with a node's name in it, or another path, it refuses the "
            "sign-in."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Leave it empty, and it is made from the host name of the portal."),
        .source = "octopus.entra"},
    {.id = "OHA-ID-008",
        .aliases = "A04",
        .severity = Severity::Note,
        .fields = {field<&SignIn::entraHasSecret>, manyGroups, octopusVersion, entra},
        .applies = byEntra,
        .check = noSecret,
        .edit = answer<&SignIn::entraHasSecret, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "The Entra application has no client secret"),
        .message = QT_TRANSLATE_NOOP("Rules", "Octopus %1 would sign users in by the older, implicit flow."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "It works, but needs ID tokens switched on, and users in many groups come without their groups."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Make a client secret, keep it in Key Vault, and note when it ends."),
        .source = "octopus.entra"},
    {.id = "OHA-ID-009",
        .aliases = "A04",
        .severity = Severity::Warning,
        .fields = {manyGroups, octopusVersion, entra},
        .applies = byEntra,
        .check = manyGroupsTooOld,
        .title = QT_TRANSLATE_NOOP("Rules", "Users in many groups lose them with this Octopus"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "Octopus %1 does not ask Entra for groups that do not fit the token; %2 does."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Above a limit Entra leaves the groups out, and the user signs in without any team."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Plan a newer Octopus, or map app roles instead of groups."),
        .source = "octopus.issue-9029"},
    {.id = "OHA-ID-011",
        .aliases = "A06",
        .severity = Severity::Warning,
        .fields = {scim, field<&Workload::licenceIncludesScim>, field<&Workload::licenceType>},
        .applies = byScim,
        .check = scimNotLicensed,
        .edit = answer<&SignIn::scim, false>,
        .title = QT_TRANSLATE_NOOP("Rules", "The licence may not include SCIM"),
        .message = QT_TRANSLATE_NOOP("Rules", "SCIM provisioning is on, and the licence is not known to include it."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Without it in the licence Octopus does not answer Entra's calls."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Ask Octopus, or leave SCIM off."),
        .source = "octopus.scim"},
    {.id = "OHA-ID-012",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {scim, entra},
        .applies = byScim,
        .check = scimWithoutEntra,
        .edit = answer<&SignIn::scim, false>,
        .title = QT_TRANSLATE_NOOP("Rules", "SCIM works with Microsoft Entra ID only"),
        .message = QT_TRANSLATE_NOOP("Rules", "SCIM provisioning is on, and Microsoft Entra ID is not."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Users and groups are pushed for the Entra provider."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Turn Microsoft Entra ID on, or SCIM off."),
        .source = "octopus.scim"},
    {.id = "OHA-ID-013",
        .severity = Severity::Warning,
        .fields = {scim, field<&Balancer::webExposure>, field<&Balancer::web>},
        .applies = byScim,
        .check = scimCannotArrive,
        .title = QT_TRANSLATE_NOOP("Rules", "Entra's SCIM calls do not reach the portal"),
        .message = QT_TRANSLATE_NOOP("Rules", "SCIM provisioning is on, and the portal is private."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Entra calls the portal from the Internet to push users and groups."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Let Entra's addresses in, or leave SCIM off."),
        .source = "octopus.scim"},
    {.id = "OHA-ID-020",
        .severity = Severity::Warning,
        .fields = {field<&Balancer::listenPrefixes>, entra},
        .applies = byEntra,
        .check = portalInFolder,
        .title = QT_TRANSLATE_NOOP("Rules", "A folder in the prefix breaks Entra sign-in"),
        .message = QT_TRANSLATE_NOOP("Rules", "The listen prefix “%1” has a path."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "With a virtual directory the sign-in with a client secret came back to the wrong address."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Serve the portal at the root of its name."),
        .source = "octopus.issue-8263"},
    {.id = "OHA-ID-021",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&SignIn::adminUser>, activeDirectory},
        .applies = asksNoDirectory,
        .check = administratorOfNoDirectory,
        .title = QT_TRANSLATE_NOOP("Rules", "The first administrator is of a directory that is not asked"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "“%1” is a user of a Windows domain, and sign-in by Active Directory is off."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Octopus makes the first administrator before any other way to sign in works, and refuses a name of a "
            "domain that it does not ask."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Give a name without a domain, or turn sign-in by Active Directory on."),
        .source = "octopus.active-directory.derived"},
};

} // namespace

std::span<const Rule> signInRules()
{
    return table;
}

} // namespace octoha
