#include "core/assess/assessment.h"
#include "core/design/leftopen.h"

#include <algorithm>

namespace octoha {

namespace {

QString translated(const char *context, const char *text)
{
    return *text ? QCoreApplication::translate(context, text) : QString();
}

/// Words for a fault, by its id or by what stands before the colon.
constexpr struct {
    QLatin1StringView fault;
    const char *words;
} faultTable[] = {{QLatin1StringView("node"), QT_TRANSLATE_NOOP("Faults", "Node %1")},
    {QLatin1StringView("zone"), QT_TRANSLATE_NOOP("Faults", "Zone %1")},
    {QLatin1StringView("region"), QT_TRANSLATE_NOOP("Faults", "Region")},
    {QLatin1StringView("database"), QT_TRANSLATE_NOOP("Faults", "Database")},
    {QLatin1StringView("share"), QT_TRANSLATE_NOOP("Faults", "File share")},
    {QLatin1StringView("balancer"), QT_TRANSLATE_NOOP("Faults", "Balancer")},
    {QLatin1StringView("balancer:polling"), QT_TRANSLATE_NOOP("Faults", "Balancer of polling and gRPC")},
    {QLatin1StringView("identity"), QT_TRANSLATE_NOOP("Faults", "Identity provider")},
    {QLatin1StringView("redis"), QT_TRANSLATE_NOOP("Faults", "Redis")},
    {QLatin1StringView("vault"), QT_TRANSLATE_NOOP("Faults", "Key Vault")},
    {QLatin1StringView("dns"), QT_TRANSLATE_NOOP("Faults", "DNS")},
    {QLatin1StringView("nat"), QT_TRANSLATE_NOOP("Faults", "Outbound access")},
    {QLatin1StringView("hybridLink"), QT_TRANSLATE_NOOP("Faults", "Hybrid link")},
    {QLatin1StringView("certificate"), QT_TRANSLATE_NOOP("Faults", "Certificate of the portal")},
    {QLatin1StringView("directory"), QT_TRANSLATE_NOOP("Faults", "Domain controllers")},
    {QLatin1StringView("sqlMachine"), QT_TRANSLATE_NOOP("Faults", "SQL Server machine %1")},
    {QLatin1StringView("domainController"), QT_TRANSLATE_NOOP("Faults", "Domain controller %1")}};

QString wordsOf(const QString &fault)
{
    const auto find = [](const QString &key) {
        return std::find_if(
            std::begin(faultTable), std::end(faultTable), [&](const auto &row) { return row.fault == key; });
    };
    auto row = find(fault);
    if (row == std::end(faultTable))
        row = find(fault.section(u':', 0, 0));
    if (row == std::end(faultTable))
        return fault;
    const QString words = translated("Faults", row->words);
    return words.contains(QLatin1String("%1")) ? words.arg(fault.section(u':', 1)) : words;
}

} // namespace

QString Input::fieldId() const
{
    return *field.key ? field.id() : QString();
}

QString Input::title() const
{
    return *name ? translated(context, name) : labelOf(field);
}

QString Derived::unitText() const
{
    return translated("Units", unit);
}

QString Derived::formulaText() const
{
    return translated("Formulas", formula);
}

QString Derived::unknownText() const
{
    if (value)
        return {};
    if (unknownField)
        return QCoreApplication::translate("Unknown", "“%1” is not stated.").arg(questionText(*unknownField));
    return translated("Unknown", unknown);
}

QString failuresUnknownText(const QString &why)
{
    return QCoreApplication::translate("Unknown", "What stops when a part fails cannot be told: %1").arg(why);
}

QString Failure::capacityText(const QLocale &locale) const
{
    return capacityLeft ? locale.toString(*capacityLeft)
                        : translated("Unknown", QT_TRANSLATE_NOOP("Unknown", "unknown"));
}

QString CostLine::meterText() const
{
    return translated("Meters", meter);
}

QString CostLine::unitText() const
{
    return translated("Units", unit);
}

QString CostLine::assumptionText() const
{
    return translated("Assumptions", assumption);
}

QString AvailabilityPart::title() const
{
    return translated("Parts", name);
}

QStringList Availability::notCoveredTexts() const
{
    QStringList texts;
    for (const char *text : notCovered)
        texts.append(translated("NotCovered", text));
    return texts;
}

QString faultWords(const QStringList &faults)
{
    QStringList words;
    for (const QString &fault : faults)
        words.append(wordsOf(fault));
    return words.join(QLatin1String(" + "));
}

QString nameOf(const ResourceRef &resource, const Design &design, const Catalog &catalog)
{
    if (!resource.kind)
        return translated("Resources", resource.label);
    return nameOf(*resource.kind, design, catalog, resource.part, resource.region).name;
}

} // namespace octoha
