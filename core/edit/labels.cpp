// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/labels.h"

#include "core/base/translate.h"
#include "core/kinds/kind.h"

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

constexpr qsizetype longestLabel = 60;

// Whole sentences for each case: other languages bend article and noun.
QString moduleLabel(Doing doing)
{
    switch (doing) {
    case Doing::Change: return tr("Change module “%1”");
    case Doing::Cut: return tr("Cut module “%1”");
    case Doing::Delete: return tr("Delete module “%1”");
    case Doing::Duplicate: return tr("Duplicate module “%1”");
    case Doing::Move: return tr("Move module “%1”");
    case Doing::Paste: return tr("Paste module “%1”");
    case Doing::Rename: return tr("Rename module “%1”");
    }
    return {};
}

QString pageLabel(Doing doing)
{
    switch (doing) {
    case Doing::Change: return tr("Change page “%1”");
    case Doing::Cut: return tr("Cut page “%1”");
    case Doing::Delete: return tr("Delete page “%1”");
    case Doing::Duplicate: return tr("Duplicate page “%1”");
    case Doing::Move: return tr("Move page “%1”");
    case Doing::Paste: return tr("Paste page “%1”");
    case Doing::Rename: return tr("Rename page “%1”");
    }
    return {};
}

QString blockLabel(Doing doing)
{
    switch (doing) {
    case Doing::Change: return tr("Change %1", "%1: a block type, for example Image");
    case Doing::Cut: return tr("Cut %1", "%1: a block type, for example Image");
    case Doing::Delete: return tr("Delete %1", "%1: a block type, for example Image");
    case Doing::Duplicate: return tr("Duplicate %1", "%1: a block type, for example Image");
    case Doing::Move: return tr("Move %1", "%1: a block type, for example Image");
    case Doing::Paste: return tr("Paste %1", "%1: a block type, for example Image");
    case Doing::Rename: return tr("Rename %1", "%1: a block type, for example Image");
    }
    return {};
}

} // namespace

QString labelFor(Doing doing, const Node &node)
{
    if (node.kind == QLatin1StringView(nodekind::course))
        return doing == Doing::Rename ? tr("Rename course") : tr("Change course");
    if (node.kind == QLatin1StringView(nodekind::module))
        return moduleLabel(doing).arg(labelText(node.title));
    if (node.kind == QLatin1StringView(nodekind::page))
        return pageLabel(doing).arg(labelText(node.title));
    const Kind *kind = findKind(node.kind);
    return blockLabel(doing).arg(kind ? kind->title : tr("block"));
}

QString labelText(const QString &title)
{
    return title.size() <= longestLabel ? title : title.left(longestLabel - 1).trimmed() + u'…';
}

bool isOutlineKind(const QString &kind)
{
    return kind == QLatin1StringView(nodekind::course)
        || kind == QLatin1StringView(nodekind::module) || kind == QLatin1StringView(nodekind::page);
}

} // namespace carrel
