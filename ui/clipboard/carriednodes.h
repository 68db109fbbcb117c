// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/edit/editsession.h"

#include <QList>
#include <QPointer>
#include <QString>
#include <QStringList>

#include <optional>

class QMimeData;

namespace carrel::ui {

/// Modules, pages or blocks in the author's hand: a drag from a page, an outline or a collection of
/// pieces. Only this program knows what is in it; another one sees nothing that it could take.
struct CarriedNodes
{
    QPointer<EditSession> session = {}; ///< The course they are in, or
    QString file = {}; ///< the collection; both empty once that has ended.
    QList<NodeId> nodes = {};
    QStringList kinds = {}; ///< Of the nodes, in the same order.

    bool isOf(const EditSession &course) const { return session == &course; }
    bool holdsBlocksOnly() const;
};

QString nodeMimeType(); ///< "application/x-carrel-node".
QMimeData *nodeMimeData(const CarriedNodes &carried); ///< The caller's. The last one made counts.
/// Nothing if it is something else, or not from this program.
std::optional<CarriedNodes> carriedNodes(const QMimeData &data);

} // namespace carrel::ui
