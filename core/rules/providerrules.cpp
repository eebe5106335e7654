#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef entra = field<&SignIn::entra>, activeDirectory = field<&SignIn::activeDirectory>,
                   google = field<&SignIn::google>;
constexpr FieldRef ldap = field<&SignIn::ldap>, okta = field<&SignIn::okta>, github = field<&SignIn::github>;
constexpr FieldRef octopusId = field<&SignIn::octopusId>, oidc = field<&SignIn::genericOidc>,
                   scim = field<&SignIn::scim>;
constexpr FieldRef password = field<&SignIn::usernamePassword>, autoLogin = field<&SignIn::autoLogin>,
                   guest = field<&SignIn::guest>;
constexpr FieldRef octopusVersion = field<&Workload::octopusVersion>, ldapSecurity = field<&SignIn::ldapSecurity>;
constexpr FieldRef domainForms = field<&SignIn::formsForDomainUsers>;
constexpr FieldRef exposure = field<&Balancer::webExposure>, secondFactor = field<&SignIn::secondFactor>;
constexpr auto byLdap = hasChosen<&SignIn::ldap, true>;

/// The switch of a provider and its row in the catalog.
struct Switch {
    bool SignIn::*on;
    FieldRef field;
};
constexpr Switch switches[]
    = {{&SignIn::usernamePassword, password}, {&SignIn::activeDirectory, activeDirectory}, {&SignIn::entra, entra},
        {&SignIn::google, google}, {&SignIn::ldap, ldap}, {&SignIn::okta, okta}, {&SignIn::github, github},
        {&SignIn::octopusId, octopusId}, {&SignIn::guest, guest}, {&SignIn::genericOidc, oidc}, {&SignIn::scim, scim}};

const Provider *providerOf(const Switch &one, const Context &context)
{
    const auto &rows = context.catalog.tables().providers;
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Provider &row) {
        return row.field.sliced(row.field.lastIndexOf(u'.') + 1) == QLatin1StringView(one.field.key);
    });
    return found == rows.end() ? nullptr : &*found;
}

QByteArray labelOf(const Switch &one)
{
    return findField(one.field.id())->question().label;
}

bool hasLinuxNode(const Design &design)
{
    const auto &nodes = design.compute.nodes;
    return std::any_of(nodes.cbegin(), nodes.cend(),
        [](const Node &node) { return node.operatingSystem == OperatingSystem::LinuxContainer; });
}

/// The first provider that is on and meets `isWrong`.
template<typename IsWrong> const Switch *firstWrong(const Design &design, const Context &context, IsWrong isWrong)
{
    for (const Switch &one : switches) {
        const Provider *provider = design.signIn.*one.on ? providerOf(one, context) : nullptr;
        if (provider && isWrong(*provider))
            return &one;
    }
    return nullptr;
}

const Switch *refusedProvider(const Design &design, const Context &context)
{
    const bool linux = hasLinuxNode(design);
    return firstWrong(design, context,
        [linux](const Provider &provider) { return !(linux ? provider.linuxContainer : provider.windows); });
}

Check providerRefused(const Design &design, const Context &context)
{
    const Switch *refused = refusedProvider(design, context);
    return refused ? Check(saw(labelOf(*refused))) : std::nullopt;
}

bool isNewerThan(const Provider &provider, const Version &version)
{
    return !provider.since.isEmpty() && version.number() < QVersionNumber::fromString(provider.since);
}

Check providerTooNew(const Design &design, const Context &context)
{
    const Version &version = design.workload.octopusVersion;
    if (version.isEmpty())
        return {};
    const Switch *one
        = firstWrong(design, context, [&](const Provider &provider) { return isNewerThan(provider, version); });
    return one ? Check(saw(labelOf(*one), version.text(), providerOf(*one, context)->since)) : std::nullopt;
}

Check nobodyCanSignIn(const Design &design, const Context &)
{
    const SignIn &signIn = design.signIn;
    return when(!signIn.usernamePassword && externalProviderCount(signIn) == 0);
}

bool signsInByItself(const Design &design)
{
    return design.signIn.autoLogin;
}

