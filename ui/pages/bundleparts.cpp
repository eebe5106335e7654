#include "ui/pages/bundleparts.h"

#include "ui/widgets/wrappedlabel.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace octoha {

namespace {

struct PartText {
    const char *name;
    const char *text;
};
constexpr PartText partTexts[] = {
    {"plan", QT_TRANSLATE_NOOP("octoha::BundleParts", "&Plan, as web page and as text")},
    {"scripts", QT_TRANSLATE_NOOP("octoha::BundleParts", "&Scripts that build and check the cluster")},
    {"infra", QT_TRANSLATE_NOOP("octoha::BundleParts", "Bicep te&mplates of the Azure parts")},
    {"tests", QT_TRANSLATE_NOOP("octoha::BundleParts", "&Acceptance tests (Pester)")},
    {"runbooks", QT_TRANSLATE_NOOP("octoha::BundleParts", "&Runbooks for later")},
    {"diagram", QT_TRANSLATE_NOOP("octoha::BundleParts", "&Diagram")},
    {"findings", QT_TRANSLATE_NOOP("octoha::BundleParts", "F&indings for tools (SARIF)")},
};

QString partText(const QString &part)
{
    for (const PartText &entry : partTexts) {
        if (part == QLatin1String(entry.name))
            return BundleParts::tr(entry.text);
    }
    return part;
}

} // namespace

BundleParts::BundleParts(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    for (const QString &part : bundleParts())
        m_parts.insert(part, add(partText(part), QStringLiteral("part.") + part, true));
    m_draft = add(tr("As a draf&t, in spite of open errors"), QStringLiteral("draft"), false);
    auto *meaning
        = new WrappedLabel(tr("Every page of a draft says that it is one, and its scripts change nothing."), this);
    meaning->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(meaning);
}

QCheckBox *BundleParts::add(const QString &text, const QString &name, bool checked)
{
    auto *check = new QCheckBox(text, this);
    check->setObjectName(name);
    check->setChecked(checked);
    connect(check, &QCheckBox::toggled, this, &BundleParts::changed);
    layout()->addWidget(check);
    return check;
}

BundleOptions BundleParts::options() const
{
    BundleOptions chosen{.draft = m_draft->isChecked()};
    for (const QString &part : bundleParts()) {
        if (m_parts[part]->isChecked())
            chosen.parts.append(part);
    }
    if (chosen.parts.size() == m_parts.size())
        chosen.parts.clear(); // All of them, those of a later version too.
    return chosen;
}

} // namespace octoha
