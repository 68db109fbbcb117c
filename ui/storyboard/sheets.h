// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QSizeF>
#include <QString>

#include <memory>

class QPagedPaintDevice;
class QPainter;

namespace carrel {
class CourseView;
}

namespace carrel::ui {

struct SheetsWish
{
    QDateTime made; ///< Stands on the sheets.
    int most = 0; ///< Stops soon after as many sheets; 0: all.
    Progress progress = {};
};

/// A storyboard laid out on sheets of paper, A4 across, to be looked at before it is printed.
class Sheets
{
public:
    /// On any thread, over a view that nobody else uses and that need not outlive it; the sheets
    /// can be painted on another one.
    /// Errors: Cancelled, and what reading the course reports.
    static Result<std::unique_ptr<Sheets>> layOut(const CourseView &course, const SheetsWish &wish);
    ~Sheets();

    int count() const;
    bool isWhole() const; ///< False: it was stopped after `most` sheets.
    /// One sheet, counted from 0, on white, in units of which an inch has 96.
    void paint(QPainter &painter, int sheet) const;
    QString words(int sheet) const; ///< What stands on the sheet's part of the course, for tests.

    static QSizeF size(); ///< Of a sheet, in the same units.

private:
    Sheets();
    struct Private;
    std::unique_ptr<Private> d;
};

/// Every sheet to a printer or a PDF, part by part, so that memory does not grow with the course;
/// how many there were. On any thread. Errors: as layOut(), DriveError (the device takes nothing).
Result<int> printSheets(const CourseView &course, QPagedPaintDevice &device,
                        const SheetsWish &wish);

} // namespace carrel::ui
