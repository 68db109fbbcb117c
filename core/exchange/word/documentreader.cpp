// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paragraphs, lists and tables, and the parts of a document beside its text. See ECMA-376, part 1,
// 17.3.1, 17.4, 17.9, 17.11 and 17.13.

#include "core/exchange/word/documentreader.h"

#include "core/base/translate.h"
#include "core/exchange/word/bodyreading.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace carrel::word {

namespace {

bool isContentsStyle(const QString &name)
{
    return name.startsWith(u"toc ") || name == u"toc heading" || name.startsWith(u"contents ")
        || name.startsWith(u"table of figures");
}

/// Heading styles that say no outline level, by their names in several languages.
int levelOfHeadingName(const QString &name)
{
    static const QStringList starts{u"heading "_s, u"titre "_s,  u"überschrift "_s, u"título "_s,
                                    u"titulo "_s,  u"titolo "_s, u"überschrift"_s,  u"heading"_s};
    for (const QString &start : starts) {
        if (!name.startsWith(start))
            continue;
        bool isNumber = false;
        const int level = name.mid(start.size()).toInt(&isNumber);
        if (isNumber && level >= 1 && level <= 9)
            return level - 1;
    }
    return -1;
}

QString plainTextOf(const PartElement &element)
{
    QString text;
    for (const PartElement *paragraph : allBelow(element, u"w:p")) {
        if (!text.isEmpty())
            text += u'\n';
        for (const PartElement *piece : allBelow(*paragraph, u"w:t"))
            text += piece->text;
    }
    return text.trimmed();
}

/// Texts of the entries of a part such as footnotes, by id.
Result<QHash<QString, QString>> entriesOf(const WordPackage &package, const QString &type,
                                          QStringView entry, const QString &prefix)
{
    QHash<QString, QString> texts;
    CARREL_TRY_VALUE(part, package.partOfType(type));
    if (part.isEmpty())
        return texts;
    CARREL_TRY_VALUE(root, package.element(part));
    for (const PartElement &note : root.children) {
        if (note.is(entry) && note.attribute(u"w:type").isEmpty())
            texts.insert(prefix + note.attribute(u"w:id"), plainTextOf(note).simplified());
    }
    return texts;
}

Result<> readComments(const WordPackage &package, const BodyReading &body, WordDocument &document)
{
    CARREL_TRY_VALUE(part, package.partOfType(u"comments"_s));
    if (part.isEmpty())
        return {};
    CARREL_TRY_VALUE(root, package.element(part));
    for (const PartElement &comment : root.children) {
        const QString text = plainTextOf(comment);
        if (text.isEmpty())
            continue;
        const BodyReading::Anchor anchor = body.commentAnchors().value(comment.attribute(u"w:id"));
        document.comments.append(
            {anchor.paragraph, comment.attribute(u"w:author"), anchor.quote.simplified(), text});
    }
    return {};
}

/// Headers and footers are of paper; what they say is told once.
Result<> readPaper(const WordPackage &package, WordDocument &document)
{
    CARREL_TRY_VALUE(relations, package.relationsOf(package.documentPart()));
    QStringList texts;
    for (const PartRelation &relation : relations) {
        if ((relation.type != u"header" && relation.type != u"footer")
            || !package.has(relation.target)) {
            continue;
        }
        CARREL_TRY_VALUE(root, package.element(relation.target));
        const QString text = plainTextOf(root).simplified();
        if (!text.isEmpty() && !texts.contains(text))
            texts.append(text);
    }
    texts.sort();
    for (const QString &text : std::as_const(texts))
        document.leftOut.append({0, text,
                                 tr("This stands at the top or the bottom of the paper pages, so "
                                    "it is left out.")});
    return {};
}

/// The language that most words have.
QString mainLanguage(const std::vector<WordBlock> &blocks)
{
    QHash<QString, qsizetype> letters;
    const std::function<void(const std::vector<WordBlock> &)> count =
        [&](const std::vector<WordBlock> &list) {
            for (const WordBlock &block : list) {
                for (const WordRun &run : block.paragraph.runs) {
                    const QString lang =
                        run.marks.lang.isEmpty() ? block.paragraph.look.lang : run.marks.lang;
                    letters[lang.section(u'-', 0, 0).toLower()] += run.text.size();
                }
                for (const WordRow &row : block.table.rows) {
                    for (const WordCell &cell : row.cells)
                        count(cell.blocks);
                }
            }
        };
    count(blocks);
    QString best;
    for (auto it = letters.cbegin(); it != letters.cend(); ++it) {
        if (best.isNull() || it.value() > letters.value(best)
            || (it.value() == letters.value(best) && it.key() < best)) {
            best = it.key();
        }
    }
    return best;
}

/// The size that most letters of ordinary paragraphs have.
double mainTextSize(const std::vector<WordBlock> &blocks)
{
    QHash<int, qsizetype> letters; // by half points
    for (const WordBlock &block : blocks) {
        for (const WordRun &run : block.paragraph.runs) {
            const double size = run.marks.size > 0 ? run.marks.size : block.paragraph.look.size;
            letters[int(size * 2)] += run.text.size();
        }
    }
    int best = 0;
    for (auto it = letters.cbegin(); it != letters.cend(); ++it) {
        if (it.key() > 0 && (best == 0 || it.value() > letters.value(best)))
            best = it.key();
    }
    return best == 0 ? 11 : best / 2.0;
}

template<typename Made>
Result<Made> madeFromPart(const WordPackage &package, const QString &type)
{
    CARREL_TRY_VALUE(part, package.partOfType(type));
    if (part.isEmpty())
        return Made();
    CARREL_TRY_VALUE(root, package.element(part));
    return Made(root);
}

Result<BodyReading::Sources> sourcesOf(const WordPackage &package)
{
    CARREL_TRY_VALUE(relations, package.relationsOf(package.documentPart()));
    CARREL_TRY_VALUE(notes, entriesOf(package, u"footnotes"_s, u"w:footnote", u"f"_s));
    CARREL_TRY_VALUE(endnotes, entriesOf(package, u"endnotes"_s, u"w:endnote", u"e"_s));
    CARREL_TRY_VALUE(styles, madeFromPart<WordStyles>(package, u"styles"_s));
    CARREL_TRY_VALUE(lists, madeFromPart<WordLists>(package, u"numbering"_s));
    notes.insert(endnotes);
    return BodyReading::Sources{package, relations, notes, styles, lists};
}

/// The title in the properties of the file.
QString titleOf(const WordPackage &package)
{
    const QString part = u"docProps/core.xml"_s;
    if (!package.has(part))
        return {};
    const auto root = package.element(part);
    const PartElement *title = root ? root->child(u"dc:title") : nullptr;
    return title ? title->text.simplified() : QString();
}

} // namespace

