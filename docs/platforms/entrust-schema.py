#!/usr/bin/env python3
"""Writes src/platforms/entrust/schema.json from the vendor's OpenAPI document.

    docs/platforms/entrust-schema.py administration.json > src/platforms/entrust/schema.json

Taken are names, types, values, bounds, what is required, and defaults: the facts that a body is checked by, also where
only a sentence says them. The vendor's sentences stay where they are. Paths lose their prefix and the names of their placeholders.
"""
import json
import re
import sys

PREFIX = "/api/web"
KEEP = ("type", "enum", "format", "minimum", "maximum", "minLength", "maxLength", "default", "readOnly", "deprecated",
        "examples", "x-emptyClears")
# They say nothing that a bound does not say better.
NO_FORMAT = ("int64", "double", "float")
# What stands for a member in a template, where any text would be refused.
EXAMPLES = {
    ("WebhookParms", "callbackUrl"): "https://example.test/hook",
    ("WebhookTestParms", "callbackUrl"): "https://example.test/hook",
    ("OidcIdentityProviderParms", "issuer"): "https://idp.example.test/",
    ("SamlIdentityProviderParms", "issuer"): "https://idp.example.test/",
    ("SamlIdentityProviderParms", "spEntityId"): "https://idp.example.test/",
    ("LoginFlow", "enabled"): True,
    ("UserParms", "userId"): "my-userId",
    ("DeleteUserParms", "id"): "00000000-0000-0000-0000-000000000000",
    ("UpdateUserParms", "id"): "00000000-0000-0000-0000-000000000000",
    ("KnowledgeBasedAuthenticator", "userQuestions"): [
        {"question": "Name of your first school?", "answer": "example"},
        {"question": "Street where you grew up?", "answer": "another"},
    ],
}


def said(schema):
    """What only the sentences of a member say: values, bounds, a default, whether an empty text clears it."""
    prose, kind, facts = schema.get("description", ""), schema.get("type"), {}
    of = {"integer": ("minimum", "maximum"), "string": ("minLength", "maxLength")}.get(kind)
    between = re.search(r"[Vv]alue must be between (\d+) and (\d+)", prose)
    if of and between:
        facts.update(zip(of, map(int, between.groups())))
    if kind == "integer" and (least := re.search(r"Minimum is (\d+)", prose)):
        facts["minimum"] = int(least[1])
    if kind == "string" and (most := re.search(r"[Uu]p to (\d+) characters", prose)):
        facts["maxLength"] = int(most[1])
    if kind == "string" and (values := re.search(r'one of the values ((?:"[^"]+"[, ]*)+)', prose)):
        facts["enum"] = re.findall(r'"([^"]+)"', values[1])
    default = re.search(r"[Dd]efault(?:s to| is| value is) (true|false|\d+|[A-Z_]{3,})\b", prose)
    if default:
        word = default[1]
        if kind == "boolean" and word in ("true", "false"):
            facts["default"] = word == "true"
        elif kind == "integer" and word.isdigit():
            facts["default"] = int(word)
        elif kind == "string" and word in schema.get("enum", []):
            facts["default"] = word
    # What browsers make is base64 of another alphabet, often without padding, and a secret may be a reference.
    if kind == "string" and re.search(r"[Bb]ase-?64[ -]encoded logo", prose):
        facts["format"] = "byte"
    clears, empty = r"(?:remove|unset|clear|not be assigned)", "empty string"
    if kind == "string" and re.search(rf"{clears}[^.]*{empty}|{empty}[^.]*{clears}", prose):
        facts["x-emptyClears"] = True
    return {name: fact for name, fact in facts.items() if name not in schema}


def node(schema):
    """One schema without what a check does not need."""
    if "$ref" in schema:
        return {"$ref": schema["$ref"].rsplit("/", 1)[1]}
    schema = said(schema) | schema
    kept = {name: schema[name] for name in KEEP if name in schema}
    if kept.get("format") in NO_FORMAT:
        del kept["format"]
    if kept.get("type") in ("string", "object") and len(kept) > 1 and "enum" in kept:
        del kept["type"]
    if "items" in schema:
        kept["items"] = node(schema["items"])
    extra = schema.get("additionalProperties")
    if isinstance(extra, dict):
        kept["additionalProperties"] = node(extra)
    if "properties" in schema:
        kept["properties"] = {name: node(member) for name, member in schema["properties"].items()}
    if schema.get("required"):
        kept["required"] = schema["required"]
    return kept


def main():
    document = json.load(open(sys.argv[1]))
    types = document["components"]["schemas"]
    for (name, member), example in EXAMPLES.items():
        types[name]["properties"][member]["examples"] = [example]
    requests, answers, bodiless, used = {}, {}, [], []

    def use(schema):
        """Notes every type that a schema leads to."""
        if isinstance(schema, dict):
            if "$ref" in schema and schema["$ref"] not in used:
                used.append(schema["$ref"])
                use(node(types[schema["$ref"]]))
            for part in schema.values():
                use(part)
        elif isinstance(schema, list):
            for part in schema:
                use(part)

    def body(content):
        content = (content or {}).get("content", {})
        of = content.get("application/json", {}).get("schema") or next(
            (kind.get("schema") for kind in content.values() if kind.get("schema")), None)
        return node(of) if of else None

    for path, methods in document["paths"].items():
        place = re.sub(r"\{[^}]*\}", "{}", path.removeprefix(PREFIX))
        for method, operation in methods.items():
            if method not in ("get", "post", "put", "patch", "delete"):
                continue
            key = f"{method.upper()} {place}"
            sent, shown = body(operation.get("requestBody")), body(operation.get("responses", {}).get("200"))
            if sent:
                requests[key] = sent
                use(sent)
            if shown:
                answers[key] = shown
                use(shown)
            else:
                bodiless.append(key)
    out = {
        "version": document["info"]["version"],
        "complete": True,
        "requests": requests,
        "answers": answers,
        "bodiless": bodiless,
        "types": {name: node(types[name]) for name in types if name in used},
    }
    lines = []
    for part, value in out.items():
        if isinstance(value, dict):
            rows = ",\n".join(f" {json.dumps(k)}:{json.dumps(v, separators=(',', ':'))}" for k, v in value.items())
            lines.append(f"{json.dumps(part)}:{{\n{rows}\n}}")
        elif isinstance(value, list):
            rows = ",\n".join(f" {json.dumps(key)}" for key in value)
            lines.append(f"{json.dumps(part)}:[\n{rows}\n]")
        else:
            lines.append(f"{json.dumps(part)}:{json.dumps(value)}")
    print("{" + ",\n".join(lines) + "}")


main()
