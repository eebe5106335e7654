#pragma once

#include <QByteArray>

namespace octoha {

/// SHA-256 (FIPS 180-4) in hexadecimal. Qt's own way takes a tenth of an export: where the processor has instructions
/// for it, they do it.
QByteArray sha256Of(const QByteArray &bytes);

} // namespace octoha
