// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// node tests/fuzz/seeds.mjs FOLDER: what the fuzz targets begin with, as far as it can be made from what lies in the
// repository anyway: bodies of all kinds, profiles of LMSs, documents in our formats, headers of media files, zips. A
// folder for each target. What cannot be made is in tests/fuzz/corpus, and comes along.

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { unpackAll } from './corpus.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const out = process.argv[2];
unpackAll(out);

function seed(target, name, content) {
    mkdirSync(join(out, target), { recursive: true });
    writeFileSync(join(out, target, name), content);
}

function bytes(...parts) {
    return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));
}
const u16 = (value) => [value & 255, value >> 8];
const u32 = (value) => [value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24];
const be16 = (value) => [value >> 8, value & 255];
const be32 = (value) => [value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255];

// --- our own formats --------------------------------------------------------------------------------------

const kinds = readdirSync(join(root, 'core/kinds'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
const samples = [];
/** As a course file holds it: members sorted. */
const tidy = (value) => Array.isArray(value) ? value.map(tidy)
    : value && typeof value === 'object' ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, tidy(value[key])]))
    : value;
for (const { name } of kinds) {
    const body = readFileSync(join(root, 'core/kinds', name, 'sample.json'));
    const value = JSON.parse(body);
    samples.push({ kind: name, ...value });
    seed('body', name, bytes(`${name}\n`, Buffer.from(JSON.stringify(value))));
    seed('json', name, JSON.stringify(tidy(value)));
    for (const [member, text] of Object.entries(value)) {
        if (Array.isArray(text) && text[0]?.type) {
            seed('richtext', `${name}-${member}`, JSON.stringify(text));
        }
    }
}
const course = JSON.parse(readFileSync(join(root, 'tests/fuzz/course/course.json')));
seed('coursejson', 'small', JSON.stringify(course));
for (const sample of samples) {
    const page = { title: 'P', children: [sample] };
    seed('coursejson', `with-${sample.kind}`, JSON.stringify({
        format: 'carrel-course', title: 'T', children: [{ title: 'M', children: [page] }],
    }));
}
/** The value with each of its members once in turn of another type, and once out of range. */
function spoilt(value) {
    const all = [];
    const walk = (node, put) => {
        const wrong = typeof node === 'string' ? [7, '<b>\u0000', 'x'.repeat(1200)] : typeof node === 'number' ? ['x', -1, 1e15, 0.5]
            : typeof node === 'boolean' ? ['x'] : Array.isArray(node) ? [{}, [7], [{}], [...node, ...node]] : [7, [], null];
        wrong.forEach((other) => all.push(JSON.stringify(put(other))));
        if (node && typeof node === 'object') {
            for (const [key, inner] of Object.entries(node)) {
                walk(inner, (other) => put(Array.isArray(node) ? node.map((old, at) => (at === Number(key) ? other : old)) : { ...node, [key]: other }));
            }
        }
    };
    walk(value, (other) => other);
    return all;
}
spoilt(course).forEach((text, i) => seed('coursejson', `spoilt-${i}`, text));
spoilt(samples.find(({ kind }) => kind === 'single')).forEach((text, i) => seed('json', `spoilt-${i}`, text));
for (const { kind, ...body } of samples) {
    for (const [member, value] of Object.entries(body)) {
        const others = Array.isArray(value) ? [7, [], [{}], [7], [...value, ...value]] : typeof value === 'string' ? [7, '', 'x*', '1/0']
            : ['x', 0, -5, true, false];
        others.forEach((other, i) => seed('body', `${kind}-${member}-${i}`, `${kind}\n${JSON.stringify({ ...body, [member]: other })}`));
    }
}
const profiles = join(root, 'resources/lms/profiles');
for (const name of readdirSync(profiles)) {
    seed('profile', name, JSON.stringify(JSON.parse(readFileSync(join(profiles, name)))));
}
const remark = (more) => ({ id: 'c1', node: 'pageaaaaaaaa', within: ['moduleaaaaaa'], number: '1.2', anchor: 'text',
    name: 'Quiz', quote: 'What', digest: '0a', kind: 'wish', text: 'Shorter?', at: '2026-03-01T10:20:30.000Z', ...more });
