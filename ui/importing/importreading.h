// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/importer.h"

#include <QObject>
#include <QStringList>

#include <atomic>
#include <memory>

namespace carrel {
class SecondThread;
}

namespace carrel::ui {

/// What reading a source came to.
struct ReadImport
{
    Draft draft;
    QStringList lines; ///< Of a source that is text; empty for others.
    QString importer; ///< Its id.
};

/// Reads sources beside the interface, one at a time: a new one ends the one before.
class ImportReading : public QObject
{
    Q_OBJECT

public:
    explicit ImportReading(QObject *parent = nullptr);
    ~ImportReading() override;

    void start(const ImportSource &source, const Importer &importer);
    void cancel(); ///< Nothing more is told of it.
    bool isReading() const { return m_isReading; }

Q_SIGNALS:
    void progressed(int percent);
    void finished(const carrel::Result<carrel::ui::ReadImport> &read);

private:
    void take(int serial, const Result<ReadImport> &read);

    int m_serial = 0;
    bool m_isReading = false;
    std::shared_ptr<std::atomic<bool>> m_isCancelled;
    std::unique_ptr<SecondThread> m_thread; // last: its jobs speak to the others
};

} // namespace carrel::ui
