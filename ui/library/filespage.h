// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/mediainventory.h"

#include <QWidget>

class QAbstractItemView;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace carrel::ui {

class FileDetails;
class LibraryActions;
class MediaFilter;
class MediaListModel;

/// All stored files of the course as a grid of pictures or a list, with what can be done with
/// those that are chosen at the side. Takes files that are dropped on it.
class FilesPage : public QWidget
{
    Q_OBJECT

public:
    /// `actions` must outlive this.
    explicit FilesPage(LibraryActions &actions, QWidget *parent = nullptr);
    ~FilesPage() override; ///< Remembers widths, and whether it is a grid or a list.

    void show(const MediaInventory &inventory);
    using QWidget::show;
    void select(const MediaId &file);
    void shrinkAllPictures(); ///< Asks how.
    void removeUnused();

Q_SIGNALS:
    void placeRequested(const carrel::CoursePlace &place);
    void insertRequested(const carrel::MediaId &file);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Look { Grid, List };
    void createViews();
    void createTools();
    void createLayout();
    void connectSignals();
    void setLook(Look look);
    void sortBy(int column, Qt::SortOrder order);
    void showChosen();
    void showSummary();
    void goToFirstUse(const QModelIndex &index);
    QList<MediaItem> chosen() const;
    QAbstractItemView *view() const;

    LibraryActions &m_actions;
    MediaListModel *m_files;
    MediaFilter *m_filter;
    QLineEdit *m_search;
    QComboBox *m_show;
    QComboBox *m_sort;
    QToolButton *m_gridButton;
    QToolButton *m_listButton;
    QPushButton *m_add;
    QStackedWidget *m_views;
    QListView *m_grid;
    QTreeView *m_list;
    QLabel *m_empty;
    FileDetails *m_details;
    QSplitter *m_splitter;
    QLabel *m_summary;
    QPushButton *m_removeUnused;
    qint64 m_bytes = 0;
    qint64 m_unusedBytes = 0;
    int m_unused = 0;
    Look m_look = Look::Grid;
};

} // namespace carrel::ui
