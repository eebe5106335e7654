#pragma once

#include "ui/models/itemmodel.h"

#include <QStyledItemDelegate>

namespace octoha {

/// Edits a cell with the editor that suits its question: a list of choices, a number with its unit, known answers, or
/// text.
class ItemDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    ItemDelegate(const ItemModel &model, const DesignDocument &document, QObject *parent);
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Keeps numbers and the text beside them apart.
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    const ItemModel &m_model;
    const DesignDocument &m_document;
};

} // namespace octoha
