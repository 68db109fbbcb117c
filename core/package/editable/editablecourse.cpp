// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/editable/editablecourse.h"

#include "core/base/translate.h"
#include "core/exchange/coursejson/documentstream.h"
#include "core/package/republish/exportrecords.h"

#include <QCryptographicHash>
#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

namespace carrel {

using namespace Qt::StringLiterals;

/// Passes the document on and remembers its checksum once all of it was read.
class HashedDevice : public QIODevice
{
public:
    HashedDevice(std::shared_ptr<const EditableCourse> course, std::unique_ptr<QIODevice> source)
        : m_course(std::move(course))
        , m_source(std::move(source))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 size = m_source->read(data, most);
        if (size < 0) {
            setErrorString(m_source->errorString());
            return -1;
        }
        m_hash.addData(QByteArrayView(data, size));
        m_bytes += size;
        if (size == 0 && most > 0)
            m_course->remember({m_bytes, m_hash.result()});
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::shared_ptr<const EditableCourse> m_course;
    std::unique_ptr<QIODevice> m_source;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_bytes = 0;
};

namespace {

constexpr qint64 atOnce = 256 << 10;

QByteArray earlierText(const CourseView &course)
{
    const QJsonObject facts = rememberedFacts(course);
    return facts.isEmpty() ? QByteArray() : QJsonDocument(facts).toJson(QJsonDocument::Indented);
}

QJsonObject asJson(const EditableOptions &options)
{
    return {{u"format"_s, options.format},
            {u"language"_s, options.language},
            {u"perModule"_s, options.isSplit},
            {u"choices"_s, toJson(options.choices)},
            {u"schemas"_s, options.hasSchemas}};
}

} // namespace

QByteArray editableChecksum(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

EditableCourse::EditableCourse(const CourseView &course, Parts parts)
    : m_course(course, parts.media)
    , m_parts(std::move(parts))
    , m_earlier(earlierText(course))
{ }

void EditableCourse::remember(const Checksum &checksum) const
{
    const QMutexLocker lock(&m_mutex);
    m_checksum = checksum;
}

std::optional<EditableCourse::Checksum> EditableCourse::remembered() const
{
    const QMutexLocker lock(&m_mutex);
    return m_checksum;
}

Result<std::unique_ptr<QIODevice>> EditableCourse::open(
    const std::shared_ptr<const EditableCourse> &course)
{
    const auto fileOf = [course](const Media &media) {
        return course->m_parts.fileNames.value(media.id);
    };
    auto document = coursejson::documentStream(course->m_course,
                                               {.fileOf = fileOf, .living = course->m_parts.nodes});
    return std::unique_ptr<QIODevice>(std::make_unique<HashedDevice>(course, std::move(document)));
}

Result<QByteArray> EditableCourse::note(const std::shared_ptr<const EditableCourse> &course)
{
    if (!course->remembered()) {
        CARREL_TRY_VALUE(document, open(course));
        QByteArray piece(atOnce, Qt::Uninitialized);
        qint64 size = 0;
        while ((size = document->read(piece.data(), piece.size())) > 0) { }
        if (size < 0)
            return Error{ErrorCode::Damaged,
                         tr("The course could not be read completely. Check the course file "
                            "(Verify), then export again."),
                         document->errorString()};
    }
    const Checksum checksum = course->remembered().value();
    const EditableOptions &options = course->m_parts.options;
    QJsonObject note{{u"format"_s, u"carrel-editable"_s},
                     {u"version"_s, 1},
                     {u"course"_s, QLatin1String(editableCourseName)},
                     {u"bytes"_s, checksum.bytes},
                     {u"sha256"_s, QString::fromLatin1(checksum.sha256.toHex())},
                     {u"madeAs"_s, asJson(options)}};
    if (!course->m_earlier.isEmpty())
        note.insert(u"earlier"_s, QString::fromLatin1(editableChecksum(course->m_earlier)));
    return QJsonDocument(note).toJson(QJsonDocument::Indented);
}

PackageEntries EditableCourse::entries(const std::shared_ptr<const EditableCourse> &course)
{
    const QString type = u"application/json"_s;
    PackageEntry document;
    document.name = QLatin1String(editableCourseName);
    document.type = type;
    document.open = [course] { return open(course); };
    PackageEntries entries{document};
    if (!course->m_earlier.isEmpty())
        entries.append(lazyEntry(QLatin1String(editableEarlierName), type,
                                 [course]() -> Result<QByteArray> { return course->m_earlier; }));
    entries.append(
        lazyEntry(QLatin1String(editableNoteName), type, [course] { return note(course); }));
    return entries;
}

} // namespace carrel
