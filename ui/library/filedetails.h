// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/mediainventory.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedLayout;

namespace carrel::ui {

class LargePicture;
class LibraryActions;

/// The files that are chosen in the library: a large picture, where they are used, what can be
/// done with them.
class FileDetails : public QWidget
{
    Q_OBJECT

public:
    /// `actions` must outlive this.
    explicit FileDetails(LibraryActions &actions, QWidget *parent = nullptr);

    void show(const QList<MediaItem> &items);
    using QWidget::show;
    void editName(); ///< Puts the cursor there.
    void remove();
    void shrink();

Q_SIGNALS:
    void placeRequested(const carrel::CoursePlace &place);
    void insertRequested(const carrel::MediaId &file); ///< On the page that is shown.

private:
    void createLayout();
    void connectSignals();
    void showOne(const MediaItem &item);
    void showMany();
    void showUses(const MediaItem &item);
    void keepName();
    void go();
    QList<MediaId> ids() const;
    QList<MediaId> shrinkable() const;

    LibraryActions &m_actions;
    QList<MediaItem> m_items;
    QLabel *m_empty;
    QWidget *m_body;
    QStackedLayout *m_whole;
    LargePicture *m_picture;
    QLineEdit *m_name;
    QLabel *m_facts;
    QLabel *m_usesTitle;
    QListWidget *m_uses;
    QLabel *m_lookalikes;
    QPushButton *m_insert;
    QPushButton *m_replace;
    QPushButton *m_shrink;
    QPushButton *m_save;
    QPushButton *m_delete;
};

} // namespace carrel::ui
