// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringMatcher>

#include <vector>

namespace carrel {

/// Looks into stored bodies without parsing them: may this one hold the words? Says yes to all that
/// do, in whatever case and with whatever accents (core/base/folding.h), also where marks of rich
/// text divide them, and to few others.
class BodyScan
{
public:
    explicit BodyScan(const QString &words);

    /// `json` is a body as jsonToText() writes it. Other bytes do no harm.
    bool mayHold(QByteArrayView json);
    bool isIn(QStringView title) const;

private:
    /// Writes folded text one character after the other; there is room for it.
    struct Writer
    {
        char16_t *at = nullptr;
    };
    const char *addPlain(Writer &writer, const char *at, const char *end) const;
    const char *addText(Writer &writer, const char *at, const char *end) const;
    const char *addEscape(Writer &writer, const char *at, const char *end) const;
    void addCharacter(Writer &writer, char32_t character) const;
    void add(Writer &writer, char16_t character) const;
    bool isBetween(const std::vector<char16_t> &texts, const Writer &writer) const;

    const char16_t *m_table;
    QStringMatcher m_matcher;
    std::vector<char16_t> m_runs; ///< All runs of one body without anything between.
    std::vector<char16_t> m_others; ///< Its other texts.
};

} // namespace carrel
