// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/labels.h"

#include "core/base/translate.h"
#include "core/kinds/kind.h"

#include <algorithm>

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

QString modulesLabel(Doing doing, int count)
{
    switch (doing) {
    case Doing::Cut: return tr("Cut %n module(s)", "", count);
    case Doing::Delete: return tr("Delete %n module(s)", "", count);
    case Doing::Duplicate: return tr("Duplicate %n module(s)", "", count);
    case Doing::Move: return tr("Move %n module(s)", "", count);
    case Doing::Paste: return tr("Paste %n module(s)", "", count);
    case Doing::Change:
    case Doing::Rename: break; // one at a time
    }
    return {};
}

QString pagesLabel(Doing doing, int count)
{
    switch (doing) {
    case Doing::Cut: return tr("Cut %n page(s)", "", count);
    case Doing::Delete: return tr("Delete %n page(s)", "", count);
    case Doing::Duplicate: return tr("Duplicate %n page(s)", "", count);
    case Doing::Move: return tr("Move %n page(s)", "", count);
    case Doing::Paste: return tr("Paste %n page(s)", "", count);
    case Doing::Change:
    case Doing::Rename: break; // one at a time
    }
    return {};
}

QString blocksLabel(Doing doing, int count)
{
    switch (doing) {
    case Doing::Cut: return tr("Cut %n block(s)", "", count);
    case Doing::Delete: return tr("Delete %n block(s)", "", count);
    case Doing::Duplicate: return tr("Duplicate %n block(s)", "", count);
    case Doing::Move: return tr("Move %n block(s)", "", count);
    case Doing::Paste: return tr("Paste %n block(s)", "", count);
    case Doing::Change:
    case Doing::Rename: break; // one at a time
    }
    return {};
}

QString partsLabel(Doing doing, int count)
{
    switch (doing) {
    case Doing::Cut: return tr("Cut %n part(s) of the course", "", count);
    case Doing::Delete: return tr("Delete %n part(s) of the course", "", count);
    case Doing::Duplicate: return tr("Duplicate %n part(s) of the course", "", count);
    case Doing::Move: return tr("Move %n part(s) of the course", "", count);
    case Doing::Paste: return tr("Paste %n part(s) of the course", "", count);
    case Doing::Change:
    case Doing::Rename: break; // one at a time
    }
    return {};
}

/// Kind of all of them, empty if they differ; every kind of block counts as "block".
QString commonLevel(const QList<Node> &nodes)
{
    const auto level = [](const Node &node) {
        return isOutlineKind(node.kind) ? node.kind : u"block"_s;
    };
    const QString first = level(nodes.first());
    const bool areEqual =
        std::ranges::all_of(nodes, [&](const Node &node) { return level(node) == first; });
    return areEqual ? first : QString();
}

} // namespace

QString labelFor(Doing doing, const QList<Node> &nodes)
{
    if (nodes.size() == 1)
        return labelFor(doing, nodes.first());
    const int count = int(nodes.size());
    const QString level = commonLevel(nodes);
    if (level == QLatin1StringView(nodekind::module))
        return modulesLabel(doing, count);
    if (level == QLatin1StringView(nodekind::page))
        return pagesLabel(doing, count);
    return level.isEmpty() ? partsLabel(doing, count) : blocksLabel(doing, count);
}

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
