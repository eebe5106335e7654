#pragma once

#include "core/pictures/picture.h"
#include "core/pictures/theme.h"

namespace octoha {

/// A part of an architecture.
struct ArchitectureBox {
    QString title;
    QStringList lines;
    QString port; ///< On the line that leads to it, or from it.
    QString subnet = {}; ///< Name and range; empty: in none of the network's.
    bool existing = false; ///< Not made by the design.
};

/// The nodes of one zone.
struct ArchitectureZone {
    QString name;
    QList<ArchitectureBox> nodes;
    QString more; ///< How many more there are than are drawn; empty: none.
};

/// Where the parts of a cluster stand, row by row from the users to what all nodes share. Texts are translated.
struct Architecture {
    QString title, description;
    QList<ArchitectureBox> clients, balancers, services;
    QString nodesSubnet;
    QList<ArchitectureZone> zones;
    QString secondName; ///< Of the second region.
    QList<ArchitectureBox> second;
    QString mark; ///< Stands over it all: that this is a draft.
};

/// The picture; no box or label overlaps another or leaves its frame, however many parts there are.
QByteArray architectureSvg(const Architecture &architecture, const PictureTheme &theme);

} // namespace octoha
