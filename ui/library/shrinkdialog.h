// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QDialog>
#include <QList>

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;

namespace carrel::ui {

class LibraryActions;
class WorkBar;
struct ShrunkPictures;

/// Asks how small pictures are to become, says what that saves before anything is changed, and
/// does it.
class ShrinkDialog : public QDialog
{
    Q_OBJECT

public:
    /// `actions` must outlive this.
    ShrinkDialog(LibraryActions &actions, const QList<MediaId> &files, QWidget *parent = nullptr);
    ~ShrinkDialog() override;

    void reject() override; ///< Also ends looking.

private:
    void createLayout();
    void look();
    void say(const QString &text);
    void put();

    LibraryActions &m_actions;
    QList<MediaId> m_files;
    std::unique_ptr<ShrunkPictures> m_pictures; ///< Null before the first look.
    QWidget *m_body; ///< All but the bar.
    WorkBar *m_work;
    QComboBox *m_preset;
    QLabel *m_saving;
    QLabel *m_note;
    QPushButton *m_put;
    bool m_isLeaving = false; ///< Once looking has ended.
};

} // namespace carrel::ui
