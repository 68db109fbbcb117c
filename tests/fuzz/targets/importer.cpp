// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A document of questions or texts by the importer that the target is built for: as it is, or,
// where it is a list of files (partsOf), as an archive.

#include "core/exchange/importer.h"
#include "core/kinds/kind.h"
#include "tests/fuzz/targets/fuzz.h"

namespace carrel::fuzz {

namespace {

/// As it is, or as the archive that it lists.
ImportSource sourceOf(const QByteArray &bytes)
{
    const QString suffix = QStringLiteral(CARREL_FUZZ_SUFFIX);
    const QList<Part> parts = partsOf(bytes);
    if (QStringLiteral(CARREL_FUZZ_ARCHIVE).isEmpty() || parts.isEmpty())
        return {bytes, QStringLiteral("document.") + suffix};
    const bool isOpen = parts.first().name == u"mimetype";
    const QString archive = isOpen ? QStringLiteral("ods") : QStringLiteral(CARREL_FUZZ_ARCHIVE);
    return {zipOf(parts), QStringLiteral("document.") + archive};
}

} // namespace

void read(const QByteArray &bytes)
{
    const Importer *importer = findImporter(QStringLiteral(CARREL_FUZZ_IMPORTER));
    demand(importer, "there is such an importer");
    const ImportSource source = sourceOf(bytes);
    (void)importerFor(source);
    SeededIdSource idSource = ids();
    const auto draft = importer->read(source, idSource, {});
    if (!draft)
        return;
    for (const Node &node : draft->nodes) {
        const Kind *kind = findKind(node.kind);
        const bool isKnown = kind && node.body[QStringLiteral("v")].toInt() <= kind->version;
        demand(!isKnown || checkBodyTypes(*kind, node.body),
               "what was taken is of the right types");
    }
}

} // namespace carrel::fuzz
