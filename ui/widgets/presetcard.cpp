#include "ui/widgets/presetcard.h"

#include "ui/theme.h"
#include "ui/widgets/wrappedlabel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace octoha {

PresetCard::PresetCard(const Preset &preset, const QString &badge, QWidget *parent)
    : QAbstractButton(parent), m_preset(preset), m_recommended(!badge.isEmpty())
{
    setObjectName(QStringLiteral("preset.") + QLatin1String(preset.name));
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::MinimumExpanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    const QString title = presetTitle(preset), means = presetTexts(preset.means).join(QLatin1String(". ")) + u'.';
    const QString open = tr("Not covered: %1.").arg(presetTexts(preset.notCovered).join(QLatin1String(". ")));
    setAccessibleName(tr("Preset %1").arg(title));
    setAccessibleDescription(means + u'\n' + open + u'\n' + badge);
    auto *layout = new QVBoxLayout(this);
    fitToFont();
    addLine(layout, title, 1.15, true, false);
    if (m_recommended)
        addLine(layout, badge, 1, true, false);
    addLine(layout, means, 1, false, false);
    addLine(layout, open, 1, false, true);
    layout->addStretch();
    m_figures = addLine(layout, tr("Working out the cost…"), 1, true, false);
}

void PresetCard::fitToFont()
{
    const int gap = unit(this);
    layout()->setContentsMargins(gap, gap, gap, gap);
    layout()->setSpacing(gap / 2);
}

void PresetCard::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange && layout())
        fitToFont();
}

QLabel *PresetCard::addLine(QVBoxLayout *layout, const QString &text, double size, bool strong, bool muted)
{
    auto *label = new WrappedLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    scaleFont(label, size, strong);
    label->setForegroundRole(muted ? QPalette::PlaceholderText : QPalette::WindowText);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    layout->addWidget(label);
    return label;
}

void PresetCard::showFigures(const QString &text)
{
    m_figures->setText(text);
    setToolTip(tr("Takes the answers of this preset as one step; Undo brings yours back."));
}

QSize PresetCard::sizeHint() const
{
    // The layout's own would break all lines for a width that the card never gets; its height follows from its width.
    constexpr int characters = 50;
    return {fontMetrics().averageCharWidth() * characters, layout()->minimumSize().height()};
}

int PresetCard::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

void PresetCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

void PresetCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = hasFocus() || m_recommended;
    painter.setPen(QPen(Theme::color(strong ? Tone::Accent : Tone::Border), hasFocus() ? 2 : 1));
    painter.setBrush(isDown() || underMouse() ? Theme::color(Tone::Chosen) : Theme::color(Tone::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace octoha
