// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What axe finds on a page.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './tree.mjs';

const source = readFileSync(join(root, 'tests/player/node_modules/axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * @param {Object} [options] of axe, besides the rules
 * @returns {Promise<string[]>} accessibility faults of a page as it stands, one sentence each
 */
export async function violations(page, options = {}) {
    await page.evaluate(source);
    const found = await page.evaluate((all) => window.axe.run(document, all), { ...options, runOnly: rules });
    return found.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary}`));
}
