#pragma once

#include <QComboBox>

#include "ui/widgets/suggestions.h"

class QCompleter;

namespace octoha {

/// A text field with known answers below it; they are looked up when first asked for, since there can be hundreds.
/// What is typed finds them by any part of value or meaning: "west" finds "westeurope · West Europe, 3 zones".
class SuggestionBox : public QComboBox {
    Q_OBJECT
public:
    SuggestionBox(const QString &fieldId, const Catalog &catalog, QWidget *parent);
    /// The answer: what is typed, or the known answer whose value or name it is ("West Europe").
    QString answer() const;
    /// Whether what is typed is a known answer, letter by letter.
    bool isKnown() const;
    QSize minimumSizeHint() const override;
    void showPopup() override;

Q_SIGNALS:
    void listOpens(); ///< The list is about to be seen.
    /// An answer was picked, or Enter pressed, or the field left.
    void answered(const QString &value);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void makeCompleter();
    void showValueOf(int index);
    int indexOfName(const QString &name) const;
    QString m_fieldId;
    const Catalog &m_catalog;
};

} // namespace octoha
