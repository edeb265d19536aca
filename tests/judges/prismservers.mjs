// SPDX-License-Identifier: Apache-2.0
// One Prism per description, as its own command line starts it, and what each description says about parameters.
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { load, modules } from "./modules.mjs";

const { getHttpOperationsFromSpec } = load("@stoplight/prism-http");
const PROGRAM = join(modules, "@stoplight/prism-cli", "dist", "index.js");

/// A port that was free a moment ago: Prism takes no 0.
function freePort() {
    return new Promise((resolve, reject) => {
        const probe = createServer();
        probe.once("error", reject);
        probe.listen(0, "127.0.0.1", () => {
            const { port } = probe.address();
            probe.close(() => resolve(port));
        });
    });
}

class PrismServer {
    constructor(description, operations, port, program) {
        this.description = description;
        this.operations = operations;
        this.origin = `http://127.0.0.1:${port}`;
        this.program = program;
        this.log = "";
    }

    /// The described operation of a request, by its path template.
    operationOf(method, path) {
        const fits = (template) => {
            const names = template.split("/");
            const parts = path.split("/");
            return names.length === parts.length && names.every((name, i) => name.startsWith("{") || name === parts[i]);
        };
        return this.operations.find((row) => row.method.toUpperCase() === method && fits(row.path));
    }

    stop() {
        this.program.kill();
    }
}

export async function startPrism(folder, description) {
    const file = join(folder, description);
    const port = await freePort();
    // --errors: a violation is refused, and not only noted.
    const options = [PROGRAM, "mock", "--errors", "--host", "127.0.0.1", "--port", String(port), file];
    const program = spawn(process.execPath, options, { stdio: ["ignore", "pipe", "pipe"] });
    const server = new PrismServer(description, [], port, program);
    const listening = new Promise((resolve, reject) => {
        const take = (bytes) => {
            server.log += bytes;
            if (server.log.includes("Prism is listening")) resolve();
        };
        program.stdout.on("data", take);
        program.stderr.on("data", take);
        program.once("error", reject);
        program.once("exit", () => reject(new Error(`Prism ended on ${description}: ${server.log.slice(-2000)}`)));
    });
    listening.catch(() => {});
    server.operations = await getHttpOperationsFromSpec(file);
    await listening;
    server.log = ""; // the list of all operations
    return server;
}
