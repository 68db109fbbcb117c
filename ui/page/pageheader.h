// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace carrel::ui {

/// The strip along the top of the pane: where we are, what the page is, and the tools for the text
/// that is being written.
class PageHeader : public QFrame
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setPlace(const QString &place);
    void setFacts(const QString &facts); ///< "Quiz page · 8 min".
    void setTools(QWidget *tools); ///< Stands in the middle from now on.

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void elide();

    QString m_fullPlace;
    QLabel *m_place;
    QLabel *m_facts;
    QHBoxLayout *m_layout;
};

} // namespace carrel::ui
