#pragma once

#include "ui/pages/designpage.h"

namespace octoha {

/// What Octopus has to carry, and what it must never lose.
class WorkloadPage : public DesignPage {
    Q_OBJECT
public:
    explicit WorkloadPage(DesignDocument &document);

protected:
    void build() override;
    void showAssessment(const Assessment &assessment) override;

private:
    void buildLoad();
    void buildArrivals();
    void buildTargets();
    void buildFailures();
    void buildFiles();
    void buildLicence();
    void buildPromises();
    void readLicence();
    QLabel *m_totalCap = nullptr, *m_capPerNode = nullptr, *m_storage = nullptr;
};

} // namespace octoha
