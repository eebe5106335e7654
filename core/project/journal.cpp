#include "core/project/journal.h"

#include "core/project/journalfile.h"
#include "core/project/jsonpatch.h"

#include <QCoreApplication>

#include <cerrno>

#include <unistd.h>

namespace octoha {

struct Journal::Work {
    std::optional<std::pair<Project, JournalOwner>> begin;
    std::optional<Project> now;
    bool again = false; ///< What failed.
    bool isEmpty() const { return !begin && !now && !again; }
};

/// What the journal's thread alone knows: the file and the state that it holds.
class Journal::Writer {
public:
    Writer(QString folder, Files &files, const JournalLimits &limits)
        : m_folder(std::move(folder)),
          m_files(files),
          m_limits(limits)
    { }

    const QString &path() const { return m_path; }

    Act<> write(const Work &work)
    {
        if (work.begin)
            begin(*work.begin);
        const Act<> written = work.now ? append(*work.now) : m_isTorn ? keep({}) : Act<>();
        return written ? removeOld() : written; // There is no moment without the edits.
    }

private:
    void begin(const std::pair<Project, JournalOwner> &saved)
    {
        m_saved = objectOf(saved.first);
        m_state = m_saved;
        m_owner = saved.second;
        m_owner.process = thisProcess();
        m_isTorn = false;
        if (!m_path.isEmpty())
            m_old.push_back({std::exchange(m_path, {}), std::move(m_file)});
        m_file.reset();
    }

    /// A journal whose design was saved since. It stays locked until it is gone: nobody may take it for an abandoned
    /// one.
    struct Old {
        QString path;
        std::unique_ptr<OpenFile> file;
    };

    Act<> removeOld()
    {
        Act<> outcome;
        std::erase_if(m_old, [&](const Old &old) {
            const Act<> removed = m_files.remove(old.path);
            const bool isGone = removed || removed.error() == ENOENT;
            outcome = isGone ? outcome : removed;
            return isGone;
        });
        return outcome;
    }

    Act<> append(const Project &now)
    {
        const QJsonObject state = objectOf(now);
        const QJsonArray patch = patchBetween(m_state, state);
        if (patch.isEmpty() && !m_isTorn)
            return {};
        m_state = state;
        return keep(journalPatch(patch));
    }

    Act<> keep(const QByteArray &line)
    {
        m_size += line.size();
        const Act<> written = m_file && !m_isTorn && m_size <= m_mostSize ? add(line) : rewrite();
        m_isTorn = !written; // The next try writes all of it anew.
        return written;
    }

    Act<> add(const QByteArray &line)
    {
        return m_files.write(m_file->handle(), line).and_then([&] { return m_files.flush(m_file->handle()); });
    }

    /// Nobody else's: an abandoned journal of a process of this number stays.
    Act<QString> place()
    {
        if (!m_path.isEmpty())
            return m_path;
        (void)m_files.makeFolder(m_folder); // Whether it can be written is seen at the file.
        const QString stem
            = m_folder + QStringLiteral("/%1-%2-").arg(hashOf(m_owner.host.toUtf8()).left(8)).arg(getpid());
        for (int number = 0; number < 1000; ++number) {
            const QString path = stem + QString::number(number) + QStringLiteral(".jsonl");
            if (const auto there = m_files.look(path); !there)
                return there.error() == ENOENT ? Act<QString>(path) : tl::unexpected(there.error());
        }
        return tl::unexpected(EEXIST);
    }

    /// Beside the file, then in its place, so that there is no moment without the edits so far.
    Act<> rewrite()
    {
        return place().and_then([&](const QString &path) { return rewrite(path, path + QStringLiteral(".new")); });
    }

    Act<> rewrite(const QString &path, const QString &made)
    {
        const QByteArray head = journalHead(m_saved, m_owner),
                         text = head + journalPatch(patchBetween(m_saved, m_state));
        (void)m_files.remove(made);
        const auto handle = m_files.open(made, Files::Way::New, 0600);
        if (!handle)
            return tl::unexpected(handle.error());
        auto file = std::make_unique<OpenFile>(m_files, *handle);
        return m_files.lock(*handle)
            .or_else([](int error) { return error == EWOULDBLOCK ? Act<>(tl::unexpected(error)) : Act<>(); })
            .and_then([&] { return m_files.write(*handle, text); })
            .and_then([&] { return m_files.flush(*handle); })
            .and_then([&] { return m_files.rename(made, path); })
            .and_then([&] { return took(std::move(file), path, text.size(), head.size()); });
    }

