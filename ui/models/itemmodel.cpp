#include "ui/models/itemmodel.h"

#include "core/design/numberform.h"
#include "core/design/typedvalue.h"
#include "ui/models/standin.h"
#include "ui/widgets/suggestions.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace octoha {

namespace {

/// What two states of the list have in common at the start, item by item.
qsizetype commonStart(const QList<int> &a, const QList<int> &b)
{
    return std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
}

qsizetype commonEnd(const QList<int> &a, const QList<int> &b, qsizetype start)
{
    return std::mismatch(a.rbegin(), a.rend() - start, b.rbegin(), b.rend() - start).first - a.rbegin();
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
    : QAbstractTableModel(parent),
      m_document(document),
      m_list(*findField(listId)),
      m_plainRow{m_list.question(), m_list.type().items}
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
    for (const Field &column : std::as_const(m_columns))
        m_questions.append(questionOf(m_list, QLatin1String(column.question().key)));
    m_shown = m_document.design();
    connect(&m_document, &DesignDocument::designChanged, this, [this](const QSet<QString> &fields) {
        if (fields.contains(m_list.id))
            refresh();
    });
}

int ItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(items().count());
}

int ItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QJsonValue ItemModel::cell(int row, int column) const
{
    return items().answer(row, m_questions[column]);
}

QString ItemModel::fieldId(const QModelIndex &index) const
{
    if (!m_list.type().itemRows)
        return m_list.id;
    const QString key = QLatin1String(m_columns[index.column()].question().key);
    return m_list.id + QStringLiteral(".#%1.").arg(items().id(index.row())) + key;
}

int ItemModel::rowOf(int itemId) const
{
    return int(items().ids().indexOf(itemId));
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
    return standInOfItem(m_columns[index.column()].id, items().at(index.row()).toObject(), m_shown);
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
    return write(m_list.id + u'.' + QString::number(index.row()), answer);
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
    m_document.edit(
        {}, tr("Remove %n row(s) of “%1”", nullptr, int(rows.size())).arg(m_list.label()), [&](Design &design) {
            removeItems(design, m_list, {rows.cbegin(), rows.cend()});
        });
}

void ItemModel::refresh()
{
    const QList<int> before = items().ids(), now = Items(m_list, m_document.design()).ids();
    const qsizetype end = commonEnd(before, now, commonStart(before, now));
    // Items that took the place of others are changed rows; only what the list is longer or shorter by comes or goes.
    const int from = int(std::min(before.size(), now.size()) - end);
    if (const int gone = int(before.size() - now.size()); gone > 0) {
        beginRemoveRows({}, from, from + gone - 1);
        m_shown = m_document.design();
        endRemoveRows();
    } else if (gone < 0) {
        beginInsertRows({}, from, from - gone - 1);
        m_shown = m_document.design();
        endInsertRows();
    }
    m_shown = m_document.design();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace octoha
