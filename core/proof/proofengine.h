// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/proof/proofcourse.h"
#include "core/proof/proofresult.h"

#include <QJSEngine>
#include <QJSValue>
#include <QJsonObject>
#include <QObject>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace carrel {

/// What the script is told from outside: whether it may go on.
class ProofHost : public QObject
{
    Q_OBJECT

public:
    explicit ProofHost(std::function<bool()> mayGoOn)
        : m_mayGoOn(std::move(mayGoOn))
    { }

    Q_INVOKABLE bool goOn();
    bool wasStopped() const { return m_wasStopped; }
    int beats() const { return m_beats; }

private:
    std::function<bool()> m_mayGoOn;
    bool m_wasStopped = false;
    std::atomic<int> m_beats = 0;
};

/// Ends a script that gives no sign of life.
class ProofWatch
{
public:
    ProofWatch(QJSEngine &engine, const ProofHost &host);
    ~ProofWatch();

private:
    void watch();

    QJSEngine &m_engine;
    const ProofHost &m_host;
    std::mutex m_mutex;
    std::condition_variable m_ended;
    bool m_isOver = false;
    std::thread m_thread;
};

/// The learners, the LMSs and the package's player in one script engine.
class ProofEngine
{
public:
    explicit ProofEngine(std::function<bool()> mayGoOn);

    /// The player of a package. Errors: Damaged.
    Result<> load(const QByteArray &player);
    /// What the learners go through from now on. Errors: Damaged.
    Result<> open(const ProofCourse::Part &part);
    /// One learner. Errors: Cancelled, Damaged (the script failed).
    Result<LearnerProof> prove(const QJsonObject &how);

private:
    Result<> loadOwn();
    Error failed(const QJSValue &problem) const;

    QJSEngine m_engine;
    ProofHost m_host;
    QJSValue m_player;
    QJSValue m_prove;
    bool m_isLoaded = false;
};

} // namespace carrel
