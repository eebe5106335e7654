#include "ui/mainwindow.h"

#include "core/plan/compare.h"
#include "core/project/presets.h"
#include "ui/dialogs.h"
#include "ui/pageswizard.h"
#include "ui/planpdf.h"
#include "ui/widgets/difference.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QMimeData>

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

QString signedText(double value, int decimals)
{
    return (value > 0 ? QStringLiteral("+") : QString()) + QLocale().toString(value, 'f', decimals);
}

QString deltasHtml(const Comparison &comparison)
{
    QString rows;
    const auto add = [&](const QString &name, const std::optional<double> &value, int decimals) {
        if (value)
            rows += QStringLiteral("<tr><td style='padding-right:12px'>%1</td><td align='right'>%2</td></tr>").arg(name, signedText(*value, decimals));
    };
    add(MainWindow::tr("Cost a month, US dollars"), comparison.monthly, 2);
    add(MainWindow::tr("Availability, percent"), comparison.availability, 3);
    add(MainWindow::tr("Tasks with one node away"), comparison.capacity, 0);
    return QStringLiteral("<table>%1</table>").arg(rows);
}

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    const QString path = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    return path.endsWith(QLatin1String(".octoha"), Qt::CaseInsensitive) ? path : QString();
}

} // namespace

bool MainWindow::mayLose()
{
    if (!m_document.isModified())
        return true;
    const QString name = m_document.path().isEmpty() ? tr("New design") : QFileInfo(m_document.path()).fileName();
    switch (Dialogs::instance().askToSave(this, name)) {
    case Answer::Save:
        return save();
    case Answer::Discard:
        return true;
    case Answer::Cancel:
        break;
    }
    return false;
}

bool MainWindow::openFile(const QString &path)
{
    const auto notes = m_document.open(path);
    if (!notes) {
        QStringList lines{notes.error().message};
        for (const Error &other : notes.error().others)
            lines.append(other.path + QLatin1String(": ") + other.message);
        Dialogs::instance().error(this, lines.join(u'\n'));
        return false;
    }
    m_settings.addRecentFile(path);
    showOpened(*notes);
    return true;
}

void MainWindow::showOpened(const QStringList &notes)
{
    DesignPage *last = m_wizard->page(m_settings.lastPage(m_document.path()));
    m_wizard->startOver(last ? int(m_wizard->pages().indexOf(last)) : 0);
    if (!notes.isEmpty())
        Dialogs::instance().information(this, tr("Opened with remarks"), notes.join(QLatin1Char('\n')).toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
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

bool MainWindow::saveAs()
{
    const QString suggestion = m_document.path().isEmpty() ? QStringLiteral("design.octoha") : m_document.path();
    const QString path = Dialogs::instance().savePath(this, tr("Save the design"), suggestion, filter());
    return !path.isEmpty() && saveTo(path.endsWith(QLatin1String(".octoha")) ? path : path + QLatin1String(".octoha"));
}

bool MainWindow::saveTo(const QString &path)
{
    const auto saved = m_document.save(path);
    if (saved)
        m_settings.addRecentFile(path);
    else
        Dialogs::instance().error(this, saved.error().message);
    return saved.has_value();
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
    const QString path = Dialogs::instance().openPath(this, tr("Compare with another design"), filter());
    if (path.isEmpty())
        return;
    const auto other = loadProject(path);
    if (!other) {
        Dialogs::instance().error(this, other.error().message);
        return;
    }
    const Comparison comparison = compare(m_document.project(), other->project, m_document.catalog(), m_document.asOf());
    Dialogs::instance().text(this, tr("Compared with %1").arg(QFileInfo(path).fileName()),
        deltasHtml(comparison) + differenceHtml(m_document.design(), other->project.design)
            + listHtml(tr("Findings that go"), comparison.findingsGone) + listHtml(tr("Findings that come"), comparison.findingsNew));
}

void MainWindow::savePdf()
{
    const QString path = Dialogs::instance().savePath(this, tr("Save the plan as PDF"), QStringLiteral("plan.pdf"), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (const auto saved = savePlanAsPdf(path, m_document.project(), m_document.assessment(), m_document.catalog()); !saved)
        Dialogs::instance().error(this, saved.error().message);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayLose()) {
        event->ignore();
        return;
    }
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
