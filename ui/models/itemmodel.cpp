#include "ui/models/itemmodel.h"

#include "core/design/numberform.h"
#include "ui/models/standin.h"
#include "ui/models/typedvalue.h"
#include "ui/widgets/suggestions.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace octoha {

namespace {

int idOf(const QJsonValue &item)
{
    return item.toObject().value(QLatin1String("id")).toInt();
}

/// What two states of the list have in common at the start, item by item.
qsizetype commonStart(const QJsonArray &a, const QJsonArray &b)
{
    qsizetype i = 0;
    while (i < a.size() && i < b.size() && idOf(a.at(i)) == idOf(b.at(i)))
        ++i;
    return i;
}

qsizetype commonEnd(const QJsonArray &a, const QJsonArray &b, qsizetype start)
{
    qsizetype i = 0;
    while (i < a.size() - start && i < b.size() - start && idOf(a.at(a.size() - 1 - i)) == idOf(b.at(b.size() - 1 - i)))
        ++i;
    return i;
}

bool isNumber(const Field &field)
{
    const Kind kind = field.type().kind;
    return kind == Kind::Integer || kind == Kind::Decimal || kind == Kind::Money || kind == Kind::Duration;
}

QString emptyText(const QString &standIn)
{
    return standIn.isEmpty() ? ItemModel::tr("empty") : ItemModel::tr("empty, stands for %1").arg(standIn);
}

} // namespace

ItemModel::ItemModel(const QString &listId, DesignDocument &document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_list(*findField(listId))
    , m_plainRow{m_list.question(), m_list.type().items}
{
    if (!m_list.type().itemRows) {
        m_columns.append({listId + QLatin1String(".*"), &m_plainRow});
    } else {
        for (const Row &row : m_list.type().itemRows())
            m_columns.append(*findField(listId + QLatin1String(".*.") + QLatin1String(row.question.key)));
    }
    // What is rarely answered comes last, so that the columns before it can be shown, copied and pasted alone.
    std::stable_partition(
        m_columns.begin(), m_columns.end(), [](const Field &column) { return !column.question().advanced; });
    m_items = m_document.value(m_list.id).toArray();
    connect(&m_document, &DesignDocument::designChanged, this, [this](const QSet<QString> &fields) {
        if (fields.contains(m_list.id))
            refresh();
    });
}

int ItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int ItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QJsonValue ItemModel::cell(int row, int column) const
{
    const QJsonValue item = m_items.at(row);
    return m_list.type().itemRows ? item.toObject().value(QLatin1String(m_columns[column].question().key)) : item;
}

QString ItemModel::fieldId(const QModelIndex &index) const
{
    if (!m_list.type().itemRows)
        return m_list.id;
    const QString key = QLatin1String(m_columns[index.column()].question().key);
    return m_list.id + QStringLiteral(".#%1.").arg(idOf(m_items.at(index.row()))) + key;
}

int ItemModel::rowOf(int itemId) const
{
    for (int row = 0; row < m_items.size(); ++row) {
        if (idOf(m_items.at(row)) == itemId)
            return row;
    }
    return -1;
}

QString ItemModel::shown(const QModelIndex &index) const
{
    const Field &field = m_columns[index.column()];
    if (m_document.isUnknown(fieldId(index)))
        return valueToText(field, QJsonValue::Null, QLocale());
    const QJsonValue value = cell(index.row(), index.column());
    const bool isPlainNumber = isNumber(field) && (value.toDouble() != 0 || field.zeroWord().isEmpty());
    return isPlainNumber
        ? numberFormOf(field.type(), QLocale()).toString(value.toDouble(), 'f', QLocale::FloatingPointShortest)
        : valueToText(field, value, QLocale());
}

/// What an empty cell stands for.
QString ItemModel::standIn(const QModelIndex &index) const
{
    return standInOfItem(m_columns[index.column()].id, m_items.at(index.row()).toObject(), m_document.design());
}

/// How a cell looks and what it tells besides its answer.
QVariant ItemModel::decoration(const QModelIndex &index, int role) const
{
    const Field &field = m_columns[index.column()];
    const QString value = shown(index);
    switch (role) {
    case Qt::ForegroundRole:
        return value.isEmpty() ? QVariant(QGuiApplication::palette().color(QPalette::PlaceholderText)) : QVariant();
    case Qt::ToolTipRole:
        return suggestionNote(field.id, cell(index.row(), index.column()).toString(), m_document.catalog());
    case Qt::AccessibleTextRole:
        return field.label() + QLatin1String(": ") + (value.isEmpty() ? emptyText(standIn(index)) : value);
    case Qt::TextAlignmentRole:
        return int((isNumber(field) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isBoolean = m_columns[index.column()].type().kind == Kind::Boolean;
    const QJsonValue value = cell(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole: {
        const QString text = isBoolean ? QString() : shown(index);
        return text.isEmpty() && !isBoolean ? standIn(index) : text;
    }
    case Qt::EditRole:
        return value.toVariant();
    case Qt::CheckStateRole:
        return isBoolean ? QVariant(value.toBool() ? Qt::Checked : Qt::Unchecked) : QVariant();
    default:
        return decoration(index, role);
    }
}

QVariant ItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= m_columns.size())
        return {};
    const Field &field = m_columns[section];
    if (role == Qt::ToolTipRole && *field.question().why)
        return QCoreApplication::translate("Questions", field.question().why);
    if (role == Qt::TextAlignmentRole) // As the cells below it.
        return int((isNumber(field) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextWordWrap;
    if (role != Qt::DisplayRole)
        return {};
    return field.unit().isEmpty() ? field.label() : tr("%1 (%2)").arg(field.label(), field.unit());
}

Qt::ItemFlags ItemModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isBoolean = m_columns[index.column()].type().kind == Kind::Boolean;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (isBoolean ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

bool ItemModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool checks = role == Qt::CheckStateRole;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::EditRole && !checks))
        return false;
    const QJsonValue answer = checks ? QJsonValue(value.toInt() == Qt::Checked) : QJsonValue::fromVariant(value);
    if (m_list.type().itemRows)
        return write(fieldId(index), answer);
    QJsonArray items = m_items;
    items.replace(index.row(), answer);
    return write(m_list.id, items);
}

bool ItemModel::setTyped(const QModelIndex &index, const QString &text)
{
    const auto value = valueFromTyped(m_columns[index.column()], text);
    if (value)
        return setData(index, value->toVariant());
    Q_EMIT refused(value.error().message);
    return false;
}

bool ItemModel::isAnswered(int column) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!shown(index(row, column)).isEmpty())
            return true;
    }
    return false;
}

