// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/helppopover.h"

#include "ui/widgets/theme.h"

#include <QFile>
#include <QFrame>
#include <QScreen>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int lineLength = 48; ///< Characters.
constexpr int mostLines = 26;

/// Our own text; still, nothing is loaded on its account.
class HelpText : public QTextBrowser
{
public:
    explicit HelpText(QWidget *parent)
        : QTextBrowser(parent)
    {
        setOpenLinks(false);
        setFrameShape(QFrame::NoFrame);
    }

    QVariant loadResource(int, const QUrl &) override { return {}; }
};

} // namespace

QString kindHelp(const QString &kind, const QString &language)
{
    for (const QString &name :
         {u":/kinds/%1/help.%2.md"_s.arg(kind, language), u":/kinds/%1/help.md"_s.arg(kind)}) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

void showHelp(QWidget *anchor, const QString &name, const QString &markdown)
{
    auto *popover = new QFrame(anchor, Qt::Popup);
    popover->setAttribute(Qt::WA_DeleteOnClose);
    popover->setFrameShape(QFrame::StyledPanel);
    auto *text = new HelpText(popover);
    text->setAccessibleName(name);
    text->setMarkdown(markdown);
    auto *layout = new QVBoxLayout(popover);
    layout->setContentsMargins(space::s, space::s, space::s, space::s);
    layout->addWidget(text);

    const QFontMetrics metrics = text->fontMetrics();
    const int width = metrics.averageCharWidth() * lineLength;
    text->document()->setTextWidth(width);
    const int height = std::min(int(text->document()->size().height()) + space::l,
                                metrics.lineSpacing() * mostLines);
    popover->resize(width + space::xl, height + space::l);
    const QRect screen = anchor->screen()->availableGeometry();
    QPoint corner = anchor->mapToGlobal(anchor->rect().bottomRight());
    corner.rx() = std::clamp(corner.x() - popover->width(), screen.left(),
                             std::max(screen.left(), screen.right() - popover->width()));
    corner.ry() = std::clamp(corner.y(), screen.top(),
                             std::max(screen.top(), screen.bottom() - popover->height()));
    popover->move(corner);
    popover->show();
    text->setFocus();
}

} // namespace carrel::ui
