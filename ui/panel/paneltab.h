#pragma once

#include "core/assess/quantities.h"
#include "ui/designdocument.h"

#include <QWidget>

namespace octoha {

/// A part of the panel that shows the assessment. It works only while it is in sight.
class PanelTab : public QWidget {
    Q_OBJECT
public:
    PanelTab(DesignDocument &document, QWidget *parent);

Q_SIGNALS:
    /// The user wants to see the question.
    void fieldRequested(const QString &fieldId);
    /// The user wants to know how a computed value came about.
    void whyRequested(const QString &valueId);

protected:
    virtual void refresh() = 0;
    DesignDocument &document() const { return m_document; }
    void showEvent(QShowEvent *event) override;

private:
    void catchUp();
    DesignDocument &m_document;
    bool m_stale = true;
};

} // namespace octoha
