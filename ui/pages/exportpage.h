#pragma once

#include "core/export/bundle.h"
#include "ui/pages/designpage.h"

#include <QTimer>

class QHBoxLayout;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace octoha {

class BundleParts;
class BundlePreview;
class NextSteps;

/// Writes the bundle: what, where, which files, and what to do with them. The only page that asks for zero errors.
class ExportPage : public DesignPage {
    Q_OBJECT
public:
    explicit ExportPage(DesignDocument &document);

Q_SIGNALS:
    /// Writing ended, well or not.
    void finished(bool written);

protected:
    void build() override;
    void showDesign(const Design &design) override;
    void showAssessment(const Assessment &assessment) override;

private:
    QWidget *makeFolder();
    QWidget *makeButtons();
    void addOutcome(QHBoxLayout *line);
    void showBlockers();
    void showFiles();
    void chooseFolder();
    void exportBundle();
    void refuse(const Error &error);
    void write(const QString &folder, const QList<OutputFile> &files, Replace replace);
    void takeOutcome(const QString &folder, const QList<OutputFile> &files, const Result<> &written);
    bool mayReplaceEdits(const QString &folder, const Error &edits);
    void say(const QString &text);
    void savePdf();

    BundleParts *m_parts = nullptr;
    QLineEdit *m_folder = nullptr;
    QPushButton *m_export = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_result = nullptr, *m_blockTitle = nullptr;
    FactTable *m_blockers = nullptr;
    BundlePreview *m_preview = nullptr;
    NextSteps *m_next = nullptr;
    QTimer m_wait;
};

} // namespace octoha