const review = (comments, more = {}) => JSON.stringify({ format: 'carrel-review-comments', version: 1,
    course: { id: 'coursesmall1' }, save: 'x', reviewer: { id: 'r1', name: 'Ana' }, comments, ...more });
seed('comments', 'all', review([remark(), remark({ id: 'c2', kind: 'wrong', suggestion: 'Less', text: undefined }),
    remark({ id: 'c3', kind: 'unclear', later: [1] }), remark({ id: 'c4', kind: 'verdict', verdict: 'good', text: '' })]));
seed('comments', 'verdict', review([remark({ kind: 'verdict', verdict: 'changes' })]));
seed('comments', 'newer', review([], { version: 9 }));
seed('comments', 'none', review([], { version: 0 }));
seed('comments', 'list', review({}));
seed('comments', 'text', review([remark({ text: 'a'.repeat(20100) })]));
seed('comments', 'controls', review([remark({ text: '\u0001a\r\nb\rc\td', at: 'never' })]));

const exported = (more) => ({ at: '2026-03-01T10:00:00.000Z', format: 'scorm12', name: 'a.zip', bytes: 1, prints: { coursesmall1: 'AAAACCCC' },
    modules: ['aa'], state: 'bb', split: false, profile: 'moodle', passMark: 80, ...more });
const remembered = (state, entries = [exported()]) => JSON.stringify({ id: 'coursesmall1', fingerprint: 'AAAABBBB', slots: [[20, 6, 1, 1]],
    quizzes: [{ handIn: [1, 2] }], exports: JSON.stringify(entries), 'export.bb': JSON.stringify(state),
    'export.aa': JSON.stringify({ id: 'moduleaaaaaa', title: 'M', pages: [] }) });
seed('exportrecords', 'steps', remembered({ steps: [[0, 20, 2]], held: [3] }));
seed('exportrecords', 'endless', remembered({ steps: Array(3000).fill([0, 100000, 1]), held: [-1, 1e9] }));
seed('exportrecords', 'beyond', remembered({ steps: [[2147483647, 10, 1], [-5, 10, 1], [1, -1, 1]] }));
seed('exportrecords', 'several', remembered({ steps: [[0, 5, 3]] }, [exported({ prints: { coursesmall1: 'AAAADDDD' } }),
    exported({ format: 'cmi5', profile: '' }), exported({ format: 'nothing' }), exported({ split: true }), exported({ state: 'gone' })]));

// --- damage to a course: patches (targets/course.cpp), values (targets/courserows.cpp) -----------------------

seed('course', 'whole', '');
seed('course', 'page-size', bytes([0, 0, 16, 2, 0x20, 0]));
seed('course', 'application', bytes([0, 0, 68, 1, 7]));
seed('course', 'version', bytes([0, 0, 63, 1, 9]));
seed('course', 'version-none', bytes([0, 0, 63, 1, 0]));
seed('course', 'version-first', bytes([0, 0, 63, 1, 1]));
seed('course', 'cut', bytes([0, 64, 0, 0]));
seed('course', 'encoding', bytes([0, 0, 59, 1, 2]));
for (let page = 0; page < 28; ++page) {
    for (const fromEnd of [6, 30, 80, 200, 384, 1000]) {
        const at = (page + 1) * 16384 - fromEnd;
        seed('course', `letter-${page}-${fromEnd}`, bytes([at >> 16, (at >> 8) & 255, at & 255, 1, 0x41]));
    }
    const start = page * 16384;
    seed('course', `page-${page}`, bytes([start >> 16, (start >> 8) & 255, start & 255, 1, 0x02]));
}
const rows = ['node title 1 Other', 'node parent 1 nobodyatallx', 'node parent 0 pageaaaaaaaa', 'node kind 2 quiz',
    'node rank 1 \x01', 'node body 3 {"v":1}', 'node body 3 [', 'node body 3 {"a":{"b":[1,{"media":"mediaaaaaaaa"}]}}',
    'node id 2 short', 'setting value 0 "fr"', 'setting value 0 nothing', 'setting key 0 accent', 'media size 0 -1',
    'media sha256 0 xabc', 'media type 0 text/html', 'media body 0 {"width":1e99}', 'comment body 0 {}',
    'comment node 0 nowhere', 'waiver rule 0 ', 'skill title 0 \xff\xfe', 'node_skill weight 0 7',
    'export_index n 0 -4', 'export_index bits 0 99999', 'meta value 0 x', 'meta key 1 exports', 'meta value 3 -',
    'node body 2 {"status":1}', 'meta key 2 exports\x1emeta value 2 [{"at":"x","format":"scorm12","modules":["a"],"prints":{},"state":"b"}]'];
