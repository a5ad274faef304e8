#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Installs the peers of the law benchmark from PyPI, and with --node json-rules-engine from npm.
#
# usage: bench/law/peers/setup.sh [VENV] [--node]        (VENV: target/bench-venv at the root of the repository)
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
venv=$root/target/bench-venv
node=no
for argument in "$@"; do
    case $argument in
        --node) node=yes ;;
        -*) echo "usage: setup.sh [VENV] [--node]" >&2; exit 2 ;;
        *) venv=$argument ;;
    esac
done

[ -x "$venv/bin/python" ] || "${PYTHON:-python3}" -m venv "$venv"
"$venv/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
if [ "$node" = yes ]; then
    npm install --silent --no-audit --no-fund --prefix "$venv/node" json-rules-engine@7.3.1
fi
echo "peers installed in $venv" >&2
