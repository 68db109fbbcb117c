// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/collections/keeping.h"

#include "core/base/translate.h"
#include "core/edit/coursetexts.h"
#include "core/edit/editsession.h"
#include "core/edit/selection.h"
#include "ui/collections/keepdialog.h"
#include "ui/widgets/message.h"
#include "ui/widgets/workbar.h"

#include <QDir>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

const auto lastCollectionKey = u"collections/last"_s;
const auto lastShelfKey = u"collections/lastShelf"_s;

KeptThings thingsIn(const QList<Node> &nodes)
{
    KeptThings things;
    for (const Node &node : nodes) {
        if (node.kind == QLatin1StringView(nodekind::module))
            ++things.modules;
        else if (node.kind == QLatin1StringView(nodekind::page))
            ++things.pages;
        else
            ++things.blocks;
    }
    things.name = firstWords(nodes.first());
    return things;
}

Result<QList<NodeId>> keep(WorkBar &work, EditSession &session, const QList<NodeId> &chosen,
                           const KeepDialog &dialog)
{
    CARREL_TRY_VALUE(name, collectionName(dialog.collection()));
    CARREL_TRY_VALUE(snapshot, session.snapshot());
    Keeping wish{.path = QDir(collectionsFolder()).filePath(name + u".carrel"_s),
                 .name = dialog.name(),
                 .shelf = dialog.shelf()};
    return work.run<QList<NodeId>>(carrel::tr("Keeping in the collection"),
                                   [&](const Progress &progress) {
                                       wish.progress = progress;
                                       return keepPieces(*snapshot, chosen, wish);
                                   });
}

} // namespace

QString keepInCollection(QWidget *parent, WorkBar &work, EditSession &session,
                         const QList<NodeId> &chosen)
{
    const auto nodes = chosenNodes(session.view(), chosen);
    if (!nodes) {
        showError(parent, nodes.error());
        return {};
    }
    KeepDialog dialog(thingsIn(*nodes), ownCollections(), parent);
    dialog.choose(QSettings().value(lastCollectionKey).toString(),
                  QSettings().value(lastShelfKey).toString());
    while (dialog.exec() == QDialog::Accepted && !work.isBusy()) {
        const auto kept = keep(work, session, chosen, dialog);
        if (kept) {
            QSettings().setValue(lastCollectionKey, dialog.collection());
            QSettings().setValue(lastShelfKey, dialog.shelf());
            //: %1: name of a collection
            return carrel::tr("Kept in “%1”. Shift+F9 shows your collections, in every course.")
                .arg(dialog.collection());
        }
        if (kept.error().code == ErrorCode::Cancelled)
            return {};
        dialog.showProblem(kept.error().message);
    }
    return {};
}

} // namespace carrel::ui
