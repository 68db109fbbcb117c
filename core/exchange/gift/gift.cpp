// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/gift/gift.h"

#include "core/base/translate.h"
#include "core/exchange/gift/giftquestion.h"
#include "core/exchange/gift/giftsource.h"
#include "core/exchange/reading/draftwriter.h"
#include "core/exchange/reading/sourcetext.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

constexpr auto categorySign = "$CATEGORY:"_L1;

int sniffGift(const ImportSource &source)
{
    const QString name = source.name.toLower();
    const QString text = firstLines(source.bytes).join(u'\n');
    static const QRegularExpression answers(
        u"(?<!\\\\)\\{\\s*([=~#%]|T\\b|F\\b|TRUE\\b|FALSE\\b|\\})[^{}]*\\}?"_s);
    static const QRegularExpression sign(u"^\\s*(\\$CATEGORY:|::[^:\n]+::)"_s,
                                         QRegularExpression::MultilineOption);
    if (name.endsWith(".gift"_L1))
        return 100;
    if (answers.match(text).hasMatch())
        return sign.match(text).hasMatch() ? 95 : 80;
    return sign.match(text).hasMatch() ? 70 : 0;
}

/// "$course$/top/Default/Handing over \/ taking over" without what only Moodle needs.
QStringList categoryPath(const QString &text)
{
    QString path = text;
    path.replace("//"_L1, QString(QChar(lastStandIn)));
    QStringList names;
    for (const QString &part : path.split(u'/')) {
        const QString name = QString(part).replace(QChar(lastStandIn), u'/').simplified();
        const bool isMoodles = name.startsWith(u'$') && name.endsWith(u'$');
        if (!name.isEmpty() && !isMoodles && !(name == u"top" && names.isEmpty()))
            names.append(name);
    }
    return names;
}

class GiftReading
{
public:
    GiftReading(const SourceText &text, const QString &title, IdSource &ids)
        : m_text(text)
        , m_writer(title, ids)
    { }

    Result<Draft> run(const Progress &progress);

private:
    void read(const gift::Block &block);
    void readCategory(Passage passage, const QString &line);
    void readQuestion(Passage passage, const QString &words, const QStringList &tags);

    const SourceText &m_text;
    DraftWriter m_writer;
};

Result<Draft> GiftReading::run(const Progress &progress)
{
    if (m_text.isGuessed)
        m_writer.note(encodingNote());
    const QList<gift::Block> blocks = gift::blocksOf(m_text.lines);
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (!goesOn(progress, i, blocks.size()))
            return givenUp();
        if (m_writer.isFull()) {
            m_writer.refuse(
                {blocks[i].firstLine, m_text.passage(blocks[i].firstLine, blocks[i].lastLine)},
                DraftItem::Outcome::Error, tooManyNote());
            break;
        }
        read(blocks[i]);
    }
    return m_writer.finish();
}

void GiftReading::read(const gift::Block &block)
{
    Passage passage{block.firstLine, m_text.passage(block.firstLine, block.lastLine)};
    if (block.text.isEmpty()) {
        m_writer.refuse(passage, DraftItem::Outcome::NotSupported,
                        tr("A comment for those who read the file; courses have no place for it."));
        return;
    }
    if (!block.text.startsWith(categorySign)) {
        readQuestion(passage, block.text, block.tags);
        return;
    }
    const QString first = block.text.section(u'\n', 0, 0);
    readCategory(passage, first.mid(categorySign.size()));
    if (const QString rest = block.text.section(u'\n', 1).trimmed(); !rest.isEmpty())
        readQuestion(passage, rest, block.tags);
}

/// A category becomes a page with the questions that follow.
void GiftReading::readCategory(Passage passage, const QString &line)
{
    const QStringList path = categoryPath(gift::unescaped(line));
    passage.source = categorySign + gift::unescaped(line);
    passage.notes.append(path.size() > 1
                             ? tr("The category %1 became a page.", "%1: names with arrows between")
                                   .arg(path.join(u" → "_s))
                             : tr("The category became a page."));
    m_writer.beginPage(passage, path.isEmpty() ? QString() : path.last());
}

void GiftReading::readQuestion(Passage passage, const QString &words, const QStringList &tags)
{
    const gift::Question question = gift::questionFrom(words);
    gift::QuestionReader reader(question, passage);
    const auto block = reader.read();
    if (!block) {
        m_writer.refuse(passage, DraftItem::Outcome::Error, reader.problem());
        return;
    }
    if (!tags.isEmpty())
        passage.losses.append(tr("A course has no place for these marks: %1.",
                                 "%1: tags and identifiers of a question")
                                  .arg(tags.join(u", "_s)));
    m_writer.add(passage, *block);
}

Result<Draft> readGift(const ImportSource &source, IdSource &ids, const Progress &progress)
{
    CARREL_TRY_VALUE(text, sourceText(source.bytes));
    return GiftReading(text, QFileInfo(source.name).completeBaseName(), ids).run(progress);
}

} // namespace

Importer giftImporter()
{
    return {.id = u"gift"_s,
            .title = tr("GIFT"),
            .summary = tr("Questions as Moodle writes them to a text file: answers in braces, = "
                          "before the right one and ~ before wrong ones."),
            .suffixes = {u"gift"_s, u"txt"_s},
            .sniff = sniffGift,
            .read = readGift,
            .example = tr("::Open matters::What do you ask first at a handover? {\n"
                          "=What is still open? #Open matters are lost most easily.\n"
                          "~Was it a quiet night? #You learn how it felt, not what is left.\n"
                          "}\n\n"
                          "A handover sheet replaces talking. {FALSE#Ask back: paper is never "
                          "up to date.}")};
}

} // namespace carrel
