#!/usr/bin/env bash
# Files for Windows end their lines with CR LF, all other texts with LF: they are exported as they stand in the repository.
set -euo pipefail
cd "${OCTOHA_SOURCE_DIR:?}/resources"

status=0
while read -r file; do
    if [ "$(grep -c '' "$file")" -ne "$(grep -c $'\r$' "$file")" ]; then
        echo "resources/$file: a line ends without CR LF"
        status=1
    fi
done < <(find . -name '*.ps1' -o -name '*.psm1' -o -name '*.psd1' -o -name '*.ps1xml' -o -name '*.sql')
while read -r file; do
    if grep -q $'\r' "$file"; then
        echo "resources/$file: a line ends with CR LF"
        status=1
    fi
done < <(find . -name '*.json' -o -name '*.bicep' -o -name '*.md' -o -name '*.octoha' -o -name '*.svg' -o -name '*.css')
exit $status
