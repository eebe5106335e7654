#pragma once

#include "ui/designdocument.h"

#include <QWidget>

class QHBoxLayout;

namespace octoha {

/// Shows one answer and sends edits of it to the document. Its input's objectName is the field id.
/// What it looks like follows from the question's type; `create` knows them all.
class FieldEditor : public QObject {
    Q_OBJECT
public:
    /// Makes the editor of a page's question, owned by its widget.
    static FieldEditor *create(const QString &fieldId, DesignDocument &document, QWidget *parent);

    const QString &fieldId() const { return m_fieldId; }
    const Field &field() const { return m_field; }
    QWidget *widget() const { return m_widget; } ///< To be put into a layout.
    QWidget *input() const { return m_input; } ///< Takes the focus and carries the field id.
    /// Of an editor that needs the whole width: the line on which its label goes. Null for others.
    virtual QHBoxLayout *headLine() const { return nullptr; }
    bool isWide() const { return headLine(); }
    /// True for a check box: the label's text is its own.
    virtual bool takesLabel() const { return false; }
    virtual void setLabelText(const QString &) { }
    /// Whether the answer says nothing.
    virtual bool isEmpty() const;
    /// Says more about the answer that is shown: a choice's note. Empty for most.
    virtual QString note() const { return {}; }

    /// Takes the measures of the widget's font: called when the editor is made and whenever the interface is zoomed.
    virtual void fitToFont() { }

    /// Shows the document's answer, unless the user is in the middle of typing it.
    void refresh();

Q_SIGNALS:
    /// The last text typed cannot be the answer, with the reason; empty when it is mended.
    void refused(const QString &message);

protected:
    /// `input` takes the focus; null where it is the widget itself.
    FieldEditor(const QString &fieldId, DesignDocument &document, QWidget *widget, QWidget *input);
    virtual void showValue(const QJsonValue &value) = 0;
    /// Writes the answer; a refusal is announced.
    void answer(const QJsonValue &value);
    /// Brings back what was answered before the typing that ended in `typed`, which is announced as refused.
    void takeBack(const QString &typed);
    void announce(const Result<> &result);
    DesignDocument &document() const { return m_document; }

private:
    DesignDocument &m_document;
    QString m_fieldId;
    const Field &m_field;
    QWidget *m_widget;
    QWidget *m_input;
    bool m_answering = false;
    QJsonValue m_before; ///< What the document said when the typing began,
    int m_stepsBefore = 0; ///< and how many steps it had then.
};

} // namespace octoha
