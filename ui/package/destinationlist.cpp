// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/package/destinationlist.h"

#include "core/base/translate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QDir>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

QString iconName(const Destination &destination)
{
    if (destination.isTracked)
        return u"lms"_s;
    return destination.id == u"web" ? u"web"_s : u"file"_s;
}

/// The user's own are marked.
QString shownName(const Destination &destination)
{
    const QString name = destination.name.text().simplified();
    //: %1 is the name of an LMS, which the user described in a file
    return destination.of == LmsProfile::Of::User ? tr("%1 (your own)").arg(name) : name;
}

} // namespace

DestinationList::DestinationList(QWidget *parent)
    : QWidget(parent)
    , m_all(destinations())
    , m_search(searchField(carrel::tr("Search: Moodle, Canvas, web …"), this))
    , m_list(new QListWidget(this))
{
    m_search->setAccessibleName(carrel::tr("Search a destination"));
    m_search->installEventFilter(this);
    m_list->setAccessibleName(carrel::tr("Where will it go?"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    const QStringList problems = destinationProblems();
    if (!problems.isEmpty()) {
        QLabel *note = mutedLabel(problems.join(u'\n'), this);
        note->setWordWrap(true);
        layout->addWidget(note);
    }
    setFocusProxy(m_search);
    fill();
    connect(m_search, &QLineEdit::textChanged, this, &DestinationList::showMatches);
    connect(m_list, &QListWidget::currentRowChanged, this, &DestinationList::changed);
}

void DestinationList::fill()
{
    for (const Destination &destination : std::as_const(m_all)) {
        auto *item =
            new QListWidgetItem(icon(iconName(destination)), shownName(destination), m_list);
        if (destination.of == LmsProfile::Of::User)
            item->setToolTip(plainTooltip(carrel::tr("Your own profile: %1")
                                              .arg(QDir::toNativeSeparators(destination.path))));
        item->setSizeHint({0, fontMetrics().height() + space::m});
    }
}

std::optional<Destination> DestinationList::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return !item || item->isHidden() ? std::nullopt : std::optional(m_all[m_list->row(item)]);
}

void DestinationList::select(const QString &id)
{
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        if (m_all[i].id == id)
            m_list->setCurrentRow(int(i));
    }
    if (m_list->currentItem())
        m_list->scrollToItem(m_list->currentItem());
}

void DestinationList::showMatches(const QString &text)
{
    int first = -1;
    for (int i = 0; i < m_list->count(); ++i) {
        const Destination &destination = m_all[i];
        const bool matches = destination.name.text().contains(text.trimmed(), Qt::CaseInsensitive)
            || destination.otherNames.text().contains(text.trimmed(), Qt::CaseInsensitive);
        m_list->item(i)->setHidden(!matches);
        if (matches && first < 0)
            first = i;
    }
    const bool isGone = !m_list->currentItem() || m_list->currentItem()->isHidden();
    if (isGone && !text.trimmed().isEmpty())
        m_list->setCurrentRow(first);
    Q_EMIT changed();
}

/// Up and down in the search line move through the list below.
bool DestinationList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace carrel::ui
