#pragma once

#include <QComboBox>

#include "ui/widgets/suggestions.h"

namespace octoha {

/// A text field with known answers below it; they are looked up when first asked for, since there can be hundreds.
class SuggestionBox : public QComboBox {
    Q_OBJECT
public:
    SuggestionBox(const QString &fieldId, const Catalog &catalog, QWidget *parent);
    void showPopup() override;

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    QString m_fieldId;
    const Catalog &m_catalog;
};

} // namespace octoha
