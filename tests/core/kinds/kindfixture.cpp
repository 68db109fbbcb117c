// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/kinds/kindfixture.h"

#include "core/richtext/richtext.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

constexpr auto captions = "WEBVTT\n\n00:01.000 --> 00:04.000\nWe hand over at the board.\n";

QJsonValue changed(const QJsonValue &container, QStringList path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QString step = path.takeFirst();
    if (container.isArray()) {
        QJsonArray array = container.toArray();
        const int index = step.toInt();
        REQUIRE(index < array.size());
        const QJsonValue replaced = changed(array[index], path, value);
        if (replaced.isUndefined())
            array.removeAt(index);
        else
            array[index] = replaced;
        return array;
    }
    QJsonObject object = container.toObject();
    const QJsonValue replaced = changed(object.value(step), path, value);
    if (replaced.isUndefined())
        object.remove(step);
    else
        object.insert(step, replaced);
    return object;
}

} // namespace

const Kind &kindNamed(const QString &id)
{
    const Kind *kind = findKind(id);
    REQUIRE(kind);
    return *kind;
}

QJsonObject sampleOf(const Kind &kind)
{
    QFile file(u":/kinds/%1/sample.json"_s.arg(kind.id));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    REQUIRE(document.isObject());
    return document.object();
}

TestContext::TestContext()
{
    const std::pair<QString, QString> pictures[] = {{u"sampleimage1"_s, u"board.svg"_s},
                                                    {u"sampleimage2"_s, u"words.svg"_s},
                                                    {u"sampleimage3"_s, u"quiet.svg"_s}};
    for (const auto &[id, name] : pictures) {
        add({.id = MediaId(id),
             .name = name,
             .type = u"image/svg+xml"_s,
             .size = 10,
             .sha256 = {},
             .body = {{u"width"_s, 800}, {u"height"_s, 450}}});
    }
    add({.id = MediaId(u"samplevtt001"_s),
         .name = u"clip.vtt"_s,
         .type = u"text/vtt"_s,
         .size = qsizetype(sizeof captions),
         .sha256 = {},
         .body = {}},
        captions);
}

void TestContext::add(const Media &media, const QByteArray &content)
{
    m_media.insert(media.id.text(), media);
    m_contents.insert(media.id.text(), content);
}

std::optional<Media> TestContext::media(const MediaId &id) const
{
    const auto found = m_media.constFind(id.text());
    return found == m_media.constEnd() ? std::nullopt : std::optional(*found);
}

QString TestContext::mediaHref(const MediaId &id)
{
    hrefs << id.text();
    const auto record = media(id);
    return record ? u"media/"_s + record->name : QString();
}

Html TestContext::html(const JsonView &richText)
{
    return richtext::toHtml(richText,
                            {.mediaHref = [this](const MediaId &id) { return mediaHref(id); }});
}

QByteArray TestContext::smallText(const MediaId &id)
{
    return m_contents.value(id.text());
}

QStringList findingsOf(const Kind &kind, const QJsonObject &body)
{
    Findings findings = kind.check(body);
    TestContext context;
    if (kind.checkFiles)
        findings += kind.checkFiles(body, context);
    QStringList result;
    for (const Finding &finding : findings)
        result << u"%1 at %2"_s.arg(finding.rule, finding.field);
    return result;
}

void checkPlantedFaults(const QString &kindId, const QList<PlantedFault> &faults)
{
    const Kind &kind = kindNamed(kindId);
    const QJsonObject sample = sampleOf(kind);
    CHECK(findingsOf(kind, sample) == QStringList());
    for (const PlantedFault &fault : faults) {
        QJsonObject body = sample;
        fault.plant(body);
        INFO(fault.rule.toStdString());
        REQUIRE(body != sample);
        CHECK(checkBodyTypes(kind, body).has_value());
        QStringList found = findingsOf(kind, body);
        const QString expected = u"%1.%2 at %3"_s.arg(kindId, fault.rule, fault.field);
        CHECKED_IF(found.contains(expected)) { }
        CHECKED_ELSE(found.contains(expected))
        {
            FAIL_CHECK("not found: " << expected.toStdString() << ", but "
                                     << found.join(u"; "_s).toStdString());
        }
        found.removeAll(expected);
        for (const QString &other : found) {
            const QString rule = other.section(u' ', 0, 0).section(u'.', 1);
            INFO(other.toStdString());
            CHECK((fault.others.contains(rule) || rule == fault.rule));
        }
    }
}

void setAt(QJsonObject &body, const QString &path, const QJsonValue &value)
{
    QString steps = path;
    steps.replace(u'[', u'.').remove(u']');
    body = changed(body, steps.split(u'.'), value).toObject();
}

std::function<void(QJsonObject &)> set(const QString &path, const QJsonValue &value)
{
    return [=](QJsonObject &body) { setAt(body, path, value); };
}

} // namespace carrel::test
