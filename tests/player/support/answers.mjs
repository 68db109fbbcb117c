// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is in an exported package, and a learner who knows all the answers from there.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { keepsSomething } from './tree.mjs';
import { answerBlock } from './ways.mjs';

/** What a data script hands over. */
function dataOf(path, name) {
    let data;
    const context = createContext({ [name]: (value) => { data = value; } });
    runInContext(readFileSync(path, 'utf8'), context);
    return data;
}

/** The course's own data of the package in `folder`; of one of its parts by the name of its file. */
export function courseOf(folder, name = 'course.js') {
    return dataOf(join(folder, name), 'CARREL_COURSE');
}

/** The data of its modules, in order. */
export function modulesOf(folder, name = 'course.js') {
    return courseOf(folder, name).modules.map((module) => dataOf(join(folder, module.file), 'CARREL_MODULE'));
}

/** Answers everything on the page, and right. */
export async function answerPage(learner, page) {
    for (const block of page.blocks.filter((one) => keepsSomething(one.kind))) {
        await answerBlock(learner, block, 'right');
    }
}
