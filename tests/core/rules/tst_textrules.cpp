#include "core/design/fields.h"
#include "core/design/items.h"
#include "tests/core/rules/gooddesign.h"
#include "tests/core/rules/rulerows.h"

#include <QTest>

using namespace octoha;
using namespace octoha::tests;

namespace {

std::optional<Finding> findingBy(const char *id, const Design &design)
{
    for (const Finding &finding : findingsOf(design, testContext())) {
        if (finding.rule == findRule(QLatin1StringView(id)))
            return finding;
    }
    return {};
}

/// The id under which the question takes a text, in a design that has an item for it; empty where it takes none.
QString placeIn(Design &design, const Field &field)
{
    if (field.type().kind == Kind::Text && !field.isItem())
        return field.id;
    const bool isListOfTexts
        = field.type().kind == Kind::List && field.type().items && field.type().items->kind == Kind::Text;
    if (isListOfTexts)
        return field.id + QStringLiteral(".+");
    if (field.type().kind != Kind::Text)
        return {};
    const Field &list = fields().at(field.parent);
    if (Items(list, design).count() == 0 && !appendItems(design, list, QJsonObject(), 1))
        return {};
    return list.id + QStringLiteral(".0.") + QLatin1String(field.question().key);
}

} // namespace

/// The rules about texts look at every text that a design can hold.
class TextRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsLookedAt_data();
    void everyTextIsLookedAt();
    void theFindingNamesItsQuestion();
    void whatWasAcceptedLapsesWithTheText();
};

void TextRulesTest::everyTextIsLookedAt_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < fields().size(); ++i) {
        Design design = goodDesign();
        if (!placeIn(design, fields().at(i)).isEmpty())
            QTest::newRow(qUtf8Printable(fields().at(i).id)) << i;
    }
}

void TextRulesTest::everyTextIsLookedAt()
{
    QFETCH(int, index);
    const Field &field = fields().at(index);
    Design design = goodDesign();
    const QString place = placeIn(design, field);
    if (!setField(design, place, QStringLiteral("x\u202ey oct\u043e")))
        return; // A version, an id of Microsoft Entra: their forms hold no such character.
    for (const char *rule : {"OHA-TEXT-001", "OHA-TEXT-002"}) {
        const auto finding = findingBy(rule, design);
        QVERIFY2(finding, rule);
        QCOMPARE(findField(fieldIdsOf(*finding).first()), &field);
    }
    const auto finding = findingBy("OHA-TEXT-001", design);
    const auto clean = withEdits(design, editOf(*finding, design, testContext()));
    QVERIFY(clean);
    QVERIFY(!findingBy("OHA-TEXT-001", *clean));
}

void TextRulesTest::theFindingNamesItsQuestion()
{
    const Design design = edited(goodDesign(), QStringLiteral("compute.nodes.1.name=octo\u202e10"));
    const auto finding = findingBy("OHA-TEXT-001", design);
    QVERIFY(finding);
    const QString id = QStringLiteral("compute.nodes.#%1.name").arg(design.compute.nodes[1].id);
    QCOMPARE(fieldIdsOf(*finding), (QStringList{id, QStringLiteral("project.title")}));
    const QString message = messageOf(*finding, QLocale::c());
    QVERIFY2(message.contains(QStringLiteral("octo<U+202E>10")), qUtf8Printable(message));
    QVERIFY2(message.contains(findField(id)->label()), qUtf8Printable(message));
    QVERIFY(!message.contains(QChar(0x202e)));
}

void TextRulesTest::whatWasAcceptedLapsesWithTheText()
{
    const Design one = edited(goodDesign(), QStringLiteral("compute.nodes.1.name=octo\u202e10"));
    const Design other = edited(goodDesign(), QStringLiteral("compute.nodes.0.name=octo\u202e10"));
    QVERIFY(fieldIdsOf(*findingBy("OHA-TEXT-001", one)) != fieldIdsOf(*findingBy("OHA-TEXT-001", other)));
}

QTEST_GUILESS_MAIN(TextRulesTest)
#include "tst_textrules.moc"
