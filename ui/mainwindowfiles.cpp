#include "ui/mainwindow.h"

#include "core/compare/comparison.h"
#include "core/design/hiddentext.h"
#include "core/project/presets.h"
#include "ui/dialogs.h"
#include "ui/firstpaint.h"
#include "ui/pageswizard.h"
#include "ui/planpdf.h"
#include "ui/recovery/keeper.h"
#include "ui/recovery/slowfiles.h"
#include "ui/widgets/comparisonhtml.h"
#include "ui/widgets/difference.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QStandardPaths>

namespace octoha {

namespace {

QString filter()
{
    return MainWindow::tr("Octoha designs (*.octoha)");
}

QString listHtml(const QString &title, const QStringList &rules)
{
    QString items;
    for (const QString &id : rules) {
        if (const Rule *rule = findRule(QLatin1StringView(id.toLatin1())))
            items += QStringLiteral("<li>%1</li>").arg(titleOf(*rule).toHtmlEscaped());
    }
    return items.isEmpty() ? QString() : QStringLiteral("<p><b>%1</b></p><ul>%2</ul>").arg(title, items);
}

/// "prod.octoha → other.octoha", so that nobody mistakes one side for the other.
QString sidesHtml(const QString &ours, const QString &other)
{
    return QStringLiteral("<h3>%1 → %2</h3>").arg(ours.toHtmlEscaped(), other.toHtmlEscaped());
}

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    const QString path = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    return path.endsWith(QLatin1String(".octoha"), Qt::CaseInsensitive) ? path : QString();
}

} // namespace

QString MainWindow::designName() const
{
    return m_document.path().isEmpty() ? tr("New design") : shownLine(QFileInfo(m_document.path()).fileName());
}

bool MainWindow::mayLose()
{
    if (!m_document.isModified())
        return true;
    const QString name = designName();
    switch (Dialogs::instance().askToSave(this, name)) {
    case Answer::Save:
        return save();
    case Answer::Discard:
        return true; // What is opened next, or the end, lets the kept edits go.
    case Answer::Cancel:
        break;
    }
    return false;
}

bool MainWindow::openFile(const QString &path)
{
    const bool isOpened = openNow(QFileInfo(path).absoluteFilePath());
    if (m_keeper && isOpened && isWindowPainted(*this))
        offerKeptEdits();
    return isOpened;
}

/// Whether the folder answers; false where the user does not wait for it. With `elsewhere`, which is set then, another
/// name is a way on.
bool MainWindow::waitForFolder(const QString &path, bool *elsewhere)
{
    const QStringList ways
        = QStringList{tr("&Wait longer")} + (elsewhere ? QStringList{tr("Save under &another name")} : QStringList());
    int choice = 0;
    while (choice == 0 && !answers(path))
        choice = Dialogs::instance().choose(this, tr("No answer"),
            tr("“%1” does not answer: its disk or its network folder may be gone. Your design is still here.")
                .arg(QDir::toNativeSeparators(shownLine(path))),
            ways);
    if (elsewhere)
        *elsewhere = choice == 1;
    return choice == 0;
}

bool MainWindow::openNow(const QString &path)
{
    const QScopedValueRollback asking(m_isAsking, true);
    bool asCopy = false;
    if (!waitForFolder(path) || !askForLock(path, asCopy))
        return false;
    const auto notes = m_document.open(path);
    if (!notes) {
        if (m_keeper)
            m_keeper->forgetNext();
        Dialogs::instance().error(this, notes.error());
        return false;
    }
    if (asCopy)
        m_document.start(Project(m_document.project()));
    m_settings.addRecentFile(path);
    showOpened(*notes);
    return true;
}

