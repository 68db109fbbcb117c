// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/word/wordstyles.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::word {

namespace {

constexpr int deepestStyle = 20; // of styles based on styles; the rest goes in circles
constexpr int mostLevels = 9;

void setSwitch(bool &mark, const PartElement &properties, QStringView name)
{
    if (properties.child(name))
        mark = properties.isOn(name);
}

/// Typefaces in which every letter is as wide as the other.
bool isCodeTypeface(const QString &name)
{
    static const QRegularExpression faces(
        u"courier|consolas|mono|menlo|monaco|lucida console|source code|fira code"_s,
        QRegularExpression::CaseInsensitiveOption);
    return faces.match(name).hasMatch();
}

/// Black, automatic, or a grey so dark that nobody means anything by it.
bool isPlainColour(const QString &colour)
{
    constexpr int darkest = 0x60;
    bool isHex = false;
    const int rgb = colour.toInt(&isHex, 16);
    const int red = (rgb >> 16) & 0xff;
    const int green = (rgb >> 8) & 0xff;
    const int blue = rgb & 0xff;
    const int most = std::max({red, green, blue});
    return !isHex || (most <= darkest && most - std::min({red, green, blue}) <= 0x10);
}

/// Some programs write borders that are none around every paragraph.
bool hasBorder(const PartElement &borders, QStringView side)
{
    const QString kind = borders.childValue(side);
    return !kind.isEmpty() && kind != u"nil" && kind != u"none";
}

/// What the box or the tick before an item says.
ListSign signOfBullet(const QString &bullet, const QString &typeface)
{
    const QChar sign = bullet.isEmpty() ? QChar() : bullet[0];
    static const QString ticks = u"✓✔☑☒✅"_s;
    static const QString boxes = u"☐□❏❐❑❒▢"_s;
    if (ticks.contains(sign))
        return ListSign::Ticked;
    if (boxes.contains(sign))
        return ListSign::Unticked;
    if (typeface.startsWith(u"Wingdings")) {
        const int code = sign.unicode() & 0xff;
        if (code == 0xfc || code == 0xfe || code == 0xfd)
            return ListSign::Ticked;
        if (code == 0xa8 || code == 0x71 || code == 0x6f || code == 0x72)
            return ListSign::Unticked;
    }
    return ListSign::Bullet;
}

} // namespace

void addMarks(WordMarks &marks, const PartElement &properties)
{
    setSwitch(marks.bold, properties, u"w:b");
    setSwitch(marks.italic, properties, u"w:i");
    setSwitch(marks.underline, properties, u"w:u");
    setSwitch(marks.strike, properties, u"w:strike");
    setSwitch(marks.strike, properties, u"w:dstrike");
    setSwitch(marks.hidden, properties, u"w:vanish");
    setSwitch(marks.highlight, properties, u"w:highlight");
    if (const PartElement *shade = properties.child(u"w:shd")) {
        const QString fill = shade->attribute(u"w:fill");
        marks.highlight =
            !fill.isEmpty() && fill != u"auto" && fill.compare(u"ffffff", Qt::CaseInsensitive) != 0;
    }
    if (const PartElement *colour = properties.child(u"w:color")) {
        const QString value = colour->attribute(u"w:val");
        marks.colour = isPlainColour(value) ? QString() : value;
    }
    if (const QString value = properties.childValue(u"w:vertAlign"); !value.isEmpty()) {
        marks.sup = value == u"superscript";
        marks.sub = value == u"subscript";
    }
    if (const PartElement *faces = properties.child(u"w:rFonts")) {
        const QString face = faces->attribute(u"w:ascii");
        if (!face.isEmpty())
            marks.code = isCodeTypeface(face);
    }
    if (const QString value = properties.childValue(u"w:lang"); !value.isEmpty())
        marks.lang = value;
    if (const QString value = properties.childValue(u"w:sz"); !value.isEmpty())
        marks.size = value.toDouble() / 2;
}

bool isBoxed(const PartElement &paragraphProperties)
{
    const PartElement *borders = paragraphProperties.child(u"w:pBdr");
    if (borders && hasBorder(*borders, u"w:left")
        && (hasBorder(*borders, u"w:top") || hasBorder(*borders, u"w:right"))) {
        return true;
    }
    const PartElement *shade = paragraphProperties.child(u"w:shd");
    const QString fill = shade ? shade->attribute(u"w:fill") : QString();
    return !fill.isEmpty() && fill != u"auto" && fill.compare(u"ffffff", Qt::CaseInsensitive) != 0;
}

