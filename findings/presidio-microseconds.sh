#!/usr/bin/env bash
# presidio-analyzer 2.2.359: its recogniser of credit cards takes one in ten times in microseconds since 1970 for a card number,
# with the highest score, 1.0. They have 16 digits and begin with 1, which no issuer does, but its expression does, and every
# tenth number passes Luhn's check. Times in milliseconds it leaves alone.
# Why it matters here: logs of databases and of tracing are full of such times. Fails if that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check presidio-analyzer==2.2.359
"$folder/python/bin/python" - 2>"$folder/log" <<'PYTHON' || { cat "$folder/log"; exit 1; }
from importlib.metadata import version
from presidio_analyzer.predefined_recognizers import CreditCardRecognizer

cards = CreditCardRecognizer()
start = 1_767_225_600  # 2026-01-01 00:00 UTC

def scores(unit, step):
    texts = (f"ts={start * unit + step * n} level=info" for n in range(1000))
    return [found[0].score for found in (cards.analyze(text, ["CREDIT_CARD"]) for text in texts) if found]

milliseconds, microseconds = scores(1_000, 977), scores(1_000_000, 977_123)
print(f"presidio-analyzer {version('presidio_analyzer')}")
print(f"of 1000 times in milliseconds {len(milliseconds)} are cards")
print(f"of 1000 times in microseconds {len(microseconds)} are cards, with scores {sorted(set(microseconds))}")
assert len(milliseconds) == 0
assert 80 < len(microseconds) < 120 and set(microseconds) == {1.0}
PYTHON
