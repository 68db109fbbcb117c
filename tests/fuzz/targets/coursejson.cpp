// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A course as a JSON document.

#include "core/exchange/coursejson/coursecontent.h"
#include "core/exchange/coursejson/jsondocument.h"
#include "core/exchange/coursejson/mediafiles.h"
#include "core/kinds/kind.h"
#include "tests/fuzz/targets/fuzz.h"

#include <QFileInfo>

namespace carrel::fuzz {

namespace {

/// Of all files that the document names, none is opened that is not beside it.
void openMediaOf(const coursejson::CourseContent &content, const QFileInfo &document)
{
    const QString folder = document.canonicalPath() + u'/';
    for (const coursejson::MediaEntry &entry : content.media) {
        const auto opened = coursejson::openMediaFile(document.path(), entry.file, QString());
        demand(!opened || QFileInfo(**opened).canonicalFilePath().startsWith(folder),
               "stored files are beside the document");
    }
}

} // namespace

void read(const QByteArray &bytes)
{
    const QString path = fileOf(bytes, QStringLiteral("json"));
    const auto document = coursejson::readDocument(path);
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
    openMediaOf(*content, QFileInfo(path));
}

} // namespace carrel::fuzz