rows.forEach((row, i) => seed('courserows', `row-${i}`, bytes(row)));
samples.forEach((sample) => seed('courserows', `kind-${sample.kind}`, bytes(`node kind 3 ${sample.kind}\x1enode body 3 `,
    Buffer.from(JSON.stringify({ ...sample, kind: undefined })))));

// --- packages: names and files that some check is about ------------------------------------------------------

const list = (...files) => files.map(([name, text]) => `=== ${name}\n${text}`).join('\n');
const page = '<!doctype html><html lang="en"><head><title>x</title></head><body><p>Hello</p></body></html>';
seed('package', 'names', list(['imsmanifest.xml', '<manifest identifier="m"/>'], ...['../x', '/etc/x', 'C:\\x', 'a\\b', 'CON', 'aux.txt', 'a/X',
    'a/x', 'A/x', '.htaccess', 'Thumbs.db', '__MACOSX/._x', 'x.php', 'x.exe', 'no end ', 'dot.', 'é.html', 'a b.html', 'x'.repeat(200),
    `${'d/'.repeat(20)}x`, 'index.htm', 'index.html', 'course.carrel', 'x.sqlite', 'x.unknown'].map((name) => [name, page])));
seed('package', 'wrapped', list(['folder/imsmanifest.xml', '<manifest identifier="m"/>'], ['folder/index.html', page]));
seed('package', 'text', list(['imsmanifest.xml', '\ufeff<manifest'], ['index.html', '\ufeff<p>C:\\Users\\ana\\x /home/ana/x'], ['a.css', '@import "b.css";']));
seed('package', 'nothing', list(['a.txt', 'x']));
seed('package', 'empty', '=== \n');
const sequenced = (inside) => `<manifest identifier="m" version="1" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" `
    + 'xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss" '
    + 'xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3"><metadata><schema>ADL SCORM</schema><schemaversion>2004 3rd Edition'
    + '</schemaversion></metadata><organizations default="o"><organization identifier="o"><title>T</title>'
    + `<item identifier="i" identifierref="r"><title>I</title>${inside}</item></organization></organizations><resources>`
    + '<resource identifier="r" type="webcontent" adlcp:scormType="sco" href="index.html"><file href="index.html"/></resource>'
    + '</resources></manifest>';
['<imsss:sequencing><imsss:controlMode choice="false" flow="true"/><imsss:objectives><imsss:primaryObjective satisfiedByMeasure="true">'
    + '<imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure></imsss:primaryObjective></imsss:objectives>'
    + '<imsss:deliveryControls completionSetByContent="false" objectiveSetByContent="true"/></imsss:sequencing>',
'<adlcp:completionThreshold>0.5</adlcp:completionThreshold><imsss:sequencing IDRef="x"><imsss:rollupRules/></imsss:sequencing>',
'<adlcp:dataFromLMS>x</adlcp:dataFromLMS><adlnav:presentation><adlnav:navigationInterface><adlnav:hideLMSUI>continue'
    + '</adlnav:hideLMSUI></adlnav:navigationInterface></adlnav:presentation>',
'<imsss:sequencing><imsss:sequencingRules><imsss:preConditionRule/></imsss:sequencingRules><imsss:objectives>'
    + '<imsss:primaryObjective><imsss:minNormalizedMeasure>nine</imsss:minNormalizedMeasure></imsss:primaryObjective></imsss:objectives></imsss:sequencing>']
    .forEach((inside, i) => seed('package', `sequenced-${i}`, list(['imsmanifest.xml', sequenced(inside)], ['index.html', page])));

