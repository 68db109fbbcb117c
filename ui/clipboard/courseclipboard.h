// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/clipboardedits.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <optional>

namespace carrel {
class CourseView;
class EditSession;
} // namespace carrel

namespace carrel::ui {

/// What was cut or copied last in any window of the program: a module, a page or a block. It holds
/// as long as the system's clipboard does: copying a text anywhere replaces it. The system gets the
/// title as text, so that it can be pasted into a letter.
class CourseClipboard : public QObject
{
    Q_OBJECT

public:
    static CourseClipboard &shared(); ///< Lives as long as the application object.

    /// `source`: the session it came from; may end before the clipping does.
    void put(const Clipping &clipping, EditSession *source);
    bool isEmpty() const { return !m_clipping; }
    const std::optional<Clipping> &clipping() const { return m_clipping; }
    QString topKind() const; ///< Kind of the node that would be pasted; empty if there is none.
    /// Where pasting finds the bytes of media; null if that session has ended.
    const CourseView *source() const;

Q_SIGNALS:
    void changed();

private:
    explicit CourseClipboard(QObject *parent);
    void takeNoticeOfSystem();

    std::optional<Clipping> m_clipping;
    QPointer<EditSession> m_source;
    QString m_token; ///< What the system's clipboard holds of it.
};

} // namespace carrel::ui
