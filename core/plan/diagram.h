#pragma once

#include "core/catalog/catalog.h"
#include "core/design/design.h"
#include "core/pictures/architecture.h"

#include <QCoreApplication>

namespace octoha {

/// Translates a text of the diagram.
inline QString diagramText(const char *text)
{
    return QCoreApplication::translate("Diagram", text);
}

/// Where the parts of a design stand: users and Tentacles, balancers, nodes by zone, database, share, vault, identity,
/// each with its subnet and with the ports on the lines. Texts are translated.
Architecture architectureOf(const Design &design, const Catalog &catalog);

/// The same as a picture with its words, and its parts as rows.
Picture diagramPicture(const Design &design, const Catalog &catalog, const PictureTheme &theme = {});

/// The drawing alone. A mark, such as that this is a draft, stands at the top.
QByteArray diagramSvg(
    const Design &design, const Catalog &catalog, const PictureTheme &theme = {}, const QString &mark = {});

} // namespace octoha
