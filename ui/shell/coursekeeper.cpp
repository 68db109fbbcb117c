// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/coursekeeper.h"

#include "core/base/translate.h"
#include "core/edit/saveunderway.h"
#include "ui/widgets/workbar.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

/// A title as the name of a file that every system takes.
QString fileNameFrom(const QString &title)
{
    static const QRegularExpression notInNames(u"[\\x00-\\x1f/\\\\:*?\"<>|]+"_s);
    QString name = title;
    name.replace(notInNames, u" "_s);
    name = name.simplified().left(80);
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.isEmpty() ? carrel::tr("Course") : name;
}

} // namespace

CourseKeeper::CourseKeeper(EditSession &session, WorkBar &work, const Questions &questions,
                           QWidget &window)
    : m_session(session)
    , m_work(work)
    , m_questions(questions)
    , m_window(window)
    , m_stepsAtStart(session.path().isEmpty() ? session.history().size() : 0)
{ }

void CourseKeeper::keepTyping() const
{
    if (m_keepTyping)
        m_keepTyping();
}

QString CourseKeeper::fileName() const
{
    return QFileInfo(m_session.path()).fileName();
}

QString CourseKeeper::courseTitle() const
{
    const auto id = m_session.view().courseId();
    const auto course = id ? m_session.view().node(*id) : Result<std::optional<Node>>();
    return course && *course ? (*course)->title : QString();
}

QString CourseKeeper::suggestedPath(const QString &addition) const
{
    const QFileInfo file(m_session.path());
    const bool isUntitled = m_session.path().isEmpty();
    QString folder = isUntitled
        ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        : file.path();
    if (!QFileInfo(folder).isDir())
        folder = QDir::homePath();
    const QString name = isUntitled ? fileNameFrom(courseTitle()) : file.completeBaseName();
    return QDir(folder).filePath(name + addition + u".carrel"_s);
}

bool CourseKeeper::write(const QString &title,
                         const std::function<Result<SaveReport>(const Progress &)> &to)
{
    const auto report = m_work.run<SaveReport>(title, to);
    if (!report) {
        m_questions.tellError(&m_window, report.error());
        return false;
    }
    tellMissing(*report);
    return true;
}

void CourseKeeper::tellMissing(const SaveReport &report)
{
    if (report.missingMedia.isEmpty())
        return;
    m_questions.tellNote(&m_window, carrel::tr("Some media could not be saved"),
                         //: %1 is a list of names of files
                         carrel::tr("The content of these files is nowhere any more, so the saved "
                                    "course lacks it. Add them again: %1")
                             .arg(report.missingMedia.join(u", "_s)));
}

void CourseKeeper::saveBeside()
{
    keepTyping();
    m_isSaveWanted = m_isSavingBeside;
    if (m_isSavingBeside)
        return;
    if (m_session.path().isEmpty() || m_session.isReadOnly() || m_session.fileChangedOutside()) {
        save();
        return;
    }
    auto begun = m_session.beginSave();
    if (!begun)
        return m_questions.tellError(&m_window, begun.error());
    m_isSavingBeside = true;
    using Save = std::unique_ptr<SaveUnderWay>;
    const auto save = std::make_shared<Save>(std::move(*begun));
    m_work.runBeside<Save>(
        this, carrel::tr("Saving %1").arg(fileName()),
        [save](const Progress &progress) -> Result<Save> {
            (*save)->write(progress);
            return std::move(*save);
        },
        [this](Result<Save> written) { endBeside(std::move(*written)); });
}

void CourseKeeper::endBeside(std::unique_ptr<SaveUnderWay> save)
{
    m_isSavingBeside = false;
    isDone(m_session.endSave(std::move(save)));
    if (std::exchange(m_isSaveWanted, false) && m_session.unsavedSteps() > 0)
        saveBeside();
}

/// Tells of what a save under the course's own name has to tell.
bool CourseKeeper::isDone(const Result<SaveReport> &report)
{
    if (!report && report.error().code == ErrorCode::Conflict)
        return afterConflict();
    if (!report) {
        m_questions.tellError(&m_window, report.error());
        return false;
    }
    tellMissing(*report);
    Q_EMIT fileSaved(m_session.path());
    return true;
}

bool CourseKeeper::save()
{
    keepTyping();
    m_work.finishBeside();
    if (m_session.path().isEmpty() || m_session.isReadOnly())
        return saveAs();
    if (m_session.fileChangedOutside())
        return afterConflict();
    //: %1 is the name of a file
    const QString title = carrel::tr("Saving %1").arg(fileName());
    return isDone(m_work.run<SaveReport>(title, [this](const Progress &progress) {
        return m_session.save(OnConflict::Refuse, progress);
    }));
}

