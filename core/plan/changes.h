#pragma once

#include "core/design/fields.h"

#include <QLocale>

namespace octoha {

/// One answer that differs.
struct FieldChange {
    QString field; ///< Id, with item ids.
    QString label; ///< Translated: "Compute › Nodes › octo-02 › Size".
    QJsonValue before, after; ///< Undefined where the item did not exist.
};

/// The answers that differ.
QList<FieldChange> changesBetween(const Design &before, const Design &after);

/// One side of a change as people read it: the value, the answers of an item, or a dash where the item did not exist.
QString textOf(const FieldChange &change, const QJsonValue &side, const QLocale &locale);

/// The words for a question, an item or an item's question: "Nodes › octo-02 › Size".
QString labelOf(const QString &fieldId, const Design &design);
/// The same with its page before it: "Database › Product", as two pages may ask for a product.
QString placeOf(const QString &fieldId, const Design &design);

} // namespace octoha
