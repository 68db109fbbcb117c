// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/sheet/administratorsheet.h"

#include "core/base/languagename.h"
#include "core/base/translate.h"
#include "core/package/sheet/sheetwords.h"
#include "core/richtext/richtext.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

using richtext::escaped;
using Completion = CourseSettings::Completion;

/// The words of LMSs, which no language translates.
constexpr auto passed = "passed"_L1;
constexpr auto completed = "completed"_L1;

QByteArray styleSheet()
{
    QFile file(u":/lms/sheet/style.css"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    contract(isOpen);
    return file.readAll();
}

/// Writes the page from top to bottom. Everything that comes from a course or a profile goes
/// through escaped() in one of the few functions that write an element.
class SheetWriter
{
public:
    SheetWriter(const SheetCourse &course, const SheetPackage &package, const LmsProfile &profile)
        : m_course(course)
        , m_package(package)
        , m_profile(profile)
        , m_words(course.settings.language)
        , m_locale(m_words.language())
        , m_lms(profile.name.in(m_words.language()))
    { }

    QByteArray write()
    {
        begin();
        writePackage();
        for (const LmsProfile::SheetPart &part : m_profile.sheet)
            writeSteps(part);
        writeByHand();
        writeRecords();
        end();
        return m_html.toUtf8();
    }

private:
    using Values = SheetWords::Values;
    QString say(const QString &name, const Values &values = {}) const
    {
        return m_words.say(name, values);
    }

    void begin()
    {
        const QString title = say(u"title"_s, {{u"title"_s, m_course.title}});
        m_html += u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"_s.arg(
            m_words.language());
        m_html += u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                  "style-src 'unsafe-inline'\">\n"
                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_s;
        m_html += u"<title>"_s + escaped(title) + u"</title>\n<style>\n"_s
            + QString::fromUtf8(styleSheet()) + u"</style>\n</head>\n<body>\n<main>\n"_s;
        element(u"p class=\"lead\""_s, say(u"heading"_s, {{u"lms"_s, m_lms}}));
        element(u"h1"_s, m_course.title);
        element(u"p class=\"soft\""_s, say(u"intro"_s));
    }

    void end()
    {
        m_html += u"<p class=\"sign\">"_s;
        for (const QString &name : {u"done"_s, u"by"_s, u"notes"_s})
            element(u"span"_s, say(name));
        m_html += u"</p>\n</main>\n</body>\n</html>\n"_s;
    }

    /// `tag`: the name, with attributes that are our own literals.
    void element(const QString &tag, const QString &text)
    {
        m_html += u'<' + tag + u'>' + escaped(text) + u"</"_s + tag.section(u' ', 0, 0) + u">\n"_s;
    }

    void row(const QString &name, const QString &text, const QString &warning = {})
    {
        m_html += u"<tr><th scope=\"row\">"_s + escaped(say(name)) + u"</th><td>"_s + escaped(text);
        if (!warning.isEmpty())
            m_html += u"<br><span class=\"warn\">"_s + escaped(warning) + u"</span>"_s;
        m_html += u"</td></tr>\n"_s;
    }

    void tickLine(const QString &text, const QString &small = {})
    {
        m_html += u"<li><label><input type=\"checkbox\"><span>"_s + escaped(text);
        if (!small.isEmpty())
            m_html += u"<small>"_s + escaped(small) + u"</small>"_s;
        m_html += u"</span></label></li>\n"_s;
    }

    void writePackage()
    {
        element(u"h2"_s, say(u"package"_s));
        m_html += u"<table>\n"_s;
        if (m_course.title != m_course.courseTitle)
            row(u"course"_s, m_course.courseTitle);
        row(u"file"_s, m_package.fileName);
        row(u"format"_s, formatText());
        row(u"size"_s,
            m_locale.formattedDataSize(m_package.bytes, 1, QLocale::DataSizeSIFormat) + u" ("_s
                + say(u"bytes"_s, {{u"bytes"_s, m_locale.toString(m_package.bytes)}}) + u')',
            sizeWarning());
        writeChecksum();
        row(u"language"_s, languageName(m_course.settings.language));
        if (m_course.settings.minutes > 0)
            row(u"minutes"_s,
                say(u"minutesValue"_s,
                    {{u"minutes"_s, m_locale.toString(m_course.settings.minutes)}}));
        m_html += u"</table>\n"_s;
    }

    void writeChecksum()
    {
        if (m_package.sha256.isEmpty())
            return;
        m_html += u"<tr><th scope=\"row\">"_s + escaped(say(u"sha256"_s)) + u"</th><td><code>"_s
            + QString::fromLatin1(m_package.sha256.toHex()) + u"</code><br><span class=\"soft\">"_s
            + escaped(say(u"sha256help"_s)) + u"</span></td></tr>\n"_s;
    }

    QString formatText() const
    {
        const QString format = say(u"format."_s + m_package.format);
        return isSplit() ? format + u", "_s + say(u"parts"_s) : format;
    }

    QString sizeWarning() const
    {
        if (m_profile.sizeLimit == 0 || m_package.bytes <= m_profile.sizeLimit)
            return {};
        const QString limit =
            m_locale.formattedDataSize(m_profile.sizeLimit, 1, QLocale::DataSizeSIFormat);
        return say(u"tooLarge"_s, {{u"limit"_s, limit}, {u"lms"_s, m_lms}});
    }

    bool isSplit() const
    {
        return m_package.options.isSplit && m_package.options.choices.module.isNull();
    }
    bool is12() const { return m_package.format == u"scorm12"; }
    bool tellsAnswers() const
    {
        return m_profile.keepsAnswers && !m_package.notes.letterKey.isEmpty();
    }
    bool hasPassMark() const
    {
        return m_course.countsPoints
            && sendsPassMark(m_package.format, m_package.options.choices, m_course.settings);
    }
    bool opensNewWindow() const
    {
        using Window = PackageChoices::Window;
        const Window window = m_package.options.choices.window;
        return window == Window::AsUsual ? m_profile.window == LmsProfile::Window::New
                                         : window == Window::New;
    }

    bool holds(const QString &condition) const
    {
        const bool mustPass = m_course.countsPoints
            && (m_course.settings.completion == Completion::Score
                || m_course.settings.completion == Completion::Both);
        const QList<std::pair<QString, bool>> known{{u"graded"_s, m_course.countsPoints},
                                                    {u"ungraded"_s, !m_course.countsPoints},
                                                    {u"must-pass"_s, mustPass},
                                                    {u"may-fail"_s, !mustPass},
                                                    {u"per-module"_s, isSplit()},
                                                    {u"one-part"_s, !isSplit()},
                                                    {u"same-window"_s, !opensNewWindow()},
                                                    {u"new-window"_s, opensNewWindow()},
                                                    {u"pass-mark-sent"_s, hasPassMark()},
                                                    {u"no-pass-mark"_s, !hasPassMark()},
                                                    {u"tells-answers"_s, tellsAnswers()}};
        for (const auto &[name, isSo] : known) {
            if (name == condition)
                return isSo;
        }
        return condition == m_package.format;
    }

    bool isShown(const LmsProfile::Step &step) const
    {
        for (const QString &condition : step.when) {
            if (!holds(condition))
                return false;
        }
        return true;
    }

    Values marks() const
    {
        QStringList words;
        for (const QString &word : m_profile.doneWords)
            words.append(word);
        if (words.isEmpty())
            words = {QString(passed), QString(completed)};
        return {{u"file"_s, m_package.fileName},
                {u"title"_s, m_course.title},
                {u"passMark"_s, QString::number(m_course.settings.passMark)},
                {u"words"_s, words.join(u", "_s)},
                {u"format"_s, formatText()}};
    }

    void writeSteps(const LmsProfile::SheetPart &part)
    {
        const QString before = m_html;
        element(u"h2"_s, filled(part.title.in(m_words.language()), marks()));
        m_html += u"<ul>\n"_s;
        bool hasAny = false;
        for (const LmsProfile::Step &step : part.steps) {
            if (!isShown(step))
                continue;
            hasAny = true;
            tickLine(filled(step.text.in(m_words.language()), marks()));
        }
        m_html += u"</ul>\n"_s;
        if (!hasAny)
            m_html = before;
    }

    void writeRecords()
    {
        element(u"h2"_s, say(u"records"_s));
        m_html += u"<table>\n"_s;
        row(u"passMark"_s, passMarkText());
        row(u"status"_s, statusText());
        row(u"score"_s,
            say(!m_course.countsPoints ? u"scoreNone"_s
                                       : (isSplit() ? u"scoreParts"_s : u"scoreValue"_s)));
        row(u"answers"_s, answersText());
        row(u"time"_s, say(u"timeValue"_s));
        row(u"attempts"_s, attemptsText());
        row(u"window"_s, windowText());
        row(u"thirdParties"_s, thirdPartiesText());
        m_html += u"</table>\n"_s;
    }

    QString passMarkText() const
    {
        const Values values{{u"passMark"_s, QString::number(m_course.settings.passMark)}};
        if (!m_course.countsPoints)
            return say(u"passMarkNone"_s);
        return say(hasPassMark() ? u"passMarkSent"_s : u"passMarkKept"_s, values);
    }

    /// The word for a finished course that was passed, as this package says it.
    QString finishedWord() const
    {
        using Finished = PackageChoices::Finished;
        const Finished choice = m_package.options.choices.finishedAs;
        if (!takesChoice(m_package.format, PackageChoice::FinishedAs))
            return passed;
        if (choice == Finished::AsCourse)
            return m_course.settings.finishedAs == CourseSettings::FinishedAs::Passed ? passed
                                                                                      : completed;
        return choice == Finished::Passed ? passed : completed;
    }

    QString ungradedWord() const
    {
        const bool isPassed =
            m_package.options.choices.ungradedAs == PackageChoices::Ungraded::Passed
            && takesChoice(m_package.format, PackageChoice::UngradedAs);
        return isPassed ? passed : completed;
    }

    /// As the player's engine decides, resources/player/engine/status.js.
    QString ruleName() const
    {
        const Completion completion = m_course.settings.completion;
        const bool isByRequired = completion == Completion::Required && m_course.required > 0;
        if (!m_course.countsPoints)
            return isByRequired ? u"status.none.required"_s : u"status.none.pages"_s;
        if (completion == Completion::Score)
            return u"status.score"_s;
        if (completion == Completion::Both)
            return u"status.both"_s;
        return u"status.%1.%2"_s.arg(isByRequired ? u"required"_s : u"pages"_s, finishedWord());
    }

    QString statusText() const
    {
        QStringList sentences{say(ruleName(),
                                  {{u"passMark"_s, QString::number(m_course.settings.passMark)},
                                   {u"finished"_s, finishedWord()},
                                   {u"ungraded"_s, ungradedWord()}})};
        const Completion completion = m_course.settings.completion;
        if (m_course.required > 0 && completion != Completion::Required)
            sentences +=
                say(u"status.also"_s, {{u"required"_s, m_locale.toString(m_course.required)}});
        sentences += say(u"status.until"_s);
        const bool mayFail = m_course.countsPoints
            && (completion == Completion::Score || completion == Completion::Both);
        const bool isEarly =
            m_package.options.choices.notReachedAs == PackageChoices::NotReached::Failed
            && takesChoice(m_package.format, PackageChoice::NotReachedAs);
        if (mayFail)
            sentences += say(isEarly ? u"status.failedEarly"_s : u"status.failed"_s);
        if (m_course.countsPoints && !is12())
            sentences += say(u"status.two"_s);
        return sentences.join(u' ');
    }

    QString answersText() const
    {
        if (m_course.asked == 0)
            return say(u"answersNone"_s);
        if (!m_profile.keepsAnswers)
            return say(u"answersNot"_s, {{u"lms"_s, m_lms}});
        return say(u"answersValue"_s, {{u"questions"_s, m_locale.toString(m_course.asked)}});
    }

    QString attemptsText() const
    {
        constexpr qsizetype mostNamed = 10;
        QStringList pages;
        for (const LimitedQuiz &quiz : m_course.quizzes.mid(0, mostNamed))
            pages.append(u"%1 (%2)"_s.arg(quiz.page.simplified()).arg(quiz.attempts));
        if (m_course.quizzes.size() > mostNamed)
            pages.append(u"…"_s);
        const QString text = say(u"attemptsValue"_s);
        return pages.isEmpty()
            ? text
            : text + u' ' + say(u"attemptsQuizzes"_s, {{u"pages"_s, pages.join(u", "_s)}});
    }

    QString windowText() const
    {
        const bool isSaid = m_package.format == u"cmi5" && opensNewWindow()
            && m_package.options.choices.window == PackageChoices::Window::New;
        return say(opensNewWindow() ? u"window.new"_s : u"window.same"_s) + u' '
            + say(isSaid ? u"window.said"_s : u"window.notSaid"_s);
    }

    QString thirdPartiesText() const
    {
        if (m_package.notes.thirdParties.isEmpty())
            return say(u"thirdNone"_s);
        return say(u"thirdSome"_s, {{u"hosts"_s, m_package.notes.thirdParties.join(u", "_s)}});
    }

    void writeByHand()
    {
        if (m_course.byHand.isEmpty())
            return;
        element(u"h2"_s, say(u"byHand"_s));
        element(u"p class=\"soft\""_s, say(u"byHandIntro"_s));
        m_html += u"<ul>\n"_s;
        for (const HandWork &work : m_course.byHand)
            tickLine(workText(work), workPlace(work));
        m_html += u"</ul>\n"_s;
    }

    QString workText(const HandWork &work) const
    {
        const Values values{{u"name"_s, work.name},
                            {u"minutes"_s, m_locale.toString(work.minutes)}};
        switch (work.what) {
        case HandWork::What::Assignment: return say(u"assignment"_s, values);
        case HandWork::What::Forum: return say(u"forum"_s, values);
        case HandWork::What::Class:
            return say(work.minutes > 0 ? u"class"_s : u"classShort"_s, values);
        }
        return {};
    }

    QString workPlace(const HandWork &work) const
    {
        QStringList parts{
            say(u"on"_s,
                {{u"page"_s, work.page.simplified()}, {u"module"_s, work.module.simplified()}})};
        if (!work.when.isEmpty())
            parts += say(u"when"_s, {{u"when"_s, work.when}});
        if (work.replies > 0)
            parts += say(u"replies"_s, {{u"replies"_s, m_locale.toString(work.replies)}});
        if (!work.words.isEmpty())
            parts += say(u"says"_s, {{u"text"_s, work.words}});
        return parts.join(u" · "_s);
    }

    const SheetCourse &m_course;
    const SheetPackage &m_package;
    const LmsProfile &m_profile;
    SheetWords m_words;
    QLocale m_locale;
    QString m_lms;
    QString m_html;
};

} // namespace

