// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/targets/readbody.h"

#include "core/kinds/kind.h"
#include "core/richtext/richtext.h"
#include "tests/fuzz/targets/fuzz.h"

namespace carrel::fuzz {

namespace {

/// Stored files of every id, so that what is behind them is reached.
class AnyFiles : public PlayerContext
{
public:
    std::optional<Media> media(const MediaId &id) const override
    {
        Media media;
        media.id = id;
        media.name = QStringLiteral("file");
        media.type = QStringLiteral("text/vtt");
        media.size = 30;
        return media;
    }
    QByteArray smallText(const MediaId &) override
    {
        return "WEBVTT\n\n00:01.000 --> 00:02.000\nWords\n";
    }
    QString mediaHref(const MediaId &id) override { return id.text(); }
    Html html(const JsonView &text) override
    {
        return richtext::toHtml(text, {.mediaHref = [](const MediaId &id) { return id.text(); }});
    }
    void useThirdParty(const QString &) override { }
};

void playBody(const Kind &kind, const QJsonObject &body)
{
    AnyFiles files;
    (void)kind.check(body);
    if (kind.checkFiles)
        (void)kind.checkFiles(body, files);
    (void)kind.playerData(body, files);
    if (kind.answerBits)
        (void)kind.answerBits(body);
    if (kind.scoreSteps)
        (void)kind.scoreSteps(body);
    if (kind.letters)
        (void)kind.letters(body);
    (void)kind.asks(body);
}

} // namespace

void readBody(const QString &kindId, const QJsonObject &stored)
{
    (void)mediaIn(kindId, stored);
    const Kind *kind = findKind(kindId);
    const QJsonObject body = upgradedBody(kindId, stored);
    if (!kind)
        return;
    playBody(*kind, body);
    if (!checkBodyTypes(*kind, body))
        return;
    SeededIdSource source = ids();
    const QJsonObject completed = completedBody(*kind, body, source);
    demand(completedBody(*kind, completed, source) == completed, "a completed body is complete");
    (void)withNewIds(*kind, completed, source);
    playBody(*kind, completed);
}

} // namespace carrel::fuzz
