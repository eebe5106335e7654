#pragma once

#include "core/assess/expected.h"
#include "core/design/fields.h"
#include "core/plan/plan.h"
#include "core/plan/situation.h"

#include <future>

namespace octoha {

/// What is worked out once for all chapters.
struct PlanGrounds {
    explicit PlanGrounds(const PlanInput &input);

    const Deployment deployment;
    const QList<PlanStep> steps;
    /// Simulated while other chapters are written, for that on availability.
    const std::shared_future<ExpectedAvailability> expected;
};

/// What a chapter is written with: the input, the values worked out once, and the plan's number form.
class ChapterWriter {
public:
    ChapterWriter(const PlanInput &input, const PlanGrounds &grounds, const QLocale &locale);

    const PlanInput &input;
    const Design &design;
    const Assessment &assessment;
    const Catalog &catalog;
    const QLocale locale;
    const Deployment &deployment;
    const QList<PlanStep> &steps;
    const PlanGrounds &grounds;

    void heading(int level, const char *text, const char *anchor = "");
    void paragraph(const QString &text, plan::Paragraph::Tone tone = plan::Paragraph::Tone::Plain);
    void bullets(const QStringList &items);
    void table(const char *caption, std::initializer_list<const char *> headers, const QList<QStringList> &rows,
        std::initializer_list<int> numberColumns = {});
    void code(const QString &text, const QString &language = QStringLiteral("powershell"));
    void add(plan::Block block) { m_blocks.append(std::move(block)); }

    /// A computed value as people read it: "13 tasks", "at least 1,204.36 US dollars", "unknown: …".
    QString shown(const Derived &derived, int decimals = 0) const;
    QString money(std::optional<qint64> amount) const; ///< 1/100,000 US dollars; "unknown" where there is none.
    QString answer(FieldRef ref) const; ///< The value of a question, as people read it.
    QString answer(const QString &id) const; ///< The same of an item's: "compute.nodes.0.size".
    QString questionName(const QString &id) const; ///< "Database › Product": two pages may ask for a product.
    QString valueText(
        const Field &field, const QJsonValue &value) const; ///< A value of that question, days in the one form.
    QString day(QDate date) const
    {
        return date.toString(Qt::ISODate);
    } ///< The one form that no reader takes for another day.
    QString yesNo(bool yes) const;

    QList<plan::Block> takeBlocks() { return std::move(m_blocks); }

private:
    QList<plan::Block> m_blocks;
};

/// Questions that matter in this design and have no answer, each with its page and id.
QStringList missingAnswers(const ChapterWriter &writer);

/// What it costs a month: a lower bound as long as a price, or that of the licence, is unknown.
QString totalCost(const ChapterWriter &writer);
/// Somebody pays a licence of Octopus, by an amount that nobody stated.
bool lacksLicencePrice(const Design &design);

using Chapter = void (*)(ChapterWriter &);
void summaryChapter(ChapterWriter &);
void decisionsChapter(ChapterWriter &);
void costChapter(ChapterWriter &);
void sizingChapter(ChapterWriter &);
void capacityChapter(ChapterWriter &);
void availabilityChapter(ChapterWriter &);
void networkChapter(ChapterWriter &);
void databaseChapter(ChapterWriter &);
void securityChapter(ChapterWriter &);
void stepsChapter(ChapterWriter &);
void acceptanceChapter(ChapterWriter &);
void acceptedChapter(ChapterWriter &);
void assumptionsChapter(ChapterWriter &);
void answersChapter(ChapterWriter &);
void sourcesChapter(ChapterWriter &);
void signOffChapter(ChapterWriter &);

} // namespace octoha
