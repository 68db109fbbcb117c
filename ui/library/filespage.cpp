// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/filespage.h"

#include "core/base/translate.h"
#include "ui/library/filedetails.h"
#include "ui/library/libraryactions.h"
#include "ui/library/mediacell.h"
#include "ui/library/mediafilter.h"
#include "ui/library/medialistmodel.h"
#include "ui/library/shrinkdialog.h"
#include "ui/media/mediadesk.h"
#include "ui/media/mediatexts.h"
#include "ui/media/pictureshrinker.h"
#include "ui/widgets/dropdown.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/mainbutton.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

const auto lookKey = u"library/look"_s;
const auto splitterKey = u"library/splitter"_s;
constexpr int detailLetters = 42;

QStringList droppedFiles(const QMimeData &dropped)
{
    QStringList paths;
    for (const QUrl &url : dropped.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

QToolButton *lookButton(const QString &sign, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(sign));
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

FilesPage::FilesPage(LibraryActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_files(new MediaListModel(this))
    , m_filter(new MediaFilter(this))
    , m_search(searchField(carrel::tr("Search by name"), this))
    , m_show(new QComboBox(this))
    , m_sort(new QComboBox(this))
    , m_gridButton(lookButton(u"gallery"_s, carrel::tr("As pictures"), this))
    , m_listButton(lookButton(u"bullets"_s, carrel::tr("As a list"), this))
    , m_add(mainButton(carrel::tr("Add files…"), this))
    , m_views(new QStackedWidget(this))
    , m_grid(new QListView(this))
    , m_list(new QTreeView(this))
    , m_empty(mutedLabel({}, this))
    , m_details(new FileDetails(actions, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_summary(mutedLabel({}, this))
    , m_removeUnused(new QPushButton(carrel::tr("Delete unused files"), this))
{
    setAcceptDrops(true);
    m_filter->setSourceModel(m_files);
    createViews();
    createTools();
    createLayout();
    connectSignals();
    sortBy(MediaListModel::Name, Qt::AscendingOrder);
    setLook(QSettings().value(lookKey).toString() == u"list" ? Look::List : Look::Grid);
    m_splitter->restoreState(QSettings().value(splitterKey).toByteArray());
    showSummary();
}

FilesPage::~FilesPage()
{
    QSettings().setValue(splitterKey, m_splitter->saveState());
}

void FilesPage::createViews()
{
    m_grid->setObjectName(u"grid"_s);
    m_grid->setModel(m_filter);
    m_grid->setItemDelegate(new MediaCell(m_actions.media(), m_grid));
    m_grid->setViewMode(QListView::IconMode);
    m_grid->setMovement(QListView::Static);
    m_grid->setResizeMode(QListView::Adjust);
    m_grid->setUniformItemSizes(true);
    m_grid->setGridSize(MediaCell::cellSize(fontMetrics()) + QSize(space::xs, space::xs));
    m_grid->setAccessibleName(carrel::tr("Files of this course"));
    m_grid->viewport()->setMouseTracking(true);

    m_list->setModel(m_filter);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSortingEnabled(true);
    m_list->setAccessibleName(carrel::tr("Files of this course"));
    m_list->header()->setAccessibleName(carrel::tr("Columns"));
    m_list->header()->setStretchLastSection(true);
    const int letter = fontMetrics().averageCharWidth();
    const QList<int> letters{28, 8, 13, 17, 20};
    for (int column = 0; column < letters.size(); ++column)
        m_list->setColumnWidth(column, letter * letters[column]);
    for (QAbstractItemView *view : QList<QAbstractItemView *>{m_grid, m_list}) {
        view->setSelectionMode(QAbstractItemView::ExtendedSelection);
        view->setSelectionBehavior(QAbstractItemView::SelectRows);
        view->setDragEnabled(true);
        view->setDragDropMode(QAbstractItemView::DragOnly);
        view->setEditTriggers(QAbstractItemView::NoEditTriggers);
        view->setTextElideMode(Qt::ElideMiddle);
        view->installEventFilter(this);
    }
    m_list->setSelectionModel(m_grid->selectionModel());
}

void FilesPage::createTools()
{
    using Show = MediaFilter::Show;
    const QList<std::pair<QString, Show>> shows{
        {carrel::tr("All files"), Show::All},
        {carrel::tr("Pictures"), Show::Pictures},
        {carrel::tr("Films"), Show::Films},
        {carrel::tr("Sound"), Show::Sound},
        {carrel::tr("Documents and the rest"), Show::Documents},
        {carrel::tr("Not used"), Show::Unused},
        {carrel::tr("Without a description"), Show::Undescribed},
        {carrel::tr("Larger than 1 MB"), Show::Large}};
    for (const auto &[text, show] : shows)
        m_show->addItem(text, int(show));
    nameDropDown(*m_show, carrel::tr("Which files"));
    m_sort->addItem(carrel::tr("By name"), int(MediaListModel::Name));
    m_sort->addItem(carrel::tr("Largest first"), int(MediaListModel::Size));
    m_sort->addItem(carrel::tr("By type"), int(MediaListModel::Type));
    m_sort->addItem(carrel::tr("Most used first"), int(MediaListModel::Uses));
    nameDropDown(*m_sort, carrel::tr("Order"));
    m_add->setIcon(icon(u"add"_s, palette().color(QPalette::HighlightedText)));
    m_add->setAutoDefault(false);
    m_removeUnused->setAutoDefault(false);
}

void FilesPage::createLayout()
{
    auto *tools = new QHBoxLayout;
    tools->setSpacing(space::s);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_show);
    tools->addWidget(m_sort);
    tools->addWidget(m_gridButton);
    tools->addWidget(m_listButton);
    tools->addWidget(m_add);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(space::xxl, 0, space::xxl, 0);
    m_views->addWidget(m_grid);
    m_views->addWidget(m_list);
    m_views->addWidget(m_empty);
    m_splitter->addWidget(m_views);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes(
        {fontMetrics().averageCharWidth() * 100, fontMetrics().averageCharWidth() * detailLetters});
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_summary, 1);
    foot->addWidget(m_removeUnused);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addLayout(tools);
    column->addWidget(m_splitter, 1);
    column->addLayout(foot);
}

void FilesPage::connectSignals()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setWords(words);
        showSummary();
    });
    connect(m_show, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setShow(MediaFilter::Show(m_show->currentData().toInt()));
        showSummary();
    });
    connect(m_sort, &QComboBox::activated, this, [this] {
        const int column = m_sort->currentData().toInt();
        const bool isDown = column == MediaListModel::Size || column == MediaListModel::Uses;
        sortBy(column, isDown ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    connect(m_gridButton, &QToolButton::clicked, this, [this] { setLook(Look::Grid); });
    connect(m_listButton, &QToolButton::clicked, this, [this] { setLook(Look::List); });
    connect(m_add, &QPushButton::clicked, &m_actions, &LibraryActions::choose);
    connect(m_removeUnused, &QPushButton::clicked, this, &FilesPage::removeUnused);
    connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FilesPage::showChosen);
    for (QAbstractItemView *view : QList<QAbstractItemView *>{m_grid, m_list})
        connect(view, &QAbstractItemView::activated, this, &FilesPage::goToFirstUse);
    connect(&m_actions.media(), &MediaDesk::changed, m_grid->viewport(),
            qOverload<>(&QWidget::update));
    connect(m_details, &FileDetails::placeRequested, this, &FilesPage::placeRequested);
    connect(m_details, &FileDetails::insertRequested, this, &FilesPage::insertRequested);
}

void FilesPage::setLook(Look look)
{
    m_look = look;
    m_gridButton->setChecked(look == Look::Grid);
    m_listButton->setChecked(look == Look::List);
    QSettings().setValue(lookKey, look == Look::Grid ? u"grid"_s : u"list"_s);
    showSummary();
}

QAbstractItemView *FilesPage::view() const
{
    if (m_look == Look::Grid)
        return m_grid;
    return m_list;
}

void FilesPage::sortBy(int column, Qt::SortOrder order)
{
    m_list->sortByColumn(column, order);
}

void FilesPage::show(const MediaInventory &inventory)
{
    m_bytes = inventory.bytes;
    m_unusedBytes = inventory.unusedBytes;
    m_unused = int(std::ranges::count_if(inventory.items, &MediaItem::isUnused));
    m_files->show(inventory.items);
    showChosen();
    showSummary();
}

void FilesPage::select(const MediaId &file)
{
    const QModelIndex index = m_filter->mapFromSource(m_files->indexOf(file));
    if (!index.isValid())
        return;
    m_grid->selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    view()->scrollTo(index);
}

QList<MediaItem> FilesPage::chosen() const
{
    QList<MediaItem> items;
    const QModelIndexList rows = m_grid->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        if (const MediaItem *item = m_filter->item(row))
            items.append(*item);
    }
    return items;
}

