#include "ui/panel/tabletabs.h"

#include "ui/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace octoha {

namespace {

QTreeWidget *table(const QStringList &headers, const QString &name, QWidget *parent)
{
    auto *tree = new QTreeWidget(parent);
    tree->setHeaderLabels(headers);
    tree->setAccessibleName(name);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setAlternatingRowColors(true);
    tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    return tree;
}

QString faultText(const QString &fault)
{
    const QString kind = fault.section(u':', 0, 0), name = fault.section(u':', 1);
    static const QHash<QString, const char *> words{{QStringLiteral("node"), QT_TRANSLATE_NOOP("Faults", "Node %1")},
        {QStringLiteral("zone"), QT_TRANSLATE_NOOP("Faults", "Zone %1")}, {QStringLiteral("region"), QT_TRANSLATE_NOOP("Faults", "Region %1")},
        {QStringLiteral("database"), QT_TRANSLATE_NOOP("Faults", "Database")}, {QStringLiteral("share"), QT_TRANSLATE_NOOP("Faults", "File share")},
        {QStringLiteral("balancer"), QT_TRANSLATE_NOOP("Faults", "Balancer")}, {QStringLiteral("identity"), QT_TRANSLATE_NOOP("Faults", "Sign-in")},
        {QStringLiteral("redis"), QT_TRANSLATE_NOOP("Faults", "Redis")}, {QStringLiteral("vault"), QT_TRANSLATE_NOOP("Faults", "Key Vault")},
        {QStringLiteral("dns"), QT_TRANSLATE_NOOP("Faults", "DNS")},
        {QStringLiteral("directory"), QT_TRANSLATE_NOOP("Faults", "Domain controllers")}, {QStringLiteral("nat"), QT_TRANSLATE_NOOP("Faults", "Outbound access")},
        {QStringLiteral("balancer:polling"), QT_TRANSLATE_NOOP("Faults", "Balancer of polling and gRPC")},
        {QStringLiteral("domainController"), QT_TRANSLATE_NOOP("Faults", "Domain controller %1")},
        {QStringLiteral("hybridLink"), QT_TRANSLATE_NOOP("Faults", "Hybrid link")}};
    const char *word = words.value(fault, words.value(kind));
    if (!word)
        return fault;
    const QString text = QCoreApplication::translate("Faults", word);
    return text.contains(QLatin1String("%1")) ? text.arg(name) : text;
}

} // namespace

QString faultText(const QStringList &faults)
{
    QStringList texts;
    for (const QString &fault : faults)
        texts.append(faultText(fault));
    return texts.join(QStringLiteral(" + "));
}

namespace {

QTreeWidgetItem *row(QTreeWidgetItem *parent, const QString &name)
{
    auto *made = new QTreeWidgetItem(parent, {name});
    made->setToolTip(0, name);
    made->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    return made;
}

QString amount(const CostLine &line)
{
    if (!line.monthly)
        return CostTab::tr("not known");
    const QString text = moneyText(*line.monthly, QLocale());
    return line.estimate ? CostTab::tr("about %1").arg(text) : text;
}

} // namespace

CostTab::CostTab(DesignDocument &document, QWidget *parent)
    : PanelTab(document, parent), m_tree(table({tr("Resource"), tr("A month")}, tr("Cost"), this)), m_sum(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, unit(this), 0, 0);
    layout->addWidget(m_tree);
    layout->addWidget(m_sum);
    m_sum->setWordWrap(true);
    m_sum->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
}

void CostTab::refresh()
{
    const Cost &cost = document().assessment().cost;
    const Open open = openNames();
    m_tree->clear();
    QHash<QString, QTreeWidgetItem *> resources;
    QHash<QString, qint64> sums;
    for (const CostLine &line : cost.lines) {
        const QString name = nameOf(line.resource, document().design(), document().catalog());
        QTreeWidgetItem *&resource = resources[name];
        if (!resource)
            resource = row(m_tree->invisibleRootItem(), name);
        QTreeWidgetItem *meter = row(resource, line.sku.isEmpty() ? line.meterText() : tr("%1, %2").arg(line.meterText(), line.sku));
        meter->setText(1, amount(line));
        if (const QString assumption = line.assumptionText(); !assumption.isEmpty())
            meter->setToolTip(0, assumption);
        sums[name] += line.monthly.value_or(0);
        resource->setText(1, moneyText(sums[name], QLocale()));
        resource->setExpanded(open.contains(name));
    }
    const QString sum = moneyText(cost.known, QLocale());
    m_sum->setText(cost.complete ? tr("%1 a month, list prices in US dollars without tax.").arg(sum)
                                 : tr("At least %1 a month: some parts have no known price.").arg(sum));
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
      m_tree(table({tr("When it fails"), tr("Tasks left"), tr("Back in")}, tr("Failures"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, unit(this), 0, 0);
    layout->addWidget(m_tree);
    m_tree->setWordWrap(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
}

void FailuresTab::refresh()
{
    const QLocale locale;
    m_tree->clear();
    for (const Failure &failure : singleFailuresOf(document().design(), document().catalog())) {
        auto *row = new QTreeWidgetItem(m_tree, {faultText(failure.faults), locale.toString(failure.capacityLeft),
            failure.minutes > 0 ? tr("%1 min").arg(locale.toString(failure.minutes)) : tr("at once")});
        row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        row->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        const QStringList details = failure.stops + failure.continues
            + QStringList{failure.detection, failure.recovery, failure.who, failure.dataAtRisk};
        for (const QString &detail : details) {
            if (!detail.isEmpty())
                (new QTreeWidgetItem(row, {detail}))->setFirstColumnSpanned(true);
        }
    }
}

} // namespace octoha
