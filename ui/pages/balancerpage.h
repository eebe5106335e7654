#pragma once

#include "ui/pages/designpage.h"

namespace octoha {

struct BalancerProduct;

/// What stands between users, Tentacles and the nodes.
class BalancerPage : public DesignPage {
    Q_OBJECT
public:
    explicit BalancerPage(DesignDocument &document);

protected:
    void build() override;
    void showDesign(const Design &design) override;

private:
    void buildPortal();
    void buildProducts();
    void showTimes(const Design &design);
    QLabel *m_web = nullptr, *m_polling = nullptr, *m_upload = nullptr;
};

} // namespace octoha
