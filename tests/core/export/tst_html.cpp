#include "core/design/hiddentext.h"
#include "core/export/html.h"
#include "tests/core/hostile.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace octoha;

namespace {

plan::Document documentWith(const QString &text)
{
    plan::Document document;
    document.title = text;
    document.language = QStringLiteral("en");
    document.blocks = {plan::Heading{2, text, QStringLiteral("a")}, plan::Paragraph{text, plan::Paragraph::Tone::Note},
        plan::Bullets{{text}}, plan::Table{text, {text}, {{text}}, {true}},
        plan::Code{text, QStringLiteral("powershell")},
        plan::Link{text, QStringLiteral("https://example.com/?a=") + text, text}, plan::Checklist{{text}},
        plan::Picture{"<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>", text}, plan::PageBreak{}};
    return document;
}

/// The page without the three things that are HTML and not XML: doctype, void elements.
QString asXml(const QByteArray &html)
{
    QString text = QString::fromUtf8(html);
    text.remove(0, text.indexOf(u'\n') + 1);
    static const QRegularExpression meta(QStringLiteral("<meta[^>]*>"));
    return text.remove(meta);
}

} // namespace

class TestHtml : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textStaysText_data();
    void textStaysText();
    void nothingIsLoadedOrRun();
    void aDraftSaysSo();
    void tablesHaveScopeAndCaption();
};

void TestHtml::textStaysText_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : tests::hostileTexts())
        QTest::addRow("%s", qPrintable(text.left(30))) << text;
}

void TestHtml::textStaysText()
{
    QFETCH(QString, text);
    QXmlStreamReader reader(asXml(toHtml(documentWith(text))));
    int found = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        QVERIFY(!reader.isStartElement() || (reader.name() != u"script" && reader.name() != u"img"));
        if (reader.isCharacters() && reader.text().contains(shownText(text)))
            ++found;
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(found >= 9);
}

void TestHtml::nothingIsLoadedOrRun()
{
    const QByteArray html = toHtml(documentWith(QStringLiteral("x")));
    QVERIFY(html.contains("default-src 'none'"));
    for (const char *forbidden : {"<script", "<iframe", "<link", "@import", "url(", "src="})
        QVERIFY2(!html.contains(forbidden), forbidden);
    QVERIFY(html.contains("<style>\n:root"));
}

void TestHtml::aDraftSaysSo()
{
    plan::Document document = documentWith(QStringLiteral("x"));
    QVERIFY(!toHtml(document).contains("class=\"draft\""));
    document.draft = true;
    document.draftText = QStringLiteral("DRAFT");
    QVERIFY(toHtml(document).contains("<div class=\"draft\">DRAFT</div>"));
}

void TestHtml::tablesHaveScopeAndCaption()
{
    const QByteArray html = toHtml(documentWith(QStringLiteral("x")));
    QVERIFY(html.contains("<caption>x</caption>"));
    QVERIFY(html.contains("<th scope=\"col\" class=\"number\">x</th>"));
    QVERIFY(html.contains("<html lang=\"en\">"));
}

QTEST_APPLESS_MAIN(TestHtml)
#include "tst_html.moc"
