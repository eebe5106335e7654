#include "ui/widgets/sign.h"

#include "ui/theme.h"

#include <QPainter>

namespace octoha {

Sign::Sign(const QIcon &icon, const QString &meaning, QWidget *parent) : QWidget(parent), m_icon(icon)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(meaning);
    setToolTip(meaning);
}

QSize Sign::sizeHint() const
{
    return QSize(2, 2) * unit(this);
}

void Sign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace octoha
