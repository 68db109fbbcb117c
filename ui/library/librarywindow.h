// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/edit/mediainventory.h"

#include <QDialog>

class QLabel;
class QTabWidget;

namespace carrel {
class EditSession;
}

namespace carrel::ui {

class DescriptionsPage;
class FilesPage;
class LibraryActions;
class LibraryFacts;
class MediaDesk;
class WeightPage;
class WorkBar;

/// The media library: all stored files of the course, what is said of pictures, and what the
/// package weighs. Stays open beside the course and follows it.
class LibraryWindow : public QDialog
{
    Q_OBJECT

public:
    enum class View { Files, Descriptions, Weight };

    /// All must outlive this.
    LibraryWindow(EditSession &session, MediaDesk &media, WorkBar &work, QWidget *parent = nullptr);
    ~LibraryWindow() override; ///< Remembers its size.

    void open(View view);
    void keepTyping(); ///< As for panes: before undo, save, export.
    LibraryActions &actions() { return *m_actions; }
    WeightPage &weightPage() { return *m_weight; }

Q_SIGNALS:
    void placeRequested(const carrel::CoursePlace &place);
    void insertRequested(const carrel::MediaId &file);
    void undoRequested();
    void redoRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void createLayout();
    void connectSignals();
    void showInventory();
    void tell(const QString &text);
    void changeTab();

    LibraryFacts *m_facts;
    LibraryActions *m_actions;
    QTabWidget *m_tabs;
    FilesPage *m_files;
    DescriptionsPage *m_descriptions;
    WeightPage *m_weight;
    QLabel *m_told;
};

} // namespace carrel::ui
