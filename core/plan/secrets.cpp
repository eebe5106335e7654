#include "core/plan/secrets.h"

#include "core/assess/needs.h"

#include <QCoreApplication>

namespace octoha {

using namespace Qt::StringLiterals;

namespace {

/// What is the same for every design.
struct SecretRow {
    QLatin1StringView kind;
    bool (*used)(const Design &);
    QString (*name)(const Design &);
    const char *what;
    SecretStored stored = SecretStored::Beforehand;
    SecretReader reader = SecretReader::Nodes;
};

template<auto Member> bool isOn(const Design &design)
{
    return design.signIn.*Member;
}

template<auto Part, auto Member> QString named(const Design &design)
{
    return (design.*Part.*Member).text();
}

bool always(const Design &)
{
    return true;
}

constexpr SecretRow rows[] = {
    {"masterKey"_L1, [](const Design &design) { return design.placement.masterKeyInVault; },
        [](const Design &) { return u"octopus-master-key"_s; },
        QT_TRANSLATE_NOOP("Plan", "master key: decrypts every secret in Octopus"), SecretStored::ByRunner},
    {"licence"_L1, always, named<&Design::workload, &Workload::licenceSecret>,
        QT_TRANSLATE_NOOP("Plan", "licence key")},
    {"adminPassword"_L1, always, named<&Design::signIn, &SignIn::adminSecret>,
        QT_TRANSLATE_NOOP("Plan", "password of the first administrator")},
    {"breakGlassPassword"_L1, [](const Design &design) { return !design.signIn.breakGlass.isEmpty(); },
        [](const Design &) { return u"octopus-breakglass-password"_s; },
        QT_TRANSLATE_NOOP("Plan", "password of the break-glass account"), SecretStored::Beforehand,
        SecretReader::BreakGlassHolders},
    {{}, always, named<&Design::compute, &Compute::adminSecret>,
        QT_TRANSLATE_NOOP("Plan", "password of the local administrator"), SecretStored::Beforehand,
        SecretReader::Deployment},
    {"sqlPassword"_L1, [](const Design &design) { return design.database.signIn == DatabaseSignIn::SqlLogin; },
        named<&Design::database, &Database::passwordSecret>, QT_TRANSLATE_NOOP("Plan", "password of the SQL login")},
    {"storageKey"_L1,
        [](const Design &design) {
            return usesAzureFiles(design.storage) && design.storage.signIn == ShareSignIn::StorageKey;
        },
        named<&Design::storage, &Storage::keySecret>, QT_TRANSLATE_NOOP("Plan", "key of the storage account"),
        SecretStored::WithResources},
    {"serviceAccountPassword"_L1,
        [](const Design &design) { return design.compute.serviceAccount == ServiceAccount::DomainAccount; },
        named<&Design::compute, &Compute::serviceAccountSecret>,
        QT_TRANSLATE_NOOP("Plan", "password of the service account")},
    {"redisConnection"_L1, [](const Design &design) { return usesRedis(design); },
        named<&Design::polling, &Polling::redisSecret>, QT_TRANSLATE_NOOP("Plan", "connection to Redis"),
        SecretStored::WithResources},
    {"entraClientSecret"_L1, [](const Design &design) { return design.signIn.entra && design.signIn.entraHasSecret; },
        named<&Design::signIn, &SignIn::entraSecret>, QT_TRANSLATE_NOOP("Plan", "secret of the Entra application")},
    {"googleClientSecret"_L1, isOn<&SignIn::google>, named<&Design::signIn, &SignIn::googleSecret>,
        QT_TRANSLATE_NOOP("Plan", "secret of the Google client")},
    {"oktaClientSecret"_L1, isOn<&SignIn::okta>, named<&Design::signIn, &SignIn::oktaSecret>,
        QT_TRANSLATE_NOOP("Plan", "secret of the Okta client")},
    {"ldapPassword"_L1, isOn<&SignIn::ldap>, named<&Design::signIn, &SignIn::ldapSecret>,
        QT_TRANSLATE_NOOP("Plan", "password of the LDAP account")},
    {"queueKey"_L1, watchesQueue, [](const Design &) { return u"octopus-queue-key"_s; },
        QT_TRANSLATE_NOOP("Plan", "API key that counts waiting tasks"), SecretStored::WithPortal},
    {{}, isOn<&SignIn::genericOidc>, named<&Design::signIn, &SignIn::oidcSecret>,
        QT_TRANSLATE_NOOP("Plan", "secret of the OpenID Connect client"), SecretStored::Beforehand,
        SecretReader::PortalAdministrator},
};

} // namespace

QList<PlannedSecret> allSecrets(const Design &design)
{
    QList<PlannedSecret> secrets;
    for (const SecretRow &row : rows)
        secrets.append({row.kind, row.name(design), row.what, row.stored, row.reader, row.used(design)});
    return secrets;
}

QList<PlannedSecret> usedSecrets(const Design &design)
{
    QList<PlannedSecret> secrets = allSecrets(design);
    secrets.removeIf([](const PlannedSecret &secret) { return !secret.used; });
    return secrets;
}

} // namespace octoha
