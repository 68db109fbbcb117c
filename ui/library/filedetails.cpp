// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/filedetails.h"

#include "core/base/translate.h"
#include "ui/library/largepicture.h"
#include "ui/library/libraryactions.h"
#include "ui/library/shrinkdialog.h"
#include "ui/media/mediadesk.h"
#include "ui/media/mediatexts.h"
#include "ui/media/pictureshrinker.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

QString factsOf(const Media &media)
{
    QStringList facts{typeText(media), extentText(media), sizeText(media.size)};
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

QPushButton *actionButton(const QString &text, const QString &sign, QWidget *parent)
{
    auto *button = new QPushButton(icon(sign), text, parent);
    button->setAutoDefault(false);
    return button;
}

} // namespace

FileDetails::FileDetails(LibraryActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_empty(mutedLabel(carrel::tr("Choose a file to see where it is used."), this))
    , m_body(new QWidget(this))
    , m_whole(new QStackedLayout(this))
    , m_picture(new LargePicture(actions.media(), m_body))
    , m_name(new QLineEdit(m_body))
    , m_facts(mutedLabel({}, m_body))
    , m_usesTitle(plainLabel({}, m_body))
    , m_uses(new QListWidget(m_body))
    , m_lookalikes(mutedLabel({}, m_body))
    , m_insert(actionButton(carrel::tr("Insert on the page"), u"add"_s, m_body))
    , m_replace(actionButton(carrel::tr("Replace everywhere…"), u"replace"_s, m_body))
    , m_shrink(actionButton(carrel::tr("Make smaller…"), u"down"_s, m_body))
    , m_save(actionButton(carrel::tr("Save a copy…"), u"save"_s, m_body))
    , m_delete(actionButton(carrel::tr("Delete"), u"delete"_s, m_body))
{
    createLayout();
    connectSignals();
    show(QList<MediaItem>());
}

void FileDetails::createLayout()
{
    m_name->setAccessibleName(carrel::tr("Name of the file"));
    m_uses->setAccessibleName(carrel::tr("Where it is used"));
    m_uses->setWordWrap(true);
    m_uses->setTextElideMode(Qt::ElideNone);
    m_uses->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_uses->setMinimumHeight(fontMetrics().height() * 3);
    for (QLabel *label : {m_empty, m_facts, m_usesTitle, m_lookalikes})
        label->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setContentsMargins(space::m, 0, 0, 0);

    auto *buttons = new QGridLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_insert, 0, 0, 1, 2);
    buttons->addWidget(m_replace, 1, 0, 1, 2);
    buttons->addWidget(m_save, 2, 0, 1, 2);
    buttons->addWidget(m_shrink, 3, 0);
    buttons->addWidget(m_delete, 3, 1);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(space::m, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_picture, 3);
    column->addWidget(m_name);
    column->addWidget(m_facts);
    column->addWidget(m_usesTitle);
    column->addWidget(m_uses, 2);
    column->addWidget(m_lookalikes);
    column->addLayout(buttons);
    m_whole->addWidget(m_empty);
    m_whole->addWidget(m_body);
}

void FileDetails::connectSignals()
{
    connect(m_name, &QLineEdit::editingFinished, this, &FileDetails::keepName);
    connect(m_uses, &QListWidget::itemActivated, this, &FileDetails::go);
    connect(m_uses, &QListWidget::itemClicked, this, &FileDetails::go);
    connect(m_insert, &QPushButton::clicked, this,
            [this] { Q_EMIT insertRequested(m_items.first().media.id); });
    connect(m_replace, &QPushButton::clicked, this,
            [this] { m_actions.replace(m_items.first().media.id); });
    connect(m_shrink, &QPushButton::clicked, this, &FileDetails::shrink);
    connect(m_save, &QPushButton::clicked, this, [this] { m_actions.saveCopies(ids()); });
    connect(m_delete, &QPushButton::clicked, this, &FileDetails::remove);
}

