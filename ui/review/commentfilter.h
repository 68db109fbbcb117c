// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/review/commentlist.h"

#include <QString>
#include <QWidget>

class QCheckBox;
class QComboBox;

namespace carrel::ui {

/// Which comments are shown.
struct CommentFilter
{
    enum class Status { Open, Done, All };

    Status status = Status::Open;
    QString reviewer = {}; ///< Empty: all.
    QString kind = {}; ///< Empty: all.
    bool onlyChanged = false; ///< Their place has changed or is gone since.

    bool shows(const review::ListedComment &entry) const;
    friend bool operator==(const CommentFilter &, const CommentFilter &) = default;
};

/// The line of drop-downs that makes one.
class CommentFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit CommentFilterBar(QWidget *parent = nullptr);

    CommentFilter filter() const;
    void setReviewers(const QStringList &names); ///< Keeps the one that is chosen.

Q_SIGNALS:
    void changed();

private:
    QComboBox *m_status;
    QComboBox *m_reviewer;
    QComboBox *m_kind;
    QCheckBox *m_changed;
};

} // namespace carrel::ui
