#include "core/assess/availabilityparts.h"
#include "core/assess/derivation.h"
#include "core/design/leftopen.h"

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

/// The product of what is known in a tree.
struct Product {
    double value = 1;
    bool complete = true;
};

// The other parts of a parallel group can only help, so the group is at least as good as its best known part.
Product parallel(const AvailabilityPart &part);

Product series(const AvailabilityPart &part)
{
    Product product;
    for (const AvailabilityPart &child : part.children) {
        const Product of = child.kind == AvailabilityPart::Kind::Part
            ? Product{child.value.value_or(1), child.value.has_value()}
            : child.kind == AvailabilityPart::Kind::Series ? series(child)
                                                           : parallel(child);
        product.value *= of.value;
        product.complete = product.complete && of.complete;
    }
    return product;
}

Product parallel(const AvailabilityPart &part)
{
    Product product;
    double down = 1;
    for (const AvailabilityPart &child : part.children) {
        const Product of = series({.children = {child}});
        down *= of.complete ? 1 - of.value : 0;
        product.complete = product.complete && of.complete;
    }
    product.value = 1 - down;
    return product;
}

// They decide on parts and SLAs that are named by another question.
constexpr FieldRef besideTheParts[]
    = {field<&Placement::hybridLink>, field<&Database::zoneRedundant>, field<&SignIn::domainSource>};

void addOpen(Derivation &derivation, const Design &design)
{
    for (const FieldRef question : besideTheParts) {
        if (isOpen(design, question))
            derivation.input(question, QVariant());
    }
}

Derived compositeOf(const Design &design, const AvailabilityPart &tree, const Product &product)
{
    Derivation derivation(design, QT_TRANSLATE_NOOP("Units", "%"),
        QT_TRANSLATE_NOOP(
            "Formulas", "product of the SLA of every part that a request needs; an upper bound by contract"));
    for (const AvailabilityPart &part : tree.children) {
        const QVariant value = part.value ? QVariant(*part.value * 100) : QVariant();
        derivation.input(part.field.value_or(FieldRef()), value, part.name, "Parts");
        derivation.from(part.source);
    }
    addOpen(derivation, design);
    if (design.compute.nodes.isEmpty())
        return derivation.unknown(QT_TRANSLATE_NOOP("Unknown", "There is no node yet."));
    Derived composite = derivation.from("azure.slo"_L1).is(product.value * 100);
    composite.atMost = !product.complete;
    return composite;
}

QList<const char *> notCoveredBy(const Design &design)
{
    QList<const char *> texts
        = {QT_TRANSLATE_NOOP("NotCovered", "Planned outages: an upgrade of Octopus stops all nodes."),
            QT_TRANSLATE_NOOP("NotCovered", "Mistakes of people, wrong settings and expired certificates."),
            QT_TRANSLATE_NOOP("NotCovered", "Octopus itself: its faults are in no agreement of Azure."),
            QT_TRANSLATE_NOOP("NotCovered", "Network and network security groups: Azure promises nothing for them."),
            QT_TRANSLATE_NOOP("NotCovered", "Name resolution outside Azure, and the lines of users and Tentacles.")};
    if (makesNatGateway(design))
        texts.append(QT_TRANSLATE_NOOP(
            "NotCovered", "Outbound access: feeds and cloud targets stop with it, the portal goes on."));
    if (externalProviderCount(design.signIn) > 0)
        texts.append(
            QT_TRANSLATE_NOOP("NotCovered", "Identity providers: signing in stops with them, running tasks go on."));
    texts.append(hasSecondRegion(design)
            ? QT_TRANSLATE_NOOP("NotCovered", "The loss of the region: the move to the second one takes its time.")
            : QT_TRANSLATE_NOOP("NotCovered", "The loss of the region: no second region is planned."));
    return texts;
}

/// Marks the part that promises least.
void markCostsMost(QList<AvailabilityPart> &parts)
{
    AvailabilityPart *least = nullptr;
    for (AvailabilityPart &part : parts) {
        if (part.value && (!least || *part.value < *least->value))
            least = &part;
    }
    if (least)
        least->costsMost = true;
}

} // namespace

double availabilityOf(const AvailabilityPart &tree)
{
    return series({.children = {tree}}).value;
}

Availability availabilityOf(const Design &design, const Catalog &catalog)
{
    Availability availability;
    availability.tree = availabilityTree(design, catalog);
    markCostsMost(availability.tree.children);
    const Product product = series(availability.tree);
    availability.composite = compositeOf(design, availability.tree, product);
    availability.atMost = !product.complete;
    availability.tree.value = product.value;
    availability.notCovered = notCoveredBy(design);
    return availability;
}

} // namespace octoha
