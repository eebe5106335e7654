#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;

namespace octoha {

/// Buttons side by side, as wide as their words, from where a line begins.
class ButtonRow : public QWidget {
public:
    explicit ButtonRow(QWidget *parent);
    void add(const QString &text, const std::function<void()> &pressed);

private:
    QHBoxLayout *m_line;
};

} // namespace octoha
