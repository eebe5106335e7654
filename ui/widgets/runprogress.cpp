#include "ui/widgets/runprogress.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace octoha {

RunProgress::RunProgress(const QString &name, QWidget *parent) : QWidget(parent), m_bar(new QProgressBar(this))
{
    m_bar->setAccessibleName(name);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->addWidget(m_bar, 1);
    line->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, &RunProgress::cancelled);
    hide();
}

void RunProgress::begin()
{
    setPercent(0);
    show();
}

void RunProgress::setPercent(int percent)
{
    m_bar->setValue(percent);
}

} // namespace octoha
