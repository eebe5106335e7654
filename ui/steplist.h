#pragma once

#include "ui/designdocument.h"

#include <QListWidget>

namespace octoha {

class PagesWizard;

/// The pages at the left: where the user is, and how each page stands, in sign, words and number.
class StepList : public QListWidget {
    Q_OBJECT
public:
    StepList(DesignDocument &document, PagesWizard &wizard, QWidget *parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// What is said about a page: "fine", "2 warnings", "not visited" … Review and Export stand as the whole design
    /// does.
    static QString stateText(const DesignDocument &document, const QString &pageId, bool visited);

private:
    void refresh();
    void showState(int index);
    DesignDocument &m_document;
    PagesWizard &m_wizard;
};

} // namespace octoha
