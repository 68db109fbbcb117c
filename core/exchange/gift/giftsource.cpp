// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/gift/giftsource.h"

#include "core/base/translate.h"
#include "core/exchange/reading/sourcetext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace carrel::gift {

namespace {

/// Signs that a backslash makes ordinary ones, in the order of their stand-ins.
constexpr QStringView escapedSigns = u"\\:#={}~n";

QString escaped(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype sign =
            text[i] == u'\\' && i + 1 < text.size() ? escapedSigns.indexOf(text[i + 1]) : -1;
        if (sign < 0) {
            result += text[i];
            continue;
        }
        result += QChar(char16_t(firstStandIn + sign));
        ++i;
    }
    return result;
}

void noteTags(const QString &comment, QStringList &tags)
{
    static const QRegularExpression tag(u"\\[(tag|id):([^\\]]+)\\]"_s);
    for (auto at = tag.globalMatch(comment); at.hasNext();) {
        const auto match = at.next();
        tags.append(match.captured(1) + u": "_s + match.captured(2).trimmed());
    }
}

} // namespace

QList<Block> blocksOf(const QStringList &lines)
{
    QList<Block> blocks;
    QStringList words;
    Block block;
    const auto end = [&] {
        if (block.firstLine > 0) {
            block.text = escaped(words.join(u'\n')).trimmed();
            blocks.append(block);
        }
        block = {};
        words.clear();
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty()) {
            end();
            continue;
        }
        if (block.firstLine == 0)
            block.firstLine = int(i) + 1;
        block.lastLine = int(i) + 1;
        if (line.startsWith("//"_L1)) {
            block.hasComments = true;
            noteTags(line, block.tags);
        } else {
            words.append(line);
        }
    }
    end();
    return blocks;
}

QString unescaped(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        const qsizetype sign = c.unicode() - firstStandIn;
        if (sign >= 0 && sign < escapedSigns.size())
            c = escapedSigns[sign] == u'n' ? QChar(u'\n') : escapedSigns[sign];
    }
    return result;
}

Answer answerFrom(const QString &text, double usualWeight)
{
    static const QRegularExpression weight(u"^%\\s*(-?[0-9]{1,3}(?:[.,][0-9]*)?)\\s*%"_s);
    Answer answer{.words = text.trimmed(), .feedback = {}, .weight = usualWeight};
    if (const auto match = weight.match(answer.words); match.hasMatch()) {
        answer.weight = match.captured(1).replace(u',', u'.').toDouble();
        answer.hasWeight = true;
        answer.words = answer.words.mid(match.capturedLength());
    }
    const qsizetype hash = answer.words.indexOf(u'#');
    if (hash >= 0) {
        answer.feedback = answer.words.mid(hash + 1).trimmed();
        answer.words.truncate(hash);
    }
    answer.words = answer.words.trimmed();
    return answer;
}

QString takeFormat(QString &text)
{
    static const QRegularExpression prefix(u"^\\s*\\[(html|markdown|plain|moodle)\\]"_s);
    const auto match = prefix.match(text);
    if (match.hasMatch())
        text = text.mid(match.capturedLength());
    return match.captured(1);
}

Question questionFrom(const QString &text)
{
    Question question;
    QString rest = text;
    if (rest.startsWith("::"_L1)) {
        const qsizetype end = rest.indexOf("::"_L1, 2);
        if (end >= 0) {
            question.name = unescaped(rest.mid(2, end - 2)).simplified();
            rest = rest.mid(end + 2).trimmed();
        }
    }
    question.format = takeFormat(rest);
    const qsizetype open = rest.indexOf(u'{');
    const qsizetype close = rest.indexOf(u'}');
    if (open < 0 && close < 0) {
        question.before = rest;
        return question;
    }
    if (open < 0 || close < open) {
        question.problem = open < 0 || close >= 0
            ? tr("A closing brace has no opening one before it. Answers stand between { and }; a "
                 "brace that belongs to the text is written \\{ or \\}.")
            : tr("The brace before the answers is never closed. Is there a blank line between the "
                 "answers? A blank line ends a question.");
        return question;
    }
    question.hasAnswers = true;
    question.before = rest.left(open);
    question.after = rest.mid(close + 1);
    question.answers = rest.mid(open + 1, close - open - 1);
    if (const qsizetype general = question.answers.lastIndexOf("####"_L1); general >= 0) {
        question.generalFeedback = question.answers.mid(general + 4).trimmed();
        question.answers.truncate(general);
    }
    question.answers = question.answers.trimmed();
    return question;
}

} // namespace carrel::gift
