// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/editsession.h"
#include "core/edit/mediainventory.h"
#include "core/package/packageweight.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace carrel::ui {

class WorkBar;

/// What the media library shows, read on a second thread from a snapshot and read anew a moment
/// after each edit; only between start() and stop().
class LibraryFacts : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    LibraryFacts(EditSession &session, WorkBar &work, QObject *parent = nullptr);
    ~LibraryFacts() override; ///< Waits for the reading in hand.

    void start(); ///< The library is seen.
    void stop();
    void weigh(); ///< From now on the package is weighed as well, which takes longer.

    const MediaInventory &inventory() const { return m_inventory; }
    /// Nothing before it is known, or an error where there can be no package.
    const std::optional<Result<PackageWeight>> &weight() const { return m_weight; }

Q_SIGNALS:
    void inventoryRead();
    void weightRead();

private:
    struct Found
    {
        Result<MediaInventory> inventory;
        std::optional<Result<PackageWeight>> weight;
        qint64 duration = 0;
    };
    void readSoon();
    void read();
    void take(const Found &found);

    EditSession &m_session;
    WorkBar &m_work;
    MediaInventory m_inventory;
    std::optional<Result<PackageWeight>> m_weight;
    QThreadPool m_pool;
    QTimer m_pause;
    bool m_isStarted = false;
    bool m_isWeighing = false;
    bool m_isReading = false;
    bool m_isStale = true; ///< The course changed since it was read.
};

} // namespace carrel::ui
