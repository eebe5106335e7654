#pragma once

#include "core/prices/pricelist.h"

#include <QAbstractTableModel>

namespace octoha {

/// What a list of prices would change, a row a price: changed ones first, then those that had none before.
class PriceChangeModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Before, BeforeDay, After, Difference, ColumnCount };

    explicit PriceChangeModel(const Catalog &catalog, QObject *parent = nullptr)
        : QAbstractTableModel(parent),
          m_catalog(catalog)
    { }
    void show(QList<PriceChange> changes);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const PriceChange &change, int column) const;
    const Catalog &m_catalog;
    QList<PriceChange> m_changes;
};

} // namespace octoha