bool ItemModel::write(const QString &id, const QJsonValue &value)
{
    const auto result = m_document.set(id, value);
    Q_EMIT refused(result ? QString() : result.error().message);
    return result.has_value();
}

bool ItemModel::removeRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || row < 0 || count <= 0 || row + count > rowCount())
        return false;
    QList<int> rows(count);
    std::iota(rows.begin(), rows.end(), row);
    removeRowsAt(rows);
    return true;
}

void ItemModel::removeRowsAt(QList<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    m_document.edit(
        {}, tr("Remove %n row(s) of “%1”", nullptr, int(rows.size())).arg(m_list.label()), [&](Design &design) {
            for (int row : rows)
                (void)removeItem(design, m_list.id + u'.' + QString::number(row));
        });
}

void ItemModel::refresh()
{
    const QJsonArray now = m_document.value(m_list.id).toArray();
    const qsizetype start = commonStart(m_items, now), end = commonEnd(m_items, now, start);
    if (const int gone = int(m_items.size() - start - end); gone > 0) {
        beginRemoveRows({}, int(start), int(start) + gone - 1);
        for (int i = 0; i < gone; ++i)
            m_items.removeAt(start);
        endRemoveRows();
    }
    if (const int added = int(now.size() - start - end); added > 0) {
        beginInsertRows({}, int(start), int(start) + added - 1);
        for (int i = 0; i < added; ++i)
            m_items.insert(start + i, now.at(start + i));
        endInsertRows();
    }
    m_items = now;
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace octoha
