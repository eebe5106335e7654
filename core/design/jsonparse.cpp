#include "core/design/jsonparse.h"

namespace octoha {

// Outside of texts the grammar allows no such sign, and an escape is one way to write it.
QJsonDocument parsedJson(QByteArray text, QJsonParseError *error)
{
    text.replace("\xef\xbb\xbf", "\\ufeff");
    return QJsonDocument::fromJson(text, error);
}

} // namespace octoha
