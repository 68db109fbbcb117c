// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/word/partelement.h"
#include "core/exchange/word/worddocument.h"

#include <QHash>
#include <QString>

#include <memory>
#include <optional>

namespace carrel::word {

/// What a style says, with what it takes from the styles it is based on.
struct WordStyle
{
    QString name; ///< In lower case.
    int outlineLevel = -1;
    QString listId; ///< Of the list that its paragraphs are in; empty: none.
    int listLevel = 0;
    WordMarks marks;
    bool isBoxed = false;
};

/// The styles of a document.
class WordStyles
{
public:
    WordStyles() = default;
    explicit WordStyles(const PartElement &styles);

    /// The style of that id, else the document's ordinary one.
    WordStyle style(const QString &id) const;
    /// A style of characters; nothing if there is none of that id.
    std::optional<WordStyle> characters(const QString &id) const;

private:
    WordStyle resolved(const PartElement &style, int depth) const;

    QHash<QString, const PartElement *> m_byId;
    std::shared_ptr<const PartElement> m_styles; ///< What m_byId points into.
    QString m_ordinary;
    WordMarks m_defaults;
};

/// Adds what an element w:rPr says to the marks.
void addMarks(WordMarks &marks, const PartElement &properties);

/// Borders on its sides or a shade.
bool isBoxed(const PartElement &paragraphProperties);

/// Lists: which sign an item has, and which number.
class WordLists
{
public:
    WordLists() = default;
    explicit WordLists(const PartElement &numbering);

    /// Notes the next item of a list, and says in `paragraph` how it begins.
    void count(const QString &listId, int level, WordParagraph &paragraph);

private:
    struct Level
    {
        ListSign sign = ListSign::Bullet;
        int start = 1;
    };
    struct List
    {
        QString abstractId;
        QHash<int, Level> levels;
    };
    static Level levelOf(const PartElement &level);

    QHash<QString, List> m_lists;
    QHash<QString, QList<int>> m_counts; ///< By list: how far each level has come.
};

} // namespace carrel::word
