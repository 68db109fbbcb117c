// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace carrel {

/// A text that a data file holds in several languages, by language ("en", "fr").
class LocalText
{
public:
    LocalText() = default;
    explicit LocalText(const QMap<QString, QString> &texts)
        : m_texts(texts)
    { }

    /// In the language of a BCP 47 tag; else in English, else in the first there is.
    QString in(const QString &language) const;
    /// In the language in which the program speaks.
    QString text() const;
    bool isEmpty() const { return m_texts.isEmpty(); }
    QStringList languages() const { return m_texts.keys(); }

    friend bool operator==(const LocalText &, const LocalText &) = default;

private:
    QMap<QString, QString> m_texts;
};

} // namespace carrel
