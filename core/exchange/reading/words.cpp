// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/reading/words.h"

#include "core/base/translate.h"
#include "core/richtext/foreigntext.h"
#include "core/richtext/richtext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

bool holdsHtml(const QString &words)
{
    static const QRegularExpression tag(
        u"<(/?(p|br|b|i|u|em|strong|span|div|img|a|ul|ol|li|table|t[rdh]|tbody|thead|sub|sup|code|"
        "pre|h[1-6]|font|blockquote|video|audio|iframe|script|style|object|embed|source|center|"
        "small|big|strike|del|s|hr|math|svg|form|input|button)\\b[^<>]*|!--.*)>"_s,
        QRegularExpression::CaseInsensitiveOption);
    return tag.match(words).hasMatch();
}

/// HTML of words with entities alone ("caf&eacute;").
bool holdsEntities(const QString &words)
{
    static const QRegularExpression entity(u"&(#[0-9]{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,12});"_s);
    return entity.match(words).hasMatch();
}

void add(QStringList &losses, const QString &loss)
{
    if (!losses.contains(loss))
        losses.append(loss);
}

QString attribute(const QString &tag, const QString &name)
{
    const QRegularExpression pattern(
        u"\\b%1\\s*=\\s*(\"([^\"]*)\"|'([^']*)'|([^\\s>]+))"_s.arg(name),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(tag);
    return match.captured(2) + match.captured(3) + match.captured(4);
}

void tellPictures(const QString &html, QStringList &losses)
{
    static const QRegularExpression picture(u"<img\\b[^>]*>"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    for (auto at = picture.globalMatch(html); at.hasNext();) {
        const QString tag = at.next().captured();
        QString name = attribute(tag, u"src"_s);
        if (name.startsWith("data:"_L1))
            name.clear();
        const QString alt = attribute(tag, u"alt"_s).simplified();
        const QString named = alt.isEmpty() ? name.section(u'/', -1) : alt;
        add(losses,
            named.isEmpty()
                ? tr("A picture did not come along. Put it into the course and describe it.")
                : tr("The picture “%1” did not come along. Put it into the course and describe "
                     "it.",
                     "%1: name or description of a picture")
                      .arg(named.left(80)));
    }
}

void tellForeign(const QString &html, QStringList &losses)
{
    static const QRegularExpression film(u"<(video|audio|iframe|object|embed)\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression script(u"<(script|style|form|input|button|select)\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (film.match(html).hasMatch())
        add(losses,
            tr("A film, sound or embedded page did not come along. Put it into a block "
               "of its own."));
    if (script.match(html).hasMatch())
        add(losses,
            tr("Program code of the source was left out: it does not belong into a "
               "text."));
}

void tellFormulas(const QString &words, QStringList &losses)
{
    static const QRegularExpression formula(
        u"\\$\\$.+?\\$\\$|\\\\\\(.+?\\\\\\)|\\\\\\[.+?\\\\\\]"_s);
    if (formula.match(words).hasMatch())
        add(losses,
            tr("A formula stays as it was typed, with its signs. Write it in words or as "
               "a picture."));
}

QJsonArray fromForeignHtml(const QString &html, QStringList &losses)
{
    tellPictures(html, losses);
    tellForeign(html, losses);
    const QJsonArray text = richtext::fromHtml(html);
    static const QRegularExpression anyTag(u"<[^>]*>"_s);
    const QString bare = QString(html).remove(anyTag).trimmed();
    if (!text.isEmpty() || bare.isEmpty())
        return text;
    // Nothing but what a text cannot hold, or built to be hard to read: keep the bare words.
    static const QRegularExpression unseen(u"<(script|style)\\b.*?</\\1\\s*>"_s,
                                           QRegularExpression::CaseInsensitiveOption
                                               | QRegularExpression::DotMatchesEverythingOption);
    return richtext::fromPlain(QString(html).remove(unseen).remove(anyTag).trimmed());
}

} // namespace

QJsonArray storedWords(const QString &words, WordFormat format, QStringList &losses)
{
    const QString trimmed = words.trimmed();
    if (trimmed.isEmpty())
        return {};
    tellFormulas(trimmed, losses);
    switch (format) {
    case WordFormat::Plain: return richtext::clean(richtext::fromPlain(trimmed));
    case WordFormat::Html: return fromForeignHtml(trimmed, losses);
    case WordFormat::Markdown: {
        const QJsonArray text = richtext::fromMarkdown(trimmed);
        return text.isEmpty() ? richtext::clean(richtext::fromPlain(trimmed)) : text;
    }
    case WordFormat::Moodle: break;
    }
    if (!holdsHtml(trimmed) && !holdsEntities(trimmed))
        return richtext::clean(richtext::fromPlain(trimmed));
    return fromForeignHtml(QString(trimmed).replace(u'\n', u"<br>"_s), losses);
}

QString plainWords(const QString &words, WordFormat format, QStringList &losses)
{
    return richtext::toPlain(storedWords(words, format, losses)).simplified();
}

} // namespace carrel
