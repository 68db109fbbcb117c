// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Chromium, and small web servers on this machine only.

import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, extname, join, normalize } from 'node:path';
import { chromium } from 'playwright-core';

const types = {
    '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml',
    '.png': 'image/png', '.jpg': 'image/jpeg', '.mp3': 'audio/mpeg', '.mp4': 'video/mp4', '.webm': 'video/webm', '.vtt': 'text/vtt', '.pdf': 'application/pdf', '.xml': 'text/xml',
};

/** Path of a Chromium, or an empty text. */
export function findChromium() {
    const named = process.env.CARREL_CHROMIUM || process.env.CHROMIUM;
    if (named) {
        return existsSync(named) ? named : '';
    }
    const names = ['chromium', 'chromium-browser', 'google-chrome'];
    const folders = (process.env.PATH || '').split(delimiter);
    return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(existsSync) || '';
}

/** Why the browser tests cannot run, or false. */
export const noBrowser = findChromium() === '' && 'no Chromium on this machine';

export function launchBrowser() {
    return chromium.launch({
        executablePath: findChromium(), headless: true,
        args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
            '--disable-component-update', '--disable-sync'],
    });
}

/**
 * Serves `routes`: path prefix -> folder, or path -> [type, text]. Its own port is its own origin.
 * @returns {Promise<{origin: string, headers: Object, posted: string[], close: () => void}>} change `headers` to send
 *     more; what is posted, wherever to, is in `posted`
 */
export function serve(routes) {
    const own = { headers: {}, posted: [] };
    const server = createServer((request, response) => {
        if (request.method === 'POST') {
            const parts = [];
            request.on('data', (part) => parts.push(part)).on('end', () => {
                own.posted.push(Buffer.concat(parts).toString('utf8'));
                response.writeHead(204);
                response.end();
            });
            return;
        }
        const path = decodeURIComponent(new URL(request.url, 'http://x').pathname);
        const fixed = routes[path];
        if (Array.isArray(fixed)) {
            response.writeHead(200, { 'Content-Type': fixed[0], ...own.headers });
            response.end(fixed[1]);
            return;
        }
        const prefix = Object.keys(routes).filter((one) => typeof routes[one] === 'string' && path.startsWith(one)).sort((a, b) => b.length - a.length)[0];
        const file = prefix === undefined ? '' : join(routes[prefix], normalize('/' + path.slice(prefix.length)));
        if (!file || !existsSync(file) || !statSync(file).isFile()) {
            response.writeHead(404);
            response.end();
            return;
        }
        const bytes = readFileSync(file);
        const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range || '');
        const from = range ? Number(range[1]) : 0;
        const to = range && range[2] ? Number(range[2]) : bytes.length - 1;
        response.writeHead(range ? 206 : 200, {
            'Content-Type': types[extname(file)] || 'application/octet-stream', 'Accept-Ranges': 'bytes', 'Content-Length': to - from + 1,
            ...(range ? { 'Content-Range': `bytes ${from}-${to}/${bytes.length}` } : {}), ...own.headers,
        });
        response.end(bytes.subarray(from, to + 1));
    });
    return new Promise((resolve) => {
        // A test that fails before it closes its server must not keep its file waiting.
        server.unref().on('connection', (socket) => socket.unref());
        server.listen(0, '127.0.0.1', () => {
            own.origin = `http://127.0.0.1:${server.address().port}`;
            own.close = () => {
                server.closeAllConnections();
                server.close();
            };
            resolve(own);
        });
    });
}
