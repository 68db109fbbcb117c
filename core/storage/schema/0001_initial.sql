-- SPDX-FileCopyrightText: 2026 The Carrel authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 1: the document. The same text makes a course file and the document part of a working copy; the gate
-- compares what SQLite stores of it byte for byte, so not even a blank may change once it is released.
-- No triggers, views, virtual tables, generated columns, cascades, and no UNIQUE besides the primary key in a
-- table that undo covers (swapped values could not be undone). See docs/file-format.md.

CREATE TABLE meta(
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE setting(
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE node(
    id TEXT NOT NULL PRIMARY KEY,
    parent TEXT REFERENCES node(id) DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;
CREATE INDEX node_outline ON node(kind, parent, rank, title, id);
CREATE INDEX node_parent ON node(parent, rank, id);

CREATE TABLE skill(
    id TEXT NOT NULL PRIMARY KEY,
    rank TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;

CREATE TABLE node_skill(
    node TEXT NOT NULL REFERENCES node(id) DEFERRABLE INITIALLY DEFERRED,
    skill TEXT NOT NULL REFERENCES skill(id) DEFERRABLE INITIALLY DEFERRED,
    weight REAL NOT NULL,
    PRIMARY KEY(node, skill)
) STRICT;
CREATE INDEX node_skill_skill ON node_skill(skill);

CREATE TABLE media(
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    size INTEGER NOT NULL CHECK(size >= 0),
    sha256 BLOB NOT NULL CHECK(length(sha256) = 32),
    body TEXT NOT NULL
) STRICT;
CREATE INDEX media_sha256 ON media(sha256);

CREATE TABLE comment(
    id TEXT NOT NULL PRIMARY KEY,
    node TEXT NOT NULL REFERENCES node(id) DEFERRABLE INITIALLY DEFERRED,
    parent TEXT REFERENCES comment(id) DEFERRABLE INITIALLY DEFERRED,
    anchor TEXT NOT NULL,
    quote TEXT NOT NULL,
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    seen_save TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;
CREATE INDEX comment_node ON comment(node);
CREATE INDEX comment_parent ON comment(parent);

CREATE TABLE waiver(
    node TEXT NOT NULL REFERENCES node(id) DEFERRABLE INITIALLY DEFERRED,
    rule TEXT NOT NULL,
    reason TEXT NOT NULL,
    text_hash TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY(node, rule)
) STRICT;

CREATE TABLE export_index(
    node TEXT NOT NULL PRIMARY KEY,
    n INTEGER NOT NULL UNIQUE CHECK(n >= 0),
    width INTEGER NOT NULL CHECK(width >= 0)
) STRICT;

CREATE TABLE media_chunk(
    id INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL CHECK(length(sha256) = 32),
    n INTEGER NOT NULL CHECK(n >= 0),
    data BLOB NOT NULL CHECK(length(data) BETWEEN 1 AND 1048576),
    UNIQUE(sha256, n)
) STRICT;
