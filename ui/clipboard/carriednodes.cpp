// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clipboard/carriednodes.h"

#include "core/edit/labels.h"

#include <QMimeData>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

struct Hand
{
    QByteArray mark; ///< What the data of the drag hold.
    CarriedNodes carried;
};

/// There is one pointer, so there is one drag.
Hand &hand()
{
    static Hand theOne;
    return theOne;
}

} // namespace

bool CarriedNodes::holdsBlocksOnly() const
{
    return std::ranges::none_of(kinds, isOutlineKind);
}

QString nodeMimeType()
{
    return u"application/x-carrel-node"_s;
}

QMimeData *nodeMimeData(const CarriedNodes &carried)
{
    hand() = {QUuid::createUuid().toByteArray(QUuid::WithoutBraces), carried};
    auto *data = new QMimeData;
    data->setData(nodeMimeType(), hand().mark);
    return data;
}

std::optional<CarriedNodes> carriedNodes(const QMimeData &data)
{
    const QByteArray mark = data.data(nodeMimeType());
    const CarriedNodes &carried = hand().carried;
    const bool isGone = !carried.session && carried.file.isEmpty();
    if (mark.isEmpty() || mark != hand().mark || isGone || carried.nodes.isEmpty())
        return std::nullopt;
    return carried;
}

} // namespace carrel::ui
