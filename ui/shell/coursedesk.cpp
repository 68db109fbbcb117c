// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/coursedesk.h"

#include "core/base/translate.h"
#include "core/edit/commentedits.h"
#include "core/kinds/kind.h"
#include "ui/guide/findingswindow.h"
#include "ui/inspector/inspector.h"
#include "ui/shell/banner.h"
#include "ui/shell/coursefacts.h"
#include "ui/shell/courseimport.h"
#include "ui/shell/coursereview.h"
#include "ui/shell/coursetravel.h"
#include "ui/shell/deskpanes.h"
#include "ui/shell/deskwords.h"
#include "ui/shell/gapplaces.h"
#include "ui/shell/placesearch.h"
#include "ui/shell/statusline.h"
#include "ui/spelling/spellchecker.h"
#include "ui/widgets/workbar.h"

#include <QFile>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int busyPause = 50; // milliseconds between looks whether long work has ended

QString pictureOf(const OutlineNode &node)
{
    if (node.kind == QLatin1StringView(nodekind::course))
        return u"course"_s;
    return node.kind == QLatin1StringView(nodekind::page) ? u"page"_s : u"module"_s;
}

} // namespace

CourseDesk::CourseDesk(std::unique_ptr<EditSession> session, const Surroundings &around,
                       QWidget *parent)
    : QWidget(parent)
    , m_session(std::move(session))
    , m_around(around)
    , m_keeper(new CourseKeeper(*m_session, around.work, around.questions, around.window))
    , m_banner(new Banner(this))
    , m_panes(new DeskPanes(*m_session, around.work, around.settings, this))
    , m_status(new StatusLine(this))
    , m_travel(new CourseTravel(*m_session, *m_keeper, *m_panes, m_around, this))
    , m_import(
          new CourseImport({*m_session, around.work, *m_panes, *m_banner, around.window}, this))
    , m_review(new CourseReview({*m_session, *m_keeper, *m_panes, m_around}, this))
{
    m_refresh.setSingleShot(true);
    m_keeper->setKeepTyping([this] { m_panes->keepTyping(); });
    createLayout();
    connectSignals();
    refresh();
    tellState();
}

/// Whoever reads the session goes before it.
CourseDesk::~CourseDesk()
{
    blockSignals(true);
    const auto readers = findChildren<QObject *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(readers); // what loses the focus may still read the session
    m_keeper->end();
    delete m_keeper;
}

void CourseDesk::createLayout()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_panes, 1);
    column->addWidget(m_status);
}

void CourseDesk::connectSignals()
{
    connect(&m_refresh, &QTimer::timeout, this, &CourseDesk::refresh);
    // A save emits them on its own thread; they come here by way of the event loop.
    connect(m_session.get(), &EditSession::historyChanged, this, &CourseDesk::refreshSoon);
    connect(m_session.get(), &EditSession::saved, this, &CourseDesk::refreshSoon);
    connect(m_keeper, &CourseKeeper::fileSaved, this, &CourseDesk::tellOnce);
    connect(m_keeper, &CourseKeeper::changedOutside, this, &CourseDesk::tellConflict);
    connect(m_status, &StatusLine::saveAsked, this, [this] { m_keeper->saveBeside(); });
    connect(m_status, &StatusLine::languageAsked, this, &CourseDesk::showSettings);
    connect(m_status, &StatusLine::memoryAsked, this, &CourseDesk::exportPackage);
    connect(m_panes, &DeskPanes::exportRemembered, this, &CourseDesk::saveRecord);
    connect(m_panes, &DeskPanes::gapWanted, this, &CourseDesk::goToGap);
    connect(m_panes, &DeskPanes::picturesStayed, this, &CourseDesk::tellOfPictures);
    connect(m_panes, &DeskPanes::selectionChanged, this, &CourseDesk::stateChanged);
    connect(m_panes, &DeskPanes::undoAsked, this, &CourseDesk::undo);
    connect(m_panes, &DeskPanes::told, this,
            [this](const QString &text) { m_banner->tell(Banner::Tone::Accent, text); });
    connect(m_panes, &DeskPanes::redoAsked, this, &CourseDesk::redo);
    m_facts = new CourseFacts(*m_session, m_around.work, this);
    connect(m_facts, &CourseFacts::memoryFound, m_status, &StatusLine::showMemory);
    auto *words = new DeskWords(*m_panes, *m_status, this);
    connect(m_facts, &CourseFacts::wordsCounted, words, &DeskWords::take);
    connect(m_facts, &CourseFacts::findingsFound, this, &CourseDesk::takeFindings);
    connect(m_import, &CourseImport::undoAsked, this, &CourseDesk::undo);
    connect(m_status, &StatusLine::findingsAsked, this, &CourseDesk::showFindings);
}

