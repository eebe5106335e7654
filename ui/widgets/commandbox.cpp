#include "ui/widgets/commandbox.h"

#include "core/design/hiddentext.h"
#include "ui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace octoha {

namespace {
constexpr int mostLines = 20; // Beyond them it scrolls, so that the page can still be read.
}

CommandBox::CommandBox(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_view(new QPlainTextEdit(this)),
      m_copy(new QPushButton(tr("Copy"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    layout->addWidget(m_copy, 0, Qt::AlignLeft);
    m_view->setReadOnly(true);
    m_view->setTabChangesFocus(true);
    m_view->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_view->setWordWrapMode(QTextOption::WrapAnywhere);
    m_view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_view->setAccessibleName(name);
    fitFont();
    m_copy->setAutoDefault(false);
    m_copy->setAccessibleName(tr("Copy: %1").arg(name));
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_view->toPlainText()); });
}

QString CommandBox::text() const
{
    return m_view->toPlainText();
}

void CommandBox::setText(const QString &text)
{
    setVisible(!text.isEmpty());
    const QString shown = shownText(text);
    if (shown == m_view->toPlainText())
        return;
    m_view->setPlainText(shown);
    fitHeight();
}

void CommandBox::fitFont()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    m_view->setFont(fixed);
}

void CommandBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    fitFont();
    fitHeight();
}

void CommandBox::fitHeight()
{
    const int lines
        = std::clamp(int(m_view->document()->size().height()), 2, mostLines); // Of a plain text the height is lines.
    const int margins = 2 * (m_view->frameWidth() + int(m_view->document()->documentMargin()));
    m_view->setFixedHeight(lines * m_view->fontMetrics().lineSpacing() + margins);
}

void CommandBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

} // namespace octoha
