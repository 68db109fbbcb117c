// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/richtext/format.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

enum Property {
    RoleProperty = QTextFormat::UserProperty + 100,
    NestingProperty,
    PresenceProperty,
    CarriedProperty,
    BoldProperty,
    ItalicProperty,
    SubProperty,
    SupProperty,
    CodeProperty,
    LanguageProperty,
    LinkProperty,
    SerialProperty,
    OriginalProperty,
    ValueProperty,
    HeaderProperty,
    LastProperty,
    // Of cells. Text typed into a cell inherits its format, so these must not look like a run's.
    MissingProperty,
    CellCarriedProperty,
};

QString packed(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject unpacked(const QString &text)
{
    return text.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(text.toUtf8()).object();
}

/// Properties are set only where they say something, so that equal meanings are equal formats.
void setOrClear(QTextFormat &format, int property, const QVariant &value, bool isSet)
{
    if (isSet)
        format.setProperty(property, value);
    else
        format.clearProperty(property);
}

void setCarried(QTextFormat &format, const QJsonObject &carried)
{
    setOrClear(format, CarriedProperty, packed(carried), !carried.isEmpty());
}

QJsonObject carriedBy(const QTextFormat &format)
{
    return unpacked(format.stringProperty(CarriedProperty));
}

QString packedNesting(const Nesting &nesting)
{
    QJsonArray levels;
    for (const Level &level : nesting) {
        QJsonObject packedLevel{
            {u"k"_s, int(level.kind)}, {u"i"_s, level.id}, {u"n"_s, level.item}};
        if (!level.carried.isEmpty())
            packedLevel.insert(u"x"_s, level.carried);
        levels.append(packedLevel);
    }
    return QString::fromUtf8(QJsonDocument(levels).toJson(QJsonDocument::Compact));
}

Nesting unpackedNesting(const QString &text)
{
    Nesting nesting;
    if (text.isEmpty())
        return nesting;
    const QJsonArray levels = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &level : levels) {
        nesting.append({.kind = Level::Kind(level["k"_L1].toInt()),
                        .id = level["i"_L1].toInt(),
                        .item = level["n"_L1].toInt(),
                        .carried = level["x"_L1].toObject()});
    }
    return nesting;
}

void setNesting(QTextFormat &format, const Nesting &nesting)
{
    setOrClear(format, NestingProperty, packedNesting(nesting), !nesting.isEmpty());
}

/// The character shown in place of one that a document would take for a block's end or its own.
QChar standIn(QChar c)
{
    switch (c.unicode()) {
    case u'\r':
    case 0x2028:
    case 0x2029: return QChar::LineSeparator;
    case 0x0000:
    case 0xfdd0:
    case 0xfdd1:
    case 0xfffc: return QChar::ReplacementCharacter;
    default: return {};
    }
}

} // namespace

bool isHeading(BlockRole role)
{
    return headingLevel(role) > 0;
}

int headingLevel(BlockRole role)
{
    switch (role) {
    case BlockRole::Heading1: return 1;
    case BlockRole::Heading2: return 2;
    case BlockRole::Heading3: return 3;
    default: return 0;
    }
}

BlockRole headingRole(int level)
{
    return level == 1 ? BlockRole::Heading1
        : level == 2  ? BlockRole::Heading2
                      : BlockRole::Heading3;
}

BlockMeaning meaningOf(const QTextBlockFormat &format)
{
    return {.role = BlockRole(format.intProperty(RoleProperty)),
            .nesting = unpackedNesting(format.stringProperty(NestingProperty)),
            .presence = Presence(format.intProperty(PresenceProperty)),
            .carried = carriedBy(format)};
}

void setMeaning(QTextBlockFormat &format, const BlockMeaning &meaning)
{
    setOrClear(format, RoleProperty, int(meaning.role), meaning.role != BlockRole::Paragraph);
    setOrClear(format, PresenceProperty, int(meaning.presence),
               meaning.presence != Presence::Normal);
    setNesting(format, meaning.nesting);
    setCarried(format, meaning.carried);
}

Marks marksOf(const QTextFormat &format)
{
    return {.bold = format.boolProperty(BoldProperty),
            .italic = format.boolProperty(ItalicProperty),
            .sub = format.boolProperty(SubProperty),
            .sup = format.boolProperty(SupProperty),
            .code = format.boolProperty(CodeProperty),
            .language = format.stringProperty(LanguageProperty),
            .link = format.stringProperty(LinkProperty),
            .carried = carriedBy(format),
            .serial = format.intProperty(SerialProperty)};
}

void setMarks(QTextCharFormat &format, const Marks &marks)
{
    setOrClear(format, BoldProperty, true, marks.bold);
    setOrClear(format, ItalicProperty, true, marks.italic);
    setOrClear(format, SubProperty, true, marks.sub);
    setOrClear(format, SupProperty, true, marks.sup);
    setOrClear(format, CodeProperty, true, marks.code);
    setOrClear(format, LanguageProperty, marks.language, !marks.language.isEmpty());
    setOrClear(format, LinkProperty, marks.link, !marks.link.isEmpty());
    setOrClear(format, SerialProperty, marks.serial, marks.serial != 0);
    setCarried(format, marks.carried);
}

