// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// node tests/coveragetable.mjs COVERAGE.json: what tests/coverage measured as a table of layers, and below it the files
// that pull theirs down. Ends with 1 if a layer reaches less than it has to.
import { readFileSync } from "node:fs";

// Where work is kept (storage) and where foreign bytes are read.
const careful = ["core/storage", "core/base/zip", "core/preview", "core/richtext"];
const least = { careful: { lines: 95, branches: 85 }, other: { lines: 80, branches: 0 } };

const percent = ({ count, covered }) => (count === 0 ? 100 : (100 * covered) / count);

const shown = (part) => `${percent(part).toFixed(1)} %`;

function add(sum, summary) {
    for (const what of ["lines", "branches"]) {
        sum[what].count += summary[what].count;
        sum[what].covered += summary[what].covered;
    }
}

function layerOf(path) {
    return careful.find((layer) => path.startsWith(`${layer}/`)) ?? path.split("/").slice(0, 2).join("/");
}

const root = `${process.cwd()}/`;
const layers = new Map();
for (const file of JSON.parse(readFileSync(process.argv[2])).data[0].files) {
    const path = file.filename.replace(root, "");
    const layer = layerOf(path);
    if (!layers.has(layer))
        layers.set(layer, { lines: { count: 0, covered: 0 }, branches: { count: 0, covered: 0 }, files: [] });
    add(layers.get(layer), file.summary);
    layers.get(layer).files.push({ path, ...file.summary });
}

let isEnough = layers.size > 0;
const heads = ["lines".padStart(7), "reached".padStart(9), "branches".padStart(9), "reached".padStart(9)];
console.log("layer".padEnd(18), heads.join(" "));
for (const [layer, sum] of [...layers].sort()) {
    const limit = careful.includes(layer) ? least.careful : least.other;
    const isBelow = percent(sum.lines) < limit.lines || percent(sum.branches) < limit.branches;
    isEnough &&= !isBelow;
    const cells = [sum.lines, sum.branches].flatMap((part, i) =>
        [String(part.count).padStart(i ? 9 : 7), shown(part).padStart(9)]);
    console.log(layer.padEnd(18), cells.join(" "), isBelow ? "TOO LITTLE" : "");
    const missed = ({ lines, branches }) => lines.count - lines.covered + branches.count - branches.covered;
    for (const file of isBelow ? sum.files.sort((a, b) => missed(b) - missed(a)).slice(0, 8) : [])
        console.log(`    ${file.path}: ${shown(file.lines)} of lines, ${shown(file.branches)} of branches`);
}
process.exit(isEnough ? 0 : 1);
