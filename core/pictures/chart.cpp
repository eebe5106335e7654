#include "core/pictures/chart.h"

#include "core/pictures/canvas.h"

#include <algorithm>
#include <cmath>

namespace octoha {

namespace {

constexpr double margin = 16, plotHeight = 230, rowHeight = 18, gap = 8, dotRadius = 4, ringRadius = 8;
constexpr int mostTicks = 7, mostBandRows = 4, columns = 480, mostNumbers = 200;

double wordsWidth(const QString &text)
{
    return textWidth(text) * Canvas::textSize;
}

bool isShown(QPointF point)
{
    constexpr double most = 1e15; // Beyond it an axis has no room for its numbers.
    return std::abs(point.x()) < most && std::abs(point.y()) < most; // False for what is not a number.
}

QList<QPointF> shown(const QList<QPointF> &points)
{
    QList<QPointF> kept;
    std::copy_if(points.cbegin(), points.cend(), std::back_inserter(kept), isShown);
    return kept;
}

/// A label above the plot, in the first row in which it fits.
struct PlacedLabel {
    double left;
    int row;
    QString words;
};

class Plot {
public:
    Plot(const Chart &chart, const PictureTheme &theme);
    QByteArray draw();

private:
    QList<double> values(bool ofX) const;
    QList<Tick> xTicks() const;
    QPointF at(QPointF value) const;
    void placeBands();
    double drawLegend(double y);
    void drawBands(double y);
    void drawAxes();
    void drawSeries(const ChartSeries &series, const QByteArray &colour);
    void drawSteps(const QList<QPointF> &points, const QByteArray &colour);
    void drawDots(const ChartSeries &series, const QByteArray &colour);
    void drawNumber(int number, QPointF dot);
    QByteArray colourOf(qsizetype series) const { return m_theme.series[size_t(series) % m_theme.series.size()]; }

