// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/carrel/exitcode.h"

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QFile>
#include <QJsonObject>
#include <QString>

namespace carrel::cli {

/// Standard output carries results and nothing else; standard error everything said to people.
class Console
{
public:
    Console();

    void result(const QString &line);
    void result(const QJsonObject &report);
    /// Standard output itself, for results that are streamed.
    QIODevice &output() { return m_output; }
    /// Whether all results reached standard output; says so if not.
    bool finish();

    void message(const QString &text);
    /// A message about what did not work, and the exit code for it.
    ExitCode fail(const Error &error);

    /// Shows how far long work has come, on one line that goes away, if standard error is a
    /// terminal. Ends the work when the user interrupts. `what` is a translated word or two.
    Progress progress(const QString &what);

private:
    void clearProgress();

    QFile m_output;
    QFile m_messages;
    bool m_isTerminal = false;
    bool m_showsProgress = false;
    bool m_hasFailed = false;
};

} // namespace carrel::cli
