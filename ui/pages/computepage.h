#pragma once

#include "ui/pages/designpage.h"

namespace octoha {

/// The nodes: how many, how large, how kept apart and how run.
class ComputePage : public DesignPage {
    Q_OBJECT
public:
    explicit ComputePage(DesignDocument &document);

protected:
    void build() override;
    void showAssessment(const Assessment &assessment) override;

private:
    void buildMachines();
    void buildService();
    void buildCare();
    void showFits(const Assessment &assessment);
    void recommendSizes(const Sizing &sizing);
    FactTable *m_fits = nullptr;
    QLabel *m_capacity = nullptr;
};

} // namespace octoha
