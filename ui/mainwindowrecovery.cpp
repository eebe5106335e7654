#include "core/design/hiddentext.h"
#include "ui/dialogs.h"
#include "ui/firstpaint.h"
#include "ui/mainwindow.h"
#include "ui/recovery/differencewords.h"
#include "ui/recovery/keeper.h"
#include "ui/recovery/slowfiles.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTimer>

namespace octoha {

namespace {

QString shown(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}

QSet<ValuePlace> placesOf(const QList<FieldConflict> &conflicts)
{
    QSet<ValuePlace> places;
    for (const FieldConflict &conflict : conflicts)
        places.insert(conflict.place);
    return places;
}

/// But for the day on which it was judged, which no person chose.
bool isSameDesign(Project one, const Project &other)
{
    one.rulesAsOf = other.rulesAsOf;
    return one == other;
}

QString nameOf(const KeptEdits &edits)
{
    const QString path = edits.owner.path;
    return path.isEmpty() ? MainWindow::tr("a design that was never saved") : QDir::toNativeSeparators(path);
}

} // namespace

/// What is offered of kept edits: the design without them and with all of them.
struct MainWindow::Recovery {
    bool isHere, hasFile;
    Project before, after;
    qsizetype all; ///< So many differences.
};

void MainWindow::keepEdits(const QString &folder, Offer offer)
{
    m_isOfferDue = offer == Offer::KeptEdits;
    m_keeper = new Keeper(m_document, folder, this);
    connect(m_keeper, &Keeper::cannotKeep, this, &MainWindow::tellOnce);
    connect(m_keeper, &Keeper::changedOutside, this, &MainWindow::askAboutOutsideChange);
    connect(
        &m_document, &DesignDocument::fileChanged, this, &MainWindow::showTitle); // Who has it locked is known by now.
    winId(); // What is not there yet cannot be waited for.
    afterFirstPaint(this, [this] {
        QStringList troubles{m_settings.trouble(), m_keeper->whyNot()};
        troubles.removeAll(QString());
        tellOnce(troubles.join(QStringLiteral("\n\n")));
        whenNothingIsAsked([this] {
            if (m_isOfferDue)
                offerKeptEdits();
        });
    });
}

/// A box that comes up over another one would take the user's answer, and change what the one below asks about.
void MainWindow::whenNothingIsAsked(const std::function<void()> &work)
{
    constexpr std::chrono::milliseconds meanwhile{200};
    if (m_isAsking || QApplication::activeModalWidget())
        QTimer::singleShot(meanwhile, this, [this, work] { whenNothingIsAsked(work); });
    else
        work();
}

/// One word on a home that takes nothing is enough.
void MainWindow::tellOnce(const QString &message)
{
    if (!message.isEmpty() && !std::exchange(m_isTroubleTold, true))
        Dialogs::instance().error(this, message);
}

/// At the start: what no living window has. Those declined before are offered with their file alone.
void MainWindow::offerKeptEdits()
{
    if (m_isAsking) // Taking edits opens their file.
        return;
    const QScopedValueRollback asking(m_isAsking, true);
    m_isOfferDue = false;
    for (const KeptEdits &edits : m_keeper->kept()) {
        const bool isHere = m_keeper->isOfThisFile(edits);
        if ((isHere || (!edits.declined.isValid() && m_document.path().isEmpty())) && offer(edits))
            return;
    }
}

/// Those that were left come back from here as long as they stay.
void MainWindow::fillKeptMenu(QMenu *menu)
{
    menu->clear();
    for (const KeptEdits &edits : m_keeper ? m_keeper->kept() : QList<KeptEdits>()) {
        const QString text = tr("%1, last changed %2").arg(nameOf(edits), shown(edits.edited));
        addAction(menu, QString(text).replace(u'&', QLatin1String("&&")), {}, [this, edits] {
            const QScopedValueRollback asking(m_isAsking, true);
            offer(edits);
        });
    }
    if (menu->isEmpty())
        addAction(menu, tr("No edits are kept"), {}, [] {})->setEnabled(false);
}

bool MainWindow::offer(const KeptEdits &edits)
{
    const bool isThere = !edits.owner.path.isEmpty() && answers(edits.owner.path);
    const auto look = isThere ? m_document.lookAt(edits.owner.path) : FileLook{failure(Error::Code::Io, {}), {}};
    if (!look) { // It may hold what others did since.
        Dialogs::instance().error(this, look.error());
        return false;
    }
    const auto now = look->reading();
    const bool isHere = m_keeper->isOfThisFile(edits);
    const Project before = isHere ? m_document.project() : now ? now->project : edits.saved;
    const auto merged = merge(edits.saved, edits.now, before); // The file may have gone on without them.
    if (!merged)
        return false;
    const QList<Difference> differences = differencesBetween(before, merged->project);
    if (differences.isEmpty())
        return removeEdits(edits), false;
    const EditsAnswer answer = Dialogs::instance().chooseEdits(this,
        {tr("Recover edits"),
            tr("The program ended before these edits were saved. They are of %1, last changed %2. Take all, some or "
               "none of them; those that you leave stay for a week.")
                .arg(nameOf(edits), shown(edits.edited)),
            tr("Without the edit"), tr("With the edit"), rowsOf(differences, before, merged->project),
            tr("&Take the ticked edits"), tr("Take &none")});
    if (answer.way == EditsAnswer::Way::None)
        reportFailure(declineEdits(edits, m_document.asOf()));
    return answer.way == EditsAnswer::Way::Taken
        && takeEdits(edits, {isHere, now.has_value(), before, merged->project, differences.size()}, answer.taken);
}

bool MainWindow::takeEdits(const KeptEdits &edits, const Recovery &recovery, const QSet<ValuePlace> &taken)
{
    const auto result = withDifferences(recovery.before, recovery.after, taken);
    if (!result) {
        Dialogs::instance().error(this, result.error());
        return false;
    }
    if (!recovery.isHere && !mayLose())
        return false;
    if (!recovery.isHere
        && !(recovery.hasFile ? openFile(edits.owner.path) : (m_document.start(recovery.before), true)))
        return false;
    m_document.put(*result, tr("Recover edits"));
    const bool isKept = m_keeper->finish(); // They are in the new journal before the old one goes.
    if (isKept)
        reportFailure(taken.size() == recovery.all ? removeEdits(edits) : declineEdits(edits, m_document.asOf()));
    m_document.tell(tr("%n edit(s) recovered; save to keep them.", nullptr, int(taken.size())));
    return true;
}

void MainWindow::reportFailure(const Result<> &result)
{
    if (!result)
        Dialogs::instance().error(this, result.error());
}

/// False where the user turns back. `asCopy` is set where the design is to be a new one.
bool MainWindow::askForLock(const QString &path, bool &asCopy)
{
    if (!m_keeper || m_keeper->ask(path) != DesignLock::State::Taken)
        return true;
    const LockHolder holder = m_keeper->asked();
    const int choice = Dialogs::instance().choose(this, tr("Open elsewhere"),
        tr("“%1” is open: by %2 on %3 since %4 (process %5).")
            .arg(QFileInfo(path).fileName(), holder.user, holder.host, shown(holder.since),
                QString::number(holder.process.number)),
        {tr("Open &read-only"), tr("Open a &copy"), tr("&Take over")});
    if (choice == 2)
        m_keeper->takeOverNext();
    asCopy = choice == 1;
    if (choice < 0 || asCopy)
        m_keeper->forgetNext();
    return choice >= 0;
}

/// Asks where the file is not as it was left, or somebody else's. `elsewhere` is set where the user wants another name.
bool MainWindow::maySaveTo(const QString &path, bool &elsewhere)
{
    if (!m_keeper)
        return true;
    const bool isHere = m_keeper->isHere(path);
    const bool isTheirs = isHere ? m_keeper->isReadOnly() || !m_keeper->lock().isStillOurs()
                                 : m_keeper->ask(path) == DesignLock::State::Taken;
    if (isTheirs && !mayTakePlace(path, elsewhere))
        return false;
    return !isHere || mayReplace(path);
}

/// The file may be another one than was left there.
bool MainWindow::mayReplace(const QString &path)
{
    const auto now = m_document.lookAt(path);
    if (!now)
        Dialogs::instance().error(this, now.error());
    if (now && now->isThere && !now->text)
        return askAboutUnreadable(now->text.error());
    return now && (!m_keeper->isChanged(now->hash) || askAboutOutside(*now));
}

/// Whether somebody changed it, nobody can tell.
bool MainWindow::askAboutUnreadable(const Error &error)
{
    const QScopedValueRollback asking(m_isAsking, true);
    return Dialogs::instance().confirm(this, tr("The file cannot be read"),
        tr("%1. Somebody may have changed it since you opened it. Your design takes its place if you go on.")
            .arg(error.message.toHtmlEscaped()),
        tr("&Replace it"));
}

bool MainWindow::mayTakePlace(const QString &path, bool &elsewhere)
{
    const bool isHere = m_keeper->isHere(path);
    const LockHolder holder = isHere ? m_keeper->lock().holder() : m_keeper->asked();
    const int choice = Dialogs::instance().choose(this, tr("Open elsewhere"),
        tr("“%1” is edited by %2 on %3 since %4.")
            .arg(QFileInfo(path).fileName(), holder.user, holder.host, shown(holder.since)),
        {tr("Save under &another name"), tr("&Take over and save")});
    elsewhere = choice == 0;
    if (choice != 1)
        m_keeper->forgetNext();
    return choice == 1 && (isHere ? m_keeper->lock().takeOver() : m_keeper->takeOverNext()) == DesignLock::State::Held;
}

void MainWindow::askAboutOutsideChange()
{
    whenNothingIsAsked([this] {
        if (const auto news = m_keeper->takeNews())
            (void)askAboutOutside(*news);
    });
}

/// True where the window's design may take the file's place.
bool MainWindow::askAboutOutside(const FileLook &look)
{
    const QScopedValueRollback asking(m_isAsking, true);
    const QString path = m_document.path();
    m_keeper->noteAsked(look.hash); // Of what was read: a change while the user thinks is asked about anew.
    const auto theirs = look.reading();
    if (!theirs) // Somebody is in the middle of writing it, or it is no design any more: ours stays.
        return Dialogs::instance().confirm(this, tr("Changed elsewhere"),
            tr("“%1” was changed by another program and cannot be read now. Your design is still here; save it to "
               "replace the file.")
                .arg(shownLine(QFileInfo(path).fileName()).toHtmlEscaped()),
            tr("&Keep mine"));
    if (isSameDesign(theirs->project, m_keeper->saved()) || isSameDesign(theirs->project, m_document.project()))
        return m_keeper->acceptOutside(theirs->project, look.hash), true; // Written anew with the same content.
    const int choice = Dialogs::instance().choose(this, tr("Changed elsewhere"),
        tr("“%1” was changed by another program since you opened it.").arg(QFileInfo(path).fileName()),
        {tr("&Keep mine"), tr("&Reload"), tr("&Compare and merge…")}); // It may come up while the user types.
    if (choice == 1)
        m_document.put(theirs->project, tr("Reload"));
    if (choice == 0 || choice == 1)
        m_keeper->acceptOutside(theirs->project, look.hash);
    return choice == 0 || (choice == 2 && mergeWith(theirs->project, look.hash));
}

/// By fields: what one side changed is taken, what both did is asked.
bool MainWindow::mergeWith(const Project &theirs, const QString &hash)
{
    auto merged = merge(m_keeper->saved(), m_document.project(), theirs);
    QList<EditsRow> rows;
    for (const FieldConflict &conflict : merged ? merged->conflicts : QList<FieldConflict>())
        rows.append({conflict.place, labelAt(conflict.place, m_document.project(), theirs),
            valueAt(conflict.place, conflict.mine), valueAt(conflict.place, conflict.theirs), false});
    EditsAnswer answer{EditsAnswer::Way::Taken, {}};
    if (!rows.isEmpty())
        answer = Dialogs::instance().chooseEdits(this,
            {tr("Compare and merge"),
                tr("Both changed these. Tick those that shall be as in the file; the others stay as here."), tr("Here"),
                tr("In the file"), rows, tr("&Merge"), {}});
    if (merged && answer.way == EditsAnswer::Way::Taken)
        merged = merge(m_keeper->saved(), m_document.project(), theirs, answer.taken & placesOf(merged->conflicts));
    if (!merged)
        Dialogs::instance().error(this, merged.error());
    if (!merged || answer.way != EditsAnswer::Way::Taken)
        return false;
    m_document.put(merged->project, tr("Merge with the file"));
    m_keeper->acceptOutside(theirs, hash);
    m_document.tell(
        tr("Merged: %n change(s) of the file taken.", nullptr, int(merged->theirs.size() + answer.taken.size())));
    return true;
}

} // namespace octoha
