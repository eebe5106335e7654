#include "core/export/signinsettings.h"

#include "core/plan/signincommands.h"

namespace octoha {

namespace {

using Object = QJsonObject;

QLatin1String key(const char *name)
{
    return QLatin1String(name);
}

/// Values of a way that is off are left out, whatever stands in the design.
QString ifOn(bool on, const QString &text)
{
    return on ? text : QString();
}

Object entra(const SignIn &signIn)
{
    const bool on = signIn.entra;
    return {{key("on"), on}, {key("issuer"), ifOn(on, entraIssuer(signIn))},
        {key("clientId"), ifOn(on, signIn.entraClientId.text())}, {key("hasSecret"), on && signIn.entraHasSecret}};
}

Object google(const SignIn &signIn)
{
    const bool on = signIn.google;
    return {{key("on"), on}, {key("clientId"), ifOn(on, signIn.googleClientId.text())},
        {key("hostedDomain"), ifOn(on, signIn.googleDomain.text())}};
}

Object openId(bool on, const Line &issuer, const Name &clientId)
{
    return {{key("on"), on}, {key("issuer"), ifOn(on, issuer.text())}, {key("clientId"), ifOn(on, clientId.text())}};
}

Object ldap(const SignIn &signIn)
{
    const bool on = signIn.ldap;
    return {{key("on"), on}, {key("server"), ifOn(on, signIn.ldapServer.text())},
        {key("port"), on ? signIn.ldapPort.number() : 0},
        {key("security"), ifOn(on, ldapProtocol(signIn.ldapSecurity))}, {key("user"), ifOn(on, signIn.ldapUser.text())},
        {key("userBaseDn"), ifOn(on, signIn.ldapBaseDn.text())},
        {key("groupBaseDn"), ifOn(on, signIn.ldapGroupBaseDn.text())}};
}

Object activeDirectory(const SignIn &signIn)
{
    const bool on = signIn.activeDirectory;
    return {{key("on"), on}, {key("scheme"), ifOn(on, authenticationScheme(signIn.adScheme))},
        {key("formsForDomainUsers"), on && signIn.formsForDomainUsers},
        {key("container"), ifOn(on, signIn.adContainer.text())}};
}

} // namespace

QJsonObject signInSettings(const SignIn &signIn)
{
    const NewAdministrator administrator = newAdministrator(signIn);
    return {{key("usernamePassword"), signIn.usernamePassword || externalProviderCount(signIn) == 0},
        {key("guest"), signIn.guest}, {key("autoLogin"), signIn.autoLogin}, {key("octopusId"), signIn.octopusId},
        {key("breakGlass"), signIn.breakGlass.text()}, {key("administrator"), administrator.name},
        {key("administratorEmail"), administrator.email}, {key("administratorGroup"), signIn.adminGroup.text()},
        {key("entra"), entra(signIn)}, {key("google"), google(signIn)},
        {key("okta"), openId(signIn.okta, signIn.oktaIssuer, signIn.oktaClientId)}, {key("ldap"), ldap(signIn)},
        {key("activeDirectory"), activeDirectory(signIn)},
        {key("genericOidc"), openId(signIn.genericOidc, signIn.oidcIssuer, signIn.oidcClientId)}};
}

} // namespace octoha