void FilesPage::showChosen()
{
    m_details->show(chosen());
}

void FilesPage::showSummary()
{
    const int count = int(m_files->items().size());
    if (count == 0)
        m_empty->setText(carrel::tr("There is no file yet. Drop pictures, films, sounds and "
                                    "documents here, or on a page: they are kept in the course "
                                    "file, and can be used as often as you like."));
    else
        m_empty->setText(carrel::tr("No file fits. Search for something else, or show all files."));
    if (m_filter->rowCount() == 0)
        m_views->setCurrentWidget(m_empty);
    else
        m_views->setCurrentWidget(view());
    //: %1 is a size, such as 4.2 MB
    QString text = carrel::tr("%n file(s), %1.", nullptr, count).arg(sizeText(m_bytes));
    if (m_unused > 0)
        //: %1 is a size, such as 4.2 MB
        text += u' '
            + carrel::tr("%n not used (%1): kept in the course file, never in a package.", nullptr,
                         m_unused)
                  .arg(sizeText(m_unusedBytes));
    m_summary->setText(text);
    m_removeUnused->setVisible(m_unused > 0);
}

void FilesPage::removeUnused()
{
    m_actions.removeUnused();
}

void FilesPage::shrinkAllPictures()
{
    QList<MediaId> pictures;
    for (const MediaItem &item : m_files->items()) {
        if (mayShrink(item.media.type) && !item.isUnused())
            pictures.append(item.media.id);
    }
    if (!pictures.isEmpty())
        ShrinkDialog(m_actions, pictures, this).exec();
}

void FilesPage::goToFirstUse(const QModelIndex &index)
{
    const MediaItem *item = m_filter->item(index);
    if (item && !item->isUnused())
        Q_EMIT placeRequested(CoursePlace(item->uses.first()));
}

void FilesPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FilesPage::dropEvent(QDropEvent *event)
{
    const QStringList paths = droppedFiles(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    m_actions.add(paths);
}

/// Keys of the views.
bool FilesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Delete: m_details->remove(); return true;
    case Qt::Key_F2: m_details->editName(); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace carrel::ui
