// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/package/changeswindow.h"

#include "core/base/translate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/mainbutton.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int differenceRole = Qt::UserRole;
constexpr int tallestRow = 10'000; // Far above any sentence.

/// Rows as high as their sentences are in the width there is.
class ChangeRows : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *list = qobject_cast<const QTreeView *>(option.widget);
        if (!list)
            return QStyledItemDelegate::sizeHint(option, index);
        const int depth = index.parent().isValid() ? 2 : 1;
        const int beside = depth * list->indentation() + option.decorationSize.width() + space::l;
        const int width = qMax(space::xl, list->viewport()->width() - beside);
        const QRect text = option.fontMetrics.boundingRect(
            QRect(0, 0, width, tallestRow), Qt::TextWordWrap, index.data().toString());
        return {width, text.height() + 2 * space::xs};
    }
};

QString iconOf(Impact impact)
{
    switch (impact) {
    case Impact::Safe: return u"check"_s;
    case Impact::NewWork: return u"add"_s;
    case Impact::Removed: return u"delete"_s;
    case Impact::Scores: return u"suggestion"_s;
    case Impact::Resets: return u"error"_s;
    }
    return {};
}

} // namespace

ChangesWindow::ChangesWindow(QWidget *parent)
    : QDialog(parent)
    , m_summary(plainLabel({}, this))
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(carrel::tr("What changed since the last export"));
    m_summary->setWordWrap(true);
    m_summary->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_list->setObjectName(u"changes"_s);
    m_list->setAccessibleName(carrel::tr("Changes"));
    m_list->setHeaderHidden(true);
    m_list->setWordWrap(true);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setIndentation(space::m);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->header()->setAccessibleName(m_list->accessibleName());
    m_list->setItemDelegate(new ChangeRows(m_list));
    connect(m_list->header(), &QHeaderView::sectionResized, m_list, &QTreeWidget::doItemsLayout);
    connect(m_list, &QTreeWidget::itemActivated, this, &ChangesWindow::go);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] { refreshButtons(); });
    createLayout();
    m_list->hide();
    m_summary->setText(carrel::tr("The course is being compared…"));
}

void ChangesWindow::createLayout()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(carrel::tr("Close"));
    m_go = mainButton(carrel::tr("Go there"), buttons);
    buttons->addButton(m_go, QDialogButtonBox::ActionRole);
    refreshButtons();
    for (QAbstractButton *button : buttons->buttons()) // Return belongs to the list
        static_cast<QPushButton *>(button)->setAutoDefault(false);
    connect(m_go, &QPushButton::clicked, this, &ChangesWindow::go);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::m);
    layout->setSpacing(space::m);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 80, letter * 80);
}

void ChangesWindow::show(const std::optional<SinceLastExport> &changes)
{
    m_list->clear();
    m_differences = changes ? changes->report.differences : QList<Difference>();
    for (const Impact impact : allImpacts())
        addGroup(impact);
    m_list->setVisible(!m_differences.isEmpty());
    m_summary->setText(
        changes
            ? carrel::tr("%1: %2").arg(changes->title(), changes->report.summary())
            : carrel::tr("No export of this course is remembered yet. Each export from now on is, "
                         "and here you see what a correction does to learners who are in the "
                         "middle of it."));
    refreshButtons();
}

void ChangesWindow::showProblem(const Error &error)
{
    show(std::nullopt);
    m_summary->setText(error.message);
}

void ChangesWindow::addGroup(Impact impact)
{
    QList<QTreeWidgetItem *> rows;
    for (qsizetype i = 0; i < m_differences.size(); ++i) {
        const Difference &difference = m_differences[i];
        if (difference.impact != impact)
            continue;
        auto *row = new QTreeWidgetItem;
        const QString place =
            difference.place().isEmpty() ? carrel::tr("The course as a whole") : difference.place();
        row->setText(0, QStringList{place, difference.what, difference.learners}.join(u'\n'));
        row->setIcon(0, icon(iconOf(impact)));
        row->setData(0, differenceRole, i);
        rows.append(row);
    }
    if (rows.isEmpty())
        return;
    auto *group = new QTreeWidgetItem(m_list);
    //: %1 says what changes do, as "Moves scores", %2 a number
    group->setText(0, carrel::tr("%1: %2").arg(impactTitle(impact)).arg(rows.size()));
    group->setFlags(Qt::ItemIsEnabled);
    QFont bold = m_list->font();
    bold.setBold(true);
    group->setFont(0, bold);
    group->addChildren(rows);
    group->setExpanded(true);
}

QString ChangesWindow::text() const
{
    QStringList lines{m_summary->text()};
    for (QTreeWidgetItemIterator at(m_list); *at; ++at)
        lines.append((*at)->text(0));
    return lines.join(u'\n');
}

const Difference *ChangesWindow::chosen() const
{
    const QTreeWidgetItem *row = m_list->currentItem();
    return row && row->parent() ? &m_differences[row->data(0, differenceRole).toInt()] : nullptr;
}

void ChangesWindow::refreshButtons()
{
    const Difference *difference = chosen();
    m_go->setEnabled(difference && !difference->node.isNull());
}

void ChangesWindow::go()
{
    if (const Difference *difference = chosen(); difference && !difference->node.isNull())
        Q_EMIT placeRequested(NodeId(difference->node));
}

} // namespace carrel::ui
