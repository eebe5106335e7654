#include "core/plan/secrets.h"
#include "tests/core/plan/plannedsteps.h"

#include <QTest>

using namespace octoha;
using namespace octoha::tests;
using namespace Qt::StringLiterals;

/// What the steps do about who gets in: ways to sign in, administrators, the break-glass account, secrets.
class TestAccessCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsLockedOut_data();
    void nobodyIsLockedOut();
    void administratorsOfTheNewWay_data();
    void administratorsOfTheNewWay();
    void theBreakGlassAccountIsMade();
    void theKeyIsWrittenByWhoMay();
    void everySecretIsStoredOnce_data();
    void everySecretIsStoredOnce();
};

void TestAccessCommands::nobodyIsLockedOut_data()
{
    QTest::addColumn<bool SignIn::*>("provider");
    QTest::addRow("Active Directory") << &SignIn::activeDirectory;
    QTest::addRow("Entra") << &SignIn::entra;
    QTest::addRow("Okta") << &SignIn::okta;
}

// Switch on, make an administrator and try, and only then passwords off, last of all; the steps of the runner have the
// same commands.
void TestAccessCommands::nobodyIsLockedOut()
{
    QFETCH(bool SignIn::*, provider);
    Design design = sampleProject().design;
    design.signIn.*provider = true;
    design.signIn.usernamePassword = false;
    design.signIn.adminUser = Name::constant("CONTOSO\\octo");
    const QStringList ids = idsOf(design);
    const qsizetype on = ids.indexOf(u"91-SignIn"_s), made = ids.indexOf(u"94-SignInAdministrator"_s),
                    off = ids.indexOf(u"99-PasswordsOff"_s);
    QVERIFY(ids.indexOf(u"89-BreakGlass"_s) >= 0 && ids.indexOf(u"89-BreakGlass"_s) < on && on < made && made < off);
    const QString octopus = u"& 'C:\\Program Files\\Octopus Deploy\\Octopus\\Octopus.Server.exe' "_s;
    const QString passwordsOff = u"--usernamePasswordIsEnabled false"_s;
    for (const char *id : {"91-SignIn", "94-SignInAdministrator", "99-PasswordsOff"}) {
        const PlanStep step = stepIn(design, id);
        QCOMPARE(textOf(step).contains(passwordsOff), step.id == u"99-PasswordsOff"_s);
        QVERIFY2(step.commands.first().contains(u"Invoke-OctohaPlan.ps1 -Role node -Step '%1'"_s.arg(step.id)), id);
        QCOMPARE(step.commands.contains(octopus + u"service --instance 'OctopusServer' --stop --start"_s),
            step.id != u"94-SignInAdministrator"_s);
    }
    QVERIFY(stepIn(design, "99-PasswordsOff").commands.first().endsWith(u" -SignInProven"_s));
    QVERIFY(textOf(stepIn(design, "94-SignInAdministrator"))
                .contains(u"admin --instance 'OctopusServer' --username 'CONTOSO\\octo'"_s));
    design.signIn.usernamePassword = true;
    QVERIFY(!idsOf(design).contains(u"99-PasswordsOff"_s));
}

void TestAccessCommands::administratorsOfTheNewWay_data()
{
    QTest::addColumn<bool SignIn::*>("provider");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("options");
    QTest::addRow("domain user") << &SignIn::activeDirectory << u"CONTOSO\\octo"_s << u"94-SignInAdministrator"_s
                                 << u"--username 'CONTOSO\\octo' --externalGroup 'admins'"_s;
    QTest::addRow("nobody of the domain") << &SignIn::activeDirectory << u"octoadmin"_s << u"M-SignInAdmin"_s
                                          << u"--username <DOMAIN\\user> --externalGroup 'admins'"_s;
    QTest::addRow("by e-mail")
        << &SignIn::okta << u"octoadmin"_s << u"94-SignInAdministrator"_s
        << u"--email 'octopus-team@example.com' --externalRoleId 'admins' --externalRoleDescription 'admins'"_s;
    QTest::addRow("no groups") << &SignIn::google << u"octoadmin"_s << u"94-SignInAdministrator"_s
                               << u"--username 'octoadmin' --email 'octopus-team@example.com'"_s;
}

