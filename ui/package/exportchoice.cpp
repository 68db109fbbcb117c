// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/package/exportchoice.h"

#include "core/pictures/narrowerpicture.h"
#include "ui/package/destination.h"

#include <QDir>
#include <QFileInfo>
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

/// How choices are kept: a word each, so that a later version may know more of them.
template<typename Choice>
struct Kept
{
    QString name;
    Choice PackageChoices::*member;
    QStringList words; ///< In the order of the enum.
};

template<typename Visit>
void forEachKept(const Visit &visit)
{
    visit(Kept<PackageChoices::PassMark>{
        u"passMark"_s, &PackageChoices::passMark, {u"usual"_s, u"sent"_s, u"leftOut"_s}});
    visit(Kept<PackageChoices::Finished>{
        u"finishedAs"_s, &PackageChoices::finishedAs, {u"course"_s, u"passed"_s, u"completed"_s}});
    visit(Kept<PackageChoices::Ungraded>{
        u"ungradedAs"_s, &PackageChoices::ungradedAs, {u"completed"_s, u"passed"_s}});
    visit(Kept<PackageChoices::NotReached>{
        u"notReachedAs"_s, &PackageChoices::notReachedAs, {u"incomplete"_s, u"failed"_s}});
    visit(Kept<PackageChoices::Window>{
        u"window"_s, &PackageChoices::window, {u"usual"_s, u"same"_s, u"new"_s}});
}

void readChoices(const QSettings &settings, const QString &course, ExportChoice &choice)
{
    choice.isSplit = settings.value(keyOf(course, u"perModule"_s)).toBool();
    choice.choices.pictureWidth = settings.value(keyOf(course, u"pictureWidth"_s)).toInt();
    choice.choices.module = NodeId(settings.value(keyOf(course, u"module"_s)).toString());
    forEachKept([&](const auto &kept) {
        const qsizetype word =
            kept.words.indexOf(settings.value(keyOf(course, kept.name)).toString());
        using Choice = std::remove_reference_t<decltype(choice.choices.*kept.member)>;
        if (word >= 0)
            choice.choices.*kept.member = Choice(int(word));
    });
}

void writeChoices(QSettings &settings, const QString &course, const ExportChoice &choice)
{
    settings.setValue(keyOf(course, u"perModule"_s), choice.isSplit);
    settings.setValue(keyOf(course, u"pictureWidth"_s), choice.choices.pictureWidth);
    settings.setValue(keyOf(course, u"module"_s), choice.choices.module.text());
    forEachKept([&](const auto &kept) {
        settings.setValue(keyOf(course, kept.name), kept.words[int(choice.choices.*kept.member)]);
    });
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
            .narrow = narrowerPicture};
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
    readChoices(settings, course.text(), choice);
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
    writeChoices(settings, course.text(), choice);
}

} // namespace carrel::ui
