#include "app/cli/command.h"
#include "core/assess/costareas.h"
#include "core/assess/quantities.h"
#include "core/search/search.h"

#include <QJsonArray>

namespace octoha::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostNodesAsked = 50;

/// An option that stands for a question of the design, and is read as its answer.
struct Answer {
    const char *option;
    FieldRef field;
};
constexpr Answer answers[]
    = {{"budget", field<&Workload::monthlyBudget>}, {"availability", field<&Workload::wantedAvailability>}};

/// What a design may ask of the search. Where it does not state it, designs are found that do not meet it.
constexpr FieldRef wishes[] = {field<&Workload::projects>, field<&Workload::averageMinutes>,
    field<&Workload::windowMinutes>, field<&Workload::wantedAvailability>, field<&Workload::rpoMinutes>,
    field<&Workload::rtoMinutes>, field<&Workload::monthlyBudget>};

QStringList openWishes(const Design &design)
{
    QStringList ids;
    for (const FieldRef wish : wishes) {
        if (isUnknown(design, wish))
            ids.append(wish.id());
    }
    return ids;
}

/// Fine, or Usage once the refused value is reported.
int applyAnswers(Invocation &run, Design &design)
{
    for (const auto &[option, ref] : answers) {
        const QString name = QLatin1String(option);
        if (!run.options.isSet(name))
            continue;
        const auto value = valueFromText(*findField(ref.id()), run.options.value(name));
        const auto written = value ? setField(design, ref.id(), *value) : tl::unexpected(value.error());
        if (!written)
            return run.usage(u"--%1: %2"_s.arg(name, written.error().message));
    }
    return Fine;
}

int applyNodes(Invocation &run, SearchConstraints &constraints)
{
    if (!run.options.isSet(u"max-nodes"_s))
        return Fine;
    bool isNumber = false;
    constraints.maxNodes = run.options.value(u"max-nodes"_s).toInt(&isNumber);
    if (isNumber && constraints.maxNodes >= 1 && constraints.maxNodes <= mostNodesAsked)
        return Fine;
    return run.usage(u"--max-nodes does not take “%1”: it needs a whole number from 1 to %2."_s
                         .arg(run.options.value(u"max-nodes"_s))
                         .arg(mostNodesAsked));
}

/// Prints a result for people.
class Printer {
public:
    Printer(QTextStream &out, const SearchResult &result) : m_out(out), m_result(result) { }
    void print()
    {
        m_result.optimal ? printBest() : printConflict();
        m_out << QStringLiteral("\n%1 of %2 points looked at%3\n")
                     .arg(count(m_result.visited), count(m_result.considered),
                         !m_result.proven       ? QString()
                             : m_result.optimal ? u"; nothing of the space is cheaper"_s
                                                : u"; none of the space meets them all"_s);
    }

private:
    static QString count(qint64 number) { return textLocale().toString(number); }
    QString worth(const SearchPoint &point) const
    {
        return u"%1%2 a month, %3%4, %5 tasks to spare with one node away"_s.arg(
            point.complete ? QString() : u"at least "_s, moneyText(point.monthly, textLocale(), m_result.currency),
            point.atMost ? u"at most "_s : QString(), percentText(point.availability, textLocale()),
            count(point.headroom));
    }
    void point(const SearchPoint &of) { m_out << "  " << worth(of) << "\n    " << summaryOf(of, textLocale()) << '\n'; }
    void printBest()
    {
        m_out << "Least cost\n";
        point(*m_result.optimal);
        m_out << "\nMore availability or headroom for more money\n";
        for (const SearchPoint &other : m_result.front)
            point(other);
        m_out << "\nOther designs\n";
        for (const RejectedPoint &other : m_result.rejected) {
            point(other.point);
            m_out << "    " << other.because << '\n';
        }
    }
    void printConflict()
    {
        m_out << (m_result.conflict.size() == 1
                ? "There is no such design. None meets this:\n"
                : "There is no such design. These cannot be met together; all but any one of them can:\n");
        for (const Conflict &conflict : m_result.conflict)
            m_out << "  " << conflict.id << ": " << conflict.text << '\n';
    }

    QTextStream &m_out;
    const SearchResult &m_result;
};

/// Questions that are open and that no point answers, so that their parts have no price whatever is chosen.
QStringList openPrices(const Design &design, const SearchResult &result)
{
    const QJsonObject set = result.optimal ? result.optimal->set : QJsonObject();
    QStringList ids;
    for (const QString &id : OpenDecisions(design).fields()) {
        if (!set.contains(id.section(u".*"_s, 0, 0)))
            ids.append(id);
    }
    return ids;
}

void tell(Invocation &run, const SearchResult &result, const Design &design)
{
    const QStringList asked = openWishes(design), prices = openPrices(design, result);
    QJsonObject json = searchToJson(result);
    json.insert(u"notStated"_s, QJsonArray::fromStringList(asked + prices));
    if (run.isJson())
        return run.print(json);
    Printer(run.out, result).print();
    if (!asked.isEmpty())
        run.out << "Not stated, so they constrain nothing: " << asked.join(u", "_s) << '\n';
    if (!prices.isEmpty())
        run.out << "Not stated, so what rests on them has no price: " << prices.join(u", "_s) << '\n';
}

} // namespace

int runSearch(Invocation &run)
{
    int exitCode = Fine;
    auto project = load(run, run.arguments.first(), exitCode);
    if (!project)
        return exitCode;
    Design &design = project->design;
    if (const int refused = applyAnswers(run, design); refused != Fine)
        return refused;
    SearchConstraints constraints = constraintsOf(design, run.catalog);
    if (run.options.isSet(u"budget"_s)) // Where it is asked for here, 0 is a budget.
        constraints.budget = qint64(design.workload.monthlyBudget.cents()) * (moneyScale / 100);
    if (constraints.currency != statedCurrency && run.options.isSet(u"budget"_s))
        return run.usage(
            u"--budget is in US dollars, and the prices are in %1; neither is converted."_s.arg(constraints.currency));
    if (const int refused = applyNodes(run, constraints); refused != Fine)
        return refused;
    if (constraints.currency != statedCurrency && design.workload.monthlyBudget.cents() > 0)
        run.err << u"The budget of the design is in US dollars and the prices are in %1, so it constrains nothing.\n"_s
                       .arg(constraints.currency);
    const SearchResult result = search(design, run.catalog, run.asOf, constraints,
        {.exhaustive = run.options.isSet(u"exhaustive"_s), .locale = textLocale()});
    tell(run, result, design);
    return result.optimal ? exitCode : int(Findings);
}

} // namespace octoha::cli
