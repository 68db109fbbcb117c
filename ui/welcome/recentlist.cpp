// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcome/recentlist.h"

#include "core/base/translate.h"
#include "ui/welcome/cardbutton.h"
#include "ui/welcome/recentcourses.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/whentext.h"

#include <QFileInfo>
#include <QLabel>
#include <QPointer>
#include <QThreadPool>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

QString titleOf(const CourseGlance &glance)
{
    return glance.title.isEmpty() ? QFileInfo(glance.path).completeBaseName() : glance.title;
}

QString detailOf(const CourseGlance &glance)
{
    const QString place = shownPath(glance.path);
    if (glance.state == CourseGlance::State::Missing)
        return carrel::tr("Not found") + u" · "_s + place;
    if (glance.state == CourseGlance::State::Unreadable)
        return carrel::tr("Cannot be read") + u" · "_s + place;
    return whenText(glance.modified, QDateTime::currentDateTime()) + u" · "_s
        + carrel::tr("%n page(s)", nullptr, glance.pages) + u" · "_s + place;
}

} // namespace

RecentList::RecentList(RecentCourses &recents, QWidget *parent)
    : QWidget(parent)
    , m_recents(recents)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::xs);
    connect(&recents, &RecentCourses::changed, this, &RecentList::refresh);
}

void RecentList::refresh()
{
    const auto old = findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *row : old) {
        row->hide();
        row->deleteLater(); // may be the one whose button was pressed
    }
    while (QLayoutItem *item = m_rows->takeAt(0))
        delete item;
    m_buttons.clear();
    const QStringList paths = m_recents.paths();
    for (const QString &path : paths)
        addRow(path);
    if (paths.isEmpty()) {
        QLabel *nothing = mutedLabel(
            carrel::tr(
                "Courses you open or save will be listed here. Start on the right, or drop a "
                "course file on this window."),
            this);
        nothing->setWordWrap(true);
        m_rows->addWidget(nothing);
    }
    m_rows->addStretch(1);
    lookAt(paths);
}

void RecentList::addRow(const QString &path)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    auto *open = new CardButton(CardButton::Shape::Row, row);
    open->setContent(u"course"_s, QFileInfo(path).completeBaseName(), shownPath(path));
    connect(open, &CardButton::clicked, this, [this, path] { Q_EMIT openAsked(path); });
    auto *remove = new QToolButton(row);
    remove->setIcon(icon(u"close"_s));
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::StrongFocus);
    remove->setToolTip(carrel::tr("Remove from this list; the file stays"));
    //: %1 is the name of a file
    remove->setAccessibleName(
        carrel::tr("Remove %1 from this list").arg(QFileInfo(path).fileName()));
    connect(remove, &QToolButton::clicked, this, [this, path] { m_recents.remove(path); });
    layout->addWidget(open, 1);
    layout->addWidget(remove);
    m_rows->addWidget(row);
    m_buttons.insert(path, open);
}

void RecentList::lookAt(const QStringList &paths)
{
    const QPointer<RecentList> self(this);
    for (const QString &path : paths) {
        QThreadPool::globalInstance()->start([self, path] {
            const CourseGlance glance = glanceAt(path);
            QMetaObject::invokeMethod(
                qApp,
                [self, glance] {
                    if (self)
                        self->show(glance);
                },
                Qt::QueuedConnection);
        });
    }
}

void RecentList::show(const CourseGlance &glance)
{
    CardButton *button = m_buttons.value(glance.path);
    if (!button)
        return;
    const bool isFound = glance.state == CourseGlance::State::Found;
    button->setContent(isFound ? u"course"_s : u"warning"_s, titleOf(glance), detailOf(glance));
    button->setDimmed(!isFound);
}

} // namespace carrel::ui
