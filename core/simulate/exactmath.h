#pragma once

#include <QtGlobal>

#include <bit>

/// Logarithm and exponential by additions, multiplications and divisions alone, which IEEE 754 rounds the same
/// everywhere; those of libm differ from machine to machine. Relative error below 1e-14.
namespace octoha::exact {

inline constexpr double ln2High
    = 6.93147180369123816490e-01; // Its last bits are zero, so that a product with an exponent is exact.
inline constexpr double ln2Low = 1.90821492927058770002e-10;
inline constexpr double sqrt2 = 1.41421356237309504880;

/// 2^exponent; Range: -1022..1023.
constexpr double power2(int exponent)
{
    return std::bit_cast<double>(quint64(exponent + 1023) << 52);
}

/// Natural logarithm of a normal number above 0: x = m·2^e with m around 1, log m = 2 artanh((m−1)/(m+1)).
constexpr double log(double x)
{
    int exponent = int(std::bit_cast<quint64>(x) >> 52) - 1023;
    double m = x * power2(-exponent / 2) * power2(-exponent - -exponent / 2); // In two steps: 2^1023 has no reciprocal.
    if (m > sqrt2) {
        m /= 2;
        ++exponent;
    }
    const double s = (m - 1) / (m + 1), square = s * s;
    double sum = 0;
    for (int n = 27; n >= 1; n -= 2)
        sum = sum * square + 1.0 / n;
    return 2 * s * sum + exponent * ln2Low + exponent * ln2High;
}

/// e^x; 0 below -708, and as of 709 above it.
constexpr double exp(double x)
{
    if (x < -708)
        return 0;
    x = x > 709 ? 709 : x;
    const int exponent = int(x / (ln2High + ln2Low) + (x < 0 ? -0.5 : 0.5));
    const double rest = (x - exponent * ln2High) - exponent * ln2Low;
    double sum = 1;
    for (int n = 14; n >= 1; --n)
        sum = 1 + sum * rest / n;
    return sum * power2(exponent / 2) * power2(exponent - exponent / 2);
}

/// Square root of 0 or a normal number above it, by Newton's method.
constexpr double sqrt(double x)
{
    if (x <= 0)
        return 0;
    double root = exp(log(x) / 2);
    for (int i = 0; i < 2; ++i)
        root = (root + x / root) / 2;
    return root;
}

} // namespace octoha::exact
