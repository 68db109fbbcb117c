// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/gift/giftsource.h"
#include "core/exchange/reading/draftwriter.h"
#include "core/exchange/reading/questionblocks.h"
#include "core/exchange/reading/words.h"

#include <optional>

namespace carrel::gift {

/// Makes the block of one question; what was lost goes to the passage. Decides what it asks as
/// Moodle does.
class QuestionReader
{
public:
    QuestionReader(const Question &question, Passage &passage);

    /// Nothing: it cannot be read, and problem() says why.
    std::optional<DraftBlock> read();
    const QString &problem() const { return m_problem; }

private:
    DraftBlock readText();
    DraftBlock readEssay();
    std::optional<DraftBlock> readTrueFalse();
    std::optional<DraftBlock> readChoice();
    std::optional<DraftBlock> readMatching();
    std::optional<DraftBlock> readNumbers();
    std::optional<DraftBlock> readShortText();
    DraftBlock anyOf(const QList<Answer> &answers, const QList<DraftChoice> &choices);
    DraftBlock weighted(const QList<Answer> &answers, const QList<DraftChoice> &choices);
    std::optional<DraftBlock> gap(const QList<TypedAnswer> &answers);
    std::optional<TypedAnswer> numberFrom(const Answer &answer, double *tolerance);

    std::nullopt_t refuse(const QString &why);
    void lose(const QString &what);
    bool isTrueFalse() const;
    QJsonArray words(const QString &text);
    QString plain(const QString &text);
    QString stem() const;
    QuestionFrame frame();

    const Question &m_question;
    Passage &m_passage;
    WordFormat m_format;
    QString m_problem;
};

} // namespace carrel::gift
