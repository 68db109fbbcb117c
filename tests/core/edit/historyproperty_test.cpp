// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The promise of the history dock: whatever an author does, every step, every snapshot and every
// block can be gone back to, and read without going there, also after closing and opening again.

#include "core/edit/comparison.h"
#include "core/edit/editsession.h"
#include "core/edit/pastcourse.h"
#include "core/edit/restoring.h"
#include "tests/core/edit/randomedits.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/support/catch.h"
#include "tests/support/night.h"

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

/// What the history should hold: the whole course after each step and at each snapshot.
class HistoryModel
{
public:
    explicit HistoryModel(SessionFixture &fixture)
        : m_fixture(fixture)
    {
        watch();
        noteStep();
    }

    /// After the session was opened anew, too. An action may be several steps.
    void watch()
    {
        EditSession *session = m_fixture.session.get();
        QObject::connect(session, &EditSession::changed, session, [this] {
            if (isActing)
                noteStep();
        });
    }

    bool isActing = false;

    EditSession &session() const { return *m_fixture.session; }

    void noteStep() { m_steps.insert(session().presentStep(), dump(session().view())); }

    void takeSnapshot(const QString &name)
    {
        const qint64 id = got(session().takeSnapshot(name));
        m_snapshots.insert(id, dump(session().view()));
    }

    void compare() const
    {
        REQUIRE(dump(session().view()) == m_steps.value(session().presentStep()));
    }

    void goTo(qint64 step) const
    {
        REQUIRE(session().goTo(step));
        REQUIRE(session().presentStep() == step);
        compare();
    }

    void read(qint64 step) const
    {
        const auto past = got(session().past());
        REQUIRE(past->goTo({PastPoint::Of::Step, step}));
        REQUIRE(dump(past->view()) == m_steps.value(step));
    }

    void goBack(qint64 snapshot)
    {
        REQUIRE(session().goBackTo(snapshot));
        REQUIRE(dump(session().view()) == m_snapshots.value(snapshot));
        noteStep();
    }

    QList<qint64> snapshots() const { return m_snapshots.keys(); }

private:
    SessionFixture &m_fixture;
    QHash<qint64, QString> m_steps;
    QMap<qint64, QString> m_snapshots;
};

class Visitor
{
public:
    Visitor(SessionFixture &fixture, HistoryModel &model, quint32 seed)
        : m_fixture(fixture)
        , m_model(model)
        , m_random(seed)
    { }

    void visit()
    {
        switch (m_random.bounded(6)) {
        case 0: return m_model.goTo(anyStep());
        case 1: return m_model.read(anyStep());
        case 2: return m_model.takeSnapshot(u"Snapshot"_s);
        case 3:
            if (const auto all = m_model.snapshots(); !all.isEmpty())
                m_model.goBack(all[below(all.size())]);
            return;
        default: return restore();
        }
    }

private:
    qsizetype below(qsizetype limit) { return qsizetype(m_random.bounded(quint32(limit))); }

    qint64 anyStep()
    {
        const auto steps = m_fixture.session->history();
        const qsizetype at = below(steps.size() + 1);
        return at == steps.size() ? 0 : steps[at].id;
    }

    /// What is brought back is the same as it was then, or there is a sentence why not.
    void restore()
    {
        const auto past = got(m_fixture.session->past());
        REQUIRE(past->goTo({PastPoint::Of::Step, anyStep()}));
        QList<Node> nodes;
        REQUIRE(past->view().forEachNode([&](const Node &node, int depth) -> Result<> {
            if (depth > 0)
                nodes.append(node);
            return {};
        }));
        if (nodes.isEmpty())
            return;
        const Node node = nodes[below(nodes.size())];
        const QString before = dump(m_fixture.session->view());
        const auto brought = bringBack(*m_fixture.session, past->view(), node.id, u"10:42"_s);
        if (!brought) {
            CHECK_FALSE(brought.error().message.isEmpty());
            REQUIRE(brought.error().code != ErrorCode::Internal);
            REQUIRE(dump(m_fixture.session->view()) == before);
            return;
        }
        m_model.noteStep();
        REQUIRE(m_fixture.node(node.id).title == node.title);
        const auto then = got(past->view().outlineChildren(node.id));
        for (const OutlineNode &child : then)
            REQUIRE(m_fixture.node(child.id).parent == node.id);
        if (m_fixture.session->canUndo())
            m_model.compare();
    }

    SessionFixture &m_fixture;
    HistoryModel &m_model;
    QRandomGenerator m_random;
};

} // namespace

TEST_CASE("Every step, snapshot and block can be gone back to")
{
    const quint32 seed = seedOfRun();
    SessionFixture fixture;
    RandomAuthor author(fixture, seed);
    HistoryModel model(fixture);
    Visitor visitor(fixture, model, seed + 1);
    const QString path = fixture.path(u"Random.carrel"_s);
    const int actions = actionCount(500);
    for (int i = 1; i <= actions; ++i) {
        model.isActing = true;
        author.act();
        model.isActing = false;
        if (i % 5 == 0)
            visitor.visit();
        if (i == actions / 4) {
            fixture.crashAndRecover();
            model.watch();
            model.compare();
        }
        if (i == actions / 2) {
            REQUIRE(fixture.session->saveAs(path));
            fixture.reopen(path);
            model.watch();
            REQUIRE(fixture.session->historyState() == HistoryState::Continued);
            REQUIRE(fixture.session->snapshots().size() == model.snapshots().size());
            model.compare();
        }
    }
    CHECK(model.snapshots().size() > 3);
    for (const qint64 snapshot : model.snapshots())
        model.goBack(snapshot);
    const auto steps = fixture.session->history();
    for (qsizetype i = 0; i < steps.size(); i += 7)
        model.read(steps[i].id);
    model.goTo(0);
    model.goTo(steps.last().id);
}
