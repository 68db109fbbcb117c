// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/storyboard/content.h"
#include "core/kinds/kind.h"

#include <QJsonObject>

namespace carrel::storyboard {

/// Everything that a body of this kind says, made from the fields of its form; at the end what is
/// right, where no entry says it itself, and how the block behaves. Texts that do not matter with
/// the body's choices are left out.
Lines linesOf(const Kind &kind, const QJsonObject &body, const MediaReader &files);

/// The same for a kind that this version does not know: whatever reads like a sentence, under the
/// name of its member.
Lines linesOfUnknown(const QJsonObject &body);

/// One line of plain text.
Line plainTextLine(const QString &label, const QString &text, int level = 0);

} // namespace carrel::storyboard
