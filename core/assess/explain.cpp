#include "core/assess/explain.h"

#include "core/assess/quantities.h"

#include <cmath>

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

using Formula = Derived (*)(const Design &, const Catalog &);

/// A computed value that can be told.
struct Explained {
    QLatin1StringView id;
    const char *title; ///< QT_TRANSLATE_NOOP("Explain", …)
    const char *text;
    Formula compute;
    const Derived &(*in)(const Assessment &); ///< Where an assessment holds it.
};

template <auto member> Derived sizingValue(const Design &design, const Catalog &catalog)
{
    return sizingOf(design, catalog).*member;
}

template <auto member> const Derived &sizingIn(const Assessment &assessment)
{
    return assessment.sizing.*member;
}

Derived monthlyCost(const Design &design, const Catalog &catalog)
{
    return costOf(design, catalog).monthly;
}

Derived composite(const Design &design, const Catalog &catalog)
{
    return availabilityOf(design, catalog).composite;
}

constexpr Explained explained[] = {
    {"sizing.totalTaskCap"_L1, QT_TRANSLATE_NOOP("Explain", "Total task cap"),
        QT_TRANSLATE_NOOP(
            "Explain", "Tasks that must run at once so that every project is deployed within the window."),
        sizingValue<&Sizing::totalTaskCap>, sizingIn<&Sizing::totalTaskCap>},
    {"sizing.taskCapPerNode"_L1, QT_TRANSLATE_NOOP("Explain", "Task cap of a node"),
        QT_TRANSLATE_NOOP("Explain", "What each node must carry so that the window is met while one node is away."),
        sizingValue<&Sizing::taskCapPerNode>, sizingIn<&Sizing::taskCapPerNode>},
    {"sizing.nodeCount"_L1, QT_TRANSLATE_NOOP("Explain", "Nodes"),
        QT_TRANSLATE_NOOP("Explain", "Nodes with the chosen task cap that carry the total while one of them is away."),
        sizingValue<&Sizing::nodeCount>, sizingIn<&Sizing::nodeCount>},
    {"sizing.storageGib"_L1, QT_TRANSLATE_NOOP("Explain", "Shared files"),
        QT_TRANSLATE_NOOP(
            "Explain", "What packages, task logs and artifacts fill before retention removes them, with room to grow."),
        sizingValue<&Sizing::storageGib>, sizingIn<&Sizing::storageGib>},
    {"sizing.databaseDtu"_L1, QT_TRANSLATE_NOOP("Explain", "Size of the database"),
        QT_TRANSLATE_NOOP("Explain", "What Octopus advises for the sum of all task caps."),
        sizingValue<&Sizing::databaseDtu>, sizingIn<&Sizing::databaseDtu>},
    {"sizing.databaseVcores"_L1, QT_TRANSLATE_NOOP("Explain", "vCores of the database"),
        QT_TRANSLATE_NOOP("Explain",
            "The same size in the other purchasing model; nobody publishes a table, so it is a rule of thumb."),
        sizingValue<&Sizing::databaseVcores>, sizingIn<&Sizing::databaseVcores>},
    {"sizing.nodeCores"_L1, QT_TRANSLATE_NOOP("Explain", "Cores of a node"),
        QT_TRANSLATE_NOOP("Explain", "What Octopus advises for the largest task cap of a node."),
        sizingValue<&Sizing::nodeCores>, sizingIn<&Sizing::nodeCores>},
    {"sizing.nodeMemoryGib"_L1, QT_TRANSLATE_NOOP("Explain", "Memory of a node"),
        QT_TRANSLATE_NOOP("Explain", "What Octopus advises for the largest task cap of a node."),
        sizingValue<&Sizing::nodeMemoryGib>, sizingIn<&Sizing::nodeMemoryGib>},
    {"sizing.capacityOneNodeAway"_L1, QT_TRANSLATE_NOOP("Explain", "Capacity with one node away"),
        QT_TRANSLATE_NOOP("Explain", "Tasks at once that are left when the node with the largest task cap is away."),
        sizingValue<&Sizing::capacityOneNodeAway>, sizingIn<&Sizing::capacityOneNodeAway>},
    {"cost.monthly"_L1, QT_TRANSLATE_NOOP("Explain", "Cost a month"),
        QT_TRANSLATE_NOOP("Explain",
            "The sum of all lines of the bill at list prices, less the discount; a line without a price makes it “at "
            "least”."),
        monthlyCost, [](const Assessment &assessment) -> const Derived & { return assessment.cost.monthly; }},
    {"availability.composite"_L1, QT_TRANSLATE_NOOP("Explain", "Availability"),
        QT_TRANSLATE_NOOP("Explain",
            "What Azure promises for all parts together that a request needs. A promise of refund, so an upper bound "
            "and no forecast."),
        composite, [](const Assessment &assessment) -> const Derived & { return assessment.availability.composite; }},
};

