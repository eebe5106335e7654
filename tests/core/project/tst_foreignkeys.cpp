#include "core/project/presets.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

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

} // namespace

/// Keys of a newer program, which this one keeps.
class TestForeignKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unknownKeysSurvive();
    void unknownKeysOfAnItemGoWithIt();
    void unknownKeysOfItemsStayWithThem_data();
    void unknownKeysOfItemsStayWithThem();
    void manyUnknownKeysAreSavedAtOnce();
};

void TestForeignKeys::unknownKeysSurvive()
{
    QJsonObject object = objectOf(sample());
    const QJsonObject strange{{QStringLiteral("deep"), QJsonArray{1, QStringLiteral("x"), QJsonValue::Null}}};
    object = with(object, QStringLiteral("future"), 7);
    object = with(object, QStringLiteral("design.future"), strange);
    object = with(object, QStringLiteral("design.compute.future"), strange);
    const auto reading = readProject(textOf(object));
    QVERIFY(reading);
    QCOMPARE(reading->notes.size(), 3);
    QVERIFY(reading->notes.join(u'\n').contains(QStringLiteral("design.compute.future")));
    const QJsonObject saved = objectOf(reading->project);
    QCOMPARE(saved.value(QStringLiteral("future")), QJsonValue(7));
    QCOMPARE(saved.value(QStringLiteral("design")).toObject().value(QStringLiteral("future")), QJsonValue(strange));
    QCOMPARE(saved.value(QStringLiteral("design"))
                 .toObject()
                 .value(QStringLiteral("compute"))
                 .toObject()
                 .value(QStringLiteral("future")),
        QJsonValue(strange));
}

void TestForeignKeys::unknownKeysOfAnItemGoWithIt()
{
    QJsonObject object = objectOf(sample());
    QJsonArray nodes = object.value(QStringLiteral("design"))
                           .toObject()
                           .value(QStringLiteral("compute"))
                           .toObject()
                           .value(QStringLiteral("nodes"))
                           .toArray();
    nodes.replace(1, with(nodes.at(1).toObject(), QStringLiteral("colour"), QStringLiteral("red")));
    auto reading = readProject(textOf(with(object, QStringLiteral("design.compute.nodes"), nodes)));
    QVERIFY(reading);
    QCOMPARE(reading->project.foreign.size(), 1);
    QCOMPARE(reading->project.foreign.first().place, QStringLiteral("design.compute.nodes.1.colour"));
    QVERIFY(removeItem(reading->project.design, QStringLiteral("compute.nodes.0")));
    QVERIFY(writeProject(reading->project).contains("\"colour\": \"red\""));
    QVERIFY(removeItem(reading->project.design, QStringLiteral("compute.nodes.0")));
    QVERIFY(!writeProject(reading->project).contains("colour"));
}

void TestForeignKeys::unknownKeysOfItemsStayWithThem_data()
{
    QTest::addColumn<QJsonValue>("first");
    QTest::addColumn<QJsonValue>("second");
    QTest::addRow("ids") << QJsonValue(4) << QJsonValue(2);
    QTest::addRow("no ids") << QJsonValue(QJsonValue::Undefined) << QJsonValue(QJsonValue::Undefined);
    QTest::addRow("one id twice") << QJsonValue(3) << QJsonValue(3);
}

void TestForeignKeys::unknownKeysOfItemsStayWithThem()
{
    QFETCH(QJsonValue, first);
    QFETCH(QJsonValue, second);
    const auto node = [](const char *name, const QJsonValue &id) {
        QJsonObject object{
            {QStringLiteral("name"), QLatin1String(name)}, {QStringLiteral("colour"), QLatin1String(name)}};
        if (!id.isUndefined())
            object.insert(QStringLiteral("id"), id);
        return object;
    };
    const auto reading = readProject(textOf(with(
        objectOf(sample()), QStringLiteral("design.compute.nodes"), QJsonArray{node("a", first), node("b", second)})));
    QVERIFY(reading);
    const QJsonArray nodes = objectOf(reading->project)
                                 .value(QStringLiteral("design"))[QStringLiteral("compute")][QStringLiteral("nodes")]
                                 .toArray();
    QCOMPARE(nodes.at(0)[QStringLiteral("colour")].toString(), QStringLiteral("a"));
    QCOMPARE(nodes.at(1)[QStringLiteral("colour")].toString(), QStringLiteral("b"));
}

void TestForeignKeys::manyUnknownKeysAreSavedAtOnce()
{
    QJsonArray tentacles;
    for (int i = 0; i < 5000; ++i)
        tentacles.append(QJsonObject{{QStringLiteral("colour"), i}});
    const auto reading
        = readProject(textOf(with(objectOf(sample()), QStringLiteral("design.polling.tentacles"), tentacles)));
    QVERIFY(reading);
    QElapsedTimer timer;
    timer.start();
    const QByteArray text = writeProject(reading->project);
    QVERIFY2(timer.elapsed() < 2000, "a copy of the whole list for each key takes minutes");
    QCOMPARE(text.count("\"colour\""), 5000);
}

QTEST_APPLESS_MAIN(TestForeignKeys)
#include "tst_foreignkeys.moc"
