// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/richtext/gaptexts.h"

#include <QObject>
#include <QPointer>
#include <QTextCursor>

class QTextEdit;
class QWidget;

namespace carrel::ui {

/// Goes from gap to gap in the texts of a page. While a gap is selected, or has just been typed
/// over, Tab and Shift+Tab mean the next one and the one before.
class GapFilling : public QObject
{
    Q_OBJECT

public:
    explicit GapFilling(QObject *parent = nullptr);

    enum class From { Focus, Edge }; ///< Edge: the first or last gap there is.

    /// Selects a gap in the visible texts of `area`, in the order in which they are read. False if
    /// there is none that way.
    bool step(QWidget &area, GapWay way, From from);

    /// Tab is looked at in this text from now on.
    void watch(QTextEdit &text);

Q_SIGNALS:
    void wanted(carrel::ui::GapWay way); ///< By Tab.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void select(QTextEdit &text, const QTextCursor &gap);
    bool isFilling(const QTextEdit &text) const;

    QPointer<QTextEdit> m_text; ///< Where a gap was selected last.
    QTextCursor m_start; ///< Its beginning, which typing does not move.
};

} // namespace carrel::ui
