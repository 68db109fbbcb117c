// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/collections/collectionreader.h"

#include "core/edit/coursefile.h"

#include <QFileInfo>

namespace carrel::ui {

CollectionReader::CollectionReader(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

CollectionReader::~CollectionReader()
{
    m_work->isGivenUp = true;
    m_pool.clear();
    m_pool.waitForDone();
}

void CollectionReader::read(const QStringList &addedFiles)
{
    m_isReading = true;
    const int asked = ++m_asked;
    m_pool.clear();
    m_pool.start([this, asked, addedFiles, work = m_work] {
        QList<Collection> collections = ownCollections();
        for (const QString &path : addedFiles)
            collections.append(collectionAt(path));
        QList<CollectionContents> all;
        for (const Collection &collection : collections) {
            if (work->isGivenUp)
                return;
            all.append(contentsOf(collection, *work));
        }
        QMetaObject::invokeMethod(
            this,
            [this, asked, all] {
                if (asked != m_asked)
                    return;
                m_isReading = false;
                Q_EMIT found(all);
            },
            Qt::QueuedConnection);
    });
}

CollectionContents CollectionReader::contentsOf(const Collection &collection, Work &work)
{
    const QFileInfo file(collection.path);
    const auto known = work.known.constFind(collection.path);
    if (known != work.known.cend() && known->changed == file.lastModified()
        && known->size == file.size())
        return {known->contents.collection, known->contents.shelves};
    CollectionContents contents{collection, {}};
    const auto course = readCourseFile(collection.path);
    const auto shelves = course
        ? shelvesOf(**course, [&](qint64, qint64) { return !work.isGivenUp.load(); })
        : Result<QList<Shelf>>(course.error());
    if (shelves)
        contents.shelves = *shelves;
    else
        contents.collection.problem = shelves.error().message;
    work.known.insert(collection.path, {file.lastModified(), file.size(), contents});
    return contents;
}

} // namespace carrel::ui
