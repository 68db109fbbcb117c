// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace carrel::ui {

/// A label that shows text of a course or file exactly as it is. Qt otherwise guesses whether a
/// text is HTML, and would follow what a stranger wrote into it.
QLabel *plainLabel(const QString &text, QWidget *parent = nullptr);

/// The same in second-rank colour and a smaller size.
QLabel *mutedLabel(const QString &text, QWidget *parent = nullptr);

/// Text of a course for a tooltip, which knows no plain mode: escaped where needed.
QString plainTooltip(const QString &text);

} // namespace carrel::ui
