#include "core/project/filetext.h"
#include "core/project/safewrite.h"
#include "ui/designdocument.h"

#include <QFileInfo>

#include <memory>

namespace octoha {

namespace {

Error notAnswered(const QString &path)
{
    return {Error::Code::Io,
        DesignDocument::tr(
            "%1 did not answer. Nothing was read or written, and the design is still here. Try again when "
            "its folder answers.")
            .arg(path),
        {}, path};
}

Error perhapsWritten(const QString &path)
{
    return {Error::Code::Io,
        DesignDocument::tr("%1 did not answer. It is not known whether the file was written; the design is still here.")
            .arg(path),
        {}, path};
}

} // namespace

// Only a regular file: a pipe would be waited for.
FileLook lookAtFile(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return {failure(Error::Code::Io, DesignDocument::tr("%1 is no file.").arg(path)), {}, false};
    auto text = fileText(path);
    const QString hash = text ? hashOf(*text) : QString();
    return {std::move(text), hash, true};
}

Result<Reading> FileLook::reading() const
{
    return text.and_then([](const QByteArray &bytes) { return readProject(bytes); });
}

QString hashOfFile(const QString &path)
{
    return lookAtFile(path).hash;
}

void DesignDocument::doFileWorkBy(FileWork way)
{
    m_fileWork = std::move(way);
}

template<typename T> Result<T> DesignDocument::byFileWork(const Error &ifStopped, std::function<Result<T>()> work) const
{
    const auto result = std::make_shared<Result<T>>(tl::unexpected(ifStopped));
    const bool isDone = m_fileWork([result, work = std::move(work)] { *result = work(); });
    return isDone ? *result : tl::unexpected(ifStopped);
}

Result<FileLook> DesignDocument::lookAt(const QString &path) const
{
    return byFileWork<FileLook>(notAnswered(path), [path] { return Result<FileLook>(lookAtFile(path)); });
}

Result<Reading> DesignDocument::readAt(const QString &path) const
{
    return byFileWork<QByteArray>(notAnswered(path), [path] {
        return fileText(path);
    }).and_then([](const QByteArray &text) { return readProject(text); });
}

Result<QStringList> DesignDocument::open(const QString &path)
{
    const auto text = byFileWork<QByteArray>(notAnswered(path), [path] { return fileText(path); });
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
        perhapsWritten(path), [path, project, backup] { return saveProjectBy(Files::real(), path, project, backup); });
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
