#include "tests/core/plan/plannedsteps.h"

#include <QTest>

using namespace octoha;
using namespace octoha::tests;
using namespace Qt::StringLiterals;

/// Steps that some designs have and others have not: database, domain, an existing server, a second region.
class TestStepVariants : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aManagedAccountNamesMachinesThatExist();
    void keysAreStoredOnceThePortalIsThere();
    void theDomainIsMadeByItsSource_data();
    void theDomainIsMadeByItsSource();
    void aHybridLinkIsConnected();
    void theSecondRegionIsPrepared();
    void placesFollowTheAdministration_data();
    void placesFollowTheAdministration();
    void resourcesHaveTheirSettings();
};

void TestStepVariants::aManagedAccountNamesMachinesThatExist()
{
    Design design = presetDesign(u"regulated");
    design.compute.serviceAccount = ServiceAccount::Gmsa;
    design.compute.serviceAccountName = Name::constant("CONTOSO\\octo$");
    const QString standby = standbyNodes(design).first().name.text();
    const QString made = textOf(stepIn(design, "M-ServiceAccount"));
    QVERIFY2(!made.contains(standby + u"$'"_s), qPrintable(made + standby));
    const QString later = textOf(stepIn(design, "M-SecondRegion"));
    QVERIFY2(later.contains(u"Set-ADServiceAccount -Identity 'octo'"_s) && later.contains(u"'%1$'"_s.arg(standby)),
        qPrintable(later));
}

void TestStepVariants::keysAreStoredOnceThePortalIsThere()
{
    const Design design = presetDesign(u"regulated");
    const QStringList ids = idsOf(design);
    QVERIFY(ids.indexOf(u"92-WindowsFirewall"_s) < ids.indexOf(u"M-QueueKey"_s)
        && ids.indexOf(u"M-QueueKey"_s) < ids.indexOf(u"93-QueueEvent"_s));
    const QString writing = textOf(stepIn(design, "M-QueueKey"));
    for (const char *part : {"--public-network-access Enabled", "role assignment create", "Set-AzKeyVaultSecret",
             "role assignment delete", "--public-network-access Disabled"})
        QVERIFY2(writing.contains(QLatin1String(part)), part);
}

void TestStepVariants::theDomainIsMadeByItsSource_data()
{
    QTest::addColumn<DomainSource>("source");
    QTest::addColumn<QStringList>("ids");
    const QStringList joins{u"13-DomainDns"_s, u"16-DomainJoin"_s};
    QTest::addRow("new controllers") << DomainSource::NewControllers
                                     << QStringList{u"11-FirstController"_s, u"13-DomainDns"_s,
                                            u"14-FurtherControllers"_s, u"16-DomainJoin"_s};
    QTest::addRow("existing") << DomainSource::ExistingInAzure << joins;
    QTest::addRow("on-premises") << DomainSource::OverHybridLink << joins;
    QTest::addRow("run by Microsoft") << DomainSource::EntraDomainServices
                                      << QStringList{u"M-ManagedDomain"_s, u"13-DomainDns"_s, u"16-DomainJoin"_s};
}

void TestStepVariants::theDomainIsMadeByItsSource()
{
    QFETCH(DomainSource, source);
    QFETCH(QStringList, ids);
    Design design = sampleProject().design;
    design.signIn.activeDirectory = true;
    design.signIn.domainName = Name::constant("corp.example.com");
    design.signIn.domainSource = source;
    for (const char *name : {"dc-01", "dc-02"}) {
        DomainController controller;
        controller.name = Name::from(QLatin1String(name)).value();
        controller.address = Name::constant("10.20.5.4");
        design.signIn.domainControllers.append(controller);
    }
    const QStringList known{u"11-FirstController"_s, u"M-ManagedDomain"_s, u"13-DomainDns"_s,
        u"14-FurtherControllers"_s, u"16-DomainJoin"_s};
    QStringList seen = idsOf(design);
    seen.removeIf([&](const QString &id) { return !known.contains(id); });
    QCOMPARE(seen, ids);
    QCOMPARE(textOf(stepIn(design, "13-DomainDns")).contains(u"--dns-servers 10.20.5.4 10.20.5.4"_s),
        source == DomainSource::NewControllers);
}

