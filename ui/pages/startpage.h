#pragma once

#include "ui/pages/designpage.h"

namespace octoha {

class PresetCard;

/// Where a design begins: presets, files, and what it is for.
class StartPage : public DesignPage {
    Q_OBJECT
public:
    explicit StartPage(DesignDocument &document);

protected:
    void build() override;
    void fitToFont() override;
    void showDesign(const Design &design) override;

private:
    void buildRest();
    QWidget *makeCards();
    QWidget *makeFiles();
    void workOutFigures(int card);
    void take(const PresetCard &card);
    QGridLayout *m_cardGrid = nullptr;
    QList<PresetCard *> m_cards;
    QLabel *m_recent = nullptr, *m_yours = nullptr;
};

} // namespace octoha
