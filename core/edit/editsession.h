// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/edit/courseview.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace carrel {

class Edit;
class PastCourse;
class SaveUnderWay;

/// Which rows changed: table name → ids ("node", "skill", "node_skill" by node, "media", "comment",
/// "waiver" by node, "setting" by key). Views refresh from this and never guess from a label.
struct ChangeSet
{
    QHash<QString, QSet<QString>> ids;
    bool isEmpty() const { return ids.isEmpty(); }
};

/// One step of the history, oldest first.
struct HistoryStep
{
    qint64 id = 0;
    QString at; ///< timeText().
    QString label; ///< What the Undo menu shows.
    bool isUndone = false; ///< Can be redone.
    qint64 bytes = 0; ///< Of its stored changeset.
};

/// Where a step happened.
struct StepPlace
{
    NodeId node; ///< Page, module or course; null: nowhere in the tree, or in several places.
    QString title; ///< Of that, also where it is deleted now.
    bool isSeveral = false;
};

/// A named state of the course. Kept on this computer with the history; steps that the history
/// loses do not matter to it.
struct CourseSnapshot
{
    qint64 id = 0;
    QString name;
    QString at; ///< timeText().
    qint64 step = 0; ///< The last step done then; 0 before the first that is known.
    qint64 bytes = 0; ///< As stored.
};

/// A working copy left behind by a crash or kept for next time.
struct LeftoverSession
{
    QString folder; ///< Give it to EditSession::recover().
    QString coursePath; ///< Empty for a course that was never saved.
    QString title;
    QString lastEditAt; ///< timeText(), empty if unknown.
    int unsavedSteps = 0;
    bool fileChanged = false; ///< The course file is no longer the one it was opened from.
};

/// Where a session keeps its working copies, and where time and ids come from.
struct SessionOptions
{
    QString stateFolder; ///< Empty: the user's local state folder.
    std::shared_ptr<Clock> clock = {}; ///< Null: the system's.
    std::shared_ptr<IdSource> ids = {}; ///< Null: random.
    qint64 historyLimit = 64 << 20; ///< Bytes of stored changesets; oldest steps go first.
    qint64 snapshotLimit = 256 << 20; ///< Bytes of all named snapshots; beyond it none is taken.
    enum class IfInUse { Refuse, OpenAnyway };
    IfInUse ifInUse = IfInUse::Refuse; ///< Somebody's lock lies beside the file.
    IfInUse ifLeftover = IfInUse::Refuse; ///< Unsaved work on this file waits: see leftovers().
};

/// What Save does when the file is not what it was when it was opened.
enum class OnConflict { Refuse, Overwrite };

/// What a save has to tell the author.
struct SaveReport
{
    QStringList missingMedia; ///< Names of media whose bytes no file has any more.
};

/// What became of the history of earlier sessions when a course was opened.
enum class HistoryState {
    New, ///< There was none.
    Continued, ///< Undo goes on where it was.
    ChangedElsewhere, ///< The file was saved by another program or computer since: one more step.
    StartedAnew, ///< The file could not be reached from the kept history: that one is gone.
};

/// The only object that changes a course. Every edit is one durable SQL transaction in a working
/// copy with its changeset in the history; undo applies that inverted. The course file is only
/// written whole, by save(). See docs/architecture.md.
class EditSession : public QObject
{
    Q_OBJECT

public:
    ~EditSession() override; ///< Keeps unsaved work for next time, like close(Keep).

    /// A new, untitled course with its course node and nothing else.
    static Result<std::unique_ptr<EditSession>> createNew(const QString &title,
                                                          SessionOptions options = {});
    /// Opens a course file. Errors: NotFound, NotOurs, TooNew, Damaged, InUse (also when a working
    /// copy with unsaved steps of this file waits: see leftovers()).
    static Result<std::unique_ptr<EditSession>> open(const QString &path,
                                                     SessionOptions options = {});
    /// Goes on with a working copy left behind; nothing acknowledged is lost.
    static Result<std::unique_ptr<EditSession>> recover(const QString &folder,
                                                        SessionOptions options = {});
    /// Working copies that nobody uses now, newest first.
    static QList<LeftoverSession> leftovers(const SessionOptions &options = {});
    /// Deletes one of them for good; snapshots of a course that has a file stay.
    static Result<> discardLeftover(const QString &folder);

