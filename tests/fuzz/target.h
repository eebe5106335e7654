#pragma once

#include <QByteArray>
#include <QFile>

#include <cstdio>
#include <cstdlib>

/// What the fuzz targets share. Each is one source with LLVMFuzzerTestOneInput, which libFuzzer calls.
namespace octoha::fuzz {

/// Ends the run, so that the input is kept: what must hold of every input does not hold of this one.
inline void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "This does not hold: %s\n", what);
    std::abort();
}

inline QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

} // namespace octoha::fuzz
