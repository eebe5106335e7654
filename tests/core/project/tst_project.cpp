#include "core/project/format.h"
#include "core/project/presets.h"

#include <QJsonDocument>
#include <QTest>

#include <rapidcheck.h>

using namespace octoha;

namespace {

QJsonObject objectOf(const Project &project)
{
    return QJsonDocument::fromJson(writeProject(project)).object();
}

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

/// The project's JSON with one value changed: "design.compute.nodes" and so on, objects only.
QJsonObject with(QJsonObject object, const QString &path, const QJsonValue &value)
{
    const QString key = path.section(u'.', 0, 0), rest = path.section(u'.', 1);
    object.insert(key, rest.isEmpty() ? value : QJsonValue(with(object.value(key).toObject(), rest, value)));
    return object;
}

Project sample()
{
    return sampleProject();
}

/// A finding that was accepted, with one of its values changed.
QJsonObject acceptedWith(const QString &key, const QJsonValue &value)
{
    return with(
        {{QStringLiteral("rule"), QStringLiteral("OHA-NODE-001")},
            {QStringLiteral("reason"), QStringLiteral("Only a lab.")}, {QStringLiteral("owner"), QStringLiteral("Ada")},
            {QStringLiteral("expires"), QStringLiteral("2027-01-01")}},
        key, value);
}

/// The places of all that is refused in the text.
QStringList wrongPathsOf(const QByteArray &text)
{
    const auto reading = readProject(text);
    if (reading)
        return {};
    QStringList paths{reading.error().path};
    for (const Error &other : reading.error().others)
        paths.append(other.path);
    return paths;
}

} // namespace

class TestProject : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProjectReadsBackEqual();
    void theTextIsCanonical();
    void everyFormatOfThePastReads();
    void presetsReadWithoutANote_data();
    void presetsReadWithoutANote();
    void aMarkInFrontIsSkipped();
    void aMarkInATextStays();
    void wrongValuesAreAllListed();
    void wrongShapesAreRefused_data();
    void wrongShapesAreRefused();
    void aNewerFormatIsRefused();
    void stepsRunInOrder();
    void acceptancesReadBack();
    void unknownAnswersAreNull();
    void anyChangeReadsBack();
};

void TestProject::aProjectReadsBackEqual()
{
    const Project project = sample();
    const auto reading = readProject(writeProject(project));
    QVERIFY(reading);
    QCOMPARE(reading->project, project);
    QVERIFY(reading->notes.isEmpty());
    QCOMPARE(reading->format, currentFormat);
}

void TestProject::theTextIsCanonical()
{
    const QByteArray text = writeProject(sample());
    QVERIFY(text.endsWith("}\n"));
    QVERIFY(!text.endsWith("\n\n"));
    QCOMPARE(writeProject(readProject(text)->project), text);
    QVERIFY(text.indexOf("\"accepted\"") < text.indexOf("\"assumed\""));
    QVERIFY(text.indexOf("\"design\"") < text.indexOf("\"format\""));
}

void TestProject::everyFormatOfThePastReads()
{
    for (int format = 1; format <= currentFormat; ++format) {
        const auto reading = loadProject(QStringLiteral(OCTOHA_TEST_DATA "/projects/format%1.octoha").arg(format));
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
        QCOMPARE(reading->format, format);
        QCOMPARE(reading->project.design.compute.nodes.size(), 2);
    }
}

void TestProject::presetsReadWithoutANote_data()
{
    QTest::addColumn<QString>("name");
    for (const Preset &preset : presets())
        QTest::addRow("%s", preset.name) << QString::fromLatin1(preset.name);
    QTest::addRow("sample") << QStringLiteral("sample");
}

