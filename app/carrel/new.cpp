// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/carrel/command.h"
#include "app/carrel/invocation.h"
#include "app/carrel/workspace.h"
#include "app/language/language.h"

#include "core/base/translate.h"
#include "core/exchange/templates/owntemplates.h"
#include "core/exchange/templates/templates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::cli {

namespace {

struct Wish
{
    QString path;
    QString from;
    QString language;
    QString title; ///< Empty: the template's.
    QString ownPath = {}; ///< Of a template of the author's; else `from` is one of Carrel's.
};

Result<> setTitle(EditSession &session, const QString &title)
{
    return session.perform(tr("Change title"), [&](Edit &edit) -> Result<> {
        CARREL_TRY_VALUE(id, edit.view().courseId());
        CARREL_TRY_VALUE(course, edit.node(id));
        course.title = title;
        return edit.putNode(course);
    });
}

Result<> make(const Wish &wish, Console &console)
{
    const Workspace workspace;
    CARREL_TRY_VALUE(options, workspace.sessionOptions());
    CARREL_TRY_VALUE(session, EditSession::createNew(tr("Untitled course"), options));
    if (wish.ownPath.isEmpty())
        CARREL_TRY(startFromTemplate(wish.from, wish.language, *session));
    else
        CARREL_TRY(startFromOwnTemplate(wish.ownPath, *session));
    if (!wish.title.isEmpty())
        CARREL_TRY(setTitle(*session, wish.title));
    CARREL_TRY(session->saveAs(wish.path, console.progress(tr("Saving"))));
    return session->close(EditSession::OnClose::Discard);
}

/// What the author made of courses, by name.
QStringList ownNames(const QList<OwnTemplate> &own)
{
    QStringList names;
    for (const OwnTemplate &entry : own)
        names += entry.name;
    return names;
}

/// What is wrong with the wish, or nothing; completes it.
QString problemOf(Wish &wish)
{
    if (templateNames().contains(wish.from)) {
        if (wish.language.isEmpty())
            wish.language = languageForNewCourse();
        if (templateLanguages(wish.from).contains(wish.language))
            return {};
        return tr("the template “%1” does not exist in the language “%2”; it exists in: %3.")
            .arg(wish.from, wish.language, templateLanguages(wish.from).join(u", "_s));
    }
    const QList<OwnTemplate> own = ownTemplates();
    const auto found = std::ranges::find(own, wish.from, &OwnTemplate::name);
    if (found == own.end())
        return tr("there is no template “%1”; there are: %2.")
            .arg(wish.from, (templateNames() + ownNames(own)).join(u", "_s));
    wish.ownPath = found->path;
    if (wish.language.isEmpty() || !found->problem.isEmpty() || wish.language == found->language)
        return {};
    return tr("the template “%1” does not exist in the language “%2”; it exists in: %3.")
        .arg(wish.from, wish.language, found->language);
}

ExitCode runNew(Invocation &call)
{
    Wish wish{.path = call.argument(0),
              .from = call.option(u"from"_s),
              .language = call.option(u"language"_s),
              .title = call.option(u"title"_s).simplified()};
    if (wish.from.isEmpty())
        wish.from = u"blank"_s;
    if (const QString problem = problemOf(wish); !problem.isEmpty())
        return call.refuseUsage(problem);
    if (!call.mayWrite(wish.path))
        return ExitCode::Refused;
    if (const auto made = make(wish, call.console()); !made)
        return call.console().fail(made.error());
    call.console().result(wish.path);
    return ExitCode::Done;
}

} // namespace

Command newCommand()
{
    const QString from = tr("What to start from: %1, or a template of your own. Without it: blank.")
                             .arg(templateNames().join(u", "_s));
    return {
        .name = u"new"_s,
        .arguments = {u"FILE"_s},
        .synopsis = u"new FILE [--from TEMPLATE] [--language en|fr] [--title TITLE] [--force]"_s,
        .summary = tr("makes a new course file"),
        .description =
            tr("The sample course, “A handover that holds”, shows what a course can hold."),
        .options = {{u"from"_s, from, u"TEMPLATE"_s},
                    {u"language"_s,
                     tr("Of the course text; without it, yours if there is such a template."),
                     u"TAG"_s},
                    {u"title"_s, tr("Of the course; without it, the template's."), u"TITLE"_s},
                    forceOption()},
        .run = runNew,
    };
}

} // namespace carrel::cli
