#pragma once

#include <QTableView>

namespace octoha {

/// A table to edit: as high as its rows up to a point, columns as wide as their content, headers in two lines where
/// that saves room. What room is left goes to one column of text. An empty table says how it is filled.
class ItemTable : public QTableView {
    Q_OBJECT
public:
    explicit ItemTable(QWidget *parent = nullptr);
    void setHint(const QString &text);
    void setStretched(int column) { m_stretched = column; } ///< -1 leaves what room is left empty.
    /// Takes the measures of content and font.
    void fit();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    void fitHeight();
    int wantedWidth(int column) const;
    int headerWidth(int text) const;
    int headerLines() const;
    QString m_hint;
    int m_stretched = -1;
};

} // namespace octoha
