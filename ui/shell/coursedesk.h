// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/blocksearch.h"
#include "core/edit/editsession.h"
#include "core/guide/coursecheck.h"
#include "ui/commands/command.h"
#include "ui/richtext/gaptexts.h"
#include "ui/shell/coursekeeper.h"
#include "ui/shell/palette.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QSettings;
class QSplitter;

namespace carrel::ui {

class Banner;
class ChangesWindow;
class CourseFacts;
class CourseImport;
class CourseReview;
class CourseTravel;
class DeskPanes;
class FindingsWindow;
class StatusLine;
class WorkBar;

/// What a desk stands in. All outlive it.
struct Surroundings
{
    WorkBar &work;
    const Questions &questions;
    QSettings &settings;
    QWidget &window; ///< Carries dialogs.
};

/// One open course: its panes, what is told about it, and the status line. Owns the session.
class CourseDesk : public QWidget
{
    Q_OBJECT

public:
    CourseDesk(std::unique_ptr<EditSession> session, const Surroundings &around,
               QWidget *parent = nullptr);
    ~CourseDesk() override;

    EditSession &session() { return *m_session; }
    CourseKeeper &keeper() { return *m_keeper; }
    CourseImport &import() { return *m_import; }
    CourseReview &review() { return *m_review; }
    DeskPanes &panes() { return *m_panes; }
    Banner &banner() { return *m_banner; }
    StatusLine &statusLine() { return *m_status; }

    const QString &title() const { return m_title; }
    int unsavedSteps() const { return m_unsavedSteps; }

    QList<Command> commands(); ///< Of the course as a whole and of all panes.
    QList<Palette::Entry> places(); ///< Modules, pages and settings to go to.
    void findFor(Palette &palette); ///< Adds the blocks that fit, for as long as it lives.

    CourseTravel &travel() { return *m_travel; }
    void undo();
    void redo();
    void preview();
    void exportPackage();
    /// From gap to gap of a template, on to other pages and round.
    void goToGap(GapWay way);
    bool hasFindings() const { return m_found.has_value(); } ///< The first check has ended.
    void showFindings(); ///< What the checks of the course say, in a window beside it.
    void showChanges(); ///< What changed since the last export, in a window beside it.

Q_SIGNALS:
    void stateChanged(); ///< Title, steps or selection: menus may say something else now.

private:
    void createLayout();
    void connectSignals();
    void refreshSoon() { m_refresh.start(0); }
    void refresh();
    void tellOfPictures();
    void tellState();
    void tellReadOnly();
    void tellOnce();
    void tellConflict();
    void showSettings();
    void takeFindings(const PlacedFindings &findings);
    void goToFinding(const PlacedFinding &found);
    void goToNode(const NodeId &id); ///< A block, or what stands in the outline.
    void saveRecord(); ///< Of an export.
    QList<Palette::Entry> settingPlaces();
    Palette::Entry blockPlace(const FoundBlock &block);
    QList<Command> editCommands();
    QList<Command> courseCommands();
    QList<Command> gapCommands();

    std::unique_ptr<EditSession> m_session;
    Surroundings m_around;
    CourseKeeper *m_keeper;
    Banner *m_banner;
    DeskPanes *m_panes;
    StatusLine *m_status;
    CourseTravel *m_travel;
    FindingsWindow *m_findings = nullptr; ///< Null before it is first asked for.
    ChangesWindow *m_changes = nullptr; ///< The same.
    std::optional<PlacedFindings> m_found; ///< Nothing before the first check.
    CourseFacts *m_facts = nullptr;
    CourseImport *m_import;
    CourseReview *m_review;
    QTimer m_refresh;
    QString m_title;
    int m_unsavedSteps = 0;
    QDateTime m_unsavedSince;
};

} // namespace carrel::ui
