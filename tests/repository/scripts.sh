#!/usr/bin/env bash
# The shell scripts of the repository are clean by shellcheck.
set -euo pipefail
cd "${OCTOHA_SOURCE_DIR:?}"

command -v shellcheck >/dev/null || { echo "SKIPPED: shellcheck is not installed (apt-get install shellcheck)"; exit 0; }
find build.sh .ci/run tests -type f \( -name '*.sh' -o -path build.sh -o -path .ci/run \) -not -path 'tests/data/*' -print0 | xargs -0 shellcheck
