#include "core/design/hiddentext.h"

#include <QTest>

using namespace octoha;
using namespace Qt::StringLiterals;

/// What nobody sees is shown, and what people write in any language is left alone.
class TestHiddenText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hiddenCharactersAreShown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("clean");
        const auto row = [](const char *name, const char16_t *text, const char16_t *shown, const char16_t *clean) {
            QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(shown) << QString::fromUtf16(clean);
        };
        row("override", u"octo\u202e10", u"octo<U+202E>10", u"octo10");
        row("isolates", u"\u2066a\u2069", u"<U+2066>a<U+2069>", u"a");
        row("marks", u"a\u200e\u200f\u061cb", u"a<U+200E><U+200F><U+061C>b", u"ab");
        row("no width", u"a\u200bb\u2060c\ufeffd", u"a<U+200B>b<U+2060>c<U+FEFF>d", u"abcd");
        row("joiner in Latin", u"oc\u200dto", u"oc<U+200D>to", u"octo");
        row("joiner at the start", u"\u200cocto", u"<U+200C>octo", u"octo");
        row("joiner after a removed one", u"a\u200b\u200cb", u"a<U+200B><U+200C>b", u"ab");
        row("soft hyphen", u"plat\u00adform", u"plat<U+00AD>form", u"platform");
        row("escape", u"a\u001b[31mb", u"a<U+001B>[31mb", u"a[31mb");
        row("introducer", u"a\u009b31mb", u"a<U+009B>31mb", u"a31mb");
        row("delete", u"a\u007fb", u"a<U+007F>b", u"ab");
        row("line separator", u"a\u2028b\u2029c", u"a<U+2028>b<U+2029>c", u"abc");
        row("fillers", u"a\u3164b\u2800c\uffa0d", u"a<U+3164>b<U+2800>c<U+FFA0>d", u"abcd");
        row("tag", u"a\U000e0041b", u"a<U+E0041>b", u"ab");
        row("selectors carry data", u"😀\ufe01\ufe02", u"😀\ufe01<U+FE02>", u"😀\ufe01");
        row("selector in Latin", u"a\ufe0fb", u"a<U+FE0F>b", u"ab");
        row("after a pair", u"😀\u202ex", u"😀<U+202E>x", u"😀x");
    }

    void hiddenCharactersAreShown()
    {
        QFETCH(QString, text);
        QTEST(shownText(text), "shown");
        QTEST(withoutHidden(text), "clean");
        QVERIFY(hiddenIn(text) >= 0);
        QCOMPARE(hiddenIn(withoutHidden(text)), -1);
        QVERIFY(shownText(text).contains(u'<' + hiddenName(text, hiddenIn(text)) + u'>'));
    }

    void ordinaryNamesAreNeitherHiddenNorMixed_data()
    {
        QTest::addColumn<QString>("text");
        for (const char16_t *text :
            {u"", u"octo-01", u"Größe der Straße", u"Łódź, naïve, Ångström", u"Кластер Октопус",
                u"Кластер Octopus с базой", u"Ελληνικά ονόματα", u"Octopus本番クラスタです", u"データベース サーバー",
                u"서버 Octopus 클러스터", u"八爪鱼服务器", u"مرحبا بالعالم", u"نمی‌خواهم", u"שלום עולם",
                u"क्‍ष क्षमा", u"ไทย", u"Հայերեն", u"ქართული", u"👩‍💻 ❤️ 1️⃣ 👍🏽",
                u"葛\U000e0100城", u"10 µs, 10 μs · 5 kΩ", u"a\nb\tc", u"Σ\u00a0x", u"\u0600\u0661"})
            QTest::newRow(qUtf8Printable(QString::fromUtf16(text).simplified())) << QString::fromUtf16(text);
    }

    void ordinaryNamesAreNeitherHiddenNorMixed()
    {
        QFETCH(QString, text);
        QCOMPARE(hiddenIn(text), -1);
        QCOMPARE(shownText(text), text);
        QCOMPARE(mixedWordIn(text), QString());
    }

    void mixedWordsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::newRow("Cyrillic o") << u"my octо-01 x"_s << u"octо"_s;
        QTest::newRow("Greek capital") << u"Αda Lovelace"_s << u"Αda"_s;
        QTest::newRow("first of two") << u"сo oс"_s << u"сo"_s;
        QTest::newRow("Cherokee") << u"Ꭺda"_s << u"Ꭺda"_s;
        QTest::newRow("across a digit") << u"o1о"_s << u"o1о"_s;
        QTest::newRow("Greek in Cyrillic") << u"серνер"_s << u"серνер"_s;
    }

    void mixedWordsAreFound()
    {
        QFETCH(QString, text);
        QTEST(mixedWordIn(text), "word");
    }

    void aLineStaysOne()
    {
        QCOMPARE(shownText(u"a\nb\r"_s), u"a\nb<U+000D>"_s);
        QCOMPARE(shownLine(u"a\nb\tc"_s), u"a<U+000A>b<U+0009>c"_s);
        QCOMPARE(shownLine(u"a b"_s), u"a b"_s);
    }
};

QTEST_APPLESS_MAIN(TestHiddenText)
#include "tst_hiddentext.moc"