    HistoryState historyState() const;
    const CourseView &view() const;
    /// A second, pinned connection on today's state for another thread (export, checks). The
    /// session may go on editing meanwhile.
    Result<std::unique_ptr<CourseView>> snapshot() const;

    using Verb = std::function<Result<>(Edit &)>;
    /// Runs `verb` as one transaction and one step; on error nothing has happened. A verb that
    /// changes nothing leaves no step. Steps with the same non-empty `mergeKey` (block and field)
    /// within 3 s become one for undo.
    Result<> perform(const QString &label, const Verb &verb, const QString &mergeKey = {});
    /// Ends merging: the next step stands alone (selection changed, saved, focus left).
    void endMerge();

    bool canUndo() const;
    bool canRedo() const;
    QString undoLabel() const;
    QString redoLabel() const;
    Result<> undo();
    Result<> redo();
    /// Oldest first; those from `first` on.
    QList<HistoryStep> history(qint64 first = 0) const;
    qint64 oldestStep() const; ///< Id of the first step that is kept; 0 if there is none.
    qint64 presentStep() const; ///< Id of the last step done; 0 before the first.
    /// The step that the course file holds, 0 for the beginning. Nothing while untitled, or where
    /// no way of the history leads to it any more.
    std::optional<qint64> savedStep() const;
    /// Read from the beginning of what the step changed, so cheap for large steps, too.
    StepPlace placeOfStep(qint64 step) const;

    /// Undoes or redoes until `step` is the last one done (0: all undone), as one: what was undone
    /// can be redone. On error, NotFound, Refused (media gone) or Cancelled, nothing has happened.
    /// Returns what changed.
    Result<ChangeSet> goTo(qint64 step, const Progress &progress = {});

    QList<CourseSnapshot> snapshots() const; ///< Oldest first.
    /// Names today's state. InvalidInput (no name, too long), Refused (no room left), Cancelled.
    Result<qint64> takeSnapshot(const QString &name, const Progress &progress = {});
    Result<> renameSnapshot(qint64 id, const QString &name);
    Result<> removeSnapshot(qint64 id);
    /// What to do where files of a snapshot are no longer kept on this computer.
    enum class LostMedia { Refuse, LeaveOut };
    /// The whole course as it was, as one step that can be undone. NotFound, Cancelled; Refused
    /// names the lost files: with LeaveOut their records stay away, and blocks that used them show
    /// that. Returns what changed.
    Result<ChangeSet> goBackTo(qint64 snapshot, LostMedia lost = LostMedia::Refuse,
                               const Progress &progress = {});
    /// For reading earlier states, on another thread if that is wanted. The session may go on.
    Result<std::unique_ptr<PastCourse>> past() const;

    QString path() const; ///< Of the course file; empty while untitled.
    bool isReadOnly() const; ///< The file or its folder cannot be written: Save as works.
    /// Steps done or undone since the file was written; 1 where only facts wait to be saved.
    int unsavedSteps() const;
    QString savedAt() const; ///< timeText() of the last save, empty if none.
    /// True if the course file was replaced, changed or removed by somebody else.
    bool fileChangedOutside() const;

    /// Writes the course file anew: a complete file beside it, verified, renamed over it.
    /// Errors: InvalidInput (untitled), Conflict, ReadOnly, DiskFull, FileTooLarge, NotWritable,
    /// DriveError, Cancelled. On any error the old file and the session are as before.
    Result<SaveReport> save(OnConflict onConflict = OnConflict::Refuse,
                            const Progress &progress = {});
    /// save() in three parts, so that editing goes on meanwhile: begin, SaveUnderWay::write() on
    /// another thread, end. What is edited between begin and end is not in the file and counts as
    /// unsaved. Nothing else may save or close the session until it has ended.
    Result<std::unique_ptr<SaveUnderWay>> beginSave(OnConflict onConflict = OnConflict::Refuse);
    /// Also after an error of write(), which it returns; on any error as with save().
    Result<SaveReport> endSave(std::unique_ptr<SaveUnderWay> save);
    Result<SaveReport> saveAs(const QString &path, const Progress &progress = {});
    Result<SaveReport> saveCopy(const QString &path, const Progress &progress = {});
    /// Back to the state of the course file as it was opened or saved last, as one step that can be
    /// undone. InvalidInput while untitled.
    Result<> revert();

