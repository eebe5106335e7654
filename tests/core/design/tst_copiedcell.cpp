#include "core/design/copiedcell.h"
#include "tests/core/hostile.h"

#include <QTest>

using namespace octoha;

/// No text becomes a formula in a spreadsheet, and what is copied here comes back by pasting.
class TestCopiedCell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        const auto row = [](const char *text, const char *cell) {
            QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text) << QString::fromUtf8(cell);
        };
        row("", "");
        row("octo-01", "octo-01");
        row("=1+1", "'=1+1");
        row("@SUM(1)", "'@SUM(1)");
        row("+1+cmd|' /C calc'!A0", "'+1+cmd|' /C calc'!A0");
        row("-1+1", "'-1+1");
        row("-", "'-");
        row("'=1", "''=1");
        row("''+1+1", "'''+1+1");
        row("'quoted'", "'quoted'");
        row("-5", "-5");
        row("+ 98.11", "+ 98.11");
        row("-$1,204.36", "-$1,204.36");
        row("-3 %", "-3 %");
    }

    void cells()
    {
        QFETCH(QString, text);
        QTEST(copiedCell(text), "cell");
        QCOMPARE(pastedCell(copiedCell(text)), text);
    }

    void noHostileTextBeginsAFormula()
    {
        for (const QString &text : tests::hostileTexts()) {
            QVERIFY2(!QStringView(u"=+-@\t\r").contains(copiedCell(text)[0]), qUtf8Printable(text));
            QCOMPARE(pastedCell(copiedCell(text)), text);
        }
    }
};

QTEST_APPLESS_MAIN(TestCopiedCell)
#include "tst_copiedcell.moc"
