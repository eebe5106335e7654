#pragma once

#include "core/pictures/picture.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace octoha {

/// The plan as a document without form: what Markdown, HTML and PDF are made from. All text is data; a renderer escapes
/// it.
namespace plan {

struct Heading {
    int level; ///< 1 is the title, 2 a chapter, 3 a part of it.
    QString text;
    QString anchor = {}; ///< Name to link to; lower-case letters, digits and hyphens.
};
struct Paragraph {
    QString text;
    enum class Tone { Plain, Note, Warning, Muted } tone = Tone::Plain;
};
struct Bullets {
    QStringList items;
    bool numbered = false;
};
using Table = TextTable;
/// A command or a listing, for reading; never run from here.
struct Code {
    QString text;
    QString language = {}; ///< "powershell", "sql", "text"
};
struct Picture {
    QByteArray svg;
    QString description;
    QString file = {}; ///< Of the bundle, for what cannot hold a picture in itself; empty: the picture is nowhere else.
};
struct Link {
    QString text, url, after; ///< A source: link text, https address, and the words behind it.
};
struct Checklist {
    QStringList items; ///< To be ticked by hand.
};
/// The next chapter starts on a new page when printed.
struct PageBreak { };

using Block = std::variant<Heading, Paragraph, Bullets, Table, Code, Picture, Link, Checklist, PageBreak>;

struct Document {
    QString title;
    QString language; ///< "en", "de"
    bool draft = false; ///< Every page then says DRAFT.
    QString draftText; ///< The word and why, in the plan's language.
    QList<Block> blocks;
};

} // namespace plan
} // namespace octoha
