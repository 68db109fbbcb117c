// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/exchange/word/story.h"

#include "tests/core/exchange/word/docxbuilder.h"
#include "tests/support/files.h"

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

using Dialect = DocxBuilder::Dialect;
using ListSort = DocxBuilder::List;

/// The words by which a storyboard in that language says what a passage is.
struct StoryWords
{
    QString objectives;
    QString lead;
    QString question;
    QString answer;
    QString feedback;
    QStringList columns;
};

StoryWords wordsFor(const QString &language)
{
    if (language.startsWith(u"fr"))
        return {u"Objectifs"_s,     u"À la fin de ce module, vous serez capable de :"_s,
                u"Question"_s,      u"Bonne réponse :"_s,
                u"Rétroaction :"_s, {u"Question"_s, u"Réponses"_s, u"Rétroaction"_s}};
    return {u"Objectives"_s, u"After this module you can:"_s,
            u"Question"_s,   u"Correct answer:"_s,
            u"Feedback:"_s,  {u"Question"_s, u"Answer(s)"_s, u"Feedback"_s}};
}

/// Writes one story; a style is how its parts look.
class StoryWriter
{
public:
    StoryWriter(const Story &story, StoryStyle style)
        : m_story(story)
        , m_style(style)
        , m_words(wordsFor(story.language))
        , m_docx(dialectOf(style), story.language)
    { }

    DocxBuilder write();

private:
    static Dialect dialectOf(StoryStyle style)
    {
        switch (style) {
        case StoryStyle::QuestionTables:
        case StoryStyle::ScreenTable: return Dialect::LibreOffice;
        case StoryStyle::LabelledLines: return Dialect::GoogleDocs;
        default: return Dialect::Word;
        }
    }
    void heading(int level, const QString &text);
    void bullets(const QStringList &texts);
    void page(const StoryPage &page);
    void question(const StoryQuestion &question);
    void questionTable(const QList<StoryQuestion> &questions);
    void screenTable(const StoryModule &module);
    QString letters(const StoryQuestion &question) const;

    const Story &m_story;
    StoryStyle m_style;
    StoryWords m_words;
    DocxBuilder m_docx;
    int m_question = 0;
    int m_picture = 0;
};

void StoryWriter::heading(int level, const QString &text)
{
    if (m_style == StoryStyle::Unstyled) {
        m_docx.blank().bigParagraph(text, level == 1 ? 18 : 14);
        return;
    }
    m_docx.heading(m_style == StoryStyle::Ticked ? level + 1 : level, text);
}

void StoryWriter::bullets(const QStringList &texts)
{
    for (const QString &text : texts) {
        if (m_style == StoryStyle::Unstyled)
            m_docx.paragraph(u"- "_s + text);
        else
            m_docx.item(ListSort::Bullet, text);
    }
}

QString StoryWriter::letters(const StoryQuestion &question) const
{
    QStringList letters;
    for (const int place : question.right)
        letters.append(QChar(char16_t(u'A' + place)));
    return letters.join(u", ");
}

void StoryWriter::question(const StoryQuestion &question)
{
    const QString number = QString::number(++m_question);
    const auto isRight = [&](qsizetype i) { return question.right.contains(int(i)); };
    switch (m_style) {
    case StoryStyle::LetteredLists:
        m_docx.item(ListSort::Number, question.stem);
        for (qsizetype i = 0; i < question.options.size(); ++i)
            m_docx.item(ListSort::Number,
                        isRight(i) ? u"**%1**"_s.arg(question.options[i]) : question.options[i], 1);
        break;
    case StoryStyle::Unstyled:
        m_docx.paragraph(number + u". "_s + question.stem);
        for (qsizetype i = 0; i < question.options.size(); ++i)
            m_docx.paragraph((isRight(i) ? u"*"_s : QString()) + QChar(char16_t(u'a' + i)) + u") "_s
                             + question.options[i]);
        break;
    case StoryStyle::LabelledLines:
        m_docx.paragraph(u"**%1 %2**"_s.arg(m_words.question, number)).paragraph(question.stem);
        for (const QString &option : question.options)
            m_docx.item(ListSort::Bullet, option);
        m_docx.paragraph(m_words.answer + u' ' + letters(question));
        break;
    default:
        m_docx.paragraph(m_words.question + u' ' + number + u": "_s + question.stem);
        for (qsizetype i = 0; i < question.options.size(); ++i)
            m_docx.paragraph((isRight(i) ? u"☑ "_s : u"☐ "_s) + question.options[i]);
    }
    m_docx.paragraph(m_words.feedback + u' ' + question.feedback);
    if (m_style == StoryStyle::Unstyled)
        m_docx.blank();
}

void StoryWriter::questionTable(const QList<StoryQuestion> &questions)
{
    QList<QStringList> rows{m_words.columns};
    for (const StoryQuestion &question : questions) {
        QStringList options;
        for (qsizetype i = 0; i < question.options.size(); ++i) {
            const bool isRight = question.right.contains(int(i));
            options.append(isRight ? u"**%1**"_s.arg(question.options[i]) : question.options[i]);
        }
        rows.append({question.stem, options.join(u'\n'), question.feedback});
    }
    if (rows.size() > 1)
        m_docx.table(rows);
}

