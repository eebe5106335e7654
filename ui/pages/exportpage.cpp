#include "ui/pages/exportpage.h"

#include "core/design/fields.h"
#include "core/plan/changes.h"
#include "ui/beside.h"
#include "ui/dialogs.h"
#include "ui/pages/bundleparts.h"
#include "ui/pages/nextsteps.h"
#include "ui/panel/findingstab.h"
#include "ui/planpdf.h"
#include "ui/widgets/bundlepreview.h"
#include "ui/widgets/facttable.h"

#include <QAccessible>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

namespace octoha {

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
    addOther(m_parts = new BundleParts(content()));
    connect(m_parts, &BundleParts::changed, this, [this] {
        showBlockers();
        m_wait.start();
    });
    addOther(makeFolder());
    addOther(makeButtons());
    addOther(m_next = new NextSteps(content()));
    m_next->hide();
    addSection(tr("Files"), tr("Each as it will be written."));
    addOther(m_preview = new BundlePreview(Qt::Horizontal, content()));
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
    m_result->setTextFormat(Qt::PlainText);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    line->addWidget(m_progress, 1);
    line->addWidget(m_result, 1);
    m_progress->hide();
}

// What was said of the design before is not true of this one.
void ExportPage::showDesign(const Design &)
{
    m_result->clear();
    m_next->hide();
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
        table.rows.append({placeOf(id, document().design()), messageOf(finding, QLocale())});
        links.append(QStringLiteral("field:") + id);
    }
    const bool blocked = !table.rows.isEmpty() && !m_parts->options().draft;
    m_blockTitle->setText(blocked
            ? tr("no: %n error(s) are open. Mend them, or export a draft.", nullptr, int(table.rows.size()))
            : tr("yes: no error is open"));
    m_blockers->setVisible(blocked);
    m_blockers->showTable(table, links);
}

void ExportPage::showFiles()
{
    BundleOptions chosen = m_parts->options();
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
    const auto files
        = renderBundle(document().project(), document().assessment(), document().catalog(), m_parts->options());
    if (!files) {
        refuse(files.error());
    } else if (folder.isEmpty()) {
        say(tr("Choose a folder first."));
        m_folder->setFocus(Qt::OtherFocusReason);
    } else {
        write(folder, *files, Replace::UnchangedBundle);
    }
}

void ExportPage::refuse(const Error &error)
{
    if (!m_blockers->isVisible())
        return say(textOf(error));
    say(tr("Nothing was written: %n error(s) are open. The first is at “%1”.", nullptr, m_blockers->rowCount())
            .arg(m_blockers->item(0, 0)->text()));
    m_blockers->setCurrentCell(0, 0);
    m_blockers->setFocus(Qt::OtherFocusReason);
}

// In a thread: a folder may be on a slow share.
void ExportPage::write(const QString &folder, const QList<OutputFile> &files, Replace replace)
{
    m_export->setEnabled(false);
    m_progress->show();
    m_result->hide();
    auto result = std::make_shared<Result<>>();
    runBeside(
        this, [folder, files, replace, result] { *result = writeBundle(folder, files, replace); },
        [this, folder, files, result] { takeOutcome(folder, files, *result); });
}

void ExportPage::takeOutcome(const QString &folder, const QList<OutputFile> &files, const Result<> &written)
{
    m_export->setEnabled(true);
    m_progress->hide();
    if (!written && written.error().code == Error::Code::Refused && mayReplaceEdits(folder, written.error()))
        return write(folder, files, Replace::AnyBundle);
    say(written ? tr("Written to %1.").arg(QDir::toNativeSeparators(folder)) : textOf(written.error()));
    if (written) {
        m_next->showBundle(folder, files);
        m_next->show();
        m_next->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT finished(written.has_value());
}

/// Edits by hand are lost only when their owner says so, and knows which.
bool ExportPage::mayReplaceEdits(const QString &folder, const Error &edits)
{
    constexpr qsizetype most = 20; // A box that is higher than the screen cannot be closed.
    QString files;
    for (const Error &file : edits.others.mid(0, most))
        files += QStringLiteral("<li>%1</li>").arg(file.path.toHtmlEscaped());
    if (const qsizetype more = edits.others.size() - most; more > 0)
        files += QStringLiteral("<li>%1</li>").arg(tr("… and %n more", nullptr, int(more)));
    const QString question
        = tr("%1 holds a bundle in which %n file(s) were edited by hand. Replacing it loses these edits:", nullptr,
            int(edits.others.size()));
    return Dialogs::instance().confirm(this, tr("Replace the bundle?"),
        QStringLiteral("<p>%1</p><ul>%2</ul>")
            .arg(question.arg(QDir::toNativeSeparators(folder).toHtmlEscaped()), files),
        tr("Replace the bundle"));
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