QByteArray administratorSheet(const SheetCourse &course, const SheetPackage &package,
                              const LmsProfile &profile)
{
    return SheetWriter(course, package, profile).write();
}

Result<SheetPackage> sheetPackage(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::NotFound, tr("There is no file “%1”.").arg(path)};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotWritable, tr("The file “%1” cannot be read.").arg(path),
                     file.errorString()};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return Error{ErrorCode::DriveError, tr("The file “%1” cannot be read.").arg(path),
                     file.errorString()};
    SheetPackage package;
    package.fileName = QFileInfo(path).fileName();
    package.bytes = file.size();
    package.sha256 = hash.result();
    return package;
}

QString sheetPathFor(const QString &packagePath)
{
    const QFileInfo package(packagePath);
    QString base = package.fileName();
    for (const QString &ending : {u".zip"_s, u".html"_s}) {
        if (base.endsWith(ending, Qt::CaseInsensitive)) {
            base.chop(ending.size());
            break;
        }
    }
    return package.path() + u'/' + base + u"-lms.html"_s;
}

Result<> writeSheet(const QByteArray &sheet, const QString &path)
{
    PackagePlan plan;
    plan.entries = {lazyEntry(u"sheet.html"_s, u"text/html; charset=utf-8"_s,
                              [sheet]() -> Result<QByteArray> { return sheet; })};
    return writeSingleFile(plan, path);
}

} // namespace carrel
