#include "ui/panel/tabletabs.h"

#include "core/design/hiddentext.h"
#include "ui/theme.h"
#include "ui/widgets/derivation.h"
#include "ui/widgets/plaintip.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace octoha {

namespace {

/// A table that says why it is empty.
class Tree : public QTreeWidget {
public:
    using QTreeWidget::QTreeWidget;
    void setHint(const QString &hint) { m_hint = hint; }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTreeWidget::paintEvent(event);
        if (topLevelItemCount() > 0)
            return;
        QPainter painter(viewport());
        painter.setPen(Theme::color(Tone::Muted));
        const int gap = unit(this);
        painter.drawText(viewport()->rect().adjusted(gap, gap, -gap, -gap),
            int(Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap), m_hint);
    }

private:
    QString m_hint;
};

/// The first column takes the room; the others are numbers.
QTreeWidget *table(const QStringList &headers, const QString &name, const QString &hint, QWidget *parent)
{
    auto *tree = new Tree(parent);
    tree->setHint(hint);
    tree->setHeaderLabels(headers);
    tree->setAccessibleName(name);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setAlternatingRowColors(true);
    tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->headerItem()->setTextAlignment(0, Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 1; column < headers.size(); ++column) {
        tree->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
        tree->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    return tree;
}

/// What stands there, and is read out, while the table is empty.
void setHint(QTreeWidget *table, const QString &hint)
{
    static_cast<Tree *>(table)->setHint(hint);
    table->setAccessibleDescription(table->topLevelItemCount() > 0 ? QString() : hint);
    table->viewport()->update();
}

QTreeWidgetItem *row(QTreeWidgetItem *parent, const QString &name)
{
    auto *made = new QTreeWidgetItem(parent, {shownText(name)});
    made->setToolTip(0, plainTip(shownText(name)));
    made->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    return made;
}

QString amount(const CostLine &line, QLatin1StringView currency)
{
    if (!line.monthly)
        return CostTab::tr("not known");
    const QString text = moneyText(*line.monthly, QLocale(), currency);
    return line.estimate ? CostTab::tr("about %1").arg(text) : text;
}

/// What all lines of a resource cost together; a line without a price is not free.
struct Sum {
    qint64 known = 0;
    bool isOpen = false; ///< A line has no price.
    bool isPriced = false; ///< A line has one.
};

void add(Sum &sum, const CostLine &line)
{
    sum.known += line.monthly.value_or(0);
    (line.monthly ? sum.isPriced : sum.isOpen) = true;
}

QString amount(const Sum &sum, QLatin1StringView currency)
{
    if (!sum.isPriced)
        return CostTab::tr("not known");
    const QString text = moneyText(sum.known, QLocale(), currency);
    return sum.isOpen ? CostTab::tr("at least %1").arg(text) : text;
}

/// How old the oldest price is: a refresh may bring a part of them.
QString daysText(const Cost &cost)
{
    const PriceDays days = priceDaysOf(cost);
    if (!days.oldest.isValid())
        return {};
    const auto text = [](QDate day) { return QLocale().toString(day, QLocale::ShortFormat).toHtmlEscaped(); };
    return days.oldest == days.newest
        ? CostTab::tr("The prices are of %1.").arg(text(days.oldest))
        : CostTab::tr("The oldest price is of %1, the newest of %2.").arg(text(days.oldest), text(days.newest));
}

} // namespace

CostTab::CostTab(DesignDocument &document, QWidget *parent)
    : PanelTab(document, parent),
      m_tree(table({tr("Resource"), tr("A month")}, tr("Cost"), tr("Nothing costs anything yet."), this)),
      m_sum(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, unit(this), 0, 0);
    layout->addWidget(m_tree);
    layout->addWidget(m_sum);
    m_sum->setWordWrap(true);
    m_sum->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(m_sum, &QLabel::linkActivated, this,
        [this](const QString &link) { Q_EMIT whyRequested(link.section(u':', 1)); });
}

void CostTab::refresh()
{
    const Cost &cost = document().assessment().cost;
    const QLatin1StringView currency = currencyOf(document().catalog());
    const Open open = openNames();
    m_tree->clear();
    QHash<QString, QTreeWidgetItem *> resources;
    QHash<QString, Sum> sums;
    for (const CostLine &line : cost.lines) {
        const QString name = nameOf(line.resource, document().design(), document().catalog());
        QTreeWidgetItem *&resource = resources[name];
        if (!resource)
            resource = row(m_tree->invisibleRootItem(), name);
        QTreeWidgetItem *meter
            = row(resource, line.sku.isEmpty() ? line.meterText() : tr("%1, %2").arg(line.meterText(), line.sku));
        meter->setText(1, amount(line, currency));
        if (const QString assumption = line.assumptionText(); !assumption.isEmpty())
            meter->setToolTip(0, assumption);
        add(sums[name], line);
        resource->setText(1, amount(sums[name], currency));
        resource->setExpanded(open.contains(name));
    }
    const QString sum = moneyText(cost.known, QLocale(), currency);
    const QString text = cost.complete
        ? tr("%1 a month, list prices in %2 without tax.").arg(sum, currencyText(currency))
        : tr("At least %1 a month: some parts are missing or have no known price.").arg(sum);
    m_sum->setText(text.toHtmlEscaped() + u' ' + daysText(cost) + u' ' + whyLink(QStringLiteral("cost.monthly")));
}

CostTab::Open CostTab::openNames() const
{
    Open names;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        if (m_tree->topLevelItem(i)->isExpanded())
            names.insert(m_tree->topLevelItem(i)->text(0));
    }
    return names;
}

FailuresTab::FailuresTab(DesignDocument &document, QWidget *parent)
    : PanelTab(document, parent),
      m_tree(table({tr("When it fails"), tr("Tasks left"), tr("Back in")}, tr("Failures"), QString(), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, unit(this), 0, 0);
    layout->addWidget(m_tree);
    m_tree->setWordWrap(true);
}

void FailuresTab::refresh()
{
    const QLocale locale;
    m_tree->clear();
    for (const Failure &failure : singleFailuresOf(document().design(), document().catalog())) {
        const QString back = !failure.minutes ? tr("not known")
            : *failure.minutes > 0            ? minutesText(*failure.minutes, locale)
                                              : tr("at once");
        auto *row = new QTreeWidgetItem(m_tree, {faultWords(failure.faults), failure.capacityText(locale), back});
        row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        row->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        const QStringList details = failure.stops + failure.continues
            + QStringList{failure.detection, failure.recovery, failure.who, failure.dataAtRisk};
        for (const QString &detail : details) {
            if (!detail.isEmpty())
                (new QTreeWidgetItem(row, {detail}))->setFirstColumnSpanned(true);
        }
    }
    const QString why = failuresUnknown(document().design());
    setHint(m_tree, why.isEmpty() ? tr("No part yet that could fail.") : failuresUnknownText(why));
}

} // namespace octoha
