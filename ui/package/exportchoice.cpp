// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/package/exportchoice.h"

#include "core/pictures/narrowerpicture.h"
#include "ui/package/destination.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr qsizetype longestName = 60;

QString keyOf(const QString &group, const QString &name)
{
    return u"export/%1/%2"_s.arg(group, name);
}

/// Where packages went last, else beside the course, else where the user keeps documents.
QString usualFolder(const QString &besideCourse)
{
    const QString last = QSettings().value(keyOf(u"last"_s, u"folder"_s)).toString();
    if (!last.isEmpty() && QFileInfo(last).isDir())
        return last;
    if (!besideCourse.isEmpty() && QFileInfo(besideCourse).isDir())
        return besideCourse;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath(); // not every user has them
}

/// Under its name of today.
QString destinationNow(const QString &id)
{
    return id == u"scorm12" ? u"generic"_s : id;
}

} // namespace

PackageOptions ExportChoice::options() const
{
    return {.interfaceLanguage = language,
            .isSplit = isSplit,
            .choices = choices,
            .narrow = narrowerPicture,
            .isEditable = isEditable && mayBeEditable()};
}

QString formatOf(const ExportChoice &choice)
{
    if (!choice.format.isEmpty())
        return choice.format;
    const auto destination = findDestination(choice.destination);
    return destination ? destination->formats.first() : u"scorm12"_s;
}

QString fileNameOf(const QString &title)
{
    QString name;
    for (const QChar c : title.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.unicode() < 128 && c.isLetterOrNumber())
            name += c;
        else if (c.category() != QChar::Mark_NonSpacing && !name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    name.truncate(longestName);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? u"course"_s : name;
}

ExportChoice rememberedChoice(const NodeId &course, const QString &title,
                              const QString &besideCourse)
{
    const QSettings settings;
    const auto value = [&](const QString &name, const QString &otherwise) {
        return settings.value(keyOf(course.text(), name), otherwise).toString();
    };
    ExportChoice choice;
    choice.destination = destinationNow(
        value(u"destination"_s, settings.value(keyOf(u"last"_s, u"destination"_s)).toString()));
    choice.folder = value(u"folder"_s, usualFolder(besideCourse));
    if (!QFileInfo(choice.folder).isDir())
        choice.folder = usualFolder(besideCourse);
    choice.name = value(u"name"_s, fileNameOf(title));
    choice.language = value(u"language"_s, {});
    choice.format = value(u"format"_s, {});
    if (!choice.format.isEmpty() && !findExporter(choice.format))
        choice.format.clear();
    choice.isSplit = settings.value(keyOf(course.text(), u"perModule"_s)).toBool();
    choice.isEditable = settings.value(keyOf(course.text(), u"editable"_s)).toBool();
    const QByteArray choices = value(u"choices"_s, {}).toUtf8();
    choice.choices = packageChoicesFrom(QJsonDocument::fromJson(choices).object());
    return choice;
}

void rememberChoice(const NodeId &course, const ExportChoice &choice)
{
    QSettings settings;
    for (const QString &group : {course.text(), u"last"_s}) {
        settings.setValue(keyOf(group, u"destination"_s), choice.destination);
        settings.setValue(keyOf(group, u"folder"_s), choice.folder);
    }
    settings.setValue(keyOf(course.text(), u"name"_s), choice.name);
    settings.setValue(keyOf(course.text(), u"language"_s), choice.language);
    settings.setValue(keyOf(course.text(), u"format"_s), choice.format);
    settings.setValue(keyOf(course.text(), u"perModule"_s), choice.isSplit);
    settings.setValue(keyOf(course.text(), u"editable"_s), choice.isEditable);
    const QByteArray choices = QJsonDocument(toJson(choice.choices)).toJson(QJsonDocument::Compact);
    settings.setValue(keyOf(course.text(), u"choices"_s), QString::fromUtf8(choices));
}

} // namespace carrel::ui
