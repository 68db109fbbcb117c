// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/coursepreview.h"

#include "core/edit/blockedits.h"
#include "core/richtext/richtext.h"
#include "tests/support/catch.h"
#include "tests/ui/support/windowfixture.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace carrel;
using carrel::test::got;

namespace {

/// A course with one text, and what the browser was started on.
struct PreviewFixture : test::WindowFixture
{
    PreviewFixture()
        : page(addPage(addModule()))
        , block(addBlock(page))
        , preview(*session, work)
    {
        write(u"Before"_s);
        preview.setOpener([this](const QString &file) {
            opened.append(file);
            return hasBrowser;
        });
    }

    void write(const QString &text)
    {
        const auto changed = changeField(*session, block, u"text"_s, richtext::fromPlain(text));
        INFO((changed ? QString() : changed.error().message).toStdString());
        REQUIRE(changed);
    }

    /// The answer to a request of a browser, body and status.
    QByteArray fetched(const QUrl &address, int *status = nullptr)
    {
        QNetworkAccessManager network;
        QNetworkReply *reply = network.get(QNetworkRequest(address));
        REQUIRE(QTest::qWaitFor([&] { return reply->isFinished(); }, 20'000));
        if (status)
            *status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        reply->deleteLater();
        return reply->readAll();
    }

    /// The first match of `pattern` in the answer to a path below the server's secret one.
    QString found(const QString &path, const QString &pattern)
    {
        const QByteArray text = fetched(preview.server()->addressOf().resolved(QUrl(path)));
        const auto match = QRegularExpression(pattern).match(QString::fromUtf8(text));
        REQUIRE(match.hasMatch());
        return match.captured(1);
    }

    /// The module's data as the course in the browser reads it.
    QByteArray moduleScript()
    {
        const QString folder = u"course/%1/"_s.arg(found(u"."_s, u"data-course=\"([0-9]+)\""_s));
        const QString file = found(folder + u"course.js"_s, u"(modules/m-[a-z0-9]+\\.js)"_s);
        return fetched(preview.server()->addressOf().resolved(QUrl(folder + file)));
    }

    NodeId page;
    NodeId block;
    ui::CoursePreview preview;
    QStringList opened;
    bool hasBrowser = true;
};

} // namespace

TEST_CASE("A preview shows the state of now in the browser")
{
    PreviewFixture fixture;
    CHECK(fixture.preview.server() == nullptr);
    REQUIRE(fixture.preview.open(fixture.block));

    SECTION("starting it on a local file that does not tell the secret in its name")
    {
        REQUIRE(fixture.opened.size() == 1);
        const QString address = fixture.preview.server()->addressOf(fixture.block).toString();
        QFile redirect(fixture.opened.first());
        REQUIRE(redirect.open(QIODevice::ReadOnly));
        CHECK(!fixture.opened.first().contains(address.section(u'/', 3, 3)));
        CHECK(redirect.readAll().contains(address.toUtf8().replace("&", "&amp;")));
        int status = 0;
        fixture.fetched(QUrl(address), &status);
        CHECK(status == 200);
    }
    SECTION("and the next one shows what was edited since, from the same server")
    {
        CHECK(fixture.moduleScript().contains("Before"));
        fixture.write(u"After"_s);
        REQUIRE(fixture.preview.open(fixture.page));
        CHECK(fixture.moduleScript().contains("After"));
        CHECK(fixture.opened[0] == fixture.opened[1]);
    }
}

TEST_CASE("A preview that cannot be shown says why")
{
    SECTION("without a browser it names the file to open")
    {
        PreviewFixture fixture;
        fixture.hasBrowser = false;
        const auto result = fixture.preview.open({});
        REQUIRE(!result);
        CHECK(result.error().message.contains(fixture.opened.first()));
    }
    SECTION("a course without a page")
    {
        test::WindowFixture fixture;
        ui::CoursePreview preview(*fixture.session, fixture.work);
        const auto result = preview.open({});
        REQUIRE(!result);
        CHECK(result.error().code == ErrorCode::Refused);
    }
}

TEST_CASE("Pages that are open in a browser follow the edits")
{
    PreviewFixture fixture;
    REQUIRE(fixture.preview.open(fixture.block));
    int updates = 0;
    QObject::connect(&fixture.preview, &ui::CoursePreview::updated, &fixture.preview,
                     [&] { ++updates; });

    SECTION("after a pause, once for several edits")
    {
        // An open page is one that listens to the server's events.
        QNetworkAccessManager network;
        QNetworkReply *events = network.get(
            QNetworkRequest(fixture.preview.server()->addressOf().resolved(QUrl(u"events"_s))));
        REQUIRE(
            QTest::qWaitFor([&] { return fixture.preview.server()->openPages() == 1; }, 20'000));
        fixture.write(u"First"_s);
        fixture.write(u"Second"_s);
        REQUIRE(QTest::qWaitFor([&] { return updates > 0; }, 20'000));
        CHECK(updates == 1);
        CHECK(fixture.moduleScript().contains("Second"));
        events->abort();
        delete events;
    }
    SECTION("and nothing is made where no page is open")
    {
        fixture.write(u"Unseen"_s);
        CHECK(fixture.moduleScript().contains("Before"));
        CHECK(updates == 0);
    }
}

TEST_CASE("Pages that are open in a browser follow the author")
{
    PreviewFixture fixture;
    const NodeId other = fixture.addPage(fixture.addModule(u"Next"_s), u"Second page"_s);
    fixture.preview.followTo(other); // before there is a preview: nothing
    REQUIRE(fixture.preview.open(fixture.block));
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> events(network.get(
        QNetworkRequest(fixture.preview.server()->addressOf().resolved(QUrl(u"events"_s)))));
    QByteArray heard;
    QObject::connect(events.get(), &QNetworkReply::readyRead, &fixture.preview,
                     [&] { heard += events->readAll(); });
    REQUIRE(QTest::qWaitFor([&] { return fixture.preview.server()->openPages() == 1; }, 20'000));

    SECTION("to where they stay, not to every place on the way")
    {
        fixture.preview.followTo(fixture.page);
        fixture.preview.followTo(other);
        REQUIRE(QTest::qWaitFor([&] { return heard.contains("event: selection"); }, 20'000));
        CHECK(heard.count("event: selection") == 1);
        CHECK(heard.contains("\"page\":1"));
    }
    events->abort();
}
