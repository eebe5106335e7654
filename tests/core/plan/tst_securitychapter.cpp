#include "core/plan/secrets.h"
#include "core/plan/signincommands.h"
#include "tests/core/plan/planning.h"

#include <QTest>

using namespace octoha;
using namespace octoha::tests;
using namespace Qt::StringLiterals;

namespace {

const QString roles = u"Identities and roles"_s, flows = u"Data flows"_s;
const QString shareRole = u"Storage File Data SMB Share Contributor"_s, fullControl = u"full control (NTFS)"_s;

} // namespace

class TestSecurityChapter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMasterKeyIsWrittenByTheNodesAndKeptByTwo();
    void theGatewayReadsItsCertificate();
    void everySecretOfTheStepsIsListed();
    void providersSendUsersBackToThePortal();
    void theShareIsOpenedByWhatItKnows_data();
    void theShareIsOpenedByWhatItKnows();
    void clearTextIsNamed();
    void whatNobodyStatedIsNotStated();
    void encryptionIsWhatTheConnectionStringSays_data();
    void encryptionIsWhatTheConnectionStringSays();
    void whatIsUsedHasAFlow_data();
    void whatIsUsedHasAFlow();
    void theDbaIsLetIn();
    void hostsOfToolsAreNamed();
};

void TestSecurityChapter::theMasterKeyIsWrittenByTheNodesAndKeptByTwo()
{
    Design design = sampleProject().design;
    auto rows = rowsOf(planOf(design), roles);
    const QString identity = u"id-octopus-prod-we-001"_s, key = u"octopus-master-key"_s;
    QVERIFY(hasRow(rows, {identity, u"Key Vault Secrets Officer"_s, key}));
    QVERIFY(lastCell(rows, u"two holders of the master key (to be named)"_s).contains(u"restore"_s));
    design.placement.masterKeyInVault = false;
    rows = rowsOf(planOf(design), roles);
    QVERIFY(!hasRow(rows, {{}, {}, key}));
    design.placement.vaultRbac = false;
    QVERIFY(hasRow(rowsOf(planOf(design), roles), {identity, u"access policy: get secrets"_s}));
}

void TestSecurityChapter::theGatewayReadsItsCertificate()
{
    Design design = sampleProject().design;
    QVERIFY(hasRow(rowsOf(planOf(design), roles), {u"id-octopus-agw-prod-we-001"_s, u"Key Vault Secrets User"_s}));
    // The role is on the whole vault, so the chapter says that the gateway can read the master key too.
    const QString both = u"on the whole vault for id-octopus-prod-we-001, id-octopus-agw-prod-we-001:"_s,
                  one = u"on the whole vault for id-octopus-prod-we-001:"_s;
    QVERIFY(chapterText(planOf(design), u"security"_s).contains(both));
    design.balancer.web = WebProduct::LoadBalancer;
    QVERIFY(!hasRow(rowsOf(planOf(design), roles), {u"id-octopus-agw-prod-we-001"_s}));
    QVERIFY(chapterText(planOf(design), u"security"_s).contains(one));
}

/// By the paths of the table of providers; before the portal has a name there is no address.
void TestSecurityChapter::providersSendUsersBackToThePortal()
{
    Design design = sampleProject().design;
    design.signIn.entra = design.signIn.okta = design.signIn.ldap = true;
    QStringList uris;
    for (const RedirectUri &redirect : redirectUris(design, Catalog::shipped()))
        uris.append(redirect.fieldId + u' ' + redirect.uri);
    const QString portal = u"https://octopus.example.com/api/users/authenticatedToken/"_s;
    QCOMPARE(uris, QStringList({u"signIn.entra "_s + portal + u"AzureAD"_s, u"signIn.okta "_s + portal + u"Okta"_s}));
    design.balancer.hostName = {};
    QVERIFY(redirectUris(design, Catalog::shipped()).isEmpty());
}

void TestSecurityChapter::everySecretOfTheStepsIsListed()
{
    Design design = sampleProject().design;
    design.signIn.google = design.signIn.okta = design.signIn.ldap = true;
    design.database.signIn = DatabaseSignIn::SqlLogin;
    const auto rows = rowsOf(planOf(design), u"Secrets, by name"_s);
    QCOMPARE(rows.size(), usedSecrets(design).size());
    for (const PlannedSecret &secret : usedSecrets(design))
        QVERIFY2(hasRow(rows, {secret.name}), qPrintable(secret.name));
}

