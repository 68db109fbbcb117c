// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/folding.h"

#include <QChar>

#include <vector>

namespace carrel {

namespace {

constexpr int planeSize = 0x10000;

/// The accents of Latin, Greek and Cyrillic. Points of other scripts tell words apart.
bool isAccent(char16_t character)
{
    return character >= 0x300 && character <= 0x36f;
}

/// A letter without its accents; itself if what it is made of is more than a letter and accents.
char16_t withoutAccents(char16_t character)
{
    const QChar sign(character);
    if (sign.decompositionTag() != QChar::Canonical || sign.script() == QChar::Script_Hangul)
        return character;
    const QString parts = sign.decomposition();
    for (qsizetype i = 1; i < parts.size(); ++i) {
        if (!isAccent(parts[i].unicode()))
            return character;
    }
    const char16_t base = parts[0].unicode();
    return base == character || parts[0].isSurrogate() ? character : withoutAccents(base);
}

char16_t withoutManner(char16_t character)
{
    switch (character) {
    case 0x2018:
    case 0x2019:
    case 0x201b:
    case 0x2bc: return u'\'';
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x201f: return u'"';
    case 0x2010:
    case 0x2011: return u'-';
    case 0x2028: return u' ';
    default: return QChar(character).isSpace() ? u' ' : character;
    }
}

char16_t foldedOne(char16_t character)
{
    if (!folding::severalFor(character).isEmpty())
        return folding::several;
    const bool isUnseen = character == 0xad || character == 0x200b || character == 0xfeff;
    if (isAccent(character) || isUnseen)
        return folding::nothing;
    if (QChar::isSurrogate(character))
        return character;
    const char16_t lower = QChar(withoutAccents(character)).toCaseFolded().unicode();
    return withoutManner(withoutAccents(lower));
}

std::vector<char16_t> madeTable()
{
    std::vector<char16_t> table(planeSize);
    for (int i = 0; i < planeSize; ++i)
        table[size_t(i)] = foldedOne(char16_t(i));
    return table;
}

} // namespace

const char16_t *folding::table()
{
    static const std::vector<char16_t> made = madeTable();
    return made.data();
}

QStringView folding::severalFor(char16_t character)
{
    switch (character) {
    case 0xc6:
    case 0xe6: return u"ae";
    case 0x152:
    case 0x153: return u"oe";
    case 0xdf:
    case 0x1e9e: return u"ss";
    case 0x2026: return u"...";
    default: return {};
    }
}

FoldedText foldedText(QStringView text)
{
    const char16_t *table = folding::table();
    FoldedText result;
    result.text.reserve(text.size());
    result.places.reserve(text.size() + 1);
    const auto add = [&](QChar character, qsizetype place) {
        result.text.append(character);
        result.places.append(place);
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t one = table[text[i].unicode()];
        if (one == folding::several) {
            for (const QChar part : folding::severalFor(text[i].unicode()))
                add(part, i);
        } else if (one != folding::nothing) {
            add(QChar(one), i);
        }
    }
    result.places.append(text.size());
    return result;
}

QString folded(QStringView text)
{
    const char16_t *table = folding::table();
    QString result(text.size(), Qt::Uninitialized);
    QChar *to = result.data();
    for (const QChar character : text) {
        const char16_t one = table[character.unicode()];
        if (one == folding::several)
            return foldedText(text).text; // longer than the text
        if (one != folding::nothing)
            *to++ = QChar(one);
    }
    result.truncate(to - result.constData());
    return result;
}

} // namespace carrel
