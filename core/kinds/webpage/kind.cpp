// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/kind.h"

#include "core/base/translate.h"
#include "core/kinds/findinglist.h"
#include "core/kinds/initialbody.h"
#include "core/kinds/playerobject.h"
#include "core/kinds/webaddress.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace carrel::kinds::webpage {

namespace {

constexpr int version = 1;

QList<Field> form()
{
    return {
        {.key = u"address"_s,
         .label = tr("Address"),
         .type = FieldType::Address,
         .help =
             tr("Copy it from the browser when the page has loaded: an address that leads on to "
                "another site stays empty in a frame."),
         .hint = u"https://…"_s},
        {.key = u"name"_s,
         .label = tr("Name of the page"),
         .type = FieldType::Text,
         .help = tr("What the page is called. It stands above it, and screen readers say it when "
                    "they come to the frame.")},
        {.key = u"description"_s,
         .label = tr("What it shows"),
         .type = FieldType::LongText,
         .help = tr("What learners find there and what they are to do with it. It stands above the "
                    "page, and in its place where it cannot be loaded.")},
        {.key = u"mayShow"_s,
         .label = tr("May be shown in a frame"),
         .type = FieldType::Toggle,
         .help = tr("Switch it on only if the owner of the page permits it. After their click, "
                    "learners see the page here; their browsers call that site then, which sees "
                    "their internet address and the time. Off: learners get a link, which opens in "
                    "a tab of its own.")},
        {.key = u"height"_s,
         .label = tr("Height"),
         .type = FieldType::Choice,
         .help = tr("Of the frame, never more than fits on the learner's screen."),
         .initial = u"medium"_s,
         .choices = {{u"small"_s, tr("Small, for a form or a tool")},
                     {u"medium"_s, tr("Medium")},
                     {u"large"_s, tr("Large, for a page to read")}}}};
}

bool endsIn(const QString &host, const QString &site)
{
    return host == site || host.endsWith(u'.' + site);
}

bool isFilmSite(const QString &host)
{
    return endsIn(host, u"youtube.com"_s) || endsIn(host, u"vimeo.com"_s) || host == u"youtu.be";
}

bool isPrivate(const QString &host)
{
    static const QRegularExpression own(
        u"^(localhost|127\\..*|10\\..*|192\\.168\\..*)$|^[^.]+$|\\.(local|localhost|lan|internal)$"_s);
    return own.match(host).hasMatch();
}

bool isFile(const QUrl &url)
{
    static const QRegularExpression file(
        u"\\.(pdf|docx?|xlsx?|pptx?|odt|ods|odp|zip|mp3|m4a|ogg|wav|mp4|webm|mov)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return file.match(url.path()).hasMatch();
}

/// What other blocks show better, and what learners elsewhere do not reach.
void checkPlace(FindingList &findings, const QUrl &url)
{
    const QString host = url.host().toLower();
    const QString place = u"address"_s;
    if (isFilmSite(host)) {
        findings.suggest(u"film"_s, place,
                         tr("Film sites refuse to be shown as a page. Use a video block: it takes "
                            "this address and shows the film with its transcript."));
    }
    if (isPrivate(host)) {
        findings.error(u"own-network"_s, place,
                       tr("\"%1\" is a computer of your own network, which learners elsewhere do "
                          "not reach. Use the address under which everyone finds the page.",
                          "%1: name of a computer")
                           .arg(host));
    }
    if (isFile(url)) {
        findings.suggest(
            u"no-page"_s, place,
            tr("The address leads to a file, and browsers do not show files in a frame "
               "like this one. Use a file to download, an audio or a video block."));
    }
}

void checkName(FindingList &findings, const QString &name)
{
    static const QRegularExpression address(u"^(https?://|www\\.)\\S*$|^\\S+\\.\\S+/\\S*$"_s);
    if (name.isEmpty()) {
        findings.error(u"no-name"_s, u"name"_s,
                       tr("The page has no name, so learners who cannot see it do not know what "
                          "they come to. Write what the page is called."));
    } else if (address.match(name).hasMatch()) {
        findings.suggest(u"name-address"_s, u"name"_s,
                         tr("The name is an address, which screen readers spell letter by letter. "
                            "Write what the page is called."));
    }
}

Findings check(const JsonView &body)
{
    FindingList findings(u"webpage"_s);
    const QString typed = body["address"_L1].toString();
    const auto address = parseWebAddress(typed);
    checkWebAddress(
        findings, typed, address.has_value(),
        {.none = tr("There is no page yet. Paste its address."),
         .notHttps = tr("The address does not begin with https://, so browsers refuse to show the "
                        "page inside a course. Use the https address of the same page."),
         .unusable = tr("This is no address that a browser can open. Copy it from the browser's "
                        "address line, without a user name in it.")});
    if (address)
        checkPlace(findings, *address);
    checkName(findings, body["name"_L1].toString().simplified());
    if (body["description"_L1].toString().trimmed().isEmpty()) {
        findings.error(
            u"no-description"_s, u"description"_s,
            tr("It is not said what the page shows. Learners who cannot load it are left "
               "with nothing: write what is to be found there and what for."));
    }
    return findings.findings();
}

PlayerObject playerData(const JsonView &body, PlayerContext &context)
{
    PlayerObject data;
    data.put(u"name"_s, body["name"_L1].toString().simplified());
    data.put(u"description"_s, body["description"_L1].toString().trimmed());
    const auto address = parseWebAddress(body["address"_L1].toString());
    if (!address)
        return data;
    data.put(u"address"_s, encodedAddress(*address));
    if (body["mayShow"_L1].toBool()) { // a link that the learner follows is nobody's but theirs
        context.useThirdParty(originOf(*address));
        data.putIf(u"mayShow"_s, true);
        data.put(u"height"_s, body["height"_L1].toString());
    }
    return data;
}

} // namespace

Kind kind()
{
    return {.id = u"webpage"_s,
            .title = tr("Web page in a frame"),
            .summary = tr("A page of another site, as a link or shown in place when the learner "
                          "asks for it."),
            .group = Kind::Group::Content,
            .menuRank = 39,
            .version = version,
            .form = form(),
            .defaults = [](IdSource &) { return initialBody(form(), version); },
            .upgrade = [](QJsonObject body, int) { return body; },
            .check = check,
            .checkFiles = {},
            .playerData = playerData,
            .resultBits = 0,
            .answerBits = [](const JsonView &) { return 0; },
            .scoreSteps = [](const JsonView &) { return 0; }};
}

} // namespace carrel::kinds::webpage
