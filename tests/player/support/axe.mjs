// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What axe-core finds on a page.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noBrowser } from './browser.mjs';
import { root } from './tree.mjs';

const axe = noBrowser ? '' : readFileSync(join(root, 'tests/player/node_modules/axe-core/axe.min.js'), 'utf8');

export async function violations(page) {
    await page.evaluate(axe);
    const found = await page.evaluate(() => window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
    return found.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary}`));
}
