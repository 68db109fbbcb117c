// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/edit/placing.h"
#include "core/edit/textedits.h"
#include "ui/forms/formview.h"

#include <QImage>
#include <QObject>
#include <QStringList>

namespace carrel {
class EditSession;
}

namespace carrel::ui {

class MediaDesk;
class PageTyping;

/// What an author does to the blocks of a page, done in the course: keeps first what is being
/// typed, and tells the author what did not work. A null id or false means just that.
class BlockActions : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this. `pane` is where messages appear.
    BlockActions(EditSession &session, MediaDesk &media, PageTyping &typing, QWidget *pane);

    EditSession &session() const { return m_session; }
    MediaDesk &media() const { return m_media; }
    PageTyping &typing() const { return m_typing; }

    /// Makes a card's form change that block.
    void serve(FormView &form, const NodeId &block);
    void typeTitle(const NodeId &block, const QString &title);

    NodeId add(const Place &place, const QString &kind);
    NodeId replace(const NodeId &block, const QString &kind);

    // What is done to one block is done to several in the same way, as one step.
    QList<NodeId> duplicate(const QList<NodeId> &blocks);
    QList<NodeId> copyTo(const QList<NodeId> &blocks, const Place &place);
    bool move(const QList<NodeId> &blocks, const Place &place);
    /// Together, one place up (-1) or down (1); false at the end of the page.
    bool moveBy(const QList<NodeId> &blocks, int steps);
    bool remove(const QList<NodeId> &blocks);

    void cut(const QList<NodeId> &blocks);
    void copy(const QList<NodeId> &blocks);
    bool canPaste() const; ///< What was cut or copied last is made of blocks.
    QList<NodeId> paste(const Place &place);

    NodeId split(const NodeId &block, const SplitText &halves);
    bool joinBelow(const NodeId &block);
    /// A list into a question, a question into a text; returns what it became.
    NodeId turnInto(const NodeId &block);

    /// Blocks that show these files; returns the last one.
    NodeId insertFiles(const QStringList &paths, const Place &place);
    NodeId insertMedia(const QList<MediaId> &files, const Place &place);
    NodeId insertImage(const QImage &image, const Place &place);

    /// Right behind a block, or last if it is null.
    Place placeAfter(const NodeId &page, const NodeId &block) const;

private:
    bool tell(const Result<> &result);
    NodeId tell(const Result<NodeId> &result);
    QList<NodeId> tell(const Result<QList<NodeId>> &result);
    NodeId addShowing(const MediaId &file, const Place &place);

    EditSession &m_session;
    MediaDesk &m_media;
    PageTyping &m_typing;
    QWidget *m_pane;
};

} // namespace carrel::ui
