// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The file of comments that comes back from a reviewer.

#include "core/exchange/review/commentsfile.h"
#include "tests/fuzz/targets/fuzz.h"

namespace carrel::fuzz {

void read(const QByteArray &bytes)
{
    const auto review = review::readComments(fileOf(bytes, QStringLiteral("json")));
    if (!review)
        return;
    const QByteArray written = review::commentsFile(*review);
    const auto again = review::parseComments(written, QStringLiteral("comments.json"));
    demand(bool(again), "what was read can be written");
    demand(review::commentsFile(*again) == written, "writing twice is writing once");
    demand(!review::commentsFileName(review->name, review->name).contains(u'/'),
           "a name of a file leads nowhere");
}

} // namespace carrel::fuzz
