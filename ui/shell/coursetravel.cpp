// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/coursetravel.h"

#include "core/base/translate.h"
#include "core/edit/restoring.h"
#include "ui/history/historypane.h"
#include "ui/shell/changeplace.h"
#include "ui/shell/coursedesk.h"
#include "ui/shell/deskpanes.h"
#include "ui/widgets/workbar.h"

#include <QApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr qint64 shortWay = 1 << 20; ///< Bytes of changes that are made while the window waits.

qint64 bytesBetween(const EditSession &session, qint64 one, qint64 other)
{
    qint64 bytes = 0;
    const auto steps = session.history(std::min(one, other));
    for (const HistoryStep &step : steps)
        bytes += step.id <= std::max(one, other) ? step.bytes : 0;
    return bytes;
}

QString goingTitle()
{
    return carrel::tr("Going to another state of the course");
}

} // namespace

CourseTravel::CourseTravel(EditSession &session, CourseKeeper &keeper, DeskPanes &panes,
                           const Surroundings &around, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_keeper(keeper)
    , m_panes(panes)
    , m_around(around)
{
    HistoryPane &history = panes.history();
    connect(&history, &HistoryPane::goAsked, this, &CourseTravel::goTo);
    connect(&history, &HistoryPane::snapshotAsked, this, &CourseTravel::takeSnapshot);
    connect(&history, &HistoryPane::deleteAsked, this, &CourseTravel::deleteSnapshot);
    connect(&history, &HistoryPane::bringBackAsked, this, &CourseTravel::bringBack);
    connect(&history, &HistoryPane::failed, this, &CourseTravel::tell);
}

void CourseTravel::tell(const Error &error) const
{
    m_around.questions.tellError(&m_around.window, error);
}

void CourseTravel::step(Way way)
{
    m_keeper.keepTyping();
    ChangeSet changes;
    const auto watch = connect(&m_session, &EditSession::changed, this,
                               [&](const ChangeSet &made) { changes = made; });
    const auto done = way == Way::Back ? m_session.undo() : m_session.redo();
    disconnect(watch);
    if (!done) {
        tell(done.error());
        return;
    }
    if (const auto place = placeOf(changes, m_session.view(), m_panes.current()))
        m_panes.goTo(place->page, place->block);
}

void CourseTravel::undo()
{
    step(Way::Back);
}

void CourseTravel::redo()
{
    step(Way::Forth);
}

void CourseTravel::goTo(const PastPoint &point)
{
    m_keeper.keepTyping();
    if (m_around.work.isBusy())
        return;
    const auto changes = gone(point);
    if (changes)
        follow(*changes);
    else
        tell(changes.error());
}

Result<ChangeSet> CourseTravel::gone(const PastPoint &point)
{
    return point.of == PastPoint::Of::Step ? goneToStep(point.id) : goneToSnapshot(point.id);
}

Result<ChangeSet> CourseTravel::goneToStep(qint64 step)
{
    if (bytesBetween(m_session, step, m_session.presentStep()) <= shortWay)
        return m_session.goTo(step);
    return m_around.work.run<ChangeSet>(
        goingTitle(), [&](const Progress &progress) { return m_session.goTo(step, progress); });
}

/// Where files are gone, the author decides.
Result<ChangeSet> CourseTravel::goneToSnapshot(qint64 id)
{
    const auto go = [&](EditSession::LostMedia lost) {
        return m_around.work.run<ChangeSet>(goingTitle(), [&](const Progress &progress) {
            return m_session.goBackTo(id, lost, progress);
        });
    };
    auto changes = go(EditSession::LostMedia::Refuse);
    if (changes || changes.error().code != ErrorCode::Refused)
        return changes;
    if (m_around.questions.onLostMedia(&m_around.window, changes.error().message) == Sure::No)
        return ChangeSet();
    return go(EditSession::LostMedia::LeaveOut);
}

/// After the panes have shown what changed, which long work tells them by way of the event loop.
/// Who goes through the list of steps by keyboard stays there.
void CourseTravel::follow(const ChangeSet &changes)
{
    const bool isInHistory = m_panes.history().isAncestorOf(QApplication::focusWidget());
    QMetaObject::invokeMethod(
        this,
        [this, changes, isInHistory] {
            const auto place = placeOf(changes, m_session.view(), m_panes.current());
            if (place && isInHistory)
                m_panes.reveal(place->page, place->block);
            else if (place)
                m_panes.goTo(place->page, place->block);
        },
        Qt::QueuedConnection);
}

void CourseTravel::takeSnapshot()
{
    m_keeper.keepTyping();
    if (m_around.work.isBusy())
        return;
    //: %1 is a number; the author changes the name at once
    const QString name = carrel::tr("Snapshot %1").arg(m_session.snapshots().size() + 1);
    const auto id =
        m_around.work.run<qint64>(carrel::tr("Taking a snapshot"), [&](const Progress &progress) {
            return m_session.takeSnapshot(name, progress);
        });
    if (!id) {
        tell(id.error());
        return;
    }
    m_panes.showHistory();
    m_panes.history().renameSnapshot(*id);
}

void CourseTravel::deleteSnapshot(qint64 id)
{
    const auto all = m_session.snapshots();
    const auto found = std::ranges::find(all, id, &CourseSnapshot::id);
    if (found == all.end())
        return;
    if (m_around.questions.onDeletingSnapshot(&m_around.window, found->name) == Sure::No)
        return;
    if (const auto removed = m_session.removeSnapshot(id); !removed)
        tell(removed.error());
}

void CourseTravel::bringBack(const NodeId &node, const PastPoint &point, const QString &when)
{
    m_keeper.keepTyping();
    if (m_around.work.isBusy())
        return;
    using Past = std::shared_ptr<PastCourse>;
    const auto past =
        m_around.work.run<Past>(goingTitle(), [&](const Progress &progress) -> Result<Past> {
            CARREL_TRY_VALUE(course, m_session.past());
            CARREL_TRY(course->goTo(point, progress));
            return Past(std::move(course));
        });
    if (!past) {
        tell(past.error());
        return;
    }
    ChangeSet changes;
    const auto watch = connect(&m_session, &EditSession::changed, this,
                               [&](const ChangeSet &made) { changes = made; });
    const auto brought = carrel::bringBack(m_session, (*past)->view(), node, when);
    disconnect(watch);
    if (!brought) {
        tell(brought.error());
        return;
    }
    follow(changes);
    if (!brought->lostMedia.isEmpty()) {
        m_around.questions.tellNote(
            &m_around.window, carrel::tr("Some files could not be brought back"),
            //: %1 is a list of names of files
            carrel::tr("Everything else is as it was. The content of these files is no longer kept "
                       "on this computer; add them again where they are missing: %1")
                .arg(brought->lostMedia.join(u", "_s)));
    }
}

} // namespace carrel::ui
