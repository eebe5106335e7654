#include "core/search/search.h"

#include "core/rules/rule.h"
#include "core/search/conflicts.h"
#include "core/search/texts.h"
#include "core/search/visitors.h"

namespace octoha {

using namespace leastcost;

namespace {

/// So many more nodes are tried where there is no design, to tell whether they would help.
constexpr int moreNodesForConflict = 3;

/// A search from its first table to its result.
class Run {
public:
    Run(const Design &design, const Catalog &catalog, QDate asOf, const SearchConstraints &constraints,
        const SearchOptions &options)
        : m_design(design),
          m_catalog(catalog),
          m_asOf(asOf),
          m_constraints(constraints),
          m_options(options),
          m_limits(given(constraints))
    { }
    SearchResult result();

private:
    bool isCancelled();
    void reached(int percent) const;
    Problem problemWith(int mostNodes);
    void findBest(const Problem &problem);
    void findConflict();
    void addConflict(Limits limits, const Problem &problem);
    SearchPoint pointOf(const Option &option, const Problem &problem) const;
    bool isSound(const SearchPoint &point) const;
    std::optional<Option> cheapestOf(const Problem &problem) const;
    void addFront(const QList<Option> &points, const Problem &problem);
    void addRunnersUp(const Option &best, const Problem &problem);

    const Design &m_design;
    const Catalog &m_catalog;
    QDate m_asOf;
    const SearchConstraints &m_constraints;
    const SearchOptions &m_options;
    Limits m_limits;
    bool m_isCancelled = false;
    SearchResult m_result;
};

// Who cancelled once has cancelled for good.
bool Run::isCancelled()
{
    m_isCancelled = m_isCancelled || (m_options.cancel && m_options.cancel());
    return m_isCancelled;
}

void Run::reached(int percent) const
{
    if (m_options.progress)
        m_options.progress(percent);
}

Problem Run::problemWith(int mostNodes)
{
    return Problem(m_design, m_catalog, m_asOf, m_constraints, mostNodes, [this] { return isCancelled(); });
}

SearchPoint Run::pointOf(const Option &option, const Problem &problem) const
{
    const Design design = problem.space().at(option.choice);
    const bool complete = costOf(design, m_catalog).complete;
    return {problem.space().setOf(option.choice), option.monthly, complete, option.promise.percent,
        option.promise.atMost, option.headroom};
}

// The tables have said so already; what is proposed is judged once more as a whole.
bool Run::isSound(const SearchPoint &point) const
{
    const auto design = applied(m_design, point);
    if (!design || costOf(*design, m_catalog).known != point.monthly)
        return false;
    const QList<Finding> findings
        = m_constraints.withoutErrors ? findingsOf(*design, {m_catalog, m_asOf}) : QList<Finding>();
    return std::none_of(findings.cbegin(), findings.cend(),
        [](const Finding &finding) { return finding.severity() == Severity::Error; });
}

std::optional<Option> Run::cheapestOf(const Problem &problem) const
{
    Cheapest cheapest;
    problem.walk({.limits = m_limits}, cheapest);
    return cheapest.best();
}

// The cheapest point is on the front: nothing is as cheap and more available, or as available and with more headroom.
void Run::findBest(const Problem &problem)
{
    const std::optional<Option> cheapest = m_options.exhaustive ? std::nullopt : cheapestOf(problem);
    reached(30);
    if (!cheapest && !m_options.exhaustive)
        return;
    Front front(problem);
    problem.walk({.limits = m_limits, .everyPoint = m_options.exhaustive}, front);
    m_result.visited = problem.visited();
    reached(70);
    const QList<Option> points = front.points();
    if (points.isEmpty())
        return;
    const Option best = cheapest.value_or(points.first());
    m_result.optimal = pointOf(best, problem);
    m_result.proven = !m_isCancelled && isSound(*m_result.optimal);
    addFront(points, problem);
    addRunnersUp(best, problem);
}

void Run::addFront(const QList<Option> &points, const Problem &problem)
{
    for (const Option &option : points) {
        SearchPoint point = pointOf(option, problem);
        if (isSound(point))
            m_result.front.append(std::move(point));
    }
}

void Run::addRunnersUp(const Option &best, const Problem &problem)
{
    for (const RunnerUp &runner : runnersUp(problem, best, m_limits)) {
        const QString because = runner.breaks
            ? whyNot(*runner.breaks, runner.option, problem, m_options.locale)
            : whatBeats(runner.option, best, m_options.locale, m_constraints.currency);
        m_result.rejected.append({pointOf(runner.option, problem), because});
    }
}

void Run::addConflict(Limits limits, const Problem &problem)
{
    for (int i = 0; i < limitCount; ++i) {
        const auto limit = Limit(i);
        if (!(limits & limitBit(limit)))
            continue;
        QString text = wantedBy(limit, m_constraints, m_options.locale);
        if (const QString open = notStatedFor(limit, problem); !open.isEmpty())
            text += QStringLiteral(". ") + open;
        Cheapest cheapest;
        if (limit == Limit::Rules && !problem.space().isEmpty())
            problem.walk({.limits = limits & ~limitBit(limit)}, cheapest);
        if (cheapest.best())
            text += QStringLiteral(". ") + whyNot(limit, *cheapest.best(), problem, m_options.locale);
        m_result.conflict.append({idOf(limit), text});
    }
}

// Where a part has no choice at all, that is the reason.
void Run::findConflict()
{
    const Problem problem = problemWith(m_constraints.maxNodes + moreNodesForConflict);
    constexpr std::pair<Part, Limit> reasons[] = {{Part::Nodes, Limit::MaxNodes}, {Part::Size, Limit::Sizes},
        {Part::Cap, Limit::Capacity}, {Part::Database, Limit::Database}};
    for (const auto &[part, limit] : reasons) {
        if (problem.space().count(part) == 0)
            return addConflict(limitBit(limit), problem);
    }
    addConflict(conflictOf(problem, m_limits), problem);
}

SearchResult Run::result()
{
    reached(0);
    const Problem problem = problemWith(m_constraints.maxNodes);
    reached(20);
    m_result.considered = problem.points();
    m_result.currency = m_constraints.currency;
    if (!problem.space().isEmpty())
        findBest(problem);
    if (!m_result.optimal && !m_isCancelled) {
        findConflict();
        m_result.proven = !m_result.conflict.isEmpty();
    }
    m_result.cancelled = m_isCancelled;
    if (!m_isCancelled)
        reached(100);
    return std::move(m_result);
}

} // namespace

SearchResult search(const Design &design, const Catalog &catalog, QDate asOf, const SearchConstraints &constraints,
    const SearchOptions &options)
{
    return Run(design, catalog, asOf, constraints, options).result();
}

Result<Design> applied(Design design, const SearchPoint &point)
{
    for (auto answer = point.set.begin(); answer != point.set.end(); ++answer) {
        if (auto written = setField(design, answer.key(), answer.value()); !written)
            return tl::unexpected(std::move(written.error()));
    }
    return design;
}

} // namespace octoha
