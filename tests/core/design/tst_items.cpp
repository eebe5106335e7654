#include "core/design/items.h"

#include <QTest>

using namespace octoha;
using namespace Qt::StringLiterals;

namespace {

const Field &tentacles()
{
    return *findField(u"polling.tentacles"_s);
}

Design designWithTentacles(qsizetype count)
{
    Design design;
    if (!appendItems(design, tentacles(), QJsonObject{{u"name"_s, u"web"_s}}, count))
        qFatal("No Tentacles");
    return design;
}

} // namespace

/// The items of a list one by one, as a table and a paste of thousands of rows need them.
class tst_items : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theyReadAsTheWholeListDoes();
    void plainValuesAreItemsToo();
    void oneAnswerIsReadAndWritten();
    void anAnswerCountsAsGiven();
    void aRefusedAnswerChangesNothing();
    void theLongestListTakesNoMore();
    void manyGoAtOnce();
    void theyAreFoundByIndexAndById();
    void onlyTheChangedOnesAreTold();
    void whatIsUnknownCountsAsChanged();
};

void tst_items::theyReadAsTheWholeListDoes()
{
    const Design design = designWithTentacles(3);
    const QJsonArray whole = getField(design, tentacles().id)->toArray();
    const Items items(tentacles(), design);
    QCOMPARE(items.count(), whole.size());
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QCOMPARE(items.at(i), whole.at(i));
        QCOMPARE(items.id(i), whole.at(i)[u"id"].toInt());
    }
}

void tst_items::plainValuesAreItemsToo()
{
    const Field &prefixes = *findField(u"balancer.trustedProxies"_s);
    Design design;
    QVERIFY(appendItems(design, prefixes, u"10.0.0.1"_s, 1));
    QVERIFY(setAnswer(design, prefixes, 0, 0, u"10.0.0.2"_s));
    const Items items(prefixes, design);
    QCOMPARE(items.answer(0, 0), u"10.0.0.2"_s);
    QCOMPARE(items.id(0), 0);
}

void tst_items::oneAnswerIsReadAndWritten()
{
    Design design = designWithTentacles(2);
    const size_t space = questionOf(tentacles(), "space"_L1);
    QVERIFY(setAnswer(design, tentacles(), 1, space, u"Second"_s));
    QCOMPARE(Items(tentacles(), design).answer(1, space), u"Second"_s);
    QCOMPARE(design.polling.tentacles[0].space.text(), u"Default"_s);
    QVERIFY(setAnswer(design, tentacles(), 1, space, QJsonValue::Null));
    QCOMPARE(design.polling.tentacles[1].space.text(), u"Default"_s);
}

void tst_items::anAnswerCountsAsGiven()
{
    Design design = designWithTentacles(1);
    const QString mark = u"polling.tentacles.#1.space"_s;
    const size_t space = questionOf(tentacles(), "space"_L1);
    QVERIFY(setAnswer(design, tentacles(), 0, space, QJsonValue::Null));
    QVERIFY(design.unknown.contains(mark));
    design.assumed.insert(mark);
    QVERIFY(setAnswer(design, tentacles(), 0, space, u"Second"_s));
    QVERIFY(!design.unknown.contains(mark));
    QVERIFY(!design.assumed.contains(mark));
}

void tst_items::aRefusedAnswerChangesNothing()
{
    Design design = designWithTentacles(1);
    const Design before = design;
    const auto written = setAnswer(design, tentacles(), 0, questionOf(tentacles(), "version"_L1), u"new"_s);
    QVERIFY(!written);
    QCOMPARE(written.error().path, u"0.version"_s);
    QCOMPARE(design, before);
}

void tst_items::theLongestListTakesNoMore()
{
    Design design = designWithTentacles(maximumListLength);
    const auto written = appendItems(design, tentacles(), QJsonObject(), 1);
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::TooLarge);
}

void tst_items::manyGoAtOnce()
{
    Design design = designWithTentacles(5);
    design.unknown.insert(u"polling.tentacles.#2.space"_s);
    removeItems(design, tentacles(), {1, 3, 3, 9, -1});
    QCOMPARE(Items(tentacles(), design).ids(), (QList<int>{1, 3, 5}));
    QVERIFY(design.unknown.isEmpty());
}

void tst_items::theyAreFoundByIndexAndById()
{
    Design design = designWithTentacles(3);
    removeItems(design, tentacles(), {0});
    const Items items(tentacles(), design);
    QCOMPARE(items.indexOf(u"1"_s), 1);
    QCOMPARE(items.indexOf(u"#2"_s), 0);
    for (const char *none : {"2", "#1", "-1", "", "#", "x", " 0", "+0", "00", "0 ", "# 2", "#02"})
        QCOMPARE(items.indexOf(QLatin1String(none)), -1);
}

void tst_items::onlyTheChangedOnesAreTold()
{
    const Design before = designWithTentacles(4);
    Design after = before;
    removeItems(after, tentacles(), {1});
    QVERIFY(setAnswer(after, tentacles(), 2, questionOf(tentacles(), "name"_L1), u"db"_s));
    QVERIFY(appendItems(after, tentacles(), QJsonObject(), 1));
    QCOMPARE(changedFields(before, after),
        (QStringList{u"polling.tentacles.#2"_s, u"polling.tentacles.#4.name"_s, u"polling.tentacles.#5"_s}));
}

void tst_items::whatIsUnknownCountsAsChanged()
{
    const Design before = designWithTentacles(2);
    Design after = before;
    QVERIFY(setAnswer(after, tentacles(), 1, questionOf(tentacles(), "roles"_L1), QJsonValue::Null));
    QCOMPARE(changedFields(before, after), QStringList{u"polling.tentacles.#2.roles"_s});
}

QTEST_APPLESS_MAIN(tst_items)
#include "tst_items.moc"
