#pragma once

#include "core/design/items.h"
#include "ui/designdocument.h"

#include <QAbstractTableModel>

namespace octoha {

/// The items of a list question as a table: a row an item, a column a question of it (or one column for plain values).
/// It shows the design as it was at the last change, cell by cell; every edit goes to the document and comes back from
/// there.
class ItemModel : public QAbstractTableModel {
    Q_OBJECT
public:
    ItemModel(const QString &listId, DesignDocument &document, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    /// Writes what was typed into a cell, read as the locale writes it; says why where it cannot be the answer.
    bool setTyped(const QModelIndex &index, const QString &text);
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;

    const Field &column(int section) const { return m_columns[section]; }
    /// Id of the cell's question: "compute.nodes.#3.size"; of the list for plain values.
    QString fieldId(const QModelIndex &index) const;
    int rowOf(int itemId) const; ///< -1 where no item has that id.
    bool isRare(int column) const { return m_columns[column].question().advanced; }
    bool isAnswered(int column) const; ///< In any row.

    /// Adds an item like the last one: names count on, zones take turns.
    void append();
    void removeRowsAt(QList<int> rows);
    /// Cells as a spreadsheet takes them: tabs between columns, a line a row.
    QString copied(const QModelIndexList &cells) const;
    /// Writes a spreadsheet's cells from `at` on, adding rows as needed; all or nothing, one step.
    Result<> paste(const QString &text, const QModelIndex &at);

    /// Takes over what the document says now.
    void refresh();

Q_SIGNALS:
    void refused(const QString &message); ///< Empty when the last edit was taken.

private:
    QJsonValue cell(int row, int column) const;
    QString shown(const QModelIndex &index) const;
    QString standIn(const QModelIndex &index) const;
    QVariant decoration(const QModelIndex &index, int role) const;
    Items items() const { return {m_list, m_shown}; }
    QJsonObject likeLast(QJsonObject item) const;
    bool write(const QString &id, const QJsonValue &value);
    bool isHeader(const QStringList &texts, int firstColumn) const;
    QJsonValue newItem() const;
    QJsonValue emptyItem() const;

    DesignDocument &m_document;
    const Field &m_list;
    Row m_plainRow; ///< Question and type of the only column of a list of plain values.
    QList<Field> m_columns;
    QList<size_t> m_questions; ///< Of each column, the place in the item's table of questions.
    Design m_shown;
};

} // namespace octoha
