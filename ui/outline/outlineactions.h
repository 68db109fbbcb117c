// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/edit/placing.h"
#include "core/model/nodestatus.h"

#include <QList>

#include <optional>

class QWidget;

namespace carrel {
class EditSession;
}

namespace carrel::ui {

class OutlineModel;
struct OutlineItem;

/// What an author does in the outline, done in the course. Tells the author what did not work; a
/// null id means just that. `current` is the row that is current, `chosen` all that are selected,
/// in order; none: nothing happens. What is done to several is one step.
class OutlineActions
{
public:
    /// All must outlive this. `pane` is where messages appear.
    OutlineActions(EditSession &session, const OutlineModel &model, QWidget *pane);

    enum class NewPage { Ordinary, Quiz };
    bool canAddPage(const NodeId &current) const; ///< There is a module to put it into.
    NodeId addPage(const NodeId &current, NewPage what);
    NodeId addModule(const NodeId &current);
    NodeId addPart(const NodeId &current);

    bool canTake(const QList<NodeId> &chosen) const; ///< They are modules or pages.
    NodeId duplicate(const QList<NodeId> &chosen); ///< Returns the last copy.
    void remove(const QList<NodeId> &chosen);
    void cut(const QList<NodeId> &chosen);
    void copy(const QList<NodeId> &chosen);
    void mark(const QList<NodeId> &chosen, NodeStatus status);
    bool canPaste(const NodeId &current) const;
    NodeId paste(const NodeId &current);

    enum class Way { Up, Down, In, Out };
    bool canMove(const QList<NodeId> &chosen, Way way) const;
    void move(const QList<NodeId> &chosen, Way way);

private:
    const OutlineItem *item(const NodeId &id) const;
    std::optional<Place> placeFor(const QList<NodeId> &chosen, Way way) const;
    std::optional<Place> placeForPaste(const NodeId &current) const;
    NodeId tell(const Result<NodeId> &result) const;
    void tell(const Result<> &result) const;

    EditSession &m_session;
    const OutlineModel &m_model;
    QWidget *m_pane;
};

} // namespace carrel::ui
