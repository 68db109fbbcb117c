// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/commentfilter.h"

#include "core/base/translate.h"
#include "ui/widgets/dropdown.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int shortestReviewer = 12; // characters

} // namespace

bool CommentFilter::shows(const review::ListedComment &entry) const
{
    const bool fitsStatus = status == Status::All || (status == Status::Done) == entry.isDone();
    const bool fitsReviewer = reviewer.isEmpty() || entry.comment.author == reviewer;
    const bool fitsKind = kind.isEmpty() || review::kindName(entry.comment.kind) == kind;
    return fitsStatus && fitsReviewer && fitsKind
        && (!onlyChanged || entry.isChanged || entry.isLost);
}

CommentFilterBar::CommentFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_status(new QComboBox(this))
    , m_reviewer(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_changed(new QCheckBox(carrel::tr("Only changed places"), this))
{
    using Status = CommentFilter::Status;
    m_status->addItem(carrel::tr("Open", "comments"), int(Status::Open));
    m_status->addItem(carrel::tr("Done", "comments"), int(Status::Done));
    m_status->addItem(carrel::tr("Open and done", "comments"), int(Status::All));
    nameDropDown(*m_status, carrel::tr("Status of the comments shown"));
    m_reviewer->setMinimumContentsLength(shortestReviewer);
    m_reviewer->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    nameDropDown(*m_reviewer, carrel::tr("Reviewer whose comments are shown"));
    m_kind->addItem(carrel::tr("All kinds"));
    for (const char *kind :
         {reviewkind::wrong, reviewkind::unclear, reviewkind::wish, reviewkind::verdict, ""}) {
        const QString name = review::kindName(QString::fromLatin1(kind));
        m_kind->addItem(name, name);
    }
    nameDropDown(*m_kind, carrel::tr("Kind of the comments shown"));
    m_changed->setToolTip(carrel::tr("Comments on places that have changed or were deleted since "
                                     "the reviewer saw them."));
    setReviewers({});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    for (QComboBox *choice : {m_status, m_reviewer, m_kind}) {
        row->addWidget(choice);
        connect(choice, &QComboBox::currentIndexChanged, this, &CommentFilterBar::changed);
    }
    row->addWidget(m_changed);
    row->addStretch(1);
    connect(m_changed, &QCheckBox::toggled, this, &CommentFilterBar::changed);
}

CommentFilter CommentFilterBar::filter() const
{
    return {.status = CommentFilter::Status(m_status->currentData().toInt()),
            .reviewer = m_reviewer->currentData().toString(),
            .kind = m_kind->currentData().toString(),
            .onlyChanged = m_changed->isChecked()};
}

void CommentFilterBar::setReviewers(const QStringList &names)
{
    const QString chosen = m_reviewer->currentData().toString();
    const QSignalBlocker quiet(m_reviewer);
    m_reviewer->clear();
    m_reviewer->addItem(carrel::tr("All reviewers"));
    for (const QString &name : names)
        m_reviewer->addItem(name, name);
    m_reviewer->setCurrentIndex(qMax(0, m_reviewer->findData(chosen)));
}

} // namespace carrel::ui
