#include "tests/core/design/values.h"

#include <QTest>

using namespace octoha;
using namespace octoha::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int longestLabel = 40, longestSentence = 200;

/// Stands for a value of any type, so that the compiler can tell how many members a struct takes.
struct Anything {
    template<typename T> operator T() const;
};

template<typename Part, size_t... indices> constexpr bool takes(std::index_sequence<indices...>)
{
    return requires
    {
        Part{(static_cast<void>(indices), Anything())...};
    };
}

template<typename Part, size_t count = 0> constexpr size_t memberCount()
{
    if constexpr (takes<Part>(std::make_index_sequence<count + 1>()))
        return memberCount<Part, count + 1>();
    else
        return count;
}

// Without this, a member could be added that is neither saved nor asked.
template<typename Page> constexpr bool everyMemberIsAsked = memberCount<Page>() == std::size(Questions<Page>::rows);
template<typename Item>
constexpr bool everyItemMemberIsAsked = memberCount<Item>() == std::size(Questions<Item>::rows) + 1; // and the id

static_assert(everyMemberIsAsked<Start>);
static_assert(everyMemberIsAsked<Workload>);
static_assert(everyMemberIsAsked<Placement>);
static_assert(everyMemberIsAsked<Compute>);
static_assert(everyMemberIsAsked<Database>);
static_assert(everyMemberIsAsked<Storage>);
static_assert(everyMemberIsAsked<Balancer>);
static_assert(everyMemberIsAsked<SignIn>);
static_assert(everyMemberIsAsked<Polling>);
static_assert(everyItemMemberIsAsked<ArrivalHours>);
static_assert(everyItemMemberIsAsked<NodeOutage>);
static_assert(everyItemMemberIsAsked<Tag>);
static_assert(everyItemMemberIsAsked<Subnet>);
static_assert(everyItemMemberIsAsked<Node>);
static_assert(everyItemMemberIsAsked<Replica>);
static_assert(everyItemMemberIsAsked<DomainController>);
static_assert(everyItemMemberIsAsked<Endpoint>);
static_assert(everyItemMemberIsAsked<Tentacle>);

void addFields()
{
    QTest::addColumn<QString>("id");
    for (const Field &field : fields())
        QTest::addRow("%s", qPrintable(field.id)) << field.id;
}

const Field &fieldOfRow()
{
    QFETCH_GLOBAL(QString, id);
    return *findField(id);
}

bool isSentence(const QString &text)
{
    return text.endsWith(u'.') && !text.contains(u"  "_s) && text == text.trimmed() && text.size() <= longestSentence;
}

bool isKey(const QString &key)
{
    static const QRegularExpression form(u"^[a-z][A-Za-z0-9]*$"_s);
    return form.match(key).hasMatch();
}

QStringList labelsOfPage(const QString &page)
{
    QStringList labels;
    for (const Field &field : fields()) {
        if (field.page() == page && !field.isItem())
            labels << field.label();
    }
    return labels;
}

} // namespace

/// Every test here is asked of every question of the table.
class tst_questions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addFields(); }
    void idIsUniqueAndFound();
    void idIsAPageAndAKey();
    void labelIsShort();
    void labelIsUniqueOnItsPage();
    void reasonIsASentence();
    void whereaboutsAreASentence();
    void sinceIsAVersion();
    void unitStandsBesideNumbersOnly();
    void rangeIsNotEmpty();
    void choicesAreDistinct();
    void notesAreSentences();
    void itemFollowsItsList();
    void valueChangesTheDesign();
};

void tst_questions::idIsUniqueAndFound()
{
    const Field &field = fieldOfRow();
    QCOMPARE(
        std::count_if(fields().begin(), fields().end(), [&](const Field &other) { return other.id == field.id; }), 1);
    QCOMPARE(findField(field.id), &field);
}

void tst_questions::idIsAPageAndAKey()
{
    const QStringList parts = fieldOfRow().id.split(u'.');
    QVERIFY(parts.size() == 2 || (parts.size() == 4 && parts[2] == u"*"));
    QVERIFY(isKey(parts.first()) && isKey(parts[1]) && isKey(parts.last()));
}

