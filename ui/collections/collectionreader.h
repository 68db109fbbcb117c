// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/collections/collections.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace carrel::ui {

struct CollectionContents
{
    Collection collection;
    QList<Shelf> shelves;
};

/// Reads collections on a second thread: the author's own, and those that were added. What has not
/// changed since is not read again.
class CollectionReader : public QObject
{
    Q_OBJECT

public:
    explicit CollectionReader(QObject *parent = nullptr);
    ~CollectionReader() override; ///< Gives up the work in hand and waits for that.

    void read(const QStringList &addedFiles);
    bool isReading() const { return m_isReading; }

Q_SIGNALS:
    /// All of them, own ones first.
    void found(const QList<carrel::ui::CollectionContents> &all);

private:
    struct Known
    {
        QDateTime changed;
        qint64 size = 0;
        CollectionContents contents;
    };
    /// Of the second thread, one job after the other.
    struct Work
    {
        QHash<QString, Known> known; ///< By path.
        std::atomic<bool> isGivenUp = false;
    };
    static CollectionContents contentsOf(const Collection &collection, Work &work);

    std::shared_ptr<Work> m_work = std::make_shared<Work>();
    QThreadPool m_pool;
    int m_asked = 0;
    bool m_isReading = false;
};

} // namespace carrel::ui
