#pragma once

#include <QList>
#include <QString>
#include <tl/expected.hpp>

namespace octoha {

/// What went wrong, said twice: once for the user, once for the log.
struct Error {
    enum class Code { Syntax, OutOfRange, UnknownField, NewerFormat, TooLarge, Io, Refused };
    Code code;
    QString message; ///< For the user: translated, says what to do.
    QString detail = {}; ///< For the log: English; offset, system error.
    QString path = {}; ///< Field id or place in a file, empty where there is none.
    QList<Error> others = {}; ///< What else was wrong in the same reading.
};

template<typename T = void> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(Error::Code code, QString message, QString detail = {}, QString path = {})
{
    return tl::unexpected(Error{code, std::move(message), std::move(detail), std::move(path), {}});
}

} // namespace octoha
