// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/storyboard/storyboardwriting.h"

#include <QDialog>

#include <memory>

class QLabel;
class QPushButton;

namespace carrel::ui {

class Sheets;
class SheetView;

/// Shows the sheets, and asks what is to become of them. It writes nothing itself.
class StoryboardDialog : public QDialog
{
    Q_OBJECT

public:
    /// `sheets` has at least one sheet.
    explicit StoryboardDialog(std::unique_ptr<Sheets> sheets, QWidget *parent = nullptr);
    ~StoryboardDialog() override;

    StoryboardWay way() const { return m_way; } ///< Once it was accepted.

private:
    void createLayout();
    QLayout *createPreview();
    QLayout *createWays();
    void addWay(QLayout &column, const QString &text, const QString &picture, StoryboardWay way);
    void tellSheet();

    std::unique_ptr<Sheets> m_sheets;
    StoryboardWay m_way = StoryboardWay::Print;
    SheetView *m_view;
    QPushButton *m_before;
    QPushButton *m_next;
    QLabel *m_place;
};

} // namespace carrel::ui
