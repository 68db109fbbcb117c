// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/edit/editsession.h"
#include "core/edit/recoverydata.h"
#include "core/edit/rescuing.h"
#include "ui/history/earlierdialog.h"

#include <QString>

#include <functional>

class QWidget;

namespace carrel::ui {

enum class ClosingAnswer { Save, Keep, ThrowAway, Cancel };
enum class LeftoverAnswer { Continue, OpenAsItIs, Cancel };
enum class InUseAnswer { OpenAnyway, Cancel };
enum class ConflictAnswer { SaveElsewhere, Overwrite, Cancel };
enum class DamagedAnswer { Versions, Rescue, Leave };
enum class ClearingAnswer { Clear, ClearUnsavedToo, Leave };
enum class Sure { Yes, No };

/// A course file that could not be opened.
struct DamagedCourse
{
    QString message; ///< What is wrong with it.
    bool hasVersions = false; ///< This computer keeps earlier ones.
    bool canBeRescued = false; ///< Something may be readable in it.
};

/// Everything the window ever asks or tells in a dialog about files. Each is a small function, so
/// that the flows can be followed in tests with other answers.
struct Questions
{
    /// `file` is a name without its folder, empty while untitled.
    std::function<ClosingAnswer(QWidget *parent, const QString &file, int changes)> onClosing;
    std::function<Sure(QWidget *parent, const QString &course, int changes)> onThrowingAway;
    std::function<LeftoverAnswer(QWidget *parent, const LeftoverSession &leftover)> onLeftover;
    /// `message` says who works on it.
    std::function<InUseAnswer(QWidget *parent, const QString &message)> onInUse;
    std::function<ConflictAnswer(QWidget *parent, const QString &file)> onConflict;
    std::function<DamagedAnswer(QWidget *parent, const DamagedCourse &course)> onDamaged;
    std::function<VersionChoice(QWidget *parent, EarlierCourseShown course)> onVersions;
    std::function<ClearingAnswer(QWidget *parent, const RecoveryData &kept)> onClearing;
    std::function<Sure(QWidget *parent, const QString &file, int changes)> onGoingBack;
    /// `message` names the files whose content is gone.
    std::function<Sure(QWidget *parent, const QString &message)> onLostMedia;
    std::function<Sure(QWidget *parent, const QString &name)> onDeletingSnapshot;
    std::function<Sure(QWidget *parent, const QString &name)> onDeletingTemplate;
    /// An empty path: the author cancelled.
    std::function<QString(QWidget *parent)> fileToOpen;
    std::function<QString(QWidget *parent, const QString &title, const QString &suggested)>
        fileToSave;
    std::function<void(QWidget *parent, const SalvageReport &report)> tellRescued;
    std::function<void(QWidget *parent, const Error &error)> tellError;
    std::function<void(QWidget *parent, const QString &title, const QString &text)> tellNote;
};

/// Those with dialogs on the screen.
Questions questionsOnScreen();

} // namespace carrel::ui
