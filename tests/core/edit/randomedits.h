// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/placing.h"
#include "tests/core/edit/sessionfixture.h"

#include <QRandomGenerator>

namespace carrel::test {

/// An author who does anything at random: adds, moves, deletes, types, replaces, links, comments,
/// inserts files, cuts and pastes. What makes no sense (a page on a page) is tried, too, and must
/// be refused without a trace.
class RandomAuthor
{
public:
    RandomAuthor(SessionFixture &fixture, quint32 seed);

    /// One action. Every action leaves either one more step or none.
    void act();

private:
    NodeId anyNode(const QString &kind = {});
    NodeId anyParent();
    MediaId anyMedia();
    Place anyPlace();
    int below(int limit) { return int(m_random.bounded(limit)); }
    QString words();

    void addSomething();
    void moveSomething();
    void removeSomething();
    void type();
    void replaceEverywhere();
    void changeDetails();
    void workWithSkills();
    void workWithMedia();
    void workWithComments();
    void useClipboard();

    SessionFixture &m_fixture;
    QRandomGenerator m_random;
    int m_files = 0;
};

/// How many random actions a property test does: `few`, ten times as many with CARREL_NIGHT=1.
int actionCount(int few);

} // namespace carrel::test
