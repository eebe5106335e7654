#include "core/assess/mutations.h"

#include "core/design/applicability.h"

#include <QJsonArray>

#include <algorithm>

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

/// What is held against the design before the change.
struct Verdict {
    Assessment assessment;
    QList<Failure> failures;
};

Verdict verdictOn(const Design &design, const Catalog &catalog, QDate asOf)
{
    return {assess(design, catalog, asOf), singleFailuresOf(design, catalog)};
}

/// How severe each rule is that the design breaks; "cannot judge" is no verdict.
QHash<const Rule *, Severity> brokenRules(const Assessment &assessment)
{
    QHash<const Rule *, Severity> broken;
    for (const Finding &finding : assessment.findings) {
        if (!finding.unknownField)
            broken.insert(finding.rule, std::max(finding.severity(), broken.value(finding.rule, Severity::Note)));
    }
    return broken;
}

bool meetsWindow(const Sizing &sizing)
{
    return sizing.totalTaskCap.value && sizing.capacityOneNodeAway.value
        && *sizing.capacityOneNodeAway.value >= *sizing.totalTaskCap.value;
}

bool isAvailable(const Verdict &verdict, const Design &design)
{
    const Derived &composite = verdict.assessment.availability.composite;
    return composite.value && *composite.value >= design.workload.wantedAvailability.value();
}

bool isOfMachineOrZone(const Failure &failure)
{
    static const QStringList kinds{u"node"_s, u"zone"_s, u"sqlMachine"_s, u"domainController"_s};
    return kinds.contains(failure.faults.first().section(u':', 0, 0));
}

/// Compares what is left of a design with what it was.
class Comparison {
public:
    Comparison(const Design &design, const Verdict &before)
        : m_design(design),
          m_before(before),
          m_brokenBefore(brokenRules(before.assessment))
    {
        for (const Failure &failure : before.failures)
            m_failures.insert(failure.faults.first(), &failure);
    }

    void compare(Mutation &mutation, const Verdict &after, const Design &changed) const
    {
        mutation.monthly = after.assessment.cost.known - m_before.assessment.cost.known;
        const bool hasNewError = findRules(mutation, after.assessment);
        const auto add = [&](Breakage breakage, bool broken) {
            if (broken)
                mutation.breaks.append(breakage);
        };
        add(Breakage::Error, hasNewError);
        add(Breakage::Capacity, meetsWindow(m_before.assessment.sizing) && !meetsWindow(after.assessment.sizing));
        add(Breakage::Availability, isAvailable(m_before, m_design) && !isAvailable(after, changed));
        add(Breakage::Survival, any(after, stopsMore));
        add(Breakage::Rto,
            any(after, [](const Failure &was, const Failure &is) { return was.rtoMet == true && is.rtoMet == false; }));
        add(Breakage::Rpo,
            any(after, [](const Failure &was, const Failure &is) { return was.rpoMet == true && is.rpoMet != true; }));
    }

private:
    /// Returns whether one of them is an error.
    bool findRules(Mutation &mutation, const Assessment &after) const
    {
        const QHash<const Rule *, Severity> broken = brokenRules(after);
        bool hasNewError = false;
        for (auto rule = broken.cbegin(); rule != broken.cend(); ++rule) {
            const auto was = m_brokenBefore.constFind(rule.key());
            if (was != m_brokenBefore.cend() && *was >= rule.value())
                continue;
            mutation.caughtBy.append(rule.key());
            hasNewError = hasNewError || rule.value() == Severity::Error;
        }
        std::sort(mutation.caughtBy.begin(), mutation.caughtBy.end(), [&](const Rule *a, const Rule *b) {
            const Severity ofA = broken.value(a), ofB = broken.value(b);
            return ofA != ofB ? ofA > ofB : qstrcmp(a->id, b->id) < 0;
        });
        return hasNewError;
    }
    static bool stopsMore(const Failure &was, const Failure &is)
    {
        return isOfMachineOrZone(is) && std::any_of(is.stops.cbegin(), is.stops.cend(), [&](const QString &stop) {
            return !was.stops.contains(stop);
        });
    }
    /// A fault that the design knew before and that is worse now.
    template<typename IsWorse> bool any(const Verdict &after, IsWorse isWorse) const
    {
        return std::any_of(after.failures.cbegin(), after.failures.cend(), [&](const Failure &failure) {
            const Failure *was = m_failures.value(failure.faults.first());
            return was && isWorse(*was, failure);
        });
    }

    const Design &m_design;
    const Verdict &m_before;
    QHash<const Rule *, Severity> m_brokenBefore;
    QHash<QString, const Failure *> m_failures;
};

