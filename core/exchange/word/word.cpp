// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/word/word.h"

#include "core/base/translate.h"
#include "core/edit/filefacts.h"
#include "core/edit/filetype.h"
#include "core/exchange/word/documentreader.h"
#include "core/exchange/word/headingplan.h"
#include "core/exchange/word/sectionreader.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

using namespace word;

/// The pictures of a document that a course takes, and what to say of the others.
class Pictures
{
public:
    Pictures(const WordDocument &document, IdSource &ids)
    {
        QHash<QByteArray, MediaId> known;
        for (qsizetype i = 0; i < document.images.size(); ++i) {
            const WordImage &image = document.images[i];
            const QString reason = refusal(image);
            if (!reason.isEmpty()) {
                m_refused.insert(int(i), reason);
                continue;
            }
            const QByteArray hash =
                QCryptographicHash::hash(image.bytes, QCryptographicHash::Sha256);
            MediaId &id = known[hash];
            if (id.isNull()) {
                id = ids.next<MediaId>();
                files.append({id, image.name, image.bytes});
            }
            media.insert(int(i), id);
        }
    }

    /// Takes the pictures that do not come along out of a paragraph, and says so there.
    void clean(std::vector<WordBlock> &blocks) const
    {
        for (WordBlock &block : blocks) {
            WordParagraph &paragraph = block.paragraph;
            for (const WordRun &run : std::as_const(paragraph.runs)) {
                if (m_refused.contains(run.image))
                    paragraph.doubts.append(m_refused.value(run.image));
            }
            paragraph.runs.removeIf(
                [&](const WordRun &run) { return m_refused.contains(run.image); });
            for (WordRow &row : block.table.rows) {
                for (WordCell &cell : row.cells)
                    clean(cell.blocks);
            }
        }
    }

    QList<DraftFile> files;
    QHash<int, MediaId> media;

private:
    static QString refusal(const WordImage &image)
    {
        const QString what = image.alt.isEmpty() ? image.name : image.alt;
        if (image.bytes.isEmpty() && !image.address.isEmpty())
            return tr("A picture here is only linked to (%1) and does not come along. Save it and "
                      "add it to the page.",
                      "%1: an address")
                .arg(image.address);
        if (image.bytes.isEmpty())
            return tr("A picture here (%1) is missing in the document or too large. Add it to the "
                      "page.",
                      "%1: what it shows, or its file name")
                .arg(what);
        QBuffer device;
        device.setData(image.bytes);
        device.open(QIODevice::ReadOnly);
        const auto facts = fileFacts(device, image.name);
        if (facts && facts->type.startsWith(u"image/"))
            return {};
        return tr("A picture here (%1) has a format that browsers do not show, and does not come "
                  "along. Save it as PNG or JPEG and add it to the page.",
                  "%1: what it shows, or its file name")
            .arg(what);
    }

    QHash<int, QString> m_refused;
};

bool hasScreenTables(const WordDocument &document)
{
    return std::ranges::any_of(document.blocks, [](const WordBlock &block) {
        return block.isTable() && shapeOf(block.table).kind == TableShape::Screens;
    });
}

/// Runs of text blocks with a mark that a course does not have.
struct LostMarks
{
    int count = 0;
    int first = 0; ///< Number of the paragraph.
    QString source;
};

/// Goes through a document from heading to heading.
class Interpreter
{
public:
    Interpreter(const WordDocument &document, const Pictures &pictures, IdSource &ids)
        : m_document(document)
        , m_writer(document, pictures.media)
        , m_draft(ids)
        , m_section(m_draft, m_writer)
    { }

    Draft run(const WordOptions &options, const Pictures &pictures);

private:
    void open(const WordParagraph &paragraph, const HeadingRole &role);
    void closeSection();
    void keepPictures(const WordParagraph &heading);
    void collectDoubts(const std::vector<WordBlock> &blocks);
    void tellRest();
    void tellLooks();
    void findLost(const std::vector<WordBlock> &blocks, LostMarks &lost,
                  bool (*has)(const WordMarks &)) const;

