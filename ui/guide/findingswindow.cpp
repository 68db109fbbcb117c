// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/findingswindow.h"

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

constexpr int indexRole = Qt::UserRole;

} // namespace

FindingsWindow::FindingsWindow(QWidget *parent)
    : QDialog(parent)
    , m_summary(plainLabel({}, this))
    , m_list(sentenceList(carrel::tr("Findings"), this))
{
    setWindowTitle(carrel::tr("What the checks found"));
    m_summary->setWordWrap(true);
    m_summary->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_list->setObjectName(u"findings"_s);
    connect(m_list, &QTreeWidget::itemActivated, this, &FindingsWindow::go);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] { refreshButtons(); });

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(carrel::tr("Close"));
    m_go = mainButton(carrel::tr("Go there"), buttons);
    buttons->addButton(m_go, QDialogButtonBox::ActionRole);
    m_settle = buttons->addButton(carrel::tr("Looked at"), QDialogButtonBox::ActionRole);
    m_settle->setToolTip(carrel::tr("You have seen what was imported and it is as it should be: it "
                                    "is not listed any more."));
    refreshButtons();
    for (QAbstractButton *button : buttons->buttons()) // Return belongs to the list
        static_cast<QPushButton *>(button)->setAutoDefault(false);
    connect(m_go, &QPushButton::clicked, this, &FindingsWindow::go);
    connect(m_settle, &QPushButton::clicked, this, &FindingsWindow::settle);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::m);
    layout->setSpacing(space::m);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 80, letter * 80);
    m_list->hide();
    m_summary->setText(carrel::tr("The course is being checked…"));
}

void FindingsWindow::show(const PlacedFindings &findings)
{
    const int row = m_list->currentItem() ? m_list->currentItem()->data(0, indexRole).toInt() : -1;
    m_findings = findings;
    m_list->clear();
    addGroup(carrel::tr("To fix"), u"error"_s, Finding::Severity::Error);
    addGroup(carrel::tr("Suggestions"), u"suggestion"_s, Finding::Severity::Suggestion);
    m_list->setVisible(!findings.isEmpty());
    m_summary->setText(findings.isEmpty()
                           ? carrel::tr("Nothing was found. The checks look for what misleads, "
                                        "excludes or does not score; whether the course teaches "
                                        "well, only learners can tell.")
                           : carrel::tr("Choose one to go there. The list follows what you change "
                                        "after a moment."));
    for (QTreeWidgetItemIterator at(m_list); *at; ++at) {
        if ((*at)->parent() && (*at)->data(0, indexRole).toInt() == row)
            m_list->setCurrentItem(*at);
    }
    refreshButtons();
}

QTreeWidgetItem *FindingsWindow::addGroup(const QString &title, const QString &iconName,
                                          Finding::Severity severity)
{
    QList<QTreeWidgetItem *> rows;
    for (qsizetype i = 0; i < m_findings.size(); ++i) {
        if (m_findings[i].finding.severity != severity)
            continue;
        auto *row = new QTreeWidgetItem;
        row->setText(0, m_findings[i].place + u'\n' + m_findings[i].finding.message);
        row->setIcon(0, icon(iconName));
        row->setData(0, indexRole, i);
        rows.append(row);
    }
    if (rows.isEmpty())
        return nullptr;
    auto *group = new QTreeWidgetItem(m_list);
    //: %1 is "To fix" or "Suggestions", %2 a number
    group->setText(0, carrel::tr("%1: %2").arg(title).arg(rows.size()));
    group->setFlags(Qt::ItemIsEnabled);
    QFont bold = m_list->font();
    bold.setBold(true);
    group->setFont(0, bold);
    group->addChildren(rows);
    group->setExpanded(true);
    return group;
}

const PlacedFinding *FindingsWindow::chosen() const
{
    const QTreeWidgetItem *row = m_list->currentItem();
    return row && row->parent() ? &m_findings[row->data(0, indexRole).toInt()] : nullptr;
}

void FindingsWindow::refreshButtons()
{
    const PlacedFinding *finding = chosen();
    m_go->setEnabled(finding != nullptr);
    m_settle->setEnabled(finding && !finding->finding.remark.isNull());
}

void FindingsWindow::settle()
{
    if (const PlacedFinding *finding = chosen(); finding && !finding->finding.remark.isNull())
        Q_EMIT lookedAt(CommentId(finding->finding.remark));
}

void FindingsWindow::go()
{
    if (const PlacedFinding *finding = chosen())
        Q_EMIT placeRequested(PlacedFinding(*finding));
}

} // namespace carrel::ui