void CourseDesk::refresh()
{
    if (m_around.work.isBusy()) {
        m_refresh.start(busyPause);
        return;
    }
    m_title = m_keeper->courseTitle();
    m_unsavedSteps = m_session->unsavedSteps();
    if (m_unsavedSteps == 0)
        m_unsavedSince = {};
    else if (!m_unsavedSince.isValid())
        m_unsavedSince = QDateTime::currentDateTimeUtc();
    m_status->showKeeping({.unsavedSteps = m_unsavedSteps,
                           .hasFile = !m_session->path().isEmpty(),
                           .savedAt = m_session->savedAt(),
                           .unsavedSince = m_unsavedSince});
    if (const auto settings = m_session->view().settings()) {
        m_status->showLanguage(settings->language);
        setTextLanguage(*m_panes, settings->language);
    }
    Q_EMIT stateChanged();
}

void CourseDesk::undo()
{
    m_travel->undo();
}

void CourseDesk::redo()
{
    m_travel->redo();
}

void CourseDesk::preview()
{
    m_keeper->keepTyping();
    if (const auto shown = m_panes->preview(); !shown)
        m_around.questions.tellError(&m_around.window, shown.error());
}

void CourseDesk::exportPackage()
{
    if (m_keeper->saveBeforeLeaving())
        m_panes->exportPackage();
}

void CourseDesk::showSettings()
{
    if (const auto course = m_session->view().courseId())
        m_panes->goTo(*course, {});
}

void CourseDesk::takeFindings(const PlacedFindings &findings)
{
    m_found = findings;
    const int toFix = toFixIn(findings);
    m_status->showFindings(toFix, int(findings.size()) - toFix);
    if (m_findings)
        m_findings->show(findings);
}

void CourseDesk::showFindings()
{
    m_keeper->keepTyping();
    m_facts->findNow();
    if (!m_findings) {
        m_findings = new FindingsWindow(this);
        if (m_found)
            m_findings->show(*m_found);
        connect(m_findings, &FindingsWindow::placeRequested, this, &CourseDesk::goToFinding);
        connect(m_findings, &FindingsWindow::lookedAt, this, [this](const CommentId &remark) {
            m_keeper->keepTyping();
            if (const auto done = setCommentStatus(*m_session, remark, CommentStatus::Done); !done)
                m_around.questions.tellError(&m_around.window, done.error());
            m_facts->findNow();
        });
    }
    m_findings->show();
    m_findings->raise();
    m_findings->activateWindow();
}

void CourseDesk::goToFinding(const PlacedFinding &found)
{
    const bool isOfBlock = !found.page.isNull() && found.page != found.node;
    m_panes->showField(isOfBlock ? found.page : found.node, isOfBlock ? found.node : NodeId(),
                       found.finding.field);
    m_around.window.activateWindow();
}

void CourseDesk::goToGap(GapWay way)
{
    m_keeper->keepTyping();
    if (m_panes->goToGap(way, GapFilling::From::Focus))
        return;
    QList<NodeId> places = placesWithGaps(m_session->view(), m_found, m_panes->current());
    if (way == GapWay::Before)
        std::ranges::reverse(places);
    const NodeId here = m_panes->current();
    for (const NodeId &place : places) {
        m_panes->goTo(place, {});
        if (m_panes->goToGap(way, GapFilling::From::Edge))
            return;
    }
    m_panes->goTo(here, {});
    if (m_panes->goToGap(way, GapFilling::From::Edge))
        return;
    m_banner->tell(Banner::Tone::Accent,
                   carrel::tr("There is no gap to fill in the texts of this course. What else is "
                              "left to do: Check the course (F7)."));
}

void CourseDesk::tellOfPictures()
{
    m_banner->tell(Banner::Tone::Accent,
                   carrel::tr("The pictures in what you pasted did not come along, only its words. "
                              "Copy a picture alone and paste it, or drop its file on the page."));
}

