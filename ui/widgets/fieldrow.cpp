#include "ui/widgets/fieldrow.h"

#include "core/design/applicability.h"
#include "ui/icons.h"
#include "ui/models/standin.h"
#include "ui/widgets/choicedifferences.h"
#include "ui/widgets/fieldhelp.h"
#include "ui/widgets/findinglines.h"
#include "ui/widgets/wrappedlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStyleOptionToolButton>
#include <QToolButton>
#include <QWhatsThis>

namespace octoha {

namespace {

/// A button in the colour of what is of less weight, whichever the theme is.
class QuietButton : public QToolButton {
public:
    using QToolButton::QToolButton;

protected:
    void initStyleOption(QStyleOptionToolButton *option) const override
    {
        QToolButton::initStyleOption(option);
        option->palette.setColor(QPalette::ButtonText, option->palette.color(QPalette::PlaceholderText));
    }
};

} // namespace

FieldRow::FieldRow(const QString &fieldId, DesignDocument &document, QGridLayout *grid, QWidget *parent)
    : QObject(parent),
      m_document(document),
      m_parent(parent),
      m_hasStandIn(hasStandIn(fieldId))
{
    m_editor = FieldEditor::create(fieldId, document, parent);
    m_label = m_editor->isWide() ? new QLabel(parent) : new WrappedLabel({}, parent);
    makeHelp(parent);
    makeMarks(parent);
    m_below = new QVBoxLayout;
    m_below->setSpacing(0);
    place(grid);
    fitToFont();
    connect(m_editor, &FieldEditor::refused, this, [this](const QString &message) {
        m_refusal = message;
        refreshFindings();
    });
}

void FieldRow::place(QGridLayout *grid)
{
    const int row = grid->rowCount();
    m_label->setBuddy(m_editor->input());
    if (QHBoxLayout *head = m_editor->headLine()) {
        head->insertWidget(0, m_label);
        head->insertWidget(1, m_confirm);
        head->insertWidget(2, m_help);
        grid->addWidget(m_editor->widget(), row, 0, 1, 2);
        grid->addLayout(m_below, row + 1, 0, 1, 2);
        return;
    }
    grid->addWidget(m_label, row, 0, Qt::AlignTop);
    auto *line = new QHBoxLayout;
    line->addWidget(m_editor->widget(), m_editor->takesLabel() ? 0 : 100);
    line->addWidget(m_confirm);
    line->addWidget(m_help);
    line->addStretch(1);
    grid->addLayout(line, row, 1);
    grid->addLayout(m_below, row + 1, 1);
}

void FieldRow::fitToFont()
{
    const int gap = unit(m_parent);
    m_help->setIconSize(QSize(2, 2) * gap);
    m_editor->fitToFont();
    if (m_editor->isWide())
        return;
    m_label->setMaximumWidth(22 * gap);
    m_label->setContentsMargins(0, gap / 2, 0, 0); // On one line with the editor's text.
}

QRect FieldRow::area() const
{
    return m_editor->widget()->geometry() | m_below->geometry();
}

void FieldRow::makeHelp(QWidget *parent)
{
    const Field &field = m_editor->field();
    m_help = new QToolButton(parent);
    m_help->setIcon(icon(QLatin1StringView("help"), Tone::Muted));
    m_help->setAutoRaise(true);
    m_help->setAccessibleName(tr("Help: %1").arg(field.label()));
    m_help->setToolTip(tr("Why we ask, and where to find this"));
    connect(m_help, &QToolButton::clicked, this, [this] {
        QWhatsThis::showText(m_help->mapToGlobal(QPoint(0, m_help->height())), helpOf(m_editor->field()), m_help);
    });
    m_editor->input()->setWhatsThis(helpOf(field));
    if (*field.question().why)
        m_editor->input()->setToolTip(QCoreApplication::translate("Questions", field.question().why));
    for (QWidget *widget : {static_cast<QWidget *>(m_label), m_editor->input(), static_cast<QWidget *>(m_help)}) {
        if (m_editor->isWide() && widget == m_editor->input())
            continue;
        widget->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(widget, &QWidget::customContextMenuRequested, this,
            [this, widget](QPoint at) { showMenu(widget->mapToGlobal(at)); });
    }
}

void FieldRow::makeMarks(QWidget *parent)
{
    m_confirm = new QuietButton(parent);
    m_confirm->setText(tr("Default · confirm"));
    m_confirm->setToolTip(tr("This is a default that nobody has confirmed. Press to take it as the answer."));
    m_confirm->setAccessibleName(tr("Default, not confirmed; confirm: %1").arg(m_editor->field().label()));
    m_confirm->setAutoRaise(true);
    scaleFont(m_confirm, 0.85);
    connect(m_confirm, &QToolButton::clicked, this, [this] { m_document.confirm({fieldId()}); });
    m_note = nullptr;
}

QLabel *FieldRow::makeLine(const char *name)
{
    auto *label = new WrappedLabel({}, m_parent);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setObjectName(fieldId() + QLatin1String(name));
    m_below->addWidget(label);
    return label;
}

bool FieldRow::hasDefault() const
{
    return m_document.value(fieldId()) == defaultValue(fieldId());
}

void FieldRow::refresh(bool changed)
{
    if (changed) {
        m_editor->refresh();
        m_refusal.clear();
    }
    m_notNeeded = notNeededBecause(m_document.design(), fieldId());
    showNote();
    updateVisibility();
}

QString FieldRow::noteText() const
{
    if (!isNeeded())
        return tr("Not needed because %1.").arg(m_notNeeded);
    if (m_document.isUnknown(fieldId()))
        return m_editor->isEmpty() ? tr("Not stated.") : tr("Not stated. <a href=\"state\">Take the value shown</a>");
    const bool standsForMore = m_hasStandIn && m_editor->isEmpty();
    return standsForMore ? standInText(fieldId(), m_document.design(), m_document.catalog()) : m_editor->note();
}

void FieldRow::showNote()
{
    const QString text = noteText();
    if (text.isEmpty() && !m_note)
        return;
    if (!m_note) {
        m_note = makeLine(".note");
        connect(m_note, &QLabel::linkActivated, this,
            [this] { (void)m_document.set(fieldId(), m_document.value(fieldId())); });
    }
    // Its own words alone hold a link; what a design brings in is text.
    m_note->setTextFormat(isNeeded() && m_document.isUnknown(fieldId()) ? Qt::RichText : Qt::PlainText);
    m_note->setText(text);
}

void FieldRow::setHint(const QString &richText)
{
    if (richText.isEmpty() && !m_hint)
        return;
    if (!m_hint) {
        m_hint = makeLine(".hint");
        connect(m_hint, &QLabel::linkActivated, this, &FieldRow::hintActivated);
    }
    m_hint->setText(richText);
    updateVisibility();
}

void FieldRow::refreshDifferences()
{
    if (!isShown() || !isNeeded())
        return; // Nobody sees it; it is asked for again when somebody does.
    const QString text = otherAnswersText(fieldId(), m_document);
    if (text.isEmpty() && !m_differences)
        return;
    if (!m_differences) {
        m_differences = makeLine(".differences");
        m_differences->setTextFormat(Qt::PlainText);
    }
    m_differences->setText(text);
    updateVisibility();
}

void FieldRow::refreshFindings()
{
    const QList<Finding> findings = m_document.findingsAt(fieldId());
    if (!m_findings && findings.isEmpty() && m_refusal.isEmpty())
        return;
    if (!m_findings) {
        m_findings = new FindingLines(m_document, m_parent);
        m_findings->setFocusProxy(m_editor->input()); // Where the focus goes when a line goes.
        m_below->addWidget(m_findings);
    }
    m_findings->showFindings(findings, m_refusal);
    describe();
    updateVisibility();
}

void FieldRow::describe()
{
    QStringList parts{m_findings ? m_findings->text().trimmed() : QString(), m_editor->input()->toolTip()};
    parts.removeAll(QString());
    m_editor->input()->setAccessibleDescription(parts.join(u'\n'));
}

void FieldRow::giveMnemonic(Mnemonics &mnemonics)
{
    const QString text = mnemonics.give(m_editor->field().label());
    m_editor->takesLabel() ? m_editor->setLabelText(text) : m_label->setText(text);
}

void FieldRow::setOpen(bool open)
{
    m_open = open;
    updateVisibility();
}

void FieldRow::setShowsUnneeded(bool shows)
{
    m_showsUnneeded = shows;
    updateVisibility();
}

bool FieldRow::isShown() const
{
    const bool hasFindings = m_findings && !m_findings->text().isEmpty();
    return m_open && (isNeeded() || m_showsUnneeded || hasFindings);
}

void FieldRow::updateVisibility()
{
    const bool shown = isShown();
    m_label->setVisible(shown && !m_editor->takesLabel());
    m_editor->widget()->setVisible(shown);
    m_editor->widget()->setEnabled(isNeeded() || (m_findings && !m_findings->text().isEmpty()));
    m_help->setVisible(shown);
    m_confirm->setVisible(shown && isNeeded() && m_document.isAssumed(fieldId()));
    if (m_note)
        m_note->setVisible(shown && !m_note->text().isEmpty());
    if (m_hint)
        m_hint->setVisible(shown && !m_hint->text().isEmpty());
    if (m_differences)
        m_differences->setVisible(shown && isNeeded() && !m_differences->text().isEmpty());
    if (m_findings)
        m_findings->setVisible(shown && !m_findings->text().isEmpty());
}

void FieldRow::showMenu(const QPoint &position)
{
    QMenu menu(m_parent);
    auto *edit = m_editor->input()->findChild<QLineEdit *>();
    if (!edit)
        edit = qobject_cast<QLineEdit *>(m_editor->input());
    if (edit) {
        const std::unique_ptr<QMenu> usual(edit->createStandardContextMenu());
        menu.addActions(usual->actions());
        menu.addSeparator();
        fillMenu(menu);
        menu.exec(position);
        return;
    }
    fillMenu(menu);
    menu.exec(position);
}

void FieldRow::fillMenu(QMenu &menu)
{
    const QString id = fieldId();
    menu.addAction(tr("Not stated"), this, [this, id] { (void)m_document.set(id, QJsonValue::Null); })
        ->setEnabled(!m_document.isUnknown(id));
    menu.addAction(tr("Confirm the default"), this, [this, id] { m_document.confirm({id}); })
        ->setEnabled(m_document.isAssumed(id));
    menu.addAction(tr("Back to the default"), this, [this, id] { (void)m_document.set(id, defaultValue(id)); })
        ->setEnabled(!hasDefault());
}

} // namespace octoha
