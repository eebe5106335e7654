#pragma once

#include "core/assess/explain.h"

#include <QJsonObject>

namespace octoha {

/// null where it is unknown; without the noise that binary fractions leave in the last digits.
QJsonValue numberToJson(const std::optional<double> &number);
/// `{"title":…,"url":…,"date":…,"derived":…}`
QJsonObject sourceToJson(const Source &source);
/// `{"value":…,"unit":…,"formula":…,"inputs":[…],"sources":[…]}`; an unknown value is null, with `unknown` saying why.
QJsonObject derivedToJson(const Derived &derived, const Catalog &catalog);
/// What `octoha-cli assess --format json` prints for one design: sizing, cost, bill of materials, availability and
/// failures.
QJsonObject assessmentToJson(const Assessment &assessment, const Design &design, const Catalog &catalog);
/// What `octoha-cli explain` prints for a computed value.
QJsonObject explanationToJson(const Explanation &explanation, const Catalog &catalog);

} // namespace octoha
