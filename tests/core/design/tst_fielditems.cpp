#include "tests/core/design/values.h"

#include <QTest>

using namespace octoha;
using namespace octoha::tests;
using namespace Qt::StringLiterals;

namespace {

/// The item of compute.nodes with this index, as it stands in the file.
QJsonObject nodeAt(const Design &design, int index)
{
    return getField(design, u"compute.nodes.%1"_s.arg(index)).value().toObject();
}

Design designWithNodes(const QStringList &names)
{
    Design design;
    for (const QString &name : names) {
        if (!setField(design, u"compute.nodes.+"_s, QJsonObject{{u"name"_s, name}}))
            qFatal("%s is no node", qPrintable(name));
    }
    return design;
}

} // namespace

/// Items of lists, reached by index and by id.
class tst_fielditems : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itemItselfIsNeverUnknown();
    void appendedItemAnswersItsList();
    void listThatShrinksForgetsItsItems();
    void writtenListAnswersItsItems();
    void writtenItemAnswersItsQuestions();
    void itemIsAppended();
    void itemIsFoundByIndexAndById();
    void itemIsReplaced();
    void itemKeepsItsIdWhenItMoves();
    void itemIsRemoved();
    void removedItemLeavesNoMarks();
    void keyThatIsNoQuestionIsRefused_data();
    void keyThatIsNoQuestionIsRefused();
    void onlyItemsCanBeRemoved();
    void plainListIsEditedItemByItem();
    void itemsWithoutIdsGetFreeOnes();
    void idThatIsNoCounterIsRefused_data();
    void idThatIsNoCounterIsRefused();
    void unknownItemMakesItsQuestionUnknown();
    void unknownListMakesItsItemsUnknown();
};

void tst_fielditems::itemItselfIsNeverUnknown()
{
    Design design = designWithNodes({u"octo-01"_s});
    QVERIFY(!setField(design, u"compute.nodes.0"_s, QJsonValue::Null));
    QVERIFY(!setField(design, u"compute.nodes.+"_s, QJsonValue::Null));
    QVERIFY(design == designWithNodes({u"octo-01"_s}));
}

void tst_fielditems::appendedItemAnswersItsList()
{
    Design design;
    QVERIFY(setField(design, u"compute.nodes"_s, QJsonValue::Null));
    QVERIFY(setField(design, u"compute.nodes.+"_s, QJsonObject()));
    QVERIFY(design.unknown.isEmpty());
}

void tst_fielditems::listThatShrinksForgetsItsItems()
{
    Design design = designWithNodes({u"octo-01"_s, u"octo-02"_s});
    QVERIFY(setField(design, u"compute.nodes.0.size"_s, QJsonValue::Null));
    QVERIFY(setField(design, u"compute.nodes.1.size"_s, QJsonValue::Null));
    QVERIFY(setField(design, u"compute.nodes"_s, QJsonArray{nodeAt(design, 1)}));
    QVERIFY(getField(design, u"compute.nodes.0.size"_s)->isNull());
    QCOMPARE(design.unknown, QSet<QString>{u"compute.nodes.#2.size"_s});
}

void tst_fielditems::writtenListAnswersItsItems()
{
    Design design = designWithNodes({u"octo-01"_s});
    design.assumed = {u"compute.nodes.#1.zone"_s};
    QVERIFY(setField(design, u"compute.nodes.0.size"_s, QJsonValue::Null));
    QVERIFY(setField(design, u"compute.nodes"_s, QJsonArray{QJsonObject{{u"id"_s, 1}, {u"name"_s, QJsonValue::Null}}}));
    QCOMPARE(design.unknown, QSet<QString>{u"compute.nodes.#1.name"_s});
    QVERIFY(design.assumed.isEmpty());
}

void tst_fielditems::writtenItemAnswersItsQuestions()
{
    Design design = designWithNodes({u"octo-01"_s});
    QVERIFY(setField(design, u"compute.nodes.0.size"_s, QJsonValue::Null));
    QJsonObject node = nodeAt(design, 0);
    QVERIFY(node.value(u"size").isNull());
    node.insert(u"size"_s, u"Standard_D8s_v5"_s);
    QVERIFY(setField(design, u"compute.nodes.0"_s, node));
    QVERIFY(design.unknown.isEmpty());
}

