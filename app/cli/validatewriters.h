#pragma once

#include "app/cli/command.h"
#include "core/assess/assessment.h"

#include <array>
#include <memory>

namespace octoha::cli {

/// Counts what is open while files stream by, so that memory stays constant.
class Totals {
public:
    void add(const Project &project, const Assessment &assessment);
    void addUnread() { ++m_unread; }
    int open(Severity severity) const { return m_open[size_t(severity)]; }
    int unread() const { return m_unread; } ///< Files that could not be read.
    bool reaches(Severity severity) const;

private:
    std::array<int, 3> m_open{};
    int m_unread = 0;
};

/// One way of writing what was found: begin, a call a file, end.
class Writer {
public:
    virtual ~Writer() = default;
    virtual void file(const QString &path, const Reading &reading, const Assessment &assessment) = 0;
    virtual void error(const QString &path, const Error &error) = 0;
    virtual void end(const Totals &totals) = 0;
};

/// The writer for the format that the invocation names.
std::unique_ptr<Writer> writerFor(Invocation &run);

} // namespace octoha::cli
