// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QFrame>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;

namespace carrel::ui {

/// The slim bar at the foot of a window that shows long work: what, how far, Cancel. Work runs on a
/// second thread while the window goes on painting. There are two ways:
///
/// run() is for work that has the course in hand: `blocked` takes no input meanwhile, so that
/// nobody reads or changes it. runBeside() is for work on what nobody else touches (a snapshot, a
/// save under way): the author goes on.
///
/// Shown only when work takes longer than a glance; until then `blocked` looks as it did. The focus
/// comes back to where it was.
class WorkBar : public QFrame
{
    Q_OBJECT

public:
    /// `blocked`: what is disabled while work runs; not this bar's own ancestor. Not owned.
    explicit WorkBar(QWidget *blocked, QWidget *parent = nullptr);
    ~WorkBar() override; ///< Cancels what runs beside and waits for it; its `then` is not called.

    bool isBusy() const { return m_blocking || m_isFinishing; } ///< Input is blocked.
    bool isBusyBeside() const { return !m_beside.empty(); }
    void cancel(); ///< As its button does: the work that is shown.

    /// Runs `work` on a second thread and returns its result when it has ended. One at a time.
    template<typename T>
    Result<T> run(const QString &title, const std::function<Result<T>(const Progress &)> &work)
    {
        std::optional<Result<T>> result;
        runUntyped(title, [&](const Progress &progress) { result.emplace(work(progress)); });
        return std::move(*result);
    }

    /// Returns at once; `then` gets the result on this thread, while no run() is under way, unless
    /// `context` is gone by then. What `work` uses must be its own.
    template<typename T>
    void runBeside(QObject *context, const QString &title,
                   const std::function<Result<T>(const Progress &)> &work,
                   const std::function<void(Result<T>)> &then)
    {
        auto result = std::make_shared<std::optional<Result<T>>>();
        runBesideUntyped(
            title, [result, work](const Progress &progress) { result->emplace(work(progress)); },
            [result, then, alive = QPointer<QObject>(context)] {
                if (alive)
                    then(std::move(**result));
            });
    }
    /// Waits, with input blocked, until nothing runs beside and every `then` was called.
    void finishBeside();

private:
    using Work = std::function<void(const Progress &)>;
    struct Job
    {
        QString title;
        std::function<void()> then;
        std::thread thread = {};
        std::atomic<bool> isCancelled = false;
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
        bool hasEnded = false;
    };
    static Progress progressOf(Job &job);
    void runUntyped(const QString &title, const Work &work);
    void runBesideUntyped(const QString &title, const Work &work,
                          const std::function<void()> &then);
    void endBeside(Job *job);
    void deliver();
    void block();
    void unblock();
    Job *shown() const;
    void showProgress();
    void showSoon();

    QWidget *m_blocked;
    QPointer<QWidget> m_focus; ///< What had the focus when input was blocked.
    QLabel *m_title;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer m_shower;
    Job *m_blocking = nullptr; ///< Of run(), while that lasts.
    std::vector<std::unique_ptr<Job>> m_beside; ///< In the order of their start.
    bool m_isFinishing = false;
    int m_blocks = 0; ///< Who wants input blocked: finishing may lead to a run().
};

} // namespace carrel::ui