    const WordDocument &m_document;
    RichWriter m_writer;
    WordDraft m_draft;
    SectionReader m_section;
    QHash<int, HeadingRole> m_roles;
    std::vector<WordBlock> m_blocks; ///< Since the last heading of a page or module.
    SectionReader::Above m_above;
    NodeId m_before; ///< While doubts are collected: what the last paragraph went into.
};

void Interpreter::closeSection()
{
    const auto innerLevel = [&](const WordParagraph &paragraph) {
        const HeadingRole role = m_roles.value(paragraph.number);
        return role.role == HeadingRole::Inner ? role.level : -1;
    };
    const std::vector<WordBlock> blocks = std::exchange(m_blocks, {});
    const SectionReader::Above above = std::exchange(m_above, {});
    if (!blocks.empty() || above.opensPage)
        m_section.read(piecesOf(blocks, innerLevel), above);
}

/// Pictures in a heading stand below it.
void Interpreter::keepPictures(const WordParagraph &heading)
{
    if (!heading.hasImage())
        return;
    WordBlock block;
    block.paragraph = heading;
    block.paragraph.outlineLevel = -1;
    block.paragraph.runs.removeIf([](const WordRun &run) { return run.image < 0; });
    m_blocks.push_back(block);
}

void Interpreter::open(const WordParagraph &paragraph, const HeadingRole &role)
{
    closeSection();
    const QString title = paragraph.text().simplified();
    QStringList doubts;
    if (role.isGuessed)
        doubts.append(tr("This was taken for a heading by its looks, as the document has no "
                         "heading styles."));
    m_above = {announcedBy(title), title, paragraph.number, false, {}};
    keepPictures(paragraph);
    const bool opensModule =
        role.role == HeadingRole::Module && m_above.announced != Announced::Objectives;
    if (opensModule) {
        m_draft.openModule(title, role.level,
                           {paragraph.number, title, {paragraph.number}, doubts});
        if (m_above.announced == Announced::Practical)
            m_above.announced = Announced::Nothing;
        m_above.opensPage = m_above.announced == Announced::Quiz;
        return;
    }
    m_above.opensPage = true;
    m_above.doubts = doubts;
}

/// What a paragraph is doubted for becomes a remark on what it went into, or, where it went into
/// nothing, on what stands before it.
void Interpreter::collectDoubts(const std::vector<WordBlock> &blocks)
{
    for (const WordBlock &block : blocks) {
        const WordParagraph &paragraph = block.paragraph;
        const NodeId node = m_draft.nodeOf(paragraph.number);
        if (!node.isNull())
            m_before = node;
        for (const QString &doubt : paragraph.doubts)
            m_draft.tellOn(m_before, {paragraph.number, paragraph.text(), {}}, doubt);
        for (const WordRow &row : block.table.rows) {
            for (const WordCell &cell : row.cells)
                collectDoubts(cell.blocks);
        }
    }
}

void Interpreter::findLost(const std::vector<WordBlock> &blocks, LostMarks &lost,
                           bool (*has)(const WordMarks &)) const
{
    for (const WordBlock &block : blocks) {
        const WordParagraph &paragraph = block.paragraph;
        for (const WordRun &run : paragraph.runs) {
            const bool isLost = has(run.marks) && !run.text.trimmed().isEmpty()
                && m_draft.kindAt(paragraph.number) == u"text";
            if (isLost && lost.count++ == 0) {
                lost.first = paragraph.number;
                lost.source = run.text.simplified();
            }
        }
        for (const WordRow &row : block.table.rows) {
            for (const WordCell &cell : row.cells)
                findLost(cell.blocks, lost, has);
        }
    }
}

