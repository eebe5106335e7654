#include "core/assess/acceptances.h"
#include "core/export/bundle.h"
#include "core/export/jsontext.h"
#include "core/project/presets.h"

#include <QJsonDocument>
#include <QTest>
#include <QXmlStreamReader>

using namespace octoha;

namespace {

const QDate day(2026, 11, 24);

Project broken()
{
    Project project = sampleProject();
    project.design.compute.nodes[1].name = project.design.compute.nodes[0].name;
    project.design.compute.nodes[1].zone = project.design.compute.nodes[0].zone;
    return project;
}

struct Judged {
    explicit Judged(Project judged)
        : project(std::move(judged)),
          assessment(assess(project.design, Catalog::shipped(), day))
    { }
    Project project;
    Assessment assessment;
    JudgedFile file() const { return {QStringLiteral("a b/prod.octoha"), &project, &assessment}; }
};

QJsonObject runOf(const QByteArray &sarif)
{
    return QJsonDocument::fromJson(sarif).object().value(QStringLiteral("runs")).toArray().first().toObject();
}

} // namespace

class TestFindingsFormats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sarifHoldsRulesAndResults();
    void sarifCarriesAcceptances();
    void sarifSaysWhatWasNotRead();
    void aMessageOfSarifHoldsNoLink();
    void sarifIsWrittenAsQtWritesIt();
    void everyCharacterIsWrittenAsQtWritesIt();
    void junitCountsItsCases();
    void junitIsXmlWhateverTheText();
};

void TestFindingsFormats::sarifHoldsRulesAndResults()
{
    const Judged judged(broken());
    const QJsonObject run = runOf(toSarif({judged.file()}, Catalog::shipped()));
    const QJsonArray rules = run.value(QStringLiteral("tool"))
                                 .toObject()
                                 .value(QStringLiteral("driver"))
                                 .toObject()
                                 .value(QStringLiteral("rules"))
                                 .toArray();
    QSet<QString> ids;
    for (const QJsonValue &rule : rules) {
        ids.insert(rule.toObject().value(QStringLiteral("id")).toString());
        QVERIFY(rule.toObject().value(QStringLiteral("helpUri")).toString().startsWith(QStringLiteral("https://")));
    }
    const QJsonArray results = run.value(QStringLiteral("results")).toArray();
    QCOMPARE(results.size(), judged.assessment.findings.size());
    QSet<QString> found;
    for (const QJsonValue &result : results)
        found.insert(result.toObject().value(QStringLiteral("ruleId")).toString());
    QCOMPARE(ids, found);
    QCOMPARE(rules.size(), found.size());
    QVERIFY(toSarif({judged.file()}, Catalog::shipped()).contains("\"uri\": \"a%20b/prod.octoha\""));
}

void TestFindingsFormats::sarifCarriesAcceptances()
{
    Project project = broken();
    const Assessment before = assess(project.design, Catalog::shipped(), day);
    const auto isAcceptable = [](const Finding &finding) { return finding.rule->acceptable && !finding.unknownField; };
    const auto finding = std::find_if(before.findings.cbegin(), before.findings.cend(), isAcceptable);
    QVERIFY(finding != before.findings.cend());
    project.accepted
        = {*accept(*finding, project.design, QStringLiteral("Known."), QStringLiteral("Ada"), day.addDays(30), day)};
    const Judged judged(project);
    const QByteArray sarif = toSarif({judged.file()}, Catalog::shipped());
    QCOMPARE(sarif.count("\"suppressions\""), 1);
    QVERIFY(sarif.contains("\"justification\": \"Known.\""));
}

void TestFindingsFormats::sarifSaysWhatWasNotRead()
{
    const JudgedFile unread{
        QStringLiteral("x.octoha"), nullptr, nullptr, Error{Error::Code::Syntax, QStringLiteral("cut off")}};
    const QJsonObject invocation = runOf(toSarif({unread}, Catalog::shipped()))
                                       .value(QStringLiteral("invocations"))
                                       .toArray()
                                       .first()
                                       .toObject();
    QCOMPARE(invocation.value(QStringLiteral("executionSuccessful")), QJsonValue(false));
    QCOMPARE(invocation.value(QStringLiteral("toolExecutionNotifications")).toArray().size(), 1);
}

/// A text in brackets with an address behind it is a link in a message of SARIF.
void TestFindingsFormats::aMessageOfSarifHoldsNoLink()
{
    Project project = broken();
    for (Node &node : project.design.compute.nodes)
        node.name = *Name::from(QStringLiteral("[a](javascript:alert(1))\u202e"));
    const Judged judged(project);
    const QByteArray sarif = toSarif({judged.file()}, Catalog::shipped());
    QVERIFY(sarif.contains("[a] (javascript:alert(1))<U+202E>"));
    QVERIFY(!sarif.contains("]("));
}

void TestFindingsFormats::sarifIsWrittenAsQtWritesIt()
{
    const Judged judged(broken());
    const JudgedFile unread{
        QStringLiteral("x.octoha"), nullptr, nullptr, Error{Error::Code::Syntax, QStringLiteral("“cut”\n\"off\"")}};
    for (const QList<JudgedFile> &files : {QList<JudgedFile>(), {judged.file()}, {judged.file(), unread}}) {
        const QByteArray sarif = toSarif(files, Catalog::shipped());
        QCOMPARE(sarif, QJsonDocument::fromJson(sarif).toJson(QJsonDocument::Indented));
    }
}

void TestFindingsFormats::everyCharacterIsWrittenAsQtWritesIt()
{
    QString words;
    for (char16_t unit = 0; unit < 0x1200; ++unit)
        words += QChar(unit);
    words += QStringLiteral(u"\U0001F600\uE000\uFFFF") + QChar(0xd83d) + u'x' + QChar(0xde00) + u'x'
        + QChar(0xd83d); // Surrogates: a pair, and halves.
    JsonText json;
    json.object([&] {
        json.array("array", [&] {
            json.object([] {});
            json.object([&] { json.flag("flag", true); });
        });
        json.array("empty", [] {});
        json.flag("flag", false);
        json.text("words", words);
    });
    const QJsonArray array{QJsonObject(), QJsonObject{{QStringLiteral("flag"), true}}};
    const QJsonObject object{{QStringLiteral("array"), array}, {QStringLiteral("empty"), QJsonArray()},
        {QStringLiteral("flag"), false}, {QStringLiteral("words"), words}};
    QCOMPARE(json.done(), QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void TestFindingsFormats::junitCountsItsCases()
{
    const Judged judged(broken());
    QXmlStreamReader reader(toJUnit({judged.file()}, Catalog::shipped()));
    int cases = 0, failures = 0, announced = -1;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        cases += reader.name() == u"testcase";
        failures += reader.name() == u"failure";
        if (reader.name() == u"testsuite")
            announced = reader.attributes().value(QLatin1String("failures")).toInt();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(cases, int(allRules().size()));
    QVERIFY(failures > 0);
    QCOMPARE(failures, announced);
}

void TestFindingsFormats::junitIsXmlWhateverTheText()
{
    const JudgedFile unread{
        QStringLiteral("<&\"\x01>.octoha"), nullptr, nullptr, Error{Error::Code::Syntax, QStringLiteral("]]>\x02")}};
    QXmlStreamReader reader(toJUnit({unread}, Catalog::shipped()));
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

QTEST_GUILESS_MAIN(TestFindingsFormats)
#include "tst_findingsformats.moc"
