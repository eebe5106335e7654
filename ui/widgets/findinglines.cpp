#include "ui/widgets/findinglines.h"

#include "ui/dialogs.h"
#include "ui/icons.h"
#include "ui/widgets/difference.h"
#include "ui/widgets/wrappedlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace octoha {

namespace {

QLabel *textLabel(const QString &text, QWidget *parent)
{
    auto *label = new WrappedLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString lineOf(const Finding &finding)
{
    return severityText(finding.severity()) + QLatin1String(": ") + messageOf(finding, QLocale());
}

} // namespace

bool offerFix(const Finding &finding, DesignDocument &document, QWidget *parent)
{
    const Edits edits = editOf(finding, document.design(), document.context());
    const auto fixed = withEdits(document.design(), edits);
    if (edits.isEmpty() || !fixed)
        return false;
    const QString title = titleOf(*finding.rule);
    const QString text = QStringLiteral("<p><b>%1</b></p><p>%2</p>").arg(title.toHtmlEscaped(), fixOf(*finding.rule).toHtmlEscaped())
        + differenceHtml(document.design(), *fixed);
    if (!Dialogs::instance().confirm(parent, FindingLines::tr("Fix"), text, FindingLines::tr("Apply")))
        return false;
    document.replace(*fixed, FindingLines::tr("Fix “%1”").arg(title));
    return true;
}

FindingLines::FindingLines(DesignDocument &document, QWidget *parent) : QWidget(parent), m_document(document)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setColumnStretch(1, 1);
}

void FindingLines::showFindings(const QList<Finding> &findings, const QString &refusal)
{
    QString text = refusal;
    for (const Finding &finding : findings)
        text += u'\n' + lineOf(finding);
    setVisible(!text.isEmpty());
    if (text == m_text)
        return;
    m_text = text;
    for (QWidget *child : findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        child->hide();
        child->deleteLater(); // A Fix button may be the one whose press brought us here.
    }
    if (!refusal.isEmpty())
        addLine(icon(Severity::Error), refusal, nullptr);
    QStringList said; // Several rules may wait for the same answer; once is enough here.
    for (const Finding &finding : findings) {
        if (!said.contains(lineOf(finding)))
            addLine(icon(finding.severity()), messageOf(finding, QLocale()), &finding);
        said.append(lineOf(finding));
    }
}

void FindingLines::addLine(const QIcon &sign, const QString &text, const Finding *finding)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const int row = grid->rowCount();
    auto *signLabel = new QLabel(this);
    signLabel->setPixmap(sign.pixmap(unit(this) * 2));
    const QString severity = severityText(finding ? finding->severity() : Severity::Error);
    signLabel->setToolTip(severity);
    grid->addWidget(signLabel, row, 0, Qt::AlignVCenter);
    auto *label = textLabel(text, this);
    label->setAccessibleName(severity + QLatin1String(": ") + text);
    grid->addWidget(label, row, 1);
    if (!finding || editOf(*finding, m_document.design(), m_document.context()).isEmpty())
        return;
    auto *fix = new QPushButton(tr("Fix…"), this);
    fix->setAutoDefault(false);
    fix->setAccessibleName(tr("Fix “%1”…").arg(titleOf(*finding->rule)));
    connect(fix, &QPushButton::clicked, this, [this, copy = *finding] { offerFix(copy, m_document, window()); });
    grid->addWidget(fix, row, 2, Qt::AlignVCenter);
}

} // namespace octoha
