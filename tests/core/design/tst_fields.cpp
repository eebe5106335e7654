#include "tests/core/design/values.h"

#include <QTest>

using namespace octoha;
using namespace octoha::tests;
using namespace Qt::StringLiterals;

namespace {

void addPlacedFields()
{
    QTest::addColumn<QString>("id");
    for (const Field &field : fields())
        QTest::addRow("%s", qPrintable(field.id)) << placedId(field);
}

} // namespace

/// Reading and writing questions by their ids.
class tst_fields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aQuestionIsKnownByItsWords();
    void ownValueChangesNothing_data() { addPlacedFields(); }
    void ownValueChangesNothing();
    void otherValueIsReadBack_data() { addPlacedFields(); }
    void otherValueIsReadBack();
    void nullMakesUnknown_data() { addPlacedFields(); }
    void nullMakesUnknown();
    void wrongKindIsRefusedWithItsPath_data() { addPlacedFields(); }
    void wrongKindIsRefusedWithItsPath();
    void unknownIdIsRefused_data();
    void unknownIdIsRefused();
    void writingAnswersAnAssumption();
    void refusedValueChangesNothing();
    void unknownHasItsDefault();
};

void tst_fields::aQuestionIsKnownByItsWords()
{
    const FieldRef size = field<&Node::size>;
    const QByteArray path(size.path), key(size.key); // Copies, at addresses of their own.
    QVERIFY((FieldRef{path.constData(), key.constData()} == size));
    QVERIFY(!(FieldRef{path.constData(), "taskCap"} == size));
    QVERIFY(!(FieldRef{"database.replicas.*", key.constData()} == size));
}

void tst_fields::ownValueChangesNothing()
{
    QFETCH(QString, id);
    const Design before = designWithItems();
    Design after = before;
    QVERIFY(setField(after, id, getField(before, id).value()));
    QVERIFY(after == before);
}

void tst_fields::otherValueIsReadBack()
{
    QFETCH(QString, id);
    Design design = designWithItems();
    const Field &field = *findField(id);
    const QJsonValue value = otherValue(field.type(), getField(design, id).value());
    const auto written = setField(design, id, value);
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    if (field.type().itemRows)
        QCOMPARE(getField(design, id)->toArray().size(), value.toArray().size());
    else
        QCOMPARE(getField(design, id).value(), value);
}

void tst_fields::nullMakesUnknown()
{
    QFETCH(QString, id);
    Design design = designWithItems();
    QVERIFY(setField(design, id, QJsonValue::Null));
    QVERIFY(getField(design, id)->isNull());
    const Field &field = *findField(id);
    QVERIFY(isUnknown(design, {field.id.section(u'.', 0, -2).toLatin1().constData(), field.question().key}));
    QVERIFY(setField(design, id, getField(designWithItems(), id).value()));
    QVERIFY(design == designWithItems());
}

void tst_fields::wrongKindIsRefusedWithItsPath()
{
    QFETCH(QString, id);
    Design design = designWithItems();
    const auto written = setField(design, id, wrongValue(findField(id)->type()));
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::OutOfRange);
    QCOMPARE(written.error().path, id);
    QVERIFY(design == designWithItems());
}

void tst_fields::unknownIdIsRefused_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : {u""_s, u"."_s, u"compute"_s, u"compute."_s, u"compute.node"_s, u"Compute.nodes"_s,
             u"compute.nodes.0.colour"_s, u"compute.nodes.7"_s, u"compute.nodes.-1"_s, u"compute.nodes.#9.size"_s,
             u"compute.nodes.first"_s, u"compute.nodes."_s, u"project.title.0"_s, u"project.title.0.name"_s,
             u"compute.nodes.0.size.letter"_s, u"compute.nodes.*"_s})
        QTest::addRow("“%s”", qPrintable(id)) << id;
}

void tst_fields::unknownIdIsRefused()
{
    QFETCH(QString, id);
    Design design = designWithItems();
    QCOMPARE(getField(design, id).error().code, Error::Code::UnknownField);
    QCOMPARE(setField(design, id, u"x"_s).error().code, Error::Code::UnknownField);
    QCOMPARE(removeItem(design, id).error().code, Error::Code::UnknownField);
    QVERIFY(design == designWithItems());
}

void tst_fields::writingAnswersAnAssumption()
{
    Design design;
    design.assumed = {u"workload.projects"_s, u"workload.windowMinutes"_s};
    QVERIFY(setField(design, u"workload.projects"_s, 50));
    QCOMPARE(design.assumed, QSet<QString>{u"workload.windowMinutes"_s});
}

void tst_fields::refusedValueChangesNothing()
{
    Design design;
    design.assumed = {u"workload.projects"_s};
    const Design before = design;
    const auto written = setField(design, u"workload.projects"_s, -1);
    QCOMPARE(written.error().path, u"workload.projects"_s);
    QVERIFY(design == before);
}

void tst_fields::unknownHasItsDefault()
{
    Design design;
    QVERIFY(setField(design, u"workload.projects"_s, 80));
    QVERIFY(setField(design, u"workload.projects"_s, QJsonValue::Null));
    QCOMPARE(design.workload.projects, Workload().projects);
    QVERIFY(isUnknown(design, field<&Workload::projects>));
}

QTEST_GUILESS_MAIN(tst_fields)
#include "tst_fields.moc"
