// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/descriptionspage.h"

#include "core/base/translate.h"
#include "core/edit/blockedits.h"
#include "core/edit/descriptionedits.h"
#include "core/edit/editsession.h"
#include "ui/library/descriptionedit.h"
#include "ui/library/descriptionsmodel.h"
#include "ui/library/largepicture.h"
#include "ui/library/libraryactions.h"
#include "ui/media/mediadesk.h"
#include "ui/widgets/message.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

const auto descriptionsSplitterKey = u"library/descriptionsSplitter"_s;

} // namespace

DescriptionsPage::DescriptionsPage(LibraryActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_model(new DescriptionsModel(this))
    , m_filter(new MissingFilter(*m_model, this))
    , m_summary(plainLabel({}, this))
    , m_missingOnly(new QCheckBox(carrel::tr("Missing only"), this))
    , m_list(new QTreeView(this))
    , m_delegate(new DescriptionDelegate(actions.media(), m_list))
    , m_empty(mutedLabel(carrel::tr("There is no picture in this course yet. Once there is, you "
                                    "can say here of one after the other what it shows, for "
                                    "learners who cannot see it."),
                         this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_picture(new LargePicture(actions.media(), this))
    , m_place(plainLabel({}, this))
    , m_long(mutedLabel({}, this))
    , m_go(new QPushButton(carrel::tr("Go there"), this))
{
    createList();
    createLayout();
    connectSignals();
    m_splitter->restoreState(QSettings().value(descriptionsSplitterKey).toByteArray());
    showSummary();
    showCurrent();
}

DescriptionsPage::~DescriptionsPage()
{
    QSettings().setValue(descriptionsSplitterKey, m_splitter->saveState());
}

void DescriptionsPage::createList()
{
    m_list->setModel(m_filter);
    m_list->setItemDelegate(m_delegate);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::SelectedClicked | QAbstractItemView::DoubleClicked
                            | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_list->setAccessibleName(carrel::tr("Descriptions of all pictures"));
    m_list->header()->setAccessibleName(carrel::tr("Columns"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(DescriptionsModel::Description, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(DescriptionsModel::Decoration,
                                           QHeaderView::ResizeToContents);
    m_list->setColumnWidth(DescriptionsModel::Place, fontMetrics().averageCharWidth() * 40);
}

void DescriptionsPage::createLayout()
{
    auto *top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(m_missingOnly);
    for (QLabel *label : {m_summary, m_empty, m_place, m_long})
        label->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_go->setAutoDefault(false);
    auto *side = new QWidget(this);
    auto *beside = new QVBoxLayout(side);
    beside->setContentsMargins(space::m, 0, 0, 0);
    beside->setSpacing(space::s);
    beside->addWidget(m_picture, 1);
    beside->addWidget(m_place);
    beside->addWidget(m_long);
    beside->addWidget(m_go, 0, Qt::AlignLeading);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(side);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes(
        {fontMetrics().averageCharWidth() * 100, fontMetrics().averageCharWidth() * 42});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addLayout(top);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_empty, 1);
}

void DescriptionsPage::connectSignals()
{
    connect(m_missingOnly, &QCheckBox::toggled, this, [this](bool isOn) {
        keepTyping();
        m_filter->setShow(isOn ? MissingFilter::Show::Missing : MissingFilter::Show::All);
        showCurrent();
    });
    connect(m_model, &DescriptionsModel::described, this, &DescriptionsPage::type);
    connect(m_model, &DescriptionsModel::marked, this, &DescriptionsPage::mark);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &DescriptionsPage::showSummary);
    connect(m_delegate, &DescriptionDelegate::left, this, &DescriptionsPage::leave);
    connect(m_delegate, &DescriptionDelegate::linesPasted, this, &DescriptionsPage::fillFrom);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DescriptionsPage::showCurrent);
    connect(&m_actions.media(), &MediaDesk::changed, m_list->viewport(),
            qOverload<>(&QWidget::update));
    connect(&m_typing, &Typing::failed, this,
            [this](const Error &error) { showError(this, error); });
    connect(m_go, &QPushButton::clicked, this, [this] {
        keepTyping();
        if (const PicturePlace *picture = current())
            Q_EMIT placeRequested(CoursePlace(picture->place));
    });
}

const PicturePlace *DescriptionsPage::current() const
{
    return m_filter->picture(m_list->currentIndex());
}

void DescriptionsPage::show(const MediaInventory &inventory)
{
    if (m_typing.isPending())
        return; // read anew once it is kept
    m_model->show(inventory.pictures);
    showSummary();
    showCurrent();
    if (m_isToBegin && !inventory.pictures.isEmpty())
        begin();
}

void DescriptionsPage::keepTyping()
{
    m_typing.keepNow();
}

void DescriptionsPage::begin()
{
    m_isToBegin = m_filter->rowCount() == 0;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (m_filter->picture(m_filter->index(row, 0))->isMissing())
            return edit(row);
    }
    m_list->setFocus();
}

/// Beyond the last row, back to the list.
void DescriptionsPage::edit(int row)
{
    const QModelIndex index = m_filter->index(row, DescriptionsModel::Description);
    if (!index.isValid()) {
        m_list->setFocus();
        return;
    }
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    m_list->edit(index);
}

void DescriptionsPage::leave(QWidget *editor, int rows)
{
    const int row = m_list->currentIndex().row();
    Q_EMIT m_delegate->closeEditor(editor, QAbstractItemDelegate::NoHint);
    keepTyping();
    if (rows != 0)
        edit(row + rows);
    else
        m_list->setFocus();
}

void DescriptionsPage::type(const PicturePlace &picture)
{
    const PictureDescription description{picture.place.node, picture.place.field,
                                         picture.description};
    m_typing.type(description.node.text() + u'/' + description.field, [this, description] {
        return describePicture(m_actions.session(), description);
    });
}

void DescriptionsPage::mark(const PicturePlace &picture)
{
    keepTyping();
    m_actions.tell(changeField(m_actions.session(), picture.place.node, picture.decorativeField,
                               picture.isDecorative));
}

void DescriptionsPage::fillFrom(const QStringList &lines)
{
    keepTyping();
    QList<PictureDescription> descriptions;
    const int first = m_list->currentIndex().row();
    const int filled = qMin(int(lines.size()), m_filter->rowCount() - first);
    for (int i = 0; i < filled; ++i) {
        const PicturePlace *picture = m_filter->picture(m_filter->index(first + i, 0));
        if (!lines[i].isEmpty()) // an empty line leaves its picture as it is
            descriptions.append({picture->place.node, picture->place.field, lines[i]});
    }
    if (!m_actions.tell(describePictures(m_actions.session(), descriptions)))
        return;
    QString text = carrel::tr("%n description(s) pasted, one for each picture from here on. Undo "
                              "takes them back.",
                              nullptr, int(descriptions.size()));
    if (const int left = int(lines.size()) - filled; left > 0)
        text += u' ' + carrel::tr("%n line(s) had no picture left.", nullptr, left);
    Q_EMIT told(text);
}

void DescriptionsPage::showCurrent()
{
    const PicturePlace *picture = current();
    m_picture->show(picture ? picture->media : MediaId());
    m_go->setEnabled(picture);
    m_place->setText(picture ? picture->place.words
                             : carrel::tr("Choose a picture to see it large."));
    m_long->setVisible(picture && !picture->longDescription.isEmpty());
    if (picture)
        //: %1 is a text of the author
        m_long->setText(carrel::tr("Long description: %1").arg(picture->longDescription));
}

void DescriptionsPage::showSummary()
{
    const int all = m_model->rowCount();
    const int missing = m_model->missing();
    m_splitter->setVisible(all > 0);
    m_missingOnly->setVisible(all > 0);
    m_empty->setVisible(all == 0);
    m_summary->setVisible(all > 0);
    m_summary->setText(
        missing == 0
            ? carrel::tr("Every picture says what it shows, or is marked as decoration.")
            : carrel::tr(
                "%n picture(s) without a description. Tab or Enter goes to the next; lines "
                "that you paste fill one picture each.",
                nullptr, missing));
}

} // namespace carrel::ui
