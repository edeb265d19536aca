#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Calls every endpoint of the real sandbox and checks each JSON answer against the published descriptions.

One hand writes both the clients and the sandbox; this keeps that hand honest. TIEOUT_BIN names the folder of the
programs, TIEOUT_SPEC the folder of the descriptions. Without the folder the check cannot be made: a failure in CI,
a clear word elsewhere.
"""
import json
import os
import pathlib
import re
import sys
import urllib.parse

from sandboxclient import Sandbox, call

SKIPPED = 77  # what ctest shows as skipped


VARIANTS = (
    "xero.updated-string=off",
    "xero.date-form=+1300",
    "xero.deleted-in-bill=on",
    "xero.page-size-alone=paged",
    "procore.link-parameters=keep",
    "procore.line-status=null",
    "procore.payment-touches-invoice=on",
)


class Check:
    def __init__(self, descriptions, problems):
        self._descriptions = descriptions
        self._problems = problems
        self.failures = []
        self.answers = 0

    def answer(self, label, wanted_status, status, schema, body):
        """The decoded answer; what is wrong with it is kept."""
        self.answers += 1
        if status != wanted_status:
            self.failures.append(f"{label}: HTTP {status}, expected {wanted_status}: {body[:200]!r}")
            return None
        if schema is None:
            return None
        value = json.loads(body)
        self.failures += [f"{label[:90]}: {problem}" for problem in self._problems(schema, value)]
        return value

    def money_has_two_decimals(self, label, body):
        """Xero prints 3250.10, not 3250.1."""
        for number in re.findall(rb'"(?:Amount\w*|BankAmount|Total|SubTotal|TotalTax)": (-?[\d.]+)', body):
            if not re.fullmatch(rb"-?\d+\.\d\d", number):
                self.failures.append(f"{label}: money printed as {number.decode()}")


def check_books(sandbox, check, descriptions):
    """Everything that can be listed, after a long story."""
    headers = sandbox.bearer("xero")
    headers["xero-tenant-id"] = json.loads(call("GET", sandbox.endpoints["xero"]["connectionsUrl"], headers)[2])[0]["tenantId"]
    base = sandbox.endpoints["xero"]["apiUrl"]
    for path, name in (("Payments", "Payments"), ("Invoices", "Invoices"), ("BatchPayments", "BatchPayments")):
        code, _, body = call("GET", f"{base}/{path}?page=1&pageSize=1000", headers)
        check.money_has_two_decimals(path, body)
        rows = check.answer(f"GET {path} after the play", 200, code, descriptions.xero(name), body)[name]
        for row in rows[-40:]:
            row_id = row[{"Payments": "PaymentID", "Invoices": "InvoiceID", "BatchPayments": "BatchPaymentID"}[name]]
            code, _, body = call("GET", f"{base}/{path}/{row_id}", headers)
            check.answer(f"GET {path}/id after the play", 200, code, descriptions.xero(name), body)
    base = sandbox.endpoints["procore"]["apiUrl"]
    headers = sandbox.bearer("procore")
    company = json.loads(call("GET", base + "/rest/v1.0/companies", headers)[2])[0]["id"]
    headers["Procore-Company-Id"] = str(company)
    projects = json.loads(call("GET", f"{base}/rest/v1.1/projects?company_id={company}", headers)[2])
    for project in projects:
        for path in ("/rest/v1.1/requisitions", "/rest/v1.0/work_order_contracts", "/rest/v1.0/purchase_order_contracts"):
            code, _, body = call("GET", f"{base}{path}?project_id={project['id']}", headers)
            schema = descriptions.procore("GET", path, 200)
            rows = check.answer(f"GET {path} after the play", 200, code, schema, body)
            for row in rows if path.endswith("contracts") else ():
                query = f"?project_id={project['id']}&contract_id={row['id']}"
                code, _, body = call("GET", base + "/rest/v1.0/contract_payments" + query, headers)
                schema = descriptions.procore("GET", "/rest/v1.0/contract_payments", 200)
                check.answer("GET lines after the play", 200, code, schema, body)


def check_sign_in(sandbox, check, descriptions, tokens):
    check.answer("xero token", 200, 200, descriptions.xero_token(), json.dumps(tokens["xero"]).encode())
    schema = descriptions.procore("POST", "/oauth/token", 200)
    check.answer("procore token", 200, 200, schema, json.dumps(tokens["procore"]).encode())
    url = sandbox.endpoints["procore"]["tokenUrl"] + "/info"
    code, _, body = call("GET", url, sandbox.bearer("procore"))
    check.answer("GET /oauth/token/info", 200, code, descriptions.procore("GET", "/oauth/token/info", 200), body)


def check_xero(sandbox, check, descriptions):
    base = sandbox.endpoints["xero"]["apiUrl"]
    headers = sandbox.bearer("xero")

    def get(path, schema, status=200):
        code, _, body = call("GET", f"{base}/{path}", headers)
        if b"\r\n" not in body and code == 200:
            check.failures.append(f"GET {path}: not pretty-printed with CRLF")
        check.money_has_two_decimals(f"GET {path}", body)
        return check.answer(f"GET {path}", status, code, descriptions.xero(schema) if schema else None, body)

    url = sandbox.endpoints["xero"]["connectionsUrl"]
    code, _, body = call("GET", url, headers)
    connections = check.answer("GET /connections", 200, code, descriptions.connections(), body)
    headers["xero-tenant-id"] = connections[0]["tenantId"]
    batch = sandbox.play(verb="batch-pay", invoiceNumbers=["HC-1001", "BE-1002"], reference="ACH 88")
    sandbox.play(verb="remove-payment", paymentId=batch["paymentIds"][0])
    get("Organisation", "Organisations")
    get("Accounts", "Accounts")
    payments = get("Payments?page=1&pageSize=1000", "Payments")["Payments"]
    get("Payments?" + urllib.parse.urlencode({"where": 'PaymentType=="ACCPAYPAYMENT"', "page": 1}), "Payments")
    for payment in payments:
        get(f"Payments/{payment['PaymentID']}", "Payments")
    get(f"Payments/{payments[0]['PaymentID']}/History", "HistoryRecords")
    invoices = get("Invoices?page=1&pageSize=1000", "Invoices")["Invoices"]
    get("Invoices", "Invoices")
    get("Invoices?summaryOnly=true", "Invoices")
    get("Invoices?IDs=" + ",".join(row["InvoiceID"] for row in invoices[:40]), "Invoices")
    for invoice in invoices[:12]:
        get(f"Invoices/{invoice['InvoiceID']}", "Invoices")
    get("BatchPayments", "BatchPayments")
    get(f"BatchPayments/{batch['batchId']}", "BatchPayments")
    get("Payments?where=Type%3D%3D%22X%22", "Error", 400)
    single = [row for row in payments if "BatchPaymentID" not in row and row["PaymentType"] == "ACCPAYPAYMENT"][0]
    deletion = {**headers, "Content-Type": "application/json"}
    code, _, body = call("POST", f"{base}/Payments/{single['PaymentID']}", deletion, b'{"Status":"DELETED"}')
    check.answer("POST Payments/{id}", 200, code, descriptions.xero("Payments"), body)


def check_procore(sandbox, check, descriptions):
    base = sandbox.endpoints["procore"]["apiUrl"]
    headers = {**sandbox.bearer("procore"), "Content-Type": "application/json"}
    ids = {}

    def ask(method, path, query="", body=None, status=200):
        # The path is the description's own; ids are filled in here.
        target = re.sub(r"\{(\w+)\}", lambda match: str(ids[match.group(1)]), path)
        data = None if body is None else json.dumps(body).encode()
        code, _, answer = call(method, base + target + query, headers, data)
        schema = descriptions.procore(method, path, status)
        return check.answer(f"{method} {target}", status, code, schema, answer)

    ask("GET", "/rest/v1.0/me")
    company = ask("GET", "/rest/v1.0/companies")[0]["id"]
    headers["Procore-Company-Id"] = str(company)
    ids["company_id"] = company
    ask("GET", "/rest/v1.0/me", f"?company_id={company}")
    ask("GET", "/rest/v1.0/companies/{company_id}/me")
    ask("GET", "/rest/v1.3/companies/{company_id}/me")
    ask("GET", "/rest/v1.0/projects", f"?company_id={company}")
    projects = ask("GET", "/rest/v1.1/projects", f"?company_id={company}")
    ask("GET", "/rest/v1.1/projects", f"?company_id={company}&view=compact")
    ask("GET", "/rest/v1.0/settings/permissions", f"?company_id={company}")
    ask("GET", "/rest/v1.0/settings/permissions", "", status=400)
    ask("GET", "/rest/v1.0/companies/{company_id}/currency_configuration")
    vendors = ask("GET", "/rest/v1.0/vendors", f"?company_id={company}")
    ids["id"] = vendors[0]["id"]
    ask("GET", "/rest/v1.0/vendors/{id}", f"?company_id={company}")
    for project in projects:
        check_project(ask, ids, company, project["id"])


def check_project(ask, ids, company, project):
    ids.update(id=project, project_id=project)
    query = f"?project_id={project}"
    ask("GET", "/rest/v1.0/projects/{id}", f"?company_id={company}")
    ask("GET", "/rest/v1.0/projects/{project_id}/tools")
    ask("GET", "/rest/v1.0/tools", query)
    ask("GET", "/rest/v1.0/settings/permissions", query)
    ask("GET", "/rest/v1.0/companies/{company_id}/projects/{project_id}/currency_configuration")
    requisitions = ask("GET", "/rest/v1.1/requisitions", query)
    ask("GET", "/rest/v1.0/requisitions", query)
    ids["id"] = requisitions[0]["id"]
    ask("GET", "/rest/v1.1/requisitions/{id}", query)
    ask("GET", "/rest/v1.0/requisitions/{id}", query)
    check_payments(ask, ids, project, requisitions[0])
    for kind in ("work_order_contracts", "purchase_order_contracts"):
        for contract in ask("GET", f"/rest/v1.0/{kind}", query):
            ids["id"] = contract["id"]
            ask("GET", f"/rest/v1.0/{kind}/{{id}}", query)
    # v2 answers have no published row schema; their envelope and summary have.
    base = "/rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_contracts"
    ids["contract_id"] = ids["commitment_contract_id"] = requisitions[0]["commitment_id"]
    ask("GET", base)
    ask("GET", base + "/{commitment_contract_id}")
    ask("GET", base + "/{contract_id}/summary")


def check_payments(ask, ids, project, requisition):
    contract = requisition["commitment_id"]
    body = {
        "project_id": project,
        "contract_id": contract,
        "contract_payment": {
            "date": "2026-11-20",
            "invoice_number": requisition["invoice_number"],
            "amount": "3250.10",
            "payment_method": "check",
            "payment_number": 1,
            "requisition_id": requisition["id"],
            "origin_id": f"origin-{contract}",
        },
    }
    collection = "/rest/v1.0/contract_payments"
    query = f"?project_id={project}&contract_id={contract}"
    made = ask("POST", collection, "", body, 201)
    ask("POST", collection, "", body, 422)
    ids["id"] = made["id"]
    ask("GET", collection, query)
    ask("GET", collection + "/{id}", query)
    ask("DELETE", collection + "/{id}", query, status=403)
    body["contract_payment"] = {"origin_id": None}
    ask("PATCH", collection + "/{id}", "", body)
    ask("DELETE", collection + "/{id}", query)
    body["contract_payment"] = {"amount": "17.00", "date": "2026-11-21"}
    ask("POST", collection, "", body, 201)


def main():
    source = pathlib.Path(__file__).resolve().parents[3]
    folder = pathlib.Path(os.environ.get("TIEOUT_SPEC") or source.parent / "shared" / "spec")
    if not (folder / "xero_accounting.yaml").exists():
        print(f"The answers were NOT VALIDATED: there are no descriptions in {folder} (set TIEOUT_SPEC).")
        return 1 if os.environ.get("CI") == "true" else SKIPPED
    import descriptions as published

    program = pathlib.Path(os.environ["TIEOUT_BIN"]) / "tieout-sandbox"
    described = published.Descriptions(folder)
    check = Check(described, published.problems)
    with Sandbox(str(program)) as sandbox:
        tokens = sandbox.sign_in()
        check_sign_in(sandbox, check, described, tokens)
        check_xero(sandbox, check, described)
        check_procore(sandbox, check, described)
    # The same calls with what the switches change, on books that people have worked in.
    with Sandbox(str(program), *VARIANTS) as sandbox:
        sandbox.sign_in()
        check_xero(sandbox, check, described)
        check_procore(sandbox, check, described)
        sandbox.play(verb="play", seed=3, steps=200, weights={"set-right": 0})
        check_books(sandbox, check, described)
    for failure in check.failures[:100]:
        print(failure)
    print(f"{check.answers} answers checked, {len(check.failures)} faults")
    return 1 if check.failures else 0


if __name__ == "__main__":
    sys.exit(main())
