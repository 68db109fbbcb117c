// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QDialog>

#include <optional>

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace carrel::ui {

class MediaDesk;

/// Offers the files that a course has already.
class MediaChooser : public QDialog
{
    Q_OBJECT

public:
    MediaChooser(MediaDesk &desk, const QString &accept, QWidget *parent = nullptr);

    /// A file of the course whose type begins with `accept`; a null id: one from this computer is
    /// wanted. Nothing if cancelled.
    static std::optional<MediaId> ask(MediaDesk &desk, const QString &accept, QWidget *parent);

    MediaId chosen() const { return m_chosen; }

private:
    void createLayout();
    void fill();
    void showPictures();
    void showMatches(const QString &text);
    void showState();
    void take(const MediaId &id);

    MediaDesk &m_desk;
    QString m_accept;
    QLineEdit *m_search;
    QListWidget *m_list;
    QPushButton *m_use;
    MediaId m_chosen;
};

} // namespace carrel::ui