    Act<> took(std::unique_ptr<OpenFile> file, const QString &path, qsizetype size, qsizetype headSize)
    {
        m_file = std::move(file);
        m_path = path;
        m_size = size;
        m_mostSize = qMax(m_limits.compactAt, 4 * qMax(size, headSize));
        return m_files.flushFolder(m_folder);
    }

    QString m_folder, m_path;
    std::vector<Old> m_old;
    Files &m_files;
    JournalLimits m_limits;
    JournalOwner m_owner;
    QJsonObject m_saved, m_state;
    std::unique_ptr<OpenFile> m_file;
    qsizetype m_size = 0, m_mostSize = 0;
    bool m_isTorn = false;
};

namespace {

Error notKept(const QString &folder, int error)
{
    const QString cause = causeOf(error);
    return {Error::Code::Io,
        QCoreApplication::translate("Project", "Edits cannot be kept in %1 against a crash: %2. Save often.")
            .arg(folder, cause),
        qt_error_string(error), folder};
}

} // namespace

Journal::Journal(QString folder, Trouble trouble, Files &files, const JournalLimits &limits)
    : m_folder(folder),
      m_trouble(std::move(trouble)),
      m_work(std::make_unique<Work>()),
      m_limits(limits),
      m_writer(std::make_unique<Writer>(std::move(folder), files, limits))
{
    m_work->begin.emplace();
}

Journal::~Journal() = default;

void Journal::begin(const Project &saved, const JournalOwner &owner)
{
    const std::scoped_lock lock(m_mutex);
    m_work->begin.emplace(saved, owner);
    m_work->now.reset();
    m_changed.notify_all();
}

void Journal::begin(const Project &saved, const JournalOwner &owner, const Project &now)
{
    const std::scoped_lock lock(m_mutex);
    m_work->begin.emplace(saved, owner);
    m_work->now = now;
    start();
}

void Journal::note(const Project &now)
{
    const std::scoped_lock lock(m_mutex);
    m_work->now = now;
    start();
}

void Journal::start()
{
    if (!m_thread.joinable())
        m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
    m_changed.notify_all();
}

Act<> Journal::finish()
{
    std::unique_lock lock(m_mutex);
    if (!m_thread.joinable())
        return {}; // Nothing was written and nothing waits.
    m_hurry = true;
    settle(lock);
    m_work->again = !m_last;
    settle(lock);
    m_hurry = false;
    return m_last;
}

void Journal::settle(std::unique_lock<std::mutex> &lock)
{
    m_changed.notify_all();
    m_changed.wait(lock, [this] { return m_work->isEmpty() && !m_busy; });
}

QString Journal::path() const
{
    const std::scoped_lock lock(m_mutex);
    return m_path;
}

void Journal::run(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (hasWork(lock, stop)) {
        if (m_work->now && !m_hurry)
            m_changed.wait_for(lock, stop, m_limits.gather, [this] { return m_hurry; });
        const Work work = std::exchange(*m_work, {});
        m_busy = true;
        lock.unlock();
        const Act<> written = m_writer->write(work);
        tell(written);
        lock.lock();
        m_last = written;
        m_path = m_writer->path();
        m_busy = false;
        m_changed.notify_all();
    }
}

/// Waits for something to write; what failed is due again after a while.
bool Journal::hasWork(std::unique_lock<std::mutex> &lock, const std::stop_token &stop)
{
    const auto waits = [this] { return !m_work->isEmpty(); };
    if (m_last)
        return m_changed.wait(lock, stop, waits);
    const bool isNew = m_changed.wait_for(lock, stop, m_limits.again, waits);
    m_work->again |= !isNew && !stop.stop_requested();
    return !m_work->isEmpty();
}

/// Once for each time that it goes wrong, not for each edit.
void Journal::tell(const Act<> &written)
{
    if (!written && !m_isTold && m_trouble)
        m_trouble(notKept(m_folder, written.error()));
    m_isTold = !written;
}

} // namespace octoha
