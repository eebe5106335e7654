#!/usr/bin/env bash
# Every source is named in the CMakeLists.txt of its folder or one above, so that none is forgotten and never compiled.
set -euo pipefail
cd "${OCTOHA_SOURCE_DIR:?}"

is_named() {
    local folder
    folder=$(dirname "$1")
    while [ "$folder" != . ]; do
        if [ -f "$folder/CMakeLists.txt" ]; then
            sed 's/#.*//' "$folder/CMakeLists.txt" | tr -s ' ()"' '\n' | grep -xF -- "${1#"$folder"/}" >/dev/null # Reads all: with -q the others may be told that nobody listens.
            return
        fi
        folder=$(dirname "$folder")
    done
    return 1
}

status=0
while read -r source; do
    is_named "$source" || { echo "$source is in no CMakeLists.txt"; status=1; }
done < <(find core ui app tests -name '*.cpp' -not -path 'tests/data/*')
exit $status
