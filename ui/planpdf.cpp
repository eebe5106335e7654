#include "ui/planpdf.h"

#include "core/design/hiddentext.h"
#include "core/design/language.h"
#include "core/plan/diagram.h"
#include "ui/beside.h"
#include "ui/designdocument.h"
#include "ui/dialogs.h"

#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgRenderer>
#include <QTextDocument>

namespace octoha {

namespace {

/// The name by which the text refers to a picture of the document.
QString pictureName(const plan::Picture &picture)
{
    return QStringLiteral("picture-%1").arg(qHash(picture.svg));
}

/// A text of the plan as itself; what nobody would see of it is shown.
QString escaped(const QString &text)
{
    return shownText(text).toHtmlEscaped();
}

QString tag(const QString &name, const QString &text)
{
    return QStringLiteral("<%1>%2</%1>").arg(name, escaped(text));
}

QString itemsOf(const QStringList &items, const QString &list, const QString &before = {})
{
    QString html;
    for (const QString &item : items)
        html += QStringLiteral("<li>%1%2</li>").arg(before, escaped(item));
    return QStringLiteral("<%1>%2</%1>").arg(list, html);
}

/// One function a kind of block; std::visit picks it.
struct RichText {
    QString operator()(const plan::Heading &heading) const
    {
        return tag(QStringLiteral("h%1").arg(std::clamp(heading.level, 1, 4)), heading.text);
    }
    QString operator()(const plan::Paragraph &paragraph) const
    {
        const bool warns = paragraph.tone == plan::Paragraph::Tone::Warning;
        return warns ? QStringLiteral("<p><b>%1</b></p>").arg(escaped(paragraph.text))
                     : tag(QStringLiteral("p"), paragraph.text);
    }
    QString operator()(const plan::Bullets &bullets) const
    {
        return itemsOf(bullets.items, bullets.numbered ? QStringLiteral("ol") : QStringLiteral("ul"));
    }
    QString operator()(const plan::Table &table) const { return tableOf(table); }
    QString operator()(const plan::Code &code) const { return tag(QStringLiteral("pre"), code.text); }
    QString operator()(const plan::Picture &picture) const
    {
        return QStringLiteral("<p><img src=\"%1\" alt=\"%2\"></p>")
            .arg(pictureName(picture), escaped(picture.description));
    }
    QString operator()(const plan::Link &link) const
    {
        return QStringLiteral("<p><a href=\"%1\">%2</a> %3</p>")
            .arg(escaped(link.url), escaped(link.text), escaped(link.after));
    }
    QString operator()(const plan::Checklist &list) const
    {
        return itemsOf(list.items, QStringLiteral("ul"), QStringLiteral("☐ "));
    }
    QString operator()(const plan::PageBreak &) const
    {
        return QStringLiteral("<p style='page-break-after:always'></p>");
    }

private:
    static QString tableOf(const plan::Table &table)
    {
        QString html = QStringLiteral("<p><i>%1</i></p><table border='1' cellspacing='0' cellpadding='3'><tr>")
                           .arg(escaped(table.caption));
        for (const QString &header : table.headers)
            html += tag(QStringLiteral("th"), header);
        html += QLatin1String("</tr>");
        for (const QStringList &row : table.rows) {
            html += QLatin1String("<tr>");
            for (qsizetype i = 0; i < row.size(); ++i)
                html += QStringLiteral("<td align='%1'>%2</td>")
                            .arg(table.isNumber.value(i) ? QLatin1String("right") : QLatin1String("left"),
                                escaped(row[i]));
            html += QLatin1String("</tr>");
        }
        return html + QLatin1String("</table>");
    }
};

/// The drawing at three times its size, sharp enough for paper, shown at the width of the page.
QImage pictureOf(const QByteArray &svg)
{
    QSvgRenderer renderer(svg);
    QImage image(renderer.defaultSize() * 3, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    image.setDevicePixelRatio(3);
    return image;
}

void addPictures(QTextDocument &text, const plan::Document &document)
{
    for (const plan::Block &block : document.blocks) {
        if (const auto *picture = std::get_if<plan::Picture>(&block))
            text.addResource(QTextDocument::ImageResource, QUrl(pictureName(*picture)), pictureOf(picture->svg));
    }
}

Result<> written(const QString &path, QTextDocument &text, const QString &title)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Error::Code::Io,
            QCoreApplication::translate("PlanPdf", "%1 cannot be written: %2").arg(path, file.errorString()));
    QPdfWriter writer(&file);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Octoha"));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
    text.print(&writer);
    if (!file.commit())
        return failure(Error::Code::Io,
            QCoreApplication::translate("PlanPdf", "%1 cannot be written: %2").arg(path, file.errorString()));
    return {};
}

} // namespace

// Refusals are the window's, and stay in its language.
QByteArray diagramOfPlan(const Design &design, const Catalog &catalog)
{
    const LanguageScope scope(design.project.language);
    return diagramSvg(design, catalog);
}

QString richTextOf(const plan::Document &document)
{
    QString html = document.draft ? QStringLiteral("<p><b>%1</b></p>").arg(escaped(document.draftText)) : QString();
    for (const plan::Block &block : document.blocks)
        html += std::visit(RichText(), block);
    return html;
}

Result<> savePlanAsPdf(
    const QString &path, const Project &project, const Assessment &assessment, const Catalog &catalog)
{
    const bool draft = octoha::openFindings(assessment, project.design, project.accepted, Severity::Error) > 0;
    const QByteArray svg = diagramOfPlan(project.design, catalog);
    const plan::Document document = planDocument({project, assessment, catalog, draft, svg});
    QTextDocument text;
    text.setDefaultFont(QFont(QStringLiteral("Sans Serif"), 9));
    addPictures(text, document);
    text.setHtml(richTextOf(document));
    return written(path, text, document.title);
}

void savePlanWhereWanted(
    const DesignDocument &document, QWidget *parent, const std::function<void(const Result<QString> &)> &done)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("PlanPdf", source); };
    const QString path
        = Dialogs::instance().savePath(parent, text(QT_TRANSLATE_NOOP("PlanPdf", "Save the plan as PDF")),
            QStringLiteral("plan.pdf"), text(QT_TRANSLATE_NOOP("PlanPdf", "PDF (*.pdf)")));
    if (path.isEmpty())
        return;
    auto result = std::make_shared<Result<>>();
    const auto save
        = [result, path, project = document.project(), assessment = document.assessment(),
              &catalog = document.catalog()] { *result = savePlanAsPdf(path, project, assessment, catalog); };
    runBeside(parent, save, [result, path, done] { done(result->map([&] { return path; })); });
}

} // namespace octoha
