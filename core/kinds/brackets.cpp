// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/brackets.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

/// A link, or a run of a later version.
bool isWall(const QJsonObject &run)
{
    return !run["link"_L1].toString().isEmpty() || !run["text"_L1].isString();
}

} // namespace

QList<BracketSign> bracketSigns(const QJsonArray &runs, QStringView special)
{
    QList<BracketSign> signs;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const QJsonObject run = runs[i].toObject();
        if (isWall(run)) {
            signs << BracketSign{{}, i, true};
            continue;
        }
        const QString text = run["text"_L1].toString();
        for (qsizetype at = 0; at < text.size(); ++at) {
            const bool isPlain =
                text[at] == u'\\' && at + 1 < text.size() && special.contains(text[at + 1]);
            at += isPlain ? 1 : 0;
            if (text[at] < QChar(gapSign) || text[at] > QChar(placeEnds))
                signs << BracketSign{text[at], i, isPlain};
        }
    }
    return signs;
}

qsizetype endOfBracket(const QList<BracketSign> &signs, qsizetype from)
{
    if (!signs[from].is(u'['))
        return -1;
    for (qsizetype at = from + 1; at < signs.size(); ++at) {
        if (signs[at].is(u']'))
            return at;
        if (signs[at].is(u'[') || signs[at].sign.isNull())
            return -1;
    }
    return -1;
}

RunsWriter::RunsWriter(const QJsonArray &runs)
    : m_runs(runs)
    , m_texts(runs.size())
{ }

void RunsWriter::add(const BracketSign &sign)
{
    if (!sign.sign.isNull())
        add(sign.sign, sign.run);
}

void RunsWriter::add(QChar sign, qsizetype run)
{
    m_texts[run] += sign;
}

QJsonArray RunsWriter::runs() const
{
    QJsonArray changed;
    for (qsizetype i = 0; i < m_runs.size(); ++i) {
        QJsonObject run = m_runs[i].toObject();
        if (!isWall(run))
            run["text"_L1] = m_texts[i];
        changed.append(run);
    }
    return changed;
}

} // namespace carrel
