#!/usr/bin/env bash
# Puts a Chromium there, in which the tests look at pages, where there is none yet.
set -euo pipefail

for name in "${LEADQ_CHROMIUM:-}" chromium chromium-browser google-chrome; do
  if [ -n "$name" ] && command -v "$name" >/dev/null; then
    "$name" --version
    exit 0
  fi
done
if ! command -v apt-get >/dev/null; then
  echo 'There is no Chromium and no apt-get: install Chromium, or name its program in LEADQ_CHROMIUM.' >&2
  exit 1
fi
as_root=()
if [ "$(id -u)" -ne 0 ]; then as_root=(sudo); fi
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-liberation >/dev/null
chromium --version
