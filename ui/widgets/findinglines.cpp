#include "ui/widgets/findinglines.h"

#include "ui/dialogs.h"
#include "ui/icons.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/difference.h"
#include "ui/widgets/sign.h"
#include "ui/widgets/wrappedlabel.h"

#include <QGridLayout>

namespace octoha {

struct FindingLines::Line {
    Severity severity;
    QString text;
    const Finding *finding = nullptr; ///< Whose fix is offered.
    QString fix = {};
};

QLabel *findingLabel(const QString &text, QWidget *parent)
{
    auto *label = new WrappedLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

namespace {

Result<Design> fixed(const Finding &finding, const DesignDocument &document)
{
    const Edits edits = editOf(finding, document.design(), document.context());
    return edits.isEmpty() ? Result<Design>(document.design()) : withEdits(document.design(), edits);
}

qsizetype partsWithoutPrice(const Cost &cost)
{
    return std::count_if(cost.lines.cbegin(), cost.lines.cend(), [](const CostLine &line) { return !line.monthly; });
}

QString effectOf(const DesignDocument &document, const Design &after)
{
    Project changed = document.project();
    changed.design = after;
    const bool addsUnknown
        = partsWithoutPrice(costOf(after, document.catalog())) > partsWithoutPrice(document.assessment().cost);
    const QString effect
        = effectHtml(compare(document.project(), changed, document.catalog(), document.asOf()), document.catalog())
        + (addsUnknown ? FindingLines::tr("It adds a part whose price is not known.") : QString());
    return effect.isEmpty() ? FindingLines::tr("Cost and availability stay as they are.") : effect;
}

QString offerHtml(const Finding &finding, const DesignDocument &document, const Design &after)
{
    return QStringLiteral("<p><b>%1</b></p><p>%2</p>")
               .arg(titleOf(finding).toHtmlEscaped(), fixOf(*finding.rule).toHtmlEscaped())
        + differenceHtml(document.design(), after) + QStringLiteral("<p>%1</p>").arg(effectOf(document, after));
}

} // namespace

QString fixTextOf(const Finding &finding, const DesignDocument &document)
{
    if (!finding.rule->edit || finding.unknownField)
        return {};
    const auto after = fixed(finding, document);
    return after && *after != document.design() ? actionText(document.design(), *after) : QString();
}

QPushButton *makeFixButton(const QString &text, const Finding &finding, DesignDocument &document, QWidget *parent)
{
    auto *button = new ActionButton(text, parent);
    button->setAccessibleName(FindingLines::tr("%1 (mends “%2”)").arg(text, titleOf(finding)));
    QObject::connect(button, &QPushButton::clicked, parent,
        [parent, &document, finding] { offerFix(finding, document, parent->window()); });
    return button;
}

bool offerFix(const Finding &finding, DesignDocument &document, QWidget *parent)
{
    const auto after = fixed(finding, document);
    if (!after || *after == document.design())
        return false;
    if (!Dialogs::instance().confirm(
            parent, FindingLines::tr("Fix"), offerHtml(finding, document, *after), FindingLines::tr("Apply")))
        return false;
    document.replace(*after, FindingLines::tr("Fix “%1”").arg(titleOf(finding)));
    document.tell(FindingLines::tr("Mended: %1").arg(titleOf(finding)));
    return true;
}

FindingLines::FindingLines(DesignDocument &document, QWidget *parent) : QWidget(parent), m_document(document)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setColumnStretch(1, 1);
}

// Rules that wait for the answer to this question share a line: what they would say if they could judge is not known.
QList<FindingLines::Line> FindingLines::linesOf(const QList<Finding> &findings, const QString &refusal) const
{
    QList<Line> lines;
    if (!refusal.isEmpty())
        lines.append({Severity::Error, refusal});
    QStringList waiting;
    for (const Finding &finding : findings) {
        if (finding.unknownField)
            waiting.append(titleOf(*finding.rule));
        else
            lines.append({finding.severity(), messageOf(finding, QLocale()), &finding, fixTextOf(finding, m_document)});
    }
    if (!waiting.isEmpty())
        lines.append(
            {Severity::Note, tr("Cannot judge without this answer: %1").arg(waiting.join(QLatin1String("; ")))});
    return lines;
}

void FindingLines::showFindings(const QList<Finding> &findings, const QString &refusal)
{
    const QList<Line> lines = linesOf(findings, refusal);
    QStringList texts, fixes;
    for (const Line &line : lines) {
        texts.append(severityText(line.severity) + QLatin1String(": ") + line.text);
        fixes.append(line.fix);
    }
    setVisible(!texts.isEmpty());
    const QString text = texts.join(u'\n'), offered = fixes.join(u'\n');
    if (text == m_text && offered == m_fixes)
        return;
    m_text = text;
    m_fixes = offered;
    if (const QWidget *focus = window()->focusWidget(); focus && isAncestorOf(focus))
        setFocus(Qt::OtherFocusReason); // Its proxy takes it: the editor.
    for (QWidget *child : findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        child->hide();
        child->deleteLater(); // A button may be the one whose press brought us here.
    }
    for (const Line &line : lines)
        addLine(line);
}

void FindingLines::addLine(const Line &line)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const int row = grid->rowCount();
    const QString severity = severityText(line.severity);
    grid->addWidget(new Sign(icon(line.severity), severity, this), row, 0, Qt::AlignVCenter);
    QLabel *label = findingLabel(line.text, this);
    label->setAccessibleName(severity + QLatin1String(": ") + line.text);
    grid->addWidget(label, row, 1);
    if (!line.fix.isEmpty())
        grid->addWidget(makeFixButton(line.fix, *line.finding, m_document, this), row, 2, Qt::AlignVCenter);
}

} // namespace octoha
