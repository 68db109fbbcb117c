// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/earlierreader.h"

#include "core/base/translate.h"
#include "core/edit/nodewords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

using Fates = QHash<NodeId, Fate>;

/// What became of the modules and pages below one node, as far as something did.
Result<> findFates(const CourseView &then, const CourseView &now, const NodeId &node, Fates &fates,
                   const Progress &goOn)
{
    CARREL_TRY_VALUE(comparison, compareNode(then, now, node, goOn));
    if (!fates.contains(node))
        fates.insert(node, comparison.isSame() ? Fate::Same : Fate::Changed);
    for (const NodeComparison &part : std::as_const(comparison.parts)) {
        if (part.isBlock || part.fate == Fate::Added)
            continue;
        fates.insert(part.id, part.fate);
        if (part.fate == Fate::Changed)
            CARREL_TRY(findFates(then, now, part.id, fates, goOn));
    }
    return {};
}

Result<VersionOutline> outlineOf(const CourseView &then, const CourseView *now,
                                 const Progress &goOn)
{
    VersionOutline outline;
    CARREL_TRY_VALUE(facts, factsOf(then));
    outline.facts = facts;
    CARREL_TRY_VALUE(nodes, then.outline());
    Fates fates;
    if (now && !nodes.isEmpty())
        CARREL_TRY(findFates(then, *now, nodes.first().id, fates, goOn));
    QHash<NodeId, int> depths;
    for (const OutlineNode &node : nodes) {
        const int depth = node.parent.isNull() ? 0 : depths.value(node.parent) + 1;
        depths.insert(node.id, depth);
        outline.rows.append({node.id, depth, node.title, fates.value(node.id, Fate::Same)});
    }
    return outline;
}

void addWords(QStringList &lines, const Node &node, const CourseView &view)
{
    lines << (node.title.isEmpty() ? kindTitle(node.kind)
                                   : kindTitle(node.kind) + u" – "_s + node.title);
    const auto words = wordsOf(node, view);
    for (const NodeWords &each : words) {
        if (each.text != node.title)
            //: %1 names a field of a block, %2 is what it says
            lines << u"    "_s + carrel::tr("%1: %2").arg(each.label, each.text);
    }
    lines << QString();
}

QString fieldText(const FieldChange &field)
{
    const QString nothing = carrel::tr("nothing");
    //: %1 names a field of a block; %2 is what it said in the earlier version, %3 what it says now
    return u"    "_s
        + carrel::tr("%1: then “%2”, now “%3”")
              .arg(field.label, field.before.isEmpty() ? nothing : field.before,
                   field.after.isEmpty() ? nothing : field.after);
}

void addChanges(QStringList &lines, const NodeComparison &node)
{
    if (node.fate == Fate::Same)
        return;
    const QString name = node.title.isEmpty() ? node.kindTitle : node.title;
    switch (node.fate) {
    case Fate::Deleted:
        //: %1 is a title or a type of block
        lines << carrel::tr("%1: deleted since").arg(name);
        return;
    case Fate::Added:
        //: %1 is a title or a type of block
        lines << carrel::tr("%1: added since").arg(name);
        return;
    default: break;
    }
    //: %1 is a title or a type of block
    lines << carrel::tr("%1: changed since").arg(name);
    for (const FieldChange &field : node.fields)
        lines << fieldText(field);
}

/// First what is different now, then all that it said.
Result<QString> pageText(const CourseView &then, const CourseView *now, const NodeId &page,
                         const Progress &goOn)
{
    QStringList lines;
    if (now) {
        CARREL_TRY_VALUE(comparison, compareNode(then, *now, page, goOn));
        addChanges(lines, comparison.node);
        for (const NodeComparison &part : std::as_const(comparison.parts))
            addChanges(lines, part);
        if (!lines.isEmpty())
            lines = QStringList{carrel::tr("Different from now"), QString()} + lines
                + QStringList{QString(), carrel::tr("What it said"), QString()};
    }
    CARREL_TRY_VALUE(node, then.node(page));
    if (!node)
        return lines.join(u'\n');
    addWords(lines, *node, then);
    if (node->kind == QLatin1StringView(nodekind::page)) {
        CARREL_TRY_VALUE(blocks, then.children(page));
        for (const Node &block : blocks)
            addWords(lines, block, then);
    }
    return lines.join(u'\n');
}

} // namespace

EarlierReader::EarlierReader(std::unique_ptr<CourseView> now, QObject *parent)
    : QObject(parent)
    , m_now(std::move(now))
{
    m_pool.setMaxThreadCount(1);
}

EarlierReader::~EarlierReader()
{
    m_isWanted = false;
    m_pool.clear();
    m_pool.waitForDone();
}

void EarlierReader::run(std::function<void()> work)
{
    m_pool.start([this, work = std::move(work)] {
        if (m_isWanted)
            work();
    });
}

void EarlierReader::findFacts(const QList<EarlierVersion> &versions)
{
    for (const EarlierVersion &version : versions) {
        run([this, version] {
            const auto course = EarlierCourse::open(version);
            const auto facts = course ? factsOf((*course)->view()) : course.error();
            Q_EMIT factsFound(version.file, bool(facts), facts ? *facts : VersionFacts());
        });
    }
}

void EarlierReader::open(const EarlierVersion &version)
{
    run([this, version] {
        m_then.reset();
        auto course = EarlierCourse::open(version);
        if (!course) {
            Q_EMIT failed(course.error());
            return;
        }
        m_then = std::move(*course);
        const auto outline = outlineOf(m_then->view(), m_now.get(),
                                       [this](qint64, qint64) { return bool(m_isWanted); });
        if (outline)
            Q_EMIT opened(version.file, *outline);
        else
            Q_EMIT failed(outline.error());
    });
}

void EarlierReader::readText(const NodeId &page)
{
    run([this, page] {
        if (!m_then)
            return;
        const auto text = pageText(m_then->view(), m_now.get(), page,
                                   [this](qint64, qint64) { return bool(m_isWanted); });
        if (text)
            Q_EMIT textRead(page, *text);
        else
            Q_EMIT failed(text.error());
    });
}

} // namespace carrel::ui
