#pragma once

#include "core/export/bundle.h"
#include "ui/pages/designpage.h"

#include <QTimer>

class QCheckBox;
class QHBoxLayout;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTextEdit;

namespace octoha {

class BundlePreview;

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
    QWidget *makeParts();
    QWidget *makeFolder();
    QWidget *makeButtons();
    QWidget *makeNextButtons();
    void addOutcome(QHBoxLayout *line);
    QWidget *makeNext();
    BundleOptions options() const;
    void showBlockers();
    void showFiles();
    void chooseFolder();
    void exportBundle();
    void refuse(const Error &error);
    void write(const QString &folder, const QList<OutputFile> &files);
    void showWritten(const QString &folder, const Result<> &written, const QByteArray &readme);
    void say(const QString &text);
    void savePdf();

    QHash<QString, QCheckBox *> m_parts;
    QCheckBox *m_draft = nullptr;
    QLineEdit *m_folder = nullptr;
    QPushButton *m_export = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_result = nullptr, *m_blockTitle = nullptr;
    FactTable *m_blockers = nullptr;
    BundlePreview *m_preview = nullptr;
    QWidget *m_nextBox = nullptr;
    QTextEdit *m_next = nullptr;
    QString m_writtenTo; ///< Folder of the last bundle.
    QTimer m_wait;
};

} // namespace octoha
