// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Storyboards as people write them: how much of each comes over right.

#include "core/exchange/word/word.h"
#include "core/model/page.h"
#include "core/richtext/richtext.h"
#include "tests/core/exchange/word/docxbuilder.h"
#include "tests/core/exchange/word/drafts.h"
#include "tests/core/exchange/word/story.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QDir>
#include <QJsonArray>

#include <iostream>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

/// What was expected of a storyboard and did not come.
struct Score
{
    int right = 0;
    int all = 0;
    QStringList wrong;

    void count(bool isRight, const QString &what)
    {
        ++all;
        right += isRight ? 1 : 0;
        if (!isRight)
            wrong.append(what);
    }
};

QString plainOf(const QJsonValue &text)
{
    return richtext::toPlain(text).simplified();
}

bool isRightQuestion(const StoryQuestion &wanted, const Node &node)
{
    const QString kind = wanted.isMultiple() ? u"multiple"_s : u"single"_s;
    const QJsonArray options = node.body[u"options"_s].toArray();
    if (node.kind != kind || options.size() != wanted.options.size())
        return false;
    for (qsizetype i = 0; i < options.size(); ++i) {
        if (plainOf(options[i][u"text"_s]) != wanted.options[i]
            || options[i][u"correct"_s].toBool() != wanted.right.contains(int(i))) {
            return false;
        }
    }
    return plainOf(node.body[u"feedbackWrong"_s]) == wanted.feedback;
}

/// The blocks of the page that has this title, in their order.
QList<Node> blocksOn(const Draft &draft, const QString &title)
{
    QList<Node> blocks;
    for (const Node &found : draft.nodes) {
        if (found.kind != u"page" || found.title != title)
            continue;
        for (const Node &node : draft.nodes) {
            if (node.parent == found.id)
                blocks.append(node);
        }
    }
    return blocks;
}

void scorePage(const StoryPage &wanted, const Draft &draft, bool hasPictures, Score &score)
{
    const QList<Node> blocks = blocksOn(draft, wanted.title);
    QString text;
    for (const Node &node : blocks) {
        if (node.kind == u"text")
            text += wordsOf(node) + u'\n';
    }
    bool hasAll = !blocks.isEmpty();
    for (const QString &paragraph : wanted.paragraphs + wanted.bullets)
        hasAll = hasAll && text.contains(paragraph);
    for (const Node &node : draft.nodes) {
        if (node.kind == u"page" && node.title == wanted.title)
            hasAll = hasAll && pageDetailsFrom(node.body).isQuiz == wanted.isQuiz;
    }
    if (wanted.paragraphs.isEmpty() && wanted.bullets.isEmpty())
        hasAll = hasAll && text.isEmpty();
    score.count(hasAll, u"page "_s + wanted.title);
    for (const StoryQuestion &question : wanted.questions) {
        bool isRight = false;
        for (const Node &node : blocks)
            isRight = isRight
                || (plainOf(node.body[u"stem"_s]) == question.stem
                    && isRightQuestion(question, node));
        score.count(isRight, u"question "_s + question.stem);
    }
    if (!hasPictures || wanted.alt.isEmpty())
        return;
    bool isThere = false;
    for (const Node &node : blocks) {
        isThere = isThere
            || (node.kind == u"image" && node.body[u"alt"_s].toString() == wanted.alt
                && plainOf(node.body[u"caption"_s]) == wanted.caption);
    }
    score.count(isThere, u"picture "_s + wanted.alt);
}

struct Sample
{
    std::string name;
    QString text;
    QString language;
    StoryStyle style;
    bool hasPictures = true;
};

const QList<Sample> &samples()
{
    static const QList<Sample> all{
        {"Word: headings, lettered lists, bold key", u"fire"_s, u"en-GB"_s,
         StoryStyle::LetteredLists},
        {"LibreOffice: tables Question | Answer(s) | Feedback", u"fire"_s, u"en-GB"_s,
         StoryStyle::QuestionTables},
        {"Word without styles: bold lines, typed letters, stars", u"fire"_s, u"en-GB"_s,
         StoryStyle::Unstyled},
        {"Google Docs: Question 3, bullets, Correct answer: B", u"fire"_s, u"en"_s,
         StoryStyle::LabelledLines},
        {"A row for each screen", u"fire"_s, u"en-GB"_s, StoryStyle::ScreenTable, false},
        {"Word: ticked boxes, course title as first heading", u"fire"_s, u"en-GB"_s,
         StoryStyle::Ticked},
        {"French: headings, lettered lists", u"accueil"_s, u"fr-FR"_s, StoryStyle::LetteredLists},
        {"French: tables", u"accueil"_s, u"fr-FR"_s, StoryStyle::QuestionTables},
        {"French: labelled lines", u"accueil"_s, u"fr-FR"_s, StoryStyle::LabelledLines},
        {"French: without styles", u"accueil"_s, u"fr-FR"_s, StoryStyle::Unstyled},
    };
    return all;
}

