// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs, fields, pictures: what is in a paragraph. See ECMA-376, part 1, 17.3, 17.16 and 20.4.

#include "core/base/translate.h"
#include "core/exchange/word/bodyreading.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace carrel::word {

namespace {

constexpr qint64 mostImageBytes = 256 << 20;

/// A sign of the typeface Wingdings as the sign of Unicode that looks like it; null: not known.
QChar signOfSymbol(const QString &face, const QString &code)
{
    static const QHash<int, QChar> wingdings{{0xfc, u'✓'}, {0xfe, u'☑'}, {0xfd, u'☒'}, {0xa8, u'☐'},
                                             {0x6f, u'☐'}, {0x71, u'☐'}, {0xfb, u'✗'}, {0xe0, u'→'},
                                             {0xe8, u'→'}, {0xa7, u'▪'}, {0x6c, u'●'}, {0x76, u'❖'},
                                             {0x4a, u'☺'}, {0x52, u'☑'}, {0x50, u'✓'}};
    const int number = code.toInt(nullptr, 16);
    if (face.startsWith(u"Wingdings"))
        return wingdings.value(number & 0xff);
    return number >= 0xf000 || number == 0 ? QChar() : QChar(char16_t(number));
}

QString textBelow(const PartElement &element)
{
    QString text;
    for (const PartElement &child : element.children) {
        if (child.name.endsWith(u":t"))
            text += child.text;
        else if (child.is(u"w:tab") || child.is(u"w:br"))
            text += u' ';
        text += textBelow(child);
        if (child.is(u"w:p") || child.is(u"a:p") || child.is(u"c:pt"))
            text += u' ';
    }
    return text;
}

/// An equation on one line: fractions with a bar, powers with ^, roots with their sign.
QString equationText(const PartElement &element)
{
    const auto part = [&](QStringView name) {
        const PartElement *found = element.child(name);
        return found ? equationText(*found) : QString();
    };
    const auto grouped = [](const QString &text) {
        return text.size() > 1 ? u'(' + text + u')' : text;
    };
    if (element.is(u"m:t"))
        return element.text;
    if (element.is(u"m:f"))
        return grouped(part(u"m:num")) + u'/' + grouped(part(u"m:den"));
    if (element.is(u"m:sSup"))
        return part(u"m:e") + u'^' + grouped(part(u"m:sup"));
    if (element.is(u"m:sSub"))
        return part(u"m:e") + u'_' + grouped(part(u"m:sub"));
    if (element.is(u"m:rad"))
        return part(u"m:deg") + u"√"_s + grouped(part(u"m:e"));
    QString text;
    for (const PartElement &child : element.children)
        text += equationText(child);
    return element.is(u"m:d") ? u'(' + text + u')' : text;
}

/// The address in the instruction of a field: HYPERLINK "https://..." \l "place".
QString addressOfInstruction(const QString &instruction)
{
    static const QRegularExpression link(uR"re(^\s*HYPERLINK\s+(\\l\s+)?(?:"([^"]*)"|(\S+)))re"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = link.match(instruction);
    if (!match.hasMatch())
        return {};
    const QString address = match.captured(2) + match.captured(3);
    return match.captured(1).isEmpty() ? address : u'#' + address;
}

QString descriptionOf(const PartElement &properties)
{
    const QString description = properties.attribute(u"descr");
    return description.isEmpty() ? properties.attribute(u"title") : description;
}

} // namespace

void BodyReading::leaveOut(const QString &text, const QString &reason)
{
    if (!text.trimmed().isEmpty())
        m_document.leftOut.append({m_number, text.simplified(), reason});
}

void BodyReading::leaveOutDeleted(const PartElement &element)
{
    QString text;
    for (const PartElement *piece : allBelow(element, u"w:delText"))
        text += piece->text;
    if (text.isEmpty())
        text = textBelow(element);
    leaveOut(text,
             tr("This passage is deleted in the document (a tracked change), so it is left "
                "out."));
}

void BodyReading::addText(WordParagraph &paragraph, const QString &text, const WordMarks &marks)
{
    if (text.isEmpty())
        return;
    if (isInContents()) {
        leaveOut(text, tr("The table of contents is left out: the course makes its own outline."));
        return;
    }
    if (marks.hidden) {
        leaveOut(text, tr("This text is hidden in the document, so it is left out."));
        return;
    }
    for (const QString &id : std::as_const(m_openComments))
        m_anchors[id].quote += text;
    if (!paragraph.runs.isEmpty() && paragraph.runs.last().image < 0
        && paragraph.runs.last().marks == marks) {
        paragraph.runs.last().text += text;
        return;
    }
    paragraph.runs.append({text, marks});
}

QString BodyReading::linkOfFields() const
{
    for (const Field &field : m_fields) {
        const QString address = field.shows ? addressOfInstruction(field.instruction) : QString();
        if (!address.isEmpty())
            return address;
    }
    return {};
}

bool BodyReading::isInContents() const
{
    if (m_contentsDepth > 0)
        return true;
    for (const Field &field : m_fields) {
        if (field.shows && field.instruction.trimmed().startsWith(u"TOC"))
            return true;
    }
    return false;
}

void BodyReading::readInline(const PartElement &element, WordParagraph &paragraph,
                             const RunSurroundings &around)
{
    for (const PartElement &child : element.children) {
        if (child.is(u"w:r")) {
            readRun(child, paragraph, around);
        } else if (child.is(u"w:hyperlink")) {
            RunSurroundings inside = around;
            const PartRelation target = m_sources.relations.value(child.attribute(u"r:id"));
            const QString place = child.attribute(u"w:anchor");
            inside.link =
                target.target.isEmpty() && !place.isEmpty() ? u'#' + place : target.target;
            readInline(child, paragraph, inside);
        } else if (child.is(u"w:fldSimple")) {
            m_fields.append({child.attribute(u"w:instr"), true});
            readInline(child, paragraph, around);
            m_fields.removeLast();
        } else if (child.is(u"w:del") || child.is(u"w:moveFrom")) {
            leaveOutDeleted(child);
        } else if (child.is(u"w:ins") || child.is(u"w:moveTo")) {
            ++m_document.insertions;
            readInline(child, paragraph, around);
        } else if (child.is(u"w:commentRangeStart")) {
            m_openComments.insert(child.attribute(u"w:id"));
            m_anchors[child.attribute(u"w:id")].paragraph = m_number;
        } else if (child.is(u"w:commentRangeEnd")) {
            m_openComments.remove(child.attribute(u"w:id"));
        } else if (child.is(u"m:oMath") || child.is(u"m:oMathPara")) {
            readEquation(child, paragraph);
        } else if (child.is(u"mc:AlternateContent")) {
            const PartElement *choice = child.child(u"mc:Choice");
            if (!choice)
                choice = child.child(u"mc:Fallback");
            if (choice)
                readInline(*choice, paragraph, around);
        } else if (!child.is(u"w:pPr") && !child.is(u"w:sdtPr") && !child.is(u"w:rPr")) {
            readInline(child, paragraph, around); // content controls, smart tags and the like
        }
    }
}

void BodyReading::readRun(const PartElement &run, WordParagraph &paragraph,
                          const RunSurroundings &around)
{
    WordMarks marks;
    if (const PartElement *properties = run.child(u"w:rPr")) {
        const QString style = properties->childValue(u"w:rStyle");
        if (!style.isEmpty()) {
            if (const auto characters = m_sources.styles.characters(style))
                marks = characters->marks;
        }
        addMarks(marks, *properties);
    }
    const QString fieldLink = linkOfFields();
    marks.link = around.link.isEmpty() ? fieldLink : around.link;
    if (!marks.link.isEmpty()) { // every link looks like that
        marks.underline = false;
        marks.colour.clear();
    }
    for (const PartElement &piece : run.children)
        readRunPiece(piece, paragraph, marks);
}

void BodyReading::readRunPiece(const PartElement &piece, WordParagraph &paragraph,
                               const WordMarks &marks)
{
    if (piece.is(u"w:t")) {
        addText(paragraph, piece.text, marks);
    } else if (piece.is(u"w:tab") || piece.is(u"w:ptab")) {
        addText(paragraph, u"\t"_s, marks);
    } else if (piece.is(u"w:br") || piece.is(u"w:cr")) {
        if (piece.attribute(u"w:type").isEmpty() || piece.attribute(u"w:type") == u"textWrapping")
            addText(paragraph, u"\n"_s, marks);
    } else if (piece.is(u"w:noBreakHyphen")) {
        addText(paragraph, u"\u2011"_s, marks);
    } else if (piece.is(u"w:sym")) {
        const QChar sign = signOfSymbol(piece.attribute(u"w:font"), piece.attribute(u"w:char"));
        if (!sign.isNull())
            addText(paragraph, sign, marks);
        else
            paragraph.doubts.append(
                tr("A sign of the typeface %1 could not be read. Type it in.", "%1: its name")
                    .arg(piece.attribute(u"w:font")));
    } else if (piece.is(u"w:delText")) {
        leaveOut(piece.text,
                 tr("This passage is deleted in the document (a tracked change), so it "
                    "is left out."));
    } else if (piece.is(u"w:drawing")) {
        readDrawing(piece, paragraph);
    } else if (piece.is(u"w:pict") || piece.is(u"w:object")) {
        readVml(piece, paragraph);
    } else if (piece.is(u"w:footnoteReference")) {
        readNoteSign(u'f' + piece.attribute(u"w:id"), paragraph);
    } else if (piece.is(u"w:endnoteReference")) {
        readNoteSign(u'e' + piece.attribute(u"w:id"), paragraph);
    } else if (piece.is(u"w:commentReference")) {
        m_anchors[piece.attribute(u"w:id")].paragraph = m_number;
    } else if (piece.is(u"w:ruby")) {
        readInline(piece, paragraph, {});
    } else if (piece.is(u"mc:AlternateContent")) {
        const PartElement *choice = piece.child(u"mc:Choice");
        if (!choice)
            choice = piece.child(u"mc:Fallback");
        for (size_t i = 0; choice && i < choice->children.size(); ++i)
            readRunPiece(choice->children[i], paragraph, marks);
    } else {
        readMarkOfField(piece, paragraph, marks);
    }
}

void BodyReading::readMarkOfField(const PartElement &piece, WordParagraph &paragraph,
                                  const WordMarks &marks)
{
    if (piece.is(u"w:instrText") && !m_fields.isEmpty())
        m_fields.last().instruction += piece.text;
    if (!piece.is(u"w:fldChar"))
        return;
    const QString type = piece.attribute(u"w:fldCharType");
    if (type == u"begin") {
        if (m_fields.size() < 50)
            m_fields.append(Field());
        const QList<const PartElement *> boxes = allBelow(piece, u"w:checkBox");
        if (!boxes.isEmpty()) {
            const bool isTicked = boxes.first()->child(u"w:checked")
                ? boxes.first()->isOn(u"w:checked")
                : boxes.first()->isOn(u"w:default");
            addText(paragraph, isTicked ? u"☑ "_s : u"☐ "_s, marks);
        }
    } else if (type == u"separate" && !m_fields.isEmpty()) {
        m_fields.last().shows = true;
    } else if (type == u"end" && !m_fields.isEmpty()) {
        m_fields.removeLast();
    }
}

void BodyReading::addImage(WordParagraph &paragraph, const QString &relation, const QString &alt,
                           bool isDecorative)
{
    const PartRelation target = m_sources.relations.value(relation);
    WordImage image;
    image.alt = alt.simplified();
    image.isDecorative = isDecorative;
    image.name = target.target.section(u'/', -1);
    const QString key = target.target + u'\n' + image.alt;
    if (const auto known = m_imageOfPart.constFind(key); known != m_imageOfPart.cend()) {
        paragraph.runs.append({QString(), WordMarks(), *known});
        return;
    }
    if (target.isExternal) {
        image.address = target.target;
    } else if (m_imageBytes < mostImageBytes) {
        if (const auto bytes = m_sources.package.bytes(target.target, mostImageBytes / 2)) {
            image.bytes = *bytes;
            m_imageBytes += bytes->size();
        }
    }
    m_imageOfPart.insert(key, int(m_document.images.size()));
    paragraph.runs.append({QString(), WordMarks(), int(m_document.images.size())});
    m_document.images.append(image);
}

void BodyReading::readDrawing(const PartElement &drawing, WordParagraph &paragraph)
{
    const QList<const PartElement *> properties = allBelow(drawing, u"wp:docPr");
    const QString alt = properties.isEmpty() ? QString() : descriptionOf(*properties.first());
    const QList<const PartElement *> decorative = allBelow(drawing, u"adec:decorative");
    const bool isDecorative =
        !decorative.isEmpty() && decorative.first()->attribute(u"val") != u"0";
    const QList<const PartElement *> pictures = allBelow(drawing, u"pic:pic");
    for (const PartElement *picture : pictures) {
        const QList<const PartElement *> own = allBelow(*picture, u"pic:cNvPr");
        const QString ownAlt = own.isEmpty() ? QString() : descriptionOf(*own.first());
        const bool isOnly = pictures.size() == 1;
        for (const PartElement *blip : allBelow(*picture, u"a:blip")) {
            const QString embedded = blip->attribute(u"r:embed");
            addImage(paragraph, embedded.isEmpty() ? blip->attribute(u"r:link") : embedded,
                     isOnly && !alt.isEmpty() ? alt : ownAlt, isDecorative);
        }
    }
    readTextBoxes(drawing);
    readDiagram(drawing, paragraph);
}

void BodyReading::readTextBoxes(const PartElement &drawing)
{
    const QList<const PartElement *> boxes = allBelow(drawing, u"w:txbxContent");
    if (boxes.isEmpty())
        return;
    const std::vector<WordBlock> before = std::exchange(m_fromBoxes, {});
    std::vector<WordBlock> inside;
    for (const PartElement *box : boxes)
        readBlocks(*box, inside);
    for (WordBlock &block : inside) {
        if (!block.isTable() && !block.paragraph.isBlank())
            block.paragraph.doubts.append(tr("This stood in a text box beside the text. See "
                                             "whether it is in the right place."));
    }
    m_fromBoxes = before;
    m_fromBoxes.insert(m_fromBoxes.end(), inside.begin(), inside.end());
}

void BodyReading::readDiagram(const PartElement &drawing, WordParagraph &paragraph)
{
    const QList<const PartElement *> diagrams = allBelow(drawing, u"dgm:relIds");
    const QList<const PartElement *> charts = allBelow(drawing, u"c:chart");
    const bool isDiagram = !diagrams.isEmpty();
    if (!isDiagram && charts.isEmpty())
        return;
    const QString relation =
        isDiagram ? diagrams.first()->attribute(u"r:dm") : charts.first()->attribute(u"r:id");
    const auto part = m_sources.package.element(m_sources.relations.value(relation).target);
    QString words;
    if (part) {
        for (const PartElement *text : allBelow(*part, isDiagram ? u"a:p" : u"a:t")) {
            const QString piece = isDiagram ? textBelow(*text) : text->text;
            if (!piece.trimmed().isEmpty())
                words += (words.isEmpty() ? QString() : u"\n"_s) + piece.simplified();
        }
        for (const PartElement *value : allBelow(*part, u"c:v"))
            words += (words.isEmpty() ? QString() : u"\n"_s) + value->text.simplified();
    }
    const QList<const PartElement *> properties = allBelow(drawing, u"wp:docPr");
    const QString alt = properties.isEmpty() ? QString() : descriptionOf(*properties.first());
    if (!alt.isEmpty())
        words = words.isEmpty() ? alt : alt + u'\n' + words;
    if (words.isEmpty())
        words = isDiagram ? u"[SmartArt]"_s : tr("[chart]");
    addText(paragraph, words, {});
    paragraph.doubts.append(
        tr("A drawing or chart of Word stood here; only its words came along. Save it as a picture "
           "and put that here."));
}

void BodyReading::readVml(const PartElement &picture, WordParagraph &paragraph)
{
    const QList<const PartElement *> shapes = allBelow(picture, u"v:shape");
    const QString alt = shapes.isEmpty() ? QString() : shapes.first()->attribute(u"alt");
    for (const PartElement *image : allBelow(picture, u"v:imagedata")) {
        const QString title = image->attribute(u"o:title");
        addImage(paragraph, image->attribute(u"r:id"), alt.isEmpty() ? title : alt, false);
    }
    if (picture.is(u"w:object") || !allBelow(picture, u"o:OLEObject").isEmpty()) {
        paragraph.doubts.append(tr("A file is embedded in the document here and does not come "
                                   "along. Save it by itself and add it as a file."));
    }
    readTextBoxes(picture);
}

void BodyReading::readEquation(const PartElement &equation, WordParagraph &paragraph)
{
    addText(paragraph, equationText(equation), {});
    paragraph.doubts.append(tr("An equation became plain text. See whether it still says the same, "
                               "or put a picture of it here."));
}

void BodyReading::readNoteSign(const QString &id, WordParagraph &paragraph)
{
    const QString text = m_sources.notes.value(id);
    if (text.isEmpty())
        return;
    const QString sign = QString::number(++m_noteCount);
    WordMarks marks;
    marks.sup = true;
    addText(paragraph, sign, marks);
    m_pendingNotes.append({sign, text});
}

} // namespace carrel::word
