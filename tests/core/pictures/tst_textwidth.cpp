#include "core/pictures/textwidth.h"

#include <QTest>

using namespace octoha;

class TestTextWidth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheTablesAndATenthMore();
    void lettersWithAccentsAreAsWideAsTheyAre();
    void whatIsNotInTheTableIsWide();
    void isShortenedToFit();
    void isBrokenBehindItsParts();
};

void TestTextWidth::isTheTablesAndATenthMore()
{
    QCOMPARE(textWidth(u"octo"), (612 + 550 + 393 + 612) * 1.1 / 1000);
    QCOMPARE(textWidth(u"octo", Weight::Bold), (688 + 593 + 479 + 688) * 1.1 / 1000);
    QCOMPARE(textWidth(u""), 0.0);
}

void TestTextWidth::lettersWithAccentsAreAsWideAsTheyAre()
{
    QCOMPARE(textWidth(u"ä"), textWidth(u"a"));
    QVERIFY(textWidth(u"Größe → €") < textWidth(u"WWWWWWWWW"));
}

void TestTextWidth::whatIsNotInTheTableIsWide()
{
    for (const QString &letter :
        {QStringLiteral("界"), QStringLiteral("Щ"), QStringLiteral("\u0001"), QStringLiteral("😀")})
        QVERIFY2(textWidth(letter) > textWidth(u"W"), qPrintable(letter));
    QVERIFY(textWidth(u"\uFDFD") > 10);
}

void TestTextWidth::isBrokenBehindItsParts()
{
    QCOMPARE(wrappedText(QStringLiteral("sql-octopus.database.windows.net"), 13, 3),
        (QStringList{QStringLiteral("sql-octopus.database."), QStringLiteral("windows.net")}));
    QCOMPARE(wrappedText(QString(), 10, 3), QStringList());
    const QStringList lines = wrappedText(QString(500, u'W'), 10, 3);
    QCOMPARE(lines.size(), 3);
    for (const QString &line : lines)
        QVERIFY(textWidth(line) <= 10);
    QVERIFY(lines.last().endsWith(u'…'));
    for (const QString &line : wrappedText(QStringLiteral("😀😀😀😀😀😀"), 4, 3))
        QVERIFY(line.isValidUtf16());
}

void TestTextWidth::isShortenedToFit()
{
    const QString longText(80, u'W');
    for (const Weight weight : {Weight::Book, Weight::Bold}) {
        QVERIFY(textWidth(fittedText(longText, 10, weight), weight) <= 10);
        QVERIFY(fittedText(longText, 10, weight).endsWith(u'…'));
    }
    QCOMPARE(fittedText(QStringLiteral("octo"), 10), QStringLiteral("octo"));
    QCOMPARE(fittedText(QString(), 10), QString());
    QVERIFY(fittedText(QStringLiteral("😀😀😀😀"), 4).isValidUtf16());
}

QTEST_GUILESS_MAIN(TestTextWidth)
#include "tst_textwidth.moc"
