// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/gatecheck.h"

#include "core/base/id.h"
#include "core/base/rank.h"
#include "core/model/node.h"
#include "core/storage/jsoncheck.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace carrel {
namespace {

constexpr int deepest = 32; ///< Levels of the tree.
constexpr qint64 largestFile = qint64(64) << 30; ///< Bytes of a stored file: no course is larger.
constexpr qsizetype longestName = 4096; ///< Bytes of a key, a kind, a media type, a time.

Error damaged(const schema::Table &table, const char *column, const char *problem)
{
    return {ErrorCode::Damaged,
            {},
            u"%1.%2: %3"_s.arg(QLatin1StringView(table.name), QLatin1StringView(column),
                               QLatin1StringView(problem))};
}

/// What a text column may hold besides valid UTF-8.
enum class Form { Text, Name, Id, Rank, Object, Value };

Form formOf(const QByteArray &table, const QByteArray &column)
{
    if (column == "body")
        return Form::Object;
    if (column == "value")
        return table == "setting" ? Form::Value : Form::Text;
    if (column == "rank")
        return Form::Rank;
    if (column == "id" || column == "node" || column == "skill" || column == "parent")
        return Form::Id;
    if (column == "key" || column == "kind" || column == "type" || column == "at"
        || column == "status" || column == "rule" || column == "text_hash")
        return Form::Name;
    return Form::Text;
}

bool fits(QByteArrayView text, Form form)
{
    switch (form) {
    case Form::Text: return true;
    case Form::Name: return text.size() <= longestName;
    case Form::Id: return text.size() == 12 && isIdText(QString::fromLatin1(text));
    case Form::Rank:
        // The course itself stands among no siblings.
        return text.isEmpty() || (text.size() <= longestName && isRank(QString::fromLatin1(text)));
    case Form::Object: return isJsonObject(text);
    case Form::Value: return isJsonValue(text);
    }
    return false;
}

/// The forms of a table's columns, looked up once.
struct Columns
{
    QList<QByteArray> names;
    QList<Form> forms;
};

const Columns &columnsOf(const schema::Table &table)
{
    // By the constants themselves: the tables of one name may differ between versions.
    static thread_local QHash<std::pair<const char *, const char *>, Columns> all;
    Columns &columns = all[{table.name, table.columns}];
    if (columns.names.isEmpty()) {
        for (const QByteArray &column : QByteArray(table.columns).split(',')) {
            columns.names << column.trimmed();
            columns.forms << formOf(table.name, column.trimmed());
        }
    }
    return columns;
}

} // namespace

Result<> ValueCheck::row(const schema::Table &table, const Statement &row)
{
    const Columns &columns = columnsOf(table);
    for (int i = 0; i < columns.names.size(); ++i) {
        // A save would look for room for it, and find none for ever.
        if (columns.names[i] == "size" && sqlite3_column_int64(row.handle(), i) > largestFile)
            return damaged(table, "size", "larger than a course can be");
        if (sqlite3_column_type(row.handle(), i) != SQLITE_TEXT)
            continue;
        const QByteArrayView text = row.view(i);
        if (!text.isValidUtf8())
            return damaged(table, columns.names[i].constData(), "not UTF-8");
        if (!fits(text, columns.forms[i]))
            return damaged(table, columns.names[i].constData(), "not of the right form");
    }
    return qstrcmp(table.name, "node") == 0 ? node(row) : Result<>();
}

Result<> ValueCheck::node(const Statement &row)
{
    const bool isRoot = row.isNull(1);
    if (isRoot != (row.view(3) == QByteArrayView(nodekind::course)))
        return Error{
            ErrorCode::Damaged, {}, u"a course below another node, or another node at the top"_s};
    if (m_parents.size() >= m_mostNodes)
        return Error{ErrorCode::Damaged, {}, u"too many nodes"_s};
    m_parents.insert(row.bytes(0), row.bytes(1));
    return {};
}

Result<> ValueCheck::tree() const
{
    int roots = 0;
    for (auto node = m_parents.cbegin(); node != m_parents.cend(); ++node) {
        roots += node->isEmpty() ? 1 : 0;
        int depth = 0;
        for (auto up = node; !up->isEmpty();) {
            up = m_parents.constFind(*up);
            if (++depth > deepest || up == m_parents.cend())
                return Error{
                    ErrorCode::Damaged, {}, u"the tree is too deep, circular or has holes"_s};
        }
    }
    if (roots != 1)
        return Error{ErrorCode::Damaged, {}, u"%1 courses in one file"_s.arg(roots)};
    return {};
}

Result<CourseFileInfo> infoFromMeta(const MetaRows &meta)
{
    for (auto row = meta.cbegin(); row != meta.cend(); ++row) {
        const bool isFact = row.key().startsWith(schema::factPrefix);
        const qsizetype longest = isFact ? qsizetype(schema::longestFact) : longestName;
        if (!row.value().isValidUtf8() || row.value().size() > longest)
            return Error{ErrorCode::Damaged, {}, u"meta: not UTF-8 or too long"_s};
    }
    const auto text = [&meta](const char *key) { return QString::fromUtf8(meta.value(key)); };
    CourseFileInfo info;
    info.documentId = text(metakey::documentId);
    info.saveId = text(metakey::saveId);
    bool isNumber = false;
    info.saveCount = text(metakey::saveCount).toLongLong(&isNumber);
    info.savedAt = text(metakey::savedAt);
    info.appVersion = text(metakey::appVersion);
    info.digest = text(metakey::digest);
    if (!isIdText(info.documentId) || !isIdText(info.saveId) || !isNumber || info.saveCount < 1)
        return Error{ErrorCode::Damaged, {}, u"meta: ids or count missing"_s};
    return info;
}

} // namespace carrel
