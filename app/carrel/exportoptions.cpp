// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/carrel/exportoptions.h"

#include "app/carrel/invocation.h"

#include "core/base/translate.h"
#include "core/exchange/ownfiles.h"
#include "core/package/profile/profiles.h"
#ifdef CARREL_HAS_PICTURES
#include "core/pictures/narrowerpicture.h"
#endif

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::cli {

namespace {

/// One choice on the command line: its words, and what each does.
struct ChoiceWord
{
    QString option;
    PackageChoice choice;
    QStringList words;
    void (*take)(PackageChoices &choices, int word);
};

const QList<ChoiceWord> &choiceWords()
{
    using Choices = PackageChoices;
    static const QList<ChoiceWord> all{
        {u"pass-mark"_s,
         PackageChoice::PassMark,
         {u"sent"_s, u"left-out"_s},
         [](Choices &choices, int word) {
             choices.passMark = word == 0 ? Choices::PassMark::Sent : Choices::PassMark::LeftOut;
         }},
        {u"finished"_s,
         PackageChoice::FinishedAs,
         {u"passed"_s, u"completed"_s},
         [](Choices &choices, int word) {
             choices.finishedAs =
                 word == 0 ? Choices::Finished::Passed : Choices::Finished::Completed;
         }},
        {u"ungraded"_s,
         PackageChoice::UngradedAs,
         {u"completed"_s, u"passed"_s},
         [](Choices &choices, int word) {
             choices.ungradedAs =
                 word == 0 ? Choices::Ungraded::Completed : Choices::Ungraded::Passed;
         }},
        {u"not-reached"_s,
         PackageChoice::NotReachedAs,
         {u"incomplete"_s, u"failed"_s},
         [](Choices &choices, int word) {
             choices.notReachedAs =
                 word == 0 ? Choices::NotReached::Incomplete : Choices::NotReached::Failed;
         }},
        {u"window"_s,
         PackageChoice::Window,
         {u"same"_s, u"new"_s},
         [](Choices &choices, int word) {
             choices.window = word == 0 ? Choices::Window::Same : Choices::Window::New;
         }},
    };
    return all;
}

QStringList formatNames()
{
    QStringList names;
    for (const PackageFormat &format : packageFormats())
        names += format.id;
    return names;
}

/// Understands the options one after the other; the first that is wrong ends it.
class OptionsReading
{
public:
    explicit OptionsReading(Invocation &call)
        : m_call(call)
    { }

    bool read()
    {
        return readProfile() && readFormat() && readWords() && readSchemas() && readPictures()
            && readParts() && readSheet();
    }
    ExportOptions asked() const { return m_asked; }
    ExitCode exitCode() const { return m_exitCode; }

private:
    bool refuse(const QString &what)
    {
        m_exitCode = m_call.refuseUsage(what);
        return false;
    }

    bool readProfile()
    {
        if (!m_call.has(u"profile"_s))
            return true;
        const auto profile = profileNamed(m_call.option(u"profile"_s), profilesFolder());
        if (!profile) {
            m_exitCode = m_call.console().fail(profile.error());
            return false;
        }
        m_asked.profile = *profile;
        return true;
    }

    bool readFormat()
    {
        QString format = m_call.option(u"format"_s);
        if (format.isEmpty() && m_asked.profile)
            format = m_asked.profile->formats.first();
        const QString formats = formatNames().join(u", "_s);
        if (format.isEmpty())
            return refuse(tr("say with --profile where the package will go, or with --format which "
                             "one is wanted: %1.")
                              .arg(formats));
        m_asked.exporter = findExporter(format);
        if (!m_asked.exporter)
            return refuse(
                tr("there is no format “%1”; this version makes: %2.").arg(format, formats));
        return true;
    }

    QString format() const { return m_asked.exporter->format().id; }

    bool refuseChoice(const QString &option)
    {
        //: %1 is an option of the command line, %2 the name of a package format
        return refuse(tr("--%1 has no meaning in the format “%2”.").arg(option, format()));
    }

    bool readWords()
    {
        for (const ChoiceWord &word : choiceWords()) {
            if (!m_call.has(word.option))
                continue;
            const qsizetype found = word.words.indexOf(m_call.option(word.option));
            if (found < 0)
                //: %1 is an option of the command line, %2 a list of words
                return refuse(tr("--%1 is one of: %2.").arg(word.option, word.words.join(u", "_s)));
            if (!takesChoice(format(), word.choice))
                return refuseChoice(word.option);
            word.take(m_asked.options.choices, int(found));
        }
        return true;
    }

    bool readSchemas()
    {
        if (!m_call.has(u"schemas"_s))
            return true;
        if (!takesChoice(format(), PackageChoice::Schemas))
            return refuseChoice(u"schemas"_s);
        m_asked.options.choices.schemaFolder = m_call.option(u"schemas"_s);
        return true;
    }

    bool readPictures()
    {
        if (!m_call.has(u"picture-width"_s))
            return true;
        bool isNumber = false;
        const int width = m_call.option(u"picture-width"_s).toInt(&isNumber);
        if (!isNumber || width < leastPictureWidth || width > mostPictureWidth)
            return refuse(tr("--picture-width is a number of pixels from %1 to %2.")
                              .arg(leastPictureWidth)
                              .arg(mostPictureWidth));
        m_asked.options.choices.pictureWidth = width;
#ifdef CARREL_HAS_PICTURES
        m_asked.options.narrow = narrowerPicture;
#else
        return refuse(tr("--picture-width needs Qt Gui, and this program was built without it."));
#endif
        return true;
    }

    bool readParts()
    {
        m_asked.options.interfaceLanguage = m_call.option(u"language"_s);
        m_asked.options.isSplit = m_call.has(u"per-module"_s);
        m_asked.module = m_call.option(u"module"_s);
        if (m_asked.options.isSplit && !m_asked.exporter->format().mayBeSplit)
            return refuse(
                tr("“%1” has no parts of its own: --per-module is for SCORM.").arg(format()));
        if (m_asked.options.isSplit && m_call.has(u"module"_s))
            return refuse(tr("--module makes a package of one module, --per-module one of all "
                             "modules as parts: choose one of them."));
        return true;
    }

    bool readSheet()
    {
        if (m_call.has(u"sheet"_s) && m_call.has(u"no-sheet"_s))
            return refuse(tr("--sheet and --no-sheet exclude each other."));
        const bool isToAnLms = takesChoice(format(), PackageChoice::Window);
        const bool isFile = m_call.option(u"output"_s).endsWith(u".zip", Qt::CaseInsensitive);
        if (m_call.has(u"sheet"_s) && (!isToAnLms || !isFile))
            return refuse(tr("--sheet is for a package in one .zip file that goes to an LMS."));
        m_asked.wantsSheet = m_call.has(u"sheet"_s)
            || (m_asked.profile && isToAnLms && isFile && !m_call.has(u"no-sheet"_s));
        return true;
    }

    Invocation &m_call;
    ExportOptions m_asked;
    ExitCode m_exitCode = ExitCode::Usage;
};

} // namespace

std::optional<ExportOptions> exportOptions(Invocation &call, ExitCode &exitCode)
{
    OptionsReading reading(call);
    if (reading.read())
        return reading.asked();
    exitCode = reading.exitCode();
    return std::nullopt;
}

Result<NodeId> moduleNamed(const QString &idOrNumber, const CourseView &course)
{
    constexpr qsizetype longestNumber = 4;
    bool isNumber = false;
    const int number = idOrNumber.toInt(&isNumber);
    if (!isNumber || idOrNumber.size() > longestNumber)
        return NodeId(idOrNumber);
    CARREL_TRY_VALUE(id, course.courseId());
    CARREL_TRY_VALUE(children, course.outlineChildren(id));
    children.removeIf(
        [](const OutlineNode &node) { return node.kind != QLatin1StringView(nodekind::module); });
    if (number >= 1 && number <= children.size())
        return children[number - 1].id;
    return Error{
        ErrorCode::NotFound,
        tr("The course has %n module(s), so there is no module %1.", nullptr, int(children.size()))
            .arg(number)};
}

QList<QCommandLineOption> choiceOptions()
{
    return {
        {u"module"_s,
         tr("Only this module and those below it: its id, or its number among the modules of the "
            "course."),
         u"ID|N"_s},
        {u"pass-mark"_s,
         tr("Of the course in the manifest, where an LMS may act by it: sent or left-out. Without "
            "it, as the course's settings say; in cmi5 sent."),
         u"WORD"_s},
        {u"finished"_s, tr("SCORM 1.2: the word for a passed course, passed or completed."),
         u"WORD"_s},
        {u"ungraded"_s,
         tr("SCORM: the word for a finished course in which no question counts, completed (the "
            "usual) or passed."),
         u"WORD"_s},
        {u"not-reached"_s,
         tr("SCORM 1.2: the word when all is done with too few points and tries are left, "
            "incomplete (the usual) or failed."),
         u"WORD"_s},
        {u"window"_s,
         tr("Where the LMS should open it, same or new. In SCORM the administrator's sheet says "
            "it, in cmi5 the package too."),
         u"WORD"_s},
        {u"schemas"_s, tr("Puts the .xsd and .dtd files of this folder beside the manifest."),
         u"FOLDER"_s},
        {u"picture-width"_s,
         tr("Makes pictures that are wider as narrow as this. The course keeps its own; films "
            "stay."),
         u"PIXELS"_s},
    };
}

QStringList profileNotes(const ExportOptions &asked, const PackageNotes &notes)
{
    if (!asked.profile)
        return {};
    const LmsProfile &profile = *asked.profile;
    const QString format = asked.exporter->format().id;
    QStringList said;
    if (!profile.takes(format))
        //: %1 is the name of an LMS, %2 that of a package format
        said += tr("%1 is not known to take %2.").arg(profile.name.text(), format);
    if (asked.options.isSplit && !profile.splitFormats.contains(format)
        && !profile.splitNote.isEmpty())
        said += profile.splitNote.text();
    if (profile.stateLimit > 0 && notes.memory.length > profile.stateLimit)
        //: %1 is the name of an LMS
        said += tr("%1 keeps %2 characters of resume memory, and progress and scores may need %3: "
                   "learners would lose their place.")
                    .arg(profile.name.text())
                    .arg(profile.stateLimit)
                    .arg(notes.memory.length);
    return said;
}

} // namespace carrel::cli
