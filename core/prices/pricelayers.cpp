#include "core/prices/pricelayers.h"

#include <QCoreApplication>

namespace octoha {

Result<> PriceLayers::add(const PriceList &list)
{
    if (list.currency != QLatin1String("USD"))
        return failure(Error::Code::Refused,
            QCoreApplication::translate("Prices", "The prices are in %1; costs are computed in US dollars.")
                .arg(list.currency));
    m_layers.push_back(std::make_unique<PricedCatalog>(catalog(), list));
    return {};
}

} // namespace octoha