// --- zips -----------------------------------------------------------------------------------------------

function crc32(data) {
    let sum = ~0;
    for (const byte of data) {
        sum ^= byte;
        for (let i = 0; i < 8; ++i) {
            sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
        }
    }
    return ~sum >>> 0;
}

/** @param {{name: string, data: string, method?: number, flags?: number, extra?: number[]}[]} files */
function zip(files, { comment: note = '', count = files.length } = {}) {
    const body = [];
    const directory = [];
    let at = 0;
    for (const { name, data, method = 0, flags = 0, extra = [] } of files) {
        const packed = method === 8 ? deflateRawSync(Buffer.from(data)) : Buffer.from(data);
        const sum = crc32(Buffer.from(data));
        const head = [...u16(20), ...u16(flags), ...u16(method), ...u32(0x00210000), ...u32(sum), ...u32(packed.length),
            ...u32(data.length), ...u16(name.length), ...u16(extra.length)];
        const local = bytes('PK\x03\x04', head, name, extra, packed);
        directory.push(bytes('PK\x01\x02', u16(20), head, u16(0), u16(0), u16(0), u32(0), u32(at), name, extra));
        body.push(local);
        at += local.length;
    }
    const list = Buffer.concat(directory);
    const end = bytes('PK\x05\x06', u16(0), u16(0), u16(count), u16(count), u32(list.length), u32(at), u16(note.length), note);
    return Buffer.concat([...body, list, end]);
}
seed('zip', 'stored', zip([{ name: 'a.txt', data: 'Hello' }, { name: 'folder/', data: '' }]));
seed('zip', 'deflated', zip([{ name: 'a.txt', data: 'Hello '.repeat(50), method: 8 }, { name: 'b', data: 'x', method: 8 }]));
seed('zip', 'comment', zip([{ name: '\xe9.txt', data: 'x', flags: 0x800 }], { comment: 'a comment PK\x05\x06' }));
seed('zip', 'extra', zip([{ name: 'x', data: 'y', extra: [1, 0, 8, 0, 1, 0, 0, 0, 0, 0, 0, 0] }]));
seed('zip', 'count', zip([{ name: 'x', data: 'y' }], { count: 3 }));
seed('zip', 'encrypted', zip([{ name: 'x', data: 'yyyyyyyyyyyyyyyy', flags: 1 }]));
seed('zip', 'method', zip([{ name: 'x', data: 'y', method: 12 }]));
seed('zip', 'empty', zip([]));
seed('zip', 'described', zip([{ name: 'x', data: 'y', flags: 8 }]));

// --- headers of media -------------------------------------------------------------------------------------

const box = (type, ...content) => {
    const inside = bytes(...content);
    return bytes(be32(inside.length + 8), type, inside);
};
const full = [0, 0, 0, 0];
const sound = box('trak', box('tkhd', full, Array(80).fill(0)), box('mdia', box('mdhd', full, be32(0), be32(0), be32(1000),
    be32(5000), [0, 0, 0, 0]), box('hdlr', full, be32(0), 'soun', Array(12).fill(0)), box('minf', box('stbl', box('stsd', full,
    be32(1), box('mp4a', Array(28).fill(0)))))));
const film = (brand, codec, ...more) => bytes(box('ftyp', brand, be32(0), 'isom'), box('moov',
    box('mvhd', full, be32(0), be32(0), be32(1000), be32(5000), Array(80).fill(0)),
    box('trak', box('tkhd', full, Array(36).fill(0), be32(0), be32(0x10000), be32(0), be32(0xffff0000), Array(20).fill(0),
        be32(640 << 16), be32(360 << 16)),
    box('mdia', box('mdhd', full, be32(0), be32(0), be32(1000), be32(5000), [0, 0, 0, 0]),
        box('hdlr', full, be32(0), 'vide', Array(12).fill(0)),
        box('minf', box('stbl', box('stsd', full, be32(1), box(codec, Array(24).fill(0), be16(640), be16(360), Array(50).fill(0),
            ...more)))))), sound), box('mdat', 'film'));
