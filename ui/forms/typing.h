// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>

namespace carrel::ui {

/// Holds what is being typed until it is kept: 700 ms after the last key, at the latest 1 s after
/// the first unkept one, and at once when somebody asks. One field at a time; a key in another
/// field keeps the first.
class Typing : public QObject
{
    Q_OBJECT

public:
    /// How long to wait after the last key, and at most after the first.
    struct Waits
    {
        int pause = 700; ///< Milliseconds.
        int latest = 1000;
    };

    explicit Typing(QObject *parent = nullptr)
        : Typing(Waits(), parent)
    { }
    Typing(Waits waits, QObject *parent);
    ~Typing() override; ///< Drops what is pending: call keepNow() before what it needs goes.

    using Keep = std::function<Result<>()>;
    /// `field` names the place typed in; `keep` stores what stands there at the time it is called.
    void type(const QString &field, const Keep &keep);
    /// Keeps what is pending now: focus left, save, undo, preview, another page.
    void keepNow();
    bool isPending() const { return !m_field.isEmpty(); }

Q_SIGNALS:
    void failed(const carrel::Error &error); ///< It could not be kept.

private:
    QString m_field;
    Keep m_keep;
    QTimer m_pause;
    QTimer m_latest;
};

} // namespace carrel::ui
