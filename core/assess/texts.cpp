#include "core/assess/assessment.h"

namespace octoha {

namespace {

QString translated(const char *context, const char *text)
{
    return *text ? QCoreApplication::translate(context, text) : QString();
}

QString labelOf(FieldRef ref)
{
    const Field *field = findField(ref.id());
    return field ? field->label() : ref.id();
}

} // namespace

QString Input::fieldId() const
{
    return *field.key ? field.id() : QString();
}

QString Input::title() const
{
    return *field.key ? labelOf(field) : translated("Inputs", name);
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
        return QCoreApplication::translate("Unknown", "“%1” is not stated.").arg(labelOf(*unknownField));
    return translated("Unknown", unknown);
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

QString nameOf(const ResourceRef &resource, const Design &design, const Catalog &catalog)
{
    if (!resource.kind)
        return translated("Resources", resource.label);
    return nameOf(*resource.kind, design, catalog, resource.part, resource.region).name;
}

} // namespace octoha