seed('mediafile', 'mp4', film('mp42', 'avc1', box('avcC', [1, 100, 0, 30])));
seed('mediafile', 'mov', film('qt  ', 'hvc1'));
seed('mediafile', 'm4a', bytes(box('ftyp', 'M4A ', be32(0)), box('moov', sound)));
seed('mediafile', 'large-box', bytes(be32(1), 'moov', be32(0), be32(16 + 8), be32(8), 'free'));
seed('mediafile', 'fragmented', bytes(box('ftyp', 'iso5', be32(0)), box('moov', box('mvhd', [1, 0, 0, 0], Array(108).fill(1)),
    box('mvex', box('mehd', full, be32(9000))), sound)));
seed('mediafile', 'png', bytes('\x89PNG\r\n\x1a\n', be32(13), 'IHDR', be32(640), be32(480), [8, 2, 0, 0, 0], be32(0)));
seed('mediafile', 'gif', bytes('GIF89a', u16(640), u16(480), [0, 0, 0]));
const exif = bytes('Exif\0\0', 'II*\0', u32(8), u16(1), u16(0x112), u16(3), u32(1), u16(6), u16(0), u32(0));
const exifBig = bytes('Exif\0\0', 'MM\0*', be32(8), be16(1), be16(0x112), be16(3), be32(1), be16(8), be16(0), be32(0));
const jpeg = (app) => bytes([0xff, 0xd8, 0xff, 0xe1], be16(app.length + 2), app, [0xff, 0xc0], be16(17), [8], be16(480), be16(640),
    [3], Array(9).fill(0), [0xff, 0xd9]);
seed('mediafile', 'jpeg', jpeg(exif));
seed('mediafile', 'jpeg-big', jpeg(exifBig));
const riff = (type, ...content) => bytes('RIFF', u32(bytes(...content).length + 4), type, ...content);
seed('mediafile', 'webp', riff('WEBP', 'VP8 ', u32(10), [0, 0, 0, 0x9d, 1, 0x2a], u16(640), u16(480)));
seed('mediafile', 'webp-lossless', riff('WEBP', 'VP8L', u32(5), [0x2f, 1, 2, 3, 4, 0]));
seed('mediafile', 'webp-more', riff('WEBP', 'VP8X', u32(10), [0, 0, 0, 0, 0x7f, 2, 0, 0xdf, 1, 0]));
seed('mediafile', 'wav', riff('WAVE', 'fmt ', u32(16), Array(16).fill(0)));
seed('mediafile', 'ogg', bytes('OggS', Array(30).fill(0)));
seed('mediafile', 'mp3', bytes('ID3', [3, 0, 0, 0, 0, 0, 0], [0xff, 0xfb, 0x90, 0]));
seed('mediafile', 'webm', bytes([0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x82, 0x84], 'webm'));
seed('mediafile', 'pdf', '%PDF-1.7\n');
const os2 = bytes(be16(4), Array(6).fill(0), be16(2), Array(60).fill(0));
seed('mediafile', 'ttf', bytes([0, 1, 0, 0], be16(1), Array(6).fill(0), 'OS/2', be32(0), be32(28), be32(os2.length), os2));
seed('mediafile', 'otf', bytes('OTTO', be16(2), Array(6).fill(0), 'CFF ', Array(12).fill(0), 'OS/2', be32(0), be32(44), be32(10), os2));
seed('mediafile', 'woff', bytes('wOFF', Array(40).fill(0)));
seed('mediafile', 'woff2', bytes('wOF2', Array(44).fill(0)));
seed('mediafile', 'vtt', 'WEBVTT\n\nNOTE\nno words\n\nSTYLE\n::cue {}\n\n1\n00:01.000 --> 00:02.000\n<v Ada>Hello &amp; <i>you</i>\n');
seed('mediafile', 'srt', '1\r\n00:00:01,000 --> 00:00:02,000\r\nHello\r\nthere\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\nYou\r\n');
seed('mediafile', 'latin', bytes('WEBVTT\n\n00:01.000 --> 00:02.000\nCaf\xe9\n'));
for (const [name, type, content] of [['docx', 'word/document.xml', '<w/>'], ['xlsx', 'xl/workbook.xml', '<w/>'],
    ['pptx', 'ppt/presentation.xml', '<w/>'], ['odt', 'mimetype', 'application/vnd.oasis.opendocument.text'],
    ['ods', 'mimetype', 'application/vnd.oasis.opendocument.spreadsheet']]) {
    seed('mediafile', name, zip([{ name: type, data: content }, { name: '[Content_Types].xml', data: '<T/>' }]));
}
const svgs = ['<svg xmlns="http://www.w3.org/2000/svg" width="12px" height="10mm"/>',
    '<?xml version="1.0"?><!-- c --><svg viewBox="0 0 12 10"><rect id="a" fill="url(#b)"/><use href="#a"/></svg>',
    '<svg><style>a{fill:url(http://x)}</style></svg>', '<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>',
    '<svg xmlns:xlink="x"><use xlink:href="#r"/><g id="r"><use href="#r"/></g><image href="data:image/png;base64,AA"/></svg>',
    '<svg><script>1</script></svg>', '<svg width="50%" height="1e9"><g><g><foreignObject/></g></g><?p i?></svg>',
    '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/x.dtd"><svg width="3" height="4"><a/></svg>'];