void StoryWriter::page(const StoryPage &page)
{
    heading(2, page.title);
    for (const QString &text : page.paragraphs)
        m_docx.paragraph(text);
    if (!page.alt.isEmpty()) {
        m_docx.picture(++m_picture, page.alt);
        m_docx.paragraph(page.caption, m_style == StoryStyle::Unstyled ? QString() : u"Caption"_s);
    }
    bullets(page.bullets);
    if (m_style == StoryStyle::QuestionTables) {
        questionTable(page.questions);
        return;
    }
    for (const StoryQuestion &each : page.questions)
        question(each);
}

void StoryWriter::screenTable(const StoryModule &module)
{
    QList<QStringList> rows{
        {u"Screen"_s, u"Title"_s, u"On-screen text"_s, u"Narration"_s, u"Developer notes"_s}};
    int number = 0;
    for (const StoryPage &page : module.pages) {
        QStringList text = page.paragraphs;
        for (const QString &bullet : page.bullets)
            text.append(u"- "_s + bullet);
        for (const StoryQuestion &each : page.questions) {
            text.append(m_words.question + u' ' + QString::number(++m_question) + u": "_s
                        + each.stem);
            for (qsizetype i = 0; i < each.options.size(); ++i)
                text.append(QString(QChar(char16_t(u'A' + i))) + u". "_s + each.options[i]);
            text.append(m_words.answer + u' ' + letters(each));
            text.append(m_words.feedback + u' ' + each.feedback);
        }
        rows.append({QString::number(++number), page.title, text.join(u'\n'),
                     page.paragraphs.value(0), u"Fade in slowly"_s});
    }
    m_docx.table(rows);
}

DocxBuilder StoryWriter::write()
{
    if (m_style == StoryStyle::Unstyled)
        m_docx.bigParagraph(m_story.title, 26);
    else if (m_style == StoryStyle::Ticked)
        m_docx.heading(1, m_story.title);
    else
        m_docx.title(m_story.title);
    for (const StoryModule &module : m_story.modules) {
        heading(1, module.title);
        if (!module.objectives.isEmpty()) {
            if (m_style == StoryStyle::LabelledLines)
                heading(2, m_words.objectives);
            m_docx.paragraph(m_words.lead);
            bullets(module.objectives);
        }
        if (m_style == StoryStyle::ScreenTable) {
            screenTable(module);
            continue;
        }
        for (const StoryPage &each : module.pages)
            page(each);
    }
    return m_docx;
}

/// One line of the text in samples/: a sign, a blank, the words.
void takeLine(const QString &line, Story &story)
{
    const QString words = line.section(u' ', 1).trimmed();
    const auto page = [&]() -> StoryPage & { return story.modules.last().pages.last(); };
    if (line.startsWith(u"## ")) {
        story.modules.last().pages.append({.title = words});
        page().isQuiz = words.contains(u"quiz", Qt::CaseInsensitive);
    } else if (line.startsWith(u"# ")) {
        story.modules.append({.title = words});
    } else if (line.startsWith(u"> ")) {
        story.modules.last().objectives.append(words);
    } else if (line.startsWith(u"! ")) {
        page().alt = words.section(u" | "_s, 0, 0);
        page().caption = words.section(u" | "_s, 1);
    } else if (line.startsWith(u"? ")) {
        page().questions.append({.stem = words});
    } else if (line.startsWith(u"= ")) {
        page().questions.last().feedback = words;
    } else if (line.startsWith(u"+ ") || (line.startsWith(u"- ") && !page().questions.isEmpty())) {
        StoryQuestion &question = page().questions.last();
        if (line[0] == u'+')
            question.right.append(int(question.options.size()));
        question.options.append(words);
    } else if (line.startsWith(u"- ")) {
        page().bullets.append(words);
    } else if (!line.trimmed().isEmpty()) {
        page().paragraphs.append(line.trimmed());
    }
}

} // namespace

QList<StoryPage> Story::pages() const
{
    QList<StoryPage> all;
    for (const StoryModule &module : modules)
        all += module.pages;
    return all;
}

Story story(const QString &name, const QString &language)
{
    const QString path = QString::fromUtf8(CARREL_SOURCE_DIR)
        + u"/tests/core/exchange/word/samples/"_s + name + u".txt"_s;
    QStringList lines = QString::fromUtf8(fileContent(path)).split(u'\n');
    Story story;
    story.language = language;
    story.title = lines.takeFirst();
    for (const QString &line : std::as_const(lines))
        takeLine(line, story);
    return story;
}

QByteArray storyDocx(const Story &story, StoryStyle style)
{
    return StoryWriter(story, style).write().docx();
}

QByteArray storyDocumentXml(const Story &story, StoryStyle style)
{
    return StoryWriter(story, style).write().document();
}

} // namespace carrel::test
