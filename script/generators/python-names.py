"""Names that Python Faker and Mimesis know, as JSON for `node script/build-generators.ts --python FILE`."""
import importlib
import json
import os
import pkgutil

import faker.providers.person as person
import mimesis


def texts(value):
    if isinstance(value, str):
        return {value}
    if isinstance(value, dict):
        # Weighted words have numbers as values; lists by sex have lists.
        return set().union(*((texts(key) if isinstance(each, (int, float)) else texts(each)) for key, each in value.items()), set())
    if isinstance(value, (list, tuple, set, frozenset)):
        return set().union(*(texts(each) for each in value), set())
    return set()


found = []
for module in pkgutil.iter_modules(person.__path__):
    provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
    parts = {"given": set(), "surname": set()}
    for name in dir(provider):
        value = getattr(provider, name)
        if callable(value) or isinstance(value, property):
            continue
        if "first_name" in name:
            parts["given"] |= texts(value)
        if "last_name" in name:
            parts["surname"] |= texts(value)
    found.append({"generator": "Python Faker", "locale": module.name, **{key: sorted(words) for key, words in parts.items()}})

folder = os.path.join(os.path.dirname(mimesis.__file__), "datasets")
for locale in sorted(os.listdir(folder)):
    path = os.path.join(folder, locale, "person.json")
    if os.path.exists(path):
        with open(path, encoding="utf-8") as file:
            data = json.load(file)
        found.append({
            "generator": "Mimesis",
            "locale": locale,
            "given": sorted(texts(data.get("names", {}))),
            "surname": sorted(texts(data.get("surnames", {}))),
        })
print(json.dumps(found, ensure_ascii=False))
