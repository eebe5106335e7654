#include "core/pictures/availabilitypicture.h"

#include "core/assess/quantities.h"
#include "core/catalog/catalogtexts.h"
#include "core/pictures/axis.h"
#include "core/pictures/canvas.h"

#include <QCoreApplication>

#include <algorithm>

namespace octoha {

namespace {

constexpr double width = 720, margin = 16, indent = 22, boxesRight = 440, barLeft = 460, barRoom = 120, rowGap = 8;
constexpr double secondsOfYear = 365 * 24 * 3600.0; // As the minutes a year beside the composite.
constexpr int deepest = 8; // A box below that has no room to be read.

QString text(const char *words)
{
    return QCoreApplication::translate("Pictures", words);
}

/// A part of the tree and where its box stands.
struct TreeRow {
    const AvailabilityPart *part;
    int depth;
    qsizetype parent; ///< Index among the rows; -1 for the root.
    QRectF box = {};
};

void append(QList<TreeRow> &rows, const AvailabilityPart &part, int depth, qsizetype parent)
{
    const qsizetype own = rows.size();
    rows.append({&part, std::min(depth, deepest), parent});
    for (const AvailabilityPart &child : part.children)
        append(rows, child, depth + 1, own);
}

std::optional<double> secondsOpen(const AvailabilityPart &part)
{
    return part.value ? std::optional((1 - *part.value) * secondsOfYear) : std::nullopt;
}

QString promise(const AvailabilityPart &part, const QLocale &locale)
{
    return part.value ? percentText(*part.value * 100, locale) : text(QT_TRANSLATE_NOOP("Pictures", "unknown"));
}

QString openText(const AvailabilityPart &part, const QLocale &locale)
{
    const auto open = secondsOpen(part);
    return open ? text(QT_TRANSLATE_NOOP("Pictures", "%1 a year")).arg(axisText(AxisForm::Time, *open, locale))
                : QString();
}

/// How the children work together; nothing of a part.
QString kindText(const AvailabilityPart &part)
{
    switch (part.kind) {
    case AvailabilityPart::Kind::Series:
        return text(QT_TRANSLATE_NOOP("Pictures", "all of these are needed"));
    case AvailabilityPart::Kind::Parallel:
        return text(QT_TRANSLATE_NOOP("Pictures", "one of these is enough"));
    case AvailabilityPart::Kind::Part:
        break;
    }
    return {};
}

QStringList linesOf(const AvailabilityPart &part, const QLocale &locale)
{
    const QString kind = kindText(part);
    QStringList lines{kind.isEmpty() ? promise(part, locale)
                                     : text(QT_TRANSLATE_NOOP("Pictures", "%1; %2")).arg(promise(part, locale), kind)};
    if (!part.met)
        lines.append(text(QT_TRANSLATE_NOOP("Pictures", "The condition of the better promise is not met.")));
    return lines;
}

class Drawing {
public:
    Drawing(const QList<TreeRow> &rows, const Picture &texts, const QLocale &locale, const PictureTheme &theme);
    QByteArray draw();

private:
    void place();
    void drawRow(const TreeRow &row);
    void drawBar(const TreeRow &row);
    void drawBranch(const TreeRow &row);

