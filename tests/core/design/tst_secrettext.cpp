#include "core/design/secrettext.h"
#include "core/project/project.h"

#include <QTest>

using namespace octoha;
using namespace Qt::StringLiterals;

namespace {

/// Made of one letter, so that none is or looks in the sources like a key that opens something.
QString letters(int count)
{
    return QString(count, u'A');
}

} // namespace

class TestSecretText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secretsAreKnown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kind");
        QTest::newRow("private key") << u"-----BEGIN RSA PRIVATE KEY-----"_s << u"a private key"_s;
        QTest::newRow("certificate with its key")
            << u"-----BEGIN CERTIFICATE-----\n-----BEGIN PRIVATE KEY-----"_s << u"a private key"_s;
        QTest::newRow("API key") << u"ask API-"_s + letters(26) << u"an API key of Octopus"_s;
        QTest::newRow("web token") << u"eyJ"_s + letters(20) + u".eyJ"_s + letters(20) + u"."_s + letters(9)
                                   << u"a web token"_s;
        QTest::newRow("shared access signature") << u"https://a.file.core.windows.net/s?sv=2024-05-04&sig="_s
                + letters(43) + u"%3D"_s << u"a shared access signature"_s;
        QTest::newRow("storage connection")
            << u"AccountName=a;AccountKey="_s + letters(86) + u"=="_s << u"a connection string with its key"_s;
        QTest::newRow("service bus") << u"Endpoint=sb://a/;SharedAccessKey="_s + letters(43) + u"="_s
                                     << u"a connection string with its key"_s;
        QTest::newRow("password") << u"Server=sql;User ID=octopus;Password=a b"_s
                                  << u"a connection string with its password"_s;
        QTest::newRow("pwd") << u"Server=sql; PWD = x;"_s << u"a connection string with its password"_s;
        QTest::newRow("storage key") << letters(86) + u"=="_s << u"a key of a storage account"_s;
        QTest::newRow("deep in a document") << u"id = 1; pwd = <none>\n"_s.repeated(900) + u"pwd = x;"_s
                + QString(5000, u'=') << u"a connection string with its password"_s;
        QTest::newRow("after signs that are none")
            << QString(3000, u'=') + u' ' + letters(22) + u"=="_s << u"the master key of Octopus"_s;
        QTest::newRow("master key") << u"key: "_s + letters(22) + u"=="_s << u"the master key of Octopus"_s;
    }

    void secretsAreKnown()
    {
        QFETCH(QString, text);
        QFETCH(QString, kind);
        QCOMPARE(QString::fromLatin1(secretIn(text)), kind);
    }

    void ordinaryTextsAreNone_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts{u""_s, u"octopus-master-key"_s, u"API-Gateway of the platform team"_s,
            u"API-GATEWAY-PRODUCTION"_s, u"passwords are in Key Vault"_s, u"Password=<password>;Server=sql"_s,
            u"Server=sql;Password={0};Encrypt=True"_s, u"Server=sql;Password=***"_s,
            u"Server=tcp:sql.database.windows.net,1433;Database=Octopus;Authentication=Active Directory Managed Identity"_s,
            u"/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-octopus/providers/Microsoft.KeyVault"_s,
            u"\\\\stoctopus.file.core.windows.net\\octopus\\TaskLogs"_s,
            u"https://octopus.example.com/app#/Spaces-1?tab=a=="_s,
            u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s,
            u"CN=octopus,OU=Servers,DC=example,DC=com"_s, u"-----BEGIN CERTIFICATE-----"_s, u"x == y and y == z"_s,
            u"eyJudge.eyJury.x"_s};
        for (const QString &text : texts)
            QTest::newRow(qPrintable(text.left(60))) << text;
    }

    void ordinaryTextsAreNone()
    {
        QFETCH(QString, text);
        QCOMPARE(QString::fromLatin1(secretIn(text)), QString());
    }

    /// A placeholder is none yet, and says that one is meant.
    void placesOfSecretsAreKnown()
    {
        for (const QString &text : {u"Password = <hunter2>"_s, u"redis.example.com:6380,password=<abc>"_s,
                 u"AccountKey={0}"_s, u"https://x/?a=1&sig=<token>"_s})
            QVERIFY2(hasMarkOfSecret(text) && !secretIn(text), qPrintable(text));
        for (const QString &text : {u"Application Name=Octopus"_s, u"api-server.example.com"_s, u"a=="_s})
            QVERIFY2(!hasMarkOfSecret(text), qPrintable(text));
    }

    /// Refused at entry, without saying it again where a screen or a log shows it.
    void anAnswerHoldsNoSecret()
    {
        const QString secret = u"Server=sql;Password=Hidden1"_s;
        const Result<QString> answer = checkedText(secret, 500, false);
        QVERIFY(!answer);
        QVERIFY(answer.error().message.contains(u"Key Vault"_s));
        QVERIFY(!answer.error().message.contains(u"Hidden1"_s));
    }

    /// Refused in a file, with the place of the answer.
    void aFileHoldsNoSecret()
    {
        const QByteArray file = R"({"format": 1, "design": {"storage": {"existingPath": "Password=Hidden1;"}}})";
        const Result<Reading> reading = readProject(file);
        QVERIFY(!reading);
        QCOMPARE(reading.error().path, u"storage.existingPath"_s);
        QVERIFY2(!reading.error().message.contains(u"Hidden1"_s), qPrintable(reading.error().message));
    }
};

QTEST_APPLESS_MAIN(TestSecretText)
#include "tst_secrettext.moc"