void tst_questions::labelIsShort()
{
    const QString label = fieldOfRow().label();
    QVERIFY2(label.size() >= 2 && label.size() <= longestLabel, qPrintable(label));
    QVERIFY(!label.endsWith(u':') && !label.endsWith(u'.'));
    QVERIFY(label.at(0).isUpper() || label.at(0).isDigit() || label.startsWith(u"gRPC"));
}

void tst_questions::labelIsUniqueOnItsPage()
{
    const Field &field = fieldOfRow();
    if (!field.isItem())
        QCOMPARE(labelsOfPage(field.page()).count(field.label()), 1);
}

void tst_questions::reasonIsASentence()
{
    const QString why = QString::fromUtf8(fieldOfRow().question().why);
    QVERIFY2(isSentence(why) && why.size() > 20, qPrintable(why));
}

void tst_questions::whereaboutsAreASentence()
{
    const QString where = QString::fromUtf8(fieldOfRow().question().where);
    QVERIFY2(isSentence(where) && where.size() > 10, qPrintable(where));
}

void tst_questions::sinceIsAVersion()
{
    const QString since = QString::fromUtf8(fieldOfRow().question().since);
    const auto version = Version::from(since);
    QVERIFY2(version, qPrintable(since));
    QCOMPARE(version->text(), since);
    QVERIFY(version->isEmpty() || version->number().majorVersion() >= 2018);
}

void tst_questions::unitStandsBesideNumbersOnly()
{
    const Field &field = fieldOfRow();
    const Kind kind = field.type().kind;
    const bool needsUnit = kind == Kind::Money || kind == Kind::Decimal || kind == Kind::Duration;
    if (needsUnit)
        QVERIFY(!field.unit().isEmpty());
    else if (kind != Kind::Integer)
        QVERIFY(field.unit().isEmpty());
}

void tst_questions::rangeIsNotEmpty()
{
    const Type &type = fieldOfRow().type();
    if (type.kind == Kind::Text || type.kind == Kind::Date)
        QVERIFY(type.maximumLength > 0);
    else
        QVERIFY(type.minimum < type.maximum);
}

void tst_questions::choicesAreDistinct()
{
    const Type &type = fieldOfRow().type();
    QCOMPARE(type.choices.empty(), type.kind != Kind::Choice);
    QSet<QString> keys, labels;
    for (const ChoiceText &choice : type.choices) {
        QVERIFY2(isKey(QLatin1String(choice.key)), choice.key);
        QVERIFY2(*choice.label, choice.key);
        keys << QLatin1String(choice.key);
        labels << QString::fromUtf8(choice.label);
    }
    QVERIFY(type.choices.empty() || type.choices.size() >= 2);
    QCOMPARE(size_t(keys.size()), type.choices.size());
    QCOMPARE(size_t(labels.size()), type.choices.size());
}

void tst_questions::notesAreSentences()
{
    for (const ChoiceText &choice : fieldOfRow().type().choices) {
        const QString note = QString::fromUtf8(choice.note);
        QVERIFY2(note.isEmpty() || isSentence(note), choice.key);
    }
}

void tst_questions::itemFollowsItsList()
{
    const Field &field = fieldOfRow();
    QCOMPARE(field.isItem(), field.id.contains(u'*'));
    if (!field.isItem())
        return;
    const Field &list = fields().at(field.parent);
    QVERIFY(&list < &field);
    QVERIFY(list.type().itemRows);
    QVERIFY(field.id.startsWith(list.id + u".*."_s));
}

void tst_questions::valueChangesTheDesign()
{
    const Field &field = fieldOfRow();
    const Design before = designWithItems();
    const QString id = placedId(field);
    Design after = before;
    QVERIFY(setField(after, id, otherValue(field.type(), getField(before, id).value())));
    QVERIFY2(after != before, qPrintable(id));
}

QTEST_GUILESS_MAIN(tst_questions)
#include "tst_questions.moc"