void TestProject::presetsReadWithoutANote()
{
    QFETCH(QString, name);
    QFile file(QStringLiteral(":/octoha/samples/%1.octoha").arg(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const auto reading = readProject(text);
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
    QVERIFY2(reading->notes.isEmpty(), qPrintable(reading->notes.join(u'\n')));
    QCOMPARE(writeProject(reading->project), text);
}

void TestProject::aMarkInFrontIsSkipped()
{
    const auto reading = readProject("\xef\xbb\xbf" + writeProject(sample()));
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
    QCOMPARE(reading->project, sample());
}

void TestProject::aMarkInATextStays()
{
    const QString marked = QChar(0xFEFF) + QStringLiteral("title"), plain = QStringLiteral("title");
    const QJsonObject both{{marked, 1}, {plain, 2}};
    QJsonObject object = with(objectOf(sample()), QStringLiteral("design.project.title"), marked);
    object.insert(QStringLiteral("future"), both);
    const auto reading = readProject(textOf(object));
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
    QCOMPARE(reading->project.design.project.title.text(), marked);
    QVERIFY(!reading->project.foreign.isEmpty());
    QCOMPARE(reading->project.foreign.first().value, QJsonValue(both));
    const auto again = readProject(writeProject(reading->project));
    QVERIFY(again && again->project == reading->project);
}

void TestProject::wrongValuesAreAllListed()
{
    QJsonObject object = objectOf(sample());
    object = with(object, QStringLiteral("design.workload.projects"), -1);
    object = with(object, QStringLiteral("design.database.kind"), QStringLiteral("oracle"));
    object = with(object, QStringLiteral("design.project.title"), 7);
    object = with(object, QStringLiteral("design.compute.nodes"),
        QJsonArray{QJsonObject{{QStringLiteral("zone"), 9}}, QJsonObject{{QStringLiteral("zone"), 8}}});
    object = with(object, QStringLiteral("accepted"),
        QJsonArray{QJsonObject{{QStringLiteral("rule"), 1}, {QStringLiteral("seen"), 5}}, 7});
    object = with(object, QStringLiteral("assumed"), QJsonArray{1});
    object = with(object, QStringLiteral("rulesAsOf"), QStringLiteral("nonsense"));
    const QStringList paths = wrongPathsOf(textOf(object));
    for (const char *path : {"database.kind", "project.title", "workload.projects", "compute.nodes.0.zone",
             "compute.nodes.1.zone", "accepted.0.rule", "accepted.0.seen", "accepted.0.reason", "accepted.0.owner",
             "accepted.0.expires", "accepted.1", "assumed.0", "rulesAsOf"})
        QVERIFY2(paths.contains(QLatin1String(path)), path);
    QCOMPARE(paths.size(), 13);
}

void TestProject::wrongShapesAreRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const QString &path, const QJsonValue &value) {
        QTest::addRow("%s", name) << path << value;
    };
    row("design is a list", QStringLiteral("design"), QJsonArray());
    row("page is a number", QStringLiteral("design.compute"), 5);
    row("list is a text", QStringLiteral("design.compute.nodes"), QStringLiteral("octo-01"));
    row("item is a text", QStringLiteral("design.compute.nodes"), QJsonArray{QStringLiteral("octo-01")});
    row("number is a text", QStringLiteral("design.workload.projects"), QStringLiteral("50"));
    row("fraction", QStringLiteral("design.workload.projects"), 1.5);
    row("boolean is a number", QStringLiteral("design.database.zoneRedundant"), 1);
    row("text too long", QStringLiteral("design.project.title"), QString(10'000, u'x'));
    row("control character", QStringLiteral("design.project.title"), QString(QChar(7)));
    row("day", QStringLiteral("design.database.restoreTested"), QStringLiteral("2026-02-30"));
    row("version", QStringLiteral("design.workload.octopusVersion"), QStringLiteral("latest"));
    row("assumed is an object", QStringLiteral("assumed"), QJsonObject());
    row("accepted is an object", QStringLiteral("accepted"), QJsonObject());
    row("accepted without reason", QStringLiteral("accepted"),
        QJsonArray{QJsonObject{{QStringLiteral("rule"), QStringLiteral("OHA-NODE-001")}}});
    row("seen is a number", QStringLiteral("accepted"), QJsonArray{acceptedWith(QStringLiteral("seen"), 5)});
    row("expiry is no day", QStringLiteral("accepted"),
        QJsonArray{acceptedWith(QStringLiteral("expires"), QStringLiteral("soon"))});
    row("day of the rules is a word", QStringLiteral("rulesAsOf"), QStringLiteral("nonsense"));
    row("day of the rules is a number", QStringLiteral("rulesAsOf"), 20261124);
    row("format is missing", QStringLiteral("format"), QJsonValue());
    row("format is a fraction", QStringLiteral("format"), 1.5);
    row("format is zero", QStringLiteral("format"), 0);
}

void TestProject::wrongShapesAreRefused()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    const auto reading = readProject(textOf(with(objectOf(sample()), path, value)));
    QVERIFY(!reading);
    QVERIFY(!reading.error().message.isEmpty());
    QVERIFY(!reading.error().path.isEmpty());
}

void TestProject::aNewerFormatIsRefused()
{
    QJsonObject object = with(objectOf(sample()), QStringLiteral("format"), currentFormat + 1);
    object = with(object, QStringLiteral("generator"), QStringLiteral("Octoha 9.1"));
    const auto reading = readProject(textOf(object));
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, Error::Code::NewerFormat);
    QVERIFY(reading.error().message.contains(QStringLiteral("Octoha 9.1")));
}