/// Tries the changes of one design after another.
class Trials {
public:
    Trials(const Design &design, const Catalog &catalog, QDate asOf)
        : m_design(design),
          m_catalog(catalog),
          m_asOf(asOf),
          m_before(verdictOn(design, catalog, asOf)),
          m_comparison(design, m_before)
    { }

    QList<Mutation> run()
    {
        for (const Field &field : fields()) {
            if (!Relevance(field.id).holds(m_design) || isOpen(field.id))
                continue;
            if (field.isItem())
                tryItems(field);
            else if (field.type().kind == Kind::List)
                tryWithout(field);
            else
                tryValues(field.id, field.type());
        }
        std::stable_sort(
            m_found.begin(), m_found.end(), [](const Mutation &a, const Mutation &b) { return a.monthly < b.monthly; });
        return std::move(m_found);
    }

private:
    // Items further down a long list tell nothing new.
    static constexpr qsizetype mostItems = 12;

    bool isOpen(const QString &id) const { return m_design.unknown.contains(id); }

    QJsonArray itemsOf(const Field &list) const { return getField(m_design, list.id).value_or(QJsonValue()).toArray(); }
    static QString itemId(const Field &list, const QJsonValue &item)
    {
        return list.id + u".#"_s + QString::number(item[u"id"_s].toInt());
    }
    void tryItems(const Field &field)
    {
        const Field &list = fields()[field.parent];
        const QJsonArray items = itemsOf(list);
        for (qsizetype i = 0; i < std::min(items.size(), mostItems); ++i)
            tryValues(itemId(list, items[i]) + field.id.mid(list.id.size() + 2), field.type());
    }
    void tryWithout(const Field &list)
    {
        const QJsonArray items = itemsOf(list);
        for (qsizetype i = 0; i < std::min(items.size(), mostItems); ++i) {
            Design changed = m_design;
            const bool isPart = items[i].isObject();
            const QString id = isPart ? itemId(list, items[i]) : list.id + u'.' + QString::number(i);
            if (removeItem(changed, list.id + u'.' + QString::number(i)))
                judge({.field = id, .from = items[i], .to = QJsonValue(QJsonValue::Undefined)}, changed);
        }
    }

    static QJsonArray alternatives(const Type &type, const QJsonValue &now)
    {
        QJsonArray values;
        if (type.kind == Kind::Boolean)
            values.append(!now.toBool());
        if (type.kind == Kind::Integer)
            values = {now.toDouble() - 1, now.toDouble() + 1};
        for (const ChoiceText &choice : type.kind == Kind::Choice ? type.choices : std::span<const ChoiceText>()) {
            if (now.toString() != QLatin1String(choice.key))
                values.append(QLatin1String(choice.key));
        }
        return values;
    }
    void tryValues(const QString &id, const Type &type)
    {
        const QJsonValue now = getField(m_design, id).value_or(QJsonValue());
        for (const QJsonValue &value : alternatives(type, now)) {
            Design changed = m_design;
            if (setField(changed, id, value)) // what the type refuses is no change
                judge({.field = id, .from = now, .to = value}, changed);
        }
    }
    void judge(Mutation mutation, const Design &changed)
    {
        m_comparison.compare(mutation, verdictOn(changed, m_catalog, m_asOf), changed);
        if (!mutation.breaks.isEmpty())
            m_found.append(std::move(mutation));
    }

    const Design &m_design;
    const Catalog &m_catalog;
    QDate m_asOf;
    Verdict m_before;
    Comparison m_comparison;
    QList<Mutation> m_found;
};

QJsonObject toJson(const Mutation &mutation)
{
    QJsonArray breaks, rules;
    for (const Breakage breakage : mutation.breaks)
        breaks.append(wordOf(breakage));
    for (const Rule *rule : mutation.caughtBy)
        rules.append(QLatin1String(rule->id));
    const QJsonValue to = mutation.to.isUndefined() ? QJsonValue(QJsonValue::Null) : mutation.to;
    return {{u"field"_s, mutation.field}, {u"from"_s, mutation.from}, {u"to"_s, to}, {u"breaks"_s, breaks},
        {u"caughtBy"_s, rules}, {u"monthly"_s, double(mutation.monthly) / double(moneyScale)}};
}

} // namespace

QLatin1String wordOf(Breakage breakage)
{
    static constexpr const char *words[] = {"error", "capacity", "availability", "survival", "rto", "rpo"};
    return QLatin1String(words[int(breakage)]);
}

QList<Mutation> mutationsOf(const Design &design, const Catalog &catalog, QDate asOf)
{
    return Trials(design, catalog, asOf).run();
}

QJsonArray mutationsToJson(const QList<Mutation> &mutations)
{
    QJsonArray array;
    for (const Mutation &mutation : mutations)
        array.append(toJson(mutation));
    return array;
}

} // namespace octoha
