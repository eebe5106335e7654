#include "ui/widgets/actionbutton.h"

#include "ui/widgets/plaintip.h"

#include <QStyle>
#include <QStyleOptionButton>

namespace octoha {

ActionButton::ActionButton(const QString &text, QWidget *parent)
    : QPushButton(QString(text).replace(u'&', QLatin1String("&&")), parent)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // As wide as its words, or less.
    setToolTip(plainTip(text));
    setAccessibleName(text);
}

QSize ActionButton::minimumSizeHint() const
{
    return {std::min(fontMetrics().averageCharWidth() * 16, sizeHint().width()), sizeHint().height()};
}

void ActionButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    const int edges = style()->pixelMetric(QStyle::PM_ButtonMargin, option, this)
        + 2 * style()->pixelMetric(QStyle::PM_DefaultFrameWidth, option, this);
    option->text = fontMetrics().elidedText(option->text, Qt::ElideRight, width() - edges, Qt::TextShowMnemonic);
}

} // namespace octoha
