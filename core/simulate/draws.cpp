#include "core/simulate/draws.h"

#include "core/simulate/exactmath.h"

namespace octoha {

namespace {

/// Seeds that differ in one bit give states that have nothing in common.
quint64 seedOf(quint64 seed, int replication, Generator::Stream stream)
{
    seed = RandomBits::mixed(seed) ^ quint64(replication);
    return RandomBits::mixed(seed) ^ quint64(stream);
}

struct Exponential {
    static constexpr double tailStart = 7.69711747013104972, area = 0.0039496598225815571993;
    static constexpr double density(double x) { return exact::exp(-x); }
    static constexpr double inverse(double y) { return -exact::log(y); }
};

struct HalfNormal {
    static constexpr double tailStart = 3.6541528853610088, area = 0.00492867323399;
    static constexpr double density(double x) { return exact::exp(-x * x / 2); }
    static constexpr double inverse(double y) { return exact::sqrt(-2 * exact::log(y)); }
};

/// Where the layer above the one of this width begins: its area and the density at its foot give its top.
template<typename Density> constexpr double innerOf(size_t layer, double outer)
{
    if (layer == 0)
        return Density::tailStart;
    return layer + 1 < Ziggurat::layers ? Density::inverse(Density::area / outer + Density::density(outer)) : 0;
}

/// The layers from the widest, which stands for the tail too, up to the peak.
template<typename Density> constexpr Ziggurat layersOf()
{
    Ziggurat result;
    result.tailStart = Density::tailStart;
    double outer = Density::area / Density::density(Density::tailStart);
    for (size_t layer = 0; layer < Ziggurat::layers; ++layer) {
        const double inner = innerOf<Density>(layer, outer);
        result.scale[layer] = outer * 0x1p-53;
        result.inside[layer] = quint64(inner / outer * 0x1p53);
        result.low[layer] = layer == 0 ? 0 : Density::density(outer);
        result.rise[layer] = Density::density(inner) - result.low[layer];
        outer = inner;
    }
    return result;
}

} // namespace

constinit const Ziggurat exponentialLayers = layersOf<Exponential>(), normalLayers = layersOf<HalfNormal>();

Generator::Generator(quint64 seed, int replication, Stream stream) : RandomBits(seedOf(seed, replication, stream)) { }

// Beyond the start of the tail an exponential begins anew.
double exponentialAtEdge(Generator &generator, quint64 bits)
{
    const size_t layer = bits & 255;
    if (layer == 0)
        return exponentialLayers.tailStart + exponentialDraw(generator);
    const double x = double(qint64(bits >> 11)) * exponentialLayers.scale[layer];
    const bool isUnder
        = exponentialLayers.low[layer] + exponentialLayers.rise[layer] * generator.uniform() < exact::exp(-x);
    return isUnder ? x : exponentialDraw(generator);
}

namespace {

/// Marsaglia's tail of the normal distribution.
double normalTail(Generator &generator)
{
    for (;;) {
        const double beyond = exponentialDraw(generator) / normalLayers.tailStart;
        if (2 * exponentialDraw(generator) > beyond * beyond)
            return normalLayers.tailStart + beyond;
    }
}

} // namespace

double normalAtEdge(Generator &generator, quint64 bits)
{
    const size_t layer = bits & 255;
    const int sign = bits & 256 ? -1 : 1;
    if (layer == 0)
        return sign * normalTail(generator);
    const double x = double(qint64(bits >> 11)) * normalLayers.scale[layer];
    const bool isUnder
        = normalLayers.low[layer] + normalLayers.rise[layer] * generator.uniform() < exact::exp(-x * x / 2);
    return isUnder ? sign * x : normalDraw(generator);
}

} // namespace octoha