Score scoreOf(const Story &wanted, const Draft &draft, bool hasPictures)
{
    Score score;
    const QList<Node> modules = nodesOfKind(draft, u"module"_s);
    for (qsizetype i = 0; i < wanted.modules.size(); ++i) {
        const StoryModule &module = wanted.modules[i];
        const Node found = modules.value(i);
        score.count(found.title == module.title, u"module "_s + module.title);
        if (!module.objectives.isEmpty()) {
            score.count(found.body[u"objectives"_s].toArray()
                            == QJsonArray::fromStringList(module.objectives),
                        u"objectives of "_s + module.title);
        }
        for (const StoryPage &each : module.pages)
            scorePage(each, draft, hasPictures, score);
    }
    const auto pages = nodesOfKind(draft, u"page"_s).size();
    score.count(pages == wanted.pages().size(), u"%1 pages"_s.arg(pages));
    score.count(draft.title == wanted.title, u"title "_s + draft.title);
    return score;
}

} // namespace

TEST_CASE("Storyboards in Word come over right")
{
    for (const Sample &sample : samples()) {
        DYNAMIC_SECTION(sample.name)
        {
            const Story wanted = story(sample.text, sample.language);
            const QByteArray docx = storyDocx(wanted, sample.style);
            const Draft draft = draftOf(docx);
            const Score score = scoreOf(wanted, draft, sample.hasPictures);
            const QStringList lost = lostSentences(storyDocumentXml(wanted, sample.style), draft);
            const auto flagged = messages(draft, DraftItem::Outcome::WithLoss).size();
            std::cout << sample.name << ": " << score.right << " of " << score.all
                      << " items right, " << lost.size() << " sentences lost, " << flagged
                      << " flagged\n";
            INFO(score.wrong.join(u'\n').toStdString());
            CHECK(score.right * 100 >= score.all * 95);
            INFO(lost.join(u'\n').toStdString());
            CHECK(lost.isEmpty());
        }
    }
}

/// For trying them in the program, and for saving them with another one: CARREL_SAMPLES names the
/// folder.
TEST_CASE("Storyboards in Word as files", "[.samples]")
{
    if (!qEnvironmentVariableIsSet("CARREL_SAMPLES"))
        SKIP("CARREL_SAMPLES names no folder");
    const QDir folder(qEnvironmentVariable("CARREL_SAMPLES"));
    for (qsizetype i = 0; i < samples().size(); ++i) {
        const Sample &sample = samples()[i];
        writeFile(folder.filePath(u"sample%1.docx"_s.arg(i)),
                  storyDocx(story(sample.text, sample.language), sample.style));
    }
}

/// The same after another program has opened and saved them: CARREL_SAVED names the folder.
TEST_CASE("Storyboards that another program has saved", "[.samples]")
{
    if (!qEnvironmentVariableIsSet("CARREL_SAVED"))
        SKIP("CARREL_SAVED names no folder");
    const QDir folder(qEnvironmentVariable("CARREL_SAVED"));
    for (qsizetype i = 0; i < samples().size(); ++i) {
        const Sample &sample = samples()[i];
        const Draft draft = draftOf(fileContent(folder.filePath(u"sample%1.docx"_s.arg(i))));
        const Story wanted = story(sample.text, sample.language);
        const Score score = scoreOf(wanted, draft, sample.hasPictures);
        std::cout << sample.name << ", saved: " << score.right << " of " << score.all
                  << " items right\n"
                  << score.wrong.join(u'\n').toStdString() << "\n";
        CHECK(lostSentences(storyDocumentXml(wanted, sample.style), draft) == QStringList());
    }
}
