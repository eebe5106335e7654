#include "core/design/fields.h"

#include <QTest>

using namespace octoha;
using namespace Qt::StringLiterals;

namespace {

QJsonValue read(const char *id, const QString &text)
{
    const auto value = valueFromText(*findField(QString::fromLatin1(id)), text);
    return value ? *value : QJsonValue(QJsonValue::Undefined);
}

QString shown(const char *id, const QJsonValue &value, const QLocale &locale = QLocale::c())
{
    return valueToText(*findField(QString::fromLatin1(id)), value, locale);
}

} // namespace

/// Values as people write and read them, and what they are told of a change.
class tst_fieldtexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typedTextIsRead_data();
    void typedTextIsRead();
    void typedNonsenseIsRefused_data();
    void typedNonsenseIsRefused();
    void refusalNamesTheQuestion();
    void typedJsonIsRead();
    void typedItemIsRead_data();
    void typedItemIsRead();
    void valueIsShown_data();
    void valueIsShown();
    void languageGivesTheNumberForm();
    void shownChoiceIsItsLabel();
    void shownListIsReadable();
    void missingValueIsNotStated();
    void equalDesignsHaveNoChanges();
    void changeIsNamed();
    void changedItemIsNamedByItsId();
    void movedItemIsNoChange();
    void itemThatComesOrGoesIsNamedWhole();
    void unknownIsAChange();
    void unknownListIsOneChange();
};

void tst_fieldtexts::typedTextIsRead_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const char *id, const QString &text, const QJsonValue &value) {
        QTest::addRow("%s", name) << QByteArray(id) << text << value;
    };
    row("number", "workload.projects", u"80"_s, 80);
    row("spaces around it", "workload.projects", u" 80 "_s, 80);
    row("word for 0", "workload.monthlyBudget", u"None"_s, 0);
    row("own unit", "workload.windowMinutes", u"120 minutes"_s, 120);
    row("one of its unit", "workload.licenceMachineLimit", u"1 target"_s, 1);
    row("one minute", "workload.windowMinutes", u"1 minute"_s, 1);
    row("hours in minutes", "workload.windowMinutes", u"2 h"_s, 120);
    row("hours without a space", "workload.windowMinutes", u"2h"_s, 120);
    row("part of an hour", "workload.windowMinutes", u"1.5 h"_s, 90);
    row("days in minutes", "workload.rtoMinutes", u"1 d"_s, 1440);
    row("weeks in days", "workload.retentionDays", u"2 weeks"_s, 14);
    row("rounded up to whole days", "workload.retentionDays", u"36 h"_s, 2);
    row("terabytes in megabytes", "workload.largestPackageMb", u"1.5 TB"_s, 1'500'000);
    row("gibibytes in megabytes", "workload.largestPackageMb", u"2 GiB"_s, 2148);
    row("tebibyte in gibibytes", "storage.quotaGib", u"1 TiB"_s, 1024);
    row("money", "workload.monthlyBudget", u"$1,204.36"_s, 1204.36);
    row("money with a space", "workload.monthlyBudget", u"$ 1,204"_s, 1204);
    row("millions", "workload.monthlyBudget", u"1,204,300.5 US dollars"_s, 1204300.5);
    row("thousands", "workload.projects", u"1,500"_s, 1500);
    row("percent", "workload.wantedAvailability", u"99.95 %"_s, 99.95);
    row("yes", "workload.rateLimiter", u"Yes"_s, true);
    row("no", "workload.rateLimiter", u"no"_s, false);
    row("one", "workload.rateLimiter", u"1"_s, true);
    row("text", "project.title", u" Octopus, new "_s, u"Octopus, new"_s);
    row("choice", "compute.spread", u"availabilitySet"_s, u"availabilitySet"_s);
    row("day", "workload.licenceEnds", u"2027-12-31"_s, u"2027-12-31"_s);
    row("nothing", "workload.licenceEnds", QString(), QString());
}

void tst_fieldtexts::typedTextIsRead()
{
    QFETCH(QByteArray, id);
    QFETCH(QString, text);
    QFETCH(QJsonValue, value);
    QCOMPARE(read(id.constData(), text), value);
    Design design;
    QVERIFY(setField(design, QString::fromLatin1(id), value));
}

