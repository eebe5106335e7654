#include "core/prices/pricelayers.h"

#include "core/catalog/facts.h"

#include <QCoreApplication>

namespace octoha {

Result<> PriceLayers::add(const PriceList &list)
{
    const QLatin1StringView before = catalog().text(Fact::PriceCurrency);
    if (!m_layers.empty() && list.currency != before)
        return failure(Error::Code::Refused,
            QCoreApplication::translate(
                "Prices", "The prices are in %1, others that are in use in %2; costs are computed in one currency.")
                .arg(list.currency, before));
    m_layers.push_back(std::make_unique<PricedCatalog>(catalog(), list));
    return {};
}

} // namespace octoha
