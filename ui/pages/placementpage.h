#pragma once

#include "ui/pages/designpage.h"

namespace octoha {

/// Where in Azure everything stands, what it is called, and who reaches it.
class PlacementPage : public DesignPage {
    Q_OBJECT
public:
    explicit PlacementPage(DesignDocument &document);

protected:
    void build() override;
    void showDesign(const Design &design) override;

private:
    void buildNames();
    void buildNetwork();
    void buildAccess();
    void buildCare();
    void showRegion(const Design &design);
    void showNames(const Design &design);
    QLabel *m_zones = nullptr, *m_pair = nullptr;
    FactTable *m_names = nullptr, *m_subnets = nullptr;
};

} // namespace octoha
