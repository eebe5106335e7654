#pragma once

#include "core/project/recovery.h"
#include "ui/panel/panel.h"
#include "ui/settings.h"

#include <QMainWindow>

class QLabel;
class QPushButton;
class QToolBar;

namespace octoha {

class DesignPage;
class Finder;
class Keeper;
class PagesWizard;
class StepList;
class Strip;

/// The window: steps at the left, the page in the middle, the assessment at the right, the way on at the bottom.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(DesignDocument &document, QWidget *parent = nullptr);

    enum class Offer { KeptEdits, Nothing };
    /// Keeps the edits from now on in this folder, against a crash; locks and watches the design's file. When the
    /// window has been painted, says once what is wrong with the user's home, and offers what a window left that ended
    /// without a word.
    void keepEdits(const QString &folder, Offer offer = Offer::KeptEdits);
    DesignDocument &document() const { return m_document; }
    PagesWizard &wizard() const { return *m_wizard; }

    /// Opens a project file. Says what is wrong and returns false where it cannot.
    bool openFile(const QString &path);
    /// Saves where the design is from, or asks where to. False when it was not saved.
    bool save();
    bool saveAs();
    void newFromPreset(const QString &name);
    /// Leads to the question, on whichever page it is.
    void goToField(const QString &fieldId);
    void goToPage(const QString &pageId);
    /// Tells how a computed value came about.
    void explain(const QString &valueId);
    /// Has an entry that refreshes the prices, where the program can: `open` shows the way.
    void offerPriceRefresh(const std::function<void()> &open);
    /// Steps through the findings; `step` is 1 or -1.
    void goToFinding(int step);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeCentre();
    void makeToolBar();
    void makeSummary(QToolBar *bar);
    void makeBottomRow();
    void makeFileMenu();
    void makeEditMenu();
    void makeViewMenu();
    void makeHelpMenu();
    void fillPresetMenu(QMenu *menu);
    void fillRecentMenu(QMenu *menu);
    void fillKeptMenu(QMenu *menu);
    QAction *addAction(QMenu *menu, const QString &text, const QKeySequence &keys, const std::function<void()> &run);

    QString designName() const; ///< Of its file.
    bool mayLose(); ///< Asks to save what is not; false when the user turns back.
    QString suggestedPath() const;
    bool saveTo(const QString &path);
    bool waitForFolder(const QString &path, bool *elsewhere = nullptr);
    bool openNow(const QString &path);
    bool writeTo(const QString &path);
    void whenNothingIsAsked(const std::function<void()> &work);
    void tellOnce(const QString &message);
    void offerKeptEdits();
    bool offer(const KeptEdits &edits);
    struct Recovery;
    bool takeEdits(const KeptEdits &edits, const Recovery &recovery, const QSet<QStringList> &taken);
    void reportFailure(const Result<> &result);
    bool askForLock(const QString &path, bool &asCopy);
    bool maySaveTo(const QString &path, bool &elsewhere);
    bool mayTakePlace(const QString &path, bool &elsewhere);
    void askAboutOutsideChange();
    bool mayReplace(const QString &path);
    bool askAboutOutside(const FileLook &look);
    bool askAboutUnreadable(const Error &error);
    bool mergeWith(const Project &theirs, const QString &hash);
    void rememberPlace(); ///< Where the user is in this file, and what was seen of it.
    void showOpened(const QStringList &notes);
    void openWithDialog();
    void openRequested(const QString &path);
    void compareWith();
    void savePdf();
    void changeSettings();
    void setZoom(int percent);
    void applySettings();

    void enterPage(int index);
    void openPanel(Panel::Tab tab);
    QList<Finding> findingsToStepThrough() const;
    QString savedText() const;
    void goToExport();
    void focusPane(int step);
    void showPanel(bool shown);
    void setNotStated(const QWidget *editor);
    void arrangePanel();
    void showTitle();
    void showStatus();
    void showHelp();
    void showAbout();

    DesignDocument &m_document;
    Settings m_settings;
    Keeper *m_keeper = nullptr; ///< Null where edits are not kept.
    bool m_isTroubleTold = false, m_isOfferDue = false;
    bool m_isAsking = false; ///< The user is asked about a file, or a design is being opened or saved.
    PagesWizard *m_wizard;
    StepList *m_steps = nullptr;
    Panel *m_panel = nullptr;
    Strip *m_summary = nullptr; ///< The four answers while the panel is a drawer.
    QAction *m_summaryAction = nullptr;
    Finder *m_finder = nullptr;
    QWidget *m_centre = nullptr;
    QLabel *m_status = nullptr;
    QPushButton *m_back = nullptr, *m_next = nullptr, *m_export = nullptr;
    QAction *m_panelAction = nullptr, *m_pricesAction = nullptr;
    bool m_isDrawer = false;
    QString m_findingAt; ///< Rule id of the finding last stepped to.
};

} // namespace octoha
