// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/records.h"

#include <QDateTime>
#include <QJsonArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace carrel {

class CourseView;

namespace storyboard {

enum class Sign { None, Right, Wrong };

/// One thing that a block, a page or the course says.
struct Line
{
    int level = 0; ///< Entries of lists and what belongs to them stand deeper.
    QString label; ///< Translated: "Option 2", "Feedback".
    QJsonArray text; ///< Rich text; may be empty where a sign or a picture says all.
    Sign sign = Sign::None; ///< Whether this is right.
    std::optional<Media> picture = {};
};

using Lines = QList<Line>;

/// What stands on the first sheet.
struct Front
{
    QString title;
    QString language; ///< Tag of the course text.
    Lines facts;
};

/// A module or a page.
struct Heading
{
    NodeId node;
    QString number; ///< "2" or "2.3".
    QString title;
    int level = 1; ///< 1 for modules, deeper for what they hold.
    bool isPage = false;
    Lines lines;
};

struct Block
{
    QString number; ///< "2.3-4".
    QString kind; ///< Translated.
    QString title;
    Lines lines;
};

/// Somebody who writes down what is told, in document order.
class Listener
{
public:
    virtual ~Listener() = default;
    virtual Result<> front(const Front &front) = 0; ///< First, once.
    virtual Result<> heading(const Heading &heading) = 0;
    virtual Result<> block(const Block &block) = 0; ///< Of the page told before.
};

/// Tells the whole course, one node at a time, so that memory does not grow with it.
Result<> tell(const CourseView &course, const QDateTime &made, Listener &listener,
              const Progress &progress = {});

/// "✓ Right", "✗ Wrong", or nothing: never by sign or colour alone.
QString signText(Sign sign);

/// What the pictures inside a text say to those who do not see them, each as a sentence.
QStringList pictureDescriptions(const QJsonArray &text);

/// Sentences on how to read the paper.
QStringList legend();

/// Who signs: label of each line to sign on.
QStringList signers();

} // namespace storyboard
} // namespace carrel
