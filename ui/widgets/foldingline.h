#pragma once

#include <QLayout>

namespace octoha {

/// Two parts on one line, one at each end of it; one below the other where they do not fit side by side.
class FoldingLine : public QLayout {
public:
    /// Owns both.
    FoldingLine(QLayout *first, QLayout *second);
    ~FoldingLine() override;

    void addItem(QLayoutItem *) override { }
    int count() const override { return int(m_parts.size()); }
    QLayoutItem *itemAt(int index) const override { return m_parts.value(index); }
    QLayoutItem *takeAt(int index) override { return index < m_parts.size() ? m_parts.takeAt(index) : nullptr; }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;

private:
    bool fits(int width) const;
    QLayout *m_first, *m_second;
    QList<QLayoutItem *> m_parts; ///< The two, until the line is taken apart.
};

} // namespace octoha