void TestSecurityChapter::theShareIsOpenedByWhatItKnows_data()
{
    QTest::addColumn<StorageProduct>("product");
    QTest::addColumn<ShareSignIn>("signIn");
    QTest::addColumn<bool>("byRole");
    QTest::addColumn<bool>("byFiles");
    QTest::addRow("Azure Files, key") << StorageProduct::AzureFiles << ShareSignIn::StorageKey << false << false;
    QTest::addRow("Azure Files, domain") << StorageProduct::AzureFiles << ShareSignIn::ActiveDirectory << true << true;
    QTest::addRow("NetApp Files") << StorageProduct::NetAppFiles << ShareSignIn::ActiveDirectory << false << true;
    QTest::addRow("file server, left-over answer")
        << StorageProduct::FileServer << ShareSignIn::StorageKey << false << true;
    QTest::addRow("DFS") << StorageProduct::DfsReplica << ShareSignIn::ActiveDirectory << false << true;
}

void TestSecurityChapter::theShareIsOpenedByWhatItKnows()
{
    QFETCH(StorageProduct, product);
    QFETCH(ShareSignIn, signIn);
    QFETCH(bool, byRole);
    QFETCH(bool, byFiles);
    Design design = sampleProject().design;
    design.storage.product = product;
    design.storage.signIn = signIn;
    design.storage.existingPath = Line::constant("\\\\files.example.com\\octopus");
    const plan::Document document = planOf(design);
    QCOMPARE(hasRow(rowsOf(document, roles), {{}, shareRole}), byRole);
    QCOMPARE(hasRow(rowsOf(document, roles), {{}, fullControl}), byFiles);
    const QString host = product == StorageProduct::AzureFiles ? u".file.core.windows.net"_s : u"files.example.com"_s;
    QVERIFY(chapterText(document, u"security"_s).contains(host + u"\n"_s));
}

void TestSecurityChapter::clearTextIsNamed()
{
    Design design = sampleProject().design;
    const QStringList behind{u"Application Gateway"_s, u"nodes"_s, u"80"_s, u"none: clear text"_s};
    QVERIFY(hasRow(rowsOf(planOf(design), flows), behind));
    design.balancer.tlsEnd = TlsEnd::Bridged;
    QVERIFY(hasRow(rowsOf(planOf(design), flows), {u"Application Gateway"_s, u"nodes"_s, {}, u"TLS"_s}));
    design.balancer.web = WebProduct::LoadBalancer;
    QVERIFY(!hasRow(rowsOf(planOf(design), flows), {u"Load Balancer"_s, u"nodes"_s}));
}

void TestSecurityChapter::whatNobodyStatedIsNotStated()
{
    Design design = sampleProject().design;
    design.unknown = {u"balancer.web"_s, u"balancer.tlsEnd"_s, u"balancer.pollingTls"_s,
        u"storage.encryptedTransport"_s, u"storage.product"_s, u"database.kind"_s, u"placement.adminAccess"_s};
    const plan::Document document = planOf(design);
    const auto rows = rowsOf(document, flows);
    const QString stated = chapterText(planOf(sampleProject()), u"security"_s),
                  security = chapterText(document, u"security"_s);
    for (const QString &host : {u".database.windows.net\n"_s, u".file.core.windows.net\n"_s})
        QVERIFY2(stated.contains(host) && !security.contains(host), qPrintable(host));
    const QString open = u"not stated"_s, portal = u"https://octopus.example.com"_s;
    QVERIFY(hasRow(rows, {u"users and build servers"_s, portal, open, open}));
    QVERIFY(hasRow(rows, {u"polling Tentacles, to register"_s, portal, open, open}));
    QVERIFY(hasRow(rows, {u"polling Tentacles"_s, {}, {}, open}));
    QVERIFY(hasRow(rows, {u"nodes"_s, open, u"445"_s, open}));
    QVERIFY(hasRow(rows, {u"nodes"_s, open, open, open})); // The database.
    QVERIFY(hasRow(rows, {u"administrators (way of access not stated)"_s}));
    for (const QStringList &row : rows)
        QVERIFY2(!row.join(u'|').contains(u"Application Gateway"_s) && !row[1].contains(u"windows.net"_s)
                && !row[3].contains(u"TLS 1.2"_s),
            qPrintable(row.join(u'|')));
}

