#!/usr/bin/env bash
# Installs what is missing, builds Octoha, and runs or tests it: ./build.sh help
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

sample=resources/samples/sample.octoha
bundle=build/sample-bundle

to_build=(g++ cmake ninja-build ccache qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools
    qt6-l10n-tools qt6-svg-dev libgl1-mesa-dev libexpected-dev)
to_show=(fonts-noto-core libqt6svg6)
to_test=(lld librapidcheck-dev xvfb xauth openbox xdotool at-spi2-core python3-pyatspi gir1.2-atspi-2.0 dbus imagemagick
    valgrind strace libxml2-utils cmark-gfm chromium shellcheck git python3-simpy3 glpk-utils graphviz fonts-dejavu-core)
to_check=(clang clang-tidy clang-format libclang-rt-14-dev)
# Qt speaks X11 by itself; where only Wayland answers it needs its plugin.
[ -n "${DISPLAY:-}" ] || [ -z "${WAYLAND_DISPLAY:-}" ] || to_show+=(qt6-wayland)

help() {
    cat <<'TEXT'
./build.sh COMMAND

  run [FILE]     build the release and open the sample design, or FILE; with no display export the sample instead
  test [ARG…]    build with warnings as errors and run every test; ARGs go to ctest, as in: test -R rules
  ui [ARG…]      run only the tests of the window
  screenshots    take the pictures of every page into build/ci/screenshots, and the one of the README
  bench          print every benchmark with its goal
  build PRESET   only build: dev (assertions and debug symbols), ci, asan (Clang) or release
  install GROUP  only install the Debian packages of GROUP: run, test or ci
  help           this text

Every command first installs the packages it needs and that are missing (Debian 12; root or sudo). Later runs need no network.
TEXT
}

packages_of() {
    case $1 in
        run) echo "${to_build[@]}" "${to_show[@]}" ;;
        test) echo "${to_build[@]}" "${to_show[@]}" "${to_test[@]}" ;;
        ci) echo "${to_build[@]}" "${to_show[@]}" "${to_test[@]}" "${to_check[@]}" ;;
    esac
}

# A package counts as present only when it is installed, not when it was removed and left its settings behind.
missing_of() {
    local present package
    present=$(dpkg-query --show --showformat '${binary:Package} ${db:Status-Status}\n' 2>/dev/null | sed -n 's/:[^ ]*//; s/ installed$//p')
    for package in "$@"; do
        grep -qx -- "$package" <<<"$present" || echo "$package"
    done
}

is_known_system() {
    command -v apt-get >/dev/null && command -v dpkg-query >/dev/null && grep -qE '^ID(_LIKE)?=.*(debian|ubuntu)' /etc/os-release 2>/dev/null
}

say_what_to_install() {
    cat >&2 <<TEXT
This system is not a Debian, so nothing was installed. Octoha needs:
  a C++20 compiler (GCC 12 or Clang 14, or newer), CMake 3.25, Ninja, ccache,
  Qt 6.4 or newer with Widgets, Svg, PrintSupport, Test and the Linguist tools, tl::expected;
  for the tests also rapidcheck, Xvfb, openbox, xdotool, AT-SPI with pyatspi, ImageMagick, valgrind, strace, xmllint, cmark-gfm, Chromium, shellcheck, SimPy, Graphviz, the font DejaVu Sans.
On Debian 12 the packages are:
  $*
When they are there, set OCTOHA_INSTALL=no and run this command again.
TEXT
}

install() {
    [ "${OCTOHA_INSTALL:-yes}" = no ] && return
    local wanted missing become=()
    read -ra wanted <<<"$(packages_of "$1")"
    if ! is_known_system; then
        say_what_to_install "${wanted[@]}"
        exit 1
    fi
    mapfile -t missing < <(missing_of "${wanted[@]}")
    [ ${#missing[@]} -eq 0 ] && return
    [ "$(id -u)" -eq 0 ] || become=(sudo)
    if [ ${#become[@]} -gt 0 ] && ! command -v sudo >/dev/null; then
        echo "Missing packages, and neither root nor sudo to install them. As root: apt-get install ${missing[*]}" >&2
        exit 1
    fi
    echo "Installing: ${missing[*]}"
    "${become[@]}" apt-get update -qq
    "${become[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
}

# Ninja configures again by itself when a CMakeLists.txt changes; only the presets it does not know.
build() {
    local preset=$1
    shift
    if [ ! build/"$preset"/build.ninja -nt CMakePresets.json ]; then
        cmake --preset "$preset"
        touch build/"$preset"/build.ninja
    fi
    cmake --build --preset "$preset" "$@"
}

export_instead() {
    build/release/bin/octoha-cli export "$sample" --to "$bundle"
    echo
    echo "No window was opened: $1"
    echo "The sample design was exported instead, to $PWD/$bundle; begin with README.md and plan.html there."
}

run() {
    local status=0
    # The sample opens as a copy without a name, so that saving it does not change the repository.
    [ $# -gt 0 ] || set -- --sample
    install run
    build release
    if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        export_instead "there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set)."
        return
    fi
    build/release/bin/octoha "$@" || status=$?
    # Qt aborts when the display that is named does not answer.
    [ $status -ne 134 ] || { export_instead "the display ${DISPLAY:-$WAYLAND_DISPLAY} does not answer."; return; }
    return $status
}

say_how_to_get_dotnet() {
    command -v dotnet >/dev/null && return
    echo "dotnet is missing, so the tests with the real PowerShell and Bicep engines will say SKIPPED."
    echo "Debian has no package of it; .NET 10's SDK is at https://dotnet.microsoft.com/download/dotnet/10.0"
}

run_tests() {
    install test
    build ci
    say_how_to_get_dotnet
    ctest --preset ci "$@"
}

screenshots() {
    install test
    build ci --target screenshots
}

bench() {
    install test
    build ci --target bench
}

command=${1:-help}
[ $# -eq 0 ] || shift
case $command in
    run) run "$@" ;;
    test) run_tests "$@" ;;
    ui) run_tests --label-regex '^ui$' "$@" ;;
    screenshots) screenshots ;;
    bench) bench ;;
    build) install run; build "${1:-dev}" ;;
    install)
        case ${1:-run} in
            run | test | ci) install "${1:-run}" ;;
            *) echo "Unknown group of packages: $1 (run, test, ci)" >&2; exit 2 ;;
        esac ;;
    help | --help | -h) help ;;
    *) echo "Unknown command: $command" >&2; help >&2; exit 2 ;;
esac
