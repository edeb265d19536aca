# SPDX-License-Identifier: Apache-2.0
"""Turns the published descriptions of both services into JSON schemas that can be checked strictly."""
import copy
import datetime
import json
import pathlib
import re

import jsonschema
import yaml

MS_DATE = r"^/Date\(-?\d+([+-]\d{4})?\)/$"

# Keys that live captures carry and the description does not declare.
XERO_EXTRAS = {
    "": {"Id", "Status", "ProviderName", "DateTimeUTC"},
    "Payment": set(),
    "Invoice": {"DateString", "DueDateString", "PlannedPaymentDateString", "UpdatedDateUTCString"},
    "HistoryRecord": {"DateUTCString"},
    "BatchPayment": {"DateString"},
    "CreditNote": {"ID"},
    "LineItem": {"ValidationErrors"},
    "AccessToken": {"scope"},
}

FORMATS = jsonschema.FormatChecker(formats=())


def _matches(pattern):
    return lambda value: not isinstance(value, str) or re.fullmatch(pattern, value) is not None


FORMATS.checkers["date"] = (_matches(r"\d{4}-\d\d-\d\d"), ())
FORMATS.checkers["date-time"] = (_matches(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?"), ())
FORMATS.checkers["uuid"] = (_matches(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"), ())


def _plain(value):
    """YAML reads some examples as dates; a schema must be plain JSON."""
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, (datetime.date, datetime.datetime)):
        return value.isoformat()
    return value


def _closed(schema, name, nullable):
    """The schema with undeclared keys forbidden, MS dates checked and, where asked, nulls allowed."""
    if isinstance(schema, list):
        return [_closed(item, name, nullable) for item in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        return {"$ref": schema["$ref"]}
    result = {}
    for key, value in schema.items():
        if key == "properties":
            result[key] = {field: _closed(inner, "", nullable) for field, inner in value.items()}
        elif key in ("items", "allOf", "anyOf"):
            result[key] = _closed(value, "", nullable)
        elif key == "oneOf":
            result["anyOf"] = _closed(value, "", nullable)  # branches overlap in the published file
        elif key in ("type", "enum", "format", "required", "minimum", "maximum", "pattern"):
            result[key] = value
    if "properties" in result and not any("%{" in field for field in result["properties"]):
        result["additionalProperties"] = False
        for extra in XERO_EXTRAS.get(name, set()):
            result["properties"].setdefault(extra, {})
    if schema.get("x-is-msdate") or schema.get("x-is-msdate-time"):
        result["pattern"] = MS_DATE
    if nullable or schema.get("nullable"):
        if isinstance(result.get("type"), str):
            result["type"] = [result["type"], "null"]
        if "enum" in result:
            result["enum"] = result["enum"] + [None]
    return result


def _xero(folder, filename):
    text = (folder / filename).read_text(encoding="utf-8")
    schemas = _plain(yaml.load(text, Loader=yaml.CSafeLoader))["components"]["schemas"]
    closed = {}
    for name, schema in schemas.items():
        is_list = "x-objectArrayKey" in schema
        closed[name] = _closed(copy.deepcopy(schema), "" if is_list else name, False)
        if is_list and "properties" in closed[name]:
            for extra in XERO_EXTRAS[""]:
                closed[name]["properties"].setdefault(extra, {"type": "string"})
    return closed


def _loosen_xero(schemas):
    """Where the published examples and captures contradict the published types, the examples win."""
    # Inside a payment the batch's total and flag are strings; in /BatchPayments they are not.
    nested = copy.deepcopy(schemas["BatchPayment"])
    nested["properties"]["TotalAmount"] = {"type": "string", "pattern": r"^\d+\.\d\d$"}
    nested["properties"]["IsReconciled"] = {"enum": ["true", "false"]}
    schemas["BatchPaymentInPayment"] = nested
    schemas["Payment"]["properties"]["BatchPayment"] = {"$ref": "#/components/schemas/BatchPaymentInPayment"}
    # Old accounts carry an empty currency.
    account = schemas["Account"]["properties"]
    account["CurrencyCode"] = {"anyOf": [{"$ref": "#/components/schemas/CurrencyCode"}, {"enum": [""]}]}
    # Documents of refunds stand under Invoice with the type of the credit document.
    kinds = schemas["Invoice"]["properties"]["Type"]
    if "enum" in kinds:
        kinds["enum"] = sorted(set(kinds["enum"]) | {"ACCRECCREDIT", "ACCPAYCREDIT"})


class Descriptions:
    """Schemas of every answer that the sandbox gives."""

    def __init__(self, folder):
        folder = pathlib.Path(folder)
        self._xero = _xero(folder, "xero_accounting.yaml")
        _loosen_xero(self._xero)
        self._identity = _xero(folder, "xero-identity.yaml")
        self._procore = json.loads((folder / "procore-openapi-subset.json").read_text(encoding="utf-8"))

    def xero(self, name):
        return {"$ref": f"#/components/schemas/{name}", "components": {"schemas": self._xero}}

    def connections(self):
        return {
            "type": "array",
            "items": {"$ref": "#/components/schemas/Connection"},
            "components": {"schemas": self._identity},
        }

    def xero_token(self):
        return {"$ref": "#/components/schemas/AccessToken", "components": {"schemas": self._identity}}

    def procore(self, method, path, status):
        operation = self._procore["paths"][path][method.lower()]
        answer = operation["responses"].get(str(status)) or operation["responses"]["default"]
        content = answer.get("content", {}).get("application/json")
        # Nullability is not declared anywhere: any field of an answer may be null.
        if not content or "schema" not in content:
            return None
        schema = _closed(content["schema"], "", True)
        if status >= 400:
            # The guides describe a second shape of refusals that the file does not list.
            schema = {"anyOf": [schema, {"required": ["errors"], "properties": {"errors": {"type": ["object", "array"]}}}]}
        return schema


def problems(schema, value):
    """Sentences of what is wrong, at most ten."""
    validator = jsonschema.Draft4Validator(schema, format_checker=FORMATS)
    found = []
    for error in validator.iter_errors(value):
        where = "/".join(str(part) for part in error.absolute_path)
        found.append(f"/{where}: {error.message[:200]}")
        if len(found) == 10:
            break
    return found
