#pragma once

#include "core/design/questions/signindirectoryrows.h"
#include "core/design/questions/signinproviderrows.h"
#include "core/design/questions/signinwayrows.h"

namespace octoha {

template<> struct Questions<SignIn> {
    static constexpr char path[] = "signIn";
    static constexpr auto rows = joinedRows(signInWayRows, signInDirectoryRows, signInProviderRows);
};

} // namespace octoha
