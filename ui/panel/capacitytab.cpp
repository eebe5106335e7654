#include "ui/panel/capacitytab.h"

#include "core/catalog/facts.h"
#include "core/plan/capacityfigures.h"
#include "core/plan/changes.h"
#include "core/simulate/scenariofrom.h"
#include "ui/dialogs.h"
#include "ui/theme.h"
#include "ui/widgets/facttable.h"
#include "ui/widgets/pictureview.h"
#include "ui/widgets/runprogress.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>
#include <QVBoxLayout>

namespace octoha {

namespace {

constexpr int mostNodes = 16, mostPercent = 300, percentStep = 10, millisecondsToWait = 250;

/// What the design leaves open, by the names of the questions.
QString unclearText(const Error &error, const Design &design)
{
    QStringList lines;
    for (const Error &each : QList<Error>{error} + error.others)
        lines.append(QStringLiteral("%1: %2").arg(labelOf(each.path, design), each.message));
    return lines.join(u'\n');
}

/// A column that scrolls up and down alone.
QVBoxLayout *scrolled(QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    area->setWidget(content);
    auto *outer = new QVBoxLayout(parent);
    outer->setContentsMargins({});
    outer->addWidget(area);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, unit(parent), 0, unit(parent));
    return column;
}

} // namespace

CapacityTab::CapacityTab(DesignDocument &document, QWidget *parent)
    : PanelTab(document, parent),
      m_verdict(new QLabel(this)),
      m_table(new FactTable(tr("Waiting times"), this)),
      m_waiting(new PictureView(this)),
      m_queue(new PictureView(this))
{
    setAccessibleName(tr("Capacity"));
    QVBoxLayout *column = scrolled(this);
    m_verdict->setWordWrap(true);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_verdict);
    column->addWidget(new RunProgress(m_run, tr("Progress of the simulation"), this));
    column->addWidget(makeDials());
    column->addWidget(m_waiting);
    column->addWidget(m_queue);
    column->addWidget(m_table);
    column->addStretch();
    m_wait.setSingleShot(true);
    m_wait.setInterval(millisecondsToWait);
    connect(&m_wait, &QTimer::timeout, this, &CapacityTab::run);
}

CapacityTab::Dial CapacityTab::addDial(QFormLayout *form, const QString &text, int minimum, int maximum, int step)
{
    auto *slider = new QSlider(Qt::Horizontal, this);
    slider->setRange(minimum, maximum);
    slider->setSingleStep(step);
    slider->setPageStep(step * 5);
    slider->setAccessibleName(text);
    auto *value = new QLabel(this);
    auto *line = new QHBoxLayout;
    line->addWidget(slider, 1);
    line->addWidget(value);
    form->addRow(text, line);
    connect(slider, &QSlider::valueChanged, this, [this] {
        showDials();
        m_wait.start();
    });
    return {slider, value};
}

QWidget *CapacityTab::makeDials()
{
    auto *box = new QWidget(this);
    auto *form = new QFormLayout(box);
    form->setContentsMargins({});
    form->addRow(new QLabel(tr("What if? The sliders change nothing in the design."), box));
    m_nodes = addDial(form, tr("Nodes that run tasks"), 1, mostNodes, 1);
    m_cap = addDial(form, tr("Task cap of each"), 1, document().catalog().whole(Fact::TaskCapAdvisedMaximum), 1);
    m_arrivals = addDial(form, tr("Tasks that come"), percentStep, mostPercent, percentStep);
    m_reset = new QPushButton(tr("As in the design"), box);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        takeDialsFromDesign();
        m_wait.start();
    });
    form->addRow(m_reset);
    return box;
}

void CapacityTab::takeDialsFromDesign()
{
    const std::pair<Dial, int> values[]
        = {{m_nodes, taskNodesOf(m_scenario)}, {m_cap, highestCapOf(m_scenario)}, {m_arrivals, 100}};
    for (const auto &[dial, value] : values) {
        const QSignalBlocker quiet(dial.slider);
        dial.slider->setValue(value);
    }
    showDials();
}

void CapacityTab::showDials()
{
    const QLocale locale;
    m_nodes.value->setText(locale.toString(m_nodes.slider->value()));
    m_cap.value->setText(locale.toString(m_cap.slider->value()));
    m_arrivals.value->setText(tr("%1 %", "percent").arg(locale.toString(m_arrivals.slider->value())));
    for (const Dial &dial : {m_nodes, m_cap, m_arrivals})
        dial.value->setMinimumWidth(
            dial.value->fontMetrics().horizontalAdvance(tr("%1 %", "percent").arg(locale.toString(mostPercent))));
}

WhatIf CapacityTab::whatIf() const
{
    WhatIf what{.arrivalPercent = m_arrivals.slider->value()};
    if (m_nodes.slider->value() != taskNodesOf(m_scenario))
        what.nodes = m_nodes.slider->value();
    if (m_cap.slider->value() != highestCapOf(m_scenario))
        what.taskCap = m_cap.slider->value();
    return what;
}

void CapacityTab::refresh()
{
    const Scenario before = m_scenario;
    const Result<Scenario> scenario = scenarioFrom(document().design(), document().catalog());
    m_unclear = scenario ? QString() : unclearText(scenario.error(), document().design());
    m_scenario = scenario.value_or(Scenario());
    if (before != m_scenario)
        takeDialsFromDesign();
    m_wait.start();
}

void CapacityTab::hideEvent(QHideEvent *event)
{
    m_wait.stop();
    m_run.cancel();
    PanelTab::hideEvent(event);
}

void CapacityTab::run()
{
    if (!m_unclear.isEmpty()) {
        m_run.cancel();
        showNothing(m_unclear);
        return;
    }
    const auto result = std::make_shared<Result<SimulationResult>>();
    m_run.start([result, scenario = withWhatIf(m_scenario, whatIf())](
                    const auto &progress, const auto &cancel) { *result = simulate(scenario, progress, &cancel); },
        [this, result] { showResult(*result); });
}

void CapacityTab::showNothing(const QString &why)
{
    m_verdict->setText(why);
    m_waiting->showPicture(nullptr);
    m_queue->showPicture(nullptr);
    m_table->hide();
}

void CapacityTab::showResult(const Result<SimulationResult> &result)
{
    if (!result) {
        showNothing(textOf(result.error()));
        return;
    }
    const QLocale locale;
    m_verdict->setText(capacityVerdict(*result, int(m_scenario.windowMinutes), locale));
    m_waiting->showPicture(
        [result = *result, locale](const PictureTheme &theme) { return waitingPictureOf(result, locale, theme); });
    m_queue->showPicture(
        [result = *result, locale](const PictureTheme &theme) { return queuePictureOf(result, locale, theme); });
    m_table->show();
    m_table->showTable(capacityTable(*result, locale));
}

} // namespace octoha
