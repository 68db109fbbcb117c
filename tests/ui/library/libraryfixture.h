// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/windowfixture.h"

#include "core/edit/mediainventory.h"
#include "ui/library/libraryactions.h"

namespace carrel::test {

/// A course with files, and what the pages of the library work with.
class LibraryFixture : public WindowFixture
{
public:
    LibraryFixture();

    /// A stored picture, filled with a colour; `noise` makes it large.
    MediaId addPicture(const QString &name, const QSize &size = {40, 30},
                       const QColor &colour = Qt::red);
    MediaId addPhoto(const QString &name, const QSize &size);
    NodeId addImageBlock(const MediaId &picture, const QString &alt = {});
    MediaInventory read() const { return got(mediaInventory(session->view())); }

    NodeId page;
    ui::LibraryActions actions;
    QStringList told; ///< By the actions.
};

} // namespace carrel::test
