// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/worddiff.h"

#include <QString>

class QLabel;
class QWidget;

namespace carrel::ui {

/// Which of two versions of a text is shown.
enum class Version { Then, Now };

/// One version of a text in which what the other lacks is marked: struck out where it went,
/// underlined where it came. The text is shown as it is, whatever it says.
QLabel *markedText(const QList<TextPiece> &pieces, Version version, QWidget *parent);

} // namespace carrel::ui
