#pragma once

#include "core/assess/assessment.h"
#include "core/assess/needs.h"

#include <functional>

namespace octoha {

/// The key of a meter, put together without touching the heap.
class MeterKey {
public:
    MeterKey(QLatin1StringView key) : MeterKey({key}) { }
    MeterKey(std::initializer_list<QLatin1StringView> parts);
    MeterKey(const QString &key) { m_text.append(key.utf16(), key.size()); }
    operator QStringView() const { return {m_text.constData(), m_text.size()}; }

private:
    QVarLengthArray<ushort, 64> m_text;
};

/// Collects the lines of the bill and prices them by the catalog. Amounts become whole thousandths of a cent at once,
/// so that a sum never drifts.
class CostBook {
public:
    CostBook(const Design &design, const Catalog &catalog);

    const Design &design() const { return m_design; }
    const Catalog &catalog() const { return m_catalog; }
    const QString &region() const { return m_region; }
    /// From here on lines are of that region, and rest on that assumption where they have none of their own.
    void goTo(const QString &region, const char *assumption);
    double hours() const { return m_hours; } ///< In a month.
    double days() const { return m_days; } ///< In a month, for what is billed by the day.

    /// Prices the line by a meter of the catalog: one line for each price step that the quantity reaches.
    /// `line.quantity` counts what the meter is sold by; without a price the line stays unknown.
    void addMeter(CostLine line, const MeterKey &key);
    /// The same for a price at hand.
    void addTiers(CostLine line, const std::optional<MeterPrice> &price);
    /// A meter sold by the hour, for `count` of it all month.
    void addHourly(CostLine line, const MeterKey &key, double count = 1);
    /// A meter sold by the month, for `count` of it.
    void addMonthly(CostLine line, const MeterKey &key, double count = 1);
    /// An amount that the user stated, in US dollars; 0 means that it is not known. Beside prices in another currency
    /// it is not known either, for the two have no sum.
    void addStated(CostLine line, Money monthly);
    /// A line whose price nobody published.
    void addUnknown(CostLine line);
    /// A line with its price a unit.
    void add(CostLine line, double unitPrice);
    /// What a price of its own is worth a month, after the discount.
    qint64 amount(double quantity, double unitPrice) const;

    qsizetype lineCount() const { return m_lines.size(); }
    /// Of the lines from there on those that rest on what nobody answered.
    void forgetPrices(qsizetype first, const std::function<bool(const CostLine &)> &isOpen);

    QList<CostLine> take() { return std::move(m_lines); }

private:
    void place(CostLine &line) const;

    const Design &m_design;
    const Catalog &m_catalog;
    QString m_region;
    const char *m_assumption = "";
    double m_hours;
    double m_days;
    double m_factor; ///< moneyScale after the discount.
    bool m_statesInCurrency; ///< Prices are in the currency of stated amounts.
    QList<CostLine> m_lines;
};

/// A machine: size, Windows licence or hybrid benefit.
struct Machine {
    QString name;
    QString size;
    QString region;
    bool windows = true;
    const char *meter = QT_TRANSLATE_NOOP("Meters", "Compute");
    const char *assumption = "";
};
void addMachine(CostBook &book, const Machine &machine);

/// A managed disk, or several alike.
struct Disk {
    ResourceKind kind = ResourceKind::OsDisk;
    QString name;
    DiskType type = DiskType::PremiumSsd;
    int gib = 128;
    int count = 1;
    QString region;
};
void addDisk(CostBook &book, const Disk &disk);

// What stands in a second region as well. Nothing passes through it there.
void addGateway(CostBook &book);
void addLoadBalancers(CostBook &book, double traffic);
void addNatGateway(CostBook &book, double traffic);
void addVault(CostBook &book);
void addEndpoint(CostBook &book, const char *part);

/// The areas of the bill, in the order of the wizard's pages.
void addCompute(CostBook &book);
void addDatabase(CostBook &book);
void addSqlMachines(CostBook &book);
void addStorage(CostBook &book);
void addBalancers(CostBook &book);
void addNetwork(CostBook &book);
void addDomain(CostBook &book);
void addOperations(CostBook &book);
void addSecondMachines(CostBook &book);
void addSecondRegion(CostBook &book);

} // namespace octoha
