#pragma once

#include "ui/pages/designpage.h"

namespace octoha {

/// The files that all nodes share.
class StoragePage : public DesignPage {
    Q_OBJECT
public:
    explicit StoragePage(DesignDocument &document);

protected:
    void build() override;
    void showDesign(const Design &design) override;
    void showAssessment(const Assessment &assessment) override;

private:
    void buildPaths();
    void buildSecurity();
    void showFolders(const Design &design);
    QLabel *m_speed = nullptr;
    FactTable *m_folders = nullptr;
    CommandBox *m_commands = nullptr;
};

} // namespace octoha
