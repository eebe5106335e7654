#include "ui/widgets/pictureview.h"

#include "ui/theme.h"
#include "ui/widgets/facttable.h"

#include <QDialog>
#include <QEvent>
#include <QFontInfo>
#include <QKeyEvent>
#include <QPainter>
#include <QSvgRenderer>
#include <QVBoxLayout>

namespace octoha {

namespace {

QByteArray name(Tone tone)
{
    return Theme::color(tone).name().toLatin1();
}

} // namespace

PictureTheme pictureTheme()
{
    PictureTheme theme = Theme::isDark() ? PictureTheme::dark() : PictureTheme::light();
    theme.ground = name(Tone::Base);
    theme.text = name(Tone::Text);
    theme.muted = name(Tone::Muted);
    theme.line = name(Tone::Border);
    theme.accent = name(Tone::Accent);
    theme.box = name(Tone::Window);
    theme.warning = name(Tone::Warning);
    return theme;
}

PictureView::PictureView(QWidget *parent) : QWidget(parent), m_renderer(new QSvgRenderer(this))
{
    QSizePolicy policy(
        QSizePolicy::Preferred, QSizePolicy::Minimum); // Fixed would hold it to the hint's height at any width.
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Press to see it large, with its figures"));
    hide();
}

void PictureView::showPicture(const Draw &draw)
{
    m_draw = draw;
    redraw();
    setVisible(m_draw != nullptr);
    Q_EMIT changed();
}

void PictureView::redraw()
{
    if (!m_draw)
        return;
    PictureTheme theme = pictureTheme();
    theme.chartWidth = m_chartWidth = chartWidth();
    m_picture = m_draw(theme);
    m_renderer->load(m_picture.svg);
    setAccessibleName(m_picture.title);
    setAccessibleDescription(m_picture.description);
    updateGeometry();
    update();
}

/// So many points that the chart's text is about as large as the interface's.
double PictureView::chartWidth() const
{
    constexpr double textPoints = 11, step = 40,
                     most = 1000; // Steps: a scroll bar that comes or goes draws nothing anew.
    const double wanted = width() * textPoints / (QFontInfo(font()).pixelSize() * 0.9);
    return std::clamp(std::floor(wanted / step) * step, PictureTheme::leastChartWidth, most);
}

int PictureView::heightForWidth(int width) const
{
    const QSize size = m_renderer->defaultSize();
    return size.width() > 0 ? width * size.height() / size.width() : 0;
}

QSize PictureView::sizeHint() const
{
    const int width = unit(this) * 44;
    return {width, heightForWidth(width)};
}

void PictureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_renderer->render(&painter, QRectF(QPointF(), m_renderer->defaultSize().scaled(size(), Qt::KeepAspectRatio)));
    if (!hasFocus())
        return;
    painter.setPen(Theme::color(Tone::Accent));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void PictureView::openLarge()
{
    if (window()->objectName() == QLatin1String("large"))
        return;
    auto *large = new QDialog(window());
    large->setObjectName(QStringLiteral("large"));
    large->setAttribute(Qt::WA_DeleteOnClose);
    large->setWindowTitle(m_picture.title);
    auto *layout = new QVBoxLayout(large);
    auto *view = new PictureView(large);
    layout->addWidget(view);
    auto *table = new FactTable(m_picture.table.caption, large);
    layout->addWidget(table, 1);
    const auto follow = [this, view, table] {
        view->showPicture(m_draw);
        table->showTable(m_picture.table);
    };
    connect(this, &PictureView::changed, large, follow);
    follow();
    large->resize(window()->size() * 0.8);
    large->show();
}

void PictureView::mouseReleaseEvent(QMouseEvent *event)
{
    QWidget::mouseReleaseEvent(event);
    openLarge();
}

void PictureView::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (opens)
        openLarge();
    else
        QWidget::keyPressEvent(event);
}

void PictureView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_draw && chartWidth() != m_chartWidth)
        redraw();
}

void PictureView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        redraw();
    QWidget::changeEvent(event);
}

} // namespace octoha
