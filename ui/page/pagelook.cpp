// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/pagelook.h"

#include "core/base/translate.h"
#include "core/kinds/kind.h"

#include <QApplication>
#include <QFile>
#include <QFontInfo>
#include <QKeyEvent>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

// The program's font is the 13 of interface.md; the player's sizes stand beside it.
constexpr double textSize = 16.5 / 13;
constexpr double titleSize = 30.0 / 13;
constexpr double partSize = 20.0 / 13;
constexpr double smallSize = 11.5 / 13;
constexpr int emsPerLine = 37; // 42rem at 18 px, as resources/player/theme/text.css has it

QFont scaled(double factor)
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

QFont heading(double factor)
{
    QFont font = scaled(factor);
    font.setFamilies({u"Iowan Old Style"_s, u"Palatino Linotype"_s, u"Palatino"_s,
                      u"URW Palladio L"_s, u"P052"_s, u"Noto Serif"_s, u"Georgia"_s,
                      u"DejaVu Serif"_s});
    font.setStyleHint(QFont::Serif);
    font.setWeight(QFont::DemiBold);
    return font;
}

class UndoKeys : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo))
            return false;
        event->ignore();
        return true;
    }
};

} // namespace

QFont pageFont()
{
    return scaled(textSize);
}

QFont pageTitleFont()
{
    return heading(titleSize);
}

QFont partTitleFont()
{
    return heading(partSize);
}

QFont smallFont()
{
    return scaled(smallSize);
}

int pageMeasure()
{
    return QFontInfo(pageFont()).pixelSize() * emsPerLine;
}

QString kindIcon(const QString &kind)
{
    return QFile::exists(u":/icons/%1.svg"_s.arg(kind)) ? kind : u"block"_s;
}

QString kindTitle(const QString &kind)
{
    const Kind *known = findKind(kind);
    return known ? known->title : carrel::tr("Unknown block");
}

void leaveUndoToCourse(QWidget &field)
{
    field.installEventFilter(new UndoKeys(&field));
}

} // namespace carrel::ui
