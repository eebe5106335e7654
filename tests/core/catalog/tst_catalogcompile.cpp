#include "core/catalog/compile/emitter.h"

#include <QTest>

using namespace octoha::compile;
using namespace Qt::StringLiterals;

namespace {

const Table &tableNamed(QLatin1StringView member)
{
    const auto &tables = schema();
    return *std::find_if(tables.begin(), tables.end(), [member](const Table &table) { return table.member == member; });
}

QByteArray file(const QByteArray &rows)
{
    return R"({"title":"T","asOf":"2026-11-22","checked":"2026-11-23","source":"s","rows":[)" + rows + "]}";
}

QStringList faultsOf(QLatin1StringView member, const QByteArray &json)
{
    TableRows rows{&tableNamed(member), {}, {}};
    return readFile(json, u"facts/compute"_s, rows);
}

// moc cannot read raw strings inside a macro, so these stand here.
constexpr char goodSource[] = R"({"id":"s","title":"T","url":"https://a.b/","date":"2026-02-28"})";
constexpr char factOfNobody[] = R"({"key":"cap","value":1,"title":"T","source":"nobody"})";
constexpr char goodRegions[] = R"({"title":"T","asOf":"2026-11-22","checked":"2026-11-23","source":"s",
    "columns":["name","title","geography","zones","shortCode"],"rows":[["westeurope","West Europe","Europe",3,"we"]]})";
constexpr char unknownName[] = "facts/compute.json: row 1 (cap): source: there is no row \"nobody\" in sources";
constexpr char quotedText[] = "\"a\\\"b\\\\c\\?\"_L1";
constexpr char goodFact[] = R"({"key":"taskCapDefault","value":5,"unit":"tasks","title":"Cap","source":"s"})";

} // namespace

/// The build's own reader of the catalog: a wrong row fails the build and is named.
class tst_catalogcompile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodRowsAreRead();
    void wrongRowsAreNamed_data();
    void wrongRowsAreNamed();
    void brokenJsonNamesTheLine();
    void headsAreChecked();
    void keysAreUnique();
    void namesOfOtherTablesAreChecked();
    void textsCannotLeaveTheirQuotes();
    void everyFileIsReadOnce();
};

void tst_catalogcompile::goodRowsAreRead()
{
    QCOMPARE(faultsOf("facts"_L1, file(goodFact)), QStringList());
    QCOMPARE(faultsOf("regions"_L1, QByteArray(goodRegions)), QStringList());
}

void tst_catalogcompile::wrongRowsAreNamed_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("fault");
    QTest::addRow("value missing") << u"facts"_s << QByteArray(R"({"key":"cap","title":"T","source":"s"})")
                                   << u"row 1 (cap): value: is missing"_s;
    QTest::addRow("value of a wrong type")
        << u"facts"_s << QByteArray(R"({"key":"cap","value":[1],"title":"T","source":"s"})")
        << u"row 1 (cap): value: must be a number or a text"_s;
    QTest::addRow("unknown column") << u"facts"_s
                                    << QByteArray(R"({"key":"cap","value":1,"title":"T","source":"s","sauce":"x"})")
                                    << u"row 1 (cap): sauce: is no column"_s;
    QTest::addRow("empty title") << u"facts"_s << QByteArray(R"({"key":"cap","value":1,"title":"","source":"s"})")
                                 << u"row 1 (cap): title: must not be empty"_s;
    QTest::addRow("character beyond Latin-1")
        << u"facts"_s << QByteArray("{\"key\":\"cap\",\"value\":1,\"title\":\"\xe2\x80\x94\",\"source\":\"s\"}")
        << u"row 1 (cap): title: holds a character outside Latin-1"_s;
    QTest::addRow("no day") << u"sources"_s
                            << QByteArray(R"({"id":"a","title":"T","url":"https://a.b/","date":"2026-02-30"})")
                            << u"row 1 (a): date: must be a day as 2026-11-23"_s;
    QTest::addRow("no address") << u"sources"_s
                                << QByteArray(R"({"id":"a","title":"T","url":"docs/page.md","date":"2026-02-28"})")
                                << u"row 1 (a): url: must be an https address"_s;
    QTest::addRow("unknown word") << u"nodeSystems"_s
                                  << QByteArray(R"({"choice":"dos","support":"perhaps","source":"s"})")
                                  << u"row 1 (dos): support: must be one of offered,works,discouraged,unsupported"_s;
    QTest::addRow("half a node") << u"licences"_s << QByteArray(R"({"choice":"x","nodes":1.5,"source":"s"})")
                                 << u"row 1 (x): nodes: must be a whole number"_s;
    QTest::addRow("falling tiers")
        << u"meterRows"_s << QByteArray(R"({"region":"r","key":"k","price":[[0,1],[0,2]]})")
        << u"row 1 (r, k): price: must be a price or ascending pairs of quantity and price from 0"_s;
    QTest::addRow("flag of a wrong type")
        << u"licences"_s << QByteArray(R"({"choice":"x","nodes":1,"sold":"yes","source":"s"})")
        << u"row 1 (x): sold: must be true or false"_s;
}

