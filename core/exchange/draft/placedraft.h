// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/edit/placing.h"
#include "core/exchange/draft/draft.h"
#include "core/model/records.h"

#include <QList>

namespace carrel {

class EditSession;

/// Puts a draft into the course as one step; returns the new tops in order. Modules want a place in
/// the course or a part, pages one in a module, blocks one on a page: raisedTo() makes it fit.
/// Everything gets a new id; links inside the draft follow. A file that the course has already is
/// used as it is. Each item with loss leaves an open remark (importRemark) on its node, with its
/// source as the quotation, so that it can be found and looked at later. Modules take the place of
/// the empty one of a course that is still blank, which then is called as the draft is.
/// Errors: InvalidInput (an empty draft, a place of the wrong level, a file of a type that a course
/// does not take), NotFound, Cancelled.
Result<QList<NodeId>> placeDraft(EditSession &session, const Draft &draft, const Place &place,
                                 const Progress &progress = {});

} // namespace carrel
