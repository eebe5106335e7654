#include "ui/pages/signinpage.h"

#include "core/plan/signincommands.h"
#include "ui/widgets/commandbox.h"
#include "ui/widgets/facttable.h"

#include <QLabel>

namespace octoha {

SignInPage::SignInPage(DesignDocument &document)
    : DesignPage(document, QStringLiteral("signIn"),
        tr("Who may sign in to Octopus, by which provider, and who still can when that provider is away."))
{ }

void SignInPage::build()
{
    addSection(tr("Providers"),
        tr("More than one may be on; what the chosen operating system does not support is refused with the reason."));
    addFields<&SignIn::usernamePassword, &SignIn::activeDirectory, &SignIn::entra, &SignIn::google, &SignIn::ldap,
        &SignIn::okta, &SignIn::genericOidc, &SignIn::octopusId, &SignIn::github, &SignIn::guest, &SignIn::scim,
        &SignIn::autoLogin, &SignIn::secondFactor>();
    m_providers = addTable(tr("What the chosen providers bring"));
    addSection(tr("Administrators"),
        tr("The first account, the group that administers, and the account for the day the provider is away."));
    addFields<&SignIn::adminUser, &SignIn::adminEmail, &SignIn::adminGroup, &SignIn::breakGlass,
        &SignIn::adminSecret>();
    buildProviders();
    buildDomain();
    addSection(
        tr("Switching it on"), tr("Run on the first node once the cluster stands; secrets come from Key Vault."));
    m_commands = addCommands(tr("Configure commands"));
    m_portalSteps = addReadout(tr("In the Octopus portal"));
    m_portalSteps->setTextFormat(Qt::PlainText);
}

void SignInPage::buildProviders()
{
    addSection(tr("Microsoft Entra ID"));
    addFields<&SignIn::entraTenant, &SignIn::entraClientId, &SignIn::entraHasSecret, &SignIn::entraRedirectUri,
        &SignIn::usersInManyGroups, &SignIn::entraSecret>();
    addSection(tr("LDAP"));
    addFields<&SignIn::ldapServer, &SignIn::ldapPort, &SignIn::ldapSecurity, &SignIn::ldapBaseDn,
        &SignIn::ldapGroupBaseDn, &SignIn::ldapUser, &SignIn::ldapSecret>();
    addSection(tr("Google Workspace"));
    addFields<&SignIn::googleClientId, &SignIn::googleDomain, &SignIn::googleSecret>();
    addSection(tr("Okta"));
    addFields<&SignIn::oktaIssuer, &SignIn::oktaClientId, &SignIn::oktaSecret>();
    addSection(tr("OpenID Connect"));
    addFields<&SignIn::oidcIssuer, &SignIn::oidcClientId, &SignIn::oidcSecret>();
}

void SignInPage::buildDomain()
{
    addSection(tr("Active Directory"));
    addFields<&SignIn::adScheme, &SignIn::formsForDomainUsers, &SignIn::adContainer>();
    addSection(tr("Windows domain"),
        tr("Active Directory, an availability group and a share by identity need domain controllers in reach."));
    addFields<&SignIn::domainName, &SignIn::domainSource, &SignIn::domainControllers, &SignIn::networkDnsIsDomain>();
}

void SignInPage::showDesign(const Design &design)
{
    showProviders(design);
    showCommands(design);
}

void SignInPage::showProviders(const Design &design)
{
    plan::Table table{
        tr("Providers"), {tr("Provider"), tr("Groups become teams"), tr("Set up by"), tr("Redirect URI")}, {}};
    QHash<QString, QString> uris;
    for (const RedirectUri &redirect : redirectUris(design, document().catalog()))
        uris.insert(redirect.fieldId, redirect.uri);
    for (const Provider &provider : document().catalog().tables().providers) {
        const Field *question = findField(QString(provider.field));
        if (!question || !getField(design, question->id).value_or(QJsonValue()).toBool())
            continue;
        table.rows.append({question->label(), provider.groups ? tr("yes") : tr("no"),
            provider.flag.isEmpty() ? tr("the portal") : tr("a command"), uris.value(question->id)});
    }
    m_providers->setVisible(!table.rows.isEmpty());
    m_providers->showTable(table);
}

void SignInPage::showCommands(const Design &design)
{
    const Deployment deployment = deploymentOf(design, document().catalog());
    m_commands->setText(signInCommands({design, document().catalog(), deployment}).join(u'\n'));
    const QStringList steps = portalSignInSteps(design.signIn);
    m_portalSteps->setText(steps.isEmpty() ? tr("nothing to do") : steps.join(u'\n'));
}

} // namespace octoha
