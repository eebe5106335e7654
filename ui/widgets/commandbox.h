#pragma once

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace octoha {

/// Commands or a listing to read and to copy; as high as its lines, up to a page.
class CommandBox : public QWidget {
    Q_OBJECT
public:
    CommandBox(const QString &name, QWidget *parent);
    /// Empty text hides the box.
    void setText(const QString &text);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitFont();
    void fitHeight();
    QPlainTextEdit *m_view;
    QPushButton *m_copy;
};

} // namespace octoha
