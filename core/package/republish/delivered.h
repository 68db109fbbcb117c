// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

namespace carrel {

/// A question or activity as one export delivered it: what matters to learners who did it there.
struct DeliveredBlock
{
    int n = -1; ///< Export index.
    QString id; ///< Of the block; empty where the export is known by its record only.
    QString kind;
    int number = 0; ///< Among the questions of its page, from 1; 0: it asks nothing.
    int points = 0; ///< 0: does not count.
    int steps = 0; ///< A score is m / steps.
    int penalty = 0; ///< Sixtieths that each further try takes off.
    int tries = 0; ///< 0: no limit.
    bool isWork = false; ///< Without a score: begun and done are kept.
    bool isHeld = false; ///< Counts once its page is handed in.
    bool isRequired = false;
    int bits = 0; ///< Of an answer in the learner's memory; 0: none is kept.
    QByteArray parts; ///< What answers are about; where it differs, they fit no more.
    QByteArray key; ///< What decides about right and wrong; empty where nothing does.
    QByteArray whole; ///< All that the learner reads and sees of it.
};

struct DeliveredPage
{
    int n = -1;
    QString id;
    QString title;
    bool isQuiz = false;
    int attempts = 0; ///< Of a quiz; 0: no limit.
    QString answers; ///< "end", "never" where it is handed in as a whole; else empty.
    int timeLimit = 0; ///< Minutes; 0: none.
    bool hasMoreTime = false;
    int draw = 0; ///< So many of its questions for each attempt; 0: all.
    QByteArray pool; ///< Of which ones, where it draws.
    QByteArray whole; ///< What stands on it besides `blocks`, in order.
    QList<DeliveredBlock> blocks; ///< Those that the learner does something with, in order.
};

struct DeliveredModule
{
    QString id;
    QString title;
    QList<DeliveredPage> pages;

    friend bool operator==(const DeliveredModule &, const DeliveredModule &);
};

/// How a package reaches its learners.
struct DeliveredWay
{
    QString format; ///< "scorm12", "scorm2004", "cmi5", "web", "html".
    bool isSplit = false; ///< One part per module.

    friend bool operator==(const DeliveredWay &, const DeliveredWay &) = default;
};

/// A course as one export delivered it. Two of them can be compared: republishreport.h.
struct DeliveredCourse
{
    QString id;
    QString title;
    DeliveredWay way;
    int passMark = 0;
    QString completion;
    QString finishedAs;
    /// What marks the learner's memory, by the id of the course or, of several parts, the module.
    QMap<QString, QString> fingerprints;
    QList<DeliveredModule> modules; ///< Document order, those without pages too.
};

/// Compact, and the same for the same value: one line of JSON.
QByteArray moduleText(const DeliveredModule &module);
/// Damaged if it is none of ours.
Result<DeliveredModule> moduleFromText(const QByteArray &text);

} // namespace carrel
