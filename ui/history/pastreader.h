// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/comparison.h"
#include "core/edit/editsession.h"
#include "core/edit/pastcourse.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace carrel::ui {

class WorkBar;

/// Answers questions about the history on a second thread: a new one drops the one before it of
/// the same sort.
class PastReader : public QObject
{
    Q_OBJECT

public:
    /// Must outlive this. Nothing is read while `work` is busy: the answer comes afterwards.
    PastReader(EditSession &session, WorkBar &work, QObject *parent = nullptr);
    ~PastReader() override; ///< Waits for the work in hand, which it cancels.

    void findSteps(const NodeId &node); ///< stepsFound() follows.
    void dropSteps(); ///< Nobody waits for them any more.
    void compare(const PastPoint &point, const NodeId &node); ///< compared() or failed() follows.
    void dropComparison();

Q_SIGNALS:
    void stepsFound(const carrel::NodeId &node, const QSet<qint64> &steps);
    void compared(const carrel::Comparison &comparison);
    void failed(const carrel::Error &error);

private:
    using Wanted = std::shared_ptr<std::atomic<bool>>;
    static void drop(Wanted &wanted);
    static Wanted begin(Wanted &wanted);

    EditSession &m_session;
    WorkBar &m_work;
    QThreadPool m_pool;
    Wanted m_steps; ///< False once nobody wants the answer.
    Wanted m_comparison;
};

} // namespace carrel::ui