svgs.forEach((svg, i) => { seed('svg', `svg-${i}`, svg); seed('mediafile', `svg-${i}`, svg); });

// --- what browsers and people send ------------------------------------------------------------------------

const request = (line, ...headers) => [line, ...headers, '', ''].join('\r\n');
const host = 'Host: 127.0.0.1:8080';
[request('GET /token/ HTTP/1.1', host), request('HEAD /token/lms/lms.css HTTP/1.1', host, 'Range: bytes=0-9', 'If-None-Match: "x"'),
    request('GET /token/lms/lms.js HTTP/1.1', host, 'Range: bytes=5-', 'Connection: close'),
    request('GET /token/lms/lms.js HTTP/1.1', 'Host: localhost:8080', 'Range: bytes=-7', 'If-Range: "abc"'),
    request('GET /token/course/1/x%20y HTTP/1.1', host, 'Sec-Fetch-Site: cross-site'),
    request('GET /token/ HTTP/1.1', host, 'Origin: http://evil.example'), request('GET /wrong/ HTTP/1.1', host),
    request('GET /token/ HTTP/1.1', 'Host: evil.example'), request('POST /token/ HTTP/1.1', host, 'Content-Length: 3'),
    request('GET /token/ HTTP/1.1', host, 'Transfer-Encoding: chunked'), request('GET /token/ HTTP/1.0', host),
    request('GET /token/ HTTP/1.1', host, ' folded: x'), 'GET /token/ HTTP/1.1\nHost: x\n\n',
    request('GET /token/events HTTP/1.1', host, 'Accept: text/event-stream'),
    request('GET /token/%2e%2e/%ff HTTP/1.1', host) + request('GET /token/ HTTP/1.1', host)]
    .forEach((text, i) => seed('http', `request-${i}`, text));
['https://example.org/a?b=c#d', 'http://example.org', 'mailto:a@b.c', 'tel:+33 1', 'page:pageaaaaaaaa', 'java\tscript:alert(1)',
    'https://user:pass@example.org', 'https://xn--e1afmkfd.example:8443/"x y"', 'https://www.youtube.com/watch?v=abcdefghijk&t=1m5s',
    'https://youtu.be/abcdefghijk?t=65', 'https://vimeo.com/123456789/abcdef0123', 'https://videos.example.org/w/4kBayHandover01',
    'https://videos.example.org/videos/watch/9c9de5e8-0a1e-484a-b099-e80766180a6d', 'https://example.org/film.mp4',
    'https://example.org/sound.mp3', 'www.example.org', '//example.org', 'https://[::1]/', 'data:text/html,x', 'file:///etc/passwd',
    'https://player.vimeo.com/video/123456789?h=abc', 'https://www.youtube-nocookie.com/embed/abcdefghijk', 'https://ex ample.org']
    .forEach((text, i) => seed('address', `address-${i}`, text));
