#include "core/design/design.h"

#include <QTest>

#include <limits>

using namespace octoha;
using namespace Qt::StringLiterals;

namespace {

struct SignedRange {
    static constexpr int minimum = -5, maximum = 5;
};
struct TenthsRange {
    static constexpr int minimum = 0, maximum = 100;
    static constexpr int decimals = 1;
};
using Signed = Ranged<SignedRange>;
using Tenths = Ranged<TenthsRange>;

enum class Tested { OfZones, OfPorts, OfTaskCaps, WithNegatives };

bool accepts(Tested type, qint64 number)
{
    switch (type) {
    case Tested::OfZones:
        return Zone::from(number).has_value();
    case Tested::OfPorts:
        return TcpPort::from(number).has_value();
    case Tested::OfTaskCaps:
        return TaskCap::from(number).has_value();
    case Tested::WithNegatives:
        return Signed::from(number).has_value();
    }
    return false;
}

} // namespace

/// Values that cannot be wrong: what is taken at the borders, and what is refused beyond them.
class tst_values : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rangeHolds_data();
    void rangeHolds();
    void refusedNumberSaysItsRange();
    void refusedNumberSaysItsForm();
    void wrongKindSaysWhatIsNeeded();
    void defaultLiesInTheRange();
    void decimalsAreKept_data();
    void decimalsAreKept();
    void moneyIsExactToTheCent_data();
    void moneyIsExactToTheCent();
    void booleanIsNoNumber();
    void choiceIsReadByItsKey();
    void listNamesTheWrongItem();
    void listNamesEveryWrongItem();
    void listHasABound();
    void errorsOfAPartAreJoined();
    void placeIsPutInFrontOfAllErrors();
    void fieldIsFoundByTheCompiler();
};

void tst_values::rangeHolds_data()
{
    QTest::addColumn<Tested>("type");
    QTest::addColumn<qint64>("number");
    QTest::addColumn<bool>("valid");
    QTest::addRow("no zone") << Tested::OfZones << 0LL << true;
    QTest::addRow("last zone") << Tested::OfZones << 3LL << true;
    QTest::addRow("beyond the last zone") << Tested::OfZones << 4LL << false;
    QTest::addRow("reserved port") << Tested::OfPorts << 0LL << false;
    QTest::addRow("lowest port") << Tested::OfPorts << 1LL << true;
    QTest::addRow("highest port") << Tested::OfPorts << 65535LL << true;
    QTest::addRow("beyond the highest port") << Tested::OfPorts << 65536LL << false;
    QTest::addRow("portal only") << Tested::OfTaskCaps << 0LL << true;
    QTest::addRow("negative cap") << Tested::OfTaskCaps << -1LL << false;
    QTest::addRow("does not wrap round") << Tested::OfTaskCaps << 4294967297LL << false;
    QTest::addRow("lowest of all") << Tested::OfTaskCaps << std::numeric_limits<qint64>::min() << false;
    QTest::addRow("negative range") << Tested::WithNegatives << -5LL << true;
    QTest::addRow("below it") << Tested::WithNegatives << -6LL << false;
}

void tst_values::rangeHolds()
{
    QFETCH(Tested, type);
    QFETCH(qint64, number);
    QFETCH(bool, valid);
    QCOMPARE(accepts(type, number), valid);
}

void tst_values::refusedNumberSaysItsRange()
{
    const Error error = TcpPort::from(70000).error();
    QCOMPARE(error.code, Error::Code::OutOfRange);
    for (const QString &part : {u"70000"_s, u"1"_s, u"65535"_s})
        QVERIFY2(error.message.contains(part), qPrintable(error.message));
}

void tst_values::refusedNumberSaysItsForm()
{
    QLocale::setDefault(QLocale::c());
    const QString whole = Count::fromValue(1.5).error().message, decimals = Tenths::fromValue(0.15).error().message;
    QVERIFY2(whole.startsWith(u"1.5 "_s) && whole.contains(u"a whole number from 0 to 1000000"_s), qPrintable(whole));
    QVERIFY2(decimals.contains(u"at most 1 decimal"_s), qPrintable(decimals));
    QVERIFY(Count::from(1'000'001).error().message.startsWith(u"1000001 "_s));
    QLocale::setDefault(QLocale(QLocale::German));
    QVERIFY(Count::from(1'000'001).error().message.startsWith(u"1.000.001 "_s));
    QLocale::setDefault(QLocale::c());
}

void tst_values::wrongKindSaysWhatIsNeeded()
{
    const auto message = [](Wanted wanted) { return wrongKind(wanted).message; };
    QVERIFY(message(Wanted::Text).contains(u"a text is"_s) && message(Wanted::Number).contains(u"a number is"_s));
    QVERIFY(message(Wanted::Object).contains(u"an object is"_s) && message(Wanted::List).contains(u"a list is"_s));
    QVERIFY(message(Wanted::TrueOrFalse).contains(u"“true” or “false” is"_s));
}

void tst_values::defaultLiesInTheRange()
{
    QCOMPARE(TcpPort().number(), 1);
    QCOMPARE(Signed().number(), 0);
    QCOMPARE(Minutes().number(), 0);
}

