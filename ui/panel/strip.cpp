#include "ui/panel/strip.h"

#include "ui/icons.h"
#include "ui/panel/paneltab.h"

#include <QAccessible>
#include <QGridLayout>
#include <QPainter>
#include <QStyleOptionToolButton>

namespace octoha {

AnswerTile::AnswerTile(const QString &question, QWidget *parent) : QToolButton(parent), m_question(question)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AnswerTile::showAnswer(const QIcon &sign, const QString &answer, const QString &detail)
{
    setIcon(sign);
    m_answer = answer;
    m_detail = detail;
    setAccessibleName(tr("%1: %2, %3").arg(m_question, answer, detail));
    setToolTip(accessibleName());
    update();
}

QSize AnswerTile::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 22, fontMetrics().height() * 5 / 2};
}

QSize AnswerTile::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 14, sizeHint().height()};
}

void AnswerTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() || hasFocus())
        painter.fillRect(rect(), Theme::color(Tone::NoteGround));
    const int line = fontMetrics().height(), gap = line / 2;
    const auto place = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    icon().paint(&painter, place({gap / 2, gap / 2, line, line}));
    const QRect text(line + gap, gap / 4, width() - line - gap, line * 5 / 4);
    const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    painter.setFont(scaledFont(this, 1.1, true));
    painter.setPen(Theme::color(Tone::Text));
    painter.drawText(place(text), align, painter.fontMetrics().elidedText(m_answer, Qt::ElideRight, text.width()));
    painter.setFont(scaledFont(this, 0.85));
    painter.setPen(Theme::color(Tone::Muted));
    painter.drawText(place(text.translated(0, text.height())), align, painter.fontMetrics().elidedText(m_detail, Qt::ElideRight, text.width()));
    if (hasFocus()) {
        painter.setPen(Theme::color(Tone::Accent));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

Strip::Strip(DesignDocument &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_findings(new AnswerTile(tr("Findings"), this)), m_cost(new AnswerTile(tr("Cost"), this)),
      m_availability(new AnswerTile(tr("Availability"), this)), m_capacity(new AnswerTile(tr("Capacity"), this))
{
    setAccessibleName(tr("Summary"));
    auto *grid = new QGridLayout(this);
    const int gap = unit(this) / 2;
    grid->setContentsMargins(gap, gap, gap, gap);
    grid->setSpacing(gap);
    grid->addWidget(m_findings, 0, 0);
    grid->addWidget(m_cost, 0, 1);
    grid->addWidget(m_availability, 1, 0);
    grid->addWidget(m_capacity, 1, 1);
    connect(m_findings, &QToolButton::clicked, this, &Strip::findingsRequested);
    connect(m_cost, &QToolButton::clicked, this, &Strip::costRequested);
    connect(m_availability, &QToolButton::clicked, this, [this] { Q_EMIT whyRequested(QStringLiteral("availability.composite")); });
    connect(m_capacity, &QToolButton::clicked, this, [this] { Q_EMIT whyRequested(QStringLiteral("sizing.capacityOneNodeAway")); });
    connect(&document, &DesignDocument::assessed, this, &Strip::refresh);
    connect(&document, &DesignDocument::fileChanged, this, [this] {
        if (m_document.isModified())
            return;
        m_costDelta.clear(); // Against another design it means nothing.
        refresh();
    });
    refresh();
}

void Strip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::color(Tone::Border));
    painter.setBrush(Theme::color(Tone::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void Strip::refresh()
{
    showFindings();
    announceFindings();
    showCost();
    showAvailability();
    showCapacity();
}

void Strip::announceFindings()
{
    const QString said = m_findings->accessibleName();
    if (said == m_saidFindings)
        return;
    m_saidFindings = said;
    QAccessibleEvent event(m_findings, QAccessible::Alert); // Screen readers hear of new findings wherever the user is.
    QAccessible::updateAccessibility(&event);
}

void Strip::showFindings()
{
    const int errors = m_document.openFindings(Severity::Error), warnings = m_document.openFindings(Severity::Warning);
    const int notes = m_document.openFindings(Severity::Note);
    const QString noteText = tr("%n note(s)", nullptr, notes);
    if (errors > 0)
        m_findings->showAnswer(icon(Severity::Error), tr("%n error(s)", nullptr, errors),
            tr("%1, %2").arg(tr("%n warning(s)", nullptr, warnings), noteText));
    else if (warnings > 0)
        m_findings->showAnswer(icon(Severity::Warning), tr("%n warning(s)", nullptr, warnings), noteText);
    else
        m_findings->showAnswer(icon(QLatin1StringView("fine"), Tone::Fine), tr("No errors"), noteText);
}

void Strip::showCost()
{
    const Cost &cost = m_document.assessment().cost;
    const QLocale locale;
    if (m_lastCost && *m_lastCost != cost.known) {
        const qint64 difference = cost.known - *m_lastCost;
        m_costDelta = (difference > 0 ? QStringLiteral("+") : QStringLiteral("−")) + moneyText(std::abs(difference), locale);
    }
    m_lastCost = cost.known;
    const QString sum = moneyText(cost.known, locale);
    const QString detail = m_costDelta.isEmpty() ? tr("a month") : tr("a month, %1").arg(m_costDelta);
    m_cost->showAnswer(icon(QLatin1StringView("cost"), Tone::Accent), cost.complete ? sum : tr("at least %1").arg(sum), detail);
}

void Strip::showAvailability()
{
    const Derived &composite = m_document.assessment().availability.composite;
    const QIcon sign = icon(QLatin1StringView("pulse"), Tone::Accent);
    if (!composite.value) {
        m_availability->showAnswer(sign, tr("not known"), composite.unknownText());
        return;
    }
    const QLocale locale;
    const QString percent = tr("%1 %").arg(locale.toString(*composite.value, 'f', 3));
    const double hours = (100 - *composite.value) / 100 * 8766;
    m_availability->showAnswer(sign, composite.atMost ? tr("at most %1").arg(percent) : percent,
        tr("%1 h a year may be lost").arg(locale.toString(hours, 'f', 1)));
}

void Strip::showCapacity()
{
    const Sizing &sizing = m_document.assessment().sizing;
    const QIcon sign = icon(QLatin1StringView("bars"), Tone::Fine);
    if (!sizing.capacityOneNodeAway.value || !sizing.totalTaskCap.value) {
        const Derived &missing = sizing.totalTaskCap.value ? sizing.capacityOneNodeAway : sizing.totalTaskCap;
        m_capacity->showAnswer(sign, tr("not known"), missing.unknownText());
        return;
    }
    const int left = int(*sizing.capacityOneNodeAway.value), needed = int(*sizing.totalTaskCap.value);
    m_capacity->showAnswer(left >= needed ? sign : icon(Severity::Warning),
        tr("%1 of %2 tasks").arg(QLocale().toString(left), QLocale().toString(needed)), tr("one node away"));
}

} // namespace octoha
