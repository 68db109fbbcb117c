// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace carrel {

/// An address outside of a package that stands in it, and where.
struct OutsideAddress
{
    enum class Use {
        Embedded, ///< Shown inside the page, once the learner has clicked: its host is asked.
        Link, ///< Opened in a window of its own when the learner follows it.
    };

    QString address; ///< http or https, as it stands in the package.
    Use use = Use::Link;
    NodeId block;
    QString page; ///< Title.

    friend bool operator==(const OutsideAddress &, const OutsideAddress &) = default;
};

/// All addresses of the web in what the player gets of a block (Kind::playerData), each once, in
/// order of the members' names. Those below an origin of `embedded` are shown inside the page.
QList<OutsideAddress> outsideAddresses(const QJsonObject &block, const QSet<QString> &embedded);

/// For people and scripts: "embedded", "link".
QString idOf(OutsideAddress::Use use);

/// `https://host[:port]` of all with that use, sorted, each once.
QStringList originsOf(const QList<OutsideAddress> &addresses, OutsideAddress::Use use);

} // namespace carrel
