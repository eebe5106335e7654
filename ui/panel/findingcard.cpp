#include "ui/panel/findingcard.h"

#include "core/design/leftopen.h"
#include "ui/acceptdialog.h"
#include "ui/icons.h"
#include "ui/rounded.h"
#include "ui/widgets/findinglines.h"
#include "ui/widgets/sign.h"
#include "ui/widgets/wrappedlabel.h"

#include <QGridLayout>
#include <QPainter>
#include <QPushButton>

namespace octoha {

namespace {

Tone groundOf(const Finding &finding, bool waived)
{
    if (waived || finding.severity() == Severity::Note)
        return Tone::NoteGround;
    return finding.severity() == Severity::Error ? Tone::ErrorGround : Tone::WarningGround;
}

/// What is the matter. Of a rule that cannot judge only the missing answer: the line below names the rule.
QString headingOf(const Finding &finding)
{
    return finding.unknownField
        ? FindingCard::tr("Not stated: %1", "a question").arg(questionText(*finding.unknownField))
        : titleOf(finding);
}

/// Why it matters; of a rule that cannot judge nobody knows whether it does.
QString whyText(const Finding &finding)
{
    return finding.unknownField ? FindingCard::tr("Waits for it: “%1”").arg(titleOf(*finding.rule))
                                : reasonOf(*finding.rule);
}

} // namespace

QString FindingCard::keyOf(const Finding &finding, const DesignDocument &document)
{
    const Acceptance *waiver = document.acceptanceOf(finding);
    return QLatin1String(finding.rule->id) + QString::number(int(finding.severity())) + messageOf(finding, QLocale())
        + (waiver ? waiver->reason.text() : QString()) + fixTextOf(finding, document);
}

FindingCard::FindingCard(const Finding &finding, DesignDocument &document, QWidget *parent)
    : QFrame(parent),
      m_finding(finding),
      m_document(document),
      m_waived(document.acceptanceOf(finding))
{
    setAccessibleName(tr("%1: %2").arg(severityText(finding.severity()), titleOf(finding)));
    setCursor(Qt::PointingHandCursor);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(unit(this), unit(this), unit(this), unit(this));
    grid->setVerticalSpacing(unit(this) / 2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new Sign(icon(finding.severity()), severityText(finding.severity()), this), 0, 0, Qt::AlignTop);
    addTexts(grid);
    addSource(grid);
    addButtons(grid);
}

void FindingCard::addTexts(QGridLayout *grid)
{
    QLabel *title = findingLabel(headingOf(m_finding), this);
    scaleFont(title, 1, true);
    grid->addWidget(title, 0, 1);
    if (!m_finding.unknownField) // The title says it already.
        grid->addWidget(findingLabel(messageOf(m_finding, QLocale()), this), 1, 1);
    grid->addWidget(findingLabel(whyText(m_finding), this), 2, 1);
    if (const Acceptance *waiver = m_document.acceptanceOf(m_finding))
        grid->addWidget(
            findingLabel(tr("Accepted by %1: %2").arg(waiver->owner.text(), waiver->reason.text()), this), 3, 1);
}

void FindingCard::addSource(QGridLayout *grid)
{
    const Source &source = m_document.catalog().source(m_finding.rule->source);
    auto *id = new WrappedLabel(
        QStringLiteral("%1 · <a href=\"%2\">%3</a>")
            .arg(QLatin1String(m_finding.rule->id), QString(source.url), QString(source.title).toHtmlEscaped()),
        this);
    id->setForegroundRole(QPalette::PlaceholderText);
    id->setTextInteractionFlags(Qt::TextBrowserInteraction);
    id->setOpenExternalLinks(true);
    grid->addWidget(id, 4, 1);
}

QPushButton *FindingCard::makeButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    button->setAccessibleName(tr("%1: %2").arg(text, titleOf(m_finding)));
    return button;
}

void FindingCard::addButtons(QGridLayout *grid)
{
    if (const QString fix = fixTextOf(m_finding, m_document); !fix.isEmpty())
        grid->addWidget(makeFixButton(fix, m_finding, m_document, this), 5, 1, Qt::AlignLeft);
    auto *line = new QHBoxLayout;
    line->setSpacing(unit(this));
    const auto add = [&](const QString &text, auto slot) {
        QPushButton *button = makeButton(text);
        connect(button, &QPushButton::clicked, this, slot);
        line->addWidget(button);
    };
    add(tr("Show"), [this] { Q_EMIT fieldRequested(fieldIdsOf(m_finding).value(0)); });
    if (m_waived)
        add(tr("No longer accept"), [this] { m_document.withdraw(QLatin1String(m_finding.rule->id)); });
    else if (m_finding.rule->acceptable && !m_finding.unknownField)
        add(tr("Accept…"), [this] { acceptFinding(); });
    line->addStretch();
    grid->addLayout(line, 6, 1);
}

void FindingCard::focusFirst()
{
    if (auto *button = findChild<QPushButton *>())
        button->setFocus(Qt::OtherFocusReason);
}

void FindingCard::acceptFinding()
{
    AcceptDialog dialog(m_finding, m_document, window());
    dialog.exec();
}

void FindingCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(painter, rect(), Theme::color(groundOf(m_finding, m_waived)), {}, 0);
}

void FindingCard::mouseReleaseEvent(QMouseEvent *event)
{
    QFrame::mouseReleaseEvent(event);
    Q_EMIT fieldRequested(fieldIdsOf(m_finding).value(0));
}

} // namespace octoha
