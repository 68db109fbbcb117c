// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QTreeWidget;
class QWidget;

namespace carrel::ui {

/// A list of sentences below headings that never fold, each row as high as its sentence is in the
/// width there is. `name` is for screen readers.
QTreeWidget *sentenceList(const QString &name, QWidget *parent);

} // namespace carrel::ui
