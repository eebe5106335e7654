#include "core/export/markdown.h"
#include "tests/core/hostile.h"

#include <QTest>

using namespace octoha;

class TestMarkdown : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void escapesWhatMeansSomething_data();
    void escapesWhatMeansSomething();
    void aTableHasOneLineARow();
    void aFenceIsLongerThanWhatItHolds();
    void everyBlockIsWritten();
    void aDraftSaysSoInEveryChapter();

private:
    static QByteArray render(const QList<plan::Block> &blocks)
    {
        return toMarkdown({.title = {}, .language = {}, .draft = false, .draftText = {}, .blocks = blocks});
    }
};

void TestMarkdown::escapesWhatMeansSomething_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("escaped");
    QTest::addRow("plain") << QStringLiteral("octo-01") << QStringLiteral("octo-01");
    QTest::addRow("pipe") << QStringLiteral("a|b") << QStringLiteral("a\\|b");
    QTest::addRow("list") << QStringLiteral("- a") << QStringLiteral("\\- a");
    QTest::addRow("number") << QStringLiteral("1. a") << QStringLiteral("1\\. a");
    QTest::addRow("heading") << QStringLiteral("# a") << QStringLiteral("\\# a");
    QTest::addRow("html") << QStringLiteral("<b>") << QStringLiteral("\\<b\\>");
    QTest::addRow("link") << QStringLiteral("[a](b)") << QStringLiteral("\\[a\\](b)");
    QTest::addRow("decimal") << QStringLiteral("99.885 %") << QStringLiteral("99.885 %");
    QTest::addRow("underscore in a word") << QStringLiteral("db_owner") << QStringLiteral("db_owner");
    QTest::addRow("underscores around") << QStringLiteral("_a_") << QStringLiteral("\\_a\\_");
    QTest::addRow("path") << QStringLiteral("C:\\Octopus") << QStringLiteral("C:\\\\Octopus");
    QTest::addRow("struck out") << QStringLiteral("a ~~b~~") << QStringLiteral("a \\~\\~b\\~\\~");
    QTest::addRow("address") << QStringLiteral("see https://a") << QStringLiteral("see https\\://a");
    QTest::addRow("port") << QStringLiteral("host:443") << QStringLiteral("host:443");
    QTest::addRow("bare host") << QStringLiteral("Www.a.b") << QStringLiteral("Www\\.a.b");
    QTest::addRow("entity") << QStringLiteral("&amp;") << QStringLiteral("\\&amp;");
}

void TestMarkdown::escapesWhatMeansSomething()
{
    QFETCH(QString, text);
    QFETCH(QString, escaped);
    QCOMPARE(escapedForMarkdown(text), escaped);
}

void TestMarkdown::aTableHasOneLineARow()
{
    plan::Table table{QStringLiteral("Nodes"), {QStringLiteral("Name"), QStringLiteral("Cap")}, {}, {false, true}};
    for (const QString &text : tests::hostileTexts())
        table.rows.append({text + u'\n' + text, QStringLiteral("20")});
    const QByteArray text = render({table});
    const QList<QByteArray> lines = text.trimmed().split('\n');
    QCOMPARE(lines.size(), 2 + 2 + tests::hostileTexts().size());
    QVERIFY(lines.at(3).contains("---:"));
    for (const QByteArray &line : lines.mid(4)) {
        QVERIFY(line.startsWith("| ") && line.endsWith(" |"));
        QByteArray bare = line;
        bare.replace("\\\\", "").replace("\\|", "");
        QCOMPARE(bare.count('|'), 3);
    }
}

void TestMarkdown::aFenceIsLongerThanWhatItHolds()
{
    const QByteArray text = render({plan::Code{QStringLiteral("a\n````\nb"), QStringLiteral("text")}});
    QVERIFY(text.startsWith("`````text\n"));
    QVERIFY(text.endsWith("`````\n"));
}

void TestMarkdown::everyBlockIsWritten()
{
    const QByteArray text = render({plan::Heading{2, QStringLiteral("Head")},
        plan::Paragraph{QStringLiteral("Para"), plan::Paragraph::Tone::Warning},
        plan::Bullets{{QStringLiteral("one"), QStringLiteral("two")}, true},
        plan::Link{QStringLiteral("Docs"), QStringLiteral("https://octopus.com/docs"), QStringLiteral("(2026)")},
        plan::Checklist{{QStringLiteral("tick")}},
        plan::Picture{"<svg/>", QStringLiteral("Picture"), QStringLiteral("diagram.svg")},
        plan::Picture{"<svg/>", QStringLiteral("In *words*")}, plan::PageBreak{}});
    QCOMPARE(text,
        QByteArray("## Head\n\n> Para\n\n1. one\n2. two\n\n- [Docs](<https://octopus.com/docs>) (2026)\n\n- [ ] "
                   "tick\n\n![Picture](diagram.svg)\n\nIn \\*words\\*\n\n---\n"));
}

void TestMarkdown::aDraftSaysSoInEveryChapter()
{
    plan::Document document;
    document.draft = true;
    document.draftText = QStringLiteral("DRAFT");
    document.blocks = {plan::Heading{1, QStringLiteral("A")}, plan::Heading{2, QStringLiteral("B")},
        plan::Heading{3, QStringLiteral("C")}};
    QCOMPARE(toMarkdown(document).count("DRAFT"), 2);
}

QTEST_APPLESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
