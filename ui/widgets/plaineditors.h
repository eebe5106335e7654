#pragma once

#include "ui/widgets/fieldeditor.h"

class QCheckBox;
class QLineEdit;

namespace octoha {

class AmountBox;
class ChoiceBox;
class QuantityBox;
class SuggestionBox;

class TextEditor : public FieldEditor {
    Q_OBJECT
public:
    TextEditor(const QString &fieldId, DesignDocument &document, QWidget *parent);
    void fitToFont() override;

protected:
    void showValue(const QJsonValue &value) override;

private:
    QLineEdit *m_edit;
};

/// A text with known answers to pick from; any other can be typed.
class SuggestionEditor : public FieldEditor {
    Q_OBJECT
public:
    SuggestionEditor(const QString &fieldId, DesignDocument &document, QWidget *parent);
    QString note() const override;
    void fitToFont() override;

protected:
    void showValue(const QJsonValue &value) override;

private:
    SuggestionBox *m_box;
};

class IntegerEditor : public FieldEditor {
    Q_OBJECT
public:
    IntegerEditor(const QString &fieldId, DesignDocument &document, QWidget *parent);
    void fitToFont() override;

protected:
    void showValue(const QJsonValue &value) override;

private:
    QuantityBox *m_box;
};

class DecimalEditor : public FieldEditor {
    Q_OBJECT
public:
    DecimalEditor(const QString &fieldId, DesignDocument &document, QWidget *parent);
    void fitToFont() override;

protected:
    void showValue(const QJsonValue &value) override;

private:
    AmountBox *m_box;
};

class BooleanEditor : public FieldEditor {
    Q_OBJECT
public:
    BooleanEditor(const QString &fieldId, DesignDocument &document, QWidget *parent);
    bool takesLabel() const override { return true; }
    void setLabelText(const QString &text) override;

protected:
    void showValue(const QJsonValue &value) override;

private:
    QCheckBox *m_box;
};

class ChoiceEditor : public FieldEditor {
    Q_OBJECT
public:
    ChoiceEditor(const QString &fieldId, DesignDocument &document, QWidget *parent);
    QString note() const override;

protected:
    void showValue(const QJsonValue &value) override;

private:
    ChoiceBox *m_box;
};

/// A day as the locale writes it or as 2026-11-24; empty where it is not stated.
class DateEditor : public FieldEditor {
    Q_OBJECT
public:
    DateEditor(const QString &fieldId, DesignDocument &document, QWidget *parent);
    void fitToFont() override;

protected:
    void showValue(const QJsonValue &value) override;

private:
    void pick();
    QLineEdit *m_edit;
};

} // namespace octoha
