// SPDX-License-Identifier: Apache-2.0
// Every call of Tieout's clients against Prism. A violation that allowed.json does not name is a fault, and so is an
// entry there that no call needs any more. At the end wrong requests prove that the judge can find something.
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { modules } from "./modules.mjs";
import { startPrism } from "./prismservers.mjs";
import { Verdict } from "./verdict.mjs";
import { Witness } from "./witness.mjs";

const here = process.env.JUDGES;
const allowed = JSON.parse(readFileSync(join(here, "allowed.json"), "utf8"));
const version = JSON.parse(readFileSync(join(modules, "@stoplight/prism-cli", "package.json"), "utf8")).version;

/// Methods of a client, out of its header: each must have been called.
function methodsOf(header) {
    const text = readFileSync(join(here, "../..", header), "utf8");
    const names = text.matchAll(/\[\[nodiscard\]\] Task<Result<.*>> ((?:fetch|create|update|attach)\w*)\(/g);
    return [...new Set([...names].map((match) => match[1]))].filter((name) => name !== "fetch");
}

function judgeRequests(records, verdict) {
    const used = new Set();
    for (const record of records) {
        for (const violation of record.violations) {
            const entry = allowed.requests.find((row) => row.request === record.request && row.violation === violation);
            if (entry) used.add(entry);
            verdict.that(record.request, entry !== undefined, violation);
        }
        if (record.violations.length === 0) verdict.that(record.request, true);
    }
    for (const entry of allowed.requests)
        verdict.that(`allowed.json: ${entry.request}`, used.has(entry), `no call has "${entry.violation}" any more`);
}

/// How the clients read Prism's answers, which are the descriptions' examples.
function judgeAnswers(lines, verdict) {
    const used = new Set();
    for (const [call, outcome] of lines) {
        const entry = allowed.answers.find((row) => row.call === call && row.outcome === outcome);
        if (entry) used.add(entry);
        verdict.that(call, outcome === "ok" || entry !== undefined, outcome);
    }
    for (const entry of allowed.answers)
        verdict.that(`allowed.json: ${entry.call}`, used.has(entry), `no call ends with "${entry.outcome}" any more`);
}

function judgeCoverage(lines, verdict) {
    const called = new Set(lines.map(([call]) => call));
    for (const [service, header] of [["xero", "core/xero/xeroclient.h"], ["procore", "core/procore/procoreclient.h"]]) {
        const methods = methodsOf(header);
        verdict.that(`methods of ${header}`, methods.length >= 6);
        for (const method of methods)
            verdict.that(`clientsprobe calls ${service} ${method}`, called.has(`${service} ${method}`));
    }
}

/// Requests that are wrong in one way each, and a word that the finding must have.
async function proveThatItFinds(witness, verdict) {
    const line = "/rest/v1.0/contract_payments";
    const good = { Authorization: "Bearer x", Accept: "application/json", "Procore-Company-Id": "1" };
    const json = { ...good, "Content-Type": "application/json" };
    const post = (body) => ({ method: "POST", headers: json, body: JSON.stringify(body) });
    const payment = { project_id: 1, contract_id: 2, contract_payment: { payment_method: "cash" } };
    const tenant = { Authorization: "Bearer x", Accept: "application/json" };
    const wrong = [
        [`${line}?project_id=1`, { headers: good }, "contract_id"],
        [`${line}?project_id=1&contract_id=two`, { headers: good }, "must be integer"],
        [`${line}?project_id=1&contract_id=2`, { headers: { ...good, "Procore-Company-Id": "one" } }, "must be integer"],
        [`${line}?project_id=1&contract_id=2&page_size=9`, { headers: good }, "page_size is not declared"],
        [line, post({ project_id: 1 }), "contract_id"],
        [line, post(payment), "payment_method"],
        [`${line}/1`, { method: "PUT", headers: good }, "not"],
        ["/api.xro/2.0/Payments?page=one", { headers: { ...tenant, "xero-tenant-id": "x" } }, "must be integer"],
        ["/api.xro/2.0/Payments", { headers: tenant }, "xero-tenant-id"],
        ["/connections", { headers: { Accept: "application/json" } }, "security"],
    ];
    for (const [path, options, word] of wrong) {
        witness.records.length = 0;
        await (await fetch(witness.origin + path, options)).arrayBuffer();
        const found = witness.records.flatMap((record) => record.violations).join("; ");
        verdict.that(`a wrong request is found: ${path}`, found.includes(word), `found "${found}", not "${word}"`);
    }
}

/// Prism's own log must tell the same story as its answers.
function countLogged(prisms) {
    return Object.values(prisms).reduce((sum, prism) => sum + (prism.log.match(/Violation: request/g) ?? []).length, 0);
}

async function judge(prisms, witness, verdict) {
    const probe = join(process.env.TIEOUT_BIN, "clientsprobe");
    const { stdout } = await promisify(execFile)(probe, [witness.origin], { timeout: 60000 });
    const lines = stdout.trim().split("\n").map((line) => line.split("\t"));
    const records = [...witness.records];
    const noted = records.flatMap((record) => record.violations).filter((text) => !text.includes("is not declared"));
    verdict.that("Prism's log", countLogged(prisms) <= noted.length, "has violations that no answer told");
    judgeRequests(records, verdict);
    judgeAnswers(lines, verdict);
    judgeCoverage(lines, verdict);
    await proveThatItFinds(witness, verdict);
    const kept = [allowed.requests.length, allowed.answers.length];
    console.log(`Prism ${version}: ${lines.length} calls, ${records.length} requests, allowed ${kept.join(" + ")}`);
}

const folder = process.env.TIEOUT_SPEC;
const [accounting, identity, procore] = await Promise.all(
    ["xero_accounting.yaml", "xero-identity.yaml", "procore-openapi-subset.json"].map((name) => startPrism(folder, name)));
const prisms = { accounting, identity, procore };
const witness = new Witness(prisms);
const verdict = new Verdict();
try {
    await witness.start();
    await judge(prisms, witness, verdict);
} finally {
    witness.stop();
    Object.values(prisms).forEach((prism) => prism.stop());
}
process.exit(verdict.pronounce("Prism"));
