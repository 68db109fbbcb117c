// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/packageformat.h"

#include "core/package/exporter.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace carrel;

TEST_CASE("The table of formats and the exporters are the same list")
{
    QStringList formats;
    for (const PackageFormat &format : packageFormats())
        formats.append(format.id);
    QStringList made;
    for (const Exporter *exporter : allExporters())
        made.append(exporter->format().id);
    CHECK(formats == made);
    CHECK(QSet<QString>(formats.cbegin(), formats.cend()).size() == formats.size());
}

TEST_CASE("Every format has words for authors and an extension")
{
    for (const PackageFormat &format : packageFormats()) {
        INFO(format.id.toStdString());
        CHECK_FALSE(format.title().isEmpty());
        CHECK(format.about().endsWith(u'.'));
        CHECK(format.extension
              == (format.shape == PackageFormat::Shape::SingleFile ? u"html"_s : u"zip"_s));
    }
}