    QList<TreeRow> m_rows;
    const QString m_title;
    const QLocale m_locale;
    const PictureTheme m_theme;
    Canvas m_canvas;
    double m_most = 1; ///< Seconds a year of the part that leaves most open.
    double m_bottom = 0;
};

Drawing::Drawing(const QList<TreeRow> &rows, const Picture &texts, const QLocale &locale, const PictureTheme &theme)
    : m_rows(rows),
      m_title(texts.title),
      m_locale(locale),
      m_theme(theme),
      m_canvas(theme, texts.title, texts.description)
{
    for (const TreeRow &row : m_rows)
        m_most = std::max(m_most, secondsOpen(*row.part).value_or(0));
    place();
}

void Drawing::place()
{
    double y = margin + 24;
    for (TreeRow &row : m_rows) {
        const double left = margin + row.depth * indent, room = boxesRight - left;
        row.box = {left, y, room, Canvas::boxHeight(row.part->title(), linesOf(*row.part, m_locale), room)};
        y = row.box.bottom() + rowGap;
    }
    m_bottom = y;
}

void Drawing::drawBar(const TreeRow &row)
{
    const double middle = row.box.center().y();
    if (const auto open = secondsOpen(*row.part))
        m_canvas.fill({barLeft, middle - 6, std::max(1.0, *open / m_most * barRoom), 12},
            row.part->costsMost ? m_theme.warning : m_theme.series[0]);
    m_canvas.text({width - margin, middle + 4}, openText(*row.part, m_locale),
        {.colour = m_theme.text, .align = Canvas::Align::End});
    if (row.part->costsMost)
        m_canvas.text({width - margin, middle + 19}, text(QT_TRANSLATE_NOOP("Pictures", "costs most")),
            {m_theme.warning, Canvas::textSize, Weight::Bold, Canvas::Align::End});
}

/// From below the parent's left corner to the middle of the box.
void Drawing::drawBranch(const TreeRow &row)
{
    if (row.parent < 0)
        return;
    const QRectF &parent = m_rows[row.parent].box;
    const double x = std::min(parent.left() + indent / 2, row.box.left()), y = row.box.center().y();
    m_canvas.stroke({x, parent.bottom()}, {x, y}, m_theme.muted);
    m_canvas.stroke({x, y}, {row.box.left(), y}, m_theme.muted);
}

void Drawing::drawRow(const TreeRow &row)
{
    const bool warns = row.part->costsMost || !row.part->met;
    m_canvas.box(row.box, row.part->title(), linesOf(*row.part, m_locale), !row.part->value,
        warns ? m_theme.warning : m_theme.accent);
    drawBranch(row);
    drawBar(row);
}

QByteArray Drawing::draw()
{
    m_canvas.text({margin, margin + 11}, fittedText(m_title, (width - 2 * margin) / Canvas::titleSize, Weight::Bold),
        {m_theme.text, Canvas::titleSize, Weight::Bold});
    for (const TreeRow &row : m_rows)
        drawRow(row);
    return m_canvas.svg({width, m_bottom + margin});
}

TextTable tableOf(const QList<TreeRow> &rows, const QLocale &locale)
{
    TextTable table{text(QT_TRANSLATE_NOOP("Pictures", "The chain, part by part")),
        {text(QT_TRANSLATE_NOOP("Pictures", "Part")), text(QT_TRANSLATE_NOOP("Pictures", "Promise")),
            text(QT_TRANSLATE_NOOP("Pictures", "Leaves open")), text(QT_TRANSLATE_NOOP("Pictures", "On condition")),
            text(QT_TRANSLATE_NOOP("Pictures", "Met"))},
        {}, {false, true, true, false, false}};
    for (const TreeRow &row : rows) {
        const AvailabilityPart &part = *row.part;
        const QString name
            = part.costsMost ? text(QT_TRANSLATE_NOOP("Pictures", "%1 (costs most)")).arg(part.title()) : part.title();
        const QString better = part.wanted.isEmpty()
            ? QString()
            : text(QT_TRANSLATE_NOOP("Pictures", " (better: %1)")).arg(catalogText(part.wanted));
        const QString met = part.condition.isEmpty() ? QString()
            : part.met                               ? text(QT_TRANSLATE_NOOP("Pictures", "yes"))
                                                     : text(QT_TRANSLATE_NOOP("Pictures", "no"));
        table.rows.append({QString(row.depth * 2, QChar(QChar::Nbsp)) + name, promise(part, locale),
            openText(part, locale), catalogText(part.condition) + better, met});
    }
    return table;
}

QString descriptionOf(const QList<TreeRow> &rows, const Availability &availability, const QLocale &locale)
{
    if (!availability.composite.value)
        return text(QT_TRANSLATE_NOOP("Pictures", "The promise of the whole is unknown: %1"))
            .arg(availability.composite.unknownText());
    const QString whole = percentText(*availability.composite.value, locale);
    QStringList sentences{availability.atMost
            ? text(QT_TRANSLATE_NOOP("Pictures", "At most %1 for the whole: the promise of a part is unknown."))
                  .arg(whole)
            : text(QT_TRANSLATE_NOOP("Pictures", "%1 for the whole.")).arg(whole)};
    const auto most = std::find_if(rows.cbegin(), rows.cend(), [](const TreeRow &row) { return row.part->costsMost; });
    if (most != rows.cend())
        sentences.append(text(QT_TRANSLATE_NOOP("Pictures", "The part that costs most: %1, which leaves %2 open."))
                             .arg(most->part->title(), openText(*most->part, locale)));
    return sentences.join(u' ');
}

} // namespace

Picture availabilityPicture(const Availability &availability, const QLocale &locale, const PictureTheme &theme)
{
    QList<TreeRow> rows;
    append(rows, availability.tree, 0, -1);
    Picture picture{{}, text(QT_TRANSLATE_NOOP("Pictures", "What the promise of the whole is made of")),
        descriptionOf(rows, availability, locale), tableOf(rows, locale)};
    picture.svg = Drawing(rows, picture, locale, theme).draw();
    return picture;
}

} // namespace octoha
