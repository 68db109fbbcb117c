// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/media/filefilter.h"

#include "core/base/translate.h"
#include "core/edit/filetype.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QList>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

struct FileSort
{
    QString type; ///< What media types of the sort begin with.
    QString title; ///< In a file dialog.
    QString name; ///< In a sentence.
    QString patterns;
};

QList<FileSort> fileSorts()
{
    return {{u"image/"_s, tr("Pictures"), tr("pictures (PNG, JPEG, GIF, SVG, WebP)"),
             u"*.png *.jpg *.jpeg *.gif *.svg *.webp"_s},
            {u"video/"_s, tr("Films"), tr("films (MP4, WebM, MOV)"), u"*.mp4 *.m4v *.webm *.mov"_s},
            {u"audio/"_s, tr("Sound"), tr("sound (MP3, M4A, WAV, Ogg)"),
             u"*.mp3 *.m4a *.wav *.ogg *.oga"_s},
            {u"text/"_s, tr("Captions"), tr("captions (WebVTT, SubRip)"), u"*.vtt *.srt"_s},
            {u"font/"_s, tr("Fonts"), tr("fonts (WOFF2, WOFF, TTF, OTF)"),
             u"*.woff2 *.woff *.ttf *.otf"_s},
            {u"application/"_s, tr("Documents"),
             tr("documents (PDF, Word, Excel, PowerPoint, OpenDocument)"),
             u"*.pdf *.docx *.xlsx *.pptx *.odt *.ods *.odp"_s}};
}

bool fits(const FileSort &sort, const QString &accept)
{
    return sort.type.startsWith(accept) || accept.startsWith(sort.type);
}

const QString folderKey = u"media/folder"_s;

QString lastFolder()
{
    const QString folder = QSettings().value(folderKey).toString();
    if (!folder.isEmpty() && QFileInfo(folder).isDir())
        return folder;
    return QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
}

} // namespace

QString sortName(const QString &accept)
{
    const auto sorts = fileSorts();
    for (const FileSort &sort : sorts) {
        if (!accept.isEmpty() && fits(sort, accept))
            return sort.name;
    }
    return acceptedFileTypes();
}

QString fileFilter(const QString &accept)
{
    QStringList lines;
    QStringList patterns;
    const auto sorts = fileSorts();
    for (const FileSort &sort : sorts) {
        if (!fits(sort, accept))
            continue;
        lines.append(u"%1 (%2)"_s.arg(sort.title, sort.patterns));
        patterns.append(sort.patterns);
    }
    if (lines.size() > 1)
        lines.prepend(u"%1 (%2)"_s.arg(tr("What a course takes"), patterns.join(u' ')));
    lines.append(tr("All files") + u" (*)"_s);
    return lines.join(u";;"_s);
}

QString askForFile(const QString &accept, QWidget *parent)
{
    const QString path =
        QFileDialog::getOpenFileName(parent, tr("Choose a file"), lastFolder(), fileFilter(accept));
    if (!path.isEmpty())
        QSettings().setValue(folderKey, QFileInfo(path).absolutePath());
    return path;
}

} // namespace carrel::ui