void MainWindow::showOpened(const QStringList &notes)
{
    const QString path = m_document.path();
    m_wizard->startOver(m_settings.lastPage(path), m_settings.visitedPages(path));
    if (!notes.isEmpty())
        Dialogs::instance().information(this, tr("Opened with remarks"),
            notes.join(QLatin1Char('\n')).toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
}

void MainWindow::openWithDialog()
{
    if (!mayLose())
        return;
    if (const QString path = Dialogs::instance().openPath(this, tr("Open a design"), filter()); !path.isEmpty())
        openFile(path);
}

void MainWindow::openRequested(const QString &path)
{
    if (path.isEmpty())
        openWithDialog();
    else if (mayLose())
        openFile(path);
}

bool MainWindow::save()
{
    return m_document.path().isEmpty() ? saveAs() : saveTo(m_document.path());
}

/// Never in a folder that does not answer: the file dialog would wait for it.
QString MainWindow::suggestedPath() const
{
    const QString here = m_document.path();
    if (here.isEmpty() || answers(here))
        return here.isEmpty() ? QStringLiteral("design.octoha") : here;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).filePath(QFileInfo(here).fileName());
}

bool MainWindow::saveAs()
{
    const QString path = Dialogs::instance().savePath(this, tr("Save the design"), suggestedPath(), filter());
    return !path.isEmpty() && saveTo(path.endsWith(QLatin1String(".octoha")) ? path : path + QLatin1String(".octoha"));
}

bool MainWindow::saveTo(const QString &given)
{
    const QScopedValueRollback asking(m_isAsking, true);
    const QString path = QFileInfo(given).absoluteFilePath();
    bool elsewhere = false;
    if (waitForFolder(path, &elsewhere) && maySaveTo(path, elsewhere))
        return writeTo(path);
    return elsewhere && saveAs();
}

bool MainWindow::writeTo(const QString &path)
{
    const auto saved = m_document.save(path, m_settings.keepsBackup() ? Backup::Keep : Backup::None);
    if (!saved) {
        if (m_keeper)
            m_keeper->forgetNext();
        Dialogs::instance().error(this, saved.error());
        return false;
    }
    m_settings.addRecentFile(path);
    rememberPlace();
    return true;
}

void MainWindow::newFromPreset(const QString &name)
{
    const Preset *preset = findPreset(name);
    if (!preset || !mayLose())
        return;
    m_document.start(projectFromPreset(*preset));
    m_wizard->startOver();
}

void MainWindow::compareWith()
{
    const QScopedValueRollback asking(m_isAsking, true);
    const QString path = Dialogs::instance().openPath(this, tr("Compare with another design"), filter());
    if (path.isEmpty() || !waitForFolder(path))
        return;
    const auto other = m_document.readAt(path);
    if (!other) {
        Dialogs::instance().error(this, other.error());
        return;
    }
    const Comparison comparison
        = compare(m_document.project(), other->project, m_document.catalog(), m_document.asOf());
    const QString name = shownLine(QFileInfo(path).fileName());
    Dialogs::instance().text(this, tr("Compared with %1").arg(name),
        sidesHtml(designName(), name) + effectHtml(comparison, m_document.catalog())
            + differenceHtml(m_document.design(), other->project.design)
            + listHtml(tr("Findings that go"), comparison.findingsGone)
            + listHtml(tr("Findings that come"), comparison.findingsNew) + failureChangesHtml(comparison)
            + stepsAgainHtml(comparison.again, other->project.design, m_document.catalog()));
}

void MainWindow::savePdf()
{
    savePlanWhereWanted(m_document, this, [this](const Result<QString> &saved) {
        if (saved)
            m_document.tell(tr("The plan was saved as %1.").arg(QDir::toNativeSeparators(*saved)));
        else
            Dialogs::instance().error(this, saved.error());
    });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_isAsking || !mayLose()) {
        event->ignore();
        return;
    }
    if (m_keeper)
        m_keeper->forget();
    m_settings.setGeometry(saveGeometry());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(event->mimeData());
    event->acceptProposedAction();
    if (!path.isEmpty() && mayLose())
        openFile(path);
}

} // namespace octoha
