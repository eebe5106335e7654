#pragma once

#include "ui/widgets/fieldeditor.h"

class QPushButton;

namespace octoha {

class ItemModel;
class ItemTable;

/// A list as a table: add, remove, copy and paste from a spreadsheet, all by keyboard as well.
class ListEditor : public FieldEditor {
    Q_OBJECT
public:
    ListEditor(const QString &fieldId, DesignDocument &document, QWidget *parent);
    QHBoxLayout *headLine() const override { return m_head; }
    bool isEmpty() const override;
    ItemModel &model() const { return *m_model; }
    /// Selects the cell of an item's question ("compute.nodes.#3.size").
    void select(const QString &itemFieldId);
    void fitToFont() override;

    void add();
    void removeSelected();
    void copy() const;
    void paste();

protected:
    void showValue(const QJsonValue &) override { } // The model shows it.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillHead();
    QPushButton *addButton(const QString &text, const QString &keys);
    void prepareView();
    void showRareColumns();
    int widestTextColumn() const;
    QModelIndex indexOf(const QString &itemFieldId) const;
    ItemModel *m_model;
    ItemTable *m_view;
    QHBoxLayout *m_head, *m_buttons; ///< What it is called, and what can be done with it.
    QPushButton *m_more = nullptr; ///< Shows the columns that are rarely answered.
};

} // namespace octoha
