#pragma once

#include <QByteArray>

#include <array>

namespace octoha {

/// Colours of a picture, as "#rrggbb", and how wide a chart is; those of a new one are light, as on paper. The window
/// gives its own.
struct PictureTheme {
    static constexpr double leastChartWidth = 360;
    double chartWidth = 720; ///< In points of the picture, whose text has always the same size: where there is less
                             ///< room, less is drawn.
    QByteArray ground = "#ffffff", text = "#1b1f24", muted = "#5b6470", line = "#d7dbe0", accent = "#0b5cad",
               box = "#f4f5f7";
    QByteArray warning = "#a34300"; ///< What costs most, or is not met; words or a sign always stand beside it.
    /// Areas and lines that are told apart, in this order; each has three times the contrast of the ground.
    std::array<QByteArray, 8> series
        = {"#0b5cad", "#b35900", "#1a7f4b", "#8a3fc4", "#b3261e", "#00788a", "#7a6200", "#5b6470"};

    static PictureTheme light() { return {}; }
    static PictureTheme dark()
    {
        return {.ground = "#1e2126",
            .text = "#e8eaed",
            .muted = "#a7b0bb",
            .line = "#3c434c",
            .accent = "#6cb2f5",
            .box = "#282c33",
            .warning = "#ffb074",
            .series = {"#6cb2f5", "#ffb074", "#63cf95", "#cf9bf5", "#ff9a8d", "#5fd0e0", "#e0c65a", "#a7b0bb"}};
    }
};

} // namespace octoha
