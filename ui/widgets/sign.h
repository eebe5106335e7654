#pragma once

#include <QIcon>
#include <QWidget>

namespace octoha {

/// An icon beside words, as high as a line. Painted anew each time, so it follows theme and zoom.
class Sign : public QWidget {
    Q_OBJECT
public:
    /// `meaning` is what the icon says, for those who do not see it.
    Sign(const QIcon &icon, const QString &meaning, QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
};

} // namespace octoha
