#pragma once

#include "core/project/presets.h"
#include "tests/ui/surroundings.h"
#include "ui/widgets/fieldeditor.h"

namespace octoha::test {

/// Makes editors of the sample design without a page around them, and keeps what they refuse.
class EditorBench {
public:
    EditorBench() { document.start(sampleProject()); }

    FieldEditor *editor(const QString &fieldId)
    {
        FieldEditor *made = FieldEditor::create(fieldId, document, &parent);
        QObject::connect(&document, &DesignDocument::designChanged, made, &FieldEditor::refresh);
        QObject::connect(made, &FieldEditor::refused, made, [this](const QString &message) { refusal = message; });
        made->refresh();
        return made;
    }

    template<typename Input> Input *input(const QString &fieldId)
    {
        return qobject_cast<Input *>(editor(fieldId)->input());
    }

    DesignDocument document{Catalog::shipped(), today()};
    QString refusal; ///< The last one; empty when it was mended.
    QWidget parent;
};

/// Numbers and days as a locale writes them, until the end of a test.
class LocaleOfTest {
public:
    explicit LocaleOfTest(const QLocale &locale) { QLocale::setDefault(locale); }
    ~LocaleOfTest() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
};

} // namespace octoha::test
