#include "ui/pages/designpage.h"

#include "core/design/fields.h"
#include "ui/icons.h"
#include "ui/pages/section.h"
#include "ui/widgets/commandbox.h"
#include "ui/widgets/derivation.h"
#include "ui/widgets/facttable.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/listeditor.h"
#include "ui/widgets/wrappedlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace octoha {

namespace {

/// What a page scrolls. It takes the width it gets: to guess its own would break the lines of the whole page once more.
class PageContent : public QWidget {
public:
    PageContent()
    {
        setAutoFillBackground(true);
        setBackgroundRole(QPalette::Base);
    }
    QSize sizeHint() const override { return minimumSizeHint(); }
};

} // namespace

DesignPage::DesignPage(DesignDocument &document, const QString &pageId, const QString &explanation)
    : m_document(document),
      m_pageId(pageId),
      m_heading(pageTitle(pageId)),
      m_explanation(explanation)
{
    setObjectName(pageId);
    setAccessibleName(m_heading);
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &DesignPage::refreshNextDifferences);
}

DesignPage::~DesignPage() = default;

void DesignPage::ensureBuilt()
{
    ensureBegun();
    if (m_built)
        return;
    m_built = true;
    if (m_rest)
        m_rest();
    closeSection();
    makeFooter();
    fitToFont();
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    followDocument();
}

void DesignPage::ensureBegun()
{
    if (m_begun)
        return;
    m_begun = true;
    makeFrame();
    build();
    fitToFont();
    m_scroll->show(); // Made while the page is being shown, it would otherwise wait for the next event.
}

void DesignPage::makeFrame()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // A page that grows must not break all its lines anew.
    layout->addWidget(m_scroll);
    m_content = new PageContent;
    m_grid = new QGridLayout(m_content);
    m_grid->setColumnStretch(1, 1);
    m_title = label(m_heading, 1.6, true);
    m_title->setFocusPolicy(Qt::NoFocus);
    addWidget(m_title);
    if (!m_explanation.isEmpty())
        addWidget(label(m_explanation, 1, false));
    m_scroll->setWidget(m_content);
}

void DesignPage::fitToFont()
{
    const int gap = unit(this);
    m_grid->setContentsMargins(2 * gap, 2 * gap, 2 * gap, 2 * gap);
    m_grid->setHorizontalSpacing(gap);
    m_grid->setVerticalSpacing(gap / 2);
    m_grid->setColumnMinimumWidth(0, 19 * gap); // Labels that want more get it where there is room.
    for (QLabel *readout : m_readouts)
        readout->setMaximumWidth(22 * gap);
    for (const Section &section : m_sections) {
        if (section.title) {
            section.title->ensurePolished(); // A frame forgets margins higher than itself when it is polished.
            section.title->setContentsMargins(0, 2 * gap, 0, 0);
        }
        if (section.more)
            section.more->setIconSize(QSize(2, 2) * gap);
    }
}

void DesignPage::changeEvent(QEvent *event)
{
    QWizardPage::changeEvent(event);
    if (event->type() != QEvent::FontChange || !m_begun)
        return;
    fitToFont();
    for (FieldRow *row : m_rows)
        row->fitToFont();
}

QLabel *DesignPage::label(const QString &text, double size, bool strong)
{
    auto *result = new WrappedLabel(text, m_content);
    if (size != 1 || strong)
        scaleFont(result, size, strong);
    result->setForegroundRole(strong ? QPalette::WindowText : QPalette::PlaceholderText);
    return result;
}

void DesignPage::addSection(const QString &title, const QString &explanation)
{
    closeSection();
    Section section;
    section.title = label(title, 1.15, true);
    addWidget(section.title);
    if (!explanation.isEmpty()) {
        section.explanation = label(explanation, 1, false);
        addWidget(section.explanation);
    }
    m_sections.append(section);
}

void DesignPage::addField(const QString &fieldId)
{
    if (m_sections.isEmpty())
        m_sections.append(Section());
    const Field *question = findField(fieldId);
    Q_ASSERT_X(question, "DesignPage::addField", qPrintable(fieldId));
    if (question->question().advanced)
        m_sections.last().postponed.append(fieldId);
    else
        addRow(fieldId);
}

