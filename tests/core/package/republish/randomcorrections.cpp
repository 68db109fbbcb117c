// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/package/republish/randomcorrections.h"

#include "core/edit/arrangeedits.h"
#include "core/edit/blockedits.h"
#include "core/edit/courseedits.h"
#include "core/edit/outlineedits.h"
#include "core/kinds/kind.h"
#include "core/model/page.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

QJsonObject sampleBody(const QString &kind)
{
    QFile file(u":/kinds/%1/sample.json"_s.arg(kind));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// The stored files that samples name.
void storeFile(SessionFixture &fixture, const QString &id, const QString &name, const QString &type,
               QByteArray bytes)
{
    REQUIRE(fixture.session->perform(u"File"_s, [&](Edit &edit) -> Result<> {
        QBuffer device(&bytes);
        device.open(QIODevice::ReadOnly);
        CARREL_TRY_VALUE(stored, edit.storeBytes(device));
        Media media;
        media.id = MediaId(id);
        media.name = name;
        media.type = type;
        media.size = stored.size;
        media.sha256 = stored.sha256;
        return edit.putMedia(media);
    }));
}

NodeId addSampleBlock(SessionFixture &fixture, const NodeId &page, const QString &kind,
                      const QJsonObject &more = {})
{
    QJsonObject body = sampleBody(kind);
    for (auto it = more.begin(); it != more.end(); ++it)
        body.insert(it.key(), *it);
    const auto block = addBlock(*fixture.session, {page}, kind, body);
    INFO(kind.toStdString());
    REQUIRE(block);
    return *block;
}

PageDetails quizPage(PageDetails::Answers answers, int draw = 0)
{
    PageDetails details;
    details.isQuiz = true;
    details.attempts = 3;
    details.answers = answers;
    details.draw = draw;
    return details;
}

QStringList scoredKinds()
{
    QStringList kinds;
    for (const Kind &kind : allKinds()) {
        if (kind.isAnswered() && kind.scoreSteps)
            kinds.append(kind.id);
    }
    return kinds;
}

} // namespace

void fillForLearners(SessionFixture &fixture)
{
    EditSession &session = *fixture.session;
    for (const QString &id : {u"sampleimage1"_s, u"sampleimage2"_s, u"sampleimage3"_s})
        storeFile(fixture, id, u"board.png"_s, u"image/png"_s, "\x89PNG\r\n\x1a\n" + id.toUtf8());
    storeFile(fixture, u"samplevtt001"_s, u"captions.vtt"_s, u"text/vtt"_s,
              "WEBVTT\n\n00:00.000 --> 00:04.000\nWe hand over at the board.\n");
    const NodeId first = fixture.addModule(u"What gets lost"_s);
    const NodeId practice = fixture.addPage(first, u"Try it"_s);
    const NodeId work = fixture.addPage(first, u"At work"_s);
    for (const Kind &kind : allKinds()) {
        const bool isScored = kind.isAnswered() && kind.scoreSteps;
        addSampleBlock(fixture, isScored ? practice : work, kind.id);
    }
    const NodeId second = fixture.addModule(u"On your shift"_s);
    const NodeId quiz =
        got(addPage(session, {second}, u"Quiz"_s, quizPage(PageDetails::Answers::Each)));
    for (const QString &kind : scoredKinds())
        addSampleBlock(fixture, quiz, kind, {{u"required"_s, kind == "ordering"_L1}});
    const NodeId drawing =
        got(addPage(session, {second}, u"Drawn"_s, quizPage(PageDetails::Answers::Each, 3)));
    const QStringList groups{u"a"_s, u"a"_s, u""_s, u""_s, u"b"_s, u"b"_s};
    for (int i = 0; i < 6; ++i)
        addSampleBlock(
            fixture, drawing, i % 2 == 0 ? u"single"_s : u"multiple"_s,
            {{u"variantGroup"_s, groups[i]}, {u"difficulty"_s, i < 2 ? u"easy"_s : u"middle"_s}});
    const NodeId third = fixture.addModule(u"Check"_s);
    const NodeId handIn =
        got(addPage(session, {third}, u"Handed in"_s, quizPage(PageDetails::Answers::End)));
    for (const QString &kind : scoredKinds())
        addSampleBlock(fixture, handIn, kind);
    fixture.addBlock(fixture.addPage(third, u"The end"_s));
}

QList<NodeId> RandomCorrections::all(const QString &kind) const
{
    QList<NodeId> nodes;
    REQUIRE(m_fixture.session->view().forEachNode([&](const Node &node, int) -> Result<> {
        const bool isBlock = findKind(node.kind) != nullptr;
        if (kind.isEmpty() ? isBlock : node.kind == kind)
            nodes.append(node.id);
        return {};
    }));
    return nodes;
}

