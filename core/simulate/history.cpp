#include "core/simulate/history.h"

#include "core/simulate/timetext.h"

#include <QCoreApplication>

namespace octoha {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("History", text);
}

constexpr qint64 longestRow = 1 << 20; // Bytes; a row beyond it is no list of tasks.
constexpr char byteOrderMark[] = "\xef\xbb\xbf";
constexpr Ticks longestDuration = Ticks(1'000'000 * ticksPerHour);

/// The fields of a row; quotes around a field may hold separators and doubled quotes.
void split(QByteArrayView row, char separator, QList<QByteArray> &fields)
{
    fields.clear();
    fields.append(QByteArray());
    bool quoted = false;
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (row[i] == '"' && quoted && i + 1 < row.size() && row[i + 1] == '"')
            fields.last() += row[i++];
        else if (row[i] == '"')
            quoted = !quoted;
        else if (row[i] == separator && !quoted)
            fields.append(QByteArray());
        else
            fields.last() += row[i];
    }
}

QByteArray plain(QByteArray name)
{
    name.replace(' ', QByteArray());
    return name.trimmed().toLower();
}

int columnOf(const QList<QByteArray> &names, std::initializer_list<const char *> wanted)
{
    for (const char *name : wanted) {
        for (qsizetype column = 0; column < names.size(); ++column) {
            if (plain(names.at(column)) == name)
                return int(column);
        }
    }
    return -1;
}

} // namespace

Error HistoryReader::lineError(const QString &message) const
{
    const QString place = translated(QT_TRANSLATE_NOOP("History", "%1, line %2: %3"))
                              .arg(m_file->fileName(), QString::number(m_line), message);
    return {Error::Code::Syntax, place, {}, {}, {}};
}

Result<HistoryReader> HistoryReader::open(const QString &path)
{
    HistoryReader reader(path);
    if (!reader.m_file->open(QIODevice::ReadOnly))
        return failure(Error::Code::Io,
            translated(QT_TRANSLATE_NOOP("History", "%1 cannot be read: %2")).arg(path, reader.m_file->errorString()));
    if (const auto header = reader.readHeader(); !header)
        return tl::unexpected(header.error());
    return reader;
}

/// One row, over more than one line where a quoted field holds line ends; false at the end of the file.
Result<bool> HistoryReader::readRow()
{
    m_row.clear();
    m_buffer.resize(longestRow); // Kept from row to row: the memory of each would be asked of the system anew.
    do {
        const qint64 length = m_file->readLine(m_buffer.data(), m_buffer.size());
        if (length <= 0 && m_file->error() != QFileDevice::NoError)
            return failure(Error::Code::Io,
                translated(QT_TRANSLATE_NOOP("History", "%1 cannot be read: %2"))
                    .arg(m_file->fileName(), m_file->errorString()));
        if (length <= 0)
            break;
        ++m_line;
        m_row.append(m_buffer.constData(), length);
        if (m_row.size() >= longestRow - 1)
            return tl::unexpected(lineError(
                translated(QT_TRANSLATE_NOOP("History", "The row is too long, or a quotation mark is not closed."))));
    } while (m_row.count('"') % 2 != 0 || m_row.trimmed().isEmpty());
    m_row = m_row.trimmed();
    return !m_row.isEmpty();
}

Result<> HistoryReader::readHeader()
{
    const auto row = readRow();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return failure(
            Error::Code::Syntax, translated(QT_TRANSLATE_NOOP("History", "%1 is empty.")).arg(m_file->fileName()));
    if (m_row.startsWith(byteOrderMark))
        m_row.remove(0, 3);
    const qsizetype tabs = m_row.count('\t'), semicolons = m_row.count(';'), commas = m_row.count(',');
    m_separator = tabs > std::max(semicolons, commas) ? '\t' : semicolons > commas ? ';' : ',';
    split(m_row, m_separator, m_fields);
    m_queued = columnOf(m_fields, {"queuetime", "queued"});
    m_created = columnOf(m_fields, {"created"});
    m_started = columnOf(m_fields, {"starttime", "started"});
    m_completed = columnOf(m_fields, {"completedtime", "completed"});
    m_duration = columnOf(m_fields, {"durationseconds", "duration"});
    const bool hasStart = m_queued >= 0 || m_created >= 0 || m_started >= 0;
    if (!hasStart || (m_duration < 0 && (m_started < 0 || m_completed < 0)))
        return tl::unexpected(lineError(translated(QT_TRANSLATE_NOOP("History",
            "The first row needs the columns QueueTime, Created or StartTime, and DurationSeconds or Duration, or "
            "StartTime and CompletedTime."))));
    return {};
}

