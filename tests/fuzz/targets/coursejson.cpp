// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A course as a JSON document.

#include "core/exchange/coursejson/coursecontent.h"
#include "core/exchange/coursejson/jsondocument.h"
#include "core/kinds/kind.h"
#include "tests/fuzz/targets/fuzz.h"

namespace carrel::fuzz {

void read(const QByteArray &bytes)
{
    const auto document = coursejson::readDocument(fileOf(bytes, QStringLiteral("json")));
    if (!document)
        return;
    SeededIdSource source = ids();
    const auto content =
        coursejson::contentFrom(*document, source, QStringLiteral("2026-03-01T10:00:00.000Z"));
    if (!content)
        return;
    for (const Node &node : content->nodes) {
        const Kind *kind = findKind(node.kind);
        const bool isKnown = kind && !isNewerBody(*kind, node.body);
        demand(!isKnown || checkBodyTypes(*kind, node.body),
               "what was taken is of the right types");
    }
    for (const coursejson::MediaEntry &entry : content->media)
        demand(!entry.file.startsWith(u'/') && !entry.file.contains(QStringLiteral("..")),
               "stored files are beside the document");
}

} // namespace carrel::fuzz
