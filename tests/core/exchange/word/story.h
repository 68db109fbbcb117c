// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace carrel::test {

/// What a storyboard says, whatever it looks like: read from a text in samples/, written as
/// documents in several styles, and compared with what the reader makes of them.
struct StoryQuestion
{
    QString stem;
    QStringList options = {};
    QList<int> right = {}; ///< Places in `options`.
    QString feedback = {};

    bool isMultiple() const { return right.size() > 1; }
};

struct StoryPage
{
    QString title;
    QStringList paragraphs = {};
    QStringList bullets = {};
    QString alt = {}; ///< Of its picture; empty: none.
    QString caption = {};
    QList<StoryQuestion> questions = {};
    bool isQuiz = false;
};

struct StoryModule
{
    QString title;
    QStringList objectives = {};
    QList<StoryPage> pages = {};
};

struct Story
{
    QString title;
    QString language;
    QList<StoryModule> modules;

    QList<StoryPage> pages() const;
};

/// Reads samples/<name>.txt.
Story story(const QString &name, const QString &language);

/// How people write storyboards.
enum class StoryStyle {
    LetteredLists, ///< Word: heading styles, numbered stems, lettered options, the key is bold.
    QuestionTables, ///< LibreOffice: heading styles, tables "Question | Answer | Feedback".
    Unstyled, ///< Word without styles: bold lines as headings, typed letters, stars.
    LabelledLines, ///< Google Docs: "Question 3", bullets, "Correct answer: B", "Feedback:".
    ScreenTable, ///< A table with a row for each page, questions in tables of their own.
    Ticked, ///< Check signs before the options, headings one level deeper, a table of contents.
};

QByteArray storyDocx(const Story &story, StoryStyle style);
/// Its part word/document.xml.
QByteArray storyDocumentXml(const Story &story, StoryStyle style);

} // namespace carrel::test
