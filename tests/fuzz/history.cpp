#include "core/simulate/history.h"
#include "tests/fuzz/target.h"

#include <sys/mman.h>
#include <unistd.h>

using namespace octoha;

namespace {

/// A file in memory: the reader takes a path.
int memoryFile()
{
    static const int file = memfd_create("history", 0);
    return file;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::require(
        ftruncate(memoryFile(), 0) == 0 && pwrite(memoryFile(), data, size, 0) == ssize_t(size), "memory suffices");
    const auto summary = summaryOf(QStringLiteral("/proc/self/fd/%1").arg(memoryFile()));
    if (summary)
        fuzz::require(summary->first <= summary->last && summary->totalDuration >= 0, "tasks come one after another");
    return 0;
}
