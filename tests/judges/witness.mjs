// SPDX-License-Identifier: Apache-2.0
// Stands between the clients and Prism: passes every request on as it came, and writes down what Prism said about it.
//
//     clientsprobe ──▶ witness ──▶ Prism (Xero accounting | Xero identity | Procore)
import { createServer, request as httpRequest } from "node:http";

/// Where a request belongs: Prism knows paths from the description's own root on.
function routeOf(path, prisms) {
    if (path.startsWith("/api.xro/2.0/")) return { prism: prisms.accounting, path: path.slice("/api.xro/2.0".length) };
    // The description writes a capital letter; the guides and every client of Xero's own do not.
    if (path.startsWith("/connections")) return { prism: prisms.identity, path: path.replace("/c", "/C") };
    return { prism: prisms.procore, path };
}

/// What Prism does not look at: a parameter that no description knows is ignored by the service, silently.
function undeclared(operation, query) {
    const known = new Set((operation?.request?.query ?? []).map((row) => row.name));
    return [...new Set(query.keys())].filter((name) => !known.has(name))
        .map((name) => `request.query: parameter ${name} is not declared`);
}

function violationsIn(answer, body) {
    const told = (rows) => rows.map((row) => `${row.location.join(".")}: ${row.message}`);
    const header = answer.headers["sl-violations"];
    if (header !== undefined) return told(JSON.parse(header));
    // Where the description has no answer for it, Prism refuses in a problem document of its own.
    if (!(answer.headers["content-type"] ?? "").startsWith("application/problem+json")) return [];
    const problem = JSON.parse(body);
    return problem.validation?.length ? told(problem.validation) : [`request: ${problem.title}: ${problem.detail}`];
}

/// Prism gives the same example for every page: so one page is all there is, in the headers of Procore's paging.
function onePage(headers, body) {
    const { link, ...rest } = headers;
    return String(body).startsWith("[") ? { ...rest, total: JSON.parse(body).length } : rest;
}

function passOn(incoming, body, target) {
    return new Promise((resolve, reject) => {
        const headers = { ...incoming.headers, host: new URL(target).host };
        const outgoing = httpRequest(target, { method: incoming.method, headers, agent: false }, (answer) => {
            const parts = [];
            answer.on("data", (part) => parts.push(part));
            answer.on("end", () => resolve({ answer, body: Buffer.concat(parts) }));
            answer.on("error", reject);
        });
        outgoing.on("error", reject);
        outgoing.end(body);
    });
}

export class Witness {
    /// { request: "POST /path", violations: [sentence] } in order of arrival.
    records = [];

    constructor(prisms) {
        this.prisms = prisms;
        this.server = createServer((incoming, outgoing) => {
            this.#take(incoming, outgoing).catch((error) => {
                this.records.push({ request: `${incoming.method} ${incoming.url}`, violations: [`witness: ${error}`] });
                outgoing.destroy();
            });
        });
    }

    async start() {
        await new Promise((resolve) => this.server.listen(0, "127.0.0.1", resolve));
        this.origin = `http://127.0.0.1:${this.server.address().port}`;
    }

    stop() {
        this.server.closeAllConnections();
        this.server.close();
    }

    async #take(incoming, outgoing) {
        const parts = [];
        for await (const part of incoming) parts.push(part);
        const url = new URL(incoming.url, this.origin);
        const { prism, path } = routeOf(url.pathname, this.prisms);
        const operation = prism.operationOf(incoming.method, path);
        const { answer, body } = await passOn(incoming, Buffer.concat(parts), prism.origin + path + url.search);
        const violations = [...violationsIn(answer, body), ...undeclared(operation, url.searchParams)];
        this.records.push({ request: `${incoming.method} ${operation?.path ?? path}`, status: answer.statusCode, violations });
        outgoing.writeHead(answer.statusCode, onePage(answer.headers, body));
        outgoing.end(body);
    }
}
