-- SPDX-FileCopyrightText: 2026 The Carrel authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a working copy keeps besides the document. Never in a course file: undo history and former texts are the
-- author's alone.

-- One edit, with its changeset; what of that is beyond the first part is in history_part. (No AUTOINCREMENT and no
-- second table for the common case: each page written costs as much as the edit itself.)
CREATE TABLE history(
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    label TEXT NOT NULL,
    merge_key TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    undone INTEGER NOT NULL,
    data BLOB NOT NULL
) STRICT;

CREATE TABLE history_part(
    step INTEGER NOT NULL,
    n INTEGER NOT NULL CHECK(n > 0),
    data BLOB NOT NULL,
    PRIMARY KEY(step, n)
) STRICT;

-- A named state. `step` was the last step done then; `schema` the number of the document tables it was written with.
CREATE TABLE snapshot(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    at TEXT NOT NULL,
    step INTEGER NOT NULL DEFAULT 0,
    schema INTEGER NOT NULL DEFAULT 0,
    bytes INTEGER NOT NULL DEFAULT 0
) STRICT;

-- The document as it was, as changes that make it of an empty one, compressed and cut into parts.
CREATE TABLE snapshot_part(
    snapshot INTEGER NOT NULL,
    n INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY(snapshot, n)
) STRICT;

-- What this working copy knows about itself: the file it came from, which step that file holds.
CREATE TABLE session(
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
