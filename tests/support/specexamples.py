#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the example answers of the services' descriptions into a folder, one file each, with an index.

usage: specexamples.py SPEC_FOLDER OUT_FOLDER
index.tsv: service, method, path, status, file
"""
import datetime
import json
import pathlib
import sys

import yaml

SOURCES = [
    ("xero", "xero_accounting.yaml"),
    ("xero", "xero-identity.yaml"),
    ("procore", "procore-openapi-subset.json"),
]


def as_json(value):
    """YAML reads unquoted moments as dates; on the wire they are text."""
    if isinstance(value, datetime.datetime):
        return value.isoformat().replace("+00:00", "Z")
    return value.isoformat()


def resolved(document, node):
    while isinstance(node, dict) and "$ref" in node:
        target = document
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        node = target
    return node


def examples(document):
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            if method not in ("get", "put", "post", "patch"):
                continue
            for status, response in operation.get("responses", {}).items():
                media = (resolved(document, response).get("content") or {}).get("application/json") or {}
                if str(status).startswith("2") and media.get("example") is not None:
                    yield method, path, status, media["example"]


def main():
    spec, out = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    rows = []
    for service, name in SOURCES:
        text = (spec / name).read_text(encoding="utf-8")
        document = json.loads(text) if name.endswith(".json") else yaml.load(text, Loader=yaml.CSafeLoader)
        for method, path, status, example in examples(document):
            file = f"{len(rows):03}.json"
            body = example if isinstance(example, str) else json.dumps(example, default=as_json)
            (out / file).write_text(body, encoding="utf-8")
            rows.append("\t".join((service, method, path, str(status), file)))
    (out / "index.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")


main()
