// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace carrel {

/// Does jobs beside the thread that gives them, one after the other in the order given.
class SecondThread
{
public:
    SecondThread();
    ~SecondThread(); ///< Ends the job under way and drops those that wait.
    Q_DISABLE_COPY_MOVE(SecondThread)

    void add(std::function<void()> job);
    /// Does the next job that waits on the calling thread instead; false if none waits.
    bool doOne();

private:
    void work();
    std::function<void()> nextJob(); ///< Waits for one; none at the end.
    std::function<void()> takeFirst(); ///< With the mutex held.

    std::mutex m_mutex; ///< Guards the two below.
    std::deque<std::function<void()>> m_jobs;
    bool m_isEnding = false;
    std::condition_variable m_changed;
    std::thread m_thread; ///< Last: it uses the others.
};

} // namespace carrel
