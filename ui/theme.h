#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

namespace octoha {

/// A colour by what it means; the one table of colours is in theme.cpp.
enum class Tone {
    Window,
    Base,
    Text,
    Muted,
    Border,
    Accent,
    Error,
    Warning,
    Fine,
    ErrorGround,
    WarningGround,
    NoteGround,
    Chosen,
    Outline
};

/// What the user asked for in the settings.
enum class ThemeChoice { System, Light, Dark, HighContrast };

/// The colours of the window. All text pairs have a contrast of 4.5:1 or more, shapes 3:1 (WCAG 2.2, 1.4.3 and 1.4.11).
class Theme {
public:
    /// Sets style and palette of the application; widgets follow at once.
    static void apply(ThemeChoice choice);
    static ThemeChoice choice();
    /// Sets the size of the interface's font, in percent of what the system wants; widgets follow at once.
    static void setZoom(int percent);
    /// The colour in the theme shown now. High contrast takes all from the system's palette.
    static QColor color(Tone tone);
    static bool isDark();

    static QPalette palette(bool dark);
    static QColor color(Tone tone, bool dark);
    /// Contrast of two colours, 1..21 (WCAG 2.2).
    static double contrast(const QColor &a, const QColor &b);
};

/// Half the height of a line in the widget's font: the measure of every margin and gap.
int unit(const QWidget *widget);
/// The widget's font, `factor` times as large.
QFont scaledFont(const QWidget *widget, double factor, bool strong = false);
/// Gives the widget that font, and again whenever the interface is zoomed.
void scaleFont(QWidget *widget, double factor, bool strong = false);

} // namespace octoha
