#pragma once

#include "core/design/fields.h"
#include "core/project/acceptance.h"

#include <span>

namespace octoha {

/// A key that this program does not know, kept so that saving loses nothing.
struct ForeignKey {
    QStringList path; ///< {"design", "compute", "nodes", "#3", "colour"}: items of lists by their id.
    QString place; ///< As shown: "design.compute.nodes.0.colour".
    QJsonValue value;
    friend bool operator==(const ForeignKey &, const ForeignKey &) = default;
};

/// All that stands in a `.octoha` file.
struct Project {
    Design design;
    QList<Acceptance> accepted;
    QDate rulesAsOf; ///< Day of the rules that last judged the design; invalid where none did.
    QList<ForeignKey> foreign;
    friend bool operator==(const Project &, const Project &) = default;
};

/// What reading a file gave, besides the project.
struct Reading {
    Project project;
    int format = 0; ///< As the file was written.
    QStringList notes; ///< Migrations and unknown keys, translated, one a line.
};

/// A step from one format to the next: JSON in, JSON out; frozen once released.
using FormatStep = void (*)(QJsonObject &project, QStringList &notes);

inline constexpr int currentFormat = 1;

/// Reads a project. Refuses, with place and way out: text that is no JSON, values outside their type (all of them
/// listed), a newer format (with the version it needs), files beyond the limits of checkJson.
Result<Reading> readProject(const QByteArray &text);

/// The same with other steps; `steps` lead from format 1 upwards. For tests of the mechanism itself.
Result<Reading> readProject(const QByteArray &text, std::span<const FormatStep> steps);

/// The canonical text of a project that may be saved. Refuses (Code::TooLarge, what is too large) what would not be
/// read again, as many long unknown keys make it.
Result<QByteArray> textToSave(const Project &project);

/// Canonical text: sorted keys, indented, one trailing newline. Reading it gives the project again.
QByteArray writeProject(const Project &project);

/// Reads a file; `-` is standard input. Errors of Code::Io name the file and the cause.
Result<Reading> loadProject(const QString &path);

/// Writes atomically: beside, then renamed. The old file stays whole if anything fails. What is no file (a device, a
/// pipe) is refused, not replaced.
Result<> saveProject(const QString &path, const Project &project);

} // namespace octoha
