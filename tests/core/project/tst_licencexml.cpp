#include "core/project/licencexml.h"

#include "core/design/fields.h"

#include <QTest>

using namespace octoha;
using namespace Qt::StringLiterals;

namespace {

const QByteArray head = "<License Signature=\"c2lnbmF0dXJl\"><LicensedTo>Example &amp; "
                        "Sons</LicensedTo><LicenseKey>12345-54321-11223-34455</LicenseKey>"
                        "<Version>2.0<!-- License Schema Version --></Version><ValidFrom>2026-02-03</ValidFrom>";

QByteArray licence(const QByteArray &elements)
{
    return head + elements + "</License>";
}

Day day(int year, int month, int day)
{
    return Day(QDate(year, month, day));
}

} // namespace

class tst_licencexml : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void limitsAndDaysAreRead_data();
    void limitsAndDaysAreRead();
    void otherFilesAreRefused_data();
    void otherFilesAreRefused();
    void theWholeDesignTakesTheAnswers();
    void whatTheLicenceTellsIsKnown();
};

void tst_licencexml::limitsAndDaysAreRead_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<LicenceLimits>("expected");
    QTest::addRow("unlimited") << licence(
        "<MaintenanceExpires>2028-02-03</MaintenanceExpires><ProjectLimit>Unlimited</ProjectLimit>"
        "<MachineLimit>Unlimited</MachineLimit><UserLimit>Unlimited</UserLimit><NodeLimit>Unlimited</NodeLimit>")
                               << LicenceLimits{.nodesUnlimited = true, .maintenanceEnds = day(2028, 2, 3)};
    QTest::addRow("limited") << licence("<ValidTo>2027-06-30T00:00:00</ValidTo><ProjectLimit> 20 "
                                        "</ProjectLimit><MachineLimit>150</MachineLimit><NodeLimit>2</NodeLimit>")
                             << LicenceLimits{.nodes = Count::of<2>(),
                                    .machines = Count::of<150>(),
                                    .projects = Count::of<20>(),
                                    .ends = day(2027, 6, 30)};
    QTest::addRow("without node limit") << licence("<MachineLimit>unlimited</MachineLimit>") << LicenceLimits{};
    QTest::addRow("with declaration and space")
        << QByteArray("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + licence("\n  <NodeLimit>3</NodeLimit>\n") + "\n")
        << LicenceLimits{.nodes = Count::of<3>()};
    QTest::addRow("limit of an inner element") << licence("<Other><NodeLimit>9</NodeLimit></Other>") << LicenceLimits{};
}

void tst_licencexml::limitsAndDaysAreRead()
{
    QFETCH(QByteArray, xml);
    QFETCH(LicenceLimits, expected);
    const auto limits = readLicenceXml(xml);
    QVERIFY2(limits, limits ? "" : qUtf8Printable(limits.error().detail));
    QVERIFY(*limits == expected);
}

void tst_licencexml::otherFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("no XML") << QByteArray("{\"License\": 1}");
    QTest::addRow("another root") << QByteArray("<Licence><NodeLimit>2</NodeLimit></Licence>");
    QTest::addRow("cut off") << licence("<NodeLimit>2</NodeLimit>").chopped(4);
    QTest::addRow("two roots") << licence({}) + licence({});
    QTest::addRow("negative") << licence("<NodeLimit>-1</NodeLimit>");
    QTest::addRow("words") << licence("<NodeLimit>two</NodeLimit>");
    QTest::addRow("too many") << licence("<MachineLimit>99999999</MachineLimit>");
    QTest::addRow("no day") << licence("<ValidTo>30 June</ValidTo>");
    QTest::addRow("element in a limit") << licence("<NodeLimit><b>2</b></NodeLimit>");
    QTest::addRow("document type") << "<!DOCTYPE License [<!ENTITY n \"2\">]>" + licence("<NodeLimit>&n;</NodeLimit>");
    QTest::addRow("outside file") << "<!DOCTYPE License [<!ENTITY n SYSTEM \"file:///etc/passwd\">]>"
            + licence("<NodeLimit>&n;</NodeLimit>");
    QTest::addRow("unknown entity") << licence("<NodeLimit>&n;</NodeLimit>");
    QTest::addRow("huge") << licence(QByteArray(licenceMaximumBytes, ' '));
}

/// An error never repeats the file: it holds a key.
void tst_licencexml::otherFilesAreRefused()
{
    QFETCH(QByteArray, xml);
    const auto limits = readLicenceXml(xml);
    QVERIFY(!limits);
    QVERIFY(!limits.error().message.isEmpty());
    QVERIFY(!(limits.error().message + limits.error().detail).contains(u"54321"_s));
}

void tst_licencexml::theWholeDesignTakesTheAnswers()
{
    Design before;
    before.workload.licenceNodeLimit = Count::of<7>();
    const auto after = withLicence(before, licence("<NodeLimit>Unlimited</NodeLimit><ProjectLimit>20</ProjectLimit>"));
    QVERIFY(after);
    Design expected = before;
    expected.workload.licenceLimitsRead = expected.workload.licenceNodesUnlimited = true;
    expected.workload.licenceNodeLimit = {};
    expected.workload.licenceProjectLimit = Count::of<20>();
    QVERIFY(*after == expected);
    QVERIFY(!withLicence(before, "<Licence/>"));
}

void tst_licencexml::whatTheLicenceTellsIsKnown()
{
    Design before;
    QVERIFY(setField(before, u"workload.licenceNodeLimit"_s, QJsonValue::Null));
    const auto after = withLicence(before, licence("<NodeLimit>2</NodeLimit>"));
    QVERIFY(after);
    QVERIFY(!isUnknown(*after, field<&Workload::licenceNodeLimit>));
}

QTEST_GUILESS_MAIN(tst_licencexml)
#include "tst_licencexml.moc"
