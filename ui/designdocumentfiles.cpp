#include "core/project/filetext.h"
#include "core/project/safewrite.h"
#include "ui/designdocument.h"

namespace octoha {

void DesignDocument::doFileWorkBy(FileWork way)
{
    m_fileWork = std::move(way);
}

Result<QStringList> DesignDocument::open(const QString &path)
{
    Result<QByteArray> text = tl::unexpected(Error());
    m_fileWork([&] { text = fileText(path); });
    auto reading = text.and_then([](const QByteArray &bytes) { return readProject(bytes); });
    if (!reading)
        return tl::unexpected(std::move(reading.error()));
    begin(reading->project, path, hashOf(*text)); // Of what was read: what somebody writes meanwhile is a change.
    return reading->notes;
}

Result<> DesignDocument::save(const QString &path, Backup backup)
{
    m_project.rulesAsOf = m_asOf;
    Result<QByteArray> saved = tl::unexpected(Error());
    m_fileWork([&, project = m_project] { saved = saveProjectBy(Files::real(), path, project, backup); });
    if (!saved)
        return tl::unexpected(saved.error());
    m_path = path;
    m_savedAt = QDateTime::currentDateTime();
    m_undo.setClean();
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
