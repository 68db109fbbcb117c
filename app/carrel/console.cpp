// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/carrel/console.h"

#include "app/carrel/interrupt.h"

#include "core/base/translate.h"

#include <QElapsedTimer>
#include <QJsonDocument>

#include <cstdio>
#include <memory>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace carrel::cli {

namespace {

constexpr qint64 quietBefore = 400; ///< Milliseconds of work before progress shows at all.
constexpr qint64 pauseBetween = 100;

bool isTerminal(std::FILE *file)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(file)) != 0;
#else
    return isatty(fileno(file)) != 0;
#endif
}

/// Names of files may hold what a terminal takes for a command; line breaks stay.
QByteArray printable(const QString &text)
{
    QString clean = text;
    for (QChar &c : clean) {
        if (c.category() == QChar::Other_Control && c != u'\n')
            c = QChar::ReplacementCharacter;
    }
    return clean.toUtf8();
}

} // namespace

Console::Console()
    : m_isTerminal(isTerminal(stderr))
{
    // Each write goes out at once, so that results and messages stay in order on a terminal.
    (void)m_output.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered);
    (void)m_messages.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

void Console::result(const QString &line)
{
    clearProgress();
    const QByteArray bytes = printable(line) + '\n';
    m_hasFailed = m_output.write(bytes) != bytes.size() || !m_output.flush() || m_hasFailed;
}

void Console::result(const QJsonObject &report)
{
    clearProgress();
    const QByteArray bytes = QJsonDocument(report).toJson(QJsonDocument::Indented);
    m_hasFailed = m_output.write(bytes) != bytes.size() || !m_output.flush() || m_hasFailed;
}

bool Console::finish()
{
    clearProgress();
    m_hasFailed = !m_output.flush() || m_hasFailed;
    if (m_hasFailed)
        message(tr("The result cannot be written to the standard output."));
    return !m_hasFailed;
}

void Console::message(const QString &text)
{
    clearProgress();
    m_messages.write(printable(text) + '\n');
}

ExitCode Console::fail(const Error &error)
{
    message(tr("carrel: %1").arg(error.message));
    if (qEnvironmentVariableIsSet("CARREL_DEBUG") && !error.detail.isEmpty())
        message(error.detail);
    return exitCodeFor(error.code);
}

Progress Console::progress(const QString &what)
{
    auto sinceStart = std::make_shared<QElapsedTimer>();
    sinceStart->start();
    auto shownAt = std::make_shared<qint64>(quietBefore - pauseBetween);
    return [this, what, sinceStart, shownAt](qint64 done, qint64 total) {
        if (wasInterrupted())
            return false;
        if (!m_isTerminal || sinceStart->elapsed() < *shownAt + pauseBetween)
            return true;
        *shownAt = sinceStart->elapsed();
        const QString share = total > 0 ? u" %1 %"_s.arg(100 * done / total) : QString();
        m_messages.write("\r\x1b[K" + printable(what + share));
        m_showsProgress = true;
        return true;
    };
}

void Console::clearProgress()
{
    if (m_showsProgress)
        m_messages.write("\r\x1b[K");
    m_showsProgress = false;
}

} // namespace carrel::cli
