#!/bin/sh
# Holds the Bicep templates to the real compiler: engine.sh fetch|check|designs SOURCE BUILD [PROGRAM]
# SOURCE is the root of the repository, BUILD a folder that may be written, PROGRAM writes the designs.
set -eu

act=$1 source=$2 build=$3
version=0.49.2

# Without .NET there is no way to fetch the compiler; who needs an answer sets OCTOHA_REQUIRE_ENGINES=1.
if ! dotnet --list-sdks 2>/dev/null | grep -Eq '^[1-9][0-9]+\.'; then
    why=".NET 10's dotnet is missing; see 'Install .NET on Linux' in Microsoft's documentation (package dotnet-sdk-10.0)."
    [ "${OCTOHA_REQUIRE_ENGINES:-0}" = 1 ] && { echo "MISSING: $why"; exit 1; }
    echo "SKIPPED: $why"
    exit 0
fi

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1 DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1
# The compiler answers some hundred times: watching itself for better code costs it more than that code saves.
export DOTNET_TieredPGO=0 DOTNET_gcConcurrent=0
bicep="$NUGET_PACKAGES/azure.bicep.commandline.linux-x64/$version/tools/bicep"

case $act in
fetch)
    [ -x "$bicep" ] && exit 0
    mkdir -p "$build"
    cp "$source/tests/bicep/Bicep.csproj" "$build/"
    dotnet restore "$build/Bicep.csproj" --verbosity quiet
    chmod +x "$bicep"
    ;;
check)
    exec python3 "$source/tests/bicep/templates.py" "$bicep" "$source/resources" "$build/templates" "$source/tests/bicep/data/bad.bicep"
    ;;
designs)
    rm -rf "$build/designs"
    "$4" "$build/designs"
    exec python3 "$source/tests/bicep/snapshots.py" "$bicep" "$source/resources" "$build/designs"
    ;;
*)
    echo "engine.sh fetch|check|designs SOURCE BUILD [PROGRAM]" >&2
    exit 2
    ;;
esac
