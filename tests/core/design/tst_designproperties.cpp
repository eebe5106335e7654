#include "tests/core/design/randomvalues.h"

#include <QTest>

using namespace octoha;
using namespace octoha::tests;
using namespace Qt::StringLiterals;

namespace {

const Field &randomField()
{
    return fields().at(*rc::gen::inRange(0, int(fields().size())));
}

QJsonValue valueOrNull(const Field &field)
{
    return *rc::gen::inRange(0, 8) == 0 ? QJsonValue(QJsonValue::Null) : randomValue(field.type());
}

/// One random edit; an item's question is only written where its list has an item.
void editOnce(Design &design)
{
    const Field &field = randomField();
    const QString id = placedId(field);
    const bool hasItem = !field.isItem() || getField(design, id.section(u'.', 0, 2)).has_value();
    if (hasItem)
        RC_ASSERT(setField(design, id, valueOrNull(field)).has_value());
}

Design randomDesign(int edits)
{
    Design design = designWithItems();
    for (int i = 0; i < edits; ++i)
        editOnce(design);
    return design;
}

/// Ids in the list are positive and differ.
template<typename Item> bool idsAreDistinct(const QList<Item> &items)
{
    QSet<int> ids;
    for (const Item &item : items)
        ids << item.id;
    return ids.size() == items.size() && !ids.contains(0);
}

} // namespace

/// What holds for every design that random edits lead to.
class tst_designproperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writtenValueReadsBackEqual();
    void designReadsBackEqualFromJson();
    void noChangesBetweenEqualDesigns();
    void changedFieldsAreExactlyWhatDiffers();
    void shownTextIsReadAgain();
    void anyTextIsReadOrRefused();
    void itemIdsStayDistinct();
};

void tst_designproperties::writtenValueReadsBackEqual()
{
    QVERIFY(rc::check("a written value reads back equal", [] {
        Design design = randomDesign(3);
        const Field &field = randomField();
        const QString id = placedId(field);
        RC_PRE(!field.type().itemRows && (!field.isItem() || getField(design, id.section(u'.', 0, 2))));
        const QJsonValue value = valueOrNull(field);
        RC_ASSERT(setField(design, id, value).has_value());
        RC_ASSERT(getField(design, id).value() == value);
    }));
}

void tst_designproperties::designReadsBackEqualFromJson()
{
    QVERIFY(rc::check("a design reads back equal", [] {
        const Design design = randomDesign(*rc::gen::inRange(0, 60));
        const auto read = designFromJson(designToJson(design));
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == design);
    }));
}

void tst_designproperties::noChangesBetweenEqualDesigns()
{
    QVERIFY(rc::check("equal designs have no changes", [] {
        const Design design = randomDesign(20), copy = design;
        RC_ASSERT(changedFields(design, copy).isEmpty());
    }));
}

void tst_designproperties::changedFieldsAreExactlyWhatDiffers()
{
    QVERIFY(rc::check("taking over the changed fields makes the designs equal", [] {
        Design before = randomDesign(10);
        const Design after = randomDesign(10);
        for (const QString &id : changedFields(before, after)) {
            const QString list = id.section(u'.', 0, 1);
            RC_ASSERT(setField(before, list, getField(after, list).value()).has_value());
        }
        RC_ASSERT(before == after);
    }));
}

void tst_designproperties::shownTextIsReadAgain()
{
    QVERIFY(rc::check("a number that is shown can be typed again", [] {
        const Field &field = randomField();
        const Kind kind = field.type().kind;
        RC_PRE(kind == Kind::Integer || kind == Kind::Decimal || kind == Kind::Money || kind == Kind::Duration);
        const QJsonValue value = randomValue(field.type());
        QLocale plain = QLocale::c();
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        const auto read = valueFromText(field, valueToText(field, value, plain));
        RC_ASSERT(read.has_value());
        RC_ASSERT(read->toDouble() == value.toDouble());
    }));
}

void tst_designproperties::anyTextIsReadOrRefused()
{
    QVERIFY(rc::check("no text leads to a value that the design does not hold", [] {
        const Field &field = randomField();
        RC_PRE(!field.isItem());
        const auto value = valueFromText(field, QString::fromStdString(*rc::gen::arbitrary<std::string>()));
        Design design;
        if (value && setField(design, field.id, *value))
            RC_ASSERT(designFromJson(designToJson(design)).value() == design);
    }));
}

void tst_designproperties::itemIdsStayDistinct()
{
    QVERIFY(rc::check("items keep ids of their own", [] {
        const Design design = randomDesign(40);
        RC_ASSERT(idsAreDistinct(design.compute.nodes) && idsAreDistinct(design.placement.subnets));
        RC_ASSERT(idsAreDistinct(design.polling.tentacles) && idsAreDistinct(design.database.replicas));
    }));
}

QTEST_GUILESS_MAIN(tst_designproperties)
#include "tst_designproperties.moc"
