#include "core/project/jsoncheck.h"

#include <QTest>

using namespace octoha;

class TestJsonCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acceptsWhatIsJson_data();
    void acceptsWhatIsJson();
    void refusesWhatIsNot_data();
    void refusesWhatIsNot();
    void namesTheLine();
    void saysWhatIsTheMatter_data();
    void saysWhatIsTheMatter();
    void limits();
    void whatWouldGrowIsRefused();
    void deepNestingNeedsNoStack();
};

void TestJsonCheck::acceptsWhatIsJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addRow("empty object") << QByteArray("{}");
    QTest::addRow("nested") << QByteArray(R"({"a":[1,-2.5e3,true,false,null,{"b":"c"}],"d":{}})");
    QTest::addRow("white space") << QByteArray(" \t\r\n{ \"a\" : [ ] }\n");
    QTest::addRow("escapes") << QByteArray(R"({"a":"\"\\\/\b\f\n\r\t\u00e9"})");
    QTest::addRow("pair of surrogates") << QByteArray(R"({"a":"\ud83d\ude00"})");
    QTest::addRow("same key in another object") << QByteArray(R"({"a":{"b":1},"c":{"b":1}})");
    QTest::addRow("UTF-8") << QByteArray("{\"a\":\"é😀\"}");
    QTest::addRow("zero") << QByteArray(R"({"a":0,"b":-0.5,"c":0e1})");
}

void TestJsonCheck::acceptsWhatIsJson()
{
    QFETCH(QByteArray, text);
    const auto checked = checkJson(text);
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().message));
}

void TestJsonCheck::refusesWhatIsNot_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const char *text) { QTest::addRow("%s", name) << QByteArray(text); };
    row("empty", "");
    row("blank", " \n");
    row("cut off object", R"({"a":1)");
    row("cut off text", R"({"a":"b)");
    row("cut off list", "[1,2");
    row("missing comma", R"({"a":1 "b":2})");
    row("trailing comma in an object", R"({"a":1,})");
    row("trailing comma in a list", "[1,]");
    row("leading comma", "[,1]");
    row("missing colon", R"({"a" 1})");
    row("key without quotation marks", "{a:1}");
    row("duplicate key", R"({"a":1,"a":2})");
    row("duplicate key, spelt otherwise", R"({"title":1,"\u0074itle":2})");
    row("duplicate key, escaped twice", R"({"\u0061":1,"\u0061":2})");
    row("number beyond all", R"({"a":1e999})");
    row("negative number beyond all", R"({"a":-1e999})");
    row("NaN", R"({"a":NaN})");
    row("Infinity", R"({"a":Infinity})");
    row("leading zero", R"({"a":012})");
    row("lone plus", R"({"a":+1})");
    row("number without digits", R"({"a":-})");
    row("fraction without digits", R"({"a":1.})");
    row("exponent without digits", R"({"a":1e})");
    row("control character", "{\"a\":\"\x01\"}");
    row("line end inside a text", "{\"a\":\"b\nc\"}");
    row("lone high surrogate", R"({"a":"\ud83d"})");
    row("lone low surrogate", R"({"a":"\ude00"})");
    row("high surrogate and letter", R"({"a":"\ud83d\u0041"})");
    row("short escape", R"({"a":"\u00"})");
    row("unknown escape", R"({"a":"\x41"})");
    row("something behind it", "{} {}");
    row("invalid UTF-8", "{\"a\":\"\xff\"}");
    row("overlong UTF-8", "{\"a\":\"\xc0\xaf\"}");
    row("wrong bracket", R"({"a":[1}])");
    row("a word", "hello");
}

void TestJsonCheck::refusesWhatIsNot()
{
    QFETCH(QByteArray, text);
    const auto checked = checkJson(text);
    QVERIFY(!checked);
    QVERIFY(!checked.error().message.isEmpty());
}

void TestJsonCheck::namesTheLine()
{
    const auto checked = checkJson("{\n  \"a\": 1,\n  \"a\": 2\n}");
    QVERIFY(!checked);
    QCOMPARE(checked.error().path, QStringLiteral("line 3, column 3"));
}

void TestJsonCheck::saysWhatIsTheMatter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("path");
    QTest::addRow("UTF-16") << QByteArray("\xff\xfe{\0}\0", 6) << QStringLiteral("UTF-16") << QString();
    QTest::addRow("UTF-16, the other way round")
        << QByteArray("\xfe\xff\0{\0}", 6) << QStringLiteral("UTF-16") << QString();
    QTest::addRow("number beyond all") << QByteArray("{\n\"a\": 1e999}") << QStringLiteral("too large")
                                       << QStringLiteral("line 2, column 6");
}

void TestJsonCheck::saysWhatIsTheMatter()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, message);
    QFETCH(QString, path);
    const Error error = checkJson(text).error();
    QVERIFY2(error.message.contains(message), qPrintable(error.message));
    QCOMPARE(error.path, path);
}

void TestJsonCheck::limits()
{
    const JsonLimits small{.bytes = 100, .depth = 3, .members = 4, .stringBytes = 10};
    QVERIFY(checkJson("[[[1]]]", small));
    const auto code = [&](const QByteArray &text) { return checkJson(text, small).error().code; };
    QCOMPARE(code("[[[[1]]]]"), Error::Code::TooLarge);
    QVERIFY(checkJson("[1,2,3,4]", small));
    QCOMPARE(code("[1,2,3,4,5]"), Error::Code::TooLarge);
    QVERIFY(checkJson("[\"1234567890\"]", small));
    QCOMPARE(code("[\"12345678901\"]"), Error::Code::TooLarge);
    QCOMPARE(code(QByteArray(101, ' ')), Error::Code::TooLarge);
}

// Short texts of which much would be built.
void TestJsonCheck::whatWouldGrowIsRefused()
{
    const JsonLimits small{.filled = 3, .indentBytes = 40};
    QVERIFY(checkJson("[[1],[1],[],{}]", {.filled = 3}));
    QCOMPARE(checkJson("[[1],[1],[1]]", small).error().code, Error::Code::TooLarge);
    QVERIFY(checkJson("[[1,2,3,4]]", small));
    QCOMPARE(checkJson("[[1,2,3,4,5]]", small).error().code, Error::Code::TooLarge);
}

void TestJsonCheck::deepNestingNeedsNoStack()
{
    const auto checked = checkJson(QByteArray(1'000'000, '['));
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, Error::Code::TooLarge);
}

QTEST_APPLESS_MAIN(TestJsonCheck)
#include "tst_jsoncheck.moc"
