// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Puts a package folder together from course data as docs/package-contract.md describes it, so that the player can be
// tested by itself. The exporter's own output is tested, too: e2e/exported.test.mjs.

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileList, kindFile, playerFolder } from './tree.mjs';

/** Without lines that are nothing but comment, and without empty ones. */
function withoutComments(text) {
    let isInside = false;
    return text.split('\n').filter((line) => {
        const words = line.trim();
        if (isInside) {
            isInside = !words.endsWith('*/');
            return false;
        }
        if (words.startsWith('/*') && !words.includes('*/')) {
            isInside = true;
            return false;
        }
        return words !== '' && !words.startsWith('//') && !(words.startsWith('/*') && words.indexOf('*/') === words.length - 2);
    }).join('\n') + '\n';
}

function read(path) {
    return withoutComments(readFileSync(path, 'utf8'));
}

function escaped(text) {
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

/** The joined files, by name, for these kinds, this language, this look and this format. */
function joined(kinds, language, theme, way) {
    const parts = { 'carrel.js': '', 'carrel.css': '', 'carrel-rest.js': '', 'carrel-rest.css': '' };
    let name = 'carrel';
    for (const line of fileList(way)) {
        if (line === '@rest') {
            name = 'carrel-rest';
        } else if (line === '@kinds') {
            parts[`${name}.js`] += kinds.flatMap((kind) => [kindFile(kind, 'engine.js'), kindFile(kind, 'view.js')]).filter(Boolean).map(read).join('');
        } else if (line === '@styles') {
            parts[`${name}.css`] += kinds.map((kind) => kindFile(kind, 'style.css')).filter(Boolean).map(read).join('');
        } else if (line === '@theme') {
            parts[`${name}.css`] += read(join(playerFolder, 'theme/looks', `${theme}.css`));
        } else if (line === '@strings') {
            parts[`${name}.js`] += read(join(playerFolder, 'strings', `${language}.js`));
        } else {
            parts[name + (line.endsWith('.css') ? '.css' : '.js')] += read(join(playerFolder, line));
        }
    }
    return parts;
}

/** What the browser may load: own files, and the third parties that the course names. */
export function contentPolicy(hosts) {
    const list = hosts.length > 0 ? ' ' + hosts.join(' ') : '';
    return "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; "
        + `media-src 'self' blob:${list}; frame-src ${list.trim() || "'none'"}; connect-src ${list.trim() || "'none'"}; `
        + "form-action 'none'; base-uri 'none'";
}

/**
 * Writes the package into `folder`. `media` are [path in the package, file to copy, text or bytes] pairs; `accent` is
 * what the exporter writes for a colour of the author, `way` the format as in files.txt.
 * @returns {string} folder
 */
export function buildPackage(folder, { course, modules, media = [], hosts = [], theme = 'paper', accent = '', way = 'scorm12' }) {
    const kinds = [...new Set(modules.flatMap((module) => module.pages.flatMap((page) => page.blocks.map((block) => block.kind))))].sort();
    const html = readFileSync(join(playerFolder, 'index.html'), 'utf8')
        .replace('{{lang}}', escaped(course.interfaceLanguage)).replace('{{dir}}', course.dir)
        .replace('{{csp}}', escaped(contentPolicy(hosts))).replace('{{title}}', escaped(course.title));
    const write = (name, text) => {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text);
    };
    write('index.html', html);
    for (const [name, text] of Object.entries(joined(kinds, course.interfaceLanguage, theme, way))) {
        write(name, name === 'carrel.css' ? text + accent : text);
    }
    write('course.js', `CARREL_COURSE(${JSON.stringify(course)});\n`);
    for (const module of modules) {
        write(course.modules.find((entry) => entry.id === module.id).file, `CARREL_MODULE(${JSON.stringify(module)});\n`);
    }
    for (const [name, source] of media) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        if (Buffer.isBuffer(source) || source.startsWith('<')) {
            writeFileSync(join(folder, name), source);
        } else {
            copyFileSync(source, join(folder, name));
        }
    }
    return folder;
}
