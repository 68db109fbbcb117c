// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/courseopener.h"

#include "core/base/translate.h"
#include "core/edit/coursefile.h"
#include "core/exchange/templates/owntemplates.h"
#include "core/exchange/templates/templates.h"
#include "core/package/editable/openpackage.h"
#include "ui/shell/courserescue.h"
#include "ui/widgets/workbar.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

bool isSameFile(const QString &a, const QString &b)
{
    const QFileInfo first(a);
    const QFileInfo second(b);
    return first.absoluteFilePath() == second.absoluteFilePath()
        || (first.exists() && first.canonicalFilePath() == second.canonicalFilePath());
}

} // namespace

bool isPackageFile(const QString &path)
{
    static const QStringList suffixes{u"zip"_s, u"html"_s, u"htm"_s};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

CourseOpener::CourseOpener(SessionOptions options, Questions questions)
    : m_options(std::move(options))
    , m_questions(std::move(questions))
{ }

/// On a second thread; the session is then handed to this one.
Result<CourseOpener::Session> CourseOpener::make(const QString &title, const Make &make,
                                                 Place place)
{
    return place.work.run<Session>(title, [&](const Progress &progress) {
        auto session = make(progress);
        if (session)
            (*session)->moveToThread(QCoreApplication::instance()->thread());
        return session;
    });
}

CourseOpener::Session CourseOpener::openFile(const QString &path, Place place) const
{
    if (isPackageFile(path))
        return openFromPackage(path, place);
    const auto waiting = leftovers();
    const auto leftover = std::ranges::find_if(waiting, [&](const LeftoverSession &session) {
        return !session.coursePath.isEmpty() && isSameFile(session.coursePath, path);
    });
    if (leftover == waiting.end())
        return openWith(path, m_options, place);
    switch (m_questions.onLeftover(place.parent, *leftover)) {
    case LeftoverAnswer::Continue: return goOn(*leftover, place);
    case LeftoverAnswer::OpenAsItIs: return openAsItIs(path, place);
    case LeftoverAnswer::Cancel: break;
    }
    return nullptr;
}

CourseOpener::Session CourseOpener::openAsItIs(const QString &path, Place place) const
{
    SessionOptions options = m_options;
    options.ifLeftover = SessionOptions::IfInUse::OpenAnyway;
    return openWith(path, options, place);
}

/// On a second thread; the window is told on its own. What is wrong with the file is told by those
/// who read all of it.
void CourseOpener::showGlimpse(const QString &path, const Place &place)
{
    if (!place.glimpse)
        return;
    auto course = glanceAtCourseFile(path);
    if (!course)
        return;
    QMetaObject::invokeMethod(
        &place.work,
        [glimpse = place.glimpse, view = std::shared_ptr(std::move(*course))] { glimpse(*view); },
        Qt::QueuedConnection);
}

CourseOpener::Session CourseOpener::openWith(const QString &path, SessionOptions options,
                                             Place place) const
{
    //: %1 is the name of a file
    const QString title = carrel::tr("Opening %1").arg(QFileInfo(path).fileName());
    const auto open = [&](const Progress &) {
        showGlimpse(path, place);
        return EditSession::open(path, options);
    };
    auto session = make(title, open, place);
    if (!session && session.error().code == ErrorCode::InUse) {
        if (m_questions.onInUse(place.parent, session.error().message) == InUseAnswer::Cancel)
            return nullptr;
        options.ifInUse = SessionOptions::IfInUse::OpenAnyway;
        session = make(title, open, place);
    }
    if (session)
        return std::move(*session);
    const QString other = afterFailedOpening(
        path, session.error(), {place.work, place.parent, m_questions, m_options.stateFolder});
    return other.isEmpty() ? nullptr : openWith(other, m_options, place);
}

CourseOpener::Session CourseOpener::goOn(const LeftoverSession &leftover, Place place) const
{
    //: %1 is the title of a course
    const QString title = carrel::tr("Opening %1").arg(leftover.title);
    auto session = make(
        title, [&](const Progress &) { return EditSession::recover(leftover.folder, m_options); },
        place);
    if (session)
        return std::move(*session);
    m_questions.tellError(place.parent, session.error());
    return nullptr;
}

CourseOpener::Session CourseOpener::startNew(const QString &templateName, const QString &language,
                                             Place place) const
{
    const QStringList languages = templateLanguages(templateName);
    const QString used = languages.contains(language) ? language : languages.value(0);
    return filled(
        carrel::tr("Starting the course"),
        [&](EditSession &empty, const Progress &) {
            return startFromTemplate(templateName, used, empty);
        },
        place);
}

CourseOpener::Session CourseOpener::startFromOwn(const QString &path, Place place) const
{
    return filled(
        carrel::tr("Starting the course"),
        [&](EditSession &empty, const Progress &) { return startFromOwnTemplate(path, empty); },
        place);
}

CourseOpener::Session CourseOpener::openFromPackage(const QString &path, Place place) const
{
    return filled(
        //: %1 is the name of a file
        carrel::tr("Opening %1").arg(QFileInfo(path).fileName()),
        [&](EditSession &empty, const Progress &progress) -> Result<> {
            CARREL_TRY(openPackage(path, empty, progress));
            return {};
        },
        place);
}

/// A course that could not be filled leaves nothing to go on with.
CourseOpener::Session CourseOpener::filled(const QString &title, const Fill &fill,
                                           Place place) const
{
    auto session = make(
        title,
        [&](const Progress &progress) -> Result<Session> {
            CARREL_TRY_VALUE(made, EditSession::createNew(tr("Untitled course"), m_options));
            if (const auto done = fill(*made, progress); !done) {
                (void)made->close(EditSession::OnClose::Discard);
                return done.error();
            }
            return std::move(made);
        },
        place);
    if (session)
        return std::move(*session);
    if (session.error().code != ErrorCode::Cancelled)
        m_questions.tellError(place.parent, session.error());
    return nullptr;
}

QList<LeftoverSession> CourseOpener::leftovers() const
{
    return EditSession::leftovers(m_options);
}

void CourseOpener::throwAway(const LeftoverSession &leftover, QWidget *parent) const
{
    if (m_questions.onThrowingAway(parent, leftover.title, leftover.unsavedSteps) == Sure::No)
        return;
    if (const auto gone = EditSession::discardLeftover(leftover.folder); !gone)
        m_questions.tellError(parent, gone.error());
}

} // namespace carrel::ui
