// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/secondthread.h"

namespace carrel {

SecondThread::SecondThread()
    : m_thread([this] { work(); })
{ }

SecondThread::~SecondThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void SecondThread::add(std::function<void()> job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_changed.notify_one();
}

bool SecondThread::doOne()
{
    std::function<void()> job;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_jobs.empty())
            job = takeFirst();
    }
    if (job)
        job();
    return bool(job);
}

void SecondThread::work()
{
    while (const auto job = nextJob())
        job();
}

std::function<void()> SecondThread::nextJob()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isEnding || !m_jobs.empty(); });
    return m_isEnding ? std::function<void()>() : takeFirst();
}

std::function<void()> SecondThread::takeFirst()
{
    auto job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

} // namespace carrel