void tst_catalogcompile::wrongRowsAreNamed()
{
    QFETCH(QString, table);
    QFETCH(QByteArray, row);
    QFETCH(QString, fault);
    const QByteArray member = table.toLatin1();
    QCOMPARE(faultsOf(QLatin1StringView(member), file(row)), QStringList{u"facts/compute.json: "_s + fault});
}

void tst_catalogcompile::brokenJsonNamesTheLine()
{
    const QStringList faults = faultsOf("facts"_L1, "{\n\"title\": \"T\",\n\"rows\": [}\n}");
    QCOMPARE(faults.size(), 1);
    QVERIFY2(faults.constFirst().startsWith(u"facts/compute.json: line 3: "_s), qPrintable(faults.constFirst()));
}

void tst_catalogcompile::headsAreChecked()
{
    const QStringList faults = faultsOf("facts"_L1, R"({"asOf":"soon","rows":{}})");
    QCOMPARE(faults,
        (QStringList{u"facts/compute.json: title: is missing"_s,
            u"facts/compute.json: asOf: must be a day as 2026-11-23"_s,
            u"facts/compute.json: checked: must be a day as 2026-11-23"_s,
            u"facts/compute.json: rows: must be a list"_s}));
}

void tst_catalogcompile::keysAreUnique()
{
    const QStringList faults = faultsOf("facts"_L1, file(QByteArray(goodFact) + ',' + goodFact));
    QCOMPARE(faults, QStringList{u"facts/compute.json: row 2 (taskCapDefault): key: is there twice"_s});
}

void tst_catalogcompile::namesOfOtherTablesAreChecked()
{
    TableRows sources{&tableNamed("sources"_L1), {}, {}}, facts{&tableNamed("facts"_L1), {}, {}};
    QCOMPARE(readFile(file(goodSource), u"sources"_s, sources), QStringList());
    QCOMPARE(readFile(file(factOfNobody), u"facts/compute"_s, facts), QStringList());
    QCOMPARE(checkReferences({sources, facts}), QStringList{QString::fromLatin1(unknownName)});
}

void tst_catalogcompile::textsCannotLeaveTheirQuotes()
{
    const Column column{"title"_L1, Kind::Text};
    QCOMPARE(literal(column, u"a\"b\\c?"_s), QByteArray(quotedText));
    QCOMPARE(literal(column, u"S\u00e3o"_s), QByteArray("\"S\\343o\"_L1"));
    QCOMPARE(
        literal({"n"_L1, Kind::MissingNumber}, QJsonValue()), QByteArray("std::numeric_limits<double>::quiet_NaN()"));
    QCOMPARE(literal({"n"_L1, Kind::Number}, 0.1705536), QByteArray("0.1705536"));
}

void tst_catalogcompile::everyFileIsReadOnce()
{
    QStringList files;
    for (const Table &table : schema())
        files += table.files;
    QCOMPARE(QSet<QString>(files.begin(), files.end()).size(), files.size());
}

QTEST_APPLESS_MAIN(tst_catalogcompile)
#include "tst_catalogcompile.moc"
