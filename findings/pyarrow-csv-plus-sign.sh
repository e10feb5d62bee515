#!/usr/bin/env bash
# pyarrow 26.0.1: pyarrow.csv reads a column of phone numbers as E.164 writes them ("+493090182441") as floating-point numbers,
# and write_csv writes them back as 4.93090182441e+11. Without the plus signs the same column is of integers and comes back
# as it was; pandas makes integers of both, DuckDB and Polars leave both texts that begin with a plus alone.
# Why it matters here: a list of customers that went through Arrow once has phone numbers in powers of ten.
# Fails if that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check pyarrow==26.0.1
"$folder/python/bin/python" - <<'PYTHON'
import io
import pyarrow
import pyarrow.csv as csv

def through(*phones):
    table = csv.read_csv(io.BytesIO("\n".join(("phone", *phones)).encode()))
    written = io.BytesIO()
    csv.write_csv(table, written)
    return str(table.schema.field("phone").type), written.getvalue().decode().split()[1:]

with_plus = through("+493090182441", "+493012345678")
without = through("493090182441", "493012345678")
print(f"pyarrow {pyarrow.__version__}")
print("with a plus sign:", *with_plus)
print("without:         ", *without)
assert with_plus == ("double", ["4.93090182441e+11", "4.93012345678e+11"])
assert without == ("int64", ["493090182441", "493012345678"])
PYTHON
