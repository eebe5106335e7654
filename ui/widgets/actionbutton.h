#pragma once

#include <QPushButton>

namespace octoha {

/// A button whose words name a change. They may be long: where there is no room they are cut, and stand in the tool
/// tip.
class ActionButton : public QPushButton {
    Q_OBJECT
public:
    ActionButton(const QString &text, QWidget *parent);
    QSize minimumSizeHint() const override;

protected:
    void initStyleOption(QStyleOptionButton *option) const override;
};

} // namespace octoha
