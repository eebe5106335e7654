#include "ui/prices/pricechangemodel.h"

#include "ui/widgets/plaintip.h"

#include <QLocale>

#include <algorithm>

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

/// What a price of the list is of, as people read it.
QString nameOf(const QString &key, const Catalog &catalog)
{
    const QString size = key.section(u'/', 1);
    if (key.startsWith("vm.base/"_L1))
        return PriceChangeModel::tr("%1 without Windows, an hour").arg(size);
    if (key.startsWith("vm.windows/"_L1))
        return PriceChangeModel::tr("%1 with Windows, an hour").arg(size);
    if (key.startsWith("vm.savingsPlan1y/"_L1))
        return PriceChangeModel::tr("%1 in a savings plan of one year, an hour").arg(size);
    const Meter *meter = catalog.tables().meters.find(key);
    return meter ? PriceChangeModel::tr("%1: %2 (%3), unit %4", "product, meter, SKU, unit of the price list")
                       .arg(meter->product, meter->meter, meter->sku, meter->unit)
                 : key;
}

QString priceText(double price)
{
    constexpr double digits = 1e6; // What the service gives; a difference has no more.
    return QLocale().toString(std::round(price * digits) / digits, 'f', QLocale::FloatingPointShortest);
}

QString differenceText(const PriceChange &change)
{
    if (!change.before)
        return PriceChangeModel::tr("new");
    const double difference = change.after - *change.before;
    const QString sign = difference > 0 ? u"+"_s : QString();
    const QString amount = sign + priceText(difference);
    if (*change.before == 0)
        return amount;
    constexpr double percent = 100;
    return PriceChangeModel::tr("%1 (%2 %)", "price difference, the same in percent")
        .arg(amount, sign + QLocale().toString(difference / *change.before * percent, 'f', 1));
}

} // namespace

void PriceChangeModel::show(QList<PriceChange> changes)
{
    std::stable_partition(
        changes.begin(), changes.end(), [](const PriceChange &change) { return change.before.has_value(); });
    beginResetModel();
    m_changes = std::move(changes);
    endResetModel();
}

int PriceChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int PriceChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PriceChangeModel::text(const PriceChange &change, int column) const
{
    switch (column) {
    case Name:
        return nameOf(change.place.key, m_catalog);
    case Before:
        return change.before ? priceText(*change.before) : tr("none");
    case BeforeDay:
        return change.before ? QLocale().toString(change.beforeDate, QLocale::ShortFormat) : QString();
    case After:
        return priceText(change.after);
    default:
        return differenceText(change);
    }
}

QVariant PriceChangeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_changes.size())
        return {};
    if (role == Qt::DisplayRole)
        return text(m_changes[index.row()], index.column());
    if (role == Qt::ToolTipRole)
        return plainTip(text(m_changes[index.row()], index.column()));
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return {};
}

QVariant PriceChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    const QString headers[] = {tr("Price of"), tr("Old"), tr("Old one of"), tr("New"), tr("Difference")};
    return role == Qt::DisplayRole && section < ColumnCount ? headers[section] : QVariant();
}

} // namespace octoha
