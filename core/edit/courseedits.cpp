// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/courseedits.h"

#include "core/base/translate.h"
#include "core/edit/editsession.h"
#include "core/edit/fontfile.h"
#include "core/edit/labels.h"
#include "core/edit/placing.h"
#include "core/edit/plannedtime.h"
#include "core/model/settings.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

Result<> checkSettings(const CourseSettings &settings)
{
    static const QRegularExpression languageTag(
        u"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"_s); // BCP 47, 2.1
    if (!languageTag.match(settings.language).hasMatch())
        return Error{ErrorCode::InvalidInput,
                     tr("The language is given by its short code, for example “en” or “fr-CH”.")};
    if (settings.passMark < 0 || settings.passMark > 100)
        return Error{ErrorCode::InvalidInput, tr("The pass mark lies between 0 and 100 percent.")};
    return checkMinutes(settings.minutes);
}

Result<std::optional<Media>> storedFile(const CourseView &view, const MediaId &id)
{
    return id.isNull() ? std::optional<Media>() : view.media(id);
}

Result<> checkLook(const CourseSettings &settings, const CourseView &view)
{
    if (!settings.accent.isEmpty() && !isColour(settings.accent))
        return Error{ErrorCode::InvalidInput,
                     tr("A colour is given by # and six digits, for example #125e66.")};
    CARREL_TRY_VALUE(logo, storedFile(view, settings.logo));
    if (logo && !logo->type.startsWith("image/"_L1))
        return Error{ErrorCode::InvalidInput,
                     tr("“%1” is no picture, so it cannot be the logo.").arg(logo->name)};
    for (const MediaId &id : {settings.font, settings.boldFont}) {
        CARREL_TRY_VALUE(font, storedFile(view, id));
        if (font && !isFont(font->type))
            return Error{ErrorCode::InvalidInput,
                         tr("“%1” is no font file, so it cannot be the typeface. Choose a file "
                            "that ends in .woff2, .woff, .ttf or .otf.")
                             .arg(font->name)};
    }
    return {};
}

} // namespace

Result<> renameCourse(EditSession &session, const QString &title)
{
    CARREL_TRY_VALUE(clean, cleanTitle(title, tr("A course needs a title.")));
    const auto rename = [&](Edit &edit) -> Result<> {
        CARREL_TRY_VALUE(id, edit.view().courseId());
        CARREL_TRY_VALUE(course, edit.node(id));
        course.title = clean;
        return edit.putNode(course);
    };
    return session.perform(tr("Rename course to “%1”").arg(labelText(clean)), rename,
                           u"course/title"_s);
}

Result<> changeSettings(EditSession &session, const CourseSettings &settings)
{
    CARREL_TRY(checkSettings(settings));
    CARREL_TRY_VALUE(present, session.view().settings());
    if (settings.accent != present.accent || mediaIn(settings) != mediaIn(present))
        CARREL_TRY(checkLook(settings, session.view()));
    const QJsonObject before = toJson(present);
    QJsonObject changed = toJson(settings);
    QString key = u"settings"_s;
    for (auto setting = changed.begin(); setting != changed.end();) {
        const bool isSame = before.value(setting.key()) == setting.value();
        if (!isSame)
            key += u'/' + setting.key();
        setting = isSame ? changed.erase(setting) : std::next(setting);
    }
    const auto put = [&](Edit &edit) -> Result<> {
        for (auto setting = changed.begin(); setting != changed.end(); ++setting)
            CARREL_TRY(edit.putSetting(setting.key(), setting.value()));
        return {};
    };
    return session.perform(tr("Change course settings"), put, key);
}

} // namespace carrel
