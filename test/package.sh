#!/usr/bin/env bash
# Packs the project, installs the tarball into an empty prefix, and runs the main job there on the shipped fixture.
set -euo pipefail
cd "$(dirname "$0")/.."

prefix=$(mktemp -d)
trap 'rm -rf "$prefix"' EXIT
npm pack --silent --pack-destination "$prefix" >/dev/null
npm install --silent --global --prefix "$prefix/installed" "$prefix"/leadq-*.tgz
cd "$prefix"
leadq="$prefix/installed/bin/leadq"
"$leadq" --version
"$leadq" qualify "$prefix/installed/lib/node_modules/leadq/fixtures/leads.csv" --as-of 2026-11-21
test -s "$prefix/leads.leadq/manifest.json"
