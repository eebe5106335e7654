#include "tests/bench/figure.h"

#include <algorithm>
#include <cstdio>

namespace octoha::bench {

void print(const Figure &figure)
{
    std::printf("%-44s %12.2f %-10s goal %s %9.2f   ratio %5.2f  %s\n", figure.name, figure.value, figure.unit,
        figure.atLeast ? ">=" : "<=", figure.goal, figure.ratio(), figure.ratio() <= 1 ? "met" : "MISSED");
    std::fflush(stdout);
}

double percentile(QList<double> values, double share)
{
    Q_ASSERT(!values.isEmpty());
    std::sort(values.begin(), values.end());
    return values.at(qMin(values.size() - 1, qsizetype(share * double(values.size()))));
}

} // namespace octoha::bench
