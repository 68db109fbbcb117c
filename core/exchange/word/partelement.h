// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringView>

#include <utility>
#include <vector>

namespace carrel::word {

/// An element of a part of a Word file. Names say family and local name, whatever prefix the file
/// uses and whether it is of the transitional or the strict form: "w:p", "a:blip", "r:id".
/// Attributes without a prefix have their local name only.
struct PartElement
{
    QString name;
    QList<std::pair<QString, QString>> attributes;
    QString text; ///< Its own, without that of its children.
    std::vector<PartElement> children;

    bool is(QStringView wanted) const { return name == wanted; }
    QString attribute(QStringView wanted) const; ///< Empty if absent.
    bool hasAttribute(QStringView wanted) const;
    const PartElement *child(QStringView wanted) const; ///< The first of that name, or null.
    /// The w:val of a child; empty if there is none.
    QString childValue(QStringView wanted) const;
    /// A switch such as <w:b/>: on where the child is there and does not say off.
    bool isOn(QStringView wanted) const;
};

/// All below `element` of that name, in document order; not below one another.
QList<const PartElement *> allBelow(const PartElement &element, QStringView name);

/// Reads XML of strangers. Refused: a document type (and with it every entity), elements nested
/// deeper than any real document's, too many of them. Damaged: not well-formed.
Result<PartElement> parsePart(const QByteArray &bytes);

} // namespace carrel::word
