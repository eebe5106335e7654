#include "ui/mainwindow.h"

#include "ui/dialogs.h"
#include "ui/finder.h"
#include "ui/firstpaint.h"
#include "ui/icons.h"
#include "ui/pages/pages.h"
#include "ui/pageswizard.h"
#include "ui/panel/findingstab.h"
#include "ui/panel/strip.h"
#include "ui/recovery/keeper.h"
#include "ui/recovery/slowfiles.h"
#include "ui/steplist.h"
#include "ui/widgets/derivation.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QResizeEvent>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

namespace octoha {

MainWindow::MainWindow(DesignDocument &document, QWidget *parent)
    : QMainWindow(parent),
      m_document(document),
      m_wizard(new PagesWizard(makePages(document), this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    document.doFileWorkBy([window = QPointer(this)](const std::function<void()> &work) {
        return waitsFor(window, tr("Waiting for the disk or the network folder…"), work);
    });
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makeHelpMenu();
    makeToolBar();
    makeCentre();
    makeBottomRow();
    connect(&document, &DesignDocument::fileChanged, this, &MainWindow::showTitle);
    connect(&document, &DesignDocument::assessed, this, &MainWindow::showStatus);
    connect(
        &document, &DesignDocument::told, this, [this](const QString &text) { statusBar()->showMessage(text, 8000); });
    connect(m_wizard, &PagesWizard::entered, this, &MainWindow::enterPage);
    m_wizard->startOver();
    showTitle();
    if (!restoreGeometry(m_settings.geometry()))
        resize(std::min(1280, unit(this) * 150), std::min(800, unit(this) * 96));
}

void MainWindow::makeCentre()
{
    m_steps = new StepList(m_document, *m_wizard, m_wizard);
    m_wizard->setSteps(m_steps);
    m_panel = new Panel(m_document, this);
    m_centre = new QWidget(this);
    auto *layout = new QHBoxLayout(m_centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_wizard, 1);
    layout->addWidget(m_panel);
    m_panel->setFixedWidth(m_panel->sizeHint().width());
    setCentralWidget(m_centre);
    connect(m_panel, &Panel::fieldRequested, this, &MainWindow::goToField);
    connect(m_panel, &Panel::whyRequested, this, &MainWindow::explain);
    for (DesignPage *page : m_wizard->pages()) {
        connect(page, &DesignPage::whyRequested, this, &MainWindow::explain);
        connect(page, &DesignPage::fieldRequested, this, &MainWindow::goToField);
        connect(page, &DesignPage::fileRequested, this, &MainWindow::openRequested);
    }
}

void MainWindow::makeToolBar()
{
    auto *bar = addToolBar(tr("Find"));
    bar->setObjectName(QStringLiteral("findBar"));
    bar->setMovable(false);
    bar->setIconSize(QSize(2 * unit(this), 2 * unit(this)));
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    makeSummary(bar);
    auto *gap = new QWidget;
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    m_finder = new Finder(m_wizard->pages(), this);
    bar->addWidget(m_finder);
    bar->addAction(m_panelAction);
    if (auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(m_panelAction)))
        button->setAccessibleName(tr("Show the assessment"));
    connect(m_finder, &Finder::chosen, this, &MainWindow::goToField);
}

void MainWindow::makeSummary(QToolBar *bar)
{
    m_summary = new Strip(m_document, AnswerTile::Form::OneLine, this);
    m_summaryAction = bar->addWidget(m_summary);
    m_summaryAction->setVisible(false);
    connect(m_summary, &Strip::findingsRequested, this, [this] { openPanel(Panel::Tab::Findings); });
    connect(m_summary, &Strip::costRequested, this, [this] { openPanel(Panel::Tab::Cost); });
    connect(m_summary, &Strip::whyRequested, this, &MainWindow::explain);
}

void MainWindow::openPanel(Panel::Tab tab)
{
    showPanel(true);
    m_panel->open(tab);
}

void MainWindow::makeBottomRow()
{
    m_status = new QLabel;
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // Cut off before the buttons are.
    statusBar()->addWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(unit(this), unit(this) / 2, unit(this), unit(this) / 2);
    const auto button = [this](const QString &text, const QString &keys, auto slot) {
        auto *made = new QPushButton(text);
        made->setToolTip(keys);
        connect(made, &QPushButton::clicked, this, slot);
        statusBar()->addPermanentWidget(made);
        return made;
    };
    m_back = button(tr("< &Back"), tr("The page viewed before (Alt+Left)"), [this] { m_wizard->goBack(); });
    m_next = button(tr("&Next >"), tr("The next page (Ctrl+Enter)"), [this] { m_wizard->goOn(); });
    m_export = button(
        tr("E&xport…"), tr("To the last page, where the bundle is written (Ctrl+E)"), [this] { goToExport(); });
    m_next->setDefault(true);
}

void MainWindow::enterPage(int index)
{
    DesignPage *page = m_wizard->page(index);
    m_back->setEnabled(m_wizard->canGoBack());
    for (QPushButton *forward : {m_next, m_export}) // The last page has a button of its own that writes the bundle.
        forward->setEnabled(index + 1 < m_wizard->count());
    page->focusHeading();
    rememberPlace();
}

void MainWindow::rememberPlace()
{
    if (m_document.path().isEmpty())
        return;
    m_settings.setLastPage(m_document.path(), m_wizard->current()->pageId());
    m_settings.setVisitedPages(m_document.path(), m_wizard->visitedPages());
}

void MainWindow::goToPage(const QString &pageId)
{
    if (DesignPage *page = m_wizard->page(pageId))
        m_wizard->enter(int(m_wizard->pages().indexOf(page)));
}

void MainWindow::goToField(const QString &fieldId)
{
    goToPage(fieldId.section(u'.', 0, 0));
    if (m_isDrawer)
        showPanel(false);
    if (DesignPage *page = m_wizard->current())
        page->goTo(fieldId);
}

void MainWindow::goToExport()
{
    m_wizard->enter(m_wizard->count() - 1);
}

/// Open ones: errors, then warnings, then notes.
QList<Finding> MainWindow::findingsToStepThrough() const
{
    QList<Finding> findings = sortedFindings(m_document);
    findings.removeIf([this](const Finding &finding) { return m_document.acceptanceOf(finding); });
    return findings;
}

void MainWindow::goToFinding(int step)
{
    const QList<Finding> findings = findingsToStepThrough();
    if (findings.isEmpty()) {
        statusBar()->showMessage(tr("No finding is open."), 4000);
        return;
    }
    const auto isLast = [this](const Finding &finding) { return m_findingAt == QLatin1String(finding.rule->id); };
    const auto found = std::find_if(findings.cbegin(), findings.cend(), isLast);
    const qsizetype count = findings.size(), before = step > 0 ? -1 : count;
    const qsizetype at = ((found == findings.cend() ? before : found - findings.cbegin()) + step + count) % count;
    m_findingAt = QLatin1String(findings[at].rule->id);
    goToField(fieldIdsOf(findings[at]).value(0));
    m_panel->reveal(findings[at]);
    statusBar()->showMessage(tr("%1 of %2, %3: %4")
                                 .arg(QLocale().toString(at + 1), QLocale().toString(count),
                                     severityText(findings[at].severity()), titleOf(findings[at])),
        8000);
}

void MainWindow::explain(const QString &valueId)
{
    const auto explanation = explainValue(valueId, m_document.design(), m_document.catalog(), QLocale());
    if (!explanation)
        return;
    Dialogs::instance().text(this, explanation->title, explanationHtml(*explanation, m_document.catalog(), QLocale()),
        [this](const QString &link) { goToField(link.section(u':', 1)); });
}

void MainWindow::showPanel(bool shown)
{
    m_panelAction->setChecked(shown);
    m_panel->setVisible(shown);
    if (shown && m_isDrawer)
        m_panel->raise();
    if (!m_isDrawer)
        m_settings.setShowsPanel(shown);
}

void MainWindow::arrangePanel()
{
    const bool drawer = width() < std::max(1000, unit(this) * 110);
    if (drawer != m_isDrawer) {
        m_isDrawer = drawer;
        m_summaryAction->setVisible(drawer);
        auto *layout = static_cast<QHBoxLayout *>(m_centre->layout());
        drawer ? layout->removeWidget(m_panel) : layout->addWidget(m_panel);
        showPanel(!drawer && m_settings.showsPanel());
    }
    if (m_isDrawer)
        m_panel->setGeometry(QStyle::visualRect(layoutDirection(), m_centre->rect(),
            {m_centre->width() - m_panel->width(), 0, m_panel->width(), m_centre->height()}));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::FontChange || !m_panel)
        return;
    m_panel->setFixedWidth(m_panel->sizeHint().width());
    for (QToolBar *bar : findChildren<QToolBar *>())
        bar->setIconSize(QSize(2, 2) * unit(this));
    arrangePanel();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (event->spontaneous())
        return; // A window that comes back is as it was left.
    m_wizard->current()->focusHeading();
    afterFirstPaint(this,
        [this] { setWindowIcon(QIcon(QStringLiteral(":/octoha/icons/octoha.svg"))); }); // Qt looks for its plugins.
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    arrangePanel();
}

