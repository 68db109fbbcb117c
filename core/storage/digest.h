// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/schema.h"
#include "core/storage/statement.h"

#include <QByteArray>
#include <QMap>

#include <functional>

namespace carrel {

/// The rows of `meta`, by key, all as UTF-8.
using MetaRows = QMap<QByteArray, QByteArray>;

/// Names in `meta`.
namespace metakey {
constexpr auto documentId = "doc_uid";
constexpr auto saveId = "save_uid";
constexpr auto saveCount = "save_count";
constexpr auto savedAt = "saved_at";
constexpr auto appVersion = "app_version";
constexpr auto minReader = "min_reader";
constexpr auto digest = "doc_digest";
} // namespace metakey

Result<MetaRows> metaRows(Database &database, const char *name);

/// Looks at one row of a document table while it is digested; its error ends the digest.
using RowCheck = std::function<Result<>(const schema::Table &table, const Statement &row)>;

/// BLAKE2b-256 over all document tables of the schema `name`, as hex text: the same for the same
/// content of one version of the schema, however it lies in the file. Tables in their fixed order,
/// rows in the order of their keys, every value with its type and length. `meta` stands for the
/// rows of meta; the digest itself is left out. It shows damage; it is no signature. The exact form
/// is in docs/file-format.md.
Result<QByteArray> documentDigest(Database &database, const char *name, const MetaRows &meta,
                                  const RowCheck &check = {}, int version = schema::current());

} // namespace carrel
