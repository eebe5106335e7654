#include "tests/core/plan/plannedsteps.h"

#include <QRegularExpression>
#include <QTest>

using namespace octoha;
using namespace octoha::tests;
using namespace Qt::StringLiterals;

namespace {

/// The verbs of Octopus.Server.exe, in their order.
QString verbsOf(const QStringList &commands)
{
    static const QRegularExpression form(u"Octopus[.]Server[.]exe' ([a-z-]+)"_s);
    QStringList verbs;
    for (const QString &command : commands) {
        if (const auto match = form.match(command); match.hasMatch())
            verbs.append(match.captured(1));
    }
    return verbs.join(u' ');
}

} // namespace

class TestStepCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nodesAreBuiltInTheOrderOfTheScript();
    void everyOptionStandsAsTheScriptPassesIt();
    void accountsOfTheService_data();
    void accountsOfTheService();
    void dataDisksGetLetters();
    void nodesThatEndTlsBindTheirCertificate();
    void whatNoCommandDoesIsLookedAt();
    void tentaclesAreRegisteredAsTheScriptDoes_data();
    void tentaclesAreRegisteredAsTheScriptDoes();
    void tentaclesAreMovedToTheQueue();
    void theRunnerIsToldWhatTheDesignDoesNotList();
    void aHashThatIsNotStatedIsAskedFor();
    void everyRestartIsDrained_data();
    void everyRestartIsDrained();
    void whatIsNotKnownIsSaid();
};

void TestStepCommands::nodesAreBuiltInTheOrderOfTheScript()
{
    const Design design = sampleProject().design;
    QCOMPARE(verbsOf(stepIn(design, "60-FirstNode").commands),
        u"create-instance database configure service configure admin license path node service service"_s);
    const PlanStep further = stepIn(presetDesign(u"regulated"), "80-FurtherNodes");
    const QString one = u"create-instance database configure service node service service"_s;
    QCOMPARE(verbsOf(further.commands), one + u' ' + one);
    QVERIFY(textOf(further).contains(u"# octo-02\n"_s) && textOf(further).contains(u"# octo-03\n"_s)
        && textOf(further).contains(u"--taskCap 0"_s));
    for (const char *words : {"--password <from Key Vault>", "--webServer HttpSys", "--trustedProxies '10.",
             "--taskCap 20", "User Id=<client id of id-"})
        QVERIFY2(textOf(stepIn(design, "60-FirstNode")).contains(QLatin1String(words)), words);
}

/// An option and its value are two words in the plan, as they are two arguments in the runner.
void TestStepCommands::everyOptionStandsAsTheScriptPassesIt()
{
    static const QRegularExpression joined(u" --[A-Za-z-]+="_s);
    for (const PlanStep &step : stepsOf(sampleProject().design, Catalog::shipped())) {
        for (const QString &command : step.commands)
            QVERIFY2(!command.contains(joined), qPrintable(command));
    }
    QVERIFY(textOf(stepIn(sampleProject().design, "96-TaskCaps")).contains(u"--taskCap 20  # octo-01"_s));
}

void TestStepCommands::accountsOfTheService_data()
{
    QTest::addColumn<ServiceAccount>("account");
    QTest::addColumn<QString>("shown");
    QTest::addRow("domain account") << ServiceAccount::DomainAccount
                                    << u"$env:OCTOPUS_SERVICE_USERNAME = 'CONTOSO\\octo'"_s;
    QTest::addRow("managed account") << ServiceAccount::Gmsa
                                     << u"sc.exe config 'OctopusDeploy' obj= 'CONTOSO\\octo$'"_s;
}

void TestStepCommands::accountsOfTheService()
{
    QFETCH(ServiceAccount, account);
    QFETCH(QString, shown);
    Design design = sampleProject().design;
    design.compute.serviceAccount = account;
    design.compute.serviceAccountName = Name::constant("CONTOSO\\octo");
    for (const char *id : {"60-FirstNode", "80-FurtherNodes"})
        QVERIFY(textOf(stepIn(design, id)).contains(shown));
    QVERIFY(idsOf(design).indexOf(u"M-ServiceAccount"_s) < idsOf(design).indexOf(u"17-ServiceAccount"_s));
    const QString rights = textOf(stepIn(design, "17-ServiceAccount"));
    QVERIFY(
        rights.contains(u"SeServiceLogonRight"_s) && rights.contains(u"icacls 'C:\\Octopus' /grant 'CONTOSO\\octo"_s));
    QCOMPARE(rights.contains(u"Install-ADServiceAccount -Identity 'octo'"_s), account == ServiceAccount::Gmsa);
    QVERIFY(!rights.contains(u"SeCreateSymbolicLinkPrivilege"_s));
    design.storage.access = ShareAccess::SymbolicLink;
    QVERIFY(textOf(stepIn(design, "17-ServiceAccount")).contains(u"SeCreateSymbolicLinkPrivilege"_s));
    QVERIFY(!idsOf(sampleProject().design).contains(u"17-ServiceAccount"_s));
}