void tst_fielditems::itemIsAppended()
{
    const Design design = designWithNodes({u"octo-01"_s, u"octo-02"_s});
    QCOMPARE(design.compute.nodes.size(), 2);
    QCOMPARE(design.compute.nodes[0].id, 1);
    QCOMPARE(design.compute.nodes[1].id, 2);
    QCOMPARE(design.compute.nodes[1].taskCap.number(), Node().taskCap.number());
}

void tst_fielditems::itemIsFoundByIndexAndById()
{
    Design design = designWithNodes({u"octo-01"_s, u"octo-02"_s});
    std::swap(design.compute.nodes[0], design.compute.nodes[1]);
    QCOMPARE(getField(design, u"compute.nodes.0.name"_s)->toString(), u"octo-02"_s);
    QCOMPARE(getField(design, u"compute.nodes.#1.name"_s)->toString(), u"octo-01"_s);
    QVERIFY(setField(design, u"compute.nodes.#2.zone"_s, 3));
    QCOMPARE(design.compute.nodes[0].zone.number(), 3);
}

void tst_fielditems::itemIsReplaced()
{
    Design design = designWithNodes({u"octo-01"_s, u"octo-02"_s});
    QJsonObject node = nodeAt(design, 1);
    node.insert(u"zone"_s, 2);
    QVERIFY(setField(design, u"compute.nodes.1"_s, node));
    QCOMPARE(nodeAt(design, 1), node);
    QCOMPARE(design.compute.nodes[1].id, 2);
}

void tst_fielditems::itemKeepsItsIdWhenItMoves()
{
    Design design = designWithNodes({u"octo-01"_s, u"octo-02"_s});
    QVERIFY(setField(design, u"compute.nodes"_s, QJsonArray{nodeAt(design, 1), nodeAt(design, 0)}));
    QCOMPARE(design.compute.nodes[0].id, 2);
    QCOMPARE(design.compute.nodes[1].id, 1);
}

void tst_fielditems::itemIsRemoved()
{
    Design design = designWithNodes({u"octo-01"_s, u"octo-02"_s, u"octo-03"_s});
    QVERIFY(removeItem(design, u"compute.nodes.#2"_s));
    QVERIFY(removeItem(design, u"compute.nodes.0"_s));
    QCOMPARE(design.compute.nodes.size(), 1);
    QCOMPARE(design.compute.nodes[0].name.text(), u"octo-03"_s);
}

void tst_fielditems::removedItemLeavesNoMarks()
{
    Design design = designWithNodes({u"octo-01"_s, u"octo-02"_s});
    design.assumed = {u"compute.nodes.#1.size"_s, u"compute.nodes.#2.size"_s};
    QVERIFY(setField(design, u"compute.nodes.0.zone"_s, QJsonValue::Null));
    QVERIFY(removeItem(design, u"compute.nodes.0"_s));
    QVERIFY(design.unknown.isEmpty());
    QCOMPARE(design.assumed, QSet<QString>{u"compute.nodes.#2.size"_s});
}

void tst_fielditems::keyThatIsNoQuestionIsRefused_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QStringList>("paths");
    const QJsonObject bad{{u"name"_s, u"octo-03"_s}, {u"bad"_s, 1}, {u"worse"_s, 2}};
    QTest::addRow("new item") << u"compute.nodes.+"_s << QJsonValue(bad)
                              << QStringList{u"compute.nodes.+.bad"_s, u"compute.nodes.+.worse"_s};
    QTest::addRow("item") << u"compute.nodes.0"_s << QJsonValue(bad)
                          << QStringList{u"compute.nodes.0.bad"_s, u"compute.nodes.0.worse"_s};
    QTest::addRow("list") << u"compute.nodes"_s
                          << QJsonValue(QJsonArray{QJsonObject(), QJsonObject{{u"Name"_s, u"x"_s}}})
                          << QStringList{u"compute.nodes.1.Name"_s};
}