NodeId RandomCorrections::any(const QList<NodeId> &nodes)
{
    return nodes.isEmpty() ? NodeId() : nodes[below(nodes.size())];
}

NodeId RandomCorrections::anyBlock()
{
    return any(all({}));
}

QString RandomCorrections::correct()
{
    const int dice = below(100);
    if (dice < 55)
        return changeBlock();
    if (dice < 68)
        return changePageDetails();
    if (dice < 72)
        return changeCourse();
    if (dice < 80)
        return add();
    if (dice < 87)
        return remove();
    if (dice < 96)
        return move();
    return rename();
}

QString RandomCorrections::changeBlock()
{
    const NodeId id = anyBlock();
    if (id.isNull())
        return u"nothing to change"_s;
    const Node node = m_fixture.node(id);
    QJsonObject body = node.body;
    const QByteArray before = QJsonDocument(body).toJson(QJsonDocument::Compact);
    mutate(body, node.kind, 0);
    const auto changed = replaceBody(*m_fixture.session, id, body);
    QString difference;
    for (auto it = body.begin(); it != body.end(); ++it) {
        if (node.body.value(it.key()) != *it)
            difference += u' ' + it.key();
    }
    return u"%1 %2:%3%4"_s.arg(node.kind, id.text(), difference,
                               changed ? QString() : u" (refused)"_s);
}

void RandomCorrections::mutate(QJsonObject &body, const QString &kind, int depth)
{
    QStringList names = body.keys();
    names.removeAll(u"v"_s);
    names.removeAll(u"id"_s);
    names.removeAll(u"type"_s);
    names.removeAll(u"media"_s);
    if (names.isEmpty())
        return;
    // Most of a body is wording; most of what matters is not.
    static const QSet<QString> wordings{
        u"stem"_s,        u"feedbackCorrect"_s, u"feedbackPartly"_s, u"feedbackWrong"_s, u"hints"_s,
        u"gapFeedback"_s, u"feedback"_s,        u"skills"_s,         u"confidence"_s};
    QStringList deciding = names;
    deciding.removeIf([](const QString &name) { return wordings.contains(name); });
    if (!deciding.isEmpty() && isLikely(80))
        names = deciding;
    const QString name = names[below(names.size())];
    body.insert(name, mutated(name, body.value(name), kind, depth));
}

QJsonValue RandomCorrections::mutated(const QString &name, const QJsonValue &value,
                                      const QString &kind, int depth)
{
    if (value.isBool())
        return !value.toBool();
    if (value.isDouble())
        return depth == 0 ? QJsonValue(1 + below(4)) : QJsonValue(value.toDouble() * 0.9);
    if (value.isString())
        return mutatedText(name, value.toString());
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        mutate(object, kind, depth + 1);
        return object;
    }
    QJsonArray list = value.toArray();
    mutateList(list, kind, depth);
    return list;
}

QString RandomCorrections::mutatedText(const QString &name, const QString &text)
{
    static const QHash<QString, QStringList> words{
        {u"scoring"_s, {u"all"_s, u"partial"_s}},
        {u"penalty"_s, {u"none"_s, u"third"_s, u"half"_s}},
        {u"counts"_s, {u"auto"_s, u"yes"_s, u"no"_s}},
        {u"difficulty"_s, {u"easy"_s, u"middle"_s, u"hard"_s}},
        {u"variantGroup"_s, {u""_s, u"a"_s, u"b"_s}},
        {u"role"_s, {u""_s, u"practice"_s, u"pretest"_s, u"posttest"_s}},
        {u"ending"_s, {u"good"_s, u"bad"_s, u"middling"_s}},
        {u"right"_s, {u"3"_s, u"2.5..3.5"_s, u"1..4"_s}},
        {u"close"_s, {u""_s, u"2..4.5"_s, u"0..5"_s}},
        {u"tolerance"_s, {u"0"_s, u"0.5"_s, u"1"_s}}};
    const QStringList choices = words.value(name);
    if (!choices.isEmpty())
        return choices[below(choices.size())];
    // The words in a gap: "[a|b]".
    if (text.contains(u'[') && isLikely(60)) {
        QString changed = text;
        const QStringList ways{u"["_s, u"[more|"_s, u"[x"_s};
        return changed.replace(text.indexOf(u'['), 1, ways[below(ways.size())]);
    }
    return text + u" more"_s;
}

