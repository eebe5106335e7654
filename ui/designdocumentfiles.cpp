#include "core/project/filetext.h"
#include "core/project/safewrite.h"
#include "ui/designdocument.h"

#include <memory>

namespace octoha {

namespace {

Error stoppedWaiting(const QString &path)
{
    return {Error::Code::Io,
        DesignDocument::tr("%1 did not answer. It is not known whether the file was written; the design is still here.")
            .arg(path),
        {}, path};
}

} // namespace

void DesignDocument::doFileWorkBy(FileWork way)
{
    m_fileWork = std::move(way);
}

template<typename T> Result<T> DesignDocument::byFileWork(const QString &path, std::function<Result<T>()> work) const
{
    const auto result = std::make_shared<Result<T>>(tl::unexpected(stoppedWaiting(path)));
    const bool isDone = m_fileWork([result, work = std::move(work)] { *result = work(); });
    return isDone ? *result : tl::unexpected(stoppedWaiting(path));
}

Result<QStringList> DesignDocument::open(const QString &path)
{
    const auto text = byFileWork<QByteArray>(path, [path] { return fileText(path); });
    auto reading = text.and_then([](const QByteArray &bytes) { return readProject(bytes); });
    if (!reading)
        return tl::unexpected(std::move(reading.error()));
    begin(reading->project, path, hashOf(*text)); // Of what was read: what somebody writes meanwhile is a change.
    return reading->notes;
}

Result<> DesignDocument::save(const QString &path, Backup backup)
{
    m_project.rulesAsOf = m_asOf;
    const Project project = m_project;
    const auto saved = byFileWork<QByteArray>(
        path, [path, project, backup] { return saveProjectBy(Files::real(), path, project, backup); });
    if (!saved)
        return tl::unexpected(saved.error());
    m_path = path;
    m_savedAt = QDateTime::currentDateTime();
    setInFile(project);
    Q_EMIT filed(hashOf(*saved)); // Not of the file, which somebody may have written since.
    Q_EMIT fileChanged();
    return {};
}

void DesignDocument::setInFile(const Project &project)
{
    m_project.rulesAsOf = project.rulesAsOf;
    if (m_project == project)
        m_undo.setClean();
    else
        m_undo.resetClean();
}

} // namespace octoha