void TestStepCommands::dataDisksGetLetters()
{
    Design design = sampleProject().design;
    QVERIFY(!idsOf(design).contains(u"12-DataDisks"_s));
    design.compute.dataDisks = Few::of<2>();
    design.compute.dataDiskGib = Gib::of<256>();
    design.compute.cacheFolder = Line::constant("G:\\Cache");
    QCOMPARE(dataDriveLetters(design), (QStringList{u"G:"_s, u"F:"_s}));
    const QString shown = textOf(stepIn(design, "12-DataDisks"));
    QVERIFY(shown.contains(u"<an empty disk of 256 GiB>"_s) && shown.contains(u"-DriveLetter G -UseMaximumSize"_s)
        && shown.contains(u"Format-Volume -DriveLetter F"_s));
    design.compute.workOnTemporaryDisk = true;
    design.compute.cacheFolder = Line::constant("D:\\Cache");
    QCOMPARE(dataDriveLetters(design), (QStringList{u"F:"_s, u"G:"_s}));
    design.storage.access = ShareAccess::GlobalMapping;
    design.storage.driveLetter = Text<1>::constant("F");
    QCOMPARE(dataDriveLetters(design), (QStringList{u"G:"_s, u"H:"_s}));
}

void TestStepCommands::nodesThatEndTlsBindTheirCertificate()
{
    const Design lab = presetDesign(u"lab");
    QVERIFY(textOf(stepIn(lab, "60-FirstNode")).contains(u"ssl-certificate"_s));
    QVERIFY(textOf(stepIn(lab, "80-FurtherNodes")).contains(u"--port 443"_s));
    // From the vault the runner imports it; from elsewhere people do, before the pre-flight looks for it.
    QVERIFY(idsOf(lab).contains(u"55-Certificate"_s) && !idsOf(lab).contains(u"M-NodeCertificate"_s));
    QVERIFY(textOf(stepIn(lab, "M-Certificate")).contains(u"--name 'octopus-portal'"_s));
    for (const char *id : {"M-Vault", "M-MasterKeyRole"})
        QVERIFY2(textOf(stepIn(lab, id)).contains(u"'Key Vault Certificates Officer'"_s), id);
    QVERIFY(textOf(stepIn(lab, "88-CertificateBinding")).contains(u"ssl-certificate"_s));
    Design byHand = lab;
    byHand.placement.certificateSource = CertificateSource::CompanyCa;
    QVERIFY(idsOf(byHand).indexOf(u"M-NodeCertificate"_s) < idsOf(byHand).indexOf(u"10-Preflight"_s)
        && idsOf(byHand).contains(u"M-NodeCertificate"_s) && !idsOf(byHand).contains(u"55-Certificate"_s));
    for (const char *id : {"M-NodeCertificate", "55-Certificate", "88-CertificateBinding"})
        QVERIFY(!idsOf(sampleProject().design).contains(QLatin1StringView(id)));
}

void TestStepCommands::whatNoCommandDoesIsLookedAt()
{
    Design design = sampleProject().design;
    design.signIn.genericOidc = true;
    const PlanStep step = stepIn(design, "98-SignInPortal");
    QVERIFY(!step.acts.isEmpty() && step.commands.first().contains(u"-Step '98-SignInPortal'"_s));
    QVERIFY(!idsOf(design).contains(u"91-SignIn"_s));
}

void TestStepCommands::tentaclesAreRegisteredAsTheScriptDoes_data()
{
    QTest::addColumn<PollingWay>("way");
    QTest::addColumn<QString>("first");
    QTest::addColumn<int>("polled");
    QTest::addColumn<bool>("withEvery");
    QTest::addRow("a port a node") << PollingWay::PortPerNode
                                   << u"--server-comms-address 'https://poll.octopus.example.com:10943'"_s << 1 << true;
    QTest::addRow("Redis") << PollingWay::Redis << u"--server-comms-address 'https://poll.octopus.example.com:10943'"_s
                           << 0 << false;
    QTest::addRow("web sockets") << PollingWay::WebSockets
                                 << u"--server-web-socket 'wss://octo-01.example.com:443/OctopusComms'"_s << 1 << true;
}

void TestStepCommands::tentaclesAreRegisteredAsTheScriptDoes()
{
    QFETCH(PollingWay, way);
    QFETCH(QString, first);
    QFETCH(int, polled);
    QFETCH(bool, withEvery);
    Design design = sampleProject().design;
    design.polling.way = way;
    design.polling.sharedAddress = Line::constant("poll.octopus.example.com");
    design.polling.endpoints[0].address = Line::constant("octo-01.example.com");
    const PlanStep step = stepIn(design, "97-PollingRegistration");
    const QStringList registered = step.commands.filter(u" register-with "_s);
    QCOMPARE(registered.size(), 1);
    QVERIFY2(registered.first().contains(first) && registered.first().contains(u"--comms-style TentacleActive"_s),
        qPrintable(registered.first()));
    QCOMPARE(step.commands.filter(u" poll-server "_s).size(), polled);
    QCOMPARE(step.title.contains(u"with every node"_s), withEvery);
    QVERIFY(step.commands.last().endsWith(u"service --stop --start"_s));
}

