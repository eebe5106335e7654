#pragma once

#include "ui/widgets/fieldeditor.h"
#include "ui/widgets/mnemonics.h"

class QGridLayout;
class QLabel;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace octoha {

class FindingLines;

/// A question on a page: label, editor, help, and below it what there is to say about the answer.
class FieldRow : public QObject {
    Q_OBJECT
public:
    /// Takes the next lines of `grid`.
    FieldRow(const QString &fieldId, DesignDocument &document, QGridLayout *grid, QWidget *parent);

    FieldEditor &editor() const { return *m_editor; }
    const QString &fieldId() const { return m_editor->fieldId(); }

    /// Takes marks and applicability over from the document, and the value too where it `changed`.
    void refresh(bool changed);
    bool hasDefault() const; ///< The answer is the default's.
    /// Takes the measures of the page's font: whenever the interface is zoomed.
    void fitToFont();
    /// Where the question stands on the page, with all that is said below it.
    QRect area() const;
    /// Takes the findings over that stand at this question.
    void refreshFindings();
    /// What is recommended here and why (rich text; "why:" links are announced); empty to say nothing.
    void setHint(const QString &richText);
    /// Says what the other answers would change. Not for each edit: it computes the design once for each of them.
    void refreshDifferences();
    void giveMnemonic(Mnemonics &mnemonics);

    /// Whether its part of the page is open.
    void setOpen(bool open);
    /// Whether questions that do not apply are shown, disabled with the reason, instead of hidden.
    void setShowsUnneeded(bool shows);
    bool isNeeded() const { return m_notNeeded.isEmpty(); }
    bool isShown() const;

Q_SIGNALS:
    void hintActivated(const QString &link);

private:
    void place(QGridLayout *grid);
    void makeHelp(QWidget *parent);
    void makeMarks(QWidget *parent);
    void showMenu(const QPoint &position);
    void fillMenu(QMenu &menu);
    void showNote();
    QString noteText() const;
    void describe();
    void updateVisibility();
    QLabel *makeLine(const char *name);

    DesignDocument &m_document;
    QWidget *m_parent;
    const bool m_hasStandIn; ///< Left empty, the answer stands for something.
    QLabel *m_label = nullptr;
    FieldEditor *m_editor;
    QToolButton *m_help;
    QToolButton *m_confirm; ///< "Default · confirm"
    QLabel *m_note; ///< Choice's note, "not stated", why it is not needed.
    QLabel *m_hint = nullptr; ///< Recommendation.
    QLabel *m_differences = nullptr; ///< Of the other answers.
    QVBoxLayout *m_below; ///< Where lines below the editor go.
    FindingLines *m_findings = nullptr;
    QString m_notNeeded;
    QString m_refusal;
    bool m_open = true;
    bool m_showsUnneeded = false;
};

} // namespace octoha