/// One input of the design that is a whole number, and what the value becomes with another one.
class Trial {
public:
    Trial(const Design &design, const Catalog &catalog, Formula compute, const QString &field, qint64 now)
        : m_design(design)
        , m_catalog(catalog)
        , m_compute(compute)
        , m_field(field)
        , m_now(now)
        , m_base(compute(design, catalog).value)
    {
    }

    std::optional<double> valueAt(qint64 number) const
    {
        Design changed = m_design;
        if (!setField(changed, m_field, number))
            return m_base;
        return m_compute(changed, m_catalog).value;
    }
    bool changesAt(qint64 number) const { return valueAt(number) != m_base; }

    /// The nearest number towards `limit` that changes the value; it only grows or only falls with its inputs.
    std::optional<qint64> nearest(qint64 limit) const
    {
        if (m_now == limit || !changesAt(limit))
            return std::nullopt;
        qint64 same = m_now, other = limit;
        while (std::abs(other - same) > 1) {
            const qint64 middle = same + (other - same) / 2;
            (changesAt(middle) ? other : same) = middle;
        }
        return other;
    }

private:
    const Design &m_design;
    const Catalog &m_catalog;
    Formula m_compute;
    const QString &m_field;
    qint64 m_now;
    std::optional<double> m_base;
};

QString withUnit(std::optional<double> value, const Derived &derived, const QLocale &locale)
{
    const QLatin1StringView unit(derived.unit);
    if (!value)
        return QCoreApplication::translate("Explain", "unknown");
    if (unit == "US dollars"_L1)
        return moneyText(std::llround(*value * double(moneyScale)), locale);
    return unit == "%"_L1 ? percentText(*value, locale) : quantityText(*value, derived.unit, locale);
}

bool isWholeNumber(const Field &field)
{
    return field.type().kind == Kind::Integer || field.type().kind == Kind::Duration;
}

void addChanges(Explanation &explanation, const Explained &row, const Field &field, const Design &design,
    const Catalog &catalog, const QLocale &locale)
{
    const QString id = QString(field.id).replace(u'*', u'0'); // of a list, its first item
    const auto now = getField(design, id);
    if (!now || !now->isDouble())
        return;
    const Trial trial(design, catalog, row.compute, id, qint64(now->toDouble()));
    for (const double limit : {field.type().maximum, field.type().minimum}) {
        if (const auto number = trial.nearest(qint64(limit)))
            explanation.wouldChange.append(
                {id, QJsonValue(*number), withUnit(trial.valueAt(*number), explanation.derived, locale)});
    }
}

} // namespace

QString valueText(const Derived &derived, const QLocale &locale)
{
    const QString text = withUnit(derived.value, derived, locale);
    if (!derived.value)
        return QCoreApplication::translate("Explain", "unknown: %1").arg(derived.unknownText());
    if (derived.atLeast)
        return QCoreApplication::translate("Explain", "at least %1").arg(text);
    return derived.atMost ? QCoreApplication::translate("Explain", "at most %1").arg(text) : text;
}

QList<ComputedValue> computedValues(const Assessment &assessment)
{
    QList<ComputedValue> values;
    for (const Explained &row : explained)
        values.append({row.id, QCoreApplication::translate("Explain", row.title), row.in(assessment)});
    return values;
}

QStringList explainableValues()
{
    QStringList ids;
    for (const Explained &row : explained)
        ids.append(row.id);
    return ids;
}

std::optional<Explanation> explainValue(
    QStringView id, const Design &design, const Catalog &catalog, const QLocale &locale)
{
    const auto row
        = std::find_if(std::begin(explained), std::end(explained), [&](const Explained &one) { return id == one.id; });
    if (row == std::end(explained))
        return std::nullopt;
    Explanation explanation{id.toString(), QCoreApplication::translate("Explain", row->title),
        QCoreApplication::translate("Explain", row->text), row->compute(design, catalog)};
    for (const Input &input : explanation.derived.inputs) {
        const Field *field = *input.field.key ? findField(input.fieldId()) : nullptr;
        if (field && isWholeNumber(*field))
            addChanges(explanation, *row, *field, design, catalog, locale);
    }
    return explanation;
}

} // namespace octoha
