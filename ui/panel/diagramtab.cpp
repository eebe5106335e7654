#include "ui/panel/diagramtab.h"

#include "core/plan/diagram.h"
#include "ui/theme.h"
#include "ui/widgets/pictureview.h"

#include <QVBoxLayout>

namespace octoha {

DiagramTab::DiagramTab(DesignDocument &document, QWidget *parent)
    : PanelTab(document, parent),
      m_view(new PictureView(this))
{
    setAccessibleName(tr("Diagram"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, unit(this), 0, 0);
    column->addWidget(m_view);
    column->addStretch();
}

// By value: a picture that was opened large may be drawn anew after this one is gone.
void DiagramTab::refresh()
{
    m_view->showPicture([design = document().design(), catalog = document().catalog()](
                            const PictureTheme &theme) { return diagramPicture(design, catalog, theme); });
}

} // namespace octoha
