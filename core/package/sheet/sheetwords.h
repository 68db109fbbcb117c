// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <utility>

namespace carrel {

/// The sheet's own words in one language (resources/lms/sheet/words.json): that of the course, not
/// that of the program.
class SheetWords
{
public:
    /// `course`: a BCP 47 tag.
    explicit SheetWords(const QString &course);

    using Values = QList<std::pair<QString, QString>>;
    /// The text of that name, which must be there, with its marks filled.
    QString say(const QString &name, const Values &values = {}) const;
    const QString &language() const { return m_language; }

private:
    QString m_language;
    QJsonObject m_words;
};

/// Marks "{name}" replaced, each once: what is put in is not looked at again.
QString filled(const QString &text, const SheetWords::Values &values);

} // namespace carrel