void tst_values::decimalsAreKept_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("number"); // -1: refused
    QTest::addRow("whole") << 3.0 << 30;
    QTest::addRow("one decimal") << 0.1 << 1;
    QTest::addRow("highest") << 10.0 << 100;
    QTest::addRow("one decimal too many") << 0.15 << -1;
    QTest::addRow("beyond the highest") << 10.1 << -1;
    QTest::addRow("negative") << -0.1 << -1;
    QTest::addRow("not a number") << std::numeric_limits<double>::quiet_NaN() << -1;
    QTest::addRow("without end") << std::numeric_limits<double>::infinity() << -1;
    QTest::addRow("beyond any integer") << 1e300 << -1;
}

void tst_values::decimalsAreKept()
{
    QFETCH(double, value);
    QFETCH(int, number);
    const auto read = Tenths::fromValue(value);
    QCOMPARE(read ? read->number() : -1, number);
    if (read)
        QCOMPARE(read->value(), value);
}

void tst_values::moneyIsExactToTheCent_data()
{
    QTest::addColumn<double>("dollars");
    QTest::addColumn<qint64>("cents"); // -1: refused
    QTest::addRow("nothing") << 0.0 << 0LL;
    QTest::addRow("a cent") << 0.01 << 1LL;
    QTest::addRow("not exact in binary") << 1204.36 << 120436LL;
    QTest::addRow("most") << 10'000'000.0 << 1'000'000'000LL;
    QTest::addRow("a cent more") << 10'000'000.01 << -1LL;
    QTest::addRow("negative") << -0.01 << -1LL;
    QTest::addRow("absurd") << 1e300 << -1LL;
}

void tst_values::moneyIsExactToTheCent()
{
    QFETCH(double, dollars);
    QFETCH(qint64, cents);
    const auto money = Codec<Money>::fromJson(dollars);
    QCOMPARE(money ? money->cents() : -1, cents);
    if (money)
        QCOMPARE(Codec<Money>::toJson(*money).toDouble(), dollars);
}

void tst_values::booleanIsNoNumber()
{
    QVERIFY(*Codec<bool>::fromJson(true));
    QVERIFY(!Codec<bool>::fromJson(1));
    QVERIFY(!Codec<bool>::fromJson(u"true"_s));
    QVERIFY(!Codec<Count>::fromJson(true));
}

void tst_values::choiceIsReadByItsKey()
{
    QCOMPARE(*Codec<Purpose>::fromJson(u"lab"_s), Purpose::Lab);
    QCOMPARE(Codec<Purpose>::toJson(Purpose::Lab).toString(), u"lab"_s);
    const Error error = Codec<Purpose>::fromJson(u"Lab"_s).error();
    QVERIFY2(error.message.contains(u"production, lab"_s), qPrintable(error.message));
    QVERIFY(!Codec<Purpose>::fromJson(1));
}

void tst_values::listNamesTheWrongItem()
{
    const auto ports = Codec<QList<TcpPort>>::fromJson(QJsonArray{80, 0});
    QCOMPARE(ports.error().path, u"1"_s);
    QCOMPARE(Codec<QList<TcpPort>>::fromJson(QJsonArray{80, 443})->size(), 2);
    QVERIFY(!Codec<QList<TcpPort>>::fromJson(80));
}

void tst_values::listNamesEveryWrongItem()
{
    const QJsonObject wrong{{u"zone"_s, 9}, {u"taskCap"_s, -1}}, fine;
    const Error error = Codec<QList<Node>>::fromJson(QJsonArray{wrong, fine, wrong, 7}).error();
    QStringList paths{error.path};
    for (const Error &other : error.others) {
        QVERIFY(other.others.isEmpty());
        paths << other.path;
    }
    QCOMPARE(paths, (QStringList{u"0.zone"_s, u"0.taskCap"_s, u"2.zone"_s, u"2.taskCap"_s, u"3"_s}));
}

void tst_values::listHasABound()
{
    QJsonArray items;
    for (int i = 0; i <= maximumListLength; ++i)
        items.append(80);
    QCOMPARE(Codec<QList<TcpPort>>::fromJson(items).error().code, Error::Code::TooLarge);
    items.removeLast();
    QVERIFY(Codec<QList<TcpPort>>::fromJson(items));
}

void tst_values::errorsOfAPartAreJoined()
{
    const auto node = Codec<Node>::fromJson(QJsonObject{{u"zone"_s, 9}, {u"taskCap"_s, -1}, {u"name"_s, u"octo-01"_s}});
    QCOMPARE(node.error().path, u"zone"_s);
    QCOMPARE(node.error().others.size(), 1);
    QCOMPARE(node.error().others.first().path, u"taskCap"_s);
}

void tst_values::placeIsPutInFrontOfAllErrors()
{
    Error error{Error::Code::OutOfRange, u"wrong"_s, {}, u"zone"_s};
    error.others = {Error{Error::Code::OutOfRange, u"wrong"_s}};
    const Error placed = atPlace(error, u"compute.nodes.0"_s);
    QCOMPARE(placed.path, u"compute.nodes.0.zone"_s);
    QCOMPARE(placed.others.first().path, u"compute.nodes.0"_s);
}

void tst_values::fieldIsFoundByTheCompiler()
{
    constexpr FieldRef nodes = field<&Compute::nodes>, size = field<&Node::size>;
    QCOMPARE(nodes.id(), u"compute.nodes"_s);
    QCOMPARE(size.id(), u"compute.nodes.*.size"_s);
    QVERIFY(nodes == field<&Compute::nodes>);
    QCOMPARE(field<&Start::title>.id(), u"project.title"_s);
}

QTEST_GUILESS_MAIN(tst_values)
#include "tst_values.moc"
