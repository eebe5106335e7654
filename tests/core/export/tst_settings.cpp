#include "core/export/bundle.h"
#include "core/export/settings.h"
#include "core/plan/secrets.h"
#include "core/project/presets.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace octoha;

namespace {

const QDate day(2026, 11, 24);

QJsonObject settings(const Design &design)
{
    return settingsOf(design, designHash(design), Catalog::shipped(), day, false);
}

/// What our schema uses of JSON Schema: type, const, enum, required, additionalProperties, properties, items, pattern,
/// bounds.
QStringList violations(const QJsonObject &schema, const QJsonValue &value, const QString &path);

QString typeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return QStringLiteral("boolean");
    case QJsonValue::Double:
        return value.toDouble() == value.toInt() ? QStringLiteral("integer") : QStringLiteral("number");
    case QJsonValue::String:
        return QStringLiteral("string");
    case QJsonValue::Array:
        return QStringLiteral("array");
    case QJsonValue::Object:
        return QStringLiteral("object");
    default:
        return QStringLiteral("null");
    }
}

QStringList objectViolations(const QJsonObject &schema, const QJsonObject &object, const QString &path)
{
    QStringList found;
    const QJsonObject properties = schema.value(QStringLiteral("properties")).toObject();
    for (const QJsonValue &required : schema.value(QStringLiteral("required")).toArray()) {
        if (!object.contains(required.toString()))
            found.append(path + u'/' + required.toString() + QStringLiteral(" is missing"));
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (properties.contains(it.key()))
            found += violations(properties.value(it.key()).toObject(), it.value(), path + u'/' + it.key());
        else if (schema.value(QStringLiteral("additionalProperties")) == QJsonValue(false))
            found.append(path + u'/' + it.key() + QStringLiteral(" is not in the schema"));
    }
    return found;
}

QStringList plainViolations(const QJsonObject &schema, const QJsonValue &value, const QString &path)
{
    const QString text = value.toString();
    const QString pattern = schema.value(QStringLiteral("pattern")).toString();
    if (schema.contains(QStringLiteral("const")) && schema.value(QStringLiteral("const")) != value)
        return {path + QStringLiteral(" is not the constant")};
    if (schema.contains(QStringLiteral("enum")) && !schema.value(QStringLiteral("enum")).toArray().contains(value))
        return {path + QStringLiteral(" = ") + text + QStringLiteral(" is no choice")};
    if (!pattern.isEmpty() && !QRegularExpression(pattern).match(text).hasMatch())
        return {path + QStringLiteral(" = ") + text + QStringLiteral(" does not fit the pattern")};
    if (value.isString() && text.size() < schema.value(QStringLiteral("minLength")).toInt())
        return {path + QStringLiteral(" is too short")};
    if (value.isDouble()
        && (value.toDouble() < schema.value(QStringLiteral("minimum")).toDouble(-1e18)
            || value.toDouble() > schema.value(QStringLiteral("maximum")).toDouble(1e18)))
        return {path + QStringLiteral(" is out of range")};
    return {};
}

QStringList violations(const QJsonObject &schema, const QJsonValue &value, const QString &path)
{
    const QString type = schema.value(QStringLiteral("type")).toString();
    if (!type.isEmpty() && type != typeOf(value))
        return {path + QStringLiteral(" is no ") + type};
    QStringList found = plainViolations(schema, value, path);
    if (value.isObject())
        found += objectViolations(schema, value.toObject(), path);
    const QJsonArray items = value.toArray();
    for (qsizetype i = 0; i < items.size(); ++i)
        found += violations(
            schema.value(QStringLiteral("items")).toObject(), items.at(i), path + QStringLiteral("/%1").arg(i));
    return found;
}

