// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/editsession.h"

#include <QRandomGenerator>

#include <functional>
#include <memory>

namespace carrel::test {

/// How a program that is to be interrupted tells what it is about to do and what is done.
using Say = std::function<void(const QString &line)>;

/// The value; or the line "error ..." is said and the program ends with 3.
template<typename T>
T must(Result<T> result, const Say &say);
[[noreturn]] void giveUp(const Error &error, const Say &say);

/// An author who changes a course at random. Each state carries a number, the setting "counter", so
/// that whoever finds the course knows which edit was the last. It says:
///   try <counter>       an edit or undo begins after which the course will say <counter>
///   done <counter>      it has returned
class Worker
{
public:
    /// Counters of different seeds differ.
    Worker(std::unique_ptr<EditSession> session, quint32 seed, Say say);

    void edit(); ///< One edit in eight is an undo of this worker's last one.
    qint64 counterNow() const;
    EditSession &session() { return *m_session; }
    /// After the session was closed and opened: its own edits can still be undone.
    void goOn(std::unique_ptr<EditSession> session) { m_session = std::move(session); }

private:
    void undo();
    Result<> change(Edit &edit, qint64 counter);
    Result<> addPage(Edit &edit);
    Result<> removePage(Edit &edit);
    Result<> changeMedia(Edit &edit);

    std::unique_ptr<EditSession> m_session;
    QRandomGenerator m_random;
    Say m_say;
    qint64 m_counter = 0;
    QList<qint64> m_states; ///< Counters that undo leads back to, this run's only.
};

template<typename T>
T must(Result<T> result, const Say &say)
{
    if (!result)
        giveUp(result.error(), say);
    return std::move(*result);
}

} // namespace carrel::test
