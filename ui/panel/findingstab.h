#pragma once

#include "ui/panel/paneltab.h"

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace octoha {

class FindingCards;

/// All findings as cards: errors first, what was accepted last.
class FindingsTab : public PanelTab {
    Q_OBJECT
public:
    FindingsTab(DesignDocument &document, QWidget *parent);
    /// Brings the card of a finding into sight.
    void reveal(const Finding &finding);

protected:
    void refresh() override;

private:
    QScrollArea *m_scroll;
    QVBoxLayout *m_layout;
    QLabel *m_empty, *m_more;
    FindingCards *m_cards;
};

/// Findings in the order in which they are shown and stepped through: open before accepted, then by severity, then by
/// page.
QList<Finding> sortedFindings(const DesignDocument &document);

} // namespace octoha
