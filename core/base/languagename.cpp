// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/languagename.h"

#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace carrel {

QString languageName(const QString &tag)
{
    // Qt names the language of a country ("American English"), so the most common ones stand here.
    static const QHash<QString, QString> names{
        {u"de"_s, u"Deutsch"_s},  {u"en"_s, u"English"_s},   {u"es"_s, u"Español"_s},
        {u"fr"_s, u"Français"_s}, {u"it"_s, u"Italiano"_s},  {u"nl"_s, u"Nederlands"_s},
        {u"pl"_s, u"Polski"_s},   {u"pt"_s, u"Português"_s}, {u"zh"_s, u"中文"_s}};
    if (names.contains(tag))
        return names.value(tag);
    const QLocale locale(tag);
    QString name = locale.nativeLanguageName();
    if (name.isEmpty() || locale.language() == QLocale::C)
        return tag;
    return name.replace(0, 1, name.left(1).toUpper());
}

} // namespace carrel
