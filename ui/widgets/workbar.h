// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QFrame>
#include <QPointer>
#include <QString>

#include <atomic>
#include <functional>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace carrel::ui {

/// The slim bar at the foot of a window that shows long work: what, how far, Cancel. The work runs
/// on a second thread while the window goes on painting; `blocked` takes no input meanwhile, so
/// that nobody reads or changes what the work has in hand. Shown only when work takes longer than
/// a glance; until then `blocked` looks as it did. The focus comes back to where it was.
class WorkBar : public QFrame
{
    Q_OBJECT

public:
    /// `blocked`: what is disabled while work runs; not this bar's own ancestor. Not owned.
    explicit WorkBar(QWidget *blocked, QWidget *parent = nullptr);

    bool isBusy() const { return m_isBusy; }
    void cancel() { m_isCancelled = true; } ///< As its button does.

    /// Runs `work` on a second thread and returns its result when it has ended. One at a time.
    template<typename T>
    Result<T> run(const QString &title, const std::function<Result<T>(const Progress &)> &work)
    {
        std::optional<Result<T>> result;
        runUntyped(title, [&](const Progress &progress) { result.emplace(work(progress)); });
        return std::move(*result);
    }

private:
    using Work = std::function<void(const Progress &)>;
    void runUntyped(const QString &title, const Work &work);
    void begin(const QString &title);
    void end();
    void showProgress();

    QWidget *m_blocked;
    QPointer<QWidget> m_focus; ///< What had the focus when work began.
    QLabel *m_title;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    bool m_isBusy = false;
    std::atomic<bool> m_isCancelled = false;
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
};

} // namespace carrel::ui
