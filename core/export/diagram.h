#pragma once

#include "core/assess/assessment.h"

namespace octoha {

/// Colours of the drawing; the plan uses the light ones.
struct DiagramTheme {
    QByteArray ground = "#ffffff", text = "#1b1f24", muted = "#5b6470", line = "#d7dbe0", accent = "#0b5cad", box = "#f4f5f7";
};

/// The architecture as SVG 1.1 that QtSvg 6.4 draws: users and Tentacles, balancers, nodes by zone, database, share, vault,
/// identity, with ports on the lines; title and description for screen readers. Text is measured by a table of widths, so no label leaves its box.
/// A mark, such as that this is a draft, stands at the top.
QByteArray diagramSvg(const Design &design, const Catalog &catalog, const DiagramTheme &theme = {}, const QString &mark = {});

} // namespace octoha
