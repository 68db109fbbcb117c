// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/profile/localtext.h"

#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace carrel {

QString LocalText::in(const QString &language) const
{
    const QString base = language.section(u'-', 0, 0).toLower();
    if (m_texts.contains(base))
        return m_texts.value(base);
    const auto english = m_texts.constFind(u"en"_s);
    if (english != m_texts.cend())
        return *english;
    return m_texts.isEmpty() ? QString() : m_texts.first();
}

QString LocalText::text() const
{
    const QStringList wanted = QLocale().uiLanguages();
    for (const QString &tag : wanted) {
        const QString base = tag.section(u'-', 0, 0).toLower();
        if (m_texts.contains(base))
            return m_texts.value(base);
    }
    return in(u"en"_s);
}

} // namespace carrel
