#include "core/assess/acceptances.h"
#include "core/design/hiddentext.h"
#include "core/export/bundle.h"

#include <QXmlStreamWriter>

namespace octoha {

namespace {

const Finding *findingOf(const JudgedFile &file, const Rule &rule)
{
    for (const Finding &finding : file.assessment->findings) {
        if (finding.rule == &rule)
            return &finding;
    }
    return nullptr;
}

/// XML 1.0 cannot hold most control characters and no noncharacters, however they are written.
QString forXml(const QString &text)
{
    QString shown = shownText(text);
    const auto isNone = [](QChar c) { return c == QChar(0xfffe) || c == QChar(0xffff); };
    std::replace_if(shown.begin(), shown.end(), isNone, QChar(QChar::ReplacementCharacter));
    return shown;
}

void writeOutcome(QXmlStreamWriter &xml, const JudgedFile &file, const Finding &finding)
{
    const Acceptance *accepted
        = acceptanceOf(finding, file.project->design, file.project->accepted, file.assessment->asOf);
    const bool fails = !accepted && finding.severity() != Severity::Note;
    xml.writeStartElement(fails ? QStringLiteral("failure") : QStringLiteral("skipped"));
    xml.writeAttribute(QStringLiteral("message"), forXml(messageOf(finding, QLocale::c())));
    xml.writeCharacters(forXml(accepted ? accepted->reason.text() : fixOf(*finding.rule)));
    xml.writeEndElement();
}

int countOf(const JudgedFile &file, bool fails)
{
    int count = 0;
    for (const Finding &finding : file.assessment->findings) {
        const bool waived = acceptanceOf(finding, file.project->design, file.project->accepted, file.assessment->asOf);
        count += (!waived && finding.severity() != Severity::Note) == fails;
    }
    return count;
}

void writeSuite(QXmlStreamWriter &xml, const JudgedFile &file)
{
    xml.writeStartElement(QStringLiteral("testsuite"));
    xml.writeAttribute(QStringLiteral("name"), forXml(file.file));
    xml.writeAttribute(QStringLiteral("tests"), QString::number(allRules().size()));
    xml.writeAttribute(QStringLiteral("failures"), QString::number(countOf(file, true)));
    xml.writeAttribute(QStringLiteral("skipped"), QString::number(countOf(file, false)));
    for (const Rule *rule : allRules()) {
        xml.writeStartElement(QStringLiteral("testcase"));
        xml.writeAttribute(QStringLiteral("classname"), QString::fromLatin1(rule->id));
        xml.writeAttribute(QStringLiteral("name"), titleOf(*rule));
        if (const Finding *finding = findingOf(file, *rule))
            writeOutcome(xml, file, *finding);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeUnread(QXmlStreamWriter &xml, const JudgedFile &file)
{
    xml.writeStartElement(QStringLiteral("testsuite"));
    xml.writeAttribute(QStringLiteral("name"), forXml(file.file));
    xml.writeAttribute(QStringLiteral("tests"), QStringLiteral("1"));
    xml.writeAttribute(QStringLiteral("errors"), QStringLiteral("1"));
    xml.writeStartElement(QStringLiteral("testcase"));
    xml.writeAttribute(QStringLiteral("name"), QStringLiteral("read"));
    xml.writeEmptyElement(QStringLiteral("error"));
    xml.writeAttribute(QStringLiteral("message"), forXml(file.error->message));
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

QByteArray toJUnit(const QList<JudgedFile> &files, const Catalog &)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("testsuites"));
    for (const JudgedFile &file : files) {
        if (file.error)
            writeUnread(xml, file);
        else
            writeSuite(xml, file);
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace octoha
