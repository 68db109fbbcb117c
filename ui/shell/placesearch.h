// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/blocksearch.h"
#include "core/edit/editsession.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace carrel::ui {

/// Finds blocks to go to on a second thread, in the course as it was when it was first asked:
/// nothing is read before. What is asked last counts.
class PlaceSearch : public QObject
{
    Q_OBJECT

public:
    explicit PlaceSearch(EditSession &session, QObject *parent = nullptr); ///< Must outlive it.
    ~PlaceSearch() override; ///< Waits for the work in hand.

    void look(const QString &typed);

Q_SIGNALS:
    void found(const QString &typed, const QList<carrel::FoundBlock> &blocks);

private:
    using Flag = std::shared_ptr<std::atomic<bool>>;

    EditSession &m_session;
    QThreadPool m_pool;
    std::shared_ptr<CourseView> m_course; ///< Used by one thread at a time: the pool has one.
    Flag m_isGivenUp; ///< Of what was asked last.
};

} // namespace carrel::ui
