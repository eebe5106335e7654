#include "ui/widgets/fieldeditor.h"

#include "core/design/typedvalue.h"
#include "ui/widgets/listeditor.h"
#include "ui/widgets/plaineditors.h"
#include "ui/widgets/suggestions.h"

namespace octoha {

namespace {

FieldEditor *made(const QString &fieldId, DesignDocument &document, QWidget *parent)
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

} // namespace

FieldEditor *FieldEditor::create(const QString &fieldId, DesignDocument &document, QWidget *parent)
{
    FieldEditor *editor = made(fieldId, document, parent);
    editor->fitToFont();
    return editor;
}

FieldEditor::FieldEditor(const QString &fieldId, DesignDocument &document, QWidget *widget, QWidget *input)
    : QObject(widget),
      m_document(document),
      m_fieldId(fieldId),
      m_field(*findField(fieldId)),
      m_widget(widget),
      m_input(input ? input : widget)
{
    m_input->setObjectName(fieldId);
    m_input->setAccessibleName(m_field.label());
}

bool FieldEditor::isEmpty() const
{
    const QJsonValue value = m_document.value(m_fieldId);
    return value.isString() && value.toString().isEmpty();
}

void FieldEditor::refresh()
{
    if (m_answering || m_field.type().kind == Kind::List)
        return; // A list's model follows the document by itself.
    const QSignalBlocker quiet(m_input);
    m_before = m_document.value(m_fieldId);
    m_stepsBefore = m_document.undoStack().index();
    showValue(m_before);
}

void FieldEditor::answer(const QJsonValue &value)
{
    m_answering = true;
    const auto result = m_document.set(m_fieldId, value);
    m_answering = false;
    announce(result);
}

void FieldEditor::takeBack(const QString &typed)
{
    m_answering = true; // What was typed stays there to be mended.
    QUndoStack &steps = m_document.undoStack();
    if (m_document.value(m_fieldId) != m_before)
        steps.index() > m_stepsBefore ? steps.undo() : void(m_document.set(m_fieldId, m_before));
    m_answering = false;
    const auto value = valueFromTyped(m_field, typed);
    value ? answer(*value) : announce(tl::unexpected(value.error()));
}

void FieldEditor::announce(const Result<> &result)
{
    Q_EMIT refused(result ? QString() : result.error().message);
}

} // namespace octoha
