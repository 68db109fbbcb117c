// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/editsession.h"
#include "core/edit/placing.h"
#include "core/edit/textsearch.h"
#include "core/edit/wordcounts.h"
#include "ui/commands/command.h"
#include "ui/page/gapfilling.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>

class QSettings;
class QSplitter;

namespace carrel::ui {

struct CarriedNodes;
class CollectionsWindow;
class CoursePreview;
struct PutWish;
class HistoryPane;
class FindPanel;
class Inspector;
class LibraryWindow;
class MediaDesk;
class OutlinePane;
class PagePane;
class WorkBar;

/// Divides a window among outline, page and inspector as the author did last.
void restorePaneWidths(QSplitter &splitter, const QSettings &settings);

/// The panes of one course side by side: outline, page, inspector with the history below it. They
/// know nothing of each other; what one selects is shown to the others here.
class DeskPanes : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive this.
    DeskPanes(EditSession &session, WorkBar &work, QSettings &settings, QWidget *parent = nullptr);
    ~DeskPanes() override; ///< Remembers widths.

    NodeId current() const; ///< Module, page or course that is shown.
    NodeId currentBlock() const; ///< Null: none.
    /// `block` may be null.
    void goTo(const NodeId &node, const NodeId &block);
    /// The same, but the focus stays where it is.
    void reveal(const NodeId &node, const NodeId &block);
    /// The same, and to a field of the block or, if `block` is null, to the place alone.
    void showField(const NodeId &node, const NodeId &block, const QString &field);
    /// To a place that was found, with the words selected.
    void showHit(const TextHit &hit);
    /// The settings of a node, or of what is selected if it is null, with the cursor in the one of
    /// that name.
    void showSetting(const NodeId &node, const QString &label);
    QStringList settingLabels() const; ///< Of what is selected.
    bool goToGap(GapWay way, GapFilling::From from); ///< In what is shown: see PagePane.
    void showWords(const CourseWords &words); ///< As counted last.
    void keepTyping();
    void takeFocus(); ///< Where an author begins: the outline, or the page where that is hidden.
    QList<Command> commands(); ///< Of all panes, and those that show, hide and change panes.

    HistoryPane &history() const { return *m_history; }
    void showHistory();

    Result<> preview(); ///< From the place that is shown.
    void exportPackage();
    LibraryWindow &library(); ///< Made when it is first asked for; open() shows it.
    CollectionsWindow &collections(); ///< The same.
    void putIn(const PutWish &wish); ///< Pieces of a collection, where the author is.
    void moveToPage(const QList<NodeId> &blocks); ///< Asks to which.
    void keep(const QList<NodeId> &chosen); ///< In a collection; asks in which.

Q_SIGNALS:
    void exportRemembered(); ///< It waits for the next save, and nothing else does.
    void selectionChanged();
    void undoAsked();
    void redoAsked();
    void gapWanted(carrel::ui::GapWay way);
    void told(const QString &text); ///< Something that was done and is not seen here.
    void courseWanted(const QString &path); ///< In a window of its own.
    void picturesStayed(); ///< Pictures of something pasted that did not come along.

private:
    /// Work on another thread that brings copies into the course, and how to get at these.
    struct Bringing
    {
        std::function<Result<std::shared_ptr<const CourseView>>()> source;
        QList<NodeId> nodes;
        Place place;
    };

    void addPanes();
    void connectPanes();
    void rememberSpelling();
    void restoreWidths();
    void showFirst();
    void focusPage();
    void selectInSettings(const TextHit &hit);
    void show(const NodeId &node);
    void cycle(int direction);
    void toggle(QWidget *pane, const QString &key);
    void toggleHistory();
    void showRight();
    void showEarlierStates(const NodeId &block);
    QList<Command> viewCommands();
    QList<Command> libraryCommands();
    void makeLibrary();
    void makeCollections();
    void connectPieces();
    void bring(const Bringing &bringing);
    void bringCarried(const CarriedNodes &carried, const Place &place);
    void showPutIn(const QList<NodeId> &nodes);
    Place placeForPut(const PutWish &wish) const;
    QList<Command> pieceCommands();
    void choosePackageTarget(const QString &id);

    EditSession &m_session;
    WorkBar &m_work;
    QSettings &m_settings;
    QSplitter *m_splitter;
    QSplitter *m_right; ///< Inspector and history, one below the other.
    MediaDesk *m_media;
    QSplitter *m_middle; ///< The page, and below it what was found.
    OutlinePane *m_outline;
    PagePane *m_page;
    FindPanel *m_find;
    Inspector *m_inspector;
    HistoryPane *m_history;
    LibraryWindow *m_library = nullptr; ///< Null before it is first asked for.
    CollectionsWindow *m_collections = nullptr; ///< The same.
    CoursePreview *m_preview = nullptr; ///< Null before the first preview.
    NodeId m_current;
    QPointer<QWidget> m_selected; ///< Where words that were found are selected.
};

} // namespace carrel::ui
