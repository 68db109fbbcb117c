// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/plaintext/plaintext.h"

#include "core/base/translate.h"
#include "core/exchange/plaintext/typedblocks.h"
#include "core/exchange/plaintext/typedquestions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

int sniffPlainText(const ImportSource &source)
{
    const QStringList lines = firstLines(source.bytes);
    const bool hasWords =
        std::ranges::any_of(lines, [](const QString &line) { return !line.trimmed().isEmpty(); });
    if (!hasWords)
        return 0;
    const auto options = std::ranges::count_if(lines, [](const QString &line) {
        const auto read = plaintext::lineFrom(line, plaintext::Dialect::Free);
        return read.kind == plaintext::LineKind::Option || read.kind == plaintext::LineKind::Key;
    });
    return options >= 2 ? 55 : 10;
}

Result<Draft> readPlainText(const ImportSource &source, IdSource &ids, const Progress &progress)
{
    return plaintext::readTyped(source, plaintext::Dialect::Free, plaintext::write, ids, progress);
}

} // namespace

Importer plainTextImporter()
{
    return {.id = u"text"_s,
            .title = tr("Typed questions"),
            .summary = tr("Questions as people type them in a mail or a document: options with "
                          "letters or dashes, the right one with a star or named below."),
            .suffixes = {u"txt"_s, u"md"_s},
            .sniff = sniffPlainText,
            .read = readPlainText,
            .example = tr("1. What do you ask first at a handover?\n"
                          "a) Was it a quiet night?\n"
                          "*b) What is still open?\n"
                          "c) Where is the sheet?\n"
                          "Feedback: Open matters are lost most easily.\n\n"
                          "2. A handover sheet replaces talking.\n"
                          "Answer: False")};
}

} // namespace carrel
