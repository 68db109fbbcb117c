// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/edit/randomedits.h"

#include "core/edit/arrangeedits.h"
#include "core/edit/blockedits.h"
#include "core/edit/clipboardedits.h"
#include "core/edit/commentedits.h"
#include "core/edit/courseedits.h"
#include "core/edit/descriptionedits.h"
#include "core/edit/mediaedits.h"
#include "core/edit/outlineedits.h"
#include "core/edit/replacetext.h"
#include "core/edit/skilledits.h"
#include "core/kinds/kind.h"
#include "tests/support/catch.h"
#include "tests/support/night.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

constexpr qint64 largeCourse = 120; // enough for all that can happen; comparing states costs time

QJsonArray paragraph(const QString &text)
{
    return {QJsonObject{{u"type"_s, u"paragraph"_s},
                        {u"runs"_s, QJsonArray{QJsonObject{{u"text"_s, text}}}}}};
}

} // namespace

int actionCount(int few)
{
    return byDayOrNight(few, few * 10);
}

RandomAuthor::RandomAuthor(SessionFixture &fixture, quint32 seed)
    : m_fixture(fixture)
    , m_random(seed)
{ }

QString RandomAuthor::words()
{
    static const QStringList stock{u"handover"_s, u"shift"_s, u"bay"_s,   u"open"_s,
                                   u"watch"_s,    u"é"_s,     u"“now”"_s, u"朝"_s};
    QStringList words;
    for (int i = below(6); i >= 0; --i)
        words.append(stock[below(int(stock.size()))]);
    return words.join(u' ');
}

NodeId RandomAuthor::anyNode(const QString &kind)
{
    QList<NodeId> ids;
    REQUIRE(m_fixture.session->view().forEachNode([&](const Node &node, int) -> Result<> {
        if (kind.isEmpty() || node.kind == kind)
            ids.append(node.id);
        return {};
    }));
    return ids.isEmpty() ? NodeId() : ids[below(int(ids.size()))];
}

/// Mostly where something may stand, sometimes anything.
NodeId RandomAuthor::anyParent()
{
    static const QStringList kinds{u"course"_s, u"module"_s, u"module"_s,
                                   u"page"_s,   u"page"_s,   QString()};
    const NodeId id = anyNode(kinds[below(int(kinds.size()))]);
    return id.isNull() ? m_fixture.course() : id;
}

Place RandomAuthor::anyPlace()
{
    const NodeId parent = anyParent();
    const auto children = m_fixture.session->view().outlineChildren(parent);
    REQUIRE(children);
    if (children->isEmpty() || below(3) == 0)
        return {parent};
    return {parent, children->at(below(int(children->size()))).id};
}

MediaId RandomAuthor::anyMedia()
{
    const auto media = m_fixture.session->view().media();
    REQUIRE(media);
    return media->isEmpty() ? MediaId() : media->at(below(int(media->size()))).id;
}

void RandomAuthor::act()
{
    EditSession &session = *m_fixture.session;
    const qsizetype steps = doneSteps(session);
    m_fixture.clock->advance(below(5000));
    switch (below(20)) {
    case 0:
    case 1:
    case 2:
    case 3:
    case 4: addSomething(); break;
    case 5:
    case 6: moveSomething(); break;
    case 7: removeSomething(); break;
    case 8:
    case 9:
    case 10:
    case 11:
    case 12: type(); break;
    case 13: replaceEverywhere(); break;
    case 14: changeDetails(); break;
    case 15: workWithSkills(); break;
    case 16: workWithMedia(); break;
    case 17: workWithComments(); break;
    default: useClipboard(); break;
    }
    const qsizetype now = doneSteps(session);
    CHECK(now >= steps - 1); // typing taken back removes its step
    CHECK(now <= steps + 2); // cut and paste are two
}

void RandomAuthor::addSomething()
{
    EditSession &session = *m_fixture.session;
    const Place place = anyPlace();
    const QString kind = m_fixture.node(place.parent).kind;
    if (kind == u"course" || (kind == u"module" && below(4) == 0)) {
        (void)addModule(session, place, words());
        return;
    }
    if (kind == u"module") {
        (void)addPage(session, place, words());
        return;
    }
    const auto &kinds = allKinds();
    const QString added = kinds[below(int(kinds.size()))].id;
    if (place.before.isNull() || below(4) != 0)
        (void)addBlock(session, place, added);
    else
        (void)replaceBlock(session, place.before, added);
}

void RandomAuthor::moveSomething()
{
    (void)moveNode(*m_fixture.session, anyNode(), anyPlace());
}

void RandomAuthor::removeSomething()
{
    // Mostly blocks and pages, so that the course grows, up to a size.
    const bool isLarge = *m_fixture.session->view().nodeCount() > largeCourse;
    const NodeId id = anyNode(isLarge || below(5) == 0 ? u"module"_s
                                  : below(3) == 0      ? u"page"_s
                                                       : u"text"_s);
    (void)deleteNode(*m_fixture.session, id.isNull() ? anyNode() : id);
}

void RandomAuthor::type()
{
    const NodeId block = anyNode(u"text"_s);
    if (block.isNull())
        return;
    QString text = words();
    for (int i = below(4); i >= 0; --i) {
        text += u'x';
        REQUIRE(changeField(*m_fixture.session, block, u"text"_s, paragraph(text)));
        m_fixture.clock->advance(below(1500));
    }
}

