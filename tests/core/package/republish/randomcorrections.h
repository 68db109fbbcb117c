// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/placing.h"
#include "tests/core/edit/sessionfixture.h"

#include <QRandomGenerator>

namespace carrel::test {

/// A course with every kind, practice pages, a quiz, a quiz that draws and one that is handed in.
void fillForLearners(SessionFixture &fixture);

/// An author who corrects a course at random: everything that may matter to learners in the middle.
class RandomCorrections
{
public:
    RandomCorrections(SessionFixture &fixture, quint32 seed)
        : m_fixture(fixture)
        , m_random(seed)
    { }

    /// One correction; returns what it was, for people. What makes no sense is refused.
    QString correct();

private:
    int below(qsizetype limit) { return int(m_random.bounded(int(limit))); }
    bool isLikely(int percent) { return below(100) < percent; }
    QList<NodeId> all(const QString &kind) const;
    NodeId any(const QList<NodeId> &nodes);
    NodeId anyPage() { return any(all(QStringLiteral("page"))); }
    NodeId anyModule() { return any(all(QStringLiteral("module"))); }
    NodeId anyBlock();

    QString changeBlock();
    void mutate(QJsonObject &body, const QString &kind, int depth);
    void mutateList(QJsonArray &list, const QString &kind, int depth);
    QJsonValue mutated(const QString &name, const QJsonValue &value, const QString &kind,
                       int depth);
    QString mutatedText(const QString &name, const QString &text);
    QString changePageDetails();
    QString changeCourse();
    QString add();
    QString remove();
    QString move();
    QString rename();

    SessionFixture &m_fixture;
    QRandomGenerator m_random;
};

} // namespace carrel::test
