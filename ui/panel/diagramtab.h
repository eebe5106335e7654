#pragma once

#include "ui/panel/paneltab.h"

namespace octoha {

class PictureView;

/// The architecture as a drawing as wide as the panel; pressing it opens it large, with its parts as a table.
class DiagramTab : public PanelTab {
    Q_OBJECT
public:
    DiagramTab(DesignDocument &document, QWidget *parent);

protected:
    void refresh() override;

private:
    PictureView *m_view;
};

} // namespace octoha
