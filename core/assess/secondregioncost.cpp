#include "core/assess/costbook.h"

namespace octoha {

// What the bill of materials has there: Azure counts the hours of these parts from the day they are made, used or not.
void addSecondRegion(CostBook &book)
{
    const Design &design = book.design();
    if (!hasSecondRegion(design))
        return;
    addSecondMachines(book);
    constexpr double nothing = 0;
    book.goTo(design.placement.drRegion.text(),
        QT_TRANSLATE_NOOP("Assumptions",
            "Own assumption: what stands ready in the second region is there all month, and nothing passes through "
            "it."));
    if (makesNatGateway(design))
        addNatGateway(book, nothing);
    addVault(book);
    if (needsGateway(design))
        addGateway(book);
    addLoadBalancers(book, nothing);
    for (const char *endpoint : secondEndpoints(design))
        addEndpoint(book, endpoint);
}

} // namespace octoha