QList<MediaId> FileDetails::ids() const
{
    QList<MediaId> ids;
    for (const MediaItem &item : m_items)
        ids.append(item.media.id);
    return ids;
}

QList<MediaId> FileDetails::shrinkable() const
{
    QList<MediaId> ids;
    for (const MediaItem &item : m_items) {
        if (mayShrink(item.media.type))
            ids.append(item.media.id);
    }
    return ids;
}

void FileDetails::show(const QList<MediaItem> &items)
{
    m_items = items;
    m_whole->setCurrentWidget(items.isEmpty() ? static_cast<QWidget *>(m_empty) : m_body);
    if (items.isEmpty())
        return;
    const bool isOne = items.size() == 1;
    for (QWidget *widget : QWidgetList{m_name, m_uses, m_insert, m_replace})
        widget->setVisible(isOne);
    m_picture->show(items.first().media.id);
    m_shrink->setEnabled(!shrinkable().isEmpty());
    m_save->setText(isOne ? carrel::tr("Save a copy…") : carrel::tr("Save copies…"));
    if (isOne)
        showOne(items.first());
    else
        showMany();
}

void FileDetails::showOne(const MediaItem &item)
{
    if (!m_name->hasFocus() || !m_name->isModified())
        m_name->setText(item.media.name);
    m_facts->setText(factsOf(item.media));
    showUses(item);
    const auto other =
        item.lookalikes.isEmpty() ? std::nullopt : m_actions.media().media(item.lookalikes.first());
    m_lookalikes->setVisible(other.has_value());
    if (other)
        //: %1 is the name of a file
        m_lookalikes->setText(carrel::tr("Looks like “%1”: the same size and shape. If they are "
                                         "the same, replace one by the other.")
                                  .arg(other->name));
}

void FileDetails::showUses(const MediaItem &item)
{
    m_usesTitle->setText(item.isUnused()
                             ? carrel::tr("Used nowhere. It stays in the course file, but no "
                                          "package takes it along.")
                             : carrel::tr("Used in %n place(s):", nullptr, int(item.uses.size())));
    m_uses->setVisible(!item.isUnused());
    QStringList words;
    for (const CoursePlace &place : item.uses)
        words.append(place.words);
    QStringList shown;
    for (int i = 0; i < m_uses->count(); ++i)
        shown.append(m_uses->item(i)->text());
    if (words == shown)
        return;
    m_uses->clear();
    m_uses->addItems(words);
}

void FileDetails::showMany()
{
    qint64 bytes = 0;
    int used = 0;
    for (const MediaItem &item : std::as_const(m_items)) {
        bytes += item.media.size;
        used += item.isUnused() ? 0 : 1;
    }
    m_lookalikes->hide();
    //: %1 is a size, such as 4.2 MB
    m_facts->setText(
        carrel::tr("%n file(s), %1", nullptr, int(m_items.size())).arg(sizeText(bytes)));
    m_usesTitle->setText(used == 0 ? carrel::tr("None of them is used.")
                                   : carrel::tr("%n of them are used.", nullptr, used));
}

void FileDetails::editName()
{
    if (m_items.size() != 1)
        return;
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void FileDetails::keepName()
{
    if (m_items.size() != 1)
        return;
    const Media &media = m_items.first().media;
    m_name->setModified(false);
    if (m_name->text().trimmed().isEmpty())
        m_name->setText(media.name);
    else if (m_name->text() != media.name)
        m_actions.rename(media.id, m_name->text());
}

void FileDetails::go()
{
    const int row = m_uses->currentRow();
    if (m_items.size() == 1 && row >= 0 && row < m_items.first().uses.size())
        Q_EMIT placeRequested(CoursePlace(m_items.first().uses[row]));
}

void FileDetails::remove()
{
    m_actions.remove(ids());
}

void FileDetails::shrink()
{
    const QList<MediaId> files = shrinkable();
    if (!files.isEmpty())
        ShrinkDialog(m_actions, files, this).exec();
}

} // namespace carrel::ui