void TestAccessCommands::administratorsOfTheNewWay()
{
    QFETCH(bool SignIn::*, provider);
    QFETCH(QString, user);
    QFETCH(QString, step);
    QFETCH(QString, options);
    Design design = sampleProject().design;
    design.signIn.*provider = true;
    design.signIn.adminGroup = Line::constant("admins");
    design.signIn.adminUser = Name::from(user).value();
    const PlanStep made = stepIn(design, step.toLatin1().constData());
    QVERIFY2(made.commands.last().endsWith(options), qPrintable(made.commands.last()));
    QCOMPARE(made.acts.join(u'\n').contains(u"admins"_s), provider == &SignIn::google);
}

void TestAccessCommands::theBreakGlassAccountIsMade()
{
    const Design design = presetDesign(u"regulated");
    const PlanStep made = stepIn(design, "89-BreakGlass"), off = stepIn(design, "99-PasswordsOff");
    const QString account
        = u"admin --instance 'OctopusServer' --username 'octo-breakglass' --password ([System.Net.NetworkCredential]"_s;
    QVERIFY(textOf(made).contains(account) && textOf(made).contains(u"-Kind 'breakGlassPassword'"_s));
    const QString back = off.undoCommands.join(u'\n');
    QVERIFY(back.startsWith(u".\\scripts\\Invoke-OctohaPlan.ps1 -Role node -Undo '99-PasswordsOff'"_s));
    QVERIFY(back.contains(u"--usernamePasswordIsEnabled true"_s) && back.contains(account)
        && back.contains(u"--stop --start"_s));
    QVERIFY(textOf(stepIn(design, "M-Secrets")).contains(u"octopus-breakglass-password"_s));
}

void TestAccessCommands::theKeyIsWrittenByWhoMay()
{
    for (const VmIdentity identity : {VmIdentity::UserAssigned, VmIdentity::SystemAssigned}) {
        Design design = sampleProject().design;
        design.compute.identity = identity;
        const QString given
            = textOf(stepIn(design, identity == VmIdentity::UserAssigned ? "M-Vault" : "M-LateSecrets"));
        const QString role = u" --role 'Key Vault Secrets Officer' --scope \"$vault/secrets/octopus-master-key\""_s;
        QCOMPARE(
            given.count(u"create --assignee-object-id $nodes --assignee-principal-type ServicePrincipal"_s + role), 1);
        QVERIFY(textOf(stepIn(design, "M-MasterKeyRole")).contains(u"delete --assignee $nodes"_s + role));
        design.placement.vaultRbac = false;
        QVERIFY(stepIn(design, "M-MasterKeyRole")
                    .commands.join(u'\n')
                    .contains(u"--object-id $nodes --secret-permissions get list"_s));
        design.placement.masterKeyInVault = false;
        QVERIFY(!idsOf(design).contains(u"M-MasterKeyRole"_s));
    }
}

void TestAccessCommands::everySecretIsStoredOnce_data()
{
    QTest::addColumn<Design>("design");
    QTest::addRow("sample") << sampleProject().design;
    for (const Preset &preset : presets())
        QTest::addRow("%s", preset.name) << projectFromPreset(preset).design;
    Design design = sampleProject().design;
    design.signIn.entra = design.signIn.google = design.signIn.okta = design.signIn.ldap = design.signIn.genericOidc
        = true;
    design.database.signIn = DatabaseSignIn::SqlLogin;
    design.polling.way = PollingWay::Redis;
    QTest::addRow("every secret") << design;
}

void TestAccessCommands::everySecretIsStoredOnce()
{
    QFETCH(Design, design);
    const QString before = textOf(stepIn(design, "M-Secrets")), after = textOf(stepIn(design, "M-LateSecrets"));
    for (const PlannedSecret &secret : usedSecrets(design)) {
        const QString stored = u" -Name '%1' -SecretValue"_s.arg(secret.name);
        QCOMPARE(before.contains(stored), secret.stored == SecretStored::Beforehand);
        QCOMPARE(after.contains(stored), secret.stored == SecretStored::WithResources);
    }
}

QTEST_APPLESS_MAIN(TestAccessCommands)
#include "tst_accesscommands.moc"
