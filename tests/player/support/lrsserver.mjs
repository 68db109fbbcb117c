// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The learning record store on a web address of its own, as browsers meet it: another origin, asked before each request
// whether it listens.

import { createServer } from 'node:http';
import { FakeLrs } from './fakelrs.mjs';

/** @returns {Promise<{lrs: FakeLrs, close: () => void}>} */
export function serveLrs(data = {}) {
    const lrs = new FakeLrs('', data);
    const server = createServer((request, response) => {
        const parts = [];
        request.on('data', (part) => parts.push(part)).on('end', () => {
            const allowed = {
                'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Methods': 'GET, POST, PUT',
                'Access-Control-Allow-Headers': 'authorization, content-type, x-experience-api-version',
            };
            if (request.method === 'OPTIONS') {
                response.writeHead(204, allowed);
                response.end();
                return;
            }
            const answer = lrs.handle({ method: request.method, url: lrs.origin + request.url, headers: request.headers, body: Buffer.concat(parts).toString('utf8') });
            if (answer.status === 0) {
                response.destroy();
                return;
            }
            response.writeHead(answer.status, { 'Content-Type': 'application/json', ...allowed });
            response.end(answer.status === 204 ? undefined : answer.text);
        });
    });
    return new Promise((resolve) => {
        server.unref().on('connection', (socket) => socket.unref());
        server.listen(0, '127.0.0.1', () => {
            lrs.origin = `http://127.0.0.1:${server.address().port}`;
            resolve({
                lrs,
                close: () => {
                    server.closeAllConnections();
                    server.close();
                },
            });
        });
    });
}
