#include "ui/widgets/comparisonhtml.h"

#include "core/assess/quantities.h"
#include "core/plan/steps.h"

#include <algorithm>

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

QString translated(const char *text)
{
    return QCoreApplication::translate("ComparisonHtml", text);
}

QString heading(const char *text)
{
    return u"<p><b>%1</b></p>"_s.arg(translated(text));
}

QString wordFor(FailureChange::Way way)
{
    switch (way) {
    case FailureChange::Way::Better:
        return translated(QT_TRANSLATE_NOOP("ComparisonHtml", "Better"));
    case FailureChange::Way::Worse:
        return translated(QT_TRANSLATE_NOOP("ComparisonHtml", "Worse"));
    case FailureChange::Way::Mixed:
        return translated(QT_TRANSLATE_NOOP("ComparisonHtml", "Better and worse"));
    case FailureChange::Way::New:
        return translated(QT_TRANSLATE_NOOP("ComparisonHtml", "New"));
    case FailureChange::Way::Gone:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("ComparisonHtml", "No longer"));
}

/// The worst comes first.
int rank(FailureChange::Way way)
{
    using enum FailureChange::Way;
    constexpr FailureChange::Way order[] = {Worse, Mixed, New, Better, Gone};
    return int(std::find(std::begin(order), std::end(order), way) - std::begin(order));
}

QString minutesOr(std::optional<int> minutes)
{
    return minutes ? minutesText(*minutes, QLocale()) : translated(QT_TRANSLATE_NOOP("ComparisonHtml", "unknown"));
}

/// "Tasks left: 20 → 40", empty where it stays.
QString changed(const char *pattern, const QString &before, const QString &after)
{
    return before == after ? QString() : translated(pattern).arg(before, after);
}

QString onlyIn(const char *pattern, const QStringList &all, const QStringList &other)
{
    QStringList only;
    std::copy_if(
        all.cbegin(), all.cend(), std::back_inserter(only), [&](const QString &text) { return !other.contains(text); });
    return only.isEmpty() ? QString() : translated(pattern).arg(only.join(u' '));
}

QStringList differences(const Failure &before, const Failure &after)
{
    const QLocale locale;
    return {changed(QT_TRANSLATE_NOOP("ComparisonHtml", "Tasks left: %1 → %2"), before.capacityText(locale),
                after.capacityText(locale)),
        changed(QT_TRANSLATE_NOOP("ComparisonHtml", "Back in: %1 → %2"), minutesOr(before.minutes),
            minutesOr(after.minutes)),
        changed(QT_TRANSLATE_NOOP("ComparisonHtml", "Work lost: %1 → %2"), minutesOr(before.lossMinutes),
            minutesOr(after.lossMinutes)),
        onlyIn(QT_TRANSLATE_NOOP("ComparisonHtml", "Stops now: %1"), after.stops, before.stops),
        onlyIn(QT_TRANSLATE_NOOP("ComparisonHtml", "Stops no more: %1"), before.stops, after.stops)};
}

QStringList effects(const Failure &failure)
{
    return {translated(QT_TRANSLATE_NOOP("ComparisonHtml", "Tasks left: %1")).arg(failure.capacityText(QLocale())),
        translated(QT_TRANSLATE_NOOP("ComparisonHtml", "Back in: %1")).arg(minutesOr(failure.minutes)),
        failure.stops.join(u' ')};
}

QString rowHtml(const FailureChange &change)
{
    QStringList parts = change.before && change.after ? differences(*change.before, *change.after)
                                                      : effects(change.after ? *change.after : *change.before);
    parts.removeAll(QString());
    return u"<tr><td style='padding-right:12px'><b>%1</b></td><td style='padding-right:12px'>%2</td><td>%3</td></tr>"_s
        .arg(wordFor(change.way).toHtmlEscaped(), faultWords(change.faults).toHtmlEscaped(),
            parts.join(u'\n').toHtmlEscaped().replace(u'\n', "<br>"_L1));
}

QString stepsHtml(const char *title, const QStringList &ids, const QList<PlanStep> &steps)
{
    QString items;
    for (const QString &id : ids) {
        const auto step = std::find_if(steps.cbegin(), steps.cend(), [&](const PlanStep &one) { return one.id == id; });
        items += u"<li>%1</li>"_s.arg(
            (step == steps.cend() ? id : translated(QT_TRANSLATE_NOOP("ComparisonHtml", "%1: %2")).arg(id, step->title))
                .toHtmlEscaped());
    }
    return items.isEmpty() ? QString() : u"<p>%1</p><ul>%2</ul>"_s.arg(translated(title), items);
}

} // namespace

QString failureChangesHtml(const Comparison &comparison)
{
    const QString title = heading(QT_TRANSLATE_NOOP("ComparisonHtml", "When something fails"));
    if (!comparison.failuresUnknown.isEmpty())
        return title + u"<p>%1</p>"_s.arg(failuresUnknownText(comparison.failuresUnknown).toHtmlEscaped());
    if (comparison.failures.isEmpty())
        return {};
    QList<FailureChange> sorted = comparison.failures;
    std::stable_sort(sorted.begin(), sorted.end(),
        [](const FailureChange &a, const FailureChange &b) { return rank(a.way) < rank(b.way); });
    QString rows;
    for (const FailureChange &change : std::as_const(sorted))
        rows += rowHtml(change);
    return title + u"<table cellspacing='4'>%1</table>"_s.arg(rows);
}

QString stepsAgainHtml(const StepsAgain &again, const Design &after, const Catalog &catalog)
{
    const QString title = heading(QT_TRANSLATE_NOOP("ComparisonHtml", "Steps to run again"));
    if (again.isEmpty())
        return title + u"<p>%1</p>"_s.arg(translated(QT_TRANSLATE_NOOP("ComparisonHtml", "No step has to run again.")));
    const QList<PlanStep> steps = stepsOf(after, catalog);
    return title + stepsHtml(QT_TRANSLATE_NOOP("ComparisonHtml", "On the infrastructure:"), again.infrastructure, steps)
        + stepsHtml(QT_TRANSLATE_NOOP("ComparisonHtml", "On the nodes:"), again.nodes, steps)
        + stepsHtml(QT_TRANSLATE_NOOP("ComparisonHtml", "By hand, or on other machines:"), again.others, steps);
}

} // namespace octoha