void TestProject::stepsRunInOrder()
{
    static constexpr FormatStep steps[]
        = {[](QJsonObject &project, QStringList &) { project.insert(QStringLiteral("trace"), QStringLiteral("1")); },
            [](QJsonObject &project, QStringList &notes) {
                project.insert(QStringLiteral("trace"), project.value(QStringLiteral("trace")).toString() + u'2');
                notes.append(QStringLiteral("second"));
            }};
    const auto reading = readProject(writeProject(sample()), steps);
    QVERIFY(reading);
    QCOMPARE(reading->format, 1);
    QVERIFY(reading->notes.contains(QStringLiteral("second")));
    QCOMPARE(reading->project.foreign.first().value, QJsonValue(QStringLiteral("12")));
    const auto newer = readProject(textOf(with(objectOf(sample()), QStringLiteral("format"), 3)), steps);
    QVERIFY(newer);
    QVERIFY(newer->project.foreign.isEmpty());
}

void TestProject::acceptancesReadBack()
{
    Project project = sample();
    project.accepted
        = {{QStringLiteral("OHA-NODE-001"), {{QStringLiteral("compute.nodes"), 1}}, Paragraph::constant("Only a lab."),
            Name::constant("Ada"), Day(QDate(2027, 1, 1)), {{QStringLiteral("later"), true}}}};
    const auto reading = readProject(writeProject(project));
    QVERIFY(reading);
    QVERIFY2(reading->notes.join(u'\n').contains(QStringLiteral("“accepted.0.later”")),
        qPrintable(reading->notes.join(u'\n')));
    QCOMPARE(reading->project, project);
}

void TestProject::unknownAnswersAreNull()
{
    Project project = sample();
    QVERIFY(setField(project.design, QStringLiteral("workload.projects"), QJsonValue::Null));
    QVERIFY(setField(project.design, QStringLiteral("compute.nodes.1.size"), QJsonValue::Null));
    const QByteArray text = writeProject(project);
    QVERIFY(text.contains("\"projects\": null"));
    QVERIFY(text.contains("\"size\": null"));
    const auto reading = readProject(text);
    QVERIFY(reading);
    QCOMPARE(reading->project, project);
    QVERIFY(isUnknown(reading->project.design, field<&Node::size>));
    QVERIFY(!isUnknown(reading->project.design, field<&Node::name>));
}

void TestProject::anyChangeReadsBack()
{
    const bool holds = rc::check("a project with any numbers and texts reads back equal", [] {
        Project project = sample();
        const auto projects = *rc::gen::inRange(0, Count::maximum);
        const auto words = *rc::gen::container<std::string>(rc::gen::inRange<char>(' ', '~'));
        RC_PRE(words.size() <= 120);
        RC_ASSERT(setField(project.design, QStringLiteral("workload.projects"), projects).has_value());
        RC_ASSERT(setField(project.design, QStringLiteral("compute.nodes.0.name"), QString::fromStdString(words))
                      .has_value());
        RC_ASSERT(readProject(writeProject(project))->project == project);
    });
    QVERIFY(holds);
}

QTEST_APPLESS_MAIN(TestProject)
#include "tst_project.moc"
