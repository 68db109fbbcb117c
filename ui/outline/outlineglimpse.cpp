// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outline/outlineglimpse.h"

#include "core/base/translate.h"
#include "core/edit/courseview.h"
#include "ui/outline/outlinedelegate.h"
#include "ui/outline/outlinemodel.h"
#include "ui/outline/outlineview.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QHash>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int headHeight = 76; ///< Of what stands above the rows in the outline of an open course.

/// Rows for one outline, in its order.
class Rows
{
public:
    explicit Rows(QStandardItemModel &model)
        : m_model(model)
        , m_course(icon(u"course"_s))
        , m_module(icon(u"module"_s))
        , m_part(icon(u"part"_s))
        , m_page(icon(u"page"_s))
    { }

    void add(const OutlineNode &node)
    {
        const bool isPage = node.kind == QLatin1StringView(nodekind::page);
        const bool isModule = node.kind == QLatin1StringView(nodekind::module);
        auto *row = new QStandardItem(isPage ? m_page : isModule ? m_module : m_course, node.title);
        row->setFlags(Qt::ItemIsEnabled | (isPage ? Qt::ItemNeverHasChildren : Qt::NoItemFlags));
        QStandardItem *parent = m_rows.value(node.parent);
        if (isModule)
            row->setData(numberBelow(parent, node.parent), OutlineModel::NumberRole);
        if (isModule && parent && parent->parent())
            parent->setIcon(m_part);
        if (!isPage)
            m_rows.insert(node.id, row);
        parent ? parent->appendRow(row) : m_model.appendRow(row);
    }

private:
    /// "2", or "2.1" in a part.
    QString numberBelow(const QStandardItem *parent, const NodeId &id)
    {
        const QString above =
            parent ? parent->data(OutlineModel::NumberRole).toString() : QString();
        const QString number = QString::number(++m_modules[id]);
        return above.isEmpty() ? number : above + u'.' + number;
    }

    QStandardItemModel &m_model;
    QHash<NodeId, QStandardItem *> m_rows;
    QHash<NodeId, int> m_modules; ///< So far, by what they stand in.
    QIcon m_course;
    QIcon m_module;
    QIcon m_part;
    QIcon m_page;
};

} // namespace

OutlineGlimpse::OutlineGlimpse(QWidget *parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(this))
    , m_tree(new QTreeView(this))
{
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new OutlineDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(space::l);
    m_tree->setFocusPolicy(Qt::NoFocus);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAccessibleName(carrel::tr("Outline"));
    m_tree->header()->setAccessibleName(m_tree->accessibleName());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xs, headHeight, 0, 0);
    layout->addWidget(m_tree);
}

Result<> OutlineGlimpse::show(const CourseView &course)
{
    CARREL_TRY_VALUE(outline, course.outline());
    Rows rows(*m_model);
    for (const OutlineNode &node : outline)
        rows.add(node);
    opensWhole(outline.size() - 1) ? m_tree->expandAll() : m_tree->expandToDepth(0);
    return {};
}

} // namespace carrel::ui