void tst_fielditems::keyThatIsNoQuestionIsRefused()
{
    QFETCH(QString, id);
    QFETCH(QJsonValue, value);
    QFETCH(QStringList, paths);
    Design design = designWithNodes({u"octo-01"_s, u"octo-02"_s});
    const Error error = setField(design, id, value).error();
    QCOMPARE(error.code, Error::Code::UnknownField);
    QStringList found{error.path};
    for (const Error &other : error.others)
        found << other.path;
    QCOMPARE(found, paths);
    QVERIFY(design == designWithNodes({u"octo-01"_s, u"octo-02"_s}));
}

void tst_fielditems::onlyItemsCanBeRemoved()
{
    Design design = designWithNodes({u"octo-01"_s});
    for (const QString &id : {u"compute.nodes"_s, u"compute.nodes.0.size"_s, u"compute.nodes.+"_s, u"compute.spread"_s})
        QVERIFY2(!removeItem(design, id), qPrintable(id));
}

void tst_fielditems::plainListIsEditedItemByItem()
{
    Design design;
    QVERIFY(setField(design, u"placement.dnsServers.+"_s, u"10.20.0.4"_s));
    QVERIFY(setField(design, u"placement.dnsServers.+"_s, u"10.20.0.5"_s));
    QVERIFY(setField(design, u"placement.dnsServers.0"_s, u"10.20.0.6"_s));
    QCOMPARE(getField(design, u"placement.dnsServers"_s)->toArray(), (QJsonArray{u"10.20.0.6"_s, u"10.20.0.5"_s}));
    QVERIFY(removeItem(design, u"placement.dnsServers.0"_s));
    QCOMPARE(getField(design, u"placement.dnsServers.0"_s)->toString(), u"10.20.0.5"_s);
    QVERIFY(!setField(design, u"balancer.securityGroupPorts.0"_s, 0));
}

void tst_fielditems::itemsWithoutIdsGetFreeOnes()
{
    Design design;
    const QJsonObject first{{u"id"_s, 4}}, same{{u"id"_s, 4}}, none;
    QVERIFY(setField(design, u"compute.nodes"_s, QJsonArray{first, same, none}));
    QList<int> ids;
    for (const Node &node : design.compute.nodes)
        ids << node.id;
    QCOMPARE(ids, (QList<int>{4, 5, 6}));
}

void tst_fielditems::idThatIsNoCounterIsRefused_data()
{
    QTest::addColumn<QJsonValue>("id");
    QTest::addRow("zero") << QJsonValue(0);
    QTest::addRow("negative") << QJsonValue(-3);
    QTest::addRow("fraction") << QJsonValue(1.5);
    QTest::addRow("so large that counting on overflows") << QJsonValue(2147483647);
    QTest::addRow("larger than any integer") << QJsonValue(1e300);
    QTest::addRow("text") << QJsonValue(u"1"_s);
    QTest::addRow("null") << QJsonValue(QJsonValue::Null);
}

void tst_fielditems::idThatIsNoCounterIsRefused()
{
    QFETCH(QJsonValue, id);
    Design design;
    const auto written = setField(design, u"compute.nodes"_s, QJsonArray{QJsonObject{{u"id"_s, id}}});
    QVERIFY(!written);
    QCOMPARE(written.error().path, u"compute.nodes.0.id"_s);
}

void tst_fielditems::unknownItemMakesItsQuestionUnknown()
{
    Design design = designWithNodes({u"octo-01"_s, u"octo-02"_s});
    QVERIFY(!isUnknown(design, field<&Node::size>));
    QVERIFY(setField(design, u"compute.nodes.1.size"_s, QJsonValue::Null));
    QVERIFY(isUnknown(design, field<&Node::size>));
    QVERIFY(!isUnknown(design, field<&Node::name>));
    QVERIFY(!isUnknown(design, field<&Compute::nodes>));
    QVERIFY(getField(design, u"compute.nodes.#2.size"_s)->isNull());
}

void tst_fielditems::unknownListMakesItsItemsUnknown()
{
    Design design;
    QVERIFY(setField(design, u"compute.nodes"_s, QJsonValue::Null));
    QVERIFY(isUnknown(design, field<&Compute::nodes>));
    QVERIFY(isUnknown(design, field<&Node::size>));
    QVERIFY(!isUnknown(design, field<&Tentacle::version>));
}

QTEST_GUILESS_MAIN(tst_fielditems)
#include "tst_fielditems.moc"
