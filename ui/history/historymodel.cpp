// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historymodel.h"

#include "core/base/translate.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/whentext.h"
#include "ui/widgets/workbar.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int refreshPause = 80; // milliseconds: typing comes in bursts

QDateTime localTime(const QString &at)
{
    return QDateTime::fromString(at, Qt::ISODateWithMs).toLocalTime();
}

QString clockText(const QString &at)
{
    return QLocale().toString(localTime(at).time(), QLocale::ShortFormat);
}

QString dayText(const QDate &day)
{
    const qint64 days = day.daysTo(QDate::currentDate());
    if (days == 0)
        return carrel::tr("Today");
    return days == 1 ? carrel::tr("Yesterday") : QLocale().toString(day, QLocale::LongFormat);
}

QString beginningText()
{
    return carrel::tr("Before these changes");
}

} // namespace

HistoryModel::HistoryModel(EditSession &session, const WorkBar &work, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_work(work)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshPause);
    connect(&m_refresh, &QTimer::timeout, this, &HistoryModel::refresh);
    const auto refreshSoon = [this] {
        if (m_activity == Activity::Awake && !m_refresh.isActive())
            m_refresh.start();
    };
    connect(&session, &EditSession::historyChanged, this, refreshSoon);
    connect(&session, &EditSession::saved, this, refreshSoon);
    // Where a step was made is told by what the place is called now.
    connect(&session, &EditSession::changed, this, [this] { m_places.clear(); });
}

void HistoryModel::setActivity(Activity activity)
{
    if (activity == m_activity)
        return;
    m_activity = activity;
    m_refresh.stop();
    if (activity == Activity::Awake)
        refreshNow();
}

void HistoryModel::setFilter(const std::optional<QSet<qint64>> &steps)
{
    m_filter = steps;
    if (m_activity == Activity::Awake)
        refreshNow();
}

void HistoryModel::refresh()
{
    if (m_work.isBusy())
        m_refresh.start();
    else
        refreshNow();
}

void HistoryModel::refreshNow()
{
    m_refresh.stop();
    readSteps();
    show(wantedRows());
    Q_EMIT refreshed();
}

/// An edit, an undo or a redo leaves alone what lies before both its ends.
void HistoryModel::readSteps()
{
    const qint64 present = m_session.presentStep();
    const qint64 from = m_steps.isEmpty() ? 0 : std::min(present, m_present);
    const qint64 oldest = m_session.oldestStep();
    m_steps.removeIf(
        [&](const Step &known) { return known.step.id >= from || known.step.id < oldest; });
    const auto steps = m_session.history(from);
    for (const HistoryStep &step : steps)
        m_steps.append({step, localTime(step.at).date()});
    m_present = present;
}

/// All but the days, oldest first.
QList<HistoryModel::Row> HistoryModel::entries() const
{
    const auto saved = m_session.savedStep();
    const auto snapshots = m_session.snapshots();
    const qint64 oldest = m_steps.isEmpty() ? 0 : m_steps.first().step.id;
    QList<Row> rows;
    qsizetype next = 0;
    const auto addSnapshots = [&](qint64 upTo) {
        for (; next < snapshots.size() && snapshots[next].step <= upTo; ++next) {
            rows.append({.kind = RowKind::Snapshot,
                         .id = snapshots[next].id,
                         .text = snapshots[next].name,
                         .at = snapshots[next].at});
        }
    };
    if (oldest > 1)
        addSnapshots(oldest - 1); // of a time that the history has lost
    if (!m_filter && !m_steps.isEmpty()) {
        rows.append({.kind = RowKind::Beginning,
                     .text = beginningText(),
                     .at = m_steps.first().step.at,
                     .isPresent = m_present == 0,
                     .isSaved = saved == 0});
    }
    addSnapshots(0);
    for (const Step &known : m_steps) {
        const HistoryStep &step = known.step;
        if (!m_filter || m_filter->contains(step.id)) {
            rows.append({.kind = RowKind::Step,
                         .id = step.id,
                         .text = step.label,
                         .at = step.at,
                         .isUndone = step.isUndone,
                         .isPresent = step.id == m_present,
                         .isSaved = saved == step.id});
        }
        addSnapshots(step.id);
    }
    addSnapshots(std::numeric_limits<qint64>::max());
    return rows;
}

QList<HistoryModel::Row> HistoryModel::wantedRows() const
{
    QList<Row> found = entries();
    std::ranges::reverse(found);
    QHash<qint64, QDate> days;
    for (const Step &known : m_steps)
        days.insert(known.step.id, known.day);
    QList<Row> rows;
    QDate shown;
    for (const Row &row : std::as_const(found)) {
        const QDate day = row.kind == RowKind::Step ? days.value(row.id) : localTime(row.at).date();
        // Clocks may go backwards, and a snapshot may be older than what it stands beside: a day
        // begins once.
        if (!shown.isValid() || day < shown) {
            rows.append({.kind = RowKind::Day, .id = day.toJulianDay(), .text = dayText(day)});
            shown = day;
        }
        rows.append(row);
    }
    return rows;
}

