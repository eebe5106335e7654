#pragma once

#include "core/pictures/picture.h"
#include "core/pictures/theme.h"

#include <QWidget>

#include <functional>

class QSvgRenderer;

namespace octoha {

/// The colours of pictures in the theme shown now.
PictureTheme pictureTheme();

/// A picture of core in the theme of the window, as wide as there is room. Pressing it opens it large, with its table.
class PictureView : public QWidget {
    Q_OBJECT
public:
    using Draw = std::function<Picture(const PictureTheme &)>;
    explicit PictureView(QWidget *parent);

    /// Draws by `draw`, now and whenever the theme changes; null: nothing, and it takes no room.
    void showPicture(const Draw &draw);
    const Picture &picture() const { return m_picture; } ///< As it was drawn last.
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    /// Another picture is shown.
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void redraw();
    double chartWidth() const;
    void openLarge();
    Draw m_draw;
    Picture m_picture;
    QSvgRenderer *m_renderer;
    double m_chartWidth = 0; ///< What was drawn last.
};

} // namespace octoha
