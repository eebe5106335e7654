#include "ui/pages/nextsteps.h"

#include "ui/theme.h"
#include "ui/widgets/buttonrow.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QTextEdit>
#include <QUrl>
#include <QVBoxLayout>

namespace octoha {

NextSteps::NextSteps(QWidget *parent) : QWidget(parent), m_text(new QTextEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("What to do next"));
    m_text->setMinimumHeight(unit(this) * 40);
    setFocusProxy(m_text);
    layout->addWidget(m_text);
    layout->addWidget(makeButtons());
}

QWidget *NextSteps::makeButtons()
{
    auto *row = new ButtonRow(this);
    row->add(tr("Open folder"), [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    row->add(tr("Copy what to do next"), [this] { QGuiApplication::clipboard()->setText(m_readme); });
    return row;
}

void NextSteps::showBundle(const QString &folder, const QList<OutputFile> &files)
{
    m_folder = folder;
    for (const OutputFile &file : files) {
        if (file.path == QLatin1String("README.md"))
            m_text->setMarkdown(m_readme = QString::fromUtf8(file.bytes));
    }
}

} // namespace octoha
