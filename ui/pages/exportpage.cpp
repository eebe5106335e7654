#include "ui/pages/exportpage.h"

#include "core/design/fields.h"
#include "core/plan/compare.h"
#include "ui/beside.h"
#include "ui/dialogs.h"
#include "ui/panel/findingstab.h"
#include "ui/planpdf.h"
#include "ui/theme.h"
#include "ui/widgets/bundlepreview.h"
#include "ui/widgets/facttable.h"
#include "ui/widgets/wrappedlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTextEdit>

namespace octoha {

namespace {

struct PartText {
    const char *name;
    const char *text;
};
constexpr PartText partTexts[] = {
    {"plan", QT_TRANSLATE_NOOP("octoha::ExportPage", "&Plan, as web page and as text")},
    {"scripts", QT_TRANSLATE_NOOP("octoha::ExportPage", "&Scripts that build and check the cluster")},
    {"infra", QT_TRANSLATE_NOOP("octoha::ExportPage", "Bicep te&mplates of the Azure parts")},
    {"runbooks", QT_TRANSLATE_NOOP("octoha::ExportPage", "&Runbooks for later")},
    {"diagram", QT_TRANSLATE_NOOP("octoha::ExportPage", "&Diagram")},
    {"findings", QT_TRANSLATE_NOOP("octoha::ExportPage", "F&indings for tools (SARIF)")},
};

QString partText(const QString &part)
{
    for (const PartText &entry : partTexts) {
        if (part == QLatin1String(entry.name))
            return ExportPage::tr(entry.text);
    }
    return part;
}

} // namespace

ExportPage::ExportPage(DesignDocument &document)
    : DesignPage(document, QStringLiteral("export"),
        tr("Writes the plan and everything that is needed to build it into a folder. Nothing is run, and no secret is "
           "in it."))
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(200); // A bundle is not rendered for each letter that is typed.
    connect(&m_wait, &QTimer::timeout, this, &ExportPage::showFiles);
}

void ExportPage::build()
{
    m_blockTitle = addReadout(tr("Ready?"));
    m_blockers = addTable(tr("Errors that block the export"));
    addSection(tr("What and where"), tr("README, design, settings and manifest are always part of it."));
    addOther(makeParts());
    addOther(makeFolder());
    addOther(makeButtons());
    addOther(m_nextBox = makeNext());
    addSection(tr("Files"), tr("Each as it will be written."));
    addOther(m_preview = new BundlePreview(Qt::Horizontal, content()));
}

QWidget *ExportPage::makeParts()
{
    auto *box = new QWidget(content());
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    const auto add = [&](const QString &text, const QString &name, bool checked) {
        auto *check = new QCheckBox(text, box);
        check->setObjectName(name);
        check->setChecked(checked);
        connect(check, &QCheckBox::toggled, this, [this] {
            showBlockers();
            m_wait.start();
        });
        layout->addWidget(check);
        return check;
    };
    for (const QString &part : bundleParts())
        m_parts.insert(part, add(partText(part), QStringLiteral("part.") + part, true));
    m_draft = add(tr("As a draf&t, in spite of open errors"), QStringLiteral("draft"), false);
    auto *meaning = new WrappedLabel(tr("Every page of a draft says that it is one, and its scripts change nothing."), box);
    meaning->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(meaning);
    return box;
}

QWidget *ExportPage::makeFolder()
{
    auto *box = new QWidget(content());
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins({});
    m_folder = new QLineEdit(box);
    m_folder->setObjectName(QStringLiteral("folder"));
    m_folder->setAccessibleName(tr("Folder"));
    m_folder->setToolTip(tr("A new or empty folder, or one that holds an earlier bundle"));
    auto *label = new QLabel(tr("F&older"), box);
    label->setBuddy(m_folder);
    auto *choose = new QPushButton(tr("&Choose…"), box);
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("Choose the folder"));
    connect(choose, &QPushButton::clicked, this, [this] { chooseFolder(); });
    connect(m_folder, &QLineEdit::returnPressed, this, [this] { exportBundle(); });
    line->addWidget(label);
    line->addWidget(m_folder, 1);
    line->addWidget(choose);
    return box;
}

QWidget *ExportPage::makeButtons()
{
    auto *box = new QWidget(content());
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins({});
    m_export = new QPushButton(tr("Export b&undle"), box);
    m_export->setObjectName(QStringLiteral("exportBundle"));
    m_export->setAutoDefault(false);
    connect(m_export, &QPushButton::clicked, this, [this] { exportBundle(); });
    auto *pdf = new QPushButton(tr("Save p&lan as PDF…"), box);
    pdf->setAutoDefault(false);
    connect(pdf, &QPushButton::clicked, this, [this] { savePdf(); });
    line->addWidget(m_export);
    line->addWidget(pdf);
    addOutcome(line);
    return box;
}

void ExportPage::addOutcome(QHBoxLayout *line)
{
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Writing the files"));
    m_progress->setRange(0, 0);
    m_result = new QLabel;
    m_result->setObjectName(QStringLiteral("result"));
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    line->addWidget(m_progress, 1);
    line->addWidget(m_result, 1);
    m_progress->hide();
}

