#pragma once

#include <QProxyStyle>

class QStyleOptionSlider;
class QStyleOptionSpinBox;

namespace octoha {

/// Fusion with marks that grow with the text: boxes, arrows and small icons are as large as a line is high; and with
/// edges of fields that can be seen on every ground.
class ScaledStyle : public QProxyStyle {
public:
    ScaledStyle();
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    /// Buttons have air around their words and are all of a size, in any size of the font.
    QSize sizeFromContents(
        ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget) const override;
    /// Signs of ours in message boxes.
    QIcon standardIcon(StandardPixmap sign, const QStyleOption *option, const QWidget *widget) const override;
    /// Buttons say in words what they do.
    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *more) const override;
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    /// A tool bar is flat, as the rest of the window.
    void drawControl(
        ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;

private:
    int widening(const QStyleOptionSpinBox &box, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionSlider &bar, QPainter *painter, const QWidget *widget) const;
    void drawArrow(const QStyleOptionSlider &bar, SubControl end, PrimitiveElement sign, QPainter *painter,
        const QWidget *widget) const;
};

} // namespace octoha