void tst_fieldtexts::typedNonsenseIsRefused_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *id, const QString &text) {
        QTest::addRow("%s", name) << QByteArray(id) << text;
    };
    row("word for a number", "workload.projects", u"many"_s);
    row("nothing for a number", "workload.projects", QString());
    row("unit without a number", "workload.windowMinutes", u"h"_s);
    row("size for a time", "workload.windowMinutes", u"2 GB"_s);
    row("unknown unit", "storage.quotaGib", u"2 floppies"_s);
    row("two numbers", "workload.projects", u"8 9"_s);
    row("comma for a point", "workload.projects", u"1,5"_s);
    row("comma for a point in percent", "placement.discountPercent", u"1,5"_s);
    row("German money", "workload.monthlyBudget", u"1.204,36"_s);
    row("four digits after a comma", "workload.projects", u"1,5000"_s);
    row("groups of two", "workload.projects", u"1,50,000"_s);
    row("comma in the decimals", "workload.monthlyBudget", u"1.204,361"_s);
    row("dollar sign behind", "workload.monthlyBudget", u"12$"_s);
    row("hexadecimal", "workload.projects", u"0x10"_s);
    row("other digits", "workload.projects", u"٣"_s);
    row("maybe", "workload.rateLimiter", u"maybe"_s);
    row("broken JSON", "compute.nodes", u"[{]"_s);
}

void tst_fieldtexts::typedNonsenseIsRefused()
{
    QFETCH(QByteArray, id);
    QFETCH(QString, text);
    QVERIFY(read(id.constData(), text).isUndefined());
}

void tst_fieldtexts::refusalNamesTheQuestion()
{
    const Field &field = *findField(u"workload.projects");
    const Error error = valueFromText(field, u"many"_s).error();
    QVERIFY2(error.message.contains(u"many"_s) && error.message.contains(field.label()), qPrintable(error.message));
    QCOMPARE(error.path, field.id);
    for (const auto &[id, needed] : {std::pair("workload.projects", u"A number is needed."),
             std::pair("workload.averageMinutes", u"A number is needed; its unit: minutes."),
             std::pair("database.auditing", u"Yes or no is needed."),
             std::pair("compute.nodes", u"A list is needed, written as JSON.")}) {
        const Error refused = valueFromText(*findField(QString::fromLatin1(id)), u"many"_s).error();
        QVERIFY2(refused.message.endsWith(QStringView(needed)), qPrintable(refused.message));
    }
}

void tst_fieldtexts::typedJsonIsRead()
{
    QCOMPARE(read("balancer.securityGroupPorts", u"[80, 443]"_s), (QJsonArray{80, 443}));
    QCOMPARE(
        read("compute.nodes", u"[{\"name\": \"octo-01\"}]"_s), (QJsonArray{QJsonObject{{u"name"_s, u"octo-01"_s}}}));
    const QString marked = QChar(0xFEFF) + u"name"_s; // A sign of the text here, no mark of an encoding.
    QCOMPARE(
        read("placement.tags", u"[{\"name\": \"%1\"}]"_s.arg(marked)), (QJsonArray{QJsonObject{{u"name"_s, marked}}}));
}

void tst_fieldtexts::typedItemIsRead_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const char *id, const QString &text, const QJsonValue &value) {
        QTest::addRow("%s", name) << QString::fromLatin1(id) << text << value;
    };
    row("question", "workload.projects", u"80"_s, 80);
    row("question of an item", "compute.nodes.0.zone", u"3"_s, 3);
    row("number of a plain list", "balancer.securityGroupPorts.+", u"443"_s, 443);
    row("text of a plain list", "placement.dnsServers.0", u" 10.0.0.4 "_s, u"10.0.0.4"_s);
    row("whole item", "compute.nodes.+", u"{\"zone\":3}"_s, QJsonObject{{u"zone"_s, 3}});
    const QString marked = QChar(0xFEFF) + u"name"_s;
    row("whole item with a marked text", "placement.tags.+", u"{\"name\":\"%1\"}"_s.arg(marked),
        QJsonObject{{u"name"_s, marked}});
    row("list for an item", "compute.nodes.0", u"[]"_s, u"[]"_s);
    row("no question", "no.such", u"5"_s, u"5"_s);
}

void tst_fieldtexts::typedItemIsRead()
{
    QFETCH(QString, id);
    QFETCH(QString, text);
    QFETCH(QJsonValue, value);
    QCOMPARE(valueFromText(id, text).value(), value);
}

void tst_fieldtexts::valueIsShown_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *id, const QJsonValue &value, const QString &text) {
        QTest::addRow("%s", id) << QByteArray(id) << value << text;
    };
    row("workload.projects", 80, u"80"_s);
    row("workload.windowMinutes", 120, u"120\u00a0minutes"_s);
    row("workload.wantedAvailability", 99.9, u"99.9\u00a0%"_s);
    row("workload.monthlyBudget", 1204.3, u"1204.30\u00a0US dollars"_s);
    row("workload.rateLimiter", true, u"yes"_s);
    row("workload.licenceProjectLimit", 0, u"unlimited"_s);
    row("workload.licenceMachineLimit", 1, u"1\u00a0target"_s);
    row("workload.averageMinutes", 1, u"1\u00a0minute"_s);
    row("workload.pollingTentacles", 0, u"0"_s);
    row("storage.existingMonthly", 0, u"not known"_s); // It counts as a price that nobody stated.
    row("project.title", u"Octopus"_s, u"Octopus"_s);
    row("workload.licenceEnds", QString(), QString());
}

