#include "core/assess/acceptances.h"
#include "core/export/bundle.h"
#include "core/project/presets.h"

#include <QJsonDocument>
#include <QTest>

using namespace octoha;

namespace {

const QDate day(2026, 11, 24);

/// Made of one letter, so that none is or looks in the sources like a key that opens something.
const QString secret = QStringLiteral("Server=sql;Password=") + QString(9, u'A');

Result<QList<OutputFile>> render(const Project &project)
{
    return renderBundle(project, assess(project.design, Catalog::shipped(), day), Catalog::shipped(), {{}, true});
}

QJsonObject objectOf(const Project &project)
{
    return QJsonDocument::fromJson(writeProject(project)).object();
}

Result<Reading> readingOf(const QJsonObject &object)
{
    return readProject(QJsonDocument(object).toJson());
}

QJsonObject acceptance()
{
    return {{QStringLiteral("rule"), QStringLiteral("OHA-TEXT-001")},
        {QStringLiteral("reason"), QStringLiteral("Known.")}, {QStringLiteral("owner"), QStringLiteral("Ada")},
        {QStringLiteral("expires"), QStringLiteral("2027-01-01")}};
}

QJsonObject accepting(const char *key, const QJsonValue &value)
{
    QJsonObject object = objectOf(sampleProject()), accepted = acceptance();
    accepted.insert(QLatin1String(key), value);
    object.insert(QStringLiteral("accepted"), QJsonArray{accepted});
    return object;
}

QJsonObject withKey(const QString &key, const QJsonValue &value)
{
    QJsonObject object = objectOf(sampleProject());
    object.insert(key, value);
    return object;
}

} // namespace

/// What looks like a secret leaves in no bundle, wherever a file holds it.
class TestSecretScan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reasonsAndOwnersAreRefusedAtReading_data()
    {
        QTest::addColumn<QString>("key");
        for (const char *key : {"reason", "owner"})
            QTest::newRow(key) << QString::fromLatin1(key);
    }

    void reasonsAndOwnersAreRefusedAtReading()
    {
        QFETCH(QString, key);
        const auto reading = readingOf(accepting(key.toLatin1().constData(), secret));
        QVERIFY(!reading);
        QCOMPARE(reading.error().path, QStringLiteral("accepted.0.") + key);
        QVERIFY(!reading.error().message.contains(secret));
    }

    void unknownKeysStopTheExport_data()
    {
        QTest::addColumn<QJsonObject>("object");
        QTest::addColumn<QString>("place");
        QTest::newRow("value") << withKey(QStringLiteral("later"), secret) << QStringLiteral(".…");
        QTest::newRow("deep") << withKey(QStringLiteral("later"),
            QJsonObject{{QStringLiteral("a"), QJsonArray{1, QJsonObject{{QStringLiteral("b"), secret}}}}})
                              << QStringLiteral(".…");
        QTest::newRow("name") << withKey(secret, 1) << QStringLiteral(".…");
        QTest::newRow("of an acceptance") << accepting("later", secret) << QStringLiteral("accepted.0");
        QTest::newRow("values seen") << accepting("seen", QJsonObject{{QStringLiteral("project.title"), secret}})
                                     << QStringLiteral("accepted.0");
    }

    void unknownKeysStopTheExport()
    {
        QFETCH(QJsonObject, object);
        QFETCH(QString, place);
        const auto reading = readingOf(object);
        QVERIFY(reading); // Nothing is lost that a newer program may need.
        const auto files = render(reading->project);
        QVERIFY(!files);
        QCOMPARE(files.error().code, Error::Code::Refused);
        QVERIFY2(files.error().message.contains(place), qUtf8Printable(files.error().message));
        QVERIFY(!files.error().message.contains(secret));
    }

    void readingSaysSo()
    {
        const auto reading = readingOf(withKey(QStringLiteral("later"), secret));
        QVERIFY(reading);
        QCOMPARE(reading->notes.size(), 1);
        QVERIFY2(reading->notes.first().contains(QStringLiteral("password")), qUtf8Printable(reading->notes.first()));
    }

    /// What no check at entry has seen: the files themselves are looked through.
    void theFilesAreLookedThrough()
    {
        Project project = sampleProject();
        project.design.project.title = Name::constant("pwd=AAAAAAAAAAAA");
        const auto files = render(project);
        QVERIFY(!files);
        QVERIFY2(
            files.error().message.contains(QStringLiteral("design.octoha")), qUtf8Printable(files.error().message));
    }

    void noFalseAlarm_data()
    {
        QTest::addColumn<QString>("preset");
        for (const Preset &preset : presets())
            QTest::newRow(preset.name) << QString::fromLatin1(preset.name);
    }

    void noFalseAlarm()
    {
        QFETCH(QString, preset);
        const auto files = render(projectFromPreset(*findPreset(preset)));
        QVERIFY2(files, files ? "" : qUtf8Printable(files.error().message));
    }
};

QTEST_GUILESS_MAIN(TestSecretScan)
#include "tst_secretscan.moc"
