// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/drivemodel.h"

#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <cstring>
#include <filesystem>
#include <functional>
#include <sys/stat.h>

namespace carrel::test {
namespace {

constexpr qint64 sector = 512;

} // namespace

QList<DriveStep> readDriveLog(const QString &path)
{
    const QByteArray log = fileContent(path);
    QList<DriveStep> steps;
    for (qsizetype at = 0; at < log.size();) {
        DriveOpHead head;
        REQUIRE(at + qsizetype(sizeof head) <= log.size());
        std::memcpy(&head, log.constData() + at, sizeof head);
        at += qsizetype(sizeof head);
        REQUIRE(at + head.sizeOfA + head.sizeOfB <= log.size());
        steps.append({head.op, head.id, head.offset, log.mid(at, head.sizeOfA),
                      log.mid(at + head.sizeOfA, head.sizeOfB)});
        at += head.sizeOfA + head.sizeOfB;
    }
    return steps;
}

DriveModel::DriveModel(const QString &root)
{
    QMap<quint64, int> known;
    takeIn(root, known);
}

int DriveModel::add(bool isFolder)
{
    m_nodes.append(Node{isFolder, {}, {}, {}, {}});
    return int(m_nodes.size() - 1);
}

int DriveModel::takeIn(const QString &path, QMap<quint64, int> &known)
{
    const QFileInfo info(path);
    const int node = add(info.isDir());
    if (!info.isDir()) {
        m_nodes[node].safe = fileContent(path);
        return node;
    }
    const auto all = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
    for (const QString &name : QDir(path).entryList(all)) {
        const QString child = path + u'/' + name;
        struct stat facts = {};
        REQUIRE(::stat(QFile::encodeName(child).constData(), &facts) == 0);
        const int taken = known.contains(facts.st_ino) ? known[facts.st_ino] : takeIn(child, known);
        known.insert(facts.st_ino, taken);
        m_nodes[node].names.insert(QFile::encodeName(name), taken);
    }
    m_nodes[node].safeNames = m_nodes[node].names;
    return node;
}

DriveModel::Place DriveModel::placeOf(const QByteArray &path) const
{
    QList<QByteArray> parts = path.split('/');
    parts.removeAll(QByteArray());
    const QByteArray name = parts.takeLast();
    int folder = 0;
    for (const QByteArray &part : std::as_const(parts)) {
        REQUIRE(m_nodes[folder].names.contains(part));
        folder = m_nodes[folder].names.value(part);
    }
    return {folder, name};
}

int DriveModel::nodeAt(const QByteArray &path) const
{
    if (path == ".")
        return 0;
    const Place place = placeOf(path);
    INFO(path.toStdString());
    REQUIRE(m_nodes[place.folder].names.contains(place.name));
    return m_nodes[place.folder].names.value(place.name);
}

bool DriveModel::touches(const NameChange &change, int folder)
{
    return change.gone.folder == folder || change.come.folder == folder;
}

void DriveModel::put(Names &names, const NameChange &change, int folder)
{
    if (change.gone.folder == folder)
        names.remove(change.gone.name);
    if (change.come.folder == folder)
        names.insert(change.come.name, change.node);
}

void DriveModel::change(const NameChange &change)
{
    for (const int folder : QSet<int>{change.gone.folder, change.come.folder}) {
        if (folder >= 0)
            put(m_nodes[folder].names, change, folder);
    }
    m_unsafeNames.append(change);
}

void DriveModel::apply(const DriveStep &step)
{
    switch (step.op) {
    case DriveOp::Known: m_nodeOfId.insert(step.id, nodeAt(step.a)); break;
    case DriveOp::Create: {
        const int node = add(false);
        m_nodeOfId.insert(step.id, node);
        if (!step.a.isEmpty())
            change({{}, placeOf(step.a), node});
        break;
    }
    case DriveOp::Write:
    case DriveOp::Truncate:
        m_nodes[m_nodeOfId.value(step.id)].unsafe.append(
            {step.offset, step.b, step.op == DriveOp::Truncate});
        break;
    case DriveOp::Sync: {
        Node &node = m_nodes[m_nodeOfId.value(step.id)];
        for (const Write &one : std::as_const(node.unsafe))
            write(node.safe, one);
        node.unsafe.clear();
        break;
    }
    case DriveOp::Folder: {
        const int node = add(true);
        change({{}, placeOf(step.a), node});
        break;
    }
    case DriveOp::SyncFolder: syncFolder(nodeAt(step.a)); break;
    case DriveOp::Link: {
        const int node = step.a.isEmpty() ? m_nodeOfId.value(step.id) : nodeAt(step.a);
        change({{}, placeOf(step.b), node});
        break;
    }
    case DriveOp::Rename: {
        const int node = nodeAt(step.a);
        change({placeOf(step.a), placeOf(step.b), node});
        break;
    }
    case DriveOp::Remove: change({placeOf(step.a), {}, -1}); break;
    case DriveOp::Mark: break;
    }
}

/// A name that moved between two folders is in one of them at any time: with it, all that happened
/// before in either is safe.
void DriveModel::syncFolder(int folder)
{
    QSet<int> folders{folder};
    QList<qsizetype> safe;
    for (qsizetype i = m_unsafeNames.size() - 1; i >= 0; --i) {
        const NameChange &one = m_unsafeNames[i];
        if (!folders.contains(one.gone.folder) && !folders.contains(one.come.folder))
            continue;
        for (const int touched : {one.gone.folder, one.come.folder}) {
            if (touched >= 0)
                folders.insert(touched);
        }
        safe.prepend(i);
    }
    for (const qsizetype i : std::as_const(safe)) {
        for (const int touched : std::as_const(folders))
            put(m_nodes[touched].safeNames, m_unsafeNames[i], touched);
    }
    while (!safe.isEmpty())
        m_unsafeNames.removeAt(safe.takeLast());
}

void DriveModel::write(QByteArray &content, const Write &write)
{
    if (write.isTruncation) {
        content.resize(write.offset, '\0');
        return;
    }
    if (content.size() < write.offset + write.bytes.size())
        content.resize(write.offset + write.bytes.size(), '\0');
    std::memcpy(content.data() + write.offset, write.bytes.constData(), size_t(write.bytes.size()));
}

QByteArray DriveModel::contentAfter(const Node &node, DriveLoss::Writes loss,
                                    QRandomGenerator &random) const
{
    using Loss = DriveLoss::Writes;
    QByteArray content = node.safe;
    if (node.unsafe.isEmpty() || loss == Loss::NoneKept)
        return content;
    const auto first = qsizetype(random.bounded(quint32(node.unsafe.size() + 1)));
    for (qsizetype i = 0; i < node.unsafe.size(); ++i) {
        const Write &one = node.unsafe[i];
        const bool isKept = loss == Loss::AllKept || (loss == Loss::FirstKept && i < first)
            || (loss != Loss::FirstKept && random.bounded(2) == 0);
        if (loss != Loss::SomeTorn || one.isTruncation || one.bytes.size() <= sector) {
            if (isKept)
                write(content, one);
            continue;
        }
        for (qint64 from = 0; from < one.bytes.size();) {
            const qint64 size =
                std::min(sector - (one.offset + from) % sector, one.bytes.size() - from);
            if (random.bounded(2) == 0)
                write(content, {one.offset + from, one.bytes.mid(from, size)});
            from += size;
        }
    }
    return content;
}

QMap<int, DriveModel::Names> DriveModel::namesAfter(DriveLoss::Names loss,
                                                    QRandomGenerator &random) const
{
    using Loss = DriveLoss::Names;
    QMap<int, Names> all;
    for (int i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i].isFolder)
            all.insert(i, m_nodes[i].safeNames);
    }
    const qsizetype first = loss == Loss::NoneKept ? 0
        : loss == Loss::FirstKept ? qsizetype(random.bounded(quint32(m_unsafeNames.size() + 1)))
                                  : m_unsafeNames.size();
    QSet<int> ended; ///< Folders of which nothing more was kept.
    for (qsizetype i = 0; i < first; ++i) {
        const NameChange &one = m_unsafeNames[i];
        const bool isLost = ended.contains(one.gone.folder) || ended.contains(one.come.folder)
            || (loss == Loss::FirstKeptByFolder && random.bounded(4) == 0);
        for (const int folder : QSet<int>{one.gone.folder, one.come.folder}) {
            if (folder < 0)
                continue;
            if (isLost)
                ended.insert(folder);
            else
                put(all[folder], one, folder);
        }
    }
    return all;
}

void DriveModel::layOut(const QString &root, const DriveLoss &loss, QRandomGenerator &random) const
{
    const auto everything = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
    for (const QString &name : QDir(root).entryList(everything))
        std::filesystem::remove_all((root + u'/' + name).toStdString());
    const QMap<int, Names> names = namesAfter(loss.names, random);
    QMap<int, QString> laid; ///< Where a file has its first name.
    const std::function<void(int, const QString &)> lay = [&](int node, const QString &path) {
        if (!m_nodes[node].isFolder) {
            if (laid.contains(node)) {
                std::filesystem::create_hard_link(laid[node].toStdString(), path.toStdString());
                return;
            }
            laid.insert(node, path);
            writeFile(path, contentAfter(m_nodes[node], loss.writes, random));
            return;
        }
        QDir().mkpath(path);
        const Names &here = *names.constFind(node);
        for (auto entry = here.cbegin(); entry != here.cend(); ++entry)
            lay(entry.value(), path + u'/' + QFile::decodeName(entry.key()));
    };
    lay(0, root);
}

qsizetype DriveModel::unsafeOps() const
{
    qsizetype count = m_unsafeNames.size();
    for (const Node &node : m_nodes)
        count += node.unsafe.size();
    return count;
}

} // namespace carrel::test