// Old addresses go only after the new one is polled, and never by taking the trust away.
void TestStepCommands::tentaclesAreMovedToTheQueue()
{
    Design design = sampleProject().design;
    design.polling.way = PollingWay::Redis;
    design.polling.sharedAddress = Line::constant("poll.octopus.example.com");
    QVERIFY(!textOf(stepIn(design, "97-PollingRegistration")).contains(u"clear-trusted-servers"_s));
    design.polling.migratesToRedis = true;
    design.polling.tentacles[0].kind = TentacleKind::KubernetesAgent;
    const QString text = textOf(stepIn(design, "97-PollingRegistration"));
    QVERIFY(text.contains(u"clear-trusted-servers --keep 'https://poll.octopus.example.com:10943'"_s)
        && text.indexOf(u"register-with"_s) < text.indexOf(u"clear-trusted-servers"_s));
    QVERIFY(!text.contains(u"reset-trust"_s));
    QVERIFY(textOf(stepIn(design, "M-KubernetesAgents")).contains(u"{https://poll.octopus.example.com:10943/}"_s));
}

void TestStepCommands::theRunnerIsToldWhatTheDesignDoesNotList()
{
    const PlanStep unlisted = stepIn(presetDesign(u"two-node"), "97-PollingRegistration");
    QVERIFY(unlisted.commands.first().contains(
        u"-TentacleKind target -Environment <environment> -TargetTag <target tag>"_s));
    QVERIFY(unlisted.acts.value(0).contains(u"0 of 20"_s));
    QVERIFY(!stepIn(sampleProject().design, "97-PollingRegistration").commands.first().contains(u"-TentacleKind"_s));
}

void TestStepCommands::aHashThatIsNotStatedIsAskedFor()
{
    Design design = sampleProject().design;
    QVERIFY(stepIn(design, "50-InstallOctopus").commands.first().endsWith(u"-MsiSha256 <from the release page>"_s));
    design.workload.msiSha256 = Text<64>::from(QString(64, u'a')).value();
    const PlanStep stated = stepIn(design, "50-InstallOctopus");
    QVERIFY(!stated.commands.first().contains(u"-MsiSha256"_s));
}

void TestStepCommands::everyRestartIsDrained_data()
{
    QTest::addColumn<QString>("preset");
    for (const Preset &preset : presets())
        QTest::newRow(preset.name) << QString::fromLatin1(preset.name);
}

void TestStepCommands::everyRestartIsDrained()
{
    QFETCH(const QString, preset);
    Design design = presetDesign(preset);
    design.polling.way = PollingWay::Redis;
    design.compute.drainMinutes = Minutes::of<7>();
    int restarts = 0;
    for (const PlanStep &step : stepsOf(design, Catalog::shipped())) {
        const QStringList commands = step.commands + step.undoCommands;
        for (qsizetype i = 0; i < commands.size(); ++i) {
            if (!commands[i].contains(u"Octopus.Server.exe' service"_s) || !commands[i].endsWith(u"--stop --start"_s))
                continue;
            ++restarts;
            QVERIFY2(commands.value(i - 2).endsWith(u"--drain true --wait 420"_s)
                    && commands.value(i + 1).endsWith(u"--drain false"_s),
                qPrintable(step.id));
            QVERIFY2(commands[i - 1].contains(u"until no task runs"_s), qPrintable(step.id));
        }
    }
    if (const PlanStep outage = stepIn(design, "54-GrowthOutage"); !outage.id.isEmpty())
        QVERIFY(
            textOf(outage).contains(u"--drain true --wait 420"_s) && textOf(outage).contains(u"until no task runs"_s));
    QVERIFY2(restarts >= 2, qPrintable(QString::number(restarts))); // Paths and caps at least.
}

/// What no public page tells is named as unknown, and what one tells has its address.
void TestStepCommands::whatIsNotKnownIsSaid()
{
    Design design = presetDesign(u"two-node");
    const auto actsOf = [&](const char *id) { return stepIn(design, id).acts.join(u'\n'); };
    QVERIFY(actsOf("60-FirstNode").contains(u"gRPC port is unknown"_s));
    QVERIFY(!actsOf("70-Paths").contains(u"unknown"_s));
    design.storage.layout = Layout::OnePlace;
    QVERIFY(actsOf("70-Paths").contains(u"Telemetry is unknown"_s));
    design.compute.homeFolder = Line::constant("D:\\Octo");
    QVERIFY(actsOf("50-InstallOctopus").contains(u"D:\\Octo\\OctopusServer\\Tools* and D:\\Octo\\Work"_s));
    QVERIFY(actsOf("50-InstallOctopus").contains(u"https://octopus.com/docs/security/hardening-octopus"_s));
    design.database.kind = DatabaseKind::FailoverCluster;
    QVERIFY(actsOf("23-SqlInstance").contains(u"Unknown here"_s) && actsOf("23-SqlInstance").contains(u"https://"_s));
    design.storage.signIn = ShareSignIn::ActiveDirectory;
    QVERIFY(actsOf("M-ShareDomain").contains(u"https://"_s));
}

QTEST_APPLESS_MAIN(TestStepCommands)
#include "tst_stepcommands.moc"
