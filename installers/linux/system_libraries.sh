#!/usr/bin/env bash
# Makes sure that the system has what Plumbline's wheels expect: Qt's libraries, a C++ compiler, Python's venv.
# Installs what is missing when run as root on Debian or Ubuntu; otherwise says in one line what to install.
set -euo pipefail

python=${PYTHON:-python3}

missing=()
need_library() { # soname, package
    ldconfig -p 2>/dev/null | grep -q "$1" || missing+=("$2")
}
PATH="$PATH:/sbin:/usr/sbin"
need_library libEGL.so.1 libegl1
need_library libGL.so.1 libgl1
need_library libxkbcommon.so.0 libxkbcommon0
need_library libxkbcommon-x11.so.0 libxkbcommon-x11-0
need_library libdbus-1.so.3 libdbus-1-3
need_library libfontconfig.so.1 libfontconfig1
need_library libglib-2.0.so.0 libglib2.0-0
need_library libxcb-cursor.so.0 libxcb-cursor0
need_library libxcb-icccm.so.4 libxcb-icccm4
need_library libxcb-image.so.0 libxcb-image0
need_library libxcb-keysyms.so.1 libxcb-keysyms1
need_library libxcb-render-util.so.0 libxcb-render-util0
need_library libxcb-shape.so.0 libxcb-shape0
need_library libgomp.so.1 libgomp1
command -v c++ >/dev/null || missing+=(g++)
if ! command -v "$python" >/dev/null; then
    missing+=(python3 python3-venv)
else
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
        echo "Plumbline needs Python 3.11 or newer; $("$python" --version) was found. Set PYTHON=/path/to/python3.11." >&2
        exit 1
    }
    "$python" -c 'import ensurepip, venv' 2>/dev/null || missing+=(python3-venv)
fi

[ ${#missing[@]} -eq 0 ] && exit 0
if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    echo "Installing system packages: ${missing[*]}"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    # From Debian 13 and Ubuntu 24.04 on, glib's package carries the suffix t64 and provides the old name.
    apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
else
    echo "Missing system packages: sudo apt-get install ${missing[*]}" >&2
    exit 1
fi
