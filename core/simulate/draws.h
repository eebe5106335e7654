#pragma once

#include "core/design/randombits.h"

namespace octoha {

/// The draws of one replication, for one purpose.
class Generator : public RandomBits {
public:
    /// What a generator is for. Each has draws of its own, so that a change of the nodes leaves the tasks as they are.
    enum class Stream { Arrivals = 1, Durations, Looks };
    Generator(quint64 seed, int replication, Stream stream);

    double uniform() { return double(qint64(next() >> 11)) * 0x1p-53; } ///< From 0 up to, not including, 1.
};

/// Layers of equal area that cover a falling density (ziggurat, Marsaglia and Tsang 2000): nearly every draw is one
/// product.
struct Ziggurat {
    static constexpr int layers = 256;
    double tailStart = 0;
    std::array<double, layers> scale = {}; ///< Width of the layer over 2^53.
    std::array<quint64, layers> inside = {}; ///< Draws of 53 bits below it lie under the density for sure.
    std::array<double, layers> low = {}, rise = {}; ///< The density at the foot of the layer, and how much it rises.
};
extern const Ziggurat exponentialLayers, normalLayers;

/// Where no draw lay inside for sure: the edge of a layer, or the tail.
double exponentialAtEdge(Generator &generator, quint64 bits);
double normalAtEdge(Generator &generator, quint64 bits);

/// Exponential with mean 1.
inline double exponentialDraw(Generator &generator)
{
    const quint64 bits = generator.next(), draw = bits >> 11;
    const size_t layer = bits & 255;
    if (draw < exponentialLayers.inside[layer]) [[likely]]
        return double(qint64(draw)) * exponentialLayers.scale[layer];
    return exponentialAtEdge(generator, bits);
}

/// Normal with mean 0 and standard deviation 1.
inline double normalDraw(Generator &generator)
{
    const quint64 bits = generator.next(), draw = bits >> 11;
    const size_t layer = bits & 255;
    if (draw < normalLayers.inside[layer]) [[likely]]
        return double(qint64(draw)) * normalLayers.scale[layer] * (bits & 256 ? -1 : 1);
    return normalAtEdge(generator, bits);
}

} // namespace octoha
