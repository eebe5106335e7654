#include "ui/widgets/runprogress.h"

#include "ui/cancellablerun.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace octoha {

RunProgress::RunProgress(CancellableRun &run, const QString &name, QWidget *parent) : QWidget(parent)
{
    auto *bar = new QProgressBar(this);
    bar->setAccessibleName(name);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->addWidget(bar, 1);
    line->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, &run, &CancellableRun::cancel);
    connect(&run, &CancellableRun::progressed, bar, &QProgressBar::setValue);
    connect(&run, &CancellableRun::ended, this, &QWidget::hide);
    connect(&run, &CancellableRun::started, this, [this, bar] {
        bar->setValue(0);
        show();
    });
    hide();
}

} // namespace octoha
