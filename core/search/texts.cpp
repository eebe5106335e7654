#include "core/search/texts.h"

#include "core/assess/costareas.h"
#include "core/assess/quantities.h"
#include "core/rules/rule.h"

namespace octoha::leastcost {

using namespace Qt::StringLiterals;

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Search", source);
}

/// What a limit says of a point, and of itself. Numbers are put in for %1 and %2.
struct LimitTexts {
    const char *whyNot;
    const char *wanted;
};

constexpr LimitTexts texts[limitCount] = {
    {QT_TRANSLATE_NOOP("Search", "It costs %1 a month; the budget is %2."),
        QT_TRANSLATE_NOOP("Search", "Cost a month: at most %1")},
    {QT_TRANSLATE_NOOP("Search", "Azure promises %1; %2 is wanted."),
        QT_TRANSLATE_NOOP("Search", "Availability: at least %1")},
    {QT_TRANSLATE_NOOP("Search", "With one node away %1 tasks run at once; %2 are needed."),
        QT_TRANSLATE_NOOP("Search", "Tasks at once with one node away: at least %1")},
    {QT_TRANSLATE_NOOP("Search", "It has %1 nodes; at most %2 are allowed."),
        QT_TRANSLATE_NOOP("Search", "Nodes: at most %1")},
    {QT_TRANSLATE_NOOP("Search", "It has %1 nodes; the licence allows %2."),
        QT_TRANSLATE_NOOP("Search", "Nodes that the licence allows: %1")},
    {QT_TRANSLATE_NOOP("Search", "It is reached from the Internet."),
        QT_TRANSLATE_NOOP("Search", "Nothing is reached from the Internet")},
    {QT_TRANSLATE_NOOP("Search", "Its database does not rely on Microsoft Entra alone."),
        QT_TRANSLATE_NOOP("Search", "Sign-in to the database by Microsoft Entra alone")},
    {QT_TRANSLATE_NOOP("Search", "One lost part may cost %1 of work; at most %2 may be lost."),
        QT_TRANSLATE_NOOP("Search", "Work lost with one part: at most %1")},
    {QT_TRANSLATE_NOOP("Search", "One lost part may stop it for %1; %2 is allowed."),
        QT_TRANSLATE_NOOP("Search", "Outage when one part is lost: at most %1")},
    {QT_TRANSLATE_NOOP("Search", "The catalog does not hold the region."),
        QT_TRANSLATE_NOOP("Search", "A region that the catalog holds")},
    {QT_TRANSLATE_NOOP("Search", "The catalog has no price for a part of it in this region."),
        QT_TRANSLATE_NOOP("Search", "A price for each part in this region")},
    {QT_TRANSLATE_NOOP("Search", "Octopus advises a larger machine for this task cap."),
        QT_TRANSLATE_NOOP("Search", "Machines as large as Octopus advises for their task caps")},
    {QT_TRANSLATE_NOOP("Search", "Octopus advises a larger database for %1 tasks at once."),
        QT_TRANSLATE_NOOP("Search", "A database as large as Octopus advises for all task caps")},
    {QT_TRANSLATE_NOOP("Search", "It breaks rule %1: %2."), QT_TRANSLATE_NOOP("Search", "No rule finds an error")},
};

QString lossText(const std::optional<int> &minutes, const QLocale &locale)
{
    return minutes ? minutesText(*minutes, locale) : text(QT_TRANSLATE_NOOP("Search", "an unknown amount"));
}

QString outageText(int minutes, const QLocale &locale)
{
    return minutes == Losses::unknown ? text(QT_TRANSLATE_NOOP("Search", "an unknown time"))
                                      : minutesText(minutes, locale);
}

/// What the constraints want of the limit, as people read it; empty where there is no number.
QString limitText(Limit limit, const SearchConstraints &constraints, const QLocale &locale)
{
    switch (limit) {
    case Limit::Capacity:
        return locale.toString(constraints.tasksOneNodeAway);
    case Limit::MaxNodes:
        return locale.toString(constraints.maxNodes);
    case Limit::Licence:
        return locale.toString(constraints.licenceNodes);
    case Limit::Availability:
        return percentText(constraints.availability.value_or(0), locale);
    case Limit::Rpo:
        return minutesText(constraints.rpoMinutes.value_or(0), locale);
    case Limit::Rto:
        return minutesText(constraints.rtoMinutes.value_or(0), locale);
    case Limit::Budget:
        return moneyText(constraints.budget.value_or(0), locale, constraints.currency);
    default:
        return {};
    }
}

