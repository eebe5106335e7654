#include "ui/widgets/buttonrow.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace octoha {

ButtonRow::ButtonRow(QWidget *parent) : QWidget(parent), m_line(new QHBoxLayout(this))
{
    m_line->setContentsMargins({});
    m_line->addStretch();
}

void ButtonRow::add(const QString &text, const std::function<void()> &pressed)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, pressed);
    m_line->insertWidget(m_line->count() - 1, button);
}

} // namespace octoha
