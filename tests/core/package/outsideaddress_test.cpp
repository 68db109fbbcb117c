// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/outsideaddress.h"

#include "core/package/exporter.h"

#include "tests/core/package/memorycourse.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

QStringList addressesOf(const QList<OutsideAddress> &list)
{
    QStringList addresses;
    for (const OutsideAddress &outside : list)
        addresses.append(idOf(outside.use) + u' ' + outside.address);
    return addresses;
}

Result<PackagePlan> planWith(const MemoryCourse &course, PackageOptions::ThirdParties thirdParties)
{
    return findExporter(u"web"_s)->plan(course, {.thirdParties = thirdParties});
}

} // namespace

TEST_CASE("outsideAddresses")
{
    SECTION("finds what a block names, in members, in lists and in links of a text")
    {
        const QJsonObject block{
            {u"address"_s, u"https://films.example/watch?v=1&t=2"_s},
            {u"html"_s, u"<p>See <a href=\"https://law.example/?a=1&amp;b=2\">§ 3</a></p>"_s},
            {u"items"_s, QJsonArray{QJsonObject{{u"link"_s, u"http://old.example"_s}}}}};
        CHECK(addressesOf(outsideAddresses(block, {}))
              == QStringList{u"link https://films.example/watch?v=1&t=2"_s,
                             u"link https://law.example/?a=1&b=2"_s, u"link http://old.example"_s});
    }
    SECTION("takes an address among words for words")
    {
        const QJsonObject block{{u"title"_s, u"https://words.example"_s},
                                {u"html"_s, u"<p>href=\"https://words.example\"</p>"_s},
                                {u"link"_s, u"room 12"_s}};
        CHECK(outsideAddresses(block, {}).isEmpty());
    }
    SECTION("tells what is shown inside the page from what is only linked")
    {
        const QJsonObject block{{u"embed"_s, u"https://player.example/1"_s},
                                {u"address"_s, u"https://films.example/1"_s},
                                {u"src"_s, u"media/a.png"_s}};
        CHECK(addressesOf(outsideAddresses(block, {u"https://player.example"_s}))
              == QStringList{u"link https://films.example/1"_s,
                             u"embedded https://player.example/1"_s});
    }
    SECTION("names each address of a block once")
    {
        const QString link = u"<a href=\"https://a.example/\">a</a>"_s;
        CHECK(outsideAddresses({{u"html"_s, link + link}}, {}).size() == 1);
    }
}

TEST_CASE("The ledger of a package")
{
    MemoryCourse course;
    const NodeId page = course.addPage(course.addModule(u"One"_s), u"The film"_s);
    course.addBlock(page, u"text"_s);

    SECTION("is empty for a course that names no other site")
    {
        const auto plan = planWith(course, PackageOptions::ThirdParties::Refused);
        REQUIRE(plan);
        CHECK(plan->notes.outside.isEmpty());
        CHECK(plan->notes.thirdParties.isEmpty());
    }
    SECTION("says on which page and block each address stands")
    {
        const NodeId block =
            course.addBlock(page, u"webpage"_s,
                            {{u"name"_s, u"Plan"_s}, {u"address"_s, u"https://plan.example/a"_s}});
        const auto plan = planWith(course, PackageOptions::ThirdParties::Refused);
        REQUIRE(plan); // a link is the learner's
        CHECK(plan->notes.outside
              == QList<OutsideAddress>{{.address = u"https://plan.example/a"_s,
                                        .use = OutsideAddress::Use::Link,
                                        .block = block,
                                        .page = u"The film"_s}});
    }
    SECTION("is refused where another site is shown inside a page and must not be")
    {
        course.addBlock(page, u"webpage"_s,
                        {{u"name"_s, u"Plan"_s},
                         {u"address"_s, u"https://plan.example/a"_s},
                         {u"mayShow"_s, true}});
        const auto allowed = planWith(course, PackageOptions::ThirdParties::Allowed);
        REQUIRE(allowed);
        CHECK(allowed->notes.thirdParties == QStringList{u"https://plan.example"_s});
        CHECK(allowed->notes.outside.first().use == OutsideAddress::Use::Embedded);
        const auto refused = planWith(course, PackageOptions::ThirdParties::Refused);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Refused);
        CHECK(refused.error().message.contains(u"https://plan.example"_s));
        CHECK(refused.error().message.contains(u"The film"_s));
    }
}