WordStyle BodyReading::styleOf(const QString &id)
{
    const auto known = m_styleCache.constFind(id);
    if (known != m_styleCache.cend())
        return *known;
    WordStyle style = m_sources.styles.style(id);
    if (style.name.isEmpty())
        style.name = id.toLower();
    m_styleCache.insert(id, style);
    return style;
}

void BodyReading::readBlocks(const PartElement &parent, std::vector<WordBlock> &blocks)
{
    for (const PartElement &child : parent.children)
        readBlock(child, blocks);
}

void BodyReading::readBlock(const PartElement &element, std::vector<WordBlock> &blocks)
{
    if (element.is(u"w:p")) {
        readParagraph(element, blocks);
    } else if (element.is(u"w:tbl")) {
        readTable(element, blocks);
    } else if (element.is(u"w:sdt")) {
        const QList<const PartElement *> galleries = allBelow(element, u"w:docPartGallery");
        const bool isContents =
            !galleries.isEmpty() && galleries.first()->attribute(u"w:val") == u"Table of Contents";
        m_contentsDepth += isContents ? 1 : 0;
        if (const PartElement *content = element.child(u"w:sdtContent"))
            readBlocks(*content, blocks);
        m_contentsDepth -= isContents ? 1 : 0;
    } else if (element.is(u"w:del") || element.is(u"w:moveFrom")) {
        leaveOutDeleted(element);
    } else if (element.is(u"w:altChunk")) {
        leaveOut(u"altChunk"_s,
                 tr("A document inside the document is left out. Open it in Word, save it as .docx "
                    "and import it again."));
    } else if (element.is(u"mc:AlternateContent")) {
        const PartElement *choice = element.child(u"mc:Choice");
        if (choice)
            readBlocks(*choice, blocks);
    } else if (element.is(u"w:ins") || element.is(u"w:moveTo") || element.is(u"w:customXml")
               || element.is(u"w:smartTag") || element.is(u"w:sdtContent")) {
        readBlocks(element, blocks);
    }
}

