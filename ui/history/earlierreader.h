// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/comparison.h"
#include "core/edit/earlierversions.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace carrel::ui {

/// The course, a module or a page of a version.
struct VersionRow
{
    NodeId id;
    int depth = 0; ///< 0: the course.
    QString title;
    Fate fate = Fate::Same; ///< Until now; Same as well where there is nothing to compare with.
};

/// What one version holds.
struct VersionOutline
{
    VersionFacts facts;
    QList<VersionRow> rows;
};

/// Reads versions on a second thread, one thing after the other.
class EarlierReader : public QObject
{
    Q_OBJECT

public:
    /// `now`: the course as it is, on a connection of its own; null where it cannot be opened.
    explicit EarlierReader(std::unique_ptr<CourseView> now, QObject *parent = nullptr);
    ~EarlierReader() override; ///< Waits for the work in hand, which it cancels.

    void findFacts(const QList<EarlierVersion> &versions); ///< factsFound() for each.
    void open(const EarlierVersion &version); ///< opened() or failed() follows.
    void readText(const NodeId &page); ///< Of the one opened last; textRead() or failed() follows.

Q_SIGNALS:
    /// `isReadable` false: it is damaged.
    void factsFound(const QString &file, bool isReadable, const carrel::VersionFacts &facts);
    void opened(const QString &file, const carrel::ui::VersionOutline &outline);
    void textRead(const carrel::NodeId &page, const QString &text);
    void failed(const carrel::Error &error);

private:
    void run(std::function<void()> work);

    std::unique_ptr<CourseView> m_now; ///< This and the next: of the second thread.
    std::unique_ptr<EarlierCourse> m_then;
    QThreadPool m_pool;
    std::atomic<bool> m_isWanted = true;
};

} // namespace carrel::ui
