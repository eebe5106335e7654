#include "ui/models/itemmodel.h"

#include "core/design/copiedcell.h"
#include "core/design/pastedtable.h"

#include <QRegularExpression>

namespace octoha {

namespace {

/// "octo-02" after "octo-01"; the text itself where it ends without a number.
QString countedOn(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("(\\d{1,9})$"));
    const auto match = number.match(text);
    if (!match.hasMatch())
        return text;
    const QString digits = match.captured(1);
    return text.left(text.size() - digits.size())
        + QString::number(digits.toInt() + 1).rightJustified(digits.size(), u'0');
}

/// The zones take turns; no zone stays none.
int nextZone(int zone)
{
    return zone == 0 ? 0 : zone % int(Zone::highest()) + 1;
}

} // namespace

/// The same item once more, with names and zone of its own: what may stand only once counts on, goes round or stays
/// empty.
QJsonObject ItemModel::likeLast(QJsonObject item) const
{
    const auto change = [&item](FieldRef ref, auto next) {
        if (const auto value = item.find(QLatin1String(ref.key)); value != item.end())
            *value = next(*value);
    };
    const auto counted = [](const QJsonValue &name) { return countedOn(name.toString()); };
    item.remove(QLatin1String("id"));
    change(field<&Node::name>, counted);
    change(field<&Node::nodeName>, counted);
    change(field<&Node::address>, [](const QJsonValue &) { return QString(); });
    change(field<&Node::zone>, [](const QJsonValue &zone) { return nextZone(zone.toInt()); });
    return item;
}

QJsonValue ItemModel::emptyItem() const
{
    if (m_list.type().itemRows)
        return QJsonObject();
    return m_list.type().items->kind == Kind::Text ? QJsonValue(QString()) : QJsonValue(m_list.type().items->minimum);
}

QJsonValue ItemModel::newItem() const
{
    const bool continues = m_list.type().itemRows && rowCount() > 0;
    return continues ? likeLast(items().at(rowCount() - 1).toObject()) : emptyItem();
}

void ItemModel::append()
{
    write(m_list.id + QLatin1String(".+"), newItem());
}

QString ItemModel::copied(const QModelIndexList &cells) const
{
    QModelIndexList sorted = cells;
    std::sort(sorted.begin(), sorted.end());
    QString text;
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        if (i > 0)
            text += sorted[i].row() == sorted[i - 1].row() ? u'\t' : u'\n';
        text += copiedCell(shown(sorted[i]));
    }
    return text;
}

bool ItemModel::isHeader(const QStringList &texts, int firstColumn) const
{
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (firstColumn + i >= m_columns.size()
            || headerData(firstColumn + int(i), Qt::Horizontal).toString() != texts[i].trimmed())
            return false;
    }
    return true;
}

Result<> ItemModel::paste(const QString &text, const QModelIndex &at)
{
    QList<QStringList> rows = cellsOf(text);
    const int firstColumn = at.isValid() ? at.column() : 0;
    int row = at.isValid() ? at.row() : rowCount();
    if (isHeader(rows.first(), firstColumn))
        rows.removeFirst();
    Design after = m_document.design();
    const qsizetype added = std::max(qsizetype(0), row + rows.size() - rowCount());
    if (auto appended = appendItems(after, m_list, emptyItem(), added); !appended)
        return appended;
    for (const QStringList &cells : rows) {
        if (auto pasted = pasteCells(after, {m_list, m_columns, m_questions}, row++, firstColumn, cells); !pasted)
            return pasted;
    }
    m_document.edit({}, tr("Change “%1”").arg(m_list.label()), [&](Design &design) { design = std::move(after); });
    return {};
}

} // namespace octoha
