#include "ui/widgets/presetcard.h"

#include "ui/rounded.h"
#include "ui/theme.h"
#include "ui/widgets/wrappedlabel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace octoha {

PresetCard::PresetCard(const Preset &preset, const QString &badge, QWidget *parent)
    : QAbstractButton(parent),
      m_preset(preset),
      m_recommended(!badge.isEmpty())
{
    setObjectName(QStringLiteral("preset.") + QLatin1String(preset.name));
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::MinimumExpanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    const QString title = presetTitle(preset);
    setAccessibleName(tr("Preset %1").arg(title));
    setAccessibleDescription(detailsOf(preset) + u'\n' + badge);
    const QString taking = tr("Takes the answers of this preset as one step; Undo brings yours back.");
    setToolTip(
        QStringLiteral("<p>%1</p><p>%2</p>")
            .arg(detailsOf(preset).toHtmlEscaped().replace(u'\n', QLatin1String("<br>")), taking.toHtmlEscaped()));
    auto *layout = new QVBoxLayout(this);
    fitToFont();
    addLine(layout, title, 1.15, true);
    if (m_recommended)
        addLine(layout, badge, 1, false)->setForegroundRole(QPalette::Link);
    addLine(layout, presetTexts(preset.means.first(1)).constFirst() + u'.', 1, false);
    layout->addStretch();
    m_figures
        = addLine(layout, QString(QChar::Nbsp), 1, false); // Room for what is worked out once the window is there.
}

QString PresetCard::detailsOf(const Preset &preset)
{
    const auto sentences
        = [](std::span<const char *const> texts) { return presetTexts(texts).join(QLatin1String(". ")); };
    return sentences(preset.means) + QLatin1String(".\n") + tr("Not covered: %1.").arg(sentences(preset.notCovered));
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

QLabel *PresetCard::addLine(QVBoxLayout *layout, const QString &text, double size, bool strong)
{
    auto *label = new WrappedLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    scaleFont(label, size, strong);
    label->setForegroundRole(QPalette::WindowText);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    layout->addWidget(label);
    return label;
}

void PresetCard::showFigures(const QString &text)
{
    m_figures->setText(text);
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
    const Tone ground = isDown() || underMouse() ? Tone::Chosen : Tone::Base,
               edge = hasFocus() || m_recommended ? Tone::Accent : Tone::Border;
    paintRounded(painter, rect(), Theme::color(ground), Theme::color(edge), hasFocus() ? 2 : 1);
}

} // namespace octoha
