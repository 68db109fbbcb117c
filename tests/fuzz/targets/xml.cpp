// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A manifest by libxml2, and a page by its HTML reader.

#include "core/package/check/xmldocument.h"
#include "tests/fuzz/targets/fuzz.h"

namespace carrel::fuzz {

void read(const QByteArray &bytes)
{
    QString problem;
    const auto document = XmlDocument::parse(bytes, &problem);
    demand(document || !problem.isEmpty(), "a refusal has a reason");
    if (document) {
        for (const XmlElement *element : document->root().all())
            (void)element->attribute(u"identifier");
        (void)document->schemaProblems(QStringLiteral(CARREL_FUZZ_SCHEMAS "/_all.xsd"));
    }
    const XmlElement page = htmlRoot(bytes);
    for (const XmlElement *element : page.all())
        (void)element->child(u"a");
    (void)htmlReferences(page);
}

} // namespace carrel::fuzz