Marks marksOfRun(const QJsonObject &run)
{
    Marks marks;
    QJsonObject rest = run;
    rest.remove("text"_L1);
    const auto takeToggle = [&rest](QLatin1StringView name) {
        const bool isOn = rest.value(name) == QJsonValue(true);
        if (isOn)
            rest.remove(name);
        return isOn;
    };
    const auto takeString = [&rest](QLatin1StringView name) {
        return rest.value(name).isString() ? rest.take(name).toString() : QString();
    };
    marks.bold = takeToggle("bold"_L1);
    marks.italic = takeToggle("italic"_L1);
    marks.sub = takeToggle("sub"_L1);
    marks.sup = takeToggle("sup"_L1);
    marks.code = takeToggle("code"_L1);
    marks.language = takeString("lang"_L1);
    marks.link = takeString("link"_L1);
    marks.carried = rest;
    // A mark of a wrong type is carried, too, but does not keep runs apart (richtext::clean).
    for (const auto name :
         {"bold"_L1, "italic"_L1, "sub"_L1, "sup"_L1, "code"_L1, "lang"_L1, "link"_L1})
        rest.remove(name);
    marks.serial = rest.isEmpty() ? 0 : newSerial();
    return marks;
}

QJsonObject runOf(const Marks &marks, const QString &text)
{
    QJsonObject run = marks.carried;
    run.insert("text"_L1, text);
    const auto insertToggle = [&run](QLatin1StringView name, bool isOn) {
        if (isOn)
            run.insert(name, true);
    };
    insertToggle("bold"_L1, marks.bold);
    insertToggle("italic"_L1, marks.italic);
    insertToggle("sub"_L1, marks.sub);
    insertToggle("sup"_L1, marks.sup);
    insertToggle("code"_L1, marks.code);
    if (!marks.language.isEmpty())
        run.insert("lang"_L1, marks.language);
    if (!marks.link.isEmpty())
        run.insert("link"_L1, marks.link);
    return run;
}

QList<ShownText> shownParts(const QString &text)
{
    QList<ShownText> parts;
    QString plain;
    for (const QChar c : text) {
        const QChar shown = standIn(c);
        if (shown.isNull()) {
            plain += c == u'\n' ? QChar(QChar::LineSeparator) : c;
            continue;
        }
        if (!plain.isEmpty())
            parts.append({.text = plain});
        plain.clear();
        parts.append({.text = shown, .original = c});
    }
    if (!plain.isEmpty())
        parts.append({.text = plain});
    return parts;
}

void setOriginal(QTextCharFormat &format, QChar original)
{
    // One more than the code, so that NUL is told from none.
    format.setProperty(OriginalProperty, original.unicode() + 1);
}

QString storedText(const QString &shown, const QTextFormat &format)
{
    QString text = shown;
    const int original = format.intProperty(OriginalProperty) - 1;
    const QChar shownAs = original < 0 ? QChar() : standIn(QChar(original));
    for (QChar &c : text) {
        if (original >= 0 && c == shownAs)
            c = QChar(original);
        else if (c == QChar(QChar::LineSeparator))
            c = u'\n';
    }
    return text;
}

QTextCharFormat objectFormat(ObjectKind kind, const QJsonValue &value)
{
    QTextCharFormat format;
    format.setObjectType(int(kind));
    format.setProperty(ValueProperty, packed({{u"value"_s, value}}));
    return format;
}

bool isObject(const QTextFormat &format, ObjectKind kind)
{
    return format.objectType() == int(kind);
}

bool isBlockObject(const QTextFormat &format)
{
    return isObject(format, ObjectKind::Image) || isObject(format, ObjectKind::CarriedBlock);
}

QJsonValue objectValue(const QTextFormat &format)
{
    return unpacked(format.stringProperty(ValueProperty)).value("value"_L1);
}

QTextCharFormat meaningOnly(const QTextCharFormat &format)
{
    QTextCharFormat kept;
    const auto properties = format.properties();
    for (auto it = properties.cbegin(); it != properties.cend(); ++it) {
        if (it.key() == QTextFormat::ObjectType
            || (it.key() >= RoleProperty && it.key() < LastProperty))
            kept.setProperty(it.key(), it.value());
    }
    return kept;
}

TableMeaning tableMeaning(const QTextFormat &format)
{
    return {.nesting = unpackedNesting(format.stringProperty(NestingProperty)),
            .hasHeader = format.boolProperty(HeaderProperty),
            .carried = carriedBy(format)};
}

void setTableMeaning(QTextTableFormat &format, const TableMeaning &meaning)
{
    setNesting(format, meaning.nesting);
    setOrClear(format, HeaderProperty, true, meaning.hasHeader);
    setCarried(format, meaning.carried);
}

CellMeaning cellMeaning(const QTextFormat &format)
{
    return {.isMissing = format.boolProperty(MissingProperty),
            .carried = unpacked(format.stringProperty(CellCarriedProperty))};
}

void setCellMeaning(QTextCharFormat &format, const CellMeaning &meaning)
{
    setOrClear(format, MissingProperty, true, meaning.isMissing);
    setOrClear(format, CellCarriedProperty, packed(meaning.carried), !meaning.carried.isEmpty());
}

int newSerial()
{
    static int last = 0;
    return ++last;
}

} // namespace carrel::ui