QByteArrayView HistoryReader::field(int column) const
{
    return column >= 0 && column < m_fields.size() ? QByteArrayView(m_fields.at(column)).trimmed() : QByteArrayView();
}

Result<Ticks> HistoryReader::timeIn(int column) const
{
    if (const auto time = timeFrom(field(column)))
        return *time;
    return tl::unexpected(
        lineError(translated(QT_TRANSLATE_NOOP("History", "“%1” is no time like 2026-11-23T08:00:00+00:00."))
                      .arg(QString::fromUtf8(field(column)))));
}

Result<Ticks> HistoryReader::durationOfRow() const
{
    if (const QByteArrayView text = field(m_duration); !text.isEmpty()) {
        const auto duration = durationFrom(text);
        if (duration && *duration <= longestDuration)
            return *duration;
        return tl::unexpected(
            lineError(translated(QT_TRANSLATE_NOOP("History", "“%1” is no duration like 750, 0:12:30 or 12 minutes."))
                          .arg(QString::fromUtf8(text))));
    }
    const auto started = timeIn(m_started), completed = timeIn(m_completed);
    if (!started || !completed)
        return started ? completed : started;
    if (*completed < *started)
        return tl::unexpected(lineError(translated(QT_TRANSLATE_NOOP("History", "The task ended before it started."))));
    return *completed - *started;
}

/// Nothing for a task that has not run.
Result<std::optional<PastTask>> HistoryReader::taskOfRow()
{
    const bool hasDuration
        = !field(m_duration).isEmpty() || (!field(m_started).isEmpty() && !field(m_completed).isEmpty());
    const int column = !field(m_queued).isEmpty() ? m_queued : !field(m_created).isEmpty() ? m_created : m_started;
    if (!hasDuration || field(column).isEmpty())
        return std::nullopt;
    const auto came = timeIn(column), duration = durationOfRow();
    if (!came || !duration)
        return tl::unexpected(came ? duration.error() : came.error());
    if (*came < m_last)
        return tl::unexpected(lineError(translated(QT_TRANSLATE_NOOP(
            "History", "The task came before the one above it; sort the file by time, the earliest first."))));
    m_last = *came;
    return PastTask{*came, *duration};
}

Result<std::optional<PastTask>> HistoryReader::next()
{
    for (;;) {
        const auto row = readRow();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return std::nullopt;
        split(m_row, m_separator, m_fields);
        auto task = taskOfRow();
        if (!task || *task)
            return task;
    }
}

Result<HistorySummary> summaryOf(const QString &historyFile, const std::atomic<bool> *cancel)
{
    auto reader = HistoryReader::open(historyFile);
    if (!reader)
        return tl::unexpected(reader.error());
    HistorySummary summary;
    for (;;) {
        const auto task = reader->next();
        if (!task)
            return tl::unexpected(task.error());
        if (!*task || (cancel && cancel->load(std::memory_order_relaxed)))
            break;
        summary.first = summary.tasks++ == 0 ? (*task)->came : summary.first;
        summary.last = (*task)->came;
        summary.totalDuration += double((*task)->duration);
    }
    if (summary.tasks == 0)
        return failure(Error::Code::Syntax,
            translated(QT_TRANSLATE_NOOP("History", "%1 holds no task that has run.")).arg(historyFile));
    return summary;
}

} // namespace octoha
