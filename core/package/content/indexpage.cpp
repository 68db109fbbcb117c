// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/content/indexpage.h"

#include "core/base/translate.h"
#include "core/package/content/playerfiles.h"
#include "core/richtext/richtext.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

namespace carrel {

using namespace Qt::StringLiterals;

QString directionOf(const QString &language)
{
    return QLocale(language).textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
}

QString contentPolicy(const QStringList &thirdParties)
{
    const QString hosts = thirdParties.join(u' ');
    const QString only = hosts.isEmpty() ? u"'none'"_s : hosts;
    const QStringList rules{
        u"default-src 'none'"_s,
        u"script-src 'self'"_s,
        u"style-src 'self'"_s,
        u"img-src 'self' data:"_s,
        u"font-src 'self'"_s,
        hosts.isEmpty() ? u"media-src 'self'"_s : u"media-src 'self' "_s + hosts,
        u"frame-src "_s + only,
        u"connect-src "_s + only, // The player asks whether a video's host answers at all.
        u"base-uri 'none'"_s,
        u"form-action 'none'"_s,
    };
    return rules.join(u"; "_s);
}

QString withRequestsAnywhere(const QString &policy)
{
    static const QRegularExpression requests(u"connect-src [^;]*"_s);
    return QString(policy).replace(requests, u"connect-src https: http:"_s);
}

Result<QByteArray> launchPage(const QByteArray &page, const PageMarks &marks)
{
    const QHash<QString, QString> values{{u"title"_s, marks.title},
                                         {u"lang"_s, marks.language},
                                         {u"dir"_s, directionOf(marks.language)},
                                         {u"csp"_s, marks.policy}};
    const QString text = QString::fromUtf8(page);
    QString filled;
    qsizetype at = 0;
    for (;;) {
        const qsizetype open = text.indexOf(u"{{"_s, at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u"}}"_s, open);
        if (close < 0)
            break;
        const QString mark = text.mid(open + 2, close - open - 2);
        const auto value = values.constFind(mark);
        if (value == values.constEnd())
            return Error{
                ErrorCode::Internal,
                tr("A part of the player does not fit this version. Install Carrel again."),
                u"unknown mark "_s + mark};
        filled += text.mid(at, open - at) + richtext::escaped(*value);
        at = close + 2;
    }
    return (filled + text.mid(at)).toUtf8();
}

} // namespace carrel