/// LDAP users type their password into the form, so LDAP is no provider that signs in by itself.
Check autoLoginIgnored(const Design &design, const Context &context)
{
    const SignIn &signIn = design.signIn;
    const int providers = externalProviderCount(signIn) - int(signIn.ldap),
              wanted = context.catalog.whole(Fact::AutoLoginProviders);
    const bool domainForm = signIn.activeDirectory && signIn.formsForDomainUsers;
    return providers != wanted || signIn.guest || domainForm ? Check(saw(providers)) : std::nullopt;
}

/// A second factor is the identity provider's; Octopus has none for passwords of its own.
Check passwordsInPublic(const Design &design, const Context &)
{
    const bool only = externalProviderCount(design.signIn) == 0;
    return when(isPublicPortal(design) && (only || !design.signIn.secondFactor));
}

Check guestInPublic(const Design &design, const Context &)
{
    return when(design.signIn.guest && isPublicPortal(design));
}

/// Providers that need an id or an issuer of yours, and lack it.
Check incomplete(const Design &design, const Context &)
{
    const SignIn &s = design.signIn;
    const std::pair<bool, Switch> missing[]
        = {{s.entra && (s.entraTenant.isEmpty() || s.entraClientId.isEmpty()), switches[2]},
            {s.google && s.googleClientId.isEmpty(), switches[3]}, {s.ldap && s.ldapServer.isEmpty(), switches[4]},
            {s.okta && (s.oktaIssuer.isEmpty() || s.oktaClientId.isEmpty()), switches[5]},
            {s.genericOidc && (s.oidcIssuer.isEmpty() || s.oidcClientId.isEmpty()), switches[9]}};
    const auto first = std::find_if(std::begin(missing), std::end(missing), [](const auto &one) { return one.first; });
    return first == std::end(missing) ? std::nullopt : Check(saw(labelOf(first->second)));
}

Check clearLdap(const Design &design, const Context &)
{
    return when(design.signIn.ldapSecurity == LdapSecurity::None);
}

Fact ldapPortFor(LdapSecurity security)
{
    return security == LdapSecurity::Ssl ? Fact::LdapsPort : Fact::LdapPort;
}

/// Only the other standard port is a mistake; a port of one's own may be right.
Check ldapPortOfOtherKind(const Design &design, const Context &context)
{
    const LdapSecurity security = design.signIn.ldapSecurity;
    const Fact other = security == LdapSecurity::Ssl ? Fact::LdapPort : Fact::LdapsPort;
    const int port = design.signIn.ldapPort.number();
    return port == context.catalog.whole(other)
        ? Check(saw(port, rules::labelOf(security), context.catalog.whole(ldapPortFor(security))))
        : std::nullopt;
}

Edits usualLdapPort(const Design &design, const Context &context)
{
    return {{field<&SignIn::ldapPort>.id(), context.catalog.whole(ldapPortFor(design.signIn.ldapSecurity))}};
}

