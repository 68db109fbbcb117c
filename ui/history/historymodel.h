// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/editsession.h"
#include "core/edit/pastcourse.h"

#include <QAbstractListModel>
#include <QDate>
#include <QSet>
#include <QTimer>

#include <optional>

namespace carrel::ui {

class WorkBar;

/// The history of a session as a list, newest first: days, steps, named snapshots between them, and
/// where it begins. Follows the session as long as it is awake; of a long history it reads only
/// what is new, and the place of a step when that is shown.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Both must outlive it. While `work` has the course in hand, nothing of it is read.
    HistoryModel(EditSession &session, const WorkBar &work, QObject *parent = nullptr);

    enum class RowKind { Day, Step, Snapshot, Beginning };
    enum Role {
        KindRole = Qt::UserRole, ///< RowKind as int.
        PlaceRole, ///< Title of the page, or what stands for several.
        TimeRole, ///< "10:42".
        IsUndoneRole,
        IsPresentRole,
        IsSavedRole, ///< The course file holds this state.
    };

    /// Asleep it reads nothing; waking it reads what has happened.
    enum class Activity { Asleep, Awake };
    void setActivity(Activity activity);
    /// Only these steps; nothing: all of them.
    void setFilter(const std::optional<QSet<qint64>> &steps);
    void refreshNow(); ///< What it would do in a moment.

    RowKind kindAt(const QModelIndex &index) const;
    /// The state a row stands for; nothing for days.
    std::optional<PastPoint> pointAt(const QModelIndex &index) const;
    /// "10:42 · Move page “Four leaks”", or the name of a snapshot.
    QString nameOf(const PastPoint &point) const;
    QString timeOf(const PastPoint &point) const; ///< With the day where it is not today.
    QModelIndex indexOf(const PastPoint &point) const;
    QModelIndex presentIndex() const; ///< Invalid where the filter hides it.
    bool isEmpty() const; ///< Neither step nor snapshot, filter or not.

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void refreshed();
    void failed(const carrel::Error &error);

private:
    struct Row
    {
        RowKind kind = RowKind::Step;
        qint64 id = 0; ///< Of step or snapshot; of a day its Julian number.
        QString text = {};
        QString at = {};
        bool isUndone = false;
        bool isPresent = false;
        bool isSaved = false;

        bool isSameRow(const Row &other) const { return kind == other.kind && id == other.id; }
        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Step
    {
        HistoryStep step;
        QDate day; ///< Where the author is.
    };

    void refresh();
    void readSteps();
    QList<Row> wantedRows() const;
    QList<Row> entries() const;
    void show(const QList<Row> &rows);
    QString spokenText(const Row &row) const;
    QString placeOf(const Row &row) const;

    EditSession &m_session;
    const WorkBar &m_work;
    QList<Step> m_steps; ///< Oldest first.
    qint64 m_present = 0; ///< When they were read.
    std::optional<QSet<qint64>> m_filter;
    QList<Row> m_rows;
    mutable QHash<qint64, QString> m_places; ///< Of steps, once shown.
    Activity m_activity = Activity::Asleep;
    QTimer m_refresh;
};

} // namespace carrel::ui
