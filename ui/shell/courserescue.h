// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/editsession.h"
#include "ui/shell/questions.h"

#include <QString>

namespace carrel::ui {

class CourseKeeper;
class WorkBar;

/// Where getting work back happens.
struct RescuePlace
{
    WorkBar &work;
    QWidget *parent;
    const Questions &questions;
    QString stateFolder; ///< Empty: the user's own.
};

/// A file could not be opened: tells why, and where there is something to get back offers its
/// earlier versions and to rescue what is readable. Returns the file to open instead, or nothing.
QString afterFailedOpening(const QString &path, const Error &error, const RescuePlace &place);

/// Shows the versions of an open course and does what the author chooses. Returns a file to open,
/// or nothing.
QString showEarlierVersions(EditSession &session, CourseKeeper &keeper, const RescuePlace &place);

} // namespace carrel::ui
