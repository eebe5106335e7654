#!/bin/sh
# Holds the exported scripts to the real PowerShell engine: engine.sh build|check|lint|cases|pwsh|proof SOURCE BUILD [PROOF]
# SOURCE is the root of the repository, BUILD a folder that may be written.
set -eu

act=$1 source=$2 build=$3

# Without .NET there is nothing to ask; who needs an answer sets OCTOHA_REQUIRE_ENGINES=1.
if ! dotnet --list-sdks 2>/dev/null | grep -Eq '^[1-9][0-9]+\.'; then
    why=".NET 10's dotnet is missing; see 'Install .NET on Linux' in Microsoft's documentation (package dotnet-sdk-10.0)."
    # A test that says SKIPPED counts as skipped whatever it exits with, so a failure must not say it.
    [ "${OCTOHA_REQUIRE_ENGINES:-0}" = 1 ] && { echo "MISSING: $why"; exit 1; }
    echo "SKIPPED: $why"
    exit 0
fi

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1 DOTNET_GENERATE_ASPNET_CERTIFICATE=false
export POWERSHELL_TELEMETRY_OPTOUT=1 PSModulePath="$build/modules"
mkdir -p "$build/modules"

case $act in
build)
    exec dotnet build "$source/tests/scripts/host/Host.csproj" --configuration Release --output "$build/bin" \
        --disable-build-servers --nologo --verbosity quiet -p:BaseIntermediateOutputPath="$build/obj/"
    ;;
check)
    dotnet "$build/bin/scripthost.dll" check "$source/resources/scripts"
    dotnet "$build/bin/scripthost.dll" check "$source/resources/tests"
    exec dotnet "$build/bin/scripthost.dll" sql "$source/resources/sql"
    ;;
lint)
    # Each rule fires on a file that breaks it: what is never seen to fire proves nothing.
    for kind in check:bad sql:bad-sql; do
        folder=$source/tests/scripts/data/${kind#*:}
        wanted=$(tr -s ' ' '\n' <"$folder/expected.txt")
        seen=$(dotnet "$build/bin/scripthost.dll" "${kind%:*}" "$folder" |
            sed -n 's/^[^:]*:[0-9]*: \([a-z0-9-]*\): .*/\1/p' | sort -u)
        [ "$seen" = "$wanted" ] || { echo "rules of $kind seen to fire:" "$seen"; exit 1; }
        echo "SUMMARY $kind: $(echo "$seen" | wc -l) lint rules, each seen to fire"
    done
    ;;
cases)
    exec dotnet "$build/bin/scripthost.dll" cases "$source/resources/scripts" "$source/tests/scripts/cases" "$build/machines"
    ;;
pwsh)
    # The same cases in a PowerShell of this machine.
    exec pwsh -NoProfile -NonInteractive -File "$source/tests/scripts/pwsh.ps1" -HostFile "$build/bin/scripthost.dll" \
        -Scripts "$source/resources/scripts" -Cases "$source/tests/scripts/cases" -Work "$build/machines-pwsh"
    ;;
proof)
    # The fourth word is the proof: a file of the folder proof.
    exec dotnet "$build/bin/scripthost.dll" cases "$source/resources/scripts" "$source/tests/scripts/proof" "$build/proof-$4" "$4"
    ;;
*)
    echo "engine.sh build|check|lint|cases|pwsh|proof SOURCE BUILD [PROOF]" >&2
    exit 2
    ;;
esac
