#include "ui/panel/filestab.h"

#include "ui/theme.h"

#include <QFontDatabase>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QVBoxLayout>

namespace octoha {

FilesTab::FilesTab(DesignDocument &document, QWidget *parent)
    : PanelTab(document, parent), m_list(new QListWidget), m_preview(new QPlainTextEdit), m_problem(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, unit(this), 0, 0);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->addWidget(m_list);
    parts->addWidget(m_preview);
    layout->addWidget(m_problem);
    layout->addWidget(parts);
    m_problem->setWordWrap(true);
    m_list->setAccessibleName(tr("Files of the bundle"));
    m_preview->setAccessibleName(tr("Content of the chosen file"));
    m_preview->setReadOnly(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_preview->setTabChangesFocus(true);
    m_wait.setSingleShot(true);
    m_wait.setInterval(300);
    connect(&m_wait, &QTimer::timeout, this, &FilesTab::render);
    connect(m_list, &QListWidget::currentRowChanged, this, &FilesTab::showFile);
}

void FilesTab::refresh()
{
    m_wait.start();
}

void FilesTab::render()
{
    const auto files = renderBundle(document().project(), document().assessment(), document().catalog(), {.draft = true});
    m_problem->setVisible(!files);
    if (!files) {
        m_problem->setText(files.error().message);
        return;
    }
    const QString chosen = m_list->currentItem() ? m_list->currentItem()->text() : QString();
    const QSignalBlocker quiet(m_list);
    m_files = *files;
    m_list->clear();
    for (const OutputFile &file : m_files)
        m_list->addItem(file.path);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->text() == chosen)
            m_list->setCurrentRow(row);
    }
    showFile(m_list->currentRow());
}

void FilesTab::showFile(int row)
{
    m_preview->setPlainText(row >= 0 && row < m_files.size() ? QString::fromUtf8(m_files[row].bytes) : QString());
}

} // namespace octoha
