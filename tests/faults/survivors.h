// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/editsession.h"
#include "tests/core/storage/coursefixture.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace carrel::test {

// What tests ask of a course that went through a kill or a loss of power. Each fails the test.

SessionOptions optionsIn(const StorageFixture &fixture);
/// A small course "victim.carrel" with the counter 0 that Worker goes on from, and one medium.
QString preparedCourse(StorageFixture &fixture);
/// The working copy left behind, or else the course at `path` opened.
std::unique_ptr<EditSession> recovered(const StorageFixture &fixture, const QString &path);

qint64 counterOf(const CourseView &view);
qint64 counterIn(const QString &path); ///< In a course file, through the gate.
/// Everything undo covers, as one hash.
QByteArray stateOf(const EditSession &session);

/// Every byte of all media is what it was.
void checkMedia(const EditSession &session);
/// R1's model: counter and title are of the same edit, the tree is whole and every medium has its
/// bytes.
void checkModel(const EditSession &session);
/// To the beginning and back; the beginning must be `start`.
void walkHistory(EditSession &session, const QByteArray &start);

/// Where a test fails before this goes, what it had found is laid out again and kept.
class Evidence
{
public:
    using Lay = std::function<void(const QString &folder)>;
    explicit Evidence(Lay lay);
    ~Evidence();
    Q_DISABLE_COPY_MOVE(Evidence)

private:
    Lay m_lay;
    int m_failuresBefore;
};

/// The same for a small folder as it is now.
class Copied
{
public:
    explicit Copied(const QString &folder);

private:
    QTemporaryDir m_copy;
    Evidence m_evidence; ///< Goes first.
};

} // namespace carrel::test
