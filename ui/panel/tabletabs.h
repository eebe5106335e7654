#pragma once

#include "ui/panel/paneltab.h"

class QLabel;
class QTreeWidget;

namespace octoha {

/// What a month costs: each resource with its sum, its meters below it, and the total.
class CostTab : public PanelTab {
    Q_OBJECT
public:
    CostTab(DesignDocument &document, QWidget *parent);

protected:
    void refresh() override;

private:
    using Open = QSet<QString>;
    Open openNames() const; ///< Resources whose meters the user looks at; they stay open.
    QTreeWidget *m_tree;
    QLabel *m_sum;
};

/// What happens when one part fails.
class FailuresTab : public PanelTab {
    Q_OBJECT
public:
    FailuresTab(DesignDocument &document, QWidget *parent);

protected:
    void refresh() override;

private:
    QTreeWidget *m_tree;
};

} // namespace octoha