/// Rows come and go where the two lists differ, so that what is selected stays.
void HistoryModel::show(const QList<Row> &rows)
{
    const qsizetype shared = std::min(rows.size(), m_rows.size());
    qsizetype top = 0;
    while (top < shared && rows[top].isSameRow(m_rows[top]))
        ++top;
    qsizetype bottom = 0;
    while (bottom < shared - top
           && rows[rows.size() - 1 - bottom].isSameRow(m_rows[m_rows.size() - 1 - bottom]))
        ++bottom;
    const qsizetype gone = m_rows.size() - top - bottom;
    if (gone > 0) {
        beginRemoveRows({}, int(top), int(top + gone - 1));
        m_rows.remove(top, gone);
        endRemoveRows();
    }
    const qsizetype come = rows.size() - top - bottom;
    if (come > 0) {
        beginInsertRows({}, int(top), int(top + come - 1));
        m_rows.insert(top, come, Row());
        std::copy_n(rows.begin() + top, come, m_rows.begin() + top);
        endInsertRows();
    }
    qsizetype first = -1;
    qsizetype last = -1;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = rows[i];
        first = first < 0 ? i : first;
        last = i;
    }
    if (first >= 0)
        Q_EMIT dataChanged(index(int(first)), index(int(last)));
    if (m_places.isEmpty() && !m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {PlaceRole});
}

HistoryModel::RowKind HistoryModel::kindAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[index.row()].kind : RowKind::Day;
}

std::optional<PastPoint> HistoryModel::pointAt(const QModelIndex &index) const
{
    switch (kindAt(index)) {
    case RowKind::Day: return {};
    case RowKind::Step: return PastPoint{PastPoint::Of::Step, m_rows[index.row()].id};
    case RowKind::Snapshot: return PastPoint{PastPoint::Of::Snapshot, m_rows[index.row()].id};
    case RowKind::Beginning: return PastPoint{PastPoint::Of::Step, 0};
    }
    return {};
}

QModelIndex HistoryModel::indexOf(const PastPoint &point) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (pointAt(index(row)) == point)
            return index(row);
    }
    return {};
}

QModelIndex HistoryModel::presentIndex() const
{
    const auto row = std::ranges::find(m_rows, true, &Row::isPresent);
    return row == m_rows.end() ? QModelIndex() : index(int(row - m_rows.begin()));
}

QString HistoryModel::nameOf(const PastPoint &point) const
{
    const QModelIndex at = indexOf(point);
    if (!at.isValid())
        return {};
    const Row &row = m_rows[at.row()];
    if (row.kind != RowKind::Step)
        return row.text;
    //: %1 is a time, %2 what was done then
    return carrel::tr("%1 · %2").arg(timeOf(point), row.text);
}

QString HistoryModel::timeOf(const PastPoint &point) const
{
    const QModelIndex at = indexOf(point);
    return at.isValid() ? whenText(m_rows[at.row()].at, QDateTime::currentDateTimeUtc())
                        : QString();
}

bool HistoryModel::isEmpty() const
{
    return m_steps.isEmpty() && m_session.snapshots().isEmpty();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString HistoryModel::placeOf(const Row &row) const
{
    if (row.kind != RowKind::Step)
        return {};
    const auto known = m_places.constFind(row.id);
    if (known != m_places.constEnd())
        return *known;
    if (m_work.isBusy())
        return {};
    const StepPlace place = m_session.placeOfStep(row.id);
    const QString text = place.isSeveral ? carrel::tr("Several pages") : place.title;
    m_places.insert(row.id, text);
    return text;
}

/// What the eye sees in a row, as one sentence.
QString HistoryModel::spokenText(const Row &row) const
{
    if (row.kind == RowKind::Day)
        return row.text;
    QStringList parts;
    if (row.kind == RowKind::Snapshot) {
        //: %1 is the name of a snapshot
        parts.append(carrel::tr("Snapshot “%1”").arg(row.text));
    } else {
        parts.append(row.text);
    }
    if (const QString place = placeOf(row); !place.isEmpty())
        parts.append(place);
    if (row.kind != RowKind::Beginning)
        parts.append(clockText(row.at));
    if (row.isUndone)
        parts.append(carrel::tr("undone"));
    if (row.isPresent)
        parts.append(carrel::tr("the course is here now"));
    if (row.isSaved)
        parts.append(carrel::tr("in the file"));
    return parts.join(u", "_s);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return row.text;
    case Qt::ToolTipRole:
        return row.kind == RowKind::Day ? QVariant() : plainTooltip(spokenText(row));
    case Qt::AccessibleTextRole: return spokenText(row);
    case KindRole: return int(row.kind);
    case PlaceRole: return placeOf(row);
    case TimeRole:
        return row.kind == RowKind::Step || row.kind == RowKind::Snapshot ? clockText(row.at)
                                                                          : QString();
    case IsUndoneRole: return row.isUndone;
    case IsPresentRole: return row.isPresent;
    case IsSavedRole: return row.isSaved;
    default: return {};
    }
}

/// A snapshot gets another name.
bool HistoryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || kindAt(index) != RowKind::Snapshot)
        return false;
    if (value.toString() == m_rows[index.row()].text)
        return false;
    const auto renamed = m_session.renameSnapshot(m_rows[index.row()].id, value.toString());
    if (!renamed) {
        Q_EMIT failed(renamed.error());
        return false;
    }
    refreshNow();
    return true;
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (kindAt(index) != RowKind::Day)
        flags |= Qt::ItemIsSelectable;
    if (kindAt(index) == RowKind::Snapshot)
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace carrel::ui
