#pragma once

#include "core/design/fields.h"

namespace octoha::tests {

/// A value that the type takes and that differs from `value`.
QJsonValue otherValue(const Type &type, const QJsonValue &value);

/// A value of a kind that the type does not take.
QJsonValue wrongValue(const Type &type);

/// The design with one item in every list, so that items' questions can be read and written.
Design designWithItems();

/// The id of a question in designWithItems(): "compute.nodes.*.size" becomes "compute.nodes.0.size".
QString placedId(const Field &field);

} // namespace octoha::tests
