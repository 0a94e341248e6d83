"""Makes requests.json and answers.json from the vendor's document: each body as an object of the examples that the
document prints at its members, unchanged. In a request what has no example, or is read-only, is left out; in an answer
to a GET it is filled by its first value, or by one of its type, two levels deep.

    python3 tests/data/samples/entrust/make.py DOCUMENT.json
"""

import json
import pathlib
import sys

HERE = pathlib.Path(__file__).parent
document = json.loads(pathlib.Path(sys.argv[1]).read_text())
schemas = document["components"]["schemas"]


def sample(schema, above=()):
    """The examples of one description; None where it has none."""
    name = schema.get("$ref", "").rsplit("/", 1)[-1]
    if name:
        return None if name in above else sample(schemas[name], (*above, name))
    if schema.get("readOnly"):
        return None
    if "example" in schema:
        return schema["example"]
    if "items" in schema:
        element = sample(schema["items"], above)
        return None if element is None else [element]
    members = {key: sample(value, above) for key, value in schema.get("properties", {}).items()}
    members = {key: value for key, value in members.items() if value is not None}
    return members or None


PLAIN = {"integer": 1, "number": 1, "boolean": False, "string": "sample"}
ID = "45f5a855-962a-4b5f-b5c5-7ceeae235875"


def filled(schema, name="", deep=0):
    """The same with a value for every member."""
    reference = schema.get("$ref", "").rsplit("/", 1)[-1]
    if reference:
        return filled(schemas[reference], name, deep)
    for key in ("example", "default"):
        if key in schema:
            return schema[key]
    if "enum" in schema:
        return schema["enum"][0]
    if schema.get("format") == "date-time":
        return "2026-01-15T09:30:00Z"
    if "items" in schema:
        return [filled(schema["items"], name, deep)] if deep < 2 else []
    if "properties" in schema:
        members = schema["properties"].items() if deep < 2 else ()
        return {key: filled(value, key, deep + 1) for key, value in members}
    if schema.get("type") == "object":
        return {}
    return ID if name == "id" or name.endswith("Id") else PLAIN.get(schema.get("type"), "sample")


def body(content, make):
    for kind, described in content.items():
        if "json" in kind:
            return make(described.get("schema", {}))
    return None


requests, answers = {}, {}
for path, operations in document["paths"].items():
    for method, operation in operations.items():
        if method not in ("get", "put", "post", "delete", "patch"):
            continue
        key = f"{method.upper()} {path}"
        request = body(operation.get("requestBody", {}).get("content", {}), sample)
        shown = operation.get("responses", {}).get("200", {}).get("content", {}) if method == "get" else {}
        answer = body(shown, filled)
        requests.update({} if request is None else {key: request})
        answers.update({} if answer is None else {key: answer})

for name, samples in (("requests", requests), ("answers", answers)):
    lines = ",\n".join(f"{json.dumps(key)}: {json.dumps(value)}" for key, value in sorted(samples.items()))
    (HERE / f"{name}.json").write_text("{\n" + lines + "\n}\n")
