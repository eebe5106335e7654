#include "ui/recovery/keeper.h"

#include "ui/recovery/slowfiles.h"

#include <QFileInfo>
#include <QSysInfo>
#include <QUuid>

namespace octoha {

namespace {

QString userName()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? qEnvironmentVariable("LOGNAME") : name;
}

/// The file that a path leads to; empty where there is none, or its folder does not answer.
QString canonicalOf(const QString &path)
{
    const auto canonical = std::make_shared<QString>();
    const bool isKnown = endsSoon([canonical, path] { *canonical = QFileInfo(path).canonicalFilePath(); });
    return isKnown ? *canonical : QString();
}

/// By whichever names: a link and its file are one, a relative path and its whole one too.
bool isSameFile(const QString &one, const QString &other)
{
    if (one == other || one.isEmpty() || other.isEmpty())
        return one == other;
    if (QFileInfo(one).absoluteFilePath() == QFileInfo(other).absoluteFilePath())
        return true;
    const QString canonical = canonicalOf(one);
    return !canonical.isEmpty() && canonical == canonicalOf(other);
}

/// The folder of a lock may not answer any more.
void giveBack(std::unique_ptr<DesignLock> lock)
{
    if (lock)
        endsSoon([lock = std::shared_ptr<DesignLock>(std::move(lock))] { lock->release(); });
}

} // namespace

Keeper::Keeper(DesignDocument &document, QString folder, QObject *parent)
    : QObject(parent),
      m_document(document),
      m_folder(folder),
      m_token(QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_journal(std::move(folder),
          [this](const Error &error) {
              QMetaObject::invokeMethod(
                  this, [this, text = error.message] { Q_EMIT cannotKeep(text); }); // In the window's thread.
          }),
      m_lock(std::make_unique<DesignLock>())
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(200);
    connect(&m_settled, &QTimer::timeout, this, &Keeper::look);
    for (auto signal : {&QFileSystemWatcher::fileChanged, &QFileSystemWatcher::directoryChanged})
        connect(&m_watcher, signal, &m_settled, qOverload<>(&QTimer::start));
    connect(&document.undoStack(), &QUndoStack::indexChanged, this, &Keeper::noteEdit);
    connect(&document, &DesignDocument::filed, this, &Keeper::followFile);
    if (!document.isModified())
        followFile(hashOfFile(document.path()));
}

JournalOwner Keeper::owner() const
{
    const QFileInfo info(m_document.path());
    const QString path = m_document.path().isEmpty() ? QString() : info.absoluteFilePath();
    const auto facts = Files::real().look(path);
    return {path, facts ? facts->identity : FileIdentity(), QSysInfo::machineHostName(), userName(),
        QDateTime::currentDateTimeUtc()};
}

/// A design that was taken back to what was saved has nothing to keep.
void Keeper::noteEdit()
{
    if (m_document.isModified())
        m_journal.note(m_document.project());
    else
        m_journal.begin(m_saved, owner());
}

void Keeper::followFile(const QString &hash)
{
    m_saved = m_document.project();
    m_hash = hash;
    m_news.reset();
    m_journal.begin(m_saved, owner());
    if (m_path == m_document.path() && !m_next)
        return;
    takeLock(m_document.path());
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    if (!m_path.isEmpty())
        m_watcher.addPaths(
            {m_path, QFileInfo(m_path).absolutePath()}); // Whoever replaces a file ends the watch over it.
}

Keeper::~Keeper()
{
    giveBack(std::move(m_lock));
}

void Keeper::takeLock(const QString &path)
{
    const bool isAsked = m_next && isSameFile(m_nextPath, path);
    if (path.isEmpty())
        giveBack(std::exchange(m_lock, std::make_unique<DesignLock>()));
    else if (isAsked || (!isHere(path) && ask(path) != DesignLock::State::Free))
        giveBack(std::exchange(m_lock, std::move(m_next)));
    m_next.reset();
    if (path != m_path)
        m_lookingAt.clear(); // Whatever comes of that look is of another file.
    m_path = path;
}

DesignLock::State Keeper::ask(const QString &path)
{
    m_next.reset();
    if (isHere(path))
        return m_lock->state() == DesignLock::State::Taken ? DesignLock::State::Free : m_lock->state();
    m_nextPath = path;
    m_next = std::make_unique<DesignLock>();
    return m_next->acquire(
        path, {QSysInfo::machineHostName(), userName(), thisProcess(), QDateTime::currentDateTimeUtc(), m_token});
}

DesignLock::State Keeper::takeOverNext()
{
    return m_next ? m_next->takeOver() : DesignLock::State::Free;
}

bool Keeper::isHere(const QString &path) const
{
    return !m_path.isEmpty() && isSameFile(path, m_path);
}

bool Keeper::isOfThisFile(const KeptEdits &edits) const
{
    const JournalOwner here = owner();
    return !here.path.isEmpty() && isOf(edits, here.path, here.identity, m_saved);
}

void Keeper::forget()
{
    m_journal.begin(m_saved, owner());
    m_journal.finish();
}

QString Keeper::whyNot() const
{
    const Act<> made = Files::real().makeFolder(m_folder);
    const Act<> may = made ? Files::real().mayWrite(m_folder) : made;
    return may ? QString()
               : tr("Edits cannot be kept in %1 against a crash: %2. Save often.").arg(m_folder, causeOf(may.error()));
}

bool Keeper::isChanged(const QString &hash) const
{
    return !hash.isEmpty() && hash != m_hash; // A file that is gone is written again by the next save.
}

bool Keeper::isNew(const QString &hash) const
{
    return isChanged(hash) && hash != m_asked;
}

void Keeper::acceptOutside(const Project &theirs, const QString &hash)
{
    m_hash = hash;
    if (theirs == m_saved)
        return;
    m_saved = theirs;
    m_document.setInFile(theirs);
    if (m_document.isModified())
        m_journal.begin(m_saved, owner(), m_document.project());
    else
        m_journal.begin(m_saved, owner());
}

// One look at a file at a time: on a folder that does not answer they would never end. What was seen before the design
// was saved or took over what is there says nothing of now.
void Keeper::look()
{
    if (isLooking() || m_path.isEmpty()) {
        m_looksAgain = true;
        return;
    }
    m_lookingAt = m_path;
    const auto seen = std::make_shared<FileLook>();
    workBehind(
        this, [seen, path = m_path] { *seen = lookAtFile(path); },
        [this, seen, path = m_path, hash = m_hash] {
            if (path != m_lookingAt)
                return; // The design is in another file by now.
            m_lookingAt.clear();
            if (hash == m_hash)
                noteSeen(*seen);
            if (hash != m_hash || m_looksAgain)
                m_settled.start();
            m_looksAgain = false;
        });
}

// Between the look and a new watch somebody may have written: one more look. Who asks about news takes the last.
void Keeper::noteSeen(const FileLook &seen)
{
    if (seen.text && !m_watcher.files().contains(m_path) && m_watcher.addPath(m_path))
        m_settled.start();
    const bool isWaiting = m_news.has_value();
    m_news = isNew(seen.hash) ? std::optional(seen) : std::nullopt;
    if (m_news && !isWaiting)
        Q_EMIT changedOutside();
}

std::optional<FileLook> Keeper::takeNews()
{
    const auto news = std::exchange(m_news, std::nullopt);
    return news && isNew(news->hash) ? news : std::nullopt;
}

} // namespace octoha
