#include "ui/searchdialog.h"

#include "core/assess/quantities.h"
#include "core/compare/comparison.h"
#include "core/plan/searchfigures.h"
#include "ui/designdocument.h"
#include "ui/dialogs.h"
#include "ui/theme.h"
#include "ui/widgets/difference.h"
#include "ui/widgets/facttable.h"
#include "ui/widgets/pictureview.h"
#include "ui/widgets/runprogress.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace octoha {

namespace {

constexpr int mostBudget = 10'000'000, mostNodes = 16;

/// A link for each row of a table: "front:3".
QStringList linksTo(const char *list, qsizetype rows)
{
    QStringList links;
    for (qsizetype i = 0; i < rows; ++i)
        links.append(QStringLiteral("%1:%2").arg(QLatin1String(list)).arg(i));
    return links;
}

} // namespace

SearchDialog::SearchDialog(DesignDocument &document, QWidget *parent)
    : QDialog(parent),
      m_document(document),
      m_constraints(constraintsOf(document.design(), document.catalog())),
      m_budget(new QSpinBox),
      m_nodes(new QSpinBox),
      m_availability(new QDoubleSpinBox),
      m_private(new QCheckBox(tr("Nothing is reached from the &Internet"))),
      m_entra(new QCheckBox(tr("The &database takes Microsoft Entra alone"))),
      m_search(new QPushButton(tr("&Search"))),
      m_apply(new QPushButton(tr("&Take this design…"))),
      m_answer(new QLabel),
      m_picture(new PictureView(this)),
      m_front(new FactTable(tr("Designs that nothing beats in everything"), this)),
      m_rejected(new FactTable(tr("Runners-up"), this))
{
    setWindowTitle(tr("Least-cost design"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    auto *content = new QWidget;
    area->setWidget(content);
    (new QVBoxLayout(this))->addWidget(area);
    auto *column = new QVBoxLayout(content);
    auto *form = new QFormLayout;
    column->addLayout(form);
    addConstraints(form);
    addResults(column);
    column->addStretch();
    resize(unit(this) * 90, unit(this) * 80);
    search();
}

void SearchDialog::addConstraints(QFormLayout *form)
{
    auto *about = new QLabel(tr("Tries node count, size, task cap, zones, database, share and balancer of the region; "
                                "everything else stays as the design says."));
    about->setWordWrap(true);
    form->addRow(about);
    m_budget->setRange(0, mostBudget);
    m_budget->setSpecialValueText(tr("none"));
    m_budget->setSuffix(tr(" %1 a month").arg(currencyText(m_constraints.currency)));
    m_budget->setValue(int(m_constraints.budget.value_or(0) / moneyScale));
    form->addRow(tr("&Budget:"), m_budget);
    m_availability->setRange(0, 100);
    m_availability->setDecimals(3);
    m_availability->setSuffix(tr(" %"));
    m_availability->setValue(m_constraints.availability.value_or(0));
    form->addRow(tr("Least &availability:"), m_availability);
    m_nodes->setRange(1, mostNodes);
    m_nodes->setValue(m_constraints.maxNodes);
    form->addRow(tr("Most &nodes:"), m_nodes);
    m_private->setChecked(m_constraints.privateOnly);
    m_entra->setChecked(m_constraints.entraOnly);
    form->addRow(m_private);
    form->addRow(m_entra);
    form->addRow(m_search);
    form->addRow(new RunProgress(m_run, tr("Progress of the search"), this));
    connect(m_search, &QPushButton::clicked, this, &SearchDialog::search);
}

void SearchDialog::addResults(QLayout *layout)
{
    m_answer->setWordWrap(true);
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_answer);
    layout->addWidget(m_apply);
    layout->setAlignment(m_apply, Qt::AlignLeft);
    m_apply->hide();
    layout->addWidget(m_picture);
    for (FactTable *table : {m_front, m_rejected}) {
        layout->addWidget(table);
        table->hide();
        connect(table, &FactTable::linkActivated, this, &SearchDialog::follow);
    }
    connect(m_apply, &QPushButton::clicked, this, [this] {
        if (m_result.optimal)
            offer(*m_result.optimal);
    });
}

SearchConstraints SearchDialog::constraints() const
{
    SearchConstraints wanted = m_constraints;
    wanted.budget = m_budget->value() > 0 ? std::optional(m_budget->value() * moneyScale) : std::nullopt;
    wanted.availability = m_availability->value() > 0 ? std::optional(m_availability->value()) : std::nullopt;
    wanted.maxNodes = m_nodes->value();
    wanted.privateOnly = m_private->isChecked();
    wanted.entraOnly = m_entra->isChecked();
    return wanted;
}

void SearchDialog::search()
{
    m_apply->hide();
    m_answer->setText(tr("Searching…"));
    const auto result = std::make_shared<SearchResult>();
    const auto work = [result, design = m_document.design(), catalog = Catalog(m_document.catalog()),
                          asOf = m_document.asOf(), wanted = constraints()](const auto &progress, const auto &cancel) {
        *result = octoha::search(design, catalog, asOf, wanted,
            {.locale = QLocale(), .progress = progress, .cancel = [&cancel] { return cancel.load(); }});
    };
    m_run.start(work, [this, result] { showResult(*result); });
}

void SearchDialog::showResult(const SearchResult &result)
{
    m_result = result;
    const QLocale locale;
    m_answer->setText(searchVerdict(result, locale));
    m_apply->setVisible(result.optimal.has_value());
    showFront(result);
    showRejected(result);
}

void SearchDialog::showFront(const SearchResult &result)
{
    const bool isEmpty = result.front.isEmpty();
    m_front->setVisible(!isEmpty);
    if (isEmpty) {
        m_picture->showPicture(nullptr);
        return;
    }
    m_picture->showPicture([result](const PictureTheme &theme) { return frontPictureOf(result, QLocale(), theme); });
    m_front->showTable(m_picture->picture().table, linksTo("front", result.front.size()));
}

void SearchDialog::showRejected(const SearchResult &result)
{
    const TextTable table = rejectedTable(result, QLocale());
    m_rejected->setVisible(!table.rows.isEmpty());
    m_rejected->showTable(table, linksTo("rejected", table.rows.size()));
}

void SearchDialog::follow(const QString &link)
{
    const int index = link.section(u':', 1).toInt();
    if (link.startsWith(QLatin1String("front:")))
        offer(m_result.front.value(index));
    else
        offer(m_result.rejected.value(index).point);
}

void SearchDialog::offer(const SearchPoint &point)
{
    const Result<Design> design = applied(m_document.design(), point);
    if (!design) {
        Dialogs::instance().error(this, design.error());
        return;
    }
    Project after = m_document.project();
    after.design = *design;
    const Comparison comparison = compare(m_document.project(), after, m_document.catalog(), m_document.asOf());
    const QString title = tr("Take this design");
    if (Dialogs::instance().confirm(this, title,
            effectHtml(comparison, m_document.catalog()) + differenceHtml(m_document.design(), *design), tr("Take it")))
        m_document.replace(*design, title);
}

} // namespace octoha