void MainWindow::showTitle()
{
    setWindowFilePath(m_document.path());
    const bool isReadOnly = m_keeper && m_keeper->isReadOnly();
    setWindowTitle((isReadOnly ? tr("%1[*] (read-only) – Octoha") : tr("%1[*] – Octoha")).arg(designName()));
    setWindowModified(m_document.isModified());
    showStatus();
}

QString MainWindow::savedText() const
{
    if (m_document.path().isEmpty() || m_document.isModified())
        return tr("Not saved");
    const QDateTime at = m_document.savedAt();
    return at.isValid() ? tr("Saved %1").arg(QLocale().toString(at.time(), QLocale::ShortFormat)) : tr("Saved");
}

void MainWindow::showStatus()
{
    QStringList parts{savedText()};
    const Catalog &catalog = m_document.catalog();
    if (const PriceArea *area = catalog.tables().areas.find(m_document.design().placement.region.text()))
        parts.append(tr("prices of %1").arg(area->vmAsOf.toString(QStringLiteral("yyyy-MM"))));
    QDate checked;
    for (const CatalogTable &table : catalog.tables().tables)
        checked = std::max(checked, table.checked);
    parts.append(tr("rules of %1").arg(checked.toString(QStringLiteral("yyyy-MM"))));
    if (const int stale = int(catalog.staleTables(m_document.asOf()).size()); stale > 0)
        parts.append(tr("%n fact sheet(s) older than a year", nullptr, stale));
    m_status->setText(parts.join(QStringLiteral(" · ")));
    m_status->setToolTip(m_status->text());
}

} // namespace octoha
