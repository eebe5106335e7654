#pragma once

#include "ui/prices/acceptedprices.h"
#include "ui/prices/retailfetch.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace octoha {

class DesignDocument;
class MainWindow;
class PriceChangeModel;

/// Asks the price list of Azure for a region, shows what would change, and takes it only when the user says so.
class PricesDialog : public QDialog {
    Q_OBJECT
public:
    /// `document` is priced by `prices`. Nothing is asked before the button is pressed.
    PricesDialog(DesignDocument &document, AcceptedPrices &prices, const QUrl &service, FetchPatience patience = {},
        QWidget *parent = nullptr);

    void reject() override;

private:
    QWidget *makeQuestion();
    QWidget *makeTable();
    QLayout *makeButtons();
    void follow();
    QString region() const;
    void ask();
    void showCurrent();
    void showList(const PriceList &list);
    void showError(const Error &error);
    void say(const QString &text);
    QString effectOf(const PriceList &list) const;
    void take();
    void giveBack();
    void close(const Result<> &result, const QString &told);

    DesignDocument &m_document;
    AcceptedPrices &m_prices;
    RetailFetch m_fetch;
    PriceList m_list;
    PriceChangeModel *m_model;
    QComboBox *m_region, *m_currency;
    QLabel *m_current, *m_said;
    QTableView *m_table;
    QPushButton *m_ask, *m_take, *m_giveBack;
};

/// Lets the window refresh prices: what its design is priced by must be the catalog of `prices`.
void offerPriceRefresh(MainWindow &window, AcceptedPrices &prices, const QUrl &service = RetailFetch::publicService());

} // namespace octoha
