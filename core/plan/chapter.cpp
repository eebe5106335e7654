#include "core/plan/chapter.h"

#include "core/assess/quantities.h"
#include "core/design/language.h"
#include "core/plan/changes.h"
#include "core/plan/twoatatime.h"

#include <numeric>
#include <vector>

namespace octoha {

namespace {

constexpr Chapter chapters[] = {summaryChapter, decisionsChapter, costChapter, sizingChapter, capacityChapter,
    availabilityChapter, networkChapter, databaseChapter, securityChapter, stepsChapter, acceptanceChapter,
    acceptedChapter, assumptionsChapter, signOffChapter, answersChapter, sourcesChapter};

QString titleOf(const Design &design)
{
    return design.project.title.isEmpty()
        ? planText(QT_TRANSLATE_NOOP("Plan", "Octopus Deploy High Availability on Azure"))
        : design.project.title.text();
}

} // namespace

PlanGrounds::PlanGrounds(const PlanInput &input)
    : deployment(deploymentOf(input.project.design, input.catalog)),
      steps(stepsOf(input.project.design, input.catalog)),
      expected(std::async(expectedAvailabilityOf, std::cref(input.project.design), std::cref(input.catalog)))
{ }

ChapterWriter::ChapterWriter(const PlanInput &planInput, const PlanGrounds &planGrounds, const QLocale &numbers)
    : input(planInput),
      design(planInput.project.design),
      assessment(planInput.assessment),
      catalog(planInput.catalog),
      locale(numbers),
      deployment(planGrounds.deployment),
      steps(planGrounds.steps),
      grounds(planGrounds)
{ }

void ChapterWriter::heading(int level, const char *text, const char *anchor)
{
    add(plan::Heading{level, planText(text), QLatin1String(anchor)});
}

void ChapterWriter::paragraph(const QString &text, plan::Paragraph::Tone tone)
{
    if (!text.isEmpty())
        add(plan::Paragraph{text, tone});
}

void ChapterWriter::bullets(const QStringList &items)
{
    if (!items.isEmpty())
        add(plan::Bullets{items});
}

void ChapterWriter::table(const char *caption, std::initializer_list<const char *> headers,
    const QList<QStringList> &rows, std::initializer_list<int> numberColumns)
{
    if (rows.isEmpty())
        return paragraph(planText(QT_TRANSLATE_NOOP("Plan", "%1: none.")).arg(planText(caption)));
    plan::Table made{planText(caption), {}, rows, QList<bool>(qsizetype(headers.size()), false)};
    for (const char *header : headers)
        made.headers.append(planText(header));
    for (int column : numberColumns)
        made.isNumber[column] = true;
    add(std::move(made));
}

void ChapterWriter::code(const QString &text, const QString &language)
{
    add(plan::Code{text, language});
}

QString ChapterWriter::shown(const Derived &derived, int decimals) const
{
    if (!derived.value) {
        QString why = derived.unknownText();
        if (why.endsWith(u'.'))
            why.chop(1); // the sentence around it has its own end
        return planText(QT_TRANSLATE_NOOP("Plan", "unknown: %1")).arg(why);
    }
    const bool percent = qstrcmp(derived.unit, "%") == 0;
    const QString number = percent
        ? percentText(*derived.value, locale)
        : locale.toString(*derived.value, 'f', decimals) + QChar(QChar::Nbsp) + derived.unitText();
    if (derived.atLeast)
        return planText(QT_TRANSLATE_NOOP("Plan", "at least %1")).arg(number);
    return derived.atMost ? planText(QT_TRANSLATE_NOOP("Plan", "at most %1")).arg(number) : number;
}

QString ChapterWriter::money(std::optional<qint64> amount) const
{
    return amount ? locale.toString(double(*amount) / moneyScale, 'f', 2)
                  : planText(QT_TRANSLATE_NOOP("Plan", "unknown"));
}

QString ChapterWriter::answer(FieldRef ref) const
{
    return answer(ref.id());
}

QString ChapterWriter::answer(const QString &id) const
{
    const Field *field = findField(id);
    return field ? valueText(*field, getField(design, id).value_or(QJsonValue::Null)) : QString();
}

QString ChapterWriter::questionName(const QString &id) const
{
    return placeOf(id, design);
}

QString ChapterWriter::valueText(const Field &field, const QJsonValue &value) const
{
    const QDate date = field.type().kind == Kind::Date ? QDate::fromString(value.toString(), Qt::ISODate) : QDate();
    return date.isValid() ? day(date) : valueToText(field, value, locale);
}

QString ChapterWriter::yesNo(bool yes) const
{
    return yes ? planText(QT_TRANSLATE_NOOP("Plan", "yes")) : planText(QT_TRANSLATE_NOOP("Plan", "no"));
}

namespace {

/// No chapter waits for another, so that two threads write them; they stand in their order.
QList<plan::Block> chapterBlocks(const PlanInput &input)
{
    const PlanGrounds grounds(input);
    std::vector<QList<plan::Block>> written(std::size(chapters));
    twoAtATime(written.size(), 1, [&](size_t i) {
        const Language language = input.project.design.project.language;
        const LanguageScope scope(language);
        ChapterWriter writer(input, grounds, localeOf(language));
        chapters[i](writer);
        written[i] = writer.takeBlocks();
    });
    return std::accumulate(written.cbegin(), written.cend(), QList<plan::Block>());
}

} // namespace

plan::Document planDocument(const PlanInput &input)
{
    const Language language = input.project.design.project.language;
    const LanguageScope scope(language);
    plan::Document document;
    document.title = titleOf(input.project.design);
    document.language = choiceKey(language);
    document.draft = input.draft;
    document.draftText = planText(QT_TRANSLATE_NOOP("Plan", "DRAFT: errors are open. Do not build from this plan."));
    document.blocks = QList<plan::Block>{plan::Heading{1, document.title}} + chapterBlocks(input);
    return document;
}

} // namespace octoha
