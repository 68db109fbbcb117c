// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace carrel::ui {

// Words in fields of text, whatever field it is.

/// What is selected in a field, if it is a few words of one line.
QString selectedWords(const QWidget *field);

/// Selects the `occurrence`-th (from 0) of the same letters; the first one where there are not so
/// many. False if the widget is no field of text or has none.
bool selectWords(QWidget *field, const QString &words, int occurrence);

/// Takes back what selectWords() selected.
void selectNothing(QWidget *field);

/// The first field below `top` that is shown and has this text in it; null if there is none.
QWidget *fieldWith(const QWidget &top, const QString &text);

} // namespace carrel::ui