void RandomCorrections::mutateList(QJsonArray &list, const QString &kind, int depth)
{
    if (list.isEmpty())
        return;
    const int at = below(list.size());
    const int dice = below(100);
    if (dice < 20 && list.size() > 1) {
        const int other = below(list.size());
        const QJsonValue kept = list[at];
        list.replace(at, list.at(other));
        list.replace(other, kept);
    } else if (dice < 35 && list.size() > 1) {
        list.removeAt(at);
    } else if (dice < 50 && list[at].isObject()) {
        QJsonObject copy = list[at].toObject();
        if (copy.contains("id"_L1))
            copy.insert(u"id"_s, u"new%1"_s.arg(below(900'000'000) + 100'000'000));
        list.insert(below(list.size() + 1), copy);
    } else {
        list.replace(at, mutated({}, list.at(at), kind, depth + 1));
    }
}

QString RandomCorrections::changePageDetails()
{
    const NodeId page = anyPage();
    if (page.isNull())
        return {};
    PageDetails details = got(pageDetails(*m_fixture.session, page));
    const int dice = below(6);
    using Answers = PageDetails::Answers;
    if (dice == 0)
        details.isQuiz = !details.isQuiz;
    else if (dice == 1)
        details.attempts = below(4);
    else if (dice == 2)
        details.draw = below(5);
    else if (dice == 3)
        details.timeLimit = below(2) * 10;
    else if (dice == 4)
        details.moreTime = !details.moreTime;
    else
        details.answers = QList<Answers>{Answers::Each, Answers::End, Answers::Never}[below(3)];
    const auto changed = changePage(*m_fixture.session, page, details);
    return u"page %1: details %2%3"_s.arg(page.text())
        .arg(dice)
        .arg(changed ? QString() : u" (refused)"_s);
}

QString RandomCorrections::changeCourse()
{
    CourseSettings settings = got(m_fixture.session->view().settings());
    const int dice = below(4);
    using Completion = CourseSettings::Completion;
    if (dice == 0)
        settings.passMark = 40 + below(60);
    else if (dice == 1)
        settings.completion = QList<Completion>{Completion::Pages, Completion::Score,
                                                Completion::Both, Completion::Required}[below(4)];
    else if (dice == 2)
        settings.finishedAs = settings.finishedAs == CourseSettings::FinishedAs::Passed
            ? CourseSettings::FinishedAs::Completed
            : CourseSettings::FinishedAs::Passed;
    else
        settings.minutes = below(90);
    static_cast<void>(changeSettings(*m_fixture.session, settings));
    return u"course: setting %1"_s.arg(dice);
}

QString RandomCorrections::add()
{
    const int dice = below(4);
    if (dice == 0)
        return u"new module "_s + m_fixture.addModule(u"New"_s).text();
    if (dice == 1)
        return u"new page "_s + m_fixture.addPage(anyModule(), u"New page"_s).text();
    QList<QString> kinds;
    for (const Kind &kind : allKinds())
        kinds.append(kind.id);
    const QString kind = kinds[below(kinds.size())];
    const NodeId page = anyPage();
    if (page.isNull())
        return {};
    return u"new %1 "_s.arg(kind) + addSampleBlock(m_fixture, page, kind).text();
}

QString RandomCorrections::remove()
{
    const int dice = below(10);
    const NodeId node = dice == 0 ? anyModule() : dice < 3 ? anyPage() : anyBlock();
    if (node.isNull() || (dice < 3 && all(u"page"_s).size() < 3))
        return {};
    static_cast<void>(deleteNode(*m_fixture.session, node));
    return u"removed "_s + node.text();
}

QString RandomCorrections::move()
{
    const int dice = below(10);
    const NodeId node = dice == 0 ? anyModule() : dice < 5 ? anyPage() : anyBlock();
    const NodeId to = dice == 0 ? m_fixture.course() : dice < 5 ? anyModule() : anyPage();
    if (node.isNull() || to.isNull())
        return {};
    const auto below = got(m_fixture.session->view().children(to));
    const NodeId before = below.isEmpty() || isLikely(30) ? NodeId() : below.first().id;
    const auto moved = moveNode(*m_fixture.session, node, {to, before});
    return u"moved %1 to %2%3"_s.arg(node.text(), to.text(), moved ? QString() : u" (refused)"_s);
}

QString RandomCorrections::rename()
{
    const NodeId node = isLikely(50) ? anyPage() : anyModule();
    if (!node.isNull())
        static_cast<void>(renameNode(*m_fixture.session, node, u"Called otherwise"_s));
    return u"renamed "_s + node.text();
}

} // namespace carrel::test
