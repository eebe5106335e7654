#pragma once

#include "core/design/design.h"

#include <QTreeWidget>

namespace octoha {

/// What is assumed, folded under the name of its page, each line with "confirm". As high as what is unfolded.
class AssumptionTree : public QTreeWidget {
    Q_OBJECT
public:
    explicit AssumptionTree(QWidget *parent);
    void showAssumptions(const Design &design);
    /// Questions of the chosen lines; a page's name stands for all of them.
    QStringList chosenIds() const;

Q_SIGNALS:
    void confirmRequested(const QStringList &fieldIds);
    void fieldRequested(const QString &fieldId);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QTreeWidgetItem *addPage(const QString &page, int count);
    void addQuestion(QTreeWidgetItem *page, const QString &id, const Design &design);
    void fill(const Design &design, const QStringList &open);
    void choose(const QString &id);
    void markAsLinks();
    void fitHeight();
    QStringList openPages() const;
    QStringList m_ids; ///< What is shown.
    QStringList m_answers;
};

} // namespace octoha
