#pragma once

#include "ui/panel/paneltab.h"

class QTabWidget;

namespace octoha {

/// The window's right side: the four answers, and below them whichever detail is wanted. A tab is made when first
/// opened.
class Panel : public QWidget {
    Q_OBJECT
public:
    enum class Tab { Findings, Cost, Failures, Capacity, Diagram, Files };

    Panel(DesignDocument &document, QWidget *parent);
    void open(Tab tab);
    void reveal(const Finding &finding); ///< If the findings are open.
    QSize sizeHint() const override;

Q_SIGNALS:
    void fieldRequested(const QString &fieldId);
    void whyRequested(const QString &valueId);

private:
    PanelTab *make(Tab tab);
    void ensureMade(int index);
    DesignDocument &m_document;
    QTabWidget *m_tabs;
};

} // namespace octoha
