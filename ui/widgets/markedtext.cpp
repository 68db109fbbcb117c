// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/markedtext.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr qsizetype longest = 4000; ///< Characters shown of a text.
constexpr qsizetype around = 80; ///< Characters shown beside what has changed.

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

/// What both share, as far as it shows where a change stands.
QString shortened(const QString &text, bool isFirst, bool isLast)
{
    const qsizetype before = isFirst ? 0 : around;
    const qsizetype after = isLast ? 0 : around;
    if (text.size() <= before + after + around)
        return text;
    return text.left(before)
        + (isFirst      ? u"… "_s
               : isLast ? u" …"_s
                        : u" … "_s)
        + text.right(after);
}

/// Follows dark and light, since marks have a colour besides their shape.
class MarkedText : public QLabel
{
public:
    MarkedText(const QList<TextPiece> &pieces, Version version, QWidget *parent)
        : QLabel(parent)
        , m_pieces(pieces)
        , m_version(version)
    {
        setTextFormat(Qt::RichText);
        setWordWrap(true);
        setTextInteractionFlags(Qt::TextSelectableByMouse);
        write();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            write();
    }

private:
    void write()
    {
        const auto marked =
            m_version == Version::Then ? TextPiece::In::Before : TextPiece::In::After;
        const Tones colours = tones(palette());
        const QString open = m_version == Version::Then
            ? u"<s><span style=\"color:%1\">"_s.arg(colours.bad.name())
            : u"<u><b><span style=\"color:%1\">"_s.arg(colours.good.name());
        const QString close = m_version == Version::Then ? u"</span></s>"_s : u"</span></b></u>"_s;
        QString html;
        qsizetype shown = 0;
        for (const TextPiece &piece : std::as_const(m_pieces)) {
            if (piece.in != marked && piece.in != TextPiece::In::Both)
                continue;
            const bool isShared = piece.in == TextPiece::In::Both;
            const QString whole = isShared
                ? shortened(piece.text, &piece == &m_pieces.first(), &piece == &m_pieces.last())
                : piece.text;
            const QString text = whole.left(longest - shown);
            shown += text.size();
            html += piece.in == marked ? open + escaped(text) + close : escaped(text);
            if (shown >= longest) {
                html += u'…';
                break;
            }
        }
        setText(u"<qt>%1</qt>"_s.arg(html));
    }

    QList<TextPiece> m_pieces;
    Version m_version;
};

} // namespace

QLabel *markedText(const QList<TextPiece> &pieces, Version version, QWidget *parent)
{
    return new MarkedText(pieces, version, parent);
}

} // namespace carrel::ui
