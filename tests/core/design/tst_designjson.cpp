#include "core/design/sortedkeys.h"
#include "tests/core/design/values.h"

#include <QTest>

using namespace octoha;
using namespace octoha::tests;
using namespace Qt::StringLiterals;

namespace {

/// The design with every question answered otherwise than by default.
Design changedDesign()
{
    Design design = designWithItems();
    for (const Field &field : fields()) {
        const QString id = placedId(field);
        if (!field.type().itemRows && !setField(design, id, otherValue(field.type(), getField(design, id).value())))
            qFatal("%s takes no other value", qUtf8Printable(id));
    }
    return design;
}

QJsonObject withValue(const QString &page, const QString &key, const QJsonValue &value)
{
    QJsonObject object = designToJson({});
    QJsonObject part = object.value(page).toObject();
    part.insert(key, value);
    object.insert(page, part);
    return object;
}

} // namespace

/// The design as it stands in a project file.
class tst_designjson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void defaultDesignIsReadBack();
    void everyOtherValueIsReadBack();
    void everyQuestionIsWritten();
    void emptyObjectIsTheDefaultDesign();
    void nullIsReadAsUnknown_data();
    void nullIsReadAsUnknown();
    void nullInAnItemIsReadAsUnknown();
    void wrongValueIsRefusedWithItsPath_data();
    void wrongValueIsRefusedWithItsPath();
    void allWrongValuesAreReported();
    void wrongItemIsReportedWithItsPlace();
    void pageThatIsNoObjectIsRefused();
    void keysThatNoQuestionHasAreNoted_data();
    void keysThatNoQuestionHasAreNoted();
    void whoeverIsOutsideSeesThemToo();
    void unknownKeysAreSkipped();
    void itemsKeepTheirIds();
    void assumptionsAreNotPartOfIt();
};

void tst_designjson::defaultDesignIsReadBack()
{
    const auto read = designFromJson(designToJson({}));
    QVERIFY(read);
    QVERIFY(*read == Design());
}

void tst_designjson::everyOtherValueIsReadBack()
{
    const Design design = changedDesign();
    const auto read = designFromJson(designToJson(design));
    QVERIFY(read);
    QCOMPARE(changedFields(design, *read), QStringList());
    QVERIFY(*read == design);
}

void tst_designjson::everyQuestionIsWritten()
{
    const QJsonObject object = designToJson({});
    for (const Field &field : fields()) {
        const QLatin1String key(field.question().key);
        QVERIFY2(field.isItem() || object.value(field.page()).toObject().contains(key), qPrintable(field.id));
    }
    QCOMPARE(object.keys().size(), 9);
}

void tst_designjson::emptyObjectIsTheDefaultDesign()
{
    QVERIFY(designFromJson({}).value() == Design());
}

void tst_designjson::nullIsReadAsUnknown_data()
{
    QTest::addColumn<QString>("id");
    for (const Field &field : fields()) {
        if (!field.isItem())
            QTest::addRow("%s", qPrintable(field.id)) << field.id;
    }
}

void tst_designjson::nullIsReadAsUnknown()
{
    QFETCH(QString, id);
    Design design;
    QVERIFY(setField(design, id, QJsonValue::Null));
    const QJsonObject object = designToJson(design);
    QVERIFY(object.value(id.section(u'.', 0, 0)).toObject().value(id.section(u'.', 1)).isNull());
    QVERIFY(designFromJson(object).value() == design);
}

void tst_designjson::nullInAnItemIsReadAsUnknown()
{
    Design design = designWithItems();
    QVERIFY(setField(design, u"compute.nodes.0.size"_s, QJsonValue::Null));
    const QJsonArray nodes = designToJson(design).value(u"compute").toObject().value(u"nodes").toArray();
    QVERIFY(nodes.at(0).toObject().value(u"size").isNull());
    const auto read = designFromJson(designToJson(design));
    QVERIFY(read && *read == design);
    QCOMPARE(read->unknown, QSet<QString>{u"compute.nodes.#1.size"_s});
}

void tst_designjson::wrongValueIsRefusedWithItsPath_data()
{
    QTest::addColumn<QString>("id");
    for (const Field &field : fields()) {
        if (!field.isItem())
            QTest::addRow("%s", qPrintable(field.id)) << field.id;
    }
}

void tst_designjson::wrongValueIsRefusedWithItsPath()
{
    QFETCH(QString, id);
    const QJsonObject object
        = withValue(id.section(u'.', 0, 0), id.section(u'.', 1), wrongValue(findField(id)->type()));
    const auto read = designFromJson(object);
    QVERIFY(!read);
    QCOMPARE(read.error().path, id);
    QVERIFY(!read.error().message.isEmpty());
}

