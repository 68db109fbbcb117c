// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/collections/collectionactions.h"

#include "core/base/savedfile.h"
#include "core/base/system.h"
#include "core/base/translate.h"
#include "ui/widgets/message.h"
#include "ui/widgets/workbar.h"

#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>
#include <QSettings>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

const auto addedKey = u"collections/added"_s;
constexpr int mostNewNames = 1000;
constexpr qint64 copyChunk = 1 << 20;

Result<> copyFile(const QString &from, const QString &to, const Progress &progress)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return fileError(ErrorCode::NotFound, from, source.errorString());
    QSaveFile target(to);
    CARREL_TRY(openToSave(target));
    while (!source.atEnd()) {
        if (progress && !progress(source.pos(), source.size()))
            return Error{ErrorCode::Cancelled, {}};
        const QByteArray bytes = source.read(copyChunk);
        if (bytes.isEmpty())
            return fileError(ErrorCode::DriveError, from, source.errorString());
        if (target.write(bytes) != bytes.size())
            return fileError(ErrorCode::NotWritable, to, target.errorString());
    }
    return commitSaved(target);
}

} // namespace

CollectionActions::CollectionActions(WorkBar &work, QWidget *window)
    : QObject(window)
    , m_work(work)
    , m_window(window)
{ }

QStringList CollectionActions::addedFiles() const
{
    return QSettings().value(addedKey).toStringList();
}

bool CollectionActions::tell(const Result<> &result)
{
    if (!result)
        showError(m_window, result.error());
    return bool(result);
}

bool CollectionActions::change(const QString &title, const std::function<Result<>()> &work)
{
    if (m_work.isBusy())
        return false;
    const QPointer<QWidget> focus = m_window->focusWidget();
    m_window->setEnabled(false);
    const auto done = m_work.run<int>(title, [&](const Progress &) -> Result<int> {
        CARREL_TRY(work());
        return 0;
    });
    m_window->setEnabled(true);
    if (focus)
        focus->setFocus();
    if (!tell(done ? Result<>() : Result<>(done.error())))
        return false;
    Q_EMIT changed();
    return true;
}

QString CollectionActions::makeNew()
{
    const QString base = carrel::tr("New collection");
    QString name = base;
    Result<Collection> made = makeCollection(name);
    for (int n = 2; n < mostNewNames && !made && made.error().code == ErrorCode::Refused; ++n) {
        name = carrel::tr("%1 %2", "a name and a number").arg(base).arg(n);
        made = makeCollection(name);
    }
    if (!made) {
        showError(m_window, made.error());
        return {};
    }
    Q_EMIT changed();
    return made->path;
}

bool CollectionActions::addFile(const QString &path)
{
    const QString file = QFileInfo(path).canonicalFilePath();
    const Collection collection = collectionAt(file.isEmpty() ? path : file);
    if (!collection.problem.isEmpty()) {
        showError(m_window, {ErrorCode::NotOurs, collection.problem});
        return false;
    }
    QStringList files = addedFiles();
    const bool isOwn = QFileInfo(file).path() == QFileInfo(collectionsFolder()).canonicalFilePath();
    if (!isOwn && !files.contains(file)) {
        files.append(file);
        QSettings().setValue(addedKey, files);
    }
    Q_EMIT changed();
    return true;
}

void CollectionActions::takeOut(const QString &path)
{
    QStringList files = addedFiles();
    files.removeAll(path);
    QSettings().setValue(addedKey, files);
    Q_EMIT told(carrel::tr("Taken off the list. The file is still where it was."));
    Q_EMIT changed();
}

bool CollectionActions::saveCopy(const Collection &collection, const QString &target)
{
    if (m_work.isBusy())
        return false;
    const auto done = m_work.run<int>(carrel::tr("Saving a copy of the collection"),
                                      [&](const Progress &progress) -> Result<int> {
                                          CARREL_TRY(copyFile(collection.path, target, progress));
                                          return 0;
                                      });
    if (!tell(done ? Result<>() : Result<>(done.error())))
        return false;
    Q_EMIT told(
        carrel::tr("The copy is saved. Whoever receives it takes “Add a collection file…”."));
    return true;
}

QString CollectionActions::renameCollection(const Collection &collection, const QString &name)
{
    const bool isDone = change(carrel::tr("Renaming the collection"),
                               [&] { return carrel::renameCollection(collection, name); });
    return isDone ? QFileInfo(collection.path).path() + u'/' + name + u".carrel"_s : QString();
}

bool CollectionActions::renamePiece(const QString &path, const NodeId &piece, const QString &name)
{
    return change(carrel::tr("Renaming the piece"),
                  [&] { return carrel::renamePiece(path, piece, name); });
}

bool CollectionActions::removePieces(const QString &path, const QList<NodeId> &pieces)
{
    if (!change(carrel::tr("Deleting from the collection"),
                [&] { return carrel::removePieces(path, pieces); }))
        return false;
    Q_EMIT told(carrel::tr("Deleted. Courses that use it keep their copies."));
    return true;
}

bool CollectionActions::removeCollection(const Collection &collection)
{
    if (!change(carrel::tr("Deleting the collection"),
                [&] { return deleteCollection(collection); }))
        return false;
    Q_EMIT told(carrel::tr("Deleted. Courses that use its pieces keep their copies."));
    return true;
}

} // namespace carrel::ui
