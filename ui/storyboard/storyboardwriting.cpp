// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/storyboard/storyboardwriting.h"

#include "core/base/contract.h"
#include "core/base/savedfile.h"
#include "core/base/system.h"
#include "core/exchange/storyboard/storyboard.h"
#include "ui/storyboard/sheets.h"

#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int dotsPerInch = 300;

Result<> writePdf(const CourseView &course, const QString &path, const SheetsWish &wish)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fileError(ErrorCode::NotWritable, path, file.errorString());
    QPdfWriter writer(&file);
    writer.setCreator(u"Carrel"_s);
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF()));
    CARREL_TRY(printSheets(course, writer, wish));
    return commitSaved(file);
}

} // namespace

QString suffixOf(StoryboardWay way)
{
    switch (way) {
    case StoryboardWay::Print: return {};
    case StoryboardWay::Pdf: return u"pdf"_s;
    case StoryboardWay::Text: return u"odt"_s;
    case StoryboardWay::WebPage: return u"html"_s;
    }
    return {};
}

Result<> writeStoryboard(const CourseView &course, StoryboardWay way, const QString &path,
                         const Progress &progress)
{
    const QDateTime now = QDateTime::currentDateTime();
    switch (way) {
    case StoryboardWay::Pdf: return writePdf(course, path, {.made = now, .progress = progress});
    case StoryboardWay::Text:
        return storyboard::writeOdt(course, path, {.made = now, .progress = progress});
    case StoryboardWay::WebPage:
        return storyboard::writeHtml(course, path,
                                     storyboard::HtmlOptions{.made = now, .progress = progress});
    case StoryboardWay::Print: break;
    }
    contract(way != StoryboardWay::Print);
    return {};
}

} // namespace carrel::ui
