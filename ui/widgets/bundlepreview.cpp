#include "ui/widgets/bundlepreview.h"

#include "ui/theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QVBoxLayout>

#include <numeric>

namespace octoha {

namespace {

/// Letters of one width, as large as the interface's.
QFont fixedFont(const QWidget *widget)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(widget->font().pointSizeF());
    return font;
}

} // namespace

BundlePreview::BundlePreview(Qt::Orientation direction, QWidget *parent)
    : QWidget(parent),
      m_parts(new QSplitter(direction, this)),
      m_summary(new QLabel(this)),
      m_list(new QListWidget),
      m_text(new QPlainTextEdit)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_summary);
    layout->addWidget(m_parts);
    prepareParts(direction);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_list->setAccessibleName(tr("Files of the bundle"));
    m_text->setAccessibleName(tr("Content of the chosen file"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(fixedFont(this));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(m_list, &QListWidget::currentRowChanged, this, &BundlePreview::showFile);
}

void BundlePreview::prepareParts(Qt::Orientation direction)
{
    m_parts->addWidget(m_list);
    m_parts->addWidget(m_text);
    m_parts->setStretchFactor(0, 2);
    m_parts->setStretchFactor(1, 3);
    if (direction == Qt::Horizontal) // On a page, which is as long as its content.
        m_parts->setMinimumHeight(unit(this) * 36);
}

void BundlePreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_text->setFont(fixedFont(this));
}

void BundlePreview::showFiles(const QList<OutputFile> &files)
{
    const QString chosen = m_list->currentItem() ? m_list->currentItem()->text() : QStringLiteral("README.md");
    m_files = files;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const OutputFile &file : files) {
        m_list->addItem(file.path);
        if (file.path == chosen)
            m_list->setCurrentRow(m_list->count() - 1);
    }
    const qsizetype bytes = std::accumulate(files.cbegin(), files.cend(), qsizetype(0),
        [](qsizetype sum, const OutputFile &file) { return sum + file.bytes.size(); });
    m_summary->setText(tr("%n file(s), %1", nullptr, int(files.size())).arg(QLocale().formattedDataSize(bytes)));
    showFile(m_list->currentRow());
}

void BundlePreview::showFile(int row)
{
    m_text->setPlainText(row >= 0 && row < m_files.size() ? QString::fromUtf8(m_files[row].bytes) : QString());
}

} // namespace octoha
