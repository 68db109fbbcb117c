// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/kinds/kindfixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

Media storedAs(const QString &name, const QString &type, qint64 size = 1000)
{
    return {.id = MediaId(u"storedaaaaaa"_s),
            .name = name,
            .type = type,
            .size = size,
            .sha256 = {},
            .body = {}};
}

QJsonObject bodyWithStored()
{
    QJsonObject body = sampleOf(kindNamed(u"file"_s));
    setAt(body, u"media"_s, u"storedaaaaaa"_s);
    return body;
}

QStringList findingsAbout(const Media &media)
{
    TestContext context;
    context.add(media);
    QStringList rules;
    for (const Finding &finding : kindNamed(u"file"_s).checkFiles(bodyWithStored(), context))
        rules << finding.rule;
    return rules;
}

} // namespace

TEST_CASE("file: planted faults are found")
{
    checkPlantedFaults(u"file"_s,
                       {{u"no-file"_s, u"media"_s, set(u"media"_s, u""_s)},
                        {u"no-description"_s, u"description"_s, set(u"description"_s, u" \n"_s)},
                        {u"file-gone"_s, u"media"_s, set(u"media"_s, u"goneaaaaaaaa"_s)}});
}

TEST_CASE("file: what learners could not open, or should not, is found")
{
    const QString word =
        u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s;
    CHECK(findingsAbout(storedAs(u"Plan.docx"_s, word)).isEmpty());
    CHECK(findingsAbout(storedAs(u"Plan.docm"_s, word)) == QStringList{u"file.program"_s});
    CHECK(findingsAbout(storedAs(u"Plan.html"_s, u"application/pdf"_s))
          == QStringList{u"file.program"_s});
    CHECK(findingsAbout(storedAs(u"Plan.doc"_s, word)) == QStringList{u"file.other-ending"_s});
    CHECK(findingsAbout(storedAs(u"Plan"_s, word)) == QStringList{u"file.other-ending"_s});
    for (const auto &type : {u"text/html"_s, u"application/x-msdownload"_s, u"application/zip"_s,
                             u"text/javascript"_s, u""_s}) {
        INFO(type.toStdString());
        CHECK(findingsAbout(storedAs(u"Plan.pdf"_s, type)) == QStringList{u"file.refused-type"_s});
    }
}

TEST_CASE("file: a large one is found, with its size in the sentence")
{
    const auto sized = [](qint64 size) {
        return storedAs(u"Plan.pdf"_s, u"application/pdf"_s, size);
    };
    CHECK(findingsAbout(sized(20'000'000)).isEmpty());
    CHECK(findingsAbout(sized(20'000'001)) == QStringList{u"file.large"_s});
    TestContext context;
    context.add(sized(48'900'000));
    const Findings findings = kindNamed(u"file"_s).checkFiles(bodyWithStored(), context);
    CHECK(findings[0].message.startsWith(u"The file has 48 MB."));
}

TEST_CASE("file: what the player gets")
{
    const Kind &kind = kindNamed(u"file"_s);
    TestContext context;
    SECTION("address, name to save it under, sort and size, and what it is")
    {
        context.add(storedAs(u"Handover sheet.pdf"_s, u"application/pdf"_s, 48'200));
        const QJsonObject data = kind.playerData(bodyWithStored(), context).toJson();
        CHECK(data["src"_L1].toString() == u"media/Handover sheet.pdf");
        CHECK(data["name"_L1].toString() == u"Handover sheet.pdf");
        CHECK(data["sort"_L1].toString() == u"pdf");
        CHECK(data["size"_L1] == 48'200);
        CHECK(data["description"_L1].toString().startsWith(u"The empty sheet"));
        CHECK(context.thirdParties.isEmpty());
    }
    SECTION("a name that opens it and nothing else")
    {
        context.add(storedAs(u"Plan.exe"_s, u"application/pdf"_s));
        CHECK(kind.playerData(bodyWithStored(), context).toJson()["name"_L1].toString()
              == u"Plan.pdf");
    }
    SECTION("the description alone where the file is gone or may not be given")
    {
        QJsonObject body = sampleOf(kind);
        setAt(body, u"media"_s, u"goneaaaaaaaa"_s);
        CHECK(kind.playerData(body, context).toJson().keys() == QStringList{u"description"_s});
        CHECK(context.hrefs == QStringList{u"goneaaaaaaaa"_s}); // so that the export names it
        context.hrefs.clear();
        context.add(storedAs(u"Plan.pdf"_s, u"text/html"_s));
        CHECK(kind.playerData(bodyWithStored(), context).toJson().keys()
              == QStringList{u"description"_s});
        CHECK(context.hrefs.isEmpty()); // so that it is in no package
    }
}
