#pragma once

#include "ui/pages/designpage.h"

namespace octoha {

/// The one database that all nodes share.
class DatabasePage : public DesignPage {
    Q_OBJECT
public:
    explicit DatabasePage(DesignDocument &document);

protected:
    void build() override;
    void showDesign(const Design &design) override;
    void showAssessment(const Assessment &assessment) override;

private:
    void buildMachines();
    void buildExisting();
    void buildSignIn();
    void buildNetwork();
    void buildCare();
    void recommendSize(const Sizing &sizing);
    QLabel *m_fit = nullptr;
    QLabel *m_password = nullptr;
    CommandBox *m_connection = nullptr;
};

} // namespace octoha
