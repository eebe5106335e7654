#pragma once

#include "core/plan/document.h"

#include <QTableWidget>

namespace octoha {

/// A table to read: as high as its rows, copied as a spreadsheet takes it. A row may lead somewhere.
class FactTable : public QTableWidget {
    Q_OBJECT
public:
    FactTable(const QString &name, QWidget *parent);
    /// Shows the rows; `links` gives what a row leads to, a link each, empty for none.
    void showTable(const plan::Table &table, const QStringList &links = {});
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A row was pressed, or Enter on it: "field:compute.nodes".
    void linkActivated(const QString &link);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fillRow(int row, const QStringList &cells, const QList<bool> &isNumber, const QString &link);
    void showHeaders(const plan::Table &table);
    void fitColumns();
    QList<int> wantedWidths() const;
    int lastText() const; ///< The column that takes what is left over.
    void fitHeight();
    void follow(int row);
    void copy() const;
    QList<QStringList> m_rows; ///< What is shown.
    QStringList m_headers, m_links;
    QList<bool> m_isNumber;
};

} // namespace octoha
