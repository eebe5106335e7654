#pragma once

#include "core/prices/pricelayers.h"

#include <QMap>
#include <QObject>

namespace octoha {

/// The prices that the user accepted: a file a region, in a folder of the user's own, so that every design is priced by
/// them and none holds them. A region without a file has the prices that come with the program.
class AcceptedPrices : public QObject {
    Q_OBJECT
public:
    /// Reads the folder's files. One that is damaged, in another currency than US dollars, or older than the program's
    /// own prices of its region is left alone and not used.
    explicit AcceptedPrices(const Catalog &base, const QString &folder = userFolder(), QObject *parent = nullptr);
    ~AcceptedPrices() override;
    /// Beside the user's settings.
    static QString userFolder();

    /// The program's catalog with the accepted prices in it. The same object all the time; what it says changes with
    /// changed(). A copy of it stays as it is.
    const Catalog &catalog() const { return m_catalog; }
    /// The file of a region, also where there is none yet.
    QString path(const QString &region) const;
    bool has(const QString &region) const { return m_lists.contains(region); }

    /// Puts the list in place of what was accepted for its region before. Refuses another currency than US dollars;
    /// returns Io where the file cannot be written. Changes nothing on failure.
    Result<> accept(const QString &region, const PriceList &list);
    /// Goes back to the prices that come with the program.
    Result<> forget(const QString &region);

Q_SIGNALS:
    void changed();

private:
    void read(const QString &region);
    void layOver();

    const Catalog &m_base;
    QString m_folder;
    QMap<QString, PriceList> m_lists;
    std::vector<std::unique_ptr<PriceLayers>>
        m_layers; ///< All that ever were, for copies of the catalog point into them.
    Catalog m_catalog;
};

} // namespace octoha