    const Chart &m_chart;
    const PictureTheme &m_theme;
    double m_width;
    Canvas m_canvas;
    Span m_x, m_y;
    QList<Tick> m_yTicks;
    QRectF m_area;
    QList<PlacedLabel> m_labels;
    QList<QRectF> m_taken; ///< Dots and their numbers.
};

Plot::Plot(const Chart &chart, const PictureTheme &theme)
    : m_chart(chart),
      m_theme(theme),
      m_width(std::max(theme.chartWidth, PictureTheme::leastChartWidth)),
      m_canvas(theme, chart.title, chart.description),
      m_x(spanOf(values(true), chart.x.fromZero)),
      m_y(spanOf(values(false), chart.y.fromZero))
{
    if (std::any_of(chart.series.cbegin(), chart.series.cend(),
            [](const ChartSeries &series) { return series.kind == ChartSeries::Kind::Dots; })) {
        m_x = widened(chart.x, roomAround(m_x, chart.x.form), mostTicks);
        m_y = roomAround(m_y, chart.y.form);
    }
    m_y = widened(chart.y, m_y, mostTicks);
    m_yTicks = ticksOf(chart.y, m_y, mostTicks + 1, chart.locale);
    double labels = 0;
    for (const Tick &tick : m_yTicks)
        labels = std::max(labels, wordsWidth(tick.text));
    const double left = margin + labels + gap;
    m_area = QRectF(left, 0, m_width - left - 3 * margin, plotHeight);
}

QList<double> Plot::values(bool ofX) const
{
    QList<double> all;
    for (const ChartSeries &series : m_chart.series) {
        for (const QPointF &point : shown(series.points)) {
            all.append(ofX ? point.x() : point.y());
            if (ofX)
                all.append(point.x() + series.barWidth);
        }
    }
    return all;
}

QPointF Plot::at(QPointF value) const
{
    const double x = std::clamp((value.x() - m_x.from) / m_x.length(), 0.0, 1.0),
                 y = std::clamp((value.y() - m_y.from) / m_y.length(), 0.0, 1.0);
    return {m_area.left() + x * m_area.width(), m_area.bottom() - y * m_area.height()};
}

/// As many as have room side by side.
QList<Tick> Plot::xTicks() const
{
    for (int most = mostTicks + 1; most > 2; --most) {
        const QList<Tick> ticks = ticksOf(m_chart.x, m_x, most, m_chart.locale);
        double widest = 0;
        for (const Tick &tick : ticks)
            widest = std::max(widest, wordsWidth(tick.text) + 2 * gap);
        const double apart = ticks.size() < 2 ? m_width : at({ticks[1].value, 0}).x() - at({ticks[0].value, 0}).x();
        if (widest <= apart)
            return ticks;
    }
    return {};
}

void Plot::placeBands()
{
    QList<double> ends(mostBandRows, m_area.left());
    for (const ChartBand &band : m_chart.bands) {
        const QString words = fittedText(band.label, m_area.width() / 2 / Canvas::textSize);
        const double room = wordsWidth(words), left = std::min(at({band.from, 0}).x(), m_width - margin - room);
        const auto row = std::find_if(ends.begin(), ends.end(), [left](double end) { return end <= left; });
        if (row == ends.end())
            continue;
        *row = left + room + gap;
        m_labels.append({left, int(row - ends.begin()), words});
    }
}

/// Returns where the next row begins.
double Plot::drawLegend(double y)
{
    if (m_chart.series.size() < 2)
        return y;
    double x = margin;
    for (qsizetype i = 0; i < m_chart.series.size(); ++i) {
        const QString words = fittedText(m_chart.series[i].name, (m_width - 2 * margin - 24) / Canvas::textSize);
        if (x > margin && x + 16 + wordsWidth(words) > m_width - margin) {
            x = margin;
            y += rowHeight;
        }
        const bool rings = m_chart.series[i].kind == ChartSeries::Kind::Rings;
        m_canvas.dot({x + 5, y + 8}, rings ? 5 : 4, colourOf(i), rings);
        m_canvas.text({x + 16, y + 12}, words, {m_theme.text});
        x += 16 + wordsWidth(words) + 2 * gap;
    }
    return y + rowHeight;
}

void Plot::drawBands(double y)
{
    for (const ChartBand &band : m_chart.bands) {
        const double from = at({band.from, 0}).x(), to = at({band.to, 0}).x();
        if (to - from >= 1)
            m_canvas.fill({from, m_area.top(), to - from, m_area.height()}, m_theme.warning, 0.18);
        m_canvas.stroke({from, m_area.top()}, {from, m_area.bottom()}, m_theme.warning, true);
    }
    for (const PlacedLabel &label : m_labels)
        m_canvas.text({label.left, y + label.row * rowHeight + 12}, label.words, {m_theme.warning});
}

void Plot::drawAxes()
{
    for (const Tick &tick : m_yTicks) {
        const double y = at({m_x.from, tick.value}).y();
        m_canvas.grid({m_area.left(), y}, {m_area.right(), y});
        m_canvas.text({m_area.left() - gap, y + 4}, tick.text, {.colour = m_theme.muted, .align = Canvas::Align::End});
    }
    const double bottom = m_area.bottom();
    for (const Tick &tick : xTicks()) {
        const double x = at({tick.value, m_y.from}).x(), half = wordsWidth(tick.text) / 2;
        m_canvas.stroke({x, bottom}, {x, bottom + 4}, m_theme.muted);
        m_canvas.text({std::min(x, m_width - gap - half), bottom + 20}, tick.text,
            {.colour = m_theme.muted, .align = Canvas::Align::Middle});
    }
    m_canvas.stroke({m_area.left(), bottom}, {m_area.right(), bottom}, m_theme.muted);
    m_canvas.text({m_area.center().x(), bottom + 40}, fittedText(m_chart.x.name, m_area.width() / Canvas::textSize),
        {.colour = m_theme.text, .align = Canvas::Align::Middle});
}

/// The highest of each column of the picture, so that no peak is lost.
QList<QPointF> thinned(const QList<QPointF> &points, Span span)
{
    if (points.size() <= columns)
        return points;
    QList<QPointF> kept;
    int last = -1;
    for (const QPointF &point : points) {
        const int column = int((point.x() - span.from) / span.length() * columns);
        if (column != last)
            kept.append(point);
        else if (point.y() > kept.last().y())
            kept.last().setY(point.y());
        last = column;
    }
    return kept;
}

void Plot::drawSteps(const QList<QPointF> &points, const QByteArray &colour)
{
    QList<QPointF> corners;
    for (const QPointF &point : thinned(points, m_x)) {
        if (!corners.isEmpty())
            corners.append({at(point).x(), corners.last().y()});
        corners.append(at(point));
    }
    if (!corners.isEmpty()) {
        corners.append({m_area.right(), corners.last().y()});
        m_canvas.curve(corners, colour);
    }
}

void Plot::drawNumber(int number, QPointF dot)
{
    const QString words = m_chart.locale.toString(number);
    const double w = wordsWidth(words), h = Canvas::textSize, away = ringRadius + 3;
    const QPointF corners[] = {{dot.x() + away, dot.y() - h / 2}, {dot.x() - w / 2, dot.y() - away - h},
        {dot.x() - away - w, dot.y() - h / 2}, {dot.x() - w / 2, dot.y() + away}};
    for (const QPointF &corner : corners) {
        const QRectF room(corner, QSizeF(w, h));
        if (!m_area.contains(room) || std::any_of(m_taken.cbegin(), m_taken.cend(), [&](const QRectF &other) {
                return other.intersects(room);
            }))
            continue;
        m_taken.append(room);
        return m_canvas.text({room.left(), room.bottom()}, words, {m_theme.text});
    }
}

void Plot::drawDots(const ChartSeries &series, const QByteArray &colour)
{
    const bool rings = series.kind == ChartSeries::Kind::Rings;
    for (const QPointF &point : shown(series.points))
        m_canvas.dot(at(point), rings ? ringRadius : dotRadius, colour, rings);
    if (rings)
        return;
    for (const QPointF &point : shown(series.points))
        m_taken.append(QRectF(at(point) - QPointF(dotRadius, dotRadius), QSizeF(2 * dotRadius, 2 * dotRadius)));
    for (int i = 0; i < std::min<qsizetype>(series.points.size(), mostNumbers); ++i) {
        if (isShown(series.points[i]))
            drawNumber(i + 1, at(series.points[i]));
    }
}

void Plot::drawSeries(const ChartSeries &series, const QByteArray &colour)
{
    if (series.kind == ChartSeries::Kind::Steps)
        return drawSteps(shown(series.points), colour);
    if (series.kind != ChartSeries::Kind::Bars)
        return drawDots(series, colour);
    for (const QPointF &point : shown(series.points)) {
        const QPointF from = at({point.x(), m_y.from}), to = at({point.x() + series.barWidth, point.y()});
        m_canvas.fill({from.x() + 0.5, to.y(), std::max(1.0, to.x() - from.x() - 1), from.y() - to.y()}, colour);
    }
}

QByteArray Plot::draw()
{
    placeBands();
    int bandRows = 0;
    for (const PlacedLabel &label : m_labels)
        bandRows = std::max(bandRows, label.row + 1);
    const QString title = fittedText(m_chart.title, (m_width - 2 * margin) / Canvas::titleSize, Weight::Bold);
    m_canvas.text({margin, margin + Canvas::titleSize - 2}, title, {m_theme.text, Canvas::titleSize, Weight::Bold});
    double y = drawLegend(margin + rowHeight + 2);
    m_canvas.text(
        {margin, y + 12}, fittedText(m_chart.y.name, (m_width - 2 * margin) / Canvas::textSize), {m_theme.text});
    y += rowHeight;
    m_area.moveTop(y + bandRows * rowHeight + gap);
    drawBands(y);
    drawAxes();
    // Rings lie under the dots that they stand around.
    for (const bool rings : {true, false}) {
        for (qsizetype i = 0; i < m_chart.series.size(); ++i) {
            if ((m_chart.series[i].kind == ChartSeries::Kind::Rings) == rings)
                drawSeries(m_chart.series[i], colourOf(i));
        }
    }
    return m_canvas.svg({m_width, m_area.bottom() + 48 + margin / 2});
}

} // namespace

QByteArray chartSvg(const Chart &chart, const PictureTheme &theme)
{
    return Plot(chart, theme).draw();
}

} // namespace octoha