void CourseDesk::tellState()
{
    if (m_session->isReadOnly()) {
        tellReadOnly();
        return;
    }
    switch (m_session->historyState()) {
    case HistoryState::ChangedElsewhere:
        m_banner->tell(Banner::Tone::Accent,
                       carrel::tr("This file was saved elsewhere since you had it open here. Undo "
                                  "shows what it was before."));
        break;
    case HistoryState::StartedAnew:
        m_banner->tell(Banner::Tone::Accent,
                       carrel::tr("This file was changed elsewhere, and what could be undone here "
                                  "no longer fits it. Undo begins anew."));
        break;
    case HistoryState::New:
    case HistoryState::Continued: break;
    }
}

void CourseDesk::tellReadOnly()
{
    m_banner->tell(Banner::Tone::Warning,
                   carrel::tr("This file is read-only: you can work on it and save it elsewhere."),
                   {{carrel::tr("Save as…"), [this] { m_keeper->saveAs(); }}});
}

/// Said once in the life of an installation.
void CourseDesk::tellOnce()
{
    m_banner->hide(); // whatever it said of the file is settled
    const QString key = u"said/undoStaysHere"_s;
    if (m_around.settings.value(key).toBool())
        return;
    m_around.settings.setValue(key, true);
    m_banner->tell(Banner::Tone::Accent,
                   carrel::tr("The course is in its file. What Undo can take back stays on this "
                              "computer and is never in the file you pass on."));
}

void CourseDesk::tellConflict()
{
    //: %1 is the name of a file
    const QString text =
        carrel::tr(
            "%1 was changed or removed by somebody else. Your work is kept on this computer; "
            "you can save it under another name.")
            .arg(m_keeper->fileName());
    m_banner->tell(Banner::Tone::Warning, text,
                   {{carrel::tr("Save as…"), [this] { m_keeper->saveAs(); }}});
}

QList<Palette::Entry> CourseDesk::places()
{
    QList<Palette::Entry> entries;
    const auto outline = m_session->view().outline();
    if (!outline)
        return entries;
    QHash<NodeId, QString> titles;
    for (const OutlineNode &node : *outline) {
        titles.insert(node.id, node.title);
        const NodeId id = node.id;
        entries.append({.text = node.title,
                        .detail = titles.value(node.parent),
                        .picture = pictureOf(node),
                        .run = [this, id] { m_panes->goTo(id, {}); }});
    }
    return entries + settingPlaces();
}

QList<Palette::Entry> CourseDesk::settingPlaces()
{
    QList<Palette::Entry> entries;
    const auto add = [&](const QString &label, const QString &detail, const NodeId &course) {
        entries.append({.text = label,
                        .detail = detail,
                        .picture = u"settings"_s,
                        .run = [this, label, course] { m_panes->showSetting(course, label); }});
    };
    const auto course = m_session->view().courseId();
    if (!course)
        return entries;
    if (m_panes->current() != *course) {
        const QStringList selected = m_panes->settingLabels();
        for (const QString &label : selected)
            add(label, carrel::tr("Settings of what is selected"), {});
    }
    const QStringList ofCourse = Inspector::courseLabels();
    for (const QString &label : ofCourse)
        add(label, carrel::tr("Course settings"), *course);
    return entries;
}

Palette::Entry CourseDesk::blockPlace(const FoundBlock &block)
{
    const Kind *kind = findKind(block.kind);
    const QString name = kind ? kind->title : carrel::tr("Unknown block");
    return {.text = block.words.isEmpty() ? name : block.words,
            //: %1: a block type, %2: the page it is on
            .detail = carrel::tr("%1 on “%2”").arg(name, block.pageTitle),
            .picture =
                kind && QFile::exists(u":/icons/%1.svg"_s.arg(kind->id)) ? kind->id : u"block"_s,
            .run = [this, block] { m_panes->goTo(block.page, block.id); }};
}

void CourseDesk::findFor(Palette &palette)
{
    auto *search = new PlaceSearch(*m_session, &palette);
    connect(&palette, &Palette::typed, search, &PlaceSearch::look);
    connect(search, &PlaceSearch::found, &palette,
            [this, &palette](const QString &typed, const QList<FoundBlock> &blocks) {
                QList<Palette::Entry> entries;
                for (const FoundBlock &block : blocks)
                    entries.append(blockPlace(block));
                palette.addFound(typed, entries);
            });
}

