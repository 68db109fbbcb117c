// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kinds/kind.h"

#include <QListWidget>

namespace carrel::ui {

/// The types of block by group, with what each is for; narrowed down by words.
class BlockList : public QListWidget
{
    Q_OBJECT

public:
    explicit BlockList(QWidget *parent = nullptr);

    /// Shows the types in whose name or description every word occurs, and selects the best.
    void setFilter(const QString &words);
    QString currentKind() const; ///< Empty if nothing fits.
    QStringList kinds() const; ///< Those shown, in order.
    void step(int rows); ///< Moves the selection over types, past headings.
};

/// Types that fit, in menu order. Case and accents do not matter.
QList<const Kind *> kindsFor(const QString &words);

} // namespace carrel::ui
