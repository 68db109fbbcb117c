// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/editsession.h"
#include "ui/shell/questions.h"

#include <QObject>

#include <memory>
#include <optional>

namespace carrel {
class SaveUnderWay;
}

namespace carrel::ui {

class WorkBar;

/// Saving, going back and closing of one open course, in the author's words. Every flow first
/// keeps what is being typed, asks what has to be asked and tells what went wrong.
class CourseKeeper : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this. `window` carries the questions.
    CourseKeeper(EditSession &session, WorkBar &work, const Questions &questions, QWidget &window);

    /// What keeps the typing of all panes.
    void setKeepTyping(const std::function<void()> &keep) { m_keepTyping = keep; }
    void keepTyping() const;

    /// Saves while the author goes on typing; what is typed meanwhile is not in the file yet. Asked
    /// again during that, it saves once more afterwards.
    void saveBeside();
    /// Saves at once. True if the course is in the file afterwards.
    bool save();
    bool saveAs();
    bool saveCopy();
    /// Export and sending save first, where there is a file. False: better not go on.
    bool saveBeforeLeaving();
    void goBackToFile();
    bool canGoBack() const;

    /// Asks where changes are not in the file. True if the course may be closed: end() does it.
    bool mayClose();
    /// The same without a question: everything waits for next time (log-out).
    void keepForNextTime();
    /// Ends the session in the way that was decided; if nothing was, it stays as it is. Nobody may
    /// read it any more: whoever does so when it loses the focus must be gone.
    void end();

    /// Looks at the file and emits changedOutside() once for each change found.
    void lookAtFile();

    QString fileName() const; ///< Empty while untitled.
    QString courseTitle() const;

Q_SIGNALS:
    void fileSaved(const QString &path);
    void changedOutside(); ///< Somebody else wrote or removed the file.

private:
    bool write(const QString &title, const std::function<Result<SaveReport>(const Progress &)> &to);
    void endBeside(std::unique_ptr<SaveUnderWay> save);
    bool isDone(const Result<SaveReport> &report);
    bool overwrite();
    bool afterConflict();
    bool willEnd(EditSession::OnClose onClose);
    void tellMissing(const SaveReport &report);
    bool isUntouched() const;
    QString suggestedPath(const QString &addition) const;

    EditSession &m_session;
    WorkBar &m_work;
    const Questions &m_questions;
    QWidget &m_window;
    std::function<void()> m_keepTyping;
    qsizetype m_stepsAtStart; ///< Of an untitled course: those of its template.
    std::optional<EditSession::OnClose> m_ending; ///< Decided.
    bool m_isSavingBeside = false;
    bool m_isSaveWanted = false; ///< Once more, after the one that runs beside.
    bool m_isChangeKnown = false; ///< The author was told that the file changed.
};

} // namespace carrel::ui
