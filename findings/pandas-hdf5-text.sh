#!/usr/bin/env bash
# pandas 2.2.3 with tables 3.10.1: `to_hdf` writes the text columns of a data frame as one pickle. h5py 3.12.1 sees a
# dataset of one element, a list of bytes: three people with names and addresses are neither rows nor strings of HDF5.
# Numbers lie there as numbers. With format="table" texts are strings of fixed width, both columns in one field.
# A reader of HDF5 has to read pickles as well, without running them. Fails if that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check pandas==2.2.3 tables==3.10.1 h5py==3.12.1
cat > check.py <<'END'
import pickletools
import warnings

import h5py
import pandas

warnings.simplefilter("ignore")
people = pandas.DataFrame({
    "name": ["Ada Example", "Bob Example", "Cy Example"],
    "email": ["ada@example.com", "bob@example.com", "cy@example.com"],
    "age": [30, 40, 50],
})
people.to_hdf("fixed.h5", key="people", format="fixed")
people.to_hdf("table.h5", key="people", format="table")

with h5py.File("fixed.h5") as file:
    texts, numbers = file["people/block0_values"], file["people/block1_values"]
    pickled = texts[0].tobytes()
    strings = [value for _, value, _ in pickletools.genops(pickled) if isinstance(value, str)]
    print(f"fixed: texts {texts.shape} of {texts[0].dtype}, numbers {numbers.shape}; in the pickle: {strings[-3:]}")
    is_pickle = texts.shape == (1,) and texts[0].dtype == "uint8" and "cy@example.com" in strings

with h5py.File("table.h5") as file:
    rows = file["people/table"]
    print(f"table: {rows.shape} rows of {rows.dtype.names}, texts {rows.dtype['values_block_0']}")
    is_table = rows.shape == (3,) and rows.dtype["values_block_0"].shape == (2,)

raise SystemExit(0 if is_pickle and is_table else 1)
END
python/bin/python check.py
