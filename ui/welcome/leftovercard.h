// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/editsession.h"
#include "ui/welcome/panel.h"

class QBoxLayout;

namespace carrel::ui {

/// "14 changes newer than the file", "3 changes, never saved": what waits in a working copy.
QString leftoverText(const LeftoverSession &leftover);

/// One course that waits from last time, with what can be done about it.
class LeftoverCard : public Panel
{
    Q_OBJECT

public:
    explicit LeftoverCard(const LeftoverSession &leftover, QWidget *parent = nullptr);

Q_SIGNALS:
    void continueAsked();
    void openAsItIsAsked();
    void discardAsked();

private:
    void addTexts(QBoxLayout &row, const LeftoverSession &leftover);
    void addButtons(QBoxLayout &row, const LeftoverSession &leftover);
};

} // namespace carrel::ui