bool CourseKeeper::overwrite()
{
    const bool isWritten =
        write(carrel::tr("Saving %1").arg(fileName()), [this](const Progress &progress) {
            return m_session.save(OnConflict::Overwrite, progress);
        });
    if (!isWritten)
        return false;
    m_isChangeKnown = false;
    Q_EMIT fileSaved(m_session.path());
    return true;
}

bool CourseKeeper::afterConflict()
{
    switch (m_questions.onConflict(&m_window, fileName())) {
    case ConflictAnswer::SaveElsewhere: return saveAs();
    case ConflictAnswer::Overwrite: return overwrite();
    case ConflictAnswer::Cancel: break;
    }
    return false;
}

bool CourseKeeper::saveAs()
{
    keepTyping();
    m_work.finishBeside();
    const bool isFirst = m_session.path().isEmpty();
    //: added to the name of a file, before its ending
    const QString addition = isFirst ? QString() : carrel::tr(" (2)");
    const QString path = m_questions.fileToSave(
        &m_window, isFirst ? carrel::tr("Save course") : carrel::tr("Save course as"),
        suggestedPath(addition));
    if (path.isEmpty())
        return false;
    const bool isWritten =
        write(carrel::tr("Saving %1").arg(QFileInfo(path).fileName()),
              [&](const Progress &progress) { return m_session.saveAs(path, progress); });
    if (!isWritten)
        return false;
    m_isChangeKnown = false;
    Q_EMIT fileSaved(m_session.path());
    return true;
}

bool CourseKeeper::saveCopy()
{
    keepTyping();
    m_work.finishBeside();
    //: added to the name of a file, before its ending
    const QString path = m_questions.fileToSave(&m_window, carrel::tr("Save a copy"),
                                                suggestedPath(carrel::tr(" (copy)")));
    if (path.isEmpty())
        return false;
    return write(carrel::tr("Saving %1").arg(QFileInfo(path).fileName()),
                 [&](const Progress &progress) { return m_session.saveCopy(path, progress); });
}

bool CourseKeeper::saveBeforeLeaving()
{
    keepTyping();
    m_work.finishBeside();
    if (m_session.path().isEmpty() || m_session.isReadOnly() || m_session.unsavedSteps() == 0)
        return true;
    return save();
}

bool CourseKeeper::canGoBack() const
{
    return !m_session.path().isEmpty() && m_session.unsavedSteps() > 0;
}

void CourseKeeper::goBackToFile()
{
    keepTyping();
    m_work.finishBeside();
    if (!canGoBack())
        return;
    if (m_questions.onGoingBack(&m_window, fileName(), m_session.unsavedSteps()) == Sure::No)
        return;
    if (const auto reverted = m_session.revert(); !reverted)
        m_questions.tellError(&m_window, reverted.error());
}

/// A new course in which nothing was done: there is nothing to ask about, and nothing to keep.
bool CourseKeeper::isUntouched() const
{
    return m_session.path().isEmpty() && m_stepsAtStart <= 1
        && m_session.history().size() == m_stepsAtStart;
}

bool CourseKeeper::mayClose()
{
    keepTyping();
    m_work.finishBeside();
    if (isUntouched())
        return willEnd(EditSession::OnClose::Discard);
    const int changes = m_session.unsavedSteps();
    if (changes == 0 && !m_session.path().isEmpty())
        return willEnd(EditSession::OnClose::Keep);
    switch (m_questions.onClosing(&m_window, fileName(), changes)) {
    case ClosingAnswer::Save: return save() && willEnd(EditSession::OnClose::Keep);
    case ClosingAnswer::Keep: return willEnd(EditSession::OnClose::Keep);
    case ClosingAnswer::ThrowAway:
        return m_questions.onThrowingAway(&m_window, courseTitle(), changes) == Sure::Yes
            && willEnd(EditSession::OnClose::Discard);
    case ClosingAnswer::Cancel: break;
    }
    return false;
}

void CourseKeeper::keepForNextTime()
{
    keepTyping();
    m_work.finishBeside();
    willEnd(EditSession::OnClose::Keep);
}

bool CourseKeeper::willEnd(EditSession::OnClose onClose)
{
    m_ending = onClose;
    return true;
}

/// Whatever fails here, the working copy stays and is found again at the next start.
void CourseKeeper::end()
{
    if (!m_ending)
        return;
    if (const auto closed = m_session.close(*std::exchange(m_ending, std::nullopt)); !closed)
        m_questions.tellError(&m_window, closed.error());
}

void CourseKeeper::lookAtFile()
{
    if (m_work.isBusy() || m_isSavingBeside || m_session.path().isEmpty())
        return;
    const bool isChanged = m_session.fileChangedOutside();
    if (isChanged && !m_isChangeKnown)
        Q_EMIT changedOutside();
    m_isChangeKnown = isChanged;
}

} // namespace carrel::ui
