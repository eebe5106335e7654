#pragma once

#include <QStringView>

namespace octoha {

/// A name as DNS knows it: labels of letters, digits and hyphens, with no hyphen at an end. Letters of any language
/// count, as browsers write them in their own way. RFC 1123, 2.1; the lengths are of RFC 1035, 2.3.4.
bool isHostName(QStringView text);

} // namespace octoha
