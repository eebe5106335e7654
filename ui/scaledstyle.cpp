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

/// As wide as half a line is high. Fusion's own are 8 pixels wide at any size of the font.
int arrowWidth()
{
    return QFontMetrics(QApplication::font()).height() / 2;
}

/// Over Fusion's own, which is smaller and has the same middle; `upwards` or downwards.
void drawTriangle(QPainter *painter, const QRect &room, bool upwards, bool isEnabled)
{
    constexpr int fusionsWidth = 8;
    if (arrowWidth() <= fusionsWidth)
        return;
    const qreal half = std::min({arrowWidth(), room.width() - 4, 2 * room.height() - 4}) / 2.0;
    const qreal tip = upwards ? -half / 2 : half / 2;
    const QPointF middle = QRectF(room).center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::color(isEnabled ? Tone::Muted : Tone::Border));
    painter->drawConvexPolygon(
        QPolygonF{middle + QPointF(-half, -tip), middle + QPointF(half, -tip), middle + QPointF(0, tip)});
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
    if (type == CT_SpinBox)
        return size + QSize(widening(*static_cast<const QStyleOptionSpinBox *>(option), widget), 0);
    if (type != CT_PushButton)
        return size;
    const int line = option->fontMetrics.height();
    return {std::max({size.width(), contents.width() + line, line * 9 / 2}), std::max(size.height(), line * 3 / 2)};
}

/// How much wider than Fusion's the buttons of a spin box are, so that their arrows have room.
int ScaledStyle::widening(const QStyleOptionSpinBox &box, const QWidget *widget) const
{
    const int usual = QProxyStyle::subControlRect(CC_SpinBox, &box, SC_SpinBoxUp, widget).width();
    return usual > 0 ? std::max(0, arrowWidth() * 3 / 2 - usual) : 0;
}

QRect ScaledStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const QRect usual = QProxyStyle::subControlRect(control, option, part, widget);
    if (control != CC_SpinBox || part == SC_SpinBoxFrame)
        return usual;
    const int more = widening(*static_cast<const QStyleOptionSpinBox *>(option), widget);
    const bool isMirrored = option->direction == Qt::RightToLeft;
    if (part == SC_SpinBoxEditField)
        return usual.adjusted(isMirrored ? more : 0, 0, isMirrored ? 0 : -more, 0);
    return usual.adjusted(isMirrored ? 0 : -more, 0, isMirrored ? more : 0, 0);
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
    if (control != CC_SpinBox && control != CC_ComboBox)
        return;
    drawEdge(option, painter);
    const auto draw = [&](SubControl part, bool upwards, bool isEnabled) {
        drawTriangle(painter, subControlRect(control, option, part, widget), upwards,
            isEnabled && option->state & State_Enabled);
    };
    if (control == CC_ComboBox)
        return draw(SC_ComboBoxArrow, false, true);
    const auto steps = static_cast<const QStyleOptionSpinBox *>(option)->stepEnabled;
    draw(SC_SpinBoxUp, true, steps & QAbstractSpinBox::StepUpEnabled);
    draw(SC_SpinBoxDown, false, steps & QAbstractSpinBox::StepDownEnabled);
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