/// What the point has of it.
QString hasText(Limit limit, const Option &option, const Problem &problem, const QLocale &locale)
{
    const Frame frame = problem.space().frameOf(option.choice);
    switch (limit) {
    case Limit::Database:
        return locale.toString(problem.space().totalCap(option.choice));
    case Limit::Capacity:
        return locale.toString(problem.space().capOneNodeAway(option.choice));
    case Limit::MaxNodes:
    case Limit::Licence:
        return locale.toString(problem.space().plans()[frame.nodes].count);
    case Limit::Availability:
        return !option.promise.counts ? text(QT_TRANSLATE_NOOP("Search", "nothing for a part of it"))
                                      : percentText(option.promise.percent, locale);
    case Limit::Rpo:
        return lossText(problem.promises().lossesOf(frame).lostMinutes, locale);
    case Limit::Rto:
        return outageText(problem.promises().lossesOf(frame).outageMinutes, locale);
    case Limit::Budget:
        return moneyText(option.monthly, locale, problem.constraints().currency);
    default:
        return {};
    }
}

QString filled(const QString &sentence, const QString &first, const QString &second)
{
    if (sentence.contains(QLatin1String("%2")))
        return sentence.arg(first, second);
    return sentence.contains(QLatin1String("%1")) ? sentence.arg(first) : sentence;
}

} // namespace

QString whyNot(Limit limit, const Option &option, const Problem &problem, const QLocale &locale)
{
    if (limit == Limit::Prices) {
        if (const QString open = notStatedFor(limit, problem); !open.isEmpty())
            return open;
    }
    const QString sentence = text(texts[size_t(limit)].whyNot);
    if (limit != Limit::Rules)
        return filled(
            sentence, hasText(limit, option, problem, locale), limitText(limit, problem.constraints(), locale));
    // What no choice mends comes first.
    const Rule *always = problem.judgement().broken(option.choice, severalNodes, severalNodes);
    const Rule *rule = always ? always : problem.judgement().broken(option.choice);
    return rule ? filled(sentence, QLatin1String(rule->id), titleOf(*rule)) : text(texts[size_t(limit)].wanted);
}

QString whatBeats(const Option &option, const Option &best, const QLocale &locale, QLatin1StringView currency)
{
    const qint64 more = option.monthly - best.monthly;
    if (more == 0)
        return text(QT_TRANSLATE_NOOP("Search", "It costs as much and gives no more."));
    const QString costs = moneyText(more, locale, currency);
    const double gained = option.promise.known() - best.promise.known();
    if (gained > 0.0005)
        return text(QT_TRANSLATE_NOOP("Search", "It costs %1 more a month and is promised %2 more of the time."))
            .arg(costs, percentText(gained, locale));
    if (option.headroom > best.headroom)
        return text(QT_TRANSLATE_NOOP(
                        "Search", "It costs %1 more a month and leaves %2 more tasks at once with one node away."))
            .arg(costs, locale.toString(option.headroom - best.headroom));
    return text(QT_TRANSLATE_NOOP("Search", "It costs %1 more a month and gives no more.")).arg(costs);
}

QString wantedBy(Limit limit, const SearchConstraints &constraints, const QLocale &locale)
{
    return filled(text(texts[size_t(limit)].wanted), limitText(limit, constraints, locale), {});
}

QString notStatedFor(Limit limit, const Problem &problem)
{
    if (problem.space().isEmpty())
        return {};
    if (limit == Limit::Rpo || limit == Limit::Rto)
        return failuresUnknown(problem.space().at({}));
    if (limit != Limit::Prices)
        return {};
    const Design design = problem.space().at({});
    QStringList labels;
    for (const QString &id : OpenDecisions(design).fields())
        labels.append(u"“%1”"_s.arg(onPage(id, findField(QString(id).replace(u'*', u'0'))->label())));
    if (labels.isEmpty())
        return {};
    return text(QT_TRANSLATE_NOOP("Search", "Not stated, so what rests on it has no price: %1."))
        .arg(labels.join(QLatin1String(", ")));
}

} // namespace octoha::leastcost
