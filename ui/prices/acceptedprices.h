#pragma once

#include "core/prices/pricelayers.h"

#include <QDateTime>
#include <QMap>
#include <QObject>

namespace octoha {

/// The prices that the user accepted: a file a region, in a folder of the user's own, so that every design is priced by
/// them and none holds them. A region without a file has the prices that come with the program. Amounts of two
/// currencies have no sum, so that only lists in one are in use: in that of the list that was taken last. The others
/// stay in their files and count again once it is given back.
class AcceptedPrices : public QObject {
    Q_OBJECT
public:
    /// Reads the folder's files. One that is damaged, or older than the program's own prices of its region, is left
    /// alone and not used.
    explicit AcceptedPrices(const Catalog &base, const QString &folder = userFolder(), QObject *parent = nullptr);
    ~AcceptedPrices() override;
    /// Beside the user's settings.
    static QString userFolder();

    /// The program's catalog with the accepted prices in it. The same object all the time; what it says changes with
    /// changed(). A copy of it stays as it is.
    const Catalog &catalog() const { return m_catalog; }
    /// The file of a region, also where there is none yet.
    QString path(const QString &region) const;
    /// Prices of the region are in use.
    bool has(const QString &region) const { return m_lists.contains(region) && isUsed(m_lists[region].list); }
    /// Regions whose prices rest, because they are in another currency.
    QStringList resting() const;

    /// What the catalog would become with the list in place of what was accepted for its region. Refers to the lists
    /// here.
    std::unique_ptr<PriceLayers> with(const QString &region, const PriceList &list) const;
    /// Puts the list in place of what was accepted for its region before, and brings its currency into use. Returns Io
    /// where the file cannot be written, and then changes nothing.
    Result<> accept(const QString &region, const PriceList &list);
    /// Goes back to the prices that come with the program.
    Result<> forget(const QString &region);

Q_SIGNALS:
    void changed();

private:
    /// A list and when it was taken.
    struct Taken {
        PriceList list;
        QDateTime at;
    };
    void read(const QString &region);
    bool isUsed(const PriceList &list) const { return list.currency == m_currency; }
    std::unique_ptr<PriceLayers> layersOf(const QString &currency, const QString &without = {}) const;
    void layOver();

    const Catalog &m_base;
    QString m_folder;
    QMap<QString, Taken> m_lists;
    QString m_currency; ///< Of the lists in use.
    std::vector<std::unique_ptr<PriceLayers>>
        m_layers; ///< All that ever were, for copies of the catalog point into them.
    Catalog m_catalog;
};

} // namespace octoha
