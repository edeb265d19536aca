// SPDX-License-Identifier: Apache-2.0
// The packages lie in the build folder, where an import would not look for them.
import { createRequire } from "node:module";
import { join } from "node:path";

export const modules = process.env.NODE_MODULES;
export const load = createRequire(join(modules, "judge.cjs"));