WordStyles::WordStyles(const PartElement &styles)
    : m_styles(std::make_shared<const PartElement>(styles))
{
    if (const PartElement *defaults = m_styles->child(u"w:docDefaults")) {
        for (const PartElement *properties : allBelow(*defaults, u"w:rPr"))
            addMarks(m_defaults, *properties);
    }
    for (const PartElement &style : m_styles->children) {
        if (!style.is(u"w:style"))
            continue;
        const QString id = style.attribute(u"w:styleId");
        m_byId.insert(id, &style);
        const QString isDefault = style.attribute(u"w:default");
        if (style.attribute(u"w:type") == u"paragraph"
            && (isDefault == u"1" || isDefault == u"true")) {
            m_ordinary = id;
        }
    }
}

WordStyle WordStyles::resolved(const PartElement &style, int depth) const
{
    WordStyle result;
    const PartElement *base = m_byId.value(style.childValue(u"w:basedOn"));
    if (base && depth < deepestStyle) {
        result = resolved(*base, depth + 1);
    } else if (style.attribute(u"w:type") != u"character") {
        result.marks = m_defaults;
    }
    result.name = style.childValue(u"w:name").toLower().trimmed();
    if (const PartElement *properties = style.child(u"w:rPr"))
        addMarks(result.marks, *properties);
    const PartElement *paragraph = style.child(u"w:pPr");
    if (!paragraph)
        return result;
    if (const QString level = paragraph->childValue(u"w:outlineLvl"); !level.isEmpty())
        result.outlineLevel = level.toInt() < mostLevels ? level.toInt() : -1;
    if (const PartElement *list = paragraph->child(u"w:numPr")) {
        if (const QString id = list->childValue(u"w:numId"); !id.isEmpty())
            result.listId = id == u"0" ? QString() : id;
        if (const QString level = list->childValue(u"w:ilvl"); !level.isEmpty())
            result.listLevel = level.toInt();
    }
    result.isBoxed = isBoxed(*paragraph) || result.isBoxed;
    return result;
}

WordStyle WordStyles::style(const QString &id) const
{
    const PartElement *found = m_byId.value(id);
    if (!found)
        found = m_byId.value(m_ordinary);
    if (found)
        return resolved(*found, 0);
    WordStyle plain;
    plain.marks = m_defaults;
    return plain;
}

std::optional<WordStyle> WordStyles::characters(const QString &id) const
{
    const PartElement *found = m_byId.value(id);
    return found ? std::optional<WordStyle>(resolved(*found, 0)) : std::nullopt;
}

WordLists::Level WordLists::levelOf(const PartElement &level)
{
    Level read;
    const QString format = level.childValue(u"w:numFmt");
    if (const QString start = level.childValue(u"w:start"); !start.isEmpty())
        read.start = start.toInt();
    if (format == u"bullet") {
        const QList<const PartElement *> faces = allBelow(level, u"w:rFonts");
        const QString face = faces.isEmpty() ? QString() : faces.first()->attribute(u"w:ascii");
        read.sign = signOfBullet(level.childValue(u"w:lvlText"), face);
    } else if (format == u"lowerLetter" || format == u"upperLetter") {
        read.sign = ListSign::Letter;
    } else if (format == u"none") {
        read.sign = ListSign::None;
    } else {
        read.sign = ListSign::Number;
    }
    return read;
}

WordLists::WordLists(const PartElement &numbering)
{
    QHash<QString, QHash<int, Level>> shapes;
    for (const PartElement &shape : numbering.children) {
        if (!shape.is(u"w:abstractNum"))
            continue;
        QHash<int, Level> &levels = shapes[shape.attribute(u"w:abstractNumId")];
        for (const PartElement &level : shape.children) {
            if (level.is(u"w:lvl"))
                levels.insert(level.attribute(u"w:ilvl").toInt(), levelOf(level));
        }
    }
    for (const PartElement &number : numbering.children) {
        if (!number.is(u"w:num"))
            continue;
        List list;
        list.abstractId = number.childValue(u"w:abstractNumId");
        list.levels = shapes.value(list.abstractId);
        for (const PartElement &change : number.children) {
            if (!change.is(u"w:lvlOverride"))
                continue;
            const int level = change.attribute(u"w:ilvl").toInt();
            if (const PartElement *whole = change.child(u"w:lvl"))
                list.levels.insert(level, levelOf(*whole));
            if (const QString start = change.childValue(u"w:startOverride"); !start.isEmpty())
                list.levels[level].start = start.toInt();
        }
        m_lists.insert(number.attribute(u"w:numId"), list);
    }
}

void WordLists::count(const QString &listId, int level, WordParagraph &paragraph)
{
    const int depth = std::clamp(level, 0, mostLevels - 1);
    const auto list = m_lists.constFind(listId);
    const Level shape = list == m_lists.cend() ? Level() : list->levels.value(depth);
    QList<int> &counts = m_counts[listId];
    counts.resize(mostLevels);
    ++counts[depth];
    for (int below = depth + 1; below < mostLevels; ++below)
        counts[below] = 0;
    paragraph.listSign = shape.sign;
    paragraph.listLevel = depth;
    paragraph.ordinal = shape.start + counts[depth] - 1;
}

} // namespace carrel::word
