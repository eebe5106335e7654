#pragma once

#include "ui/designdocument.h"
#include "ui/widgets/mnemonics.h"

#include <QTimer>
#include <QWizardPage>

#include <functional>

class QGridLayout;
class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace octoha {

class CommandBox;
class FactTable;
class FieldRow;

/// A page of the wizard: shows the design, sends edits, holds no state of its own. A subclass lists its sections and
/// questions in `build`; label, editor, help, marks and findings of each question follow from the table of questions.
class DesignPage : public QWizardPage {
    Q_OBJECT
public:
    /// `pageId` is the first word of the page's field ids ("compute"), or a name of its own ("review").
    DesignPage(DesignDocument &document, const QString &pageId, const QString &explanation);
    ~DesignPage() override;

    const QString &pageId() const { return m_pageId; }
    const QString &heading() const { return m_heading; }
    const QString &explanation() const { return m_explanation; }
    /// What F1 shows: rich text. The base tells what the page is for and lists its questions with their reasons.
    virtual QString help() const;

    /// Makes the editors. Called when the page is first shown, so that the window does not wait for pages nobody sees.
    void ensureBuilt();
    /// Field ids of the page, in its order; builds the page.
    QStringList fieldIds();
    FieldRow *row(const QString &fieldId); ///< Null where the page does not ask it.
    /// Brings a question into sight and gives it the focus; opens "More settings" and what is not needed for it.
    bool goTo(const QString &fieldId);
    void focusHeading();

Q_SIGNALS:
    /// The user wants to know how a computed value came about: "sizing.taskCapPerNode".
    void whyRequested(const QString &valueId);
    /// The user wants to go to a question, on whichever page it is.
    void fieldRequested(const QString &fieldId);
    /// The user wants to open a design; an empty path asks for one.
    void fileRequested(const QString &path);

public:
    /// The wizard's own fields stay unused; in pages the word means a question.
    template<auto member> static constexpr FieldRef field = octoha::field<member>;

protected:
    /// Lists what the page asks; called once.
    virtual void build() = 0;
    /// Shows what is not a question; called after each change while the page is visible, and before it becomes so.
    virtual void showDesign(const Design &) { }
    virtual void showAssessment(const Assessment &) { }

    /// What of build() lies below the edge of the window, so that its first paint need not wait for it.
    void buildLater(std::function<void()> rest) { m_rest = std::move(rest); }
    void addSection(const QString &title, const QString &explanation = {});
    /// Adds the question with everything around it. A question that the table calls advanced goes under "More settings"
    /// at the end of its section.
    void addField(const QString &fieldId);
    template<auto... members> void addFields() { (addField(field<members>.id()), ...); }
    /// Adds something that is not a question, over the whole width.
    void addOther(QWidget *widget);
    /// Adds a line of text that can be selected; its links "why:…" and "field:…" are announced.
    QLabel *addReadout(const QString &label);
    /// Adds a table to read, over the whole width; its rows may be links.
    FactTable *addTable(const QString &name);
    /// Adds commands to read and to copy, over the whole width.
    CommandBox *addCommands(const QString &name);
    /// Announces a link: "why:sizing.taskCapPerNode", "field:compute.nodes".
    void activate(const QString &link);
    /// Shows a recommendation at a question: what, and why; `valueId` makes a "why?" link to a computed value.
    void recommend(FieldRef ref, const QString &text, const QString &valueId = {});

    DesignDocument &document() const { return m_document; }
    QWidget *content() const { return m_content; }

    /// Takes every measure of the page from its font: when it is built and whenever the interface is zoomed.
    virtual void fitToFont();
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Section;
    void ensureBegun();
    void catchUp();
    void makeFrame();
    void followDocument();
    void closeSection();
    void makeMore(Section &section);
    void makeFooter();
    void refresh(const QSet<QString> *changed);
    void refreshAssessment();
    void refreshDifferences();
    void refreshNextDifferences();
    void giveMnemonics();
    void scrollTo(const FieldRow *row);
    void bringIntoSight(const QRect &area);
    void confirmAll();
    void setShowsUnneeded(bool shows);
    void addRow(const QString &fieldId);
    void addWidget(QWidget *widget);
    void setOpen(Section &section, bool open);
    void updateSections();
    void updateSection(const Section &section) const;
    QLabel *label(const QString &text, double size, bool strong);

    DesignDocument &m_document;
    QString m_pageId, m_heading, m_explanation;
    bool m_begun = false, m_built = false;
    std::function<void()> m_rest;
    QTimer m_idle; ///< Until nothing has changed for a while; then a row for each turn of the event loop.
    qsizetype m_nextRow = 0; ///< Whose differences come next.
    bool m_stale = true; ///< The document changed while nobody looked.
    bool m_showsUnneeded = false;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr;
    QLabel *m_title = nullptr;
    QList<FieldRow *> m_rows;
    QList<QLabel *> m_readouts; ///< What their values are of.
    QList<Section> m_sections;
    QToolButton *m_unneeded = nullptr;
    QToolButton *m_confirm = nullptr;
};

} // namespace octoha
