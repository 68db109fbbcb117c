// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/courselock.h"

#include "core/base/clock.h"
#include "core/base/system.h"
#include "core/base/translate.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSet>

#include <mutex>

using namespace Qt::StringLiterals;

namespace carrel {
namespace {

constexpr qint64 longestNote = 1024;

QString notePath(const QString &coursePath)
{
    const QFileInfo info(coursePath);
    return info.path() + u"/.~lock."_s + info.fileName() + u'#';
}

/// Paths of the notes that this process holds. A note that could not be taken away again is not in
/// the way of the same process.
class HeldNotes
{
public:
    static void add(const QString &path)
    {
        const std::lock_guard turn(lock());
        paths().insert(path);
    }
    static void remove(const QString &path)
    {
        const std::lock_guard turn(lock());
        paths().remove(path);
    }
    static bool contains(const QString &path)
    {
        const std::lock_guard turn(lock());
        return paths().contains(path);
    }

private:
    static std::mutex &lock()
    {
        static std::mutex instance;
        return instance;
    }
    static QSet<QString> &paths()
    {
        static QSet<QString> instance;
        return instance;
    }
};

QString field(QString text)
{
    return text.remove(u',').remove(u'\n');
}

QByteArray readNote(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(longestNote) : QByteArray();
}

} // namespace

std::optional<CourseLock::Holder> CourseLock::holderOf(const QString &coursePath)
{
    const QString note = QString::fromUtf8(readNote(notePath(coursePath))).trimmed();
    const QStringList fields = note.split(u',');
    if (fields.size() != 4)
        return {};
    const Holder holder{fields[0], fields[1], fields[2].toLongLong(), fields[3]};
    const bool isHere = holder.host == field(sys::hostName());
    if (isHere && !sys::processRuns(holder.process))
        return {};
    const bool isOurs = isHere && holder.process == sys::processId();
    if (isOurs && !HeldNotes::contains(notePath(coursePath)))
        return {};
    return holder;
}

CourseLock::CourseLock(const QString &coursePath, const QDateTime &now)
{
    const QStringList fields{field(sys::userName()), field(sys::hostName()),
                             QString::number(sys::processId()), timeText(now)};
    const QByteArray note = fields.join(u',').toUtf8() + '\n';
    QFile file(notePath(coursePath));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return;
    if (file.write(note) != note.size() || !file.flush()) {
        file.remove();
        return;
    }
    m_path = file.fileName();
    m_note = note;
    HeldNotes::add(m_path);
}

CourseLock::~CourseLock()
{
    if (m_path.isEmpty())
        return;
    HeldNotes::remove(m_path);
    if (readNote(m_path) == m_note)
        QFile::remove(m_path);
}

Error inUseBy(const QString &coursePath, const CourseLock::Holder &holder)
{
    const QDateTime since = QDateTime::fromString(holder.since, Qt::ISODateWithMs).toLocalTime();
    return {ErrorCode::InUse,
            tr("“%1” is open already: %2 works on it on the computer “%3” since %4. Close it there "
               "first, or "
               "open a copy.")
                .arg(QFileInfo(coursePath).fileName(), holder.user, holder.host,
                     QLocale().toString(since, QLocale::ShortFormat))};
}

} // namespace carrel
