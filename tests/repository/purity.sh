#!/usr/bin/env bash
# Core and the command line use Qt Core only. Debian keeps all of Qt's headers in one folder, so a widget's header would compile
# there unlinked: this looks at every include and asks which module has it.
set -euo pipefail
cd "${OCTOHA_SOURCE_DIR:?}"

qt=$(qtpaths6 --query QT_INSTALL_HEADERS 2>/dev/null || qmake6 -query QT_INSTALL_HEADERS)
[ -f "$qt/QtCore/QString" ] || { echo "Qt's headers are not at $qt"; exit 1; }

status=0
while IFS=: read -r file line text; do
    header=$(sed -E 's/^ *# *include *[<"]([^>"]+)[>"].*/\1/' <<<"$text")
    case $header in
        core/* | app/cli/*) continue ;;
        ui/* | app/* | tests/*) echo "$file:$line: $header is above core" ;;
        Qt*/*) case $header in QtCore/*) continue ;; *) echo "$file:$line: $header is not of Qt Core" ;; esac ;;
        Q* | q*) [ -e "$qt/QtCore/$header" ] && continue || echo "$file:$line: $header is not of Qt Core" ;;
        *) continue ;;
    esac
    status=1
done < <(grep -rnE '^ *# *include' core app/cli --include='*.h' --include='*.cpp')
exit $status
