#include "ui/panel/findingcard.h"

#include "ui/acceptdialog.h"
#include "ui/icons.h"
#include "ui/widgets/findinglines.h"
#include "ui/widgets/wrappedlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace octoha {

namespace {

Tone groundOf(const Finding &finding, bool waived)
{
    if (waived || finding.severity() == Severity::Note)
        return Tone::NoteGround;
    return finding.severity() == Severity::Error ? Tone::ErrorGround : Tone::WarningGround;
}

QLabel *textLabel(const QString &text, QWidget *parent)
{
    auto *label = new WrappedLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

QString FindingCard::keyOf(const Finding &finding, const DesignDocument &document)
{
    const Acceptance *waiver = document.acceptanceOf(finding);
    return QLatin1String(finding.rule->id) + QString::number(int(finding.severity())) + messageOf(finding, QLocale())
        + (waiver ? waiver->reason.text() : QString());
}

FindingCard::FindingCard(const Finding &finding, DesignDocument &document, QWidget *parent)
    : QFrame(parent), m_finding(finding), m_document(document), m_waived(document.acceptanceOf(finding))
{
    setAccessibleName(tr("%1: %2").arg(severityText(finding.severity()), titleOf(*finding.rule)));
    setCursor(Qt::PointingHandCursor);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(unit(this), unit(this), unit(this), unit(this));
    grid->setVerticalSpacing(unit(this) / 2);
    grid->setColumnStretch(1, 1);
    auto *sign = new QLabel(this);
    sign->setPixmap(icon(finding.severity()).pixmap(unit(this) * 2));
    sign->setToolTip(severityText(finding.severity()));
    sign->setAccessibleName(severityText(finding.severity()));
    grid->addWidget(sign, 0, 0, Qt::AlignTop);
    addTexts(grid);
    addButtons(grid);
}

void FindingCard::addTexts(QGridLayout *grid)
{
    QLabel *title = textLabel(titleOf(*m_finding.rule), this);
    title->setFont(scaledFont(this, 1, true));
    grid->addWidget(title, 0, 1);
    const QString message = messageOf(m_finding, QLocale());
    grid->addWidget(textLabel(message, this), 1, 1);
    if (!m_finding.unknownField)
        grid->addWidget(textLabel(reasonOf(*m_finding.rule), this), 2, 1);
    if (const Acceptance *waiver = m_document.acceptanceOf(m_finding))
        grid->addWidget(textLabel(tr("Accepted by %1: %2").arg(waiver->owner.text(), waiver->reason.text()), this), 3, 1);
    const Source &source = m_document.catalog().source(m_finding.rule->source);
    auto *id = new WrappedLabel(QStringLiteral("%1 · <a href=\"%2\">%3</a>").arg(QLatin1String(m_finding.rule->id), QString(source.url),
        QString(source.title).toHtmlEscaped()), this);
    id->setFont(scaledFont(this, 0.85));
    id->setTextInteractionFlags(Qt::TextBrowserInteraction);
    id->setOpenExternalLinks(true);
    grid->addWidget(id, 4, 1);
}

void FindingCard::addButtons(QGridLayout *grid)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(unit(this));
    const auto add = [&](const QString &text, auto slot) {
        auto *button = new QPushButton(text, this);
        button->setAutoDefault(false);
        button->setAccessibleName(tr("%1: %2").arg(text, titleOf(*m_finding.rule)));
        connect(button, &QPushButton::clicked, this, slot);
        line->addWidget(button);
    };
    if (!editOf(m_finding, m_document.design(), m_document.context()).isEmpty())
        add(tr("Fix…"), [this] { offerFix(m_finding, m_document, window()); });
    add(tr("Show"), [this] { Q_EMIT fieldRequested(fieldIdsOf(m_finding).value(0)); });
    if (m_waived)
        add(tr("No longer accept"), [this] { m_document.withdraw(QLatin1String(m_finding.rule->id)); });
    else if (m_finding.rule->acceptable && !m_finding.unknownField)
        add(tr("Accept…"), [this] { acceptFinding(); });
    line->addStretch();
    grid->addLayout(line, 5, 1);
}

void FindingCard::acceptFinding()
{
    AcceptDialog dialog(m_finding, m_document, window());
    dialog.exec();
}

void FindingCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(groundOf(m_finding, m_waived)));
    painter.drawRoundedRect(rect(), 4, 4);
}

void FindingCard::mouseReleaseEvent(QMouseEvent *event)
{
    QFrame::mouseReleaseEvent(event);
    Q_EMIT fieldRequested(fieldIdsOf(m_finding).value(0));
}

} // namespace octoha
