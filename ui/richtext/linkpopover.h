// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "ui/richtext/popover.h"

#include <QList>
#include <QString>

class QComboBox;
class QLabel;
class QLineEdit;

namespace carrel::ui {

/// A page that a link may lead to.
struct PageChoice
{
    NodeId page;
    QString title;
};

/// Asks where a link leads: to an address, or to a page of the course.
class LinkPopover : public Popover
{
    Q_OBJECT

public:
    struct Start
    {
        QString address; ///< Empty: a new link.
        bool asksForWords = false; ///< Nothing is selected that could become one.
    };
    LinkPopover(const Start &start, const QList<PageChoice> &pages, QWidget *parent);

    /// What an author means by an address: "example.org" is https, "me@example.org" mail. Empty:
    /// no link may lead there.
    static QString meantAddress(const QString &typed);

Q_SIGNALS:
    void chosen(const QString &address, const QString &words); ///< No address: remove the link.

private:
    void addFields(const Start &start, const QList<PageChoice> &pages);
    void addButtons(const Start &start);
    void accept();

    QLineEdit *m_words = nullptr; ///< Null: not asked for.
    QLineEdit *m_address = nullptr;
    QComboBox *m_page = nullptr; ///< Null: there are no pages.
    QLabel *m_refusal = nullptr;
};

} // namespace carrel::ui
