#pragma once

#include "ui/widgets/brokentext.h"

#include <QLabel>

namespace octoha {

/// A label that breaks its lines. Laying out text is what a page costs most, and layouts ask for its height at one
/// width after another: its words are measured once, and the last answers are kept, until text or font change.
class WrappedLabel : public QLabel {
    Q_OBJECT
public:
    explicit WrappedLabel(const QString &text = {}, QWidget *parent = nullptr);
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void colourLinks();
    void forgetHeights() const;
    bool isPlain() const;
    int plainHeight(int width) const;
    struct Height {
        int width = -1, height = 0;
    };
    mutable QString m_text; ///< The text that the heights are of.
    mutable QMargins m_margins;
    mutable BrokenText m_broken; ///< Of a plain text.
    mutable Height m_heights[4];
    mutable int m_next = 0;
};

} // namespace octoha