QList<Command> CourseDesk::commands()
{
    return editCommands() + gapCommands() + courseCommands() + m_import->commands()
        + m_review->commands() + m_panes->commands();
}

QList<Command> CourseDesk::editCommands()
{
    // A & in a menu marks a letter to press.
    const auto named = [](const QString &pattern, QString label) {
        return pattern.arg(label.replace(u'&', u"&&"_s));
    };
    return {
        {.id = u"edit.undo"_s,
         .text = carrel::tr("Undo"),
         .menu = Menu::Edit,
         .group = 0,
         .shortcuts = {QKeySequence(QKeySequence::Undo)},
         .icon = u"undo"_s,
         .run = [this] { undo(); },
         .isEnabled = [this] { return m_session->canUndo(); },
         .textNow =
             [this, named] {
                 //: %1 is what would be undone, such as: Move page “Four leaks”
                 return m_session->canUndo() ? named(carrel::tr("Undo: %1"), m_session->undoLabel())
                                             : carrel::tr("Undo");
             }},
        {.id = u"edit.redo"_s,
         .text = carrel::tr("Redo"),
         .menu = Menu::Edit,
         .group = 0,
         .shortcuts = QKeySequence::keyBindings(QKeySequence::Redo),
         .icon = u"redo"_s,
         .run = [this] { redo(); },
         .isEnabled = [this] { return m_session->canRedo(); },
         .textNow =
             [this, named] {
                 //: %1 is what would be done again, such as: Move page “Four leaks”
                 return m_session->canRedo() ? named(carrel::tr("Redo: %1"), m_session->redoLabel())
                                             : carrel::tr("Redo");
             }},
        {.id = u"edit.snapshot"_s,
         .text = carrel::tr("Take a snapshot"),
         .menu = Menu::Edit,
         .group = 0,
         .shortcuts = {QKeySequence(u"Ctrl+Alt+S"_s)},
         .icon = u"snapshot"_s,
         .run = [this] { m_travel->takeSnapshot(); }},
    };
}

QList<Command> CourseDesk::gapCommands()
{
    return {{.id = u"edit.nextGap"_s,
             .text = carrel::tr("Next gap to fill"),
             .menu = Menu::Edit,
             .group = 40,
             .shortcuts = {QKeySequence(Qt::Key_F8)},
             .run = [this] { goToGap(GapWay::Next); }},
            {.id = u"edit.gapBefore"_s,
             .text = carrel::tr("Gap before"),
             .menu = Menu::Edit,
             .group = 40,
             .shortcuts = {QKeySequence(Qt::SHIFT | Qt::Key_F8)},
             .run = [this] { goToGap(GapWay::Before); }}};
}

QList<Command> CourseDesk::courseCommands()
{
    return {
        {.id = u"course.preview"_s,
         .text = carrel::tr("Preview"),
         .menu = Menu::Course,
         .group = 0,
         .shortcuts = {QKeySequence(u"Ctrl+P"_s)},
         .icon = u"preview"_s,
         .run = [this] { preview(); }},
        {.id = u"course.export"_s,
         .text = carrel::tr("Export…"),
         .menu = Menu::Course,
         .group = 1,
         .shortcuts = {QKeySequence(u"Ctrl+E"_s)},
         .icon = u"export"_s,
         .run = [this] { exportPackage(); }},
        {.id = u"course.changes"_s,
         .text = carrel::tr("What changed since the last export"),
         .menu = Menu::Course,
         .group = 1,
         .icon = u"compare"_s,
         .run = [this] { showChanges(); }},
        {.id = u"course.check"_s,
         .text = carrel::tr("Check the course"),
         .menu = Menu::Course,
         .group = 1,
         .shortcuts = {QKeySequence(u"F7"_s)},
         .icon = u"check"_s,
         .run = [this] { showFindings(); }},
        {.id = u"course.settings"_s,
         .text = carrel::tr("Course settings"),
         .menu = Menu::Course,
         .group = 2,
         .icon = u"settings"_s,
         .run = [this] { showSettings(); }},
    };
}

} // namespace carrel::ui