QWidget *ExportPage::makeNext()
{
    auto *box = new QWidget(content());
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    m_next = new QTextEdit(box);
    m_next->setReadOnly(true);
    m_next->setTabChangesFocus(true);
    m_next->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_next->setAccessibleName(tr("What to do next"));
    m_next->setMinimumHeight(unit(this) * 40);
    layout->addWidget(m_next);
    layout->addWidget(makeNextButtons());
    box->hide();
    return box;
}

QWidget *ExportPage::makeNextButtons()
{
    auto *box = new QWidget;
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins({});
    const auto add = [&](const QString &text, auto slot) {
        auto *button = new QPushButton(text, box);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        line->addWidget(button);
    };
    add(tr("Open folder"), [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_writtenTo)); });
    add(tr("Copy what to do next"), [this] { QApplication::clipboard()->setText(m_next->toMarkdown()); });
    line->addStretch();
    return box;
}

BundleOptions ExportPage::options() const
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

// What was said of the design before is not true of this one.
void ExportPage::showDesign(const Design &)
{
    m_result->clear();
    m_nextBox->hide();
}

void ExportPage::showAssessment(const Assessment &)
{
    showBlockers();
    m_wait.start();
}

void ExportPage::showBlockers()
{
    plan::Table table{tr("Errors"), {tr("Question"), tr("What is wrong")}, {}};
    QStringList links;
    for (const Finding &finding : sortedFindings(document())) {
        if (finding.severity() != Severity::Error || document().acceptanceOf(finding))
            continue;
        const QString id = fieldIdsOf(finding).value(0);
        const QString place = pageTitle(id.section(u'.', 0, 0)) + QStringLiteral(" › ") + labelOf(id, document().design());
        table.rows.append({place, messageOf(finding, QLocale())});
        links.append(QStringLiteral("field:") + id);
    }
    const bool blocked = !table.rows.isEmpty() && !m_draft->isChecked();
    m_blockTitle->setText(blocked
            ? tr("no: %n error(s) are open. Mend them, or export a draft.", nullptr, int(table.rows.size()))
            : tr("yes: no error is open"));
    m_blockers->setVisible(blocked);
    m_blockers->showTable(table, links);
}

void ExportPage::showFiles()
{
    BundleOptions chosen = options();
    chosen.draft = chosen.draft || document().openFindings(Severity::Error) > 0; // To be read before it can be written.
    const auto files = renderBundle(document().project(), document().assessment(), document().catalog(), chosen);
    m_preview->showFiles(files.value_or(QList<OutputFile>()));
}

void ExportPage::chooseFolder()
{
    if (const QString folder = Dialogs::instance().folderPath(this, tr("Folder of the bundle")); !folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

void ExportPage::exportBundle()
{
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    const auto files = renderBundle(document().project(), document().assessment(), document().catalog(), options());
    if (!files) {
        refuse(files.error());
    } else if (folder.isEmpty()) {
        say(tr("Choose a folder first."));
        m_folder->setFocus(Qt::OtherFocusReason);
    } else {
        write(folder, *files);
    }
}

void ExportPage::refuse(const Error &error)
{
    if (!m_blockers->isVisible())
        return say(textOf(error));
    say(tr("Nothing was written: %n error(s) are open. The first is at “%1”.", nullptr, m_blockers->rowCount()).arg(m_blockers->item(0, 0)->text()));
    m_blockers->setCurrentCell(0, 0);
    m_blockers->setFocus(Qt::OtherFocusReason);
}

// In a thread: a folder may be on a slow share.
void ExportPage::write(const QString &folder, const QList<OutputFile> &files)
{
    m_export->setEnabled(false);
    m_progress->show();
    m_result->hide();
    QByteArray readme;
    for (const OutputFile &file : files) {
        if (file.path == QLatin1String("README.md"))
            readme = file.bytes;
    }
    auto result = std::make_shared<Result<>>();
    runBeside(this, [folder, files, result] { *result = writeBundle(folder, files); },
        [this, folder, result, readme] { showWritten(folder, *result, readme); });
}

void ExportPage::showWritten(const QString &folder, const Result<> &written, const QByteArray &readme)
{
    m_export->setEnabled(true);
    m_progress->hide();
    say(written ? tr("Written to %1.").arg(QDir::toNativeSeparators(folder)) : textOf(written.error()));
    if (written) {
        m_writtenTo = folder;
        m_next->setMarkdown(QString::fromUtf8(readme));
        m_nextBox->show();
        m_next->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT finished(written.has_value());
}

void ExportPage::say(const QString &text)
{
    m_result->setText(text);
    m_result->show();
    QAccessibleEvent event(m_result, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ExportPage::savePdf()
{
    savePlanWhereWanted(document(), this, [this](const Result<QString> &saved) {
        say(saved ? tr("The plan was saved as %1.").arg(QDir::toNativeSeparators(*saved)) : textOf(saved.error()));
    });
}

} // namespace octoha
