// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/richtext/popover.h"

class QLineEdit;

namespace carrel::ui {

/// What a picture in a text shows, for those who do not see it; its caption; taking it away.
class PicturePopover : public Popover
{
    Q_OBJECT

public:
    PicturePopover(const QString &alt, QWidget *parent);

Q_SIGNALS:
    void altChosen(const QString &alt);
    void captionWanted();
    void removed();

private:
    QLineEdit *m_alt;
};

} // namespace carrel::ui
