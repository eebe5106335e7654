#pragma once

#include <QElapsedTimer>
#include <QList>

namespace octoha::bench {

/// A measured value beside the goal it is held against.
struct Figure {
    const char *name;
    double value;
    double goal;
    const char *unit;
    bool atLeast = false; ///< The goal is a lower bound, as for a rate.
    /// Value over goal, or goal over value for a lower bound: up to 1 the goal is met.
    double ratio() const { return atLeast ? goal / value : value / goal; }
};

/// Prints name, value, goal and ratio on one line.
void print(const Figure &figure);

/// The value below which `share` (0..1) of the values lie.
double percentile(QList<double> values, double share);
inline double median(QList<double> values)
{
    return percentile(std::move(values), 0.5);
}

/// The median of one run of `work` in microseconds, taken over batches so that the clock's own cost does not count.
template<typename Work> double microseconds(Work work, int batches = 60, int batch = 50)
{
    QList<double> times;
    for (int i = 0; i < batches; ++i) {
        QElapsedTimer timer;
        timer.start();
        for (int j = 0; j < batch; ++j)
            work();
        times.append(double(timer.nsecsElapsed()) / 1000 / batch);
    }
    return median(times);
}

} // namespace octoha::bench
