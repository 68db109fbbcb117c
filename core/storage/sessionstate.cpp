// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sessionstate.h"

#include "core/storage/database.h"
#include "core/storage/history.h"
#include "core/storage/schema.h"
#include "core/storage/transaction.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace carrel {
namespace {

constexpr auto fileKey = "file";
constexpr auto pendingKey = "pending";
constexpr auto savingKey = "saving";

QString toText(const CourseFileInfo &info)
{
    // Numbers as text: JSON numbers lose digits of a time in nanoseconds.
    const QJsonObject object{
        {u"path"_s, info.path},
        {u"documentId"_s, info.documentId},
        {u"saveId"_s, info.saveId},
        {u"saveCount"_s, QString::number(info.saveCount)},
        {u"savedAt"_s, info.savedAt},
        {u"appVersion"_s, info.appVersion},
        {u"digest"_s, info.digest},
        {u"size"_s, QString::number(info.stamp.size)},
        {u"modified"_s, QString::number(info.stamp.modifiedNs)},
        {u"inode"_s, QString::number(info.stamp.inode)},
        {u"device"_s, QString::number(info.stamp.device)},
    };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

CourseFileInfo fromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto string = [&object](const QString &name) { return object[name].toString(); };
    CourseFileInfo info;
    info.path = string(u"path"_s);
    info.documentId = string(u"documentId"_s);
    info.saveId = string(u"saveId"_s);
    info.saveCount = string(u"saveCount"_s).toLongLong();
    info.savedAt = string(u"savedAt"_s);
    info.appVersion = string(u"appVersion"_s);
    info.digest = string(u"digest"_s);
    info.stamp = {string(u"size"_s).toLongLong(), string(u"modified"_s).toLongLong(),
                  string(u"inode"_s).toULongLong(), string(u"device"_s).toULongLong()};
    return info;
}

} // namespace

Result<QString> SessionState::value(const char *key) const
{
    return m_database.text("SELECT value FROM main.session WHERE key = ?1",
                           QString::fromLatin1(key));
}

Result<> SessionState::setValue(const char *key, const QString &value)
{
    return m_database.run("INSERT INTO main.session(key, value) VALUES(?1, ?2) "
                          "ON CONFLICT(key) DO UPDATE SET value = excluded.value",
                          QString::fromLatin1(key), value);
}

Result<CourseFileInfo> SessionState::file() const
{
    CARREL_TRY_VALUE(text, value(fileKey));
    return fromText(text);
}

Result<> SessionState::setFile(const CourseFileInfo &info)
{
    return setValue(fileKey, toText(info));
}

Result<> SessionState::setSaving(const QString &temporary)
{
    CARREL_TRY_VALUE(transaction, Transaction::begin(m_database));
    CARREL_TRY(setValue(savingKey, temporary));
    CARREL_TRY(History(m_database).markBeingSaved());
    return transaction.commit();
}

Result<> SessionState::setPending(const CourseFileInfo &info)
{
    return setValue(pendingKey, toText(info));
}

Result<> SessionState::forgetSave()
{
    CARREL_TRY(History(m_database).forgetBeingSaved());
    return m_database.run("DELETE FROM main.session WHERE key IN ('pending', 'saving')");
}

Result<> SessionState::adopt(const CourseFileInfo &info)
{
    CARREL_TRY_VALUE(transaction, Transaction::begin(m_database));
    MetaRows meta = metaFor(info);
    meta.insert(metakey::digest, info.digest.toLatin1());
    CARREL_TRY(writeMeta(m_database, meta));
    CARREL_TRY(setFile(info));
    CARREL_TRY(History(m_database).markWritten());
    CARREL_TRY(forgetSave());
    return transaction.commit();
}

Result<> SessionState::settle()
{
    CARREL_TRY_VALUE(temporary, value(savingKey));
    CARREL_TRY_VALUE(pendingText, value(pendingKey));
    if (temporary.endsWith(u".saving"))
        QFile::remove(temporary);
    if (!pendingText.isEmpty()) {
        CourseFileInfo pending = fromText(pendingText);
        const auto found = openCourse(pending.path, GateDepth::Outline);
        if (found && found->info.saveId == pending.saveId) {
            pending.stamp = found->info.stamp;
            return adopt(pending);
        }
    }
    return temporary.isEmpty() && pendingText.isEmpty() ? Result<>() : forgetSave();
}

MetaRows metaFor(const CourseFileInfo &info)
{
    return {
        {metakey::documentId, info.documentId.toUtf8()},
        {metakey::saveId, info.saveId.toUtf8()},
        {metakey::saveCount, QByteArray::number(info.saveCount)},
        {metakey::savedAt, info.savedAt.toUtf8()},
        {metakey::appVersion, info.appVersion.toUtf8()},
        {metakey::minReader, QByteArray::number(schema::current())},
    };
}

Result<> writeMeta(Database &database, const MetaRows &meta)
{
    for (auto row = meta.cbegin(); row != meta.cend(); ++row) {
        CARREL_TRY(database.run("INSERT INTO main.meta(key, value) VALUES(?1, ?2) "
                                "ON CONFLICT(key) DO UPDATE SET value = excluded.value",
                                QString::fromUtf8(row.key()), QString::fromUtf8(row.value())));
    }
    return {};
}

} // namespace carrel
