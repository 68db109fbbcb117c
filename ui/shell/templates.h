// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/templates/owntemplates.h"

class QWidget;

namespace carrel::ui {

struct Questions;
class WorkBar;

// Templates of the author's own, with the dialogs that they need. What goes wrong is told in them.

/// The course of a session as it is now.
void saveCourseAsTemplate(QWidget *parent, WorkBar &work, EditSession &session,
                          const Questions &questions);
/// True if something has changed.
bool renameTemplate(QWidget *parent, const OwnTemplate &own);
/// Asks first.
bool deleteTemplate(QWidget *parent, const OwnTemplate &own, const Questions &questions);

} // namespace carrel::ui