void tst_fieldtexts::valueIsShown()
{
    QFETCH(QByteArray, id);
    QFETCH(QJsonValue, value);
    QFETCH(QString, text);
    QLocale plain = QLocale::c();
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    QCOMPARE(shown(id.constData(), value, plain), text);
}

void tst_fieldtexts::languageGivesTheNumberForm()
{
    const QLocale german(QLocale::German, QLocale::Germany), english(QLocale::English, QLocale::UnitedStates);
    QCOMPARE(shown("workload.monthlyBudget", 1204.36, german), u"1.204,36\u00a0US dollars"_s);
    QCOMPARE(shown("workload.monthlyBudget", 1204.36, english), u"1,204.36\u00a0US dollars"_s);
    QCOMPARE(shown("workload.licenceEnds", u"2027-12-31"_s, german), u"31.12.2027"_s);
}

void tst_fieldtexts::shownChoiceIsItsLabel()
{
    QCOMPARE(shown("compute.spread", u"zones"_s), u"Availability zones"_s);
    QCOMPARE(shown("compute.spread", u"retired"_s), u"retired"_s);
}

void tst_fieldtexts::shownListIsReadable()
{
    QCOMPARE(shown("placement.dnsServers", QJsonArray{u"10.20.0.4"_s, u"10.20.0.5"_s}), u"10.20.0.4, 10.20.0.5"_s);
    QCOMPARE(shown("balancer.securityGroupPorts", QJsonArray{80, 443}), u"80, 443"_s);
    QVERIFY(shown("compute.nodes", QJsonArray{QJsonObject(), QJsonObject()}).startsWith(u'2'));
}

void tst_fieldtexts::missingValueIsNotStated()
{
    QCOMPARE(shown("workload.projects", QJsonValue::Null), u"not stated"_s);
    QCOMPARE(shown("compute.nodes", QJsonValue::Undefined), u"not stated"_s);
}

void tst_fieldtexts::equalDesignsHaveNoChanges()
{
    QCOMPARE(changedFields({}, {}), QStringList());
}

void tst_fieldtexts::changeIsNamed()
{
    Design after;
    after.signIn.entra = true;
    after.workload.projects = Count::of<80>();
    after.placement.dnsServers = {Line::constant("10.20.0.4")};
    QCOMPARE(
        changedFields({}, after), (QStringList{u"workload.projects"_s, u"placement.dnsServers"_s, u"signIn.entra"_s}));
    QCOMPARE(changedFields(after, {}), changedFields({}, after));
}

void tst_fieldtexts::changedItemIsNamedByItsId()
{
    Design before;
    before.compute.nodes = {{.id = 3}, {.id = 2}};
    Design after = before;
    after.compute.nodes[1].zone = Zone::of<2>();
    QCOMPARE(changedFields(before, after), QStringList{u"compute.nodes.#2.zone"_s});
}

void tst_fieldtexts::movedItemIsNoChange()
{
    Design before;
    before.compute.nodes = {{.id = 3}, {.id = 2}};
    Design after = before;
    std::swap(after.compute.nodes[0], after.compute.nodes[1]);
    QCOMPARE(changedFields(before, after), QStringList());
}

void tst_fieldtexts::itemThatComesOrGoesIsNamedWhole()
{
    Design before, after;
    before.compute.nodes = {{.id = 1}, {.id = 2}};
    after.compute.nodes = {{.id = 2}, {.id = 5}};
    QCOMPARE(changedFields(before, after), (QStringList{u"compute.nodes.#1"_s, u"compute.nodes.#5"_s}));
}

void tst_fieldtexts::unknownIsAChange()
{
    Design before;
    before.compute.nodes = {{.id = 1}};
    Design after = before;
    QVERIFY(setField(after, u"workload.projects"_s, QJsonValue::Null));
    QVERIFY(setField(after, u"compute.nodes.0.size"_s, QJsonValue::Null));
    QCOMPARE(changedFields(before, after), (QStringList{u"workload.projects"_s, u"compute.nodes.#1.size"_s}));
}

void tst_fieldtexts::unknownListIsOneChange()
{
    Design empty, unknown, full;
    QVERIFY(setField(unknown, u"compute.nodes"_s, QJsonValue::Null));
    full.compute.nodes = {{.id = 1}, {.id = 2}};
    QCOMPARE(changedFields(empty, unknown), QStringList{u"compute.nodes"_s});
    QCOMPARE(changedFields(unknown, full), QStringList{u"compute.nodes"_s});
}

QTEST_GUILESS_MAIN(tst_fieldtexts)
#include "tst_fieldtexts.moc"