void TestSecurityChapter::encryptionIsWhatTheConnectionStringSays_data()
{
    QTest::addColumn<DatabaseKind>("kind");
    QTest::addColumn<QString>("keywords");
    QTest::addColumn<bool>("isForced");
    QTest::addRow("Azure SQL") << DatabaseKind::AzureSqlVcore << QString() << true;
    QTest::addRow("group") << DatabaseKind::AvailabilityGroup << QString() << false;
    QTest::addRow("group, forced") << DatabaseKind::AvailabilityGroup << u"Encrypt=True"_s << true;
}

void TestSecurityChapter::encryptionIsWhatTheConnectionStringSays()
{
    QFETCH(DatabaseKind, kind);
    QFETCH(QString, keywords);
    QFETCH(bool, isForced);
    Design design = sampleProject().design;
    design.database.kind = kind;
    design.database.listenerName = Name::constant("listener");
    design.database.extraKeywords = Line::from(keywords).value();
    const auto rows = rowsOf(planOf(design), flows);
    const auto sql
        = std::find_if(rows.cbegin(), rows.cend(), [](const QStringList &row) { return row[2] == u"1433"_s; });
    QVERIFY(sql != rows.cend());
    QCOMPARE(sql->last().contains(u"forced by"_s), isForced);
}

void TestSecurityChapter::whatIsUsedHasAFlow_data()
{
    QTest::addColumn<Design>("design");
    QTest::addColumn<QStringList>("cells");
    const auto row = [](const char *name, auto change, const QStringList &cells) {
        Design design = sampleProject().design;
        change(design);
        QTest::addRow("%s", name) << design << cells;
    };
    const auto nothing = [](Design &) {};
    row("registration", nothing, {u"polling Tentacles, to register"_s, u"https://octopus.example.com"_s, u"443"_s});
    row("administration", nothing, {u"administrators (Azure Bastion)"_s, u"nodes"_s, u"3389"_s});
    row("monitoring", nothing, {{}, u"log-octopus-prod-we-001"_s, u"443"_s});
    row("certificate", nothing, {u"Application Gateway"_s, u"kv-octopus-prod-we-001.vault.azure.net"_s, u"443"_s});
    row("Entra", [](Design &d) { d.signIn.entra = true; },
        {u"users and nodes"_s, u"login.microsoftonline.com"_s, u"443"_s});
    row("domain",
        [](Design &d) {
            d.signIn.activeDirectory = true;
            d.signIn.domainName = Name::constant("contoso.com");
        },
        {u"machines of the domain"_s, u"contoso.com"_s});
    row("LDAP in clear text",
        [](Design &d) {
            d.signIn.ldap = true;
            d.signIn.ldapServer = Name::constant("ldap.example.com");
            d.signIn.ldapSecurity = LdapSecurity::None;
        },
        {u"nodes"_s, u"ldap.example.com"_s, u"636"_s, u"none: clear text"_s});
    row("SSH", [](Design &d) { d.workload.sshTargets = Count::of<1>(); }, {u"nodes"_s, u"SSH targets"_s, u"22"_s});
}

void TestSecurityChapter::whatIsUsedHasAFlow()
{
    QFETCH(Design, design);
    QFETCH(QStringList, cells);
    QVERIFY(hasRow(rowsOf(planOf(design), flows), cells));
}

void TestSecurityChapter::theDbaIsLetIn()
{
    Design design = sampleProject().design;
    const QString group = u"group of the DBAs (to be named)"_s;
    QVERIFY(hasRow(rowsOf(planOf(design), roles), {group, u"local administrator"_s}));
    QVERIFY(hasRow(rowsOf(planOf(design), roles), {group, u"Reader"_s}));
    design.placement.adminAccess = AdminAccess::HybridLink;
    QVERIFY(!hasRow(rowsOf(planOf(design), roles), {group, u"Reader"_s}));
}

void TestSecurityChapter::hostsOfToolsAreNamed()
{
    Design design = sampleProject().design;
    design.placement.monitoringAgent = true;
    const QString text = chapterText(planOf(design), u"security"_s);
    for (const char *host : {"global.handler.control.monitor.azure.com", "management.azure.com",
             "powershellgallery.com", "windowsupdate.com", "ocsp.digicert.com", "169.254.169.254"})
        QVERIFY2(text.contains(QLatin1String(host)), host);
    design.placement.monitoringAgent = false;
    QVERIFY(!chapterText(planOf(design), u"security"_s).contains(u"handler.control"_s));
}

QTEST_GUILESS_MAIN(TestSecurityChapter)
#include "tst_securitychapter.moc"
