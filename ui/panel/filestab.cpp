#include "ui/panel/filestab.h"

#include "ui/theme.h"
#include "ui/widgets/bundlepreview.h"

#include <QLabel>
#include <QVBoxLayout>

namespace octoha {

FilesTab::FilesTab(DesignDocument &document, QWidget *parent)
    : PanelTab(document, parent),
      m_preview(new BundlePreview(Qt::Vertical, this)),
      m_problem(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, unit(this), 0, 0);
    layout->addWidget(m_problem);
    layout->addWidget(m_preview);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    m_wait.setSingleShot(true);
    m_wait.setInterval(300);
    connect(&m_wait, &QTimer::timeout, this, &FilesTab::render);
}

void FilesTab::refresh()
{
    m_wait.start();
}

void FilesTab::render()
{
    const auto files
        = renderBundle(document().project(), document().assessment(), document().catalog(), {.draft = true});
    m_problem->setVisible(!files);
    m_problem->setText(files ? QString() : files.error().message);
    if (files)
        m_preview->showFiles(*files);
}

} // namespace octoha