/// One step over many rows.
void RandomAuthor::replaceEverywhere()
{
    if (below(2) == 0) {
        const TextQuery query{.words = {.text = u"shift"_s}};
        const auto found = got(findText(m_fixture.session->view(), query));
        REQUIRE(replaceText(*m_fixture.session, {query.words, words(), found.hits}));
        return;
    }
    const QString suffix = QString::number(below(1000));
    REQUIRE(m_fixture.session->perform(u"Replace"_s, [&](Edit &edit) -> Result<> {
        CARREL_TRY_VALUE(outline, edit.view().outline());
        for (const OutlineNode &row : outline) {
            CARREL_TRY_VALUE(node, edit.node(row.id));
            node.title = node.title.section(u'#', 0, 0) + u'#' + suffix;
            CARREL_TRY(edit.putNode(node));
        }
        return {};
    }));
}

void RandomAuthor::changeDetails()
{
    EditSession &session = *m_fixture.session;
    CourseSettings settings = *session.view().settings();
    settings.passMark = below(120);
    settings.minutes = below(100);
    switch (below(4)) {
    case 0: (void)changeSettings(session, settings); break;
    case 1: (void)renameCourse(session, below(3) == 0 ? QString() : words()); break;
    case 2:
        (void)changeModule(session, anyNode(u"module"_s), {{words(), words()}, below(90), words()});
        break;
    default:
        (void)changePage(session, anyNode(u"page"_s), {below(2) == 0, below(9), below(30)});
        break;
    }
}

void RandomAuthor::workWithSkills()
{
    EditSession &session = *m_fixture.session;
    const auto skills = session.view().skills();
    REQUIRE(skills);
    if (skills->isEmpty() || below(4) == 0) {
        (void)addSkill(session, words() + QString::number(below(1000)));
        return;
    }
    const SkillId skill = skills->at(below(int(skills->size()))).id;
    switch (below(6)) {
    case 0: (void)renameSkill(session, skill, words()); break;
    case 1: (void)moveSkill(session, skill, skills->at(below(int(skills->size()))).id); break;
    case 2: (void)deleteSkill(session, skill); break;
    case 3: (void)unlinkSkill(session, anyNode(), skill); break;
    default: (void)linkSkill(session, anyNode(), skill, (below(10) + 1) / 10.0); break;
    }
}

void RandomAuthor::workWithMedia()
{
    EditSession &session = *m_fixture.session;
    const MediaId media = anyMedia();
    if (media.isNull() || below(3) == 0) {
        QByteArray svg =
            "<svg xmlns=\"http://www.w3.org/2000/svg\">" + QByteArray::number(++m_files) + "</svg>";
        svg += QByteArray(below(5000), ' ');
        QBuffer buffer(&svg);
        REQUIRE(buffer.open(QIODevice::ReadOnly));
        REQUIRE(insertMedia(session, buffer, u"drawing %1.svg"_s.arg(m_files)));
        return;
    }
    const NodeId image = anyNode(u"image"_s);
    switch (below(6)) {
    case 4: (void)replaceMediaBy(session, media, anyMedia()); break;
    case 5:
        if (!image.isNull())
            REQUIRE(describePictures(session, {{image, u"alt"_s, words()}}));
        break;
    case 0: (void)renameMedia(session, media, words()); break;
    case 1: (void)deleteMedia(session, media); break;
    case 2: (void)deleteUnusedMedia(session); break;
    default:
        if (!image.isNull())
            REQUIRE(changeField(session, image, u"media"_s, media.text()));
    }
}

void RandomAuthor::workWithComments()
{
    EditSession &session = *m_fixture.session;
    const auto comments = session.view().comments();
    REQUIRE(comments);
    if (comments->isEmpty() || below(3) == 0) {
        REQUIRE(addComment(session, anyNode(), {words(), u"Ana"_s}));
        return;
    }
    const CommentId comment = comments->at(below(int(comments->size()))).id;
    switch (below(6)) {
    case 0: REQUIRE(answerComment(session, comment, {words(), u"Bo"_s})); break;
    case 1: REQUIRE(changeComment(session, comment, words())); break;
    case 2: REQUIRE(setCommentStatus(session, comment, CommentStatus::Done)); break;
    case 3: REQUIRE(deleteComment(session, comment)); break;
    case 4: REQUIRE(setFindingAside(session, anyNode(), u"text.long"_s, words(), u"hash"_s)); break;
    default: (void)bringFindingBack(session, anyNode(), u"text.long"_s); break;
    }
}

void RandomAuthor::useClipboard()
{
    EditSession &session = *m_fixture.session;
    const NodeId id = anyNode(*session.view().nodeCount() > largeCourse ? u"text"_s : QString());
    switch (below(6)) {
    case 0: (void)duplicateNode(session, id); break;
    case 1: (void)moveNodes(session, {anyNode(), id, anyNode()}, anyPlace()); break;
    case 2: (void)deleteNodes(session, {anyNode(u"text"_s), anyNode(u"text"_s)}); break;
    case 3: {
        const auto clipping = copyNodes(session.view(), {id, anyNode(u"text"_s)});
        if (clipping)
            (void)pasteClipping(session, *clipping, anyPlace(), nullptr);
        break;
    }
    case 4: {
        const auto clipping = copyNode(session.view(), id);
        if (clipping)
            (void)pasteClipping(session, *clipping, anyPlace(), nullptr);
        break;
    }
    default: {
        const auto clipping = cutNode(session, id);
        if (clipping)
            (void)pasteClipping(session, *clipping, anyPlace(), nullptr);
    }
    }
}

} // namespace carrel::test
