// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace carrel::ui {

/// Fusion, with tick boxes and radio buttons in our tones: its own outlines come from the window
/// colour and all but vanish in the dark.
class StudioStyle : public QProxyStyle
{
public:
    StudioStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

} // namespace carrel::ui
