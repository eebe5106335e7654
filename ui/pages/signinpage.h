#pragma once

#include "ui/pages/designpage.h"

namespace octoha {

/// Who may sign in, and by which provider.
class SignInPage : public DesignPage {
    Q_OBJECT
public:
    explicit SignInPage(DesignDocument &document);

protected:
    void build() override;
    void showDesign(const Design &design) override;

private:
    void buildProviders();
    void buildDomain();
    void showProviders(const Design &design);
    void showCommands(const Design &design);
    FactTable *m_providers = nullptr;
    CommandBox *m_commands = nullptr;
    QLabel *m_portalSteps = nullptr;
};

} // namespace octoha