QJsonObject schema()
{
    QFile file(QStringLiteral(":/octoha/scripts/settings.schema.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDesignFitsTheSchema_data();
    void everyDesignFitsTheSchema();
    void valuesOfTheSample();
    void secretsAreNames();
    void onlyTheFirstNodeIsFirst();
    void theSecondRegionIsThere();
    void sqlMachinesAndDomainAreThere();
    void everySecretHasItsKey();
    void waysToSignIn();
};

void TestSettings::everyDesignFitsTheSchema_data()
{
    QTest::addColumn<Design>("design");
    QTest::addRow("nothing answered") << Design();
    QTest::addRow("sample") << sampleProject().design;
    Design grown = projectFromPreset(*findPreset(u"grow-single-node")).design;
    QVERIFY(
        settings(grown).value(QStringLiteral("octopus")).toObject().value(QStringLiteral("growsExisting")).toBool());
    for (const Preset &preset : presets())
        QTest::addRow("%s", preset.name) << projectFromPreset(preset).design;
    // Every choice of every question, one at a time, over the sample.
    for (const Field &field : fields()) {
        if (field.isItem() || field.type().kind != Kind::Choice)
            continue;
        for (const ChoiceText &choice : field.type().choices) {
            Design design = sampleProject().design;
            QVERIFY(setField(design, field.id, QString::fromLatin1(choice.key)));
            QTest::addRow("%s=%s", qPrintable(field.id), choice.key) << design;
        }
    }
}

void TestSettings::everyDesignFitsTheSchema()
{
    QFETCH(Design, design);
    QVERIFY(!schema().isEmpty());
    const QStringList found = violations(schema(), settings(design), QString());
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestSettings::valuesOfTheSample()
{
    const QJsonObject object = settings(sampleProject().design);
    const QJsonObject octopus = object.value(QStringLiteral("octopus")).toObject(),
                      storage = object.value(QStringLiteral("storage")).toObject();
    QCOMPARE(octopus.value(QStringLiteral("portalUrl")).toString(), QStringLiteral("https://octopus.example.com"));
    QCOMPARE(octopus.value(QStringLiteral("nodeUrl")).toString(), QStringLiteral("http://localhost:80"));
    QVERIFY(storage.value(QStringLiteral("unc")).toString().startsWith(QStringLiteral("\\\\st")));
    QCOMPARE(storage.value(QStringLiteral("folders")).toArray().size(), 6);
    const QJsonArray endpoints
        = object.value(QStringLiteral("polling")).toObject().value(QStringLiteral("endpoints")).toArray();
    QCOMPARE(endpoints.size(), 2);
    QCOMPARE(endpoints.at(1).toObject().value(QStringLiteral("address")).toString(),
        QStringLiteral("https://poll.octopus.example.com:10944"));
    QCOMPARE(object.value(QStringLiteral("designHash")).toString(), designHash(sampleProject().design));
}

void TestSettings::secretsAreNames()
{
    Design design = sampleProject().design;
    design.database.signIn = DatabaseSignIn::SqlLogin;
    design.database.loginName = Name::constant("octopus");
    const QJsonObject object = settings(design);
    QCOMPARE(object.value(QStringLiteral("secrets")).toObject().value(QStringLiteral("sqlPassword")).toString(),
        QStringLiteral("octopus-sql-password"));
    const QString connection
        = object.value(QStringLiteral("database")).toObject().value(QStringLiteral("connectionString")).toString();
    QVERIFY(connection.contains(QStringLiteral("User ID=octopus")));
    QVERIFY(!connection.contains(QStringLiteral("Password"), Qt::CaseInsensitive));
}

// A secret that no script reads has no key; one that the design does not need has an empty name.
// What belongs to a way that is off is not told, and nobody is an administrator by it.
void TestSettings::waysToSignIn()
{
    const QString signIn = QStringLiteral("signIn"), administrator = QStringLiteral("administrator");
    Design design = sampleProject().design;
    design.signIn.entraTenant = Name::constant("11111111-1111-4111-8111-111111111111");
    const QJsonObject off = settings(design).value(signIn).toObject();
    QCOMPARE(off.value(QStringLiteral("entra")).toObject().value(QStringLiteral("issuer")).toString(), QString());
    QCOMPARE(off.value(administrator).toString(), QString());
    design.signIn.entra = true;
    const QJsonObject on = settings(design).value(signIn).toObject();
    QCOMPARE(on.value(QStringLiteral("entra")).toObject().value(QStringLiteral("issuer")).toString(),
        QStringLiteral("https://login.microsoftonline.com/11111111-1111-4111-8111-111111111111"));
    QCOMPARE(on.value(administrator).toString(), QStringLiteral("octoadmin"));
    design.signIn.activeDirectory = true;
    QCOMPARE(settings(design).value(signIn).toObject().value(administrator).toString(), QString());
    design.signIn = SignIn();
    design.signIn.usernamePassword = false;
    QVERIFY(settings(design).value(signIn).toObject().value(QStringLiteral("usernamePassword")).toBool());
}

void TestSettings::everySecretHasItsKey()
{
    Design design = sampleProject().design;
    design.signIn.entra = true;
    const QJsonObject secrets = settings(design).value(QStringLiteral("secrets")).toObject();
    for (const PlannedSecret &secret : allSecrets(design)) {
        if (!secret.kind.isEmpty())
            QCOMPARE(secrets.value(secret.kind).toString(), secret.used ? secret.name : QString());
    }
    QCOMPARE(secrets.value(QStringLiteral("entraClientSecret")).toString(), QStringLiteral("entra-client-secret"));
    QCOMPARE(secrets.value(QStringLiteral("oktaClientSecret")).toString(), QString());
}

void TestSettings::theSecondRegionIsThere()
{
    const QJsonObject object = settings(projectFromPreset(*findPreset(u"regulated")).design);
    const QJsonObject second = object.value(QStringLiteral("secondRegion")).toObject();
    QCOMPARE(second.value(QStringLiteral("region")).toString(), QStringLiteral("northeurope"));
    QVERIFY(second.value(QStringLiteral("vault")) != object.value(QStringLiteral("vault")));
    QVERIFY(second.value(QStringLiteral("storage")) != object.value(QStringLiteral("storage")));
    QCOMPARE(second.value(QStringLiteral("database")),
        object.value(QStringLiteral("database"))); // By the listener of the failover group.
    const QJsonArray nodes = object.value(QStringLiteral("nodes")).toArray();
    QCOMPARE(nodes.size(), 6);
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        const QJsonObject node = nodes.at(i).toObject();
        QCOMPARE(node.value(QStringLiteral("standby")).toBool(), i >= 3);
        QCOMPARE(node.value(QStringLiteral("leads")).toBool(), i == 3);
        QCOMPARE(node.value(QStringLiteral("first")).toBool(), i == 0);
    }
    QCOMPARE(settings(sampleProject().design)
                 .value(QStringLiteral("secondRegion"))
                 .toObject()
                 .value(QStringLiteral("region"))
                 .toString(),
        QString());
}

void TestSettings::sqlMachinesAndDomainAreThere()
{
    Design design = sampleProject().design;
    QCOMPARE(settings(design).value(QStringLiteral("sqlCluster")).toObject().value(QStringLiteral("kind")).toString(),
        QString());
    QCOMPARE(
        settings(design).value(QStringLiteral("domain")).toObject().value(QStringLiteral("members")).toArray().size(),
        0);
    design.database.kind = DatabaseKind::AvailabilityGroup;
    design.database.signIn = DatabaseSignIn::Windows;
    design.database.listenerName = Name::constant("octo-listener");
    design.database.replicas
        = {{.id = 1, .name = Name::constant("sql-01")}, {.id = 2, .name = Name::constant("sql-02"), .readable = true}};
    design.placement.subnets = {{1, SubnetPurpose::SqlA, Name::constant("10.20.8.0/26")},
        {2, SubnetPurpose::SqlB, Name::constant("10.20.9.0/24")}};
    design.signIn.domainName = Name::constant("corp.example.com");
    design.signIn.domainSource = DomainSource::NewControllers;
    design.signIn.domainControllers
        = {{.id = 1, .name = Name::constant("dc-01"), .address = Name::constant("10.20.5.4")}};
    QCOMPARE(violations(schema(), settings(design), QString()), QStringList());
    const QJsonObject cluster = settings(design).value(QStringLiteral("sqlCluster")).toObject();
    QCOMPARE(cluster.value(QStringLiteral("name")).toString(), QStringLiteral("octo-listene-wc"));
    QCOMPARE(cluster.value(QStringLiteral("addresses")).toArray().at(0).toObject(),
        QJsonObject({{QStringLiteral("address"), QStringLiteral("10.20.8.10")},
            {QStringLiteral("mask"), QStringLiteral("255.255.255.192")}}));
    QCOMPARE(
        cluster.value(QStringLiteral("machines")).toArray().at(1).toObject().value(QStringLiteral("url")).toString(),
        QStringLiteral("TCP://sql-02.corp.example.com:5022"));
    const QJsonObject database = settings(design).value(QStringLiteral("database")).toObject();
    QCOMPARE(database.value(QStringLiteral("users")).toArray().at(0).toObject(),
        QJsonObject({{QStringLiteral("name"), QStringLiteral("octo-01")},
            {QStringLiteral("kind"), QStringLiteral("computer")}}));
    QVERIFY(database.value(QStringLiteral("creates")).toBool()
        && database.value(QStringLiteral("recoveryModel")) == QStringLiteral("FULL"));
    const QJsonObject domain = settings(design).value(QStringLiteral("domain")).toObject();
    QCOMPARE(domain.value(QStringLiteral("members")).toArray().size(), 2 + design.compute.nodes.size());
    QCOMPARE(domain.value(QStringLiteral("dnsServers")).toArray(), QJsonArray{QStringLiteral("10.20.5.4")});
}

void TestSettings::onlyTheFirstNodeIsFirst()
{
    const QJsonArray nodes
        = settings(projectFromPreset(*findPreset(u"high-throughput")).design).value(QStringLiteral("nodes")).toArray();
    QCOMPARE(nodes.size(), 6);
    for (qsizetype i = 0; i < nodes.size(); ++i)
        QCOMPARE(nodes.at(i).toObject().value(QStringLiteral("first")).toBool(), i == 0);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