void DesignPage::addRow(const QString &fieldId)
{
    auto *added = new FieldRow(fieldId, m_document, m_grid, m_content);
    connect(added, &FieldRow::hintActivated, this, &DesignPage::activate);
    m_rows.append(added);
    m_sections.last().rows.append(added);
}

void DesignPage::closeSection()
{
    if (m_sections.isEmpty() || m_sections.last().postponed.isEmpty())
        return;
    Section &section = m_sections.last();
    makeMore(section);
    const QStringList ids = std::exchange(section.postponed, {});
    const qsizetype first = section.rows.size();
    for (const QString &id : ids)
        addRow(id);
    section.advanced = section.rows.sliced(first);
    setOpen(section, false);
}

void DesignPage::makeMore(Section &section)
{
    section.more = new QToolButton(m_content);
    section.more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    section.more->setAutoRaise(true);
    section.more->setCheckable(true);
    addWidget(section.more);
    const qsizetype index = m_sections.size() - 1;
    connect(section.more, &QToolButton::toggled, this, [this, index](bool open) {
        setOpen(m_sections[index], open);
        giveMnemonics();
    });
}

void DesignPage::setOpen(Section &section, bool open)
{
    section.more->setIcon(icon(open ? QLatin1StringView("down") : QLatin1StringView("right")));
    for (FieldRow *row : section.advanced)
        row->setOpen(open);
    if (open && m_built)
        refreshDifferences();
}

void DesignPage::makeFooter()
{
    const auto button = [this] {
        auto *made = new QToolButton(m_content);
        made->setAutoRaise(true);
        addWidget(made);
        return made;
    };
    m_confirm = button();
    connect(m_confirm, &QToolButton::clicked, this, &DesignPage::confirmAll);
    m_unneeded = button();
    m_unneeded->setCheckable(true);
    connect(m_unneeded, &QToolButton::toggled, this, &DesignPage::setShowsUnneeded);
}

void DesignPage::addOther(QWidget *widget)
{
    if (!m_sections.isEmpty())
        ++m_sections.last().others;
    addWidget(widget);
}

void DesignPage::addWidget(QWidget *widget)
{
    m_grid->addWidget(
        widget, m_grid->rowCount(), 0, 1, 2, qobject_cast<QAbstractButton *>(widget) ? Qt::AlignLeft : Qt::Alignment());
}

QLabel *DesignPage::addReadout(const QString &text)
{
    if (!m_sections.isEmpty())
        ++m_sections.last().others;
    const int row = m_grid->rowCount();
    auto *name = new WrappedLabel(text, m_content);
    m_readouts.append(name);
    auto *value = label({}, 1, false);
    value->setForegroundRole(QPalette::WindowText);
    value->setTextInteractionFlags(Qt::TextBrowserInteraction);
    value->setAccessibleName(text);
    name->setBuddy(value);
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    m_grid->addWidget(value, row, 1);
    connect(value, &QLabel::linkActivated, this, &DesignPage::activate);
    return value;
}

void DesignPage::activate(const QString &link)
{
    if (link.startsWith(QLatin1String("why:")))
        Q_EMIT whyRequested(link.mid(4));
    else if (link.startsWith(QLatin1String("field:")))
        Q_EMIT fieldRequested(link.mid(6));
}

FactTable *DesignPage::addTable(const QString &name)
{
    auto *table = new FactTable(name, m_content);
    connect(table, &FactTable::linkActivated, this, &DesignPage::activate);
    addOther(table);
    return table;
}

CommandBox *DesignPage::addCommands(const QString &name)
{
    auto *box = new CommandBox(name, m_content);
    addOther(box);
    return box;
}

void DesignPage::recommend(FieldRef ref, const QString &text, const QString &valueId)
{
    FieldRow *at = row(ref.id());
    if (!at)
        return;
    const QString why = valueId.isEmpty() ? QString() : u' ' + whyLink(valueId);
    at->setHint(text.isEmpty() ? QString() : text.toHtmlEscaped() + why);
}

} // namespace octoha
