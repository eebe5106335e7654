#pragma once

#include "core/search/search.h"
#include "ui/cancellablerun.h"

#include <QDialog>

class QCheckBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace octoha {

class DesignDocument;
class FactTable;
class PictureView;

/// The least-cost design under the constraints of this one; searches beside the window, and changes the design only
/// when told.
class SearchDialog : public QDialog {
    Q_OBJECT
public:
    SearchDialog(DesignDocument &document, QWidget *parent);
    bool isSearching() const { return m_run.isRunning(); }

private:
    void addConstraints(QFormLayout *form);
    void addResults(QLayout *layout);
    SearchConstraints constraints() const;
    void search();
    void showResult(const SearchResult &result);
    void showFront(const SearchResult &result);
    void showRejected(const SearchResult &result);
    void follow(const QString &link);
    void offer(const SearchPoint &point);

    DesignDocument &m_document;
    CancellableRun m_run;
    SearchConstraints m_constraints; ///< Of the design, when the dialog was opened.
    SearchResult m_result;
    QSpinBox *m_budget, *m_nodes;
    QDoubleSpinBox *m_availability;
    QCheckBox *m_private, *m_entra;
    QPushButton *m_search, *m_apply;
    QLabel *m_answer;
    PictureView *m_picture;
    FactTable *m_front, *m_rejected;
};

} // namespace octoha
