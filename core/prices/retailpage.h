#pragma once

#include "core/design/error.h"

#include <QDate>

namespace octoha {

/// One price of the Azure Retail Prices API.
struct RetailPrice {
    QString region; ///< "westeurope", "Global", "Zone 1"; may be empty.
    QString service, product, sku, meter, unit;
    QString machine; ///< Size of a virtual machine, "Standard_D4s_v5"; empty for other services.
    double price = 0; ///< In the currency of the page, for a unit.
    double from = 0; ///< Quantity a month from which it holds.
    double savingsPlan1y = 0; ///< Under a savings plan of one year; 0 where the answer has none.
};

/// One page of an answer.
struct RetailPage {
    QString currency; ///< "USD".
    QList<RetailPrice> prices; ///< Pay as you go only.
    QString next; ///< Address of the next page; empty on the last.
};

/// Limits of what is read, far above what the API sends: 1,000 rows a page.
inline constexpr qsizetype maximumPageBytes = 32 * 1024 * 1024, maximumPageRows = 10'000;

/// Reads a page. An answer that is no JSON, has a row of another form, a number that is none or below zero, or two
/// currencies is refused whole; the error's path names the place, "Items[12].retailPrice". Rows that are no
/// pay-as-you-go price of what the catalog holds (reservations, spot, cloud services, dedicated hosts) are left out.
/// Source: Microsoft, Azure Retail Prices REST API.
Result<RetailPage> readRetailPage(const QByteArray &bytes);

} // namespace octoha