// The templates make a gateway that leads nowhere; the servers of the domain are behind it.
void TestStepVariants::aHybridLinkIsConnected()
{
    Design design = presetDesign(u"regulated");
    QVERIFY(!idsOf(sampleProject().design).contains(u"M-HybridLink"_s));
    design.placement.hybridLink = HybridLink::Vpn;
    design.placement.dnsServers = {Line::constant("10.1.0.4")};
    design.signIn.domainSource = DomainSource::OverHybridLink;
    const QStringList ids = idsOf(design);
    QVERIFY(ids.indexOf(u"M-Resources"_s) < ids.indexOf(u"M-HybridLink"_s)
        && ids.indexOf(u"M-HybridLink"_s) < ids.indexOf(u"13-DomainDns"_s));
    const PlanStep vpn = stepIn(design, "M-HybridLink");
    QVERIFY(vpn.acts.join(u'\n').contains(u"shared key"_s) && vpn.check.contains(u"port 53"_s)
        && textOf(vpn).contains(u"-ComputerName '10.1.0.4' -Port 53"_s));
    design.placement.hybridLink = HybridLink::ExpressRoute;
    design.signIn.domainSource = DomainSource::NewControllers; // Not there yet.
    QVERIFY(stepIn(design, "M-HybridLink").acts.join(u'\n').contains(u"circuit"_s)
        && stepIn(design, "M-HybridLink").commands.isEmpty());
}

void TestStepVariants::theSecondRegionIsPrepared()
{
    const Design design = projectFromPreset(*findPreset(u"regulated")).design;
    const PlanStep prepared = stepIn(design, "M-SecondRegion"), rehearsed = stepIn(design, "M-FailOverTest");
    QCOMPARE(prepared.where, u"octo-01-dr, octo-02-dr, octo-03-dr"_s);
    QVERIFY(textOf(rehearsed).contains(u"-FailOver"_s));
    QCOMPARE(idsOf(design).last(), u"M-FailOverTest"_s);
    QVERIFY(!idsOf(sampleProject().design).contains(u"M-SecondRegion"_s));
}

void TestStepVariants::placesFollowTheAdministration_data()
{
    QTest::addColumn<AdminAccess>("access");
    QTest::addColumn<QString>("place");
    QTest::addRow("Bastion") << AdminAccess::Bastion << u"octo-01, through Azure Bastion"_s;
    QTest::addRow("jump host") << AdminAccess::JumpHost << u"The jump host in the network of the nodes"_s;
    QTest::addRow("hybrid link") << AdminAccess::HybridLink << u"A workstation behind the hybrid link"_s;
    QTest::addRow("Remote Desktop") << AdminAccess::PublicRdp << u"octo-01, by Remote Desktop"_s;
}

void TestStepVariants::placesFollowTheAdministration()
{
    QFETCH(AdminAccess, access);
    QFETCH(QString, place);
    Design design = sampleProject().design;
    design.placement.adminAccess = access;
    QCOMPARE(stepIn(design, "24-Database").where, place);
    QCOMPARE(stepIn(design, "95-BalancerChecks").where, u"Each node, then "_s + place);
}

void TestStepVariants::resourcesHaveTheirSettings()
{
    const QString settings = stepIn(sampleProject().design, "M-Resources").acts.join(u'\n');
    for (const char *words : {"octo-01 (Standard_D4s_v5, zone 1), octo-02 (Standard_D4s_v5, zone 2)",
             "Size of the system disk: 128", "Collation: SQL_Latin1", "front port 10944 leads to octo-02, port 10943"})
        QVERIFY2(settings.contains(QLatin1String(words)), qPrintable(settings));
}

QTEST_APPLESS_MAIN(TestStepVariants)
#include "tst_stepvariants.moc"
