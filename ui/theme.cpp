#include "ui/theme.h"

#include "ui/scaledstyle.h"

#include <QApplication>
#include <QWidget>

#include <cmath>

namespace octoha {

namespace {

struct Pair {
    QRgb light, dark;
};

// In the order of Tone.
constexpr Pair tones[] = {
    {0xfff4f5f7, 0xff1c1f24}, // Window
    {0xffffffff, 0xff24282e}, // Base
    {0xff1b1f24, 0xffe8eaed}, // Text
    {0xff5b6470, 0xffa3abb5}, // Muted
    {0xffd7dbe0, 0xff3a4048}, // Border
    {0xff0b5cad, 0xff6cb2ff}, // Accent
    {0xffb3261e, 0xffff8f87}, // Error
    {0xff8a5a00, 0xfff3c266}, // Warning
    {0xff1b6e3c, 0xff7fd49a}, // Fine
    {0xfffdecea, 0xff3d2523}, // ErrorGround
    {0xfffff4e0, 0xff3a2f1c}, // WarningGround
    {0xffeef1f5, 0xff2d333b}, // NoteGround
    {0xffe4eefb, 0xff1f3049}, // Chosen
    {0xff7d8794, 0xff79828d}, // Outline
};

ThemeChoice chosen = ThemeChoice::System;
bool dark = false;

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor fromSystem(Tone tone)
{
    const QPalette palette = QApplication::palette();
    switch (tone) {
    case Tone::Window:
    case Tone::ErrorGround:
    case Tone::WarningGround:
    case Tone::NoteGround:
        return palette.color(QPalette::Window);
    case Tone::Base:
    case Tone::Chosen:
        return palette.color(QPalette::Base);
    case Tone::Accent:
        return palette.color(QPalette::Link);
    default:
        return palette.color(QPalette::WindowText);
    }
}

void setDisabled(QPalette &palette, const QColor &color)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color);
}

/// In high contrast nothing is said in grey.
QPalette withoutMuted(QPalette palette)
{
    palette.setColor(QPalette::PlaceholderText, palette.color(QPalette::WindowText));
    return palette;
}

constexpr char factorName[] = "fontFactor", strongName[] = "strongFont";

QFont scaled(QFont font, double factor, bool strong)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    if (strong)
        font.setWeight(QFont::DemiBold);
    return font;
}

double luminance(const QColor &color)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QColor Theme::color(Tone tone, bool isDark)
{
    const Pair &pair = tones[int(tone)];
    return QColor::fromRgb(isDark ? pair.dark : pair.light);
}

QColor Theme::color(Tone tone)
{
    return chosen == ThemeChoice::HighContrast ? fromSystem(tone) : color(tone, dark);
}

QPalette Theme::palette(bool isDark)
{
    const auto tone = [isDark](Tone t) { return color(t, isDark); };
    QPalette palette;
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, tone(Tone::Text));
    palette.setColor(QPalette::Window, tone(Tone::Window));
    palette.setColor(QPalette::Button, isDark ? tone(Tone::Border) : tone(Tone::Base));
    palette.setColor(QPalette::Base, tone(Tone::Base));
    palette.setColor(QPalette::AlternateBase, tone(Tone::Window));
    palette.setColor(QPalette::ToolTipBase, tone(Tone::Base));
    palette.setColor(QPalette::PlaceholderText, tone(Tone::Muted));
    palette.setColor(QPalette::Link, tone(Tone::Accent));
    palette.setColor(QPalette::LinkVisited, tone(Tone::Accent));
    palette.setColor(QPalette::Highlight, tone(Tone::Accent));
    palette.setColor(QPalette::HighlightedText, isDark ? tone(Tone::Window) : tone(Tone::Base));
    // Fusion draws its edges from these; as they come they would be white lines on the dark ground.
    palette.setColor(QPalette::Light, isDark ? tone(Tone::Border) : tone(Tone::Base));
    palette.setColor(QPalette::Midlight, tone(Tone::Border));
    palette.setColor(QPalette::Mid, tone(Tone::Border));
    palette.setColor(QPalette::Dark, tone(Tone::Border));
    palette.setColor(QPalette::Shadow, isDark ? QColor(Qt::black) : tone(Tone::Muted));
    setDisabled(palette, tone(Tone::Muted));
    return palette;
}

void Theme::apply(ThemeChoice choice)
{
    static const QPalette system = QApplication::palette();
    chosen = choice;
    dark = choice == ThemeChoice::Dark || (choice != ThemeChoice::Light && isDarkPalette(system));
    if (!dynamic_cast<ScaledStyle *>(QApplication::style()))
        QApplication::setStyle(new ScaledStyle);
    QApplication::setPalette(choice == ThemeChoice::HighContrast ? withoutMuted(system) : palette(dark));
}

void Theme::setZoom(int percent)
{
    static const QFont usual = QApplication::font();
    const QFont font = scaled(usual, percent / 100.0, false);
    if (QApplication::font() == font)
        return;
    QApplication::setFont(font);
    for (QWidget *widget : QApplication::allWidgets()) { // A font of one's own does not follow by itself.
        if (const QVariant factor = widget->property(factorName); factor.isValid())
            scaleFont(widget, factor.toDouble(), widget->property(strongName).toBool());
    }
}

ThemeChoice Theme::choice()
{
    return chosen;
}

bool Theme::isDark()
{
    return dark;
}

double Theme::contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05, second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

int unit(const QWidget *widget)
{
    return std::max(1, widget->fontMetrics().height() / 2);
}

QFont scaledFont(const QWidget *widget, double factor, bool strong)
{
    return scaled(widget->font(), factor, strong);
}

void scaleFont(QWidget *widget, double factor, bool strong)
{
    widget->setProperty(factorName, factor);
    widget->setProperty(strongName, strong);
    widget->setFont(scaled(QApplication::font(widget), factor, strong));
}

} // namespace octoha
