// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/courseview.h"
#include "core/package/review/reviewfile.h"

#include <QDialog>
#include <QUrl>

#include <functional>

namespace carrel::ui {

/// Writes the review file with pictures as small as they have to be. On any thread.
Result<review::ReviewFile> writeReview(const CourseView &course, const QString &path,
                                       const Progress &progress);

/// What was written for reviewers, how large it is and what is not in it, and what comes next.
class SentReviewDialog : public QDialog
{
    Q_OBJECT

public:
    SentReviewDialog(const QString &path, const review::ReviewFile &file,
                     QWidget *parent = nullptr);

    /// Opens a file or folder outside, for tests.
    using Opener = std::function<void(const QUrl &)>;
    void setOpener(const Opener &opener) { m_open = opener; }

private:
    QWidget *createButtons();

    QString m_path;
    Opener m_open;
};

} // namespace carrel::ui
