#pragma once

#include "core/design/fields.h"

#include <QDoubleSpinBox>
#include <QSpinBox>

namespace octoha {

/// What both boxes of numbers do: show the unit as the number needs it ("1 day", "2 days") and the word for 0
/// ("unlimited"), take "20 ", "1.5 TB" or "2 h" as well, and turn by the wheel only when they have the focus. What
/// cannot be the answer is handed to `refuse`; nothing is cut off silently.
template<typename Box> class NumberBox : public Box {
public:
    NumberBox(const Field &field, QWidget *parent);
    QValidator::State validate(QString &text, int &position) const override;
    void fixup(QString &text) const override;
    using Number = decltype(std::declval<Box>().value());
    /// Takes over what the design says.
    void showNumber(Number number);
    /// What was typed last and cannot be the answer, without the unit; empty where it can.
    QString refusal() const;
    void stepBy(int steps) override;

protected:
    QString textFromValue(Number number) const override;
    Number valueFromText(const QString &text) const override;
    void wheelEvent(QWheelEvent *event) override;
    virtual void refuse(const QString &typed) = 0;

private:
    QString withoutUnit(const QString &text) const;
    void showUnit(Number number);
    bool isAllowed(double number) const;
    void judgeTyped(const QString &text);
    const Field &m_field;
    void tell(const QString &typed);
    mutable QString m_refused; ///< Of the last text that could not be read, until it is told.
    QString m_told; ///< What was refused, until something else is typed.
};

/// A whole number.
class QuantityBox : public NumberBox<QSpinBox> {
    Q_OBJECT
public:
    QuantityBox(const Field &field, QWidget *parent);

Q_SIGNALS:
    void refused(const QString &typed); ///< Without the unit.

protected:
    void refuse(const QString &typed) override { Q_EMIT refused(typed); }
};

/// A number with decimals: money, percent.
class AmountBox : public NumberBox<QDoubleSpinBox> {
    Q_OBJECT
public:
    AmountBox(const Field &field, QWidget *parent);

Q_SIGNALS:
    void refused(const QString &typed); ///< Without the unit.

protected:
    void refuse(const QString &typed) override { Q_EMIT refused(typed); }
};

} // namespace octoha
