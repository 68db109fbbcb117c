// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/file/filesort.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel::kinds::file;

TEST_CASE("sortOf knows what may be given to learners, and nothing else")
{
    CHECK(sortOf(u"application/pdf"_s)->name == u"pdf");
    CHECK(sortOf(u"image/jpeg"_s)->name == u"picture");
    CHECK(sortOf(u"application/vnd.oasis.opendocument.spreadsheet"_s)->name == u"sheet");
    for (const auto &type :
         {u""_s, u"text/html"_s, u"text/javascript"_s, u"application/x-msdownload"_s,
          u"application/zip"_s, u"application/octet-stream"_s,
          u"application/vnd.ms-word.document.macroEnabled.12"_s}) {
        INFO(type.toStdString());
        CHECK_FALSE(sortOf(type));
    }
}

TEST_CASE("downloadName keeps the author's name where it opens the file, and mends it elsewhere")
{
    const FileSort &pdf = *sortOf(u"application/pdf"_s);
    const FileSort &jpeg = *sortOf(u"image/jpeg"_s);
    CHECK(downloadName(u"Vier Sätze (neu).PDF"_s, pdf) == u"Vier Sätze (neu).PDF");
    CHECK(downloadName(u"team.jpeg"_s, jpeg) == u"team.jpeg");
    CHECK(downloadName(u"plan"_s, pdf) == u"plan.pdf");
    CHECK(downloadName(u"plan v1.2"_s, pdf) == u"plan v1.2.pdf");
    CHECK(downloadName(u"plan.doc"_s, pdf) == u"plan.doc.pdf");
    CHECK(downloadName(u"plan.exe"_s, pdf) == u"plan.pdf");
    CHECK(downloadName(u"plan.pdf.html"_s, pdf) == u"plan.pdf.pdf");
    CHECK(downloadName(u"../../etc\\plan.pdf"_s, pdf) == u"plan.pdf");
    CHECK(downloadName({}, pdf) == u"file.pdf");
}
