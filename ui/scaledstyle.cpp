#include "ui/scaledstyle.h"

#include "ui/icons.h"
#include "ui/rounded.h"
#include "ui/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStyleOption>

namespace octoha {

namespace {

void drawEdge(const QStyleOption *option, QPainter *painter)
{
    if (option->state & QStyle::State_HasFocus)
        return; // Fusion marks the focus itself.
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(Theme::color(option->state & QStyle::State_Enabled ? Tone::Outline : Tone::Border));
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter->restore();
}

} // namespace

ScaledStyle::ScaledStyle() : QProxyStyle(QStringLiteral("Fusion")) { }

int ScaledStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_FocusFrameHMargin: // Between the words of a cell and its edges.
    case PM_HeaderMargin:
        return std::max(usual, QFontMetrics(QApplication::font()).height() / 4);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ScrollBarExtent:
    case PM_MenuButtonIndicator:
        return std::max(usual, QFontMetrics(QApplication::font()).height() * 4 / 5);
    default:
        return usual;
    }
}

QSize ScaledStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type != CT_PushButton)
        return size;
    const int line = option->fontMetrics.height();
    return {std::max({size.width(), contents.width() + line, line * 9 / 2}), std::max(size.height(), line * 3 / 2)};
}

QIcon ScaledStyle::standardIcon(StandardPixmap sign, const QStyleOption *option, const QWidget *widget) const
{
    switch (sign) {
    case SP_MessageBoxCritical:
        return icon(Severity::Error);
    case SP_MessageBoxWarning:
    case SP_MessageBoxQuestion:
        return icon(Severity::Warning);
    case SP_MessageBoxInformation:
        return icon(Severity::Note);
    case SP_ToolBarHorizontalExtensionButton:
        return icon(QLatin1StringView("right"));
    case SP_LineEditClearButton:
        return icon(QLatin1StringView("clear"), Tone::Muted);
    default:
        return QProxyStyle::standardIcon(sign, option, widget);
    }
}

int ScaledStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *more) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, more);
}

void ScaledStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_FrameLineEdit || element == PE_IndicatorCheckBox)
        drawEdge(option, painter);
}

void ScaledStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element != CE_ToolBar)
        return QProxyStyle::drawControl(element, option, painter, widget);
    painter->fillRect(option->rect, option->palette.window());
    painter->fillRect(option->rect.adjusted(0, option->rect.height() - 1, 0, 0), Theme::color(Tone::Border));
}

void ScaledStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        return drawScrollBar(*static_cast<const QStyleOptionSlider *>(option), painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox || control == CC_ComboBox)
        drawEdge(option, painter);
}

/// A flat one. The shades of Fusion's are as high as the window, and Qt paints them with several threads, which it
/// has to start before the first picture.
void ScaledStyle::drawScrollBar(const QStyleOptionSlider &bar, QPainter *painter, const QWidget *widget) const
{
    painter->fillRect(bar.rect, bar.palette.window());
    if (bar.minimum == bar.maximum)
        return;
    const bool isUpright = bar.orientation == Qt::Vertical;
    drawArrow(bar, SC_ScrollBarSubLine, isUpright ? PE_IndicatorArrowUp : PE_IndicatorArrowLeft, painter, widget);
    drawArrow(bar, SC_ScrollBarAddLine, isUpright ? PE_IndicatorArrowDown : PE_IndicatorArrowRight, painter, widget);
    const QRect slider = subControlRect(CC_ScrollBar, &bar, SC_ScrollBarSlider, widget);
    const int side = std::min(slider.width(), slider.height()) / 5;
    const bool isHeld = bar.activeSubControls == SC_ScrollBarSlider && bar.state & (State_Sunken | State_MouseOver);
    painter->save();
    paintRounded(*painter, isUpright ? slider.adjusted(side, 0, -side, 0) : slider.adjusted(0, side, 0, -side),
        Theme::color(isHeld ? Tone::Muted : Tone::Outline), {}, 0);
    painter->restore();
}

void ScaledStyle::drawArrow(const QStyleOptionSlider &bar, SubControl end, PrimitiveElement sign, QPainter *painter,
    const QWidget *widget) const
{
    QStyleOptionSlider arrow = bar;
    arrow.rect = subControlRect(CC_ScrollBar, &bar, end, widget);
    const int side = arrow.rect.width() / 5;
    arrow.rect.adjust(side, side, -side, -side);
    drawPrimitive(sign, &arrow, painter, widget);
}

} // namespace octoha