constexpr Rule table[] = {
    {.id = "OHA-ID-002",
        .aliases = "A08",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {password, activeDirectory, entra, google, ldap, okta, oidc, octopusId},
        .check = nobodyCanSignIn,
        .edit = answer<&SignIn::usernamePassword, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "Nobody can sign in"),
        .message = QT_TRANSLATE_NOOP("Rules", "Every provider of sign-in is off."),
        .reason
        = QT_TRANSLATE_NOOP("Rules", "A guest alone cannot administer Octopus, so the portal would be shut for all."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Turn on a provider; the admin command of Octopus is the way back in."),
        .source = "octopus.authentication"},
    {.id = "OHA-ID-003",
        .aliases = "A01",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {github, octopusId, activeDirectory, entra, google, ldap, okta, field<&Node::operatingSystem>},
        .check = providerRefused,
        .title = QT_TRANSLATE_NOOP("Rules", "These nodes cannot use the provider"),
        .message = QT_TRANSLATE_NOOP("Rules", "“%1” does not work on the operating system of the nodes."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Octopus's table of providers names where each one works; some belong to Octopus Cloud, and Active "
            "Directory needs Windows."),
        .fix = QT_TRANSLATE_NOOP("Rules",
            "Turn it off and choose one that the table allows; LDAP takes the place of Active Directory on Linux."),
        .source = "octopus.auth-compatibility"},
    {.id = "OHA-ID-014",
        .aliases = "A07",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {oidc, ldap, octopusVersion},
        .check = providerTooNew,
        .title = QT_TRANSLATE_NOOP("Rules", "This Octopus does not know the provider yet"),
        .message = QT_TRANSLATE_NOOP("Rules", "“%1” is not in Octopus %2; it came with %3."),
        .reason = QT_TRANSLATE_NOOP("Rules", "There is nothing to turn on, and users cannot sign in."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Plan a newer Octopus, or another provider."),
        .source = "octopus.authentication"},
    {.id = "OHA-ID-010",
        .aliases = "A05",
        .severity = Severity::Note,
        .fields = {autoLogin, guest, entra, activeDirectory, domainForms, google, okta, oidc},
        .applies = signsInByItself,
        .check = autoLoginIgnored,
        .edit = answer<&SignIn::autoLogin, false>,
        .title = QT_TRANSLATE_NOOP("Rules", "Octopus ignores automatic sign-in here"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "Automatic sign-in is on. Providers that can sign users in by themselves: %1."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "It acts with exactly one provider besides the form, not with Guest, and with Active Directory only where "
            "domain users may not use the form; otherwise Octopus shows its page as usual."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Keep one such provider and take the form from domain users, or turn automatic sign-in off."),
        .source = "octopus.authentication"},
    {.id = "OHA-ID-015",
        .aliases = "G09",
        .severity = Severity::Note,
        .fields = {password, secondFactor, exposure, entra, activeDirectory, google, ldap, okta},
        .applies = hasChosen<&SignIn::usernamePassword, true>,
        .check = passwordsInPublic,
        .title = QT_TRANSLATE_NOOP("Rules", "A password alone opens the public portal"),
        .message = QT_TRANSLATE_NOOP(
            "Rules", "The portal is on the Internet, and a password without a second factor is enough."),
        .reason
        = QT_TRANSLATE_NOOP("Rules", "Octopus has no second factor of its own; the identity provider asks for it."),
        .fix = QT_TRANSLATE_NOOP("Rules",
            "Sign in by Microsoft Entra ID or another provider with a second factor, and keep one password account for "
            "emergencies."),
        .source = "octopus.authentication"},
    {.id = "OHA-ID-018",
        .severity = Severity::Warning,
        .fields = {guest, exposure},
        .check = guestInPublic,
        .edit = answer<&SignIn::guest, false>,
        .title = QT_TRANSLATE_NOOP("Rules", "Everybody on the Internet is a guest"),
        .message = QT_TRANSLATE_NOOP("Rules", "The portal is public, and Guest may sign in."),
        .reason
        = QT_TRANSLATE_NOOP("Rules", "Guests read what their team may read, names of machines and logs among it."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Turn Guest off."),
        .source = "octopus.guest"},
    {.id = "OHA-ID-019",
        .severity = Severity::Warning,
        .fields = {entra, field<&SignIn::entraTenant>, field<&SignIn::entraClientId>, google, ldap, okta, oidc},
        .check = incomplete,
        .title = QT_TRANSLATE_NOOP("Rules", "A provider is not fully described"),
        .message = QT_TRANSLATE_NOOP("Rules", "“%1” is on, and its server, issuer or client id is not given."),
        .reason = QT_TRANSLATE_NOOP("Rules", "The command that sets it up would be written without them."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Enter what the provider gave you."),
        .source = "octopus.cli-configure"},
    {.id = "OHA-ID-016",
        .severity = Severity::Warning,
        .fields = {ldapSecurity, ldap},
        .applies = byLdap,
        .check = clearLdap,
        .title = QT_TRANSLATE_NOOP("Rules", "Passwords cross the network in clear text"),
        .message = QT_TRANSLATE_NOOP("Rules", "LDAP is not protected."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Octopus sends each user's password to the directory to check it."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Use SSL or StartTLS."),
        .source = "octopus.ldap"},
    {.id = "OHA-ID-017",
        .severity = Severity::Warning,
        .fields = {field<&SignIn::ldapPort>, ldapSecurity, ldap},
        .applies = byLdap,
        .check = ldapPortOfOtherKind,
        .edit = usualLdapPort,
        .title = QT_TRANSLATE_NOOP("Rules", "Port and protection of LDAP disagree"),
        .message = QT_TRANSLATE_NOOP("Rules", "LDAP is on port %1 with protection %2, whose usual port is %3."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "One port speaks TLS from the first byte, the other only after it is asked; on the wrong one nobody signs "
            "in."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take the usual port of that protection."),
        .source = "octopus.ldap"},
};

} // namespace

std::span<const Rule> providerRules()
{
    return table;
}

} // namespace octoha
