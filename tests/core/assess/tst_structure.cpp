#include "core/assess/choicedeltas.h"
#include "core/assess/structure.h"
#include "core/design/pagequestions.h"
#include "core/project/presets.h"
#include "tests/core/rules/gooddesign.h"

#include <QTest>

using namespace octoha;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(octoha::Design)

class TestStructure : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatDecidesOnFaultsIsNamedWhenOpen_data();
    void whatDecidesOnFaultsIsNamedWhenOpen();
    void nothingOpenIsNamed();
};

namespace {

/// What is told of each fault, but for times and tasks: an open question of theirs makes each of them unknown.
QStringList told(const Design &design)
{
    QStringList told;
    for (const Failure &failure : singleFailuresOf(design, Catalog::shipped()))
        told.append((failure.faults + failure.stops + failure.continues).join(u'\n'));
    return told;
}

/// Questions of the design's own and of the first item of each list, as setField takes them.
QStringList questionsOf(const Design &design)
{
    QStringList ids;
    for (const PageQuestions &page : questionsByPage()) {
        for (const Field *field : page.fields) {
            if (!field->type().itemRows)
                ids.append(field->id);
            else if (getField(design, field->id).value_or(QJsonValue()).toArray().size() > 0) {
                for (const auto &row : field->type().itemRows())
                    ids.append(field->id + u".0."_s + QLatin1StringView(row.question.key));
            }
        }
    }
    return ids;
}

QList<QJsonValue> othersFor(const QString &id, const Design &design)
{
    const Type &type = findField(id)->type();
    if (id.endsWith(u".taskCap")) // One of 0 takes no task; an open one makes the tasks left unknown.
        return {1, type.maximum};
    if (type.kind == Kind::Integer)
        return {type.minimum, type.maximum, 1, 2};
    return answersTo(id, design, Catalog::shipped());
}

} // namespace

void TestStructure::whatDecidesOnFaultsIsNamedWhenOpen_data()
{
    QTest::addColumn<Design>("design");
    QTest::addRow("good") << tests::goodDesign();
    for (const Preset &preset : presets())
        QTest::newRow(preset.name) << projectFromPreset(preset).design;
}

void TestStructure::whatDecidesOnFaultsIsNamedWhenOpen()
{
    QFETCH(const Design, design);
    const QStringList before = told(design);
    QVERIFY(!before.isEmpty());
    QStringList silent;
    int deciding = 0;
    for (const QString &id : questionsOf(design)) {
        const QList<QJsonValue> others = othersFor(id, design);
        const bool decides = std::any_of(others.cbegin(), others.cend(), [&](const QJsonValue &answer) {
            Design other = design;
            return setField(other, id, answer) && told(other) != before;
        });
        Design open = design;
        if (!decides || !setField(open, id, QJsonValue::Null))
            continue;
        ++deciding;
        if (!openStructure(open))
            silent.append(id);
    }
    QVERIFY(deciding > 5);
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u' ')));
}

void TestStructure::nothingOpenIsNamed()
{
    QVERIFY(!openStructure(tests::goodDesign()));
}

QTEST_GUILESS_MAIN(TestStructure)
#include "tst_structure.moc"
