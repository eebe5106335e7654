#include "ui/mainwindow.h"

#include "core/design/hiddentext.h"
#include "core/project/presets.h"
#include "ui/dialogs.h"
#include "ui/finder.h"
#include "ui/icons.h"
#include "ui/models/itemmodel.h"
#include "ui/pageswizard.h"
#include "ui/panes.h"
#include "ui/searchdialog.h"
#include "ui/settingsdialog.h"
#include "ui/steplist.h"
#include "ui/widgets/plaintip.h"

#include <QApplication>
#include <QFileInfo>
#include <QMenuBar>
#include <QPushButton>
#include <QShortcut>
#include <QStatusBar>
#include <QTableView>

namespace octoha {

QAction *MainWindow::addAction(
    QMenu *menu, const QString &text, const QKeySequence &keys, const std::function<void()> &run)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void MainWindow::makeFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    QMenu *presets = menu->addMenu(tr("&New from preset"));
    connect(presets, &QMenu::aboutToShow, this, [this, presets] { fillPresetMenu(presets); });
    addAction(menu, tr("&Open…"), QKeySequence::Open, [this] { openWithDialog(); });
    QMenu *recent = menu->addMenu(tr("&Recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecentMenu(recent); });
    QMenu *kept = menu->addMenu(tr("Recover e&dits"));
    connect(kept, &QMenu::aboutToShow, this, [this, kept] { fillKeptMenu(kept); });
    menu->addSeparator();
    addAction(menu, tr("&Save"), QKeySequence::Save, [this] { save(); });
    addAction(menu, tr("Save &As…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), [this] { saveAs(); });
    addAction(menu, tr("&Compare with…"), {}, [this] { compareWith(); });
    menu->addSeparator();
    addAction(menu, tr("Save plan as &PDF…"), {}, [this] { savePdf(); });
    addAction(menu, tr("&Export…"), Qt::CTRL | Qt::Key_E, [this] { goToExport(); });
    menu->addSeparator();
    addAction(menu, tr("Se&ttings…"), Qt::CTRL | Qt::Key_Comma, [this] {
        changeSettings();
    })->setMenuRole(QAction::PreferencesRole);
    addAction(menu, tr("&Quit"), QKeySequence::Quit, [this] { close(); })->setMenuRole(QAction::QuitRole);
}

void MainWindow::fillPresetMenu(QMenu *menu)
{
    menu->clear();
    menu->setToolTipsVisible(true);
    for (const Preset &preset : presets()) {
        QAction *action
            = addAction(menu, presetTitle(preset), {}, [this, &preset] { newFromPreset(QLatin1String(preset.name)); });
        action->setToolTip(presetTexts(preset.means).join(u'\n'));
    }
}

void MainWindow::fillRecentMenu(QMenu *menu)
{
    menu->clear();
    const QStringList files = m_settings.recentFiles();
    for (const QString &path : files) {
        QAction *action = addAction(
            menu, shownLine(QFileInfo(path).fileName()).replace(u'&', QLatin1String("&&")), {}, [this, path] {
                if (mayLose())
                    openFile(path);
            });
        action->setToolTip(plainTip(shownLine(path)));
        action->setStatusTip(path);
    }
    menu->setToolTipsVisible(true);
    menu->addSeparator();
    addAction(menu, tr("Forget these files"), {}, [this] {
        m_settings.clearRecentFiles();
    })->setEnabled(!files.isEmpty());
}

void MainWindow::makeEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    QAction *undo = m_document.undoStack().createUndoAction(this, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = m_document.undoStack().createRedoAction(this, tr("&Redo"));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    menu->addActions({undo, redo});
    menu->addSeparator();
    addAction(menu, tr("&Find a question"), QKeySequence::Find, [this] {
        m_finder->setFocus(Qt::ShortcutFocusReason);
        m_finder->selectAll();
    });
    addAction(menu, tr("&Next finding"), Qt::Key_F8, [this] { goToFinding(1); });
    addAction(menu, tr("&Previous finding"), Qt::SHIFT | Qt::Key_F8, [this] { goToFinding(-1); });
    menu->addSeparator();
    addAction(menu, tr("&Least-cost design…"), Qt::CTRL | Qt::Key_L,
        [this] { (new SearchDialog(m_document, this))->show(); });
    m_pricesAction = addAction(menu, tr("Refres&h prices…"), {}, [] {});
    m_pricesAction->setVisible(false);
    menu->addSeparator();
    addAction(menu, tr("Not &stated"), Qt::CTRL | Qt::Key_U, [this] {
        setNotStated(QApplication::focusWidget());
    })->setToolTip(tr("Says that the answer of the current question is not known"));
}

void MainWindow::offerPriceRefresh(const std::function<void()> &open)
{
    connect(m_pricesAction, &QAction::triggered, this, open);
    m_pricesAction->setVisible(true);
}

void MainWindow::setNotStated(const QWidget *editor)
{
    QString id = editor ? editor->objectName() : QString();
    const auto *table = qobject_cast<const QTableView *>(editor);
    if (const auto *model = table ? qobject_cast<const ItemModel *>(table->model()) : nullptr;
        model && table->currentIndex().isValid())
        id = model->fieldId(table->currentIndex());
    if (findField(id))
        (void)m_document.set(id, QJsonValue::Null);
}

void MainWindow::makeViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    addAction(menu, tr("&Next page"), Qt::CTRL | Qt::Key_PageDown, [this] { m_wizard->goOn(); });
    addAction(
        menu, tr("&Previous page"), Qt::CTRL | Qt::Key_PageUp, [this] { m_wizard->enter(m_wizard->currentId() - 1); });
    addAction(menu, tr("Page &viewed before"), Qt::ALT | Qt::Key_Left, [this] { m_wizard->goBack(); });
    menu->addSeparator();
    m_panelAction = addAction(menu, tr("&Assessment"), Qt::Key_F9, [] {});
    m_panelAction->setCheckable(true);
    m_panelAction->setChecked(m_settings.showsPanel());
    m_panelAction->setIcon(icon(QLatin1StringView("panel")));
    connect(m_panelAction, &QAction::triggered, this, &MainWindow::showPanel);
    addAction(menu, tr("Next p&ane"), Qt::Key_F6, [this] { focusPane(1); });
    addAction(menu, tr("Previous pan&e"), Qt::SHIFT | Qt::Key_F6, [this] { focusPane(-1); });
    menu->addSeparator();
    addAction(menu, tr("&Larger"), QKeySequence::ZoomIn, [this] { setZoom(m_settings.zoomPercent() + 10); });
    addAction(menu, tr("&Smaller"), QKeySequence::ZoomOut, [this] { setZoom(m_settings.zoomPercent() - 10); });
    addAction(menu, tr("Usual si&ze"), Qt::CTRL | Qt::Key_0, [this] { setZoom(100); });
    for (const auto keys : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter})
        connect(new QShortcut(keys, this), &QShortcut::activated, this, [this] { m_wizard->goOn(); });
}

void MainWindow::makeHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    addAction(menu, tr("&Help on this page"), QKeySequence::HelpContents, [this] { showHelp(); });
    addAction(menu, tr("&About Octoha"), {}, [this] { showAbout(); })->setMenuRole(QAction::AboutRole);
}

void MainWindow::changeSettings()
{
    SettingsDialog dialog(m_settings, this);
    if (dialog.exec() == QDialog::Accepted)
        applySettings();
}

void MainWindow::setZoom(int percent)
{
    m_settings.setZoomPercent(percent);
    applySettings();
}

void MainWindow::applySettings()
{
    Theme::apply(m_settings.theme());
    Theme::setZoom(m_settings.zoomPercent());
}

void MainWindow::focusPane(int step)
{
    focusNextPane({m_steps, static_cast<QWidget *>(m_wizard->current()), m_panel, m_next, m_finder}, step);
}

void MainWindow::showHelp()
{
    const DesignPage *page = m_wizard->current();
    Dialogs::instance().text(this, tr("Help: %1").arg(page->heading()), page->help());
}

void MainWindow::showAbout()
{
    Dialogs::instance().information(this, tr("About Octoha"),
        tr("<h3>Octoha %1</h3><p>Designs Octopus Deploy High Availability on Azure.</p><p>It works without a network "
           "and sends nothing. "
           "Prices, limits and rules are dated; each names its source.</p><p>MIT licence. Octopus Deploy and Azure are "
           "trademarks of their "
           "owners.</p>")
            .arg(QLatin1String(OCTOHA_VERSION)));
}

} // namespace octoha
