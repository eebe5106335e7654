#pragma once

#include "core/design/fields.h"

#include <QDoubleSpinBox>
#include <QSpinBox>

namespace octoha {

/// A whole number with its unit. Takes "20 ", "1.5 TB" or "2 h" as well; the wheel turns it only when it has the focus.
class QuantityBox : public QSpinBox {
    Q_OBJECT
public:
    QuantityBox(const Field &field, QWidget *parent);
    QValidator::State validate(QString &text, int &position) const override;
    void fixup(QString &text) const override;

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    const Field &m_field;
};

/// The same with decimals: money, percent.
class AmountBox : public QDoubleSpinBox {
    Q_OBJECT
public:
    AmountBox(const Field &field, QWidget *parent);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace octoha
