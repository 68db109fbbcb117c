// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/word/richruns.h"

#include "core/richtext/richtext.h"

using namespace Qt::StringLiterals;

namespace carrel::word {

QString textOf(const QList<WordRun> &runs)
{
    QString text;
    for (const WordRun &run : runs)
        text += run.text;
    return text;
}

QList<WordRun> withoutStart(const QList<WordRun> &runs, qsizetype length)
{
    QList<WordRun> rest;
    for (WordRun run : runs) {
        const qsizetype here = qMin(length, run.text.size());
        run.text = run.text.mid(here);
        length -= here;
        if (run.image >= 0 || !run.text.isEmpty())
            rest.append(run);
    }
    return rest;
}

QList<WordRun> withoutEnd(const QList<WordRun> &runs, qsizetype length)
{
    qsizetype kept = qMax<qsizetype>(0, textOf(runs).size() - length);
    QList<WordRun> rest;
    for (WordRun run : runs) {
        run.text = run.text.left(kept);
        kept -= run.text.size();
        if (run.image >= 0 || !run.text.isEmpty())
            rest.append(run);
    }
    return rest;
}

QList<WordRun> trimmed(const QList<WordRun> &runs)
{
    const QString text = textOf(runs);
    qsizetype before = 0;
    while (before < text.size() && text[before].isSpace())
        ++before;
    qsizetype after = 0;
    while (after < text.size() - before && text[text.size() - 1 - after].isSpace())
        ++after;
    return withoutEnd(withoutStart(runs, before), after);
}

bool isWholly(const QList<WordRun> &runs, const std::function<bool(const WordMarks &)> &has)
{
    qsizetype letters = 0;
    qsizetype marked = 0;
    for (const WordRun &run : runs) {
        qsizetype here = 0;
        for (const QChar sign : run.text)
            here += sign.isLetterOrNumber() ? 1 : 0;
        letters += here;
        marked += has(run.marks) ? here : 0;
    }
    return letters > 0 && marked * 10 >= letters * 9;
}

QJsonObject RichWriter::runOf(const WordRun &run) const
{
    QString text = run.text;
    text.replace(u'\t', u' ');
    QJsonObject result{{u"text"_s, text}};
    const WordMarks &marks = run.marks;
    if (marks.bold)
        result.insert(u"bold"_s, true);
    if (marks.italic)
        result.insert(u"italic"_s, true);
    if (marks.sup)
        result.insert(u"sup"_s, true);
    if (marks.sub)
        result.insert(u"sub"_s, true);
    if (marks.code)
        result.insert(u"code"_s, true);
    const QString language = marks.lang.section(u'-', 0, 0).toLower();
    if (!language.isEmpty() && !m_document.lang.isEmpty() && language != m_document.lang
        && language != u"zxx" && language != u"x") {
        result.insert(u"lang"_s, language);
    }
    if (!marks.link.isEmpty() && !marks.link.startsWith(u'#')) {
        const QString address = richtext::safeAddress(marks.link);
        if (!address.isEmpty() && !address.startsWith(u"page:"))
            result.insert(u"link"_s, address);
    }
    return result;
}

QJsonArray RichWriter::runs(const QList<WordRun> &runs) const
{
    QJsonArray result;
    for (const WordRun &run : runs) {
        if (run.image < 0 && !run.text.isEmpty())
            result.append(runOf(run));
    }
    return result;
}

QJsonArray RichWriter::blocks(const QList<WordRun> &runs) const
{
    QJsonArray result;
    QList<WordRun> words;
    const auto flush = [&] {
        const QList<WordRun> part = trimmed(words);
        if (!textOf(part).isEmpty())
            result.append(paragraphBlock(this->runs(part)));
        words.clear();
    };
    for (const WordRun &run : runs) {
        if (run.image < 0) {
            words.append(run);
            continue;
        }
        const MediaId id = media(run.image);
        if (id.isNull())
            continue;
        flush();
        result.append(QJsonObject{{u"type"_s, u"image"_s},
                                  {u"media"_s, id.text()},
                                  {u"alt"_s, m_document.images[run.image].alt}});
    }
    flush();
    return result;
}

QJsonObject paragraphBlock(const QJsonArray &runs)
{
    return {{u"type"_s, u"paragraph"_s}, {u"runs"_s, runs}};
}

QJsonArray plainBlocks(const QString &text)
{
    const QString bare = text.trimmed();
    return bare.isEmpty() ? QJsonArray()
                          : QJsonArray{paragraphBlock({QJsonObject{{u"text"_s, bare}}})};
}

void append(QJsonArray &text, const QJsonArray &more)
{
    for (const auto &block : more)
        text.append(block);
}

} // namespace carrel::word