    enum class OnClose { Keep, Discard };
    /// Ends the session; afterwards only deleting it makes sense. Keep: unsaved work waits as a
    /// leftover; without any, history and snapshots are kept for the next opening of the same saved
    /// file. Discard: the working copy is deleted with its history; the course file stays as it is,
    /// and so do snapshots of a course that has one.
    Result<> close(OnClose onClose);

Q_SIGNALS:
    void changed(const carrel::ChangeSet &changes);
    void historyChanged();
    void saved();

private:
    struct Private;
    explicit EditSession(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// Levels of a course tree, the course itself included.
constexpr int mostLevels = 32;

/// Write access for the body of one perform(): the primitives verbs are made of. Reads see the
/// writes of the same verb. Ids come from the session's source.
class Edit
{
public:
    virtual ~Edit() = default;

    virtual const CourseView &view() const = 0;
    virtual IdSource &ids() = 0;
    virtual QString now() const = 0; ///< timeText().

    /// NotFound if absent.
    virtual Result<Node> node(const NodeId &id) const = 0;
    /// Inserts (gives an export index to pages and answered blocks) or replaces. The parent must
    /// exist and be one that such a node may have; the tree stays free of rings and at most
    /// mostLevels deep; a node keeps its kind. InvalidInput or NotFound otherwise.
    virtual Result<> putNode(const Node &node) = 0;
    /// Deletes a node with its subtree and what hangs on it (skill links, comments, waivers). The
    /// course node may go, but another must take its place before the verb ends.
    virtual Result<> removeNode(const NodeId &id) = 0;

    virtual Result<> putSkill(const Skill &skill) = 0;
    virtual Result<> removeSkill(const SkillId &id) = 0; ///< With its links.
    virtual Result<> putNodeSkill(const NodeSkill &link) = 0;
    virtual Result<> removeNodeSkill(const NodeId &node, const SkillId &skill) = 0;
    virtual Result<> putMedia(const Media &media) = 0; ///< Its bytes must be stored already.
    virtual Result<> removeMedia(const MediaId &id) = 0;
    virtual Result<> putComment(const Comment &comment) = 0;
    virtual Result<> removeComment(const CommentId &id) = 0; ///< With the answers to it.
    virtual Result<> putWaiver(const Waiver &waiver) = 0;
    virtual Result<> removeWaiver(const NodeId &node, const QString &rule) = 0;
    virtual Result<> putSetting(const QString &key, const QJsonValue &value) = 0;
    virtual Result<> removeSetting(const QString &key) = 0;

    /// What is known about the course file beside its content, as of exports; read it with
    /// CourseView::metaValue(). No step of the history and untouched by undo; part of the next
    /// save. Names begin with "export"; an empty value takes it away. InvalidInput otherwise.
    virtual Result<> putFact(const QString &key, const QString &value) = 0;

    /// Streams bytes into the chunk store (content-addressed, immutable, outside undo) and returns
    /// size and hash. `device` is open for reading. A read error or short read is an error.
    struct StoredBytes
    {
        qint64 size = 0;
        QByteArray sha256;
    };
    virtual Result<StoredBytes> storeBytes(QIODevice &device, const Progress &progress = {}) = 0;

    /// For loading a course as a whole: takes over numbers that were given elsewhere, before the
    /// nodes are put. InvalidInput if the number is taken or the node has one already.
    virtual Result<> takeExportIndex(const ExportIndex &index) = 0;
};

} // namespace carrel