void tst_designjson::allWrongValuesAreReported()
{
    QJsonObject object = withValue(u"workload"_s, u"projects"_s, -1);
    object.insert(u"signIn"_s, QJsonObject{{u"entra"_s, u"yes"_s}, {u"ldapPort"_s, 0}});
    const auto read = designFromJson(object);
    QVERIFY(!read);
    QStringList paths{read.error().path};
    for (const Error &other : read.error().others)
        paths << other.path;
    QCOMPARE(paths, (QStringList{u"workload.projects"_s, u"signIn.entra"_s, u"signIn.ldapPort"_s}));
}

void tst_designjson::wrongItemIsReportedWithItsPlace()
{
    const auto noObject = designFromJson(withValue(u"compute"_s, u"nodes"_s, QJsonArray{QJsonObject(), 5}));
    QCOMPARE(noObject.error().path, u"compute.nodes.1"_s);
    const QJsonObject node{{u"zone"_s, 4}, {u"taskCap"_s, u"many"_s}};
    const auto wrong = designFromJson(withValue(u"compute"_s, u"nodes"_s, QJsonArray{node}));
    QCOMPARE(wrong.error().path, u"compute.nodes.0.zone"_s);
    QCOMPARE(wrong.error().others.first().path, u"compute.nodes.0.taskCap"_s);
}

void tst_designjson::pageThatIsNoObjectIsRefused()
{
    for (const QJsonValue &value :
        {QJsonValue(5), QJsonValue(QJsonValue::Null), QJsonValue(QJsonArray{}), QJsonValue(u"x"_s)}) {
        const auto read = designFromJson({{u"compute"_s, value}});
        QVERIFY(!read);
        QCOMPARE(read.error().path, u"compute"_s);
        QVERIFY(read.error().others.isEmpty());
    }
}

void tst_designjson::unknownKeysAreSkipped()
{
    QJsonObject object = withValue(u"compute"_s, u"colour"_s, u"blue"_s);
    object.insert(u"weather"_s, QJsonObject());
    QVERIFY(designFromJson(object).value() == Design());
}

void tst_designjson::itemsKeepTheirIds()
{
    Design design;
    design.compute.nodes = {{.id = 7}, {.id = 2}};
    const auto read = designFromJson(designToJson(design));
    QCOMPARE(read->compute.nodes[0].id, 7);
    QCOMPARE(read->compute.nodes[1].id, 2);
}

void tst_designjson::assumptionsAreNotPartOfIt()
{
    Design design;
    design.assumed = {u"workload.projects"_s};
    QCOMPARE(designToJson(design), designToJson({}));
}

void tst_designjson::keysThatNoQuestionHasAreNoted_data()
{
    QTest::addColumn<QJsonObject>("design");
    QTest::addColumn<bool>("seen");
    const QJsonObject whole = designToJson(designWithItems());
    QTest::newRow("none") << whole << false;
    QTest::newRow("empty") << QJsonObject() << false;
    QTest::newRow("in a page") << withValue(u"compute"_s, u"later"_s, 1) << true;
    for (const Field &field : fields()) {
        if (!field.type().itemRows)
            continue;
        const QString key = QLatin1String(field.question().key);
        QJsonObject page = whole.value(field.page()).toObject(), changed = whole;
        QJsonArray items = page.value(key).toArray();
        QJsonObject item = items.at(0).toObject();
        item.insert(u"later"_s, QJsonValue::Null);
        items.replace(0, item);
        page.insert(key, items);
        changed.insert(field.page(), page);
        QTest::addRow("in an item of %s", qPrintable(field.id)) << changed << true;
    }
}

void tst_designjson::keysThatNoQuestionHasAreNoted()
{
    QFETCH(QJsonObject, design);
    QFETCH(bool, seen);
    const OtherKeys others;
    QVERIFY(designFromJson(design));
    QCOMPARE(others.wereSeen(), seen);
}

void tst_designjson::whoeverIsOutsideSeesThemToo()
{
    const OtherKeys outer;
    {
        const OtherKeys inner;
        QVERIFY(designFromJson(withValue(u"compute"_s, u"later"_s, 1)));
        QVERIFY(inner.wereSeen());
    }
    const OtherKeys after;
    QVERIFY(outer.wereSeen() && !after.wereSeen());
}

QTEST_GUILESS_MAIN(tst_designjson)
#include "tst_designjson.moc"
