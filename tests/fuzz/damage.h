// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

class QRandomGenerator;

namespace carrel {
class EditSession;
}

namespace carrel::test {

/// One way in which a file comes to harm.
struct Damage
{
    const char *name;
    std::function<QByteArray(QByteArray file, QRandomGenerator &random)> done;
};

/// One bit, 16 bytes, 4 KiB of zeros, a missing end, two pages in each other's place, a byte of the
/// header, bytes after the end.
const QList<Damage> &allDamage();

/// What plain SQLite reads of a course file: every value of every document table but the digest,
/// and the bytes of its media; empty where it cannot read all. Knows nothing of digest and gate.
QByteArray contentOf(const QString &path);

/// Some steps of an author: titles, blocks, settings, deleting, undo.
void editAtRandom(EditSession &session, quint32 seed);

} // namespace carrel::test
