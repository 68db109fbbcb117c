// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/mediainventory.h"
#include "ui/forms/typing.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QSplitter;
class QTreeView;

namespace carrel::ui {

class DescriptionDelegate;
class DescriptionsModel;
class LargePicture;
class LibraryActions;
class MissingFilter;

/// All pictures of the course with what is said of them to those who do not see them, to be
/// written one after the other. What is typed is kept as everywhere.
class DescriptionsPage : public QWidget
{
    Q_OBJECT

public:
    /// `actions` must outlive this.
    explicit DescriptionsPage(LibraryActions &actions, QWidget *parent = nullptr);
    ~DescriptionsPage() override; ///< Remembers widths.

    void show(const MediaInventory &inventory);
    using QWidget::show;
    void keepTyping();
    /// The cursor in the first description that is missing, else in the list; as soon as there is
    /// one.
    void begin();

Q_SIGNALS:
    void placeRequested(const carrel::CoursePlace &place);
    void told(const QString &text); ///< What was done, in a sentence.

private:
    void createList();
    void createLayout();
    void connectSignals();
    void edit(int row);
    void leave(QWidget *editor, int rows);
    void type(const PicturePlace &picture);
    void mark(const PicturePlace &picture);
    void fillFrom(const QStringList &lines);
    void showCurrent();
    void showSummary();
    const PicturePlace *current() const;

    LibraryActions &m_actions;
    Typing m_typing;
    DescriptionsModel *m_model;
    MissingFilter *m_filter;
    QLabel *m_summary;
    QCheckBox *m_missingOnly;
    QTreeView *m_list;
    DescriptionDelegate *m_delegate;
    QLabel *m_empty;
    QSplitter *m_splitter;
    LargePicture *m_picture;
    QLabel *m_place;
    QLabel *m_long;
    QPushButton *m_go;
    bool m_isToBegin = false; ///< Once there is something.
};

} // namespace carrel::ui
