// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/edit/sessionfixture.h"

#include "core/edit/blockedits.h"
#include "core/edit/outlineedits.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

QString text(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

SessionFixture::SessionFixture()
    : clock(std::make_shared<SetClock>(QDateTime(QDate(2026, 3, 1), QTime(10, 0), Qt::UTC)))
    , m_ids(std::make_shared<SeededIdSource>(42))
{
    auto created = EditSession::createNew(u"A handover that holds"_s, options());
    REQUIRE(created);
    session = std::move(*created);
}

SessionOptions SessionFixture::options() const
{
    SessionOptions options;
    options.stateFolder = m_folder.filePath(u"state"_s);
    options.clock = clock;
    options.ids = m_ids;
    return options;
}

QString SessionFixture::writeFile(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return file.fileName();
}

void SessionFixture::reopen(const QString &path)
{
    REQUIRE(session->close(EditSession::OnClose::Keep));
    session.reset();
    auto opened = EditSession::open(path, options());
    REQUIRE(opened);
    session = std::move(*opened);
}

void SessionFixture::crashAndRecover()
{
    session.reset(); // what is committed is on disk; a kill adds nothing to that
    const auto leftovers = EditSession::leftovers(options());
    REQUIRE(leftovers.size() == 1);
    auto recovered = EditSession::recover(leftovers.first().folder, options());
    REQUIRE(recovered);
    session = std::move(*recovered);
}

NodeId SessionFixture::course() const
{
    const auto id = session->view().courseId();
    REQUIRE(id);
    return *id;
}

NodeId SessionFixture::addModule(const QString &title)
{
    const auto id = carrel::addModule(*session, {course()}, title);
    REQUIRE(id);
    return *id;
}

NodeId SessionFixture::addPage(const NodeId &module, const QString &title)
{
    const auto id = carrel::addPage(*session, {module}, title);
    REQUIRE(id);
    return *id;
}

NodeId SessionFixture::addBlock(const NodeId &page, const QString &kind)
{
    const auto id = carrel::addBlock(*session, {page}, kind);
    REQUIRE(id);
    return *id;
}

Node SessionFixture::node(const NodeId &id) const
{
    const auto found = session->view().node(id);
    REQUIRE(found);
    REQUIRE(*found);
    return **found;
}

bool SessionFixture::has(const NodeId &id) const
{
    const auto found = session->view().node(id);
    REQUIRE(found);
    return found->has_value();
}

QStringList SessionFixture::titlesBelow(const NodeId &parent) const
{
    const auto children = session->view().outlineChildren(parent);
    REQUIRE(children);
    QStringList titles;
    for (const OutlineNode &child : *children)
        titles.append(child.title);
    return titles;
}

QString dump(const CourseView &view)
{
    QStringList lines;
    REQUIRE(view.forEachNode([&](const Node &node, int depth) -> Result<> {
        lines.append(u"%1 %2 %3 %4 %5 %6 %7"_s.arg(QString::number(depth), node.id.text(),
                                                   node.parent.text(), node.rank, node.kind,
                                                   node.title, text(node.body)));
        return {};
    }));
    const auto settings = view.settingValues();
    REQUIRE(settings);
    lines.append(text(*settings));
    for (const Skill &skill : got(view.skills()))
        lines.append(
            u"skill %1 %2 %3 %4"_s.arg(skill.id.text(), skill.rank, skill.title, text(skill.body)));
    for (const NodeSkill &link : got(view.nodeSkills()))
        lines.append(u"link %1 %2 %3"_s.arg(link.node.text(), link.skill.text()).arg(link.weight));
    for (const Media &media : got(view.media())) {
        lines.append(u"media %1 %2 %3 %4 %5 %6"_s.arg(
            media.id.text(), media.name, media.type, QString::number(media.size),
            QString::fromLatin1(media.sha256.toHex()), text(media.body)));
    }
    for (const Comment &c : got(view.comments())) {
        lines.append(u"comment "_s
                     + QStringList{c.id.text(), c.node.text(), c.parent.text(), c.anchor, c.quote,
                                   c.kind, c.status, c.author, c.at, c.seenSave, text(c.body)}
                           .join(u'|'));
    }
    for (const Waiver &waiver : got(view.waivers())) {
        lines.append(u"waiver %1 %2 %3 %4 %5"_s.arg(waiver.node.text(), waiver.rule, waiver.reason,
                                                    waiver.textHash, text(waiver.body)));
    }
    return lines.join(u'\n');
}

qsizetype doneSteps(const EditSession &session)
{
    const auto steps = session.history();
    return std::ranges::count(steps, false, &HistoryStep::isUndone);
}

void checkUndoAndRedo(SessionFixture &fixture, const std::function<void()> &verb)
{
    EditSession &session = *fixture.session;
    session.endMerge();
    const QString before = dump(session.view());
    const qsizetype steps = doneSteps(session);
    verb();
    const QString after = dump(session.view());
    REQUIRE(after != before);
    REQUIRE(doneSteps(session) == steps + 1);
    CHECK_FALSE(session.undoLabel().isEmpty());
    CHECK_FALSE(session.undoLabel().contains(u"%1"));
    const QString label = session.undoLabel();
    REQUIRE(session.undo());
    CHECK(dump(session.view()) == before);
    CHECK(session.redoLabel() == label);
    REQUIRE(session.redo());
    CHECK(dump(session.view()) == after);
    CHECK_FALSE(session.canRedo());
}

} // namespace carrel::test
