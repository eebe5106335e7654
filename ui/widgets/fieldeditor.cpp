#include "ui/widgets/fieldeditor.h"

#include "ui/widgets/listeditor.h"
#include "ui/widgets/plaineditors.h"
#include "ui/widgets/suggestions.h"

namespace octoha {

FieldEditor *FieldEditor::create(const QString &fieldId, DesignDocument &document, QWidget *parent)
{
    const Field *field = findField(fieldId);
    Q_ASSERT_X(field, "FieldEditor::create", qPrintable(fieldId));
    switch (field->type().kind) {
    case Kind::Boolean:
        return new BooleanEditor(fieldId, document, parent);
    case Kind::Choice:
        return new ChoiceEditor(fieldId, document, parent);
    case Kind::Date:
        return new DateEditor(fieldId, document, parent);
    case Kind::List:
        return new ListEditor(fieldId, document, parent);
    case Kind::Text:
        if (hasSuggestions(fieldId))
            return new SuggestionEditor(fieldId, document, parent);
        return new TextEditor(fieldId, document, parent);
    default:
        break;
    }
    if (field->type().decimals > 0)
        return new DecimalEditor(fieldId, document, parent);
    return new IntegerEditor(fieldId, document, parent);
}

FieldEditor::FieldEditor(const QString &fieldId, DesignDocument &document, QWidget *widget, QWidget *input)
    : QObject(widget), m_document(document), m_fieldId(fieldId), m_field(*findField(fieldId)), m_widget(widget),
      m_input(input ? input : widget)
{
    m_input->setObjectName(fieldId);
    m_input->setAccessibleName(m_field.label());
}

void FieldEditor::refresh()
{
    if (m_answering)
        return;
    const QSignalBlocker quiet(m_input);
    showValue(m_document.value(m_fieldId));
}

void FieldEditor::answer(const QJsonValue &value)
{
    m_answering = true;
    const auto result = m_document.set(m_fieldId, value);
    m_answering = false;
    announce(result);
}

void FieldEditor::announce(const Result<> &result)
{
    Q_EMIT refused(result ? QString() : result.error().message);
}

} // namespace octoha
