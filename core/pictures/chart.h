#pragma once

#include "core/pictures/axis.h"
#include "core/pictures/picture.h"
#include "core/pictures/theme.h"

#include <QPointF>

namespace octoha {

/// Values that belong together.
struct ChartSeries {
    enum class Kind {
        Steps, ///< Each value holds until the next.
        Bars, ///< Each stands from its x on, `barWidth` wide.
        Dots, ///< Numbered from 1, as rows of the table are.
        Rings ///< Dots that stand out, without numbers.
    };
    QString name;
    Kind kind = Kind::Steps;
    QList<QPointF> points; ///< By x, but dots in any order; what is not finite is left out.
    double barWidth = 0;
};

/// A part of the x axis that is marked: a fault; or one place, where it begins and ends at the same value.
struct ChartBand {
    double from = 0, to = 0;
    QString label;
};

/// What a chart shows; texts are translated.
struct Chart {
    QString title, description;
    Axis x, y;
    QList<ChartSeries> series;
    QList<ChartBand> bands = {};
    QLocale locale = QLocale::c();
};

/// The chart with axes, a legend where there is more than one series, and names of bands above it. However many points
/// there are, a line has no more than the picture can show, and keeps its peaks. No label overlaps another; what has no
/// room is not drawn, and stands in the table.
QByteArray chartSvg(const Chart &chart, const PictureTheme &theme);

} // namespace octoha
