#include "core/prices/pricedcatalog.h"
#include "tests/fuzz/target.h"

using namespace octoha;

namespace {

/// A list that was taken is written and read again, and can be laid over the catalog.
void check(const PriceList &list)
{
    const auto again = readPriceList(writePriceList(list));
    fuzz::require(again.has_value(), "a list that was written can be read");
    fuzz::require(writePriceList(*again) == writePriceList(list), "it says the same");
    const auto changes = changesOf(list, Catalog::shipped());
    fuzz::require(changes.size() <= list.prices.size(), "nothing changes but what is in the list");
}

} // namespace

/// The same bytes as an answer of the service, and as a list in a file.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    if (const auto list = readPriceList(bytes))
        check(*list);
    const auto page = readRetailPage(bytes);
    if (!page)
        return 0;
    PriceList list;
    list.date = QDate(2026, 11, 28);
    if (list.take(*page, Catalog::shipped()) && !list.prices.isEmpty())
        check(list);
    return 0;
}