/// Marks that a course text does not have; once for the whole document.
void Interpreter::tellLooks()
{
    LostMarks struck;
    findLost(m_document.blocks, struck, [](const WordMarks &marks) { return marks.strike; });
    if (struck.count > 0)
        m_draft.tellOn(m_draft.nodeOf(struck.first), {struck.first, struck.source, {}},
                       tr("%n passages are struck out in the document. They came along as "
                          "ordinary text: delete what should not be there.",
                          nullptr, struck.count));
    LostMarks looks;
    findLost(m_document.blocks, looks, [](const WordMarks &marks) {
        return marks.underline || marks.highlight || !marks.colour.isEmpty();
    });
    if (looks.count > 0)
        m_draft.tell(DraftItem::Outcome::Imported, {looks.first, looks.source, {}},
                     tr("Underlining, highlighting and colours of %n passages did not come along: "
                        "the course has its own look.",
                        nullptr, looks.count));
    if (m_document.insertions > 0)
        m_draft.tell(DraftItem::Outcome::Imported, {1, QString(), {}},
                     tr("The document has tracked changes: what was inserted came along, what was "
                        "deleted did not."));
}

void Interpreter::tellRest()
{
    m_before = m_draft.top();
    collectDoubts(m_document.blocks);
    for (const WordComment &comment : m_document.comments) {
        const QString message = comment.author.isEmpty()
            ? tr("Comment in the document: %1", "%1: the text of the comment").arg(comment.text)
            : tr("Comment of %1 in the document: %2", "%1: a name, %2: the text of the comment")
                  .arg(comment.author, comment.text);
        const WordPassage passage{comment.paragraph, comment.quote, {}};
        const NodeId node = m_draft.nodeOf(comment.paragraph);
        m_draft.tellOn(node.isNull() ? m_draft.top() : node, passage, message);
    }
    for (const WordLeftOut &left : m_document.leftOut)
        m_draft.tellLeftOut(left.paragraph, left.text, left.reason);
    for (const WordBlock &block : m_document.blocks) {
        if (!block.isTable() && !block.paragraph.isBlank()
            && !m_draft.isNoted(block.paragraph.number)) {
            m_draft.tellLeftOut(block.paragraph.number, block.paragraph.text(),
                                tr("This passage was not understood. Copy it by hand."));
        }
    }
    tellLooks();
}

Draft Interpreter::run(const WordOptions &options, const Pictures &pictures)
{
    m_roles = planHeadings(m_document, hasScreenTables(m_document));
    QString title = m_document.title;
    bool hasTitle = false;
    for (const WordBlock &block : m_document.blocks) {
        if (m_roles.value(block.paragraph.number).role == HeadingRole::Title && !hasTitle) {
            title = block.paragraph.text().simplified();
            hasTitle = true;
        }
    }
    if (title.isEmpty())
        title = QFileInfo(options.fileName).completeBaseName();
    m_draft.setTitle(title);
    if (!m_roles.isEmpty() || hasScreenTables(m_document))
        m_draft.setPreamble(title.isEmpty() ? tr("Introduction") : title);
    for (const WordBlock &block : m_document.blocks) {
        const HeadingRole role =
            block.isTable() ? HeadingRole() : m_roles.value(block.paragraph.number);
        if (role.role == HeadingRole::Module || role.role == HeadingRole::Page)
            open(block.paragraph, role);
        else if (role.role == HeadingRole::Title)
            m_draft.tell(DraftItem::Outcome::Imported,
                         {block.number(), block.paragraph.text(), {block.number()}},
                         tr("This became the name of what is imported."));
        else
            m_blocks.push_back(block);
    }
    closeSection();
    tellRest();
    return m_draft.finish(pictures.files);
}

} // namespace

Result<Draft> readWord(QIODevice &device, const WordOptions &options, IdSource &ids,
                       const Progress &progress)
{
    contract(device.isReadable() && !device.isSequential());
    CARREL_TRY_VALUE(document, word::readDocument(device, progress));
    const Pictures pictures(document, ids);
    pictures.clean(document.blocks);
    Draft draft = Interpreter(document, pictures, ids).run(options, pictures);
    if (progress && !progress(4, 4))
        return Error{ErrorCode::Cancelled, tr("Cancelled.")};
    if (draft.nodes.isEmpty())
        return Error{ErrorCode::InvalidInput,
                     tr("There is nothing in this document that could come into a course.")};
    return draft;
}

} // namespace carrel
