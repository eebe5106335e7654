#pragma once

#include "ui/pages/designpage.h"

class QCheckBox;

namespace octoha {

class AssumptionTree;
class FindingsByStep;
struct LinkedTable;

/// All that the design means, before it is built: findings to mend or to accept, capacity, cost, availability,
/// failures, and what is not answered yet.
class ReviewPage : public DesignPage {
    Q_OBJECT
public:
    explicit ReviewPage(DesignDocument &document);

protected:
    void build() override;
    void showDesign(const Design &design) override;
    void showAssessment(const Assessment &assessment) override;

private:
    void buildFindings();
    void buildFigures();
    void buildFailures();
    void buildDiagram();
    void buildQuestions();
    QWidget *makeConfirmButtons();
    void showSummary(const Assessment &assessment);
    void showFailures();
    void confirmChosen();
    void confirmAll();
    static void show(FactTable &table, const LinkedTable &content);
    QLabel *m_summary = nullptr, *m_cost = nullptr, *m_composite = nullptr, *m_expected = nullptr,
           *m_notCovered = nullptr, *m_capacity = nullptr, *m_needed = nullptr;
    FindingsByStep *m_findings = nullptr;
    AssumptionTree *m_assumptions = nullptr;
    FactTable *m_open = nullptr, *m_costs = nullptr, *m_parts = nullptr, *m_failures = nullptr;
    QLabel *m_noAssumptions = nullptr, *m_noOpen = nullptr;
    QWidget *m_confirmButtons = nullptr;
    QCheckBox *m_pairs = nullptr;
};

} // namespace octoha
