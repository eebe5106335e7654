#include "ui/panel/strip.h"

#include "core/assess/quantities.h"
#include "ui/icons.h"
#include "ui/rounded.h"

#include <QAccessible>
#include <QGridLayout>
#include <QPainter>
#include <QStyleOptionToolButton>

namespace octoha {

AnswerTile::AnswerTile(const QString &question, Form form, QWidget *parent)
    : QToolButton(parent),
      m_question(question),
      m_form(form)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(form == Form::TwoLines ? QSizePolicy::Expanding : QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void AnswerTile::showAnswer(const QIcon &sign, const QString &answer, const QString &detail, const QString &details)
{
    setIcon(sign);
    m_answer = answer;
    m_detail = detail;
    setAccessibleName(tr("%1: %2, %3").arg(m_question, answer, details.isEmpty() ? detail : details));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QSize AnswerTile::sizeHint() const
{
    const int line = fontMetrics().height();
    if (m_form == Form::TwoLines)
        return {fontMetrics().averageCharWidth() * 22, line * 5 / 2};
    return {QFontMetrics(scaledFont(this, 1, true)).horizontalAdvance(m_answer) + 3 * line, line * 3 / 2};
}

QSize AnswerTile::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * (m_form == Form::TwoLines ? 14 : 6), sizeHint().height()};
}

void AnswerTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() || hasFocus())
        painter.fillRect(rect(), Theme::color(Tone::NoteGround));
    const int line = fontMetrics().height(), gap = line / 2;
    const int top = m_form == Form::TwoLines ? gap / 2 : (height() - line) / 2;
    icon().paint(&painter, QStyle::visualRect(layoutDirection(), rect(), {gap / 2, top, line, line}));
    paintTexts(painter,
        {line + gap, m_form == Form::TwoLines ? gap / 4 : 0, width() - line - gap,
            m_form == Form::TwoLines ? line * 5 / 4 : height()});
    if (hasFocus()) {
        painter.setPen(Theme::color(Tone::Accent));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void AnswerTile::paintTexts(QPainter &painter, const QRect &room) const
{
    const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    const auto draw = [&](const QString &text, const QRect &place) {
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place), align,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    };
    painter.setFont(scaledFont(this, m_form == Form::TwoLines ? 1.15 : 1, true));
    painter.setPen(Theme::color(Tone::Text));
    draw(m_answer, room);
    if (m_form == Form::OneLine)
        return;
    painter.setFont(font());
    painter.setPen(Theme::color(Tone::Muted));
    draw(m_detail, room.translated(0, room.height()));
}

Strip::Strip(DesignDocument &document, AnswerTile::Form form, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_form(form),
      m_findings(new AnswerTile(tr("Findings"), form, this)),
      m_cost(new AnswerTile(tr("Cost"), form, this)),
      m_availability(new AnswerTile(tr("Availability"), form, this)),
      m_capacity(new AnswerTile(tr("Capacity"), form, this)),
      m_savedCost(document.assessment().cost.known)
{
    setAccessibleName(tr("Summary"));
    place();
    connectTiles();
    connect(&document, &DesignDocument::assessed, this, &Strip::refresh);
    connect(&document, &DesignDocument::fileChanged, this, [this] {
        if (!m_document.isModified())
            m_savedCost = m_document.assessment().cost.known;
        refresh();
    });
    refresh();
}

void Strip::place()
{
    auto *grid = new QGridLayout(this);
    const bool isLine = m_form == AnswerTile::Form::OneLine;
    const int gap = isLine ? 0 : unit(this) / 2;
    grid->setContentsMargins(gap, gap, gap, gap);
    grid->setSpacing(gap);
    const QList<AnswerTile *> tiles{m_findings, m_cost, m_availability, m_capacity};
    for (int i = 0; i < tiles.size(); ++i)
        grid->addWidget(tiles[i], isLine ? 0 : i / 2, isLine ? i : i % 2);
}

void Strip::connectTiles()
{
    connect(m_findings, &QToolButton::clicked, this, &Strip::findingsRequested);
    connect(m_cost, &QToolButton::clicked, this, &Strip::costRequested);
    connect(m_availability, &QToolButton::clicked, this,
        [this] { Q_EMIT whyRequested(QStringLiteral("availability.composite")); });
    connect(m_capacity, &QToolButton::clicked, this,
        [this] { Q_EMIT whyRequested(QStringLiteral("sizing.capacityOneNodeAway")); });
}

void Strip::paintEvent(QPaintEvent *)
{
    if (m_form == AnswerTile::Form::OneLine)
        return; // The tool bar is its ground.
    QPainter painter(this);
    paintRounded(painter, rect(), Theme::color(Tone::Base), Theme::color(Tone::Border), 1);
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
    if (!isVisible())
        return; // The other strip tells it.
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
    const QString sum = moneyText(cost.known, locale, currencyOf(m_document.catalog()));
    const qint64 change = m_document.isModified() ? cost.known - m_savedCost : 0;
    const QString detail = change == 0
        ? tr("a month")
        : tr("a month, %1").arg(moneyChangeText(change, locale, currencyOf(m_document.catalog())));
    m_cost->showAnswer(icon(QLatin1StringView("cost"), Tone::Accent), cost.complete ? sum : tr("at least %1").arg(sum),
        detail, costDetails(change, locale));
}

/// What the tile has no room for; empty where nothing changed.
QString Strip::costDetails(qint64 change, const QLocale &locale) const
{
    if (change == 0)
        return {};
    const QString text = moneyChangeText(change, locale, currencyOf(m_document.catalog()));
    return m_document.path().isEmpty() ? tr("a month, %1 since the start").arg(text)
                                       : tr("a month, %1 since saved").arg(text);
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
    const QString percent = percentText(*composite.value, locale);
    const double hours = hoursAwayAYear(*composite.value, m_document.catalog());
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
