#include "core/plan/signincommands.h"

#include "core/design/fields.h"

#include <algorithm>

namespace octoha {

namespace {

QStringList entraOptions(const SignIn &signIn)
{
    QStringList options{QStringLiteral("--azureADIsEnabled true"), option("--azureADIssuer", entraIssuer(signIn)),
        option("--azureADClientId", signIn.entraClientId.text())};
    if (signIn.entraHasSecret)
        options.append(QStringLiteral("--azureADClientSecret ") + secretArgument("entraClientSecret"));
    return options;
}

QStringList googleOptions(const SignIn &signIn)
{
    return {QStringLiteral("--googleAppsIsEnabled true"), option("--googleAppsClientId", signIn.googleClientId.text()),
        QStringLiteral("--googleAppsClientSecret ") + secretArgument("googleClientSecret"),
        option("--googleAppsHostedDomain", signIn.googleDomain.text())};
}

QStringList oktaOptions(const SignIn &signIn)
{
    return {QStringLiteral("--oktaIsEnabled true"), option("--oktaIssuer", signIn.oktaIssuer.text()),
        option("--oktaClientId", signIn.oktaClientId.text()),
        QStringLiteral("--oktaClientSecret ") + secretArgument("oktaClientSecret"),
        QStringLiteral("--oktaScope 'openid%20profile%20email%20groups'")};
}

QStringList ldapOptions(const SignIn &signIn)
{
    return {QStringLiteral("--ldapIsEnabled true"), option("--ldapServer", signIn.ldapServer.text()),
        QStringLiteral("--ldapPort %1").arg(signIn.ldapPort.number()),
        QStringLiteral("--ldapSecurityProtocol ") + ldapProtocol(signIn.ldapSecurity),
        option("--ldapUsername", signIn.ldapUser.text()),
        QStringLiteral("--ldapPassword ") + secretArgument("ldapPassword"),
        option("--ldapUserBaseDn", signIn.ldapBaseDn.text()),
        option("--ldapGroupBaseDn", signIn.ldapGroupBaseDn.text())};
}

QStringList activeDirectoryOptions(const SignIn &signIn)
{
    QStringList options{QStringLiteral("--activeDirectoryIsEnabled true"),
        QStringLiteral("--webAuthenticationScheme ") + authenticationScheme(signIn.adScheme),
        QStringLiteral("--allowFormsAuthenticationForDomainUsers %1")
            .arg(signIn.formsForDomainUsers ? QLatin1String("true") : QLatin1String("false"))};
    if (!signIn.adContainer.isEmpty())
        options.append(option("--activeDirectoryContainer", signIn.adContainer.text()));
    return options;
}

struct Commanded {
    bool SignIn::*on;
    QStringList (*options)(const SignIn &);
};
constexpr Commanded commanded[] = {{&SignIn::entra, entraOptions}, {&SignIn::google, googleOptions},
    {&SignIn::okta, oktaOptions}, {&SignIn::ldap, ldapOptions}, {&SignIn::activeDirectory, activeDirectoryOptions}};

} // namespace

QStringList secretReading()
{
    return {QStringLiteral("Import-Module -Name .\\scripts\\Octoha\\Octoha.psd1"),
        QStringLiteral("$settings = Import-OctohaSetting -Path .\\settings.json")};
}

QString secretArgument(const char *kind)
{
    return QStringLiteral(
        "([System.Net.NetworkCredential]::new('', (Get-OctohaSecret -Settings $settings -Kind '%1')).Password)")
        .arg(QLatin1String(kind));
}

QStringList signInCommands(const Situation &situation)
{
    const SignIn &signIn = situation.design.signIn;
    QStringList commands;
    for (const Commanded &provider : commanded) {
        if (signIn.*provider.on)
            commands.append(octopusCommand(situation, QStringLiteral("configure"), provider.options(signIn)));
    }
    if (signIn.guest)
        commands.append(
            octopusCommand(situation, QStringLiteral("configure"), {QStringLiteral("--guestloginenabled true")}));
    if (signIn.autoLogin)
        commands.append(
            octopusCommand(situation, QStringLiteral("configure"), {QStringLiteral("--autoLoginEnabled true")}));
    const bool readsSecret = std::any_of(commands.cbegin(), commands.cend(),
        [](const QString &command) { return command.contains(QLatin1String("Get-OctohaSecret")); });
    return readsSecret ? secretReading() + commands : commands;
}

QString entraIssuer(const SignIn &signIn)
{
    return QStringLiteral("https://login.microsoftonline.com/") + signIn.entraTenant.text();
}

QString ldapProtocol(LdapSecurity security)
{
    static constexpr const char *protocols[] = {"SSL", "StartTLS", "None"};
    return QLatin1String(protocols[int(security)]);
}

QString authenticationScheme(AdScheme scheme)
{
    static constexpr const char *schemes[]
        = {"Ntlm", "Negotiate", "IntegratedWindowsAuthentication", "Basic", "Digest"};
    return QLatin1String(schemes[int(scheme)]);
}

NewAdministrator newAdministrator(const SignIn &signIn)
{
    if (externalProviderCount(signIn) == 0 || signIn.adminUser.isEmpty())
        return {};
    if (signIn.activeDirectory)
        return signIn.adminUser.text().contains(u'\\') ? NewAdministrator{signIn.adminUser.text(), {}}
                                                       : NewAdministrator{};
    return signIn.adminEmail.isEmpty() ? NewAdministrator{}
                                       : NewAdministrator{signIn.adminUser.text(), signIn.adminEmail.text()};
}

bool takesAdminGroup(const SignIn &signIn)
{
    return !signIn.adminGroup.isEmpty() && (signIn.activeDirectory || signIn.entra || signIn.okta);
}

QString newAdministratorCommand(const Situation &situation)
{
    const SignIn &signIn = situation.design.signIn;
    const NewAdministrator who = newAdministrator(signIn);
    const QString unknown = signIn.activeDirectory ? QStringLiteral("<DOMAIN\\user>")
                                                   : QStringLiteral("<user name as the portal shows it>");
    QStringList options{who.name.isEmpty() ? QStringLiteral("--username ") + unknown : option("--username", who.name)};
    if (!who.email.isEmpty())
        options.append(option("--email", who.email));
    const QString group = signIn.adminGroup.text();
    if (takesAdminGroup(signIn) && signIn.activeDirectory)
        options.append(option("--externalGroup", group));
    else if (takesAdminGroup(signIn))
        options += {option("--externalRoleId", group), option("--externalRoleDescription", group)};
    return octopusCommand(situation, QStringLiteral("admin"), options);
}

QStringList portalSignInSteps(const SignIn &signIn)
{
    QStringList steps;
    if (signIn.genericOidc)
        steps.append(planText(QT_TRANSLATE_NOOP("Plan",
                                  "Generic OpenID Connect: enter issuer %1 and client id %2 under Configuration › "
                                  "Settings; the secret comes from Key Vault."))
                         .arg(signIn.oidcIssuer.text(), signIn.oidcClientId.text()));
    if (signIn.scim)
        steps.append(planText(QT_TRANSLATE_NOOP("Plan",
            "SCIM: switch provisioning on in Octopus, then enter its address in the enterprise application of "
            "Microsoft Entra.")));
    if (signIn.octopusId)
        steps.append(planText(QT_TRANSLATE_NOOP("Plan", "Octopus ID: switch it on under Configuration › Settings.")));
    return steps;
}

QList<RedirectUri> redirectUris(const Design &design, const Catalog &catalog)
{
    QList<RedirectUri> uris;
    for (const Provider &provider : catalog.tables().providers) {
        const QString id(provider.field);
        const bool isOn = getField(design, id).value_or(QJsonValue()).toBool();
        if (isOn && !provider.redirectPath.isEmpty() && !design.balancer.hostName.isEmpty())
            uris.append({id,
                QStringLiteral("https://%1%2").arg(design.balancer.hostName.text(), QString(provider.redirectPath))});
    }
    return uris;
}

} // namespace octoha
