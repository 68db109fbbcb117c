// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/workbar.h"

#include "core/base/system.h"
#include "core/base/translate.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QEventLoop>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace carrel::ui {

namespace {

constexpr int glance = 200; ///< Milliseconds of work that need no bar.
constexpr int patience = 1000; ///< The same beside: nobody waits, and the bar moves what is above.
constexpr int steps = 1000; ///< Of the bar; the work's own numbers may not fit an int.

} // namespace

WorkBar::WorkBar(QWidget *blocked, QWidget *parent)
    : QFrame(parent)
    , m_blocked(blocked)
    , m_title(plainLabel({}, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(carrel::tr("Cancel"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::m, space::xs, space::m, space::xs);
    layout->addWidget(m_title);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(carrel::tr("How far it is"));
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        cancel();
        m_cancel->setEnabled(false);
    });
    connect(&m_shower, &QTimer::timeout, this, &WorkBar::showProgress);
    hide();
}

WorkBar::~WorkBar()
{
    for (const auto &job : m_beside)
        job->isCancelled = true;
    for (const auto &job : m_beside) {
        if (job->thread.joinable())
            job->thread.join();
    }
}

void WorkBar::cancel()
{
    if (Job *job = shown())
        job->isCancelled = true;
}

Progress WorkBar::progressOf(Job &job)
{
    return [&job](qint64 done, qint64 total) {
        job.done = done;
        job.total = total;
        return !job.isCancelled;
    };
}

void WorkBar::runUntyped(const QString &title, const Work &work)
{
    contract(!m_blocking);
    Job job{.title = title, .then = {}};
    m_blocking = &job;
    block();
    showSoon();
    QEventLoop loop;
    job.thread = std::thread([&] {
        work(progressOf(job));
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
    job.thread.join();
    sys::returnFreedMemory();
    m_blocking = nullptr;
    unblock();
    showSoon();
    // Not now: whoever called run() comes first.
    QTimer::singleShot(0, this, &WorkBar::deliver);
}

void WorkBar::runBesideUntyped(const QString &title, const Work &work,
                               const std::function<void()> &then)
{
    m_beside.push_back(std::make_unique<Job>());
    Job *job = m_beside.back().get();
    job->title = title;
    job->then = then;
    if (m_beside.size() == 1)
        showSoon();
    job->thread = std::thread([this, job, work] {
        work(progressOf(*job));
        QMetaObject::invokeMethod(
            this, [this, job] { endBeside(job); }, Qt::QueuedConnection);
    });
}

void WorkBar::endBeside(Job *job)
{
    job->thread.join();
    job->hasEnded = true;
    sys::returnFreedMemory();
    deliver();
}

/// Tells of what has ended beside, unless work that was begun later has the course in hand.
void WorkBar::deliver()
{
    const auto hasEnded = [](const std::unique_ptr<Job> &job) { return job->hasEnded; };
    while (!m_blocking) {
        const auto ended = std::ranges::find_if(m_beside, hasEnded);
        if (ended == m_beside.end())
            return;
        const std::unique_ptr<Job> job = std::move(*ended);
        m_beside.erase(ended);
        showSoon();
        job->then();
    }
}

void WorkBar::finishBeside()
{
    contract(!isBusy());
    if (m_beside.empty())
        return;
    m_isFinishing = true;
    block();
    while (!m_beside.empty())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    unblock();
    m_isFinishing = false;
}

void WorkBar::block()
{
    if (m_blocks++ > 0)
        return;
    // The window's own: while a dialog has just closed, nothing has the focus of the program.
    QWidget *focus = window()->focusWidget();
    m_focus = m_blocked->isAncestorOf(focus) ? focus : nullptr;
    m_blocked->setUpdatesEnabled(false); // nothing flickers when the work is done in a moment
    m_blocked->setEnabled(false);
    QApplication::setOverrideCursor(Qt::BusyCursor);
}

void WorkBar::unblock()
{
    if (--m_blocks > 0)
        return;
    QApplication::restoreOverrideCursor();
    m_blocked->setEnabled(true);
    m_blocked->setUpdatesEnabled(true);
    if (m_focus && !window()->focusWidget())
        m_focus->setFocus();
}

/// What the bar tells of: what the author waits for, else the oldest that runs beside.
WorkBar::Job *WorkBar::shown() const
{
    if (m_blocking)
        return m_blocking;
    return m_beside.empty() ? nullptr : m_beside.front().get();
}

/// Another work is the one to be shown, or none is.
void WorkBar::showSoon()
{
    if (!shown()) {
        m_shower.stop();
        hide();
    } else if (isVisible()) {
        showProgress();
    } else {
        m_shower.start(m_blocking ? glance : patience);
    }
}

void WorkBar::showProgress()
{
    const Job *job = shown();
    m_shower.start(glance);
    m_blocked->setUpdatesEnabled(true);
    m_title->setText(job->title);
    m_cancel->setEnabled(!job->isCancelled);
    const qint64 total = job->total;
    m_bar->setRange(0, total > 0 ? steps : 0);
    if (total > 0)
        m_bar->setValue(int(double(job->done) / double(total) * steps));
    show();
}

} // namespace carrel::ui
