// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/content/indexpage.h"

#include "core/base/translate.h"
#include "core/package/content/playerfiles.h"
#include "core/richtext/richtext.h"

#include <QHash>
#include <QLocale>

namespace carrel {

using namespace Qt::StringLiterals;

QString directionOf(const QString &language)
{
    return QLocale(language).textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
}

QString contentPolicy(const QStringList &thirdParties)
{
    const QString hosts = thirdParties.isEmpty() ? QString() : u' ' + thirdParties.join(u' ');
    const QString frames = thirdParties.isEmpty() ? u" 'none'"_s : hosts;
    return u"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
           "font-src 'self'; media-src 'self'"_s
        + hosts + u"; frame-src"_s + frames + u"; base-uri 'none'; form-action 'none'"_s;
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
            return Error{ErrorCode::Internal,
                         tr("A part of the player does not fit this version. Install Carrel again."),
                         u"unknown mark "_s + mark};
        filled += text.mid(at, open - at) + richtext::escaped(*value);
        at = close + 2;
    }
    return (filled + text.mid(at)).toUtf8();
}

} // namespace carrel
