// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/faults/drivelog.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QRandomGenerator>
#include <QString>

namespace carrel::test {

/// One entry of a log of driverecorder.
struct DriveStep
{
    DriveOp op;
    quint32 id;
    qint64 offset;
    QByteArray a;
    QByteArray b;
};

QList<DriveStep> readDriveLog(const QString &path);

/// What power loss may do to that which was not forced to the drive.
struct DriveLoss
{
    /// Of the writes to one file.
    enum class Writes { NoneKept, AllKept, FirstKept, SomeKept, SomeTorn };
    /// Of the changes of names: none, all, the first so many of all or of each folder.
    enum class Names { NoneKept, AllKept, FirstKept, FirstKeptByFolder };
    Writes writes = Writes::NoneKept;
    Names names = Names::NoneKept;
};
constexpr int kindsOfWriteLoss = 5;
constexpr int kindsOfNameLoss = 4;

/// A drive as the standard allows it to be, not as kind ones are: bytes are on it for certain once
/// their file was synced, names once their folder was. Until then each write (in pieces of 512
/// bytes) and each name may be there or not; only names of one folder change in order.
class DriveModel
{
public:
    /// Takes in what lies below a folder now, as safely stored.
    explicit DriveModel(const QString &root);

    void apply(const DriveStep &step);
    /// Empties the folder and lays there what is found after a loss of power now.
    void layOut(const QString &root, const DriveLoss &loss, QRandomGenerator &random) const;
    qsizetype unsafeOps() const; ///< Writes and changes of names not yet stored safely.

private:
    struct Write
    {
        qint64 offset = 0;
        QByteArray bytes;
        bool isTruncation = false; ///< To `offset` bytes.
    };
    using Names = QMap<QByteArray, int>; ///< In a folder: the number of the node.
    struct Node
    {
        bool isFolder = false;
        QByteArray safe; ///< Content.
        QList<Write> unsafe;
        Names names; ///< As the program sees them.
        Names safeNames;
    };
    struct Place
    {
        int folder = -1;
        QByteArray name;
    };
    struct NameChange
    {
        Place gone; ///< No longer there, if its folder is not negative.
        Place come; ///< There now.
        int node = -1;
    };

    int add(bool isFolder);
    int takeIn(const QString &path, QMap<quint64, int> &known); ///< By the system's numbers.
    Place placeOf(const QByteArray &path) const;
    int nodeAt(const QByteArray &path) const;
    void change(const NameChange &change);
    void syncFolder(int folder);
    static void put(Names &names, const NameChange &change, int folder);
    static void write(QByteArray &content, const Write &write);
    QByteArray contentAfter(const Node &node, DriveLoss::Writes loss,
                            QRandomGenerator &random) const;
    QMap<int, Names> namesAfter(DriveLoss::Names loss, QRandomGenerator &random) const;
    static bool touches(const NameChange &change, int folder);

    QList<Node> m_nodes; ///< 0 is the root.
    QMap<quint32, int> m_nodeOfId;
    QList<NameChange> m_unsafeNames;
};

} // namespace carrel::test