void BodyReading::readParagraphProperties(const PartElement &element, WordParagraph &paragraph)
{
    const PartElement none;
    const PartElement *found = element.child(u"w:pPr");
    const PartElement &properties = found ? *found : none;
    const WordStyle style = styleOf(properties.childValue(u"w:pStyle"));
    paragraph.style = style.name;
    paragraph.look = style.marks;
    paragraph.isBoxed = style.isBoxed || isBoxed(properties);
    paragraph.outlineLevel = style.outlineLevel;
    if (const QString level = properties.childValue(u"w:outlineLvl"); !level.isEmpty())
        paragraph.outlineLevel = level.toInt() < 9 ? level.toInt() : -1;
    if (paragraph.outlineLevel < 0)
        paragraph.outlineLevel = levelOfHeadingName(style.name);
    QString list = style.listId;
    int level = style.listLevel;
    if (const PartElement *numbers = properties.child(u"w:numPr")) {
        if (const QString id = numbers->childValue(u"w:numId"); !id.isEmpty())
            list = id == u"0" ? QString() : id;
        if (const QString own = numbers->childValue(u"w:ilvl"); !own.isEmpty())
            level = own.toInt();
    }
    if (!list.isEmpty() && paragraph.outlineLevel < 0)
        m_sources.lists.count(list, level, paragraph);
}

void BodyReading::readParagraph(const PartElement &element, std::vector<WordBlock> &blocks)
{
    WordBlock block;
    WordParagraph &paragraph = block.paragraph;
    paragraph.number = ++m_number;
    readParagraphProperties(element, paragraph);
    const bool isContents = isContentsStyle(paragraph.style);
    m_contentsDepth += isContents ? 1 : 0;
    readInline(element, paragraph, {});
    m_contentsDepth -= isContents ? 1 : 0;
    blocks.push_back(std::move(block));
    addNotes(blocks);
    std::vector<WordBlock> boxes = std::exchange(m_fromBoxes, {});
    std::ranges::move(boxes, std::back_inserter(blocks));
}

/// Footnotes stand below the passage that they belong to.
void BodyReading::addNotes(std::vector<WordBlock> &blocks)
{
    for (const auto &[sign, text] : std::exchange(m_pendingNotes, {})) {
        WordBlock block;
        block.paragraph.number = blocks.back().number();
        block.paragraph.style = u"footnote text"_s;
        WordMarks raised;
        raised.sup = true;
        block.paragraph.runs = {{sign, raised}, {u' ' + text, WordMarks()}};
        blocks.push_back(std::move(block));
    }
}

WordCell BodyReading::readCell(const PartElement &element)
{
    WordCell cell;
    if (const PartElement *properties = element.child(u"w:tcPr")) {
        cell.columns = std::clamp(properties->childValue(u"w:gridSpan").toInt(), 1, 100);
        const PartElement *merge = properties->child(u"w:vMerge");
        cell.goesOn = merge && merge->attribute(u"w:val") != u"restart";
    }
    readBlocks(element, cell.blocks);
    return cell;
}

void BodyReading::readTable(const PartElement &element, std::vector<WordBlock> &blocks)
{
    WordBlock block;
    block.table.number = m_number + 1;
    const std::function<void(const PartElement &)> readRows = [&](const PartElement &parent) {
        for (const PartElement &child : parent.children) {
            if (child.is(u"w:sdt") || child.is(u"w:sdtContent") || child.is(u"w:ins")
                || child.is(u"w:customXml")) {
                readRows(child);
                continue;
            }
            if (!child.is(u"w:tr"))
                continue;
            WordRow row;
            if (const PartElement *properties = child.child(u"w:trPr"))
                row.isHeading = properties->isOn(u"w:tblHeader");
            for (const PartElement *cell : allBelow(child, u"w:tc"))
                row.cells.push_back(readCell(*cell));
            if (!row.cells.empty())
                block.table.rows.push_back(std::move(row));
        }
    };
    readRows(element);
    if (block.isTable())
        blocks.push_back(std::move(block));
}

Result<WordDocument> readDocument(QIODevice &device, const Progress &progress)
{
    const auto goesOn = [&](int step) { return !progress || progress(step, 4); };
    const Error cancelled{ErrorCode::Cancelled, tr("Cancelled.")};
    CARREL_TRY_VALUE(package, WordPackage::open(device));
    if (!goesOn(1))
        return cancelled;
    CARREL_TRY_VALUE(sources, sourcesOf(package));
    CARREL_TRY_VALUE(root, package.element(package.documentPart()));
    if (!goesOn(2))
        return cancelled;
    WordDocument document;
    document.title = titleOf(package);
    BodyReading body(std::move(sources), document);
    if (const PartElement *text = root.child(u"w:body"))
        body.readBlocks(*text, document.blocks);
    CARREL_TRY(readComments(package, body, document));
    CARREL_TRY(readPaper(package, document));
    document.lang = mainLanguage(document.blocks);
    document.textSize = mainTextSize(document.blocks);
    if (!goesOn(3))
        return cancelled;
    return document;
}

} // namespace carrel::word
