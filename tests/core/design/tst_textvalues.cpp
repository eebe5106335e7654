#include "core/design/design.h"

#include <QTest>

using namespace octoha;
using namespace Qt::StringLiterals;

/// Texts, versions and days: what is taken, and what no editor could show.
class tst_textvalues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textHoldsUpToItsLength();
    void textIsTrimmed();
    void textRefusesWhatNoEditorShows_data();
    void textRefusesWhatNoEditorShows();
    void textKeepsEveryLanguage();
    void versionIsRead_data();
    void versionIsRead();
    void fullBuildHasThreeNumbers();
    void objectIdIsRead_data();
    void objectIdIsRead();
    void dayIsRead_data();
    void dayIsRead();
};

void tst_textvalues::textHoldsUpToItsLength()
{
    QVERIFY(Text<3>::from(u"abc"_s));
    QCOMPARE(Text<3>::from(u"abcd"_s).error().code, Error::Code::OutOfRange);
    QVERIFY(Text<3>::from({}));
}

void tst_textvalues::textIsTrimmed()
{
    QCOMPARE(Text<3>::from(u"  abc\t"_s)->text(), u"abc"_s);
    QVERIFY(Text<3>::from(u"   "_s)->isEmpty());
}

void tst_textvalues::textRefusesWhatNoEditorShows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("bell") << u"a\ab"_s;
    QTest::addRow("null") << u"a"_s + QChar(0) + u"b"_s;
    QTest::addRow("half a character") << u"a"_s + QChar(0xd83d) + u"b"_s;
    QTest::addRow("escape") << u"a\x1b[31mb"_s;
    QTest::addRow("last of a plane") << u"a"_s + QChar(0xfffe) + u"b"_s;
    QTest::addRow("last of another plane") << u"a"_s + QString::fromUcs4(U"\U0001ffff", 1);
    QTest::addRow("kept for nothing") << u"a"_s + QChar(0xfdd0);
    QTest::addRow("second line") << u"octo-01\nRemove-Item"_s;
    QTest::addRow("line separator") << u"octo-01\u2028b"_s;
}

void tst_textvalues::textRefusesWhatNoEditorShows()
{
    QFETCH(QString, text);
    QCOMPARE(Name::from(text).error().code, Error::Code::OutOfRange);
}

void tst_textvalues::textKeepsEveryLanguage()
{
    const QString text = u"Prüfung 🐙 試験\nsecond line"_s;
    QCOMPARE(Paragraph::from(text)->text(), text);
}

void tst_textvalues::versionIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::addRow("none") << QString() << true;
    QTest::addRow("year") << u"2026"_s << true;
    QTest::addRow("full build") << u"2026.4.6909"_s << true;
    QTest::addRow("four numbers") << u"16.0.4135.4"_s << true;
    QTest::addRow("five numbers") << u"1.2.3.4.5"_s << false;
    QTest::addRow("word") << u"latest"_s << false;
    QTest::addRow("number after it") << u"2026.4-beta"_s << false;
    QTest::addRow("empty part") << u"2026..4"_s << false;
    QTest::addRow("too large") << u"2026.99999999999"_s << false;
}

void tst_textvalues::versionIsRead()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    const auto version = Version::from(text);
    QCOMPARE(version.has_value(), valid);
    if (version)
        QCOMPARE(version->text(), text);
}

void tst_textvalues::fullBuildHasThreeNumbers()
{
    QVERIFY(!Version::from(u"2026.4"_s)->isFullBuild());
    QVERIFY(Version::from(u"2026.4.6909"_s)->isFullBuild());
    QVERIFY(!Version().isFullBuild());
}

void tst_textvalues::objectIdIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    QTest::addRow("none") << QString() << u""_s;
    QTest::addRow("id") << u"00000000-0000-4000-8000-00000000000a"_s << u"00000000-0000-4000-8000-00000000000a"_s;
    QTest::addRow("capitals and spaces") << u" 00000000-0000-4000-8000-00000000000A "_s
                                         << u"00000000-0000-4000-8000-00000000000a"_s;
    QTest::addRow("braces") << u"{00000000-0000-4000-8000-00000000000a}"_s << QString();
    QTest::addRow("no hyphens") << u"00000000000040008000000000000000"_s << QString();
    QTest::addRow("short") << u"00000000-0000-4000-8000-00000000000"_s << QString();
    QTest::addRow("letter that is no digit") << u"00000000-0000-4000-8000-00000000000g"_s << QString();
    QTest::addRow("name") << u"Database administrators"_s << QString();
    QTest::addRow("something behind it") << u"00000000-0000-4000-8000-00000000000a\nx"_s << QString();
}

void tst_textvalues::objectIdIsRead()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    const auto id = Guid::from(text);
    QCOMPARE(id.has_value(), text.isEmpty() || !kept.isEmpty());
    if (id)
        QCOMPARE(id->text(), kept);
    else
        QVERIFY(id.error().message.contains(u"object id"_s));
}

void tst_textvalues::dayIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::addRow("none") << QString() << true;
    QTest::addRow("day") << u"2026-11-24"_s << true;
    QTest::addRow("leap day") << u"2028-02-29"_s << true;
    QTest::addRow("no leap year") << u"2026-02-29"_s << false;
    QTest::addRow("German form") << u"24.11.2026"_s << false;
    QTest::addRow("with a time") << u"2026-11-24T10:00"_s << false;
    QTest::addRow("slashes") << u"2026/11/24"_s << false;
    QTest::addRow("something behind it") << u"2026-11-24x"_s << false;
    QTest::addRow("short") << u"2026-1-4"_s << false;
}

void tst_textvalues::dayIsRead()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    const auto day = Day::from(text);
    QCOMPARE(day.has_value(), valid);
    if (day)
        QCOMPARE(day->text(), text);
}

QTEST_GUILESS_MAIN(tst_textvalues)
#include "tst_textvalues.moc"
