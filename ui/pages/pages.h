#pragma once

#include <QList>

namespace octoha {

class DesignDocument;
class DesignPage;

/// All pages of the wizard in their order, Start first and Export last; the wizard takes them over.
QList<DesignPage *> makePages(DesignDocument &document);

} // namespace octoha
