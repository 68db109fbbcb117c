// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/package/changeswindow.h"

#include "core/base/translate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/mainbutton.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/sentencelist.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int differenceRole = Qt::UserRole;

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
    , m_list(sentenceList(carrel::tr("Changes"), this))
{
    setWindowTitle(carrel::tr("What changed since the last export"));
    m_summary->setWordWrap(true);
    m_summary->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_list->setObjectName(u"changes"_s);
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
