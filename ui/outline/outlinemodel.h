// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/edit/placing.h"
#include "core/edit/wordcounts.h"
#include "ui/outline/outlinecounts.h"
#include "ui/outline/outlinetree.h"

#include <QAbstractItemModel>
#include <QIcon>

#include <optional>

namespace carrel {
class EditSession;
struct ChangeSet;
} // namespace carrel

namespace carrel::ui {

struct CarriedNodes;
class OutlineContents;

/// Course, parts, modules and pages of a session as a tree of one column. Follows the session; rows
/// are inserted, moved and removed one by one, so selection and open branches survive. All it
/// shows it has read before it is asked.
class OutlineModel : public QAbstractItemModel, private OutlineObserver
{
    Q_OBJECT

public:
    explicit OutlineModel(EditSession &session, QObject *parent = nullptr); ///< Must outlive it.
    ~OutlineModel() override;

    enum Role {
        NumberRole = Qt::UserRole,
        IsQuizRole,
        StatusRole, ///< NodeStatus as int.
        MinutesRole, ///< Planned for a module, or for its pages; 0 = not given.
    };

    NodeId idAt(const QModelIndex &index) const; ///< Null for none.
    QModelIndex indexOf(const NodeId &id) const; ///< Invalid if it is not in the outline.
    const OutlineItem *item(const NodeId &id) const { return m_tree.find(id); }
    NodeId courseId() const;
    void setWords(const CourseWords &words) { m_words = words; } ///< For the tooltips.
    OutlineCounts countsOf(const OutlineItem &item) const; ///< With words.
    void readContents(); ///< Now, instead of bit by bit: for tests and pictures.
    bool isOfCourse(const CarriedNodes &carried) const;
    bool isRefreshing() const { return m_isRefreshing; } ///< Rows come and go for one edit.

    /// Where a node of this course that is dragged would go; nothing if it may not go there. `row`
    /// as in dropMimeData().
    std::optional<Place> dropPlace(const NodeId &id, int row, const QModelIndex &parent) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override
    {
        return Qt::MoveAction | Qt::CopyAction;
    }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void refreshed(); ///< All that one edit changed is shown.
    void failed(const carrel::Error &error);
    /// What is in the author's hand comes from another course or a collection.
    void carriedDropped(const carrel::ui::CarriedNodes &carried, const carrel::Place &place);

private:
    void refresh(const ChangeSet &changes);
    bool isAllBelowPages(const QSet<QString> &ids) const;
    void wantContents(const QSet<QString> &changed);
    QList<NodeId> allPages() const;
    std::optional<Place> placeOfDrop(const CarriedNodes &carried, int row,
                                     const QModelIndex &parent) const;
    Result<> readAll();
    Result<> readFacts(const QSet<QString> &ids);
    void takeFacts(const Node &node);
    QModelIndex indexOfItem(const OutlineItem &item) const;
    const OutlineItem &itemAt(const QModelIndex &index) const; ///< The root for an invalid one.

    void beginInsert(const OutlineItem &parent, int row) override;
    void endInsert() override;
    void beginRemove(const OutlineItem &parent, int first, int last) override;
    void endRemove() override;
    void beginMove(const OutlineItem &from, int fromRow, const OutlineItem &to, int row) override;
    void endMove() override;
    void itemChanged(const OutlineItem &item) override;

    EditSession &m_session;
    OutlineTree m_tree;
    QHash<QString, QIcon> m_icons; ///< By name.
    OutlineContents *m_contents;
    CourseWords m_words;
    bool m_isRefreshing = false;
};

} // namespace carrel::ui
