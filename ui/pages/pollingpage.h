#pragma once

#include "ui/pages/designpage.h"

namespace octoha {

/// How polling Tentacles and Kubernetes agents reach every node.
class PollingPage : public DesignPage {
    Q_OBJECT
public:
    explicit PollingPage(DesignDocument &document);

protected:
    void build() override;
    void showDesign(const Design &design) override;

private:
    void buildRedis();
    CommandBox *m_commands = nullptr;
    QLabel *m_unscripted = nullptr;
    FactTable *m_firewall = nullptr;
};

} // namespace octoha
