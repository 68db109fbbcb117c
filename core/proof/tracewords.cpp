// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proof/tracewords.h"

#include "core/base/translate.h"
#include "core/proof/checkwords.h"
#include "core/proof/proofwords.h"

#include <QHash>
#include <QRegularExpression>

#include <optional>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

using Sort = TraceLine::Sort;

QString resultWord(const QString &result)
{
    if (result == u"correct")
        return tr("right");
    if (result == u"wrong" || result == u"incorrect")
        return tr("wrong");
    //: %1 is a number from 0 to 1
    return result == u"neutral" ? tr("not graded") : tr("partly right (%1)").arg(result);
}

/// What the player says of work in place of an answer.
QString responseWord(const QString &response)
{
    if (response == u"done")
        return tr("done");
    if (response == u"watched")
        return tr("watched");
    return response == u"posted" ? tr("posted") : response;
}

bool isBound(const QString &element)
{
    return element.endsWith(u"score.min") || element.endsWith(u"score.max")
        || element.endsWith(u"score.scaled");
}

/// The calls of one launch, one after the other, become lines.
class Tracer
{
public:
    Tracer(const ProofCourse &course, int launch)
        : m_course(course)
        , m_launch(launch)
    { }

    QList<TraceLine> lines(const ProofLaunch &launch)
    {
        for (const ProofCall &call : launch.calls)
            take(call);
        endRecord();
        return m_lines;
    }

private:
    void say(const ProofCall &call, Sort sort, const QString &text)
    {
        m_lines.append({m_launch, call.at, sort, text});
    }

    void take(const ProofCall &call)
    {
        const bool isSet = call.name == u"SetValue";
        if (isSet && takeOfRecord(call))
            return;
        endRecord();
        if (isSet)
            set(call);
        else if (call.name != u"GetValue" && !takeFrame(call))
            takeRequest(call);
    }

    /// Whether a refusal is told already.
    bool refused(const ProofCall &call)
    {
        if (call.error == 0)
            return false;
        //: %1 is what was told, such as "status", %2 its value, %3 the number of an error
        say(call, Sort::Refused,
            filledIn(tr("The platform refuses “%2” as “%1” (error %3)"),
                     {elementWords(call.args.value(0)), call.args.value(1),
                      QString::number(call.error)}));
        return true;
    }

    bool takeFrame(const ProofCall &call)
    {
        if (call.name == u"Initialize")
            say(call, Sort::Visit, tr("The visit begins"));
        else if (call.name == u"Finish" || call.name == u"Terminate")
            say(call, Sort::Visit, tr("The visit ends"));
        else if (call.name == u"Commit" && call.error != 0)
            say(call, Sort::Refused, tr("Not saved: the platform does not answer"));
        else if (call.name == u"Commit")
            say(call, Sort::Saved, tr("Saved"));
        else
            return false;
        return true;
    }

    void set(const ProofCall &call)
    {
        if (refused(call))
            return;
        const QString element = call.args.value(0);
        const QString value = call.args.value(1);
        if (element.startsWith(u"cmi.objectives."))
            setObjective(call, element, value);
        else if (isBound(element))
            return; // Beside the score itself.
        else if (element.endsWith(u"score.raw"))
            //: %1 is a number
            say(call, Sort::Told, tr("The platform is told: score %1 of 100").arg(value));
        else if (element.endsWith(u"_status"))
            //: %1 is a word such as incomplete
            say(call, Sort::Told,
                filledIn(tr("The platform is told: status “%1”"), {statusWord(value)}));
        else if (element.endsWith(u"location"))
            //: %1 is the title of a page
            say(call, Sort::Kept,
                filledIn(tr("Kept: page “%1”"), {m_course.pageTitles.value(value, value)}));
        else
            setRest(call, element, value);
    }

    void setObjective(const ProofCall &call, const QString &element, const QString &value)
    {
        if (element.endsWith(u"score.raw"))
            //: %1 is a number
            say(call, Sort::Told,
                tr("The platform is told: score %1 of 100 in a skill").arg(value));
    }

    void setRest(const ProofCall &call, const QString &element, const QString &value)
    {
        if (element.endsWith(u"exit"))
            say(call, Sort::Told, tr("The platform is told: the learner will come back"));
        else if (element.endsWith(u"suspend_data"))
            say(call, Sort::Kept,
                tr("Kept: the progress, %n character(s)", nullptr, int(value.size())));
        else if (element.endsWith(u"session_time"))
            return; // With every commit; the verdict knows whether it is right.
        else if (element.endsWith(u"progress_measure"))
            //: %1 is a number of per cent
            say(call, Sort::Told,
                tr("The platform is told: %1 % of the pages seen")
                    .arg(qRound(value.toDouble() * 100)));
        else if (element == u"adl.nav.request")
            say(call, Sort::Told, tr("The platform is asked to close the course"));
        else
            say(call, Sort::Told, element + u" = "_s + value);
    }

    // --- records of answers ---

    /// Whether the call is part of an answer's record.
    bool takeOfRecord(const ProofCall &call)
    {
        static const QRegularExpression part(u"^cmi\\.interactions\\.(\\d+)\\.(.+)$"_s);
        const auto match = part.match(call.args.value(0));
        if (!match.hasMatch() || call.error != 0)
            return false;
        if (m_record != match.captured(1))
            endRecord();
        m_record = match.captured(1);
        m_parts.insert(match.captured(2), call.args.value(1));
        m_first = m_first.value_or(call);
        return true;
    }

    void endRecord()
    {
        if (!m_first)
            return;
        const QString response =
            m_parts.value(u"student_response"_s, m_parts.value(u"learner_response"_s));
        sayAnswer(*m_first, m_parts.value(u"id"_s), response, m_parts.value(u"result"_s));
        m_first.reset();
        m_parts.clear();
        m_record.clear();
    }

    void sayAnswer(const ProofCall &call, const QString &id, const QString &response,
                   const QString &result)
    {
        static const QRegularExpression block(u"^q_([A-Za-z0-9]+)_"_s);
        const QString question = m_course.questions.value(block.match(id).captured(1), id);
        const QString given = response.isEmpty() ? tr("no text") : responseWord(response);
        //: %1 is a question, %2 an answer such as a,c, %3 a word such as right
        say(call, Sort::Told,
            filledIn(tr("The platform is told an answer: “%1” – %2, %3"),
                     {question, given, resultWord(result)}));
    }

    // --- cmi5 ---

    void takeRequest(const ProofCall &call)
    {
        if (call.name == u"Lost")
            say(call, Sort::Refused, tr("Not saved: the platform does not answer"));
        else if (call.name == u"State")
            say(call, Sort::Saved, tr("Kept: the progress"));
        else if (call.name == u"LaunchData")
            say(call, Sort::Visit, tr("The course asks how it was launched"));
        else if (call.name == u"Statement")
            takeStatement(call);
    }

    void takeStatement(const ProofCall &call)
    {
        const QString verb = call.args.value(0);
        const QString about = call.args.value(1);
        if (verb == u"initialized")
            say(call, Sort::Visit, tr("The visit begins"));
        else if (verb == u"terminated")
            say(call, Sort::Visit, tr("The visit ends"));
        else if (verb == u"answered")
            //: %1 is an answer such as a,c
            say(call, Sort::Told,
                filledIn(tr("The platform is told an answer: %1"), {responseWord(about)}));
        else if (about.isEmpty())
            say(call, Sort::Told,
                filledIn(tr("The platform is told: status “%1”"), {statusWord(verb)}));
        else
            //: %1 is a word such as passed, %2 a number
            say(call, Sort::Told,
                filledIn(tr("The platform is told: status “%1”, score %2 of 100"),
                         {statusWord(verb), about}));
    }

    const ProofCourse &m_course;
    int m_launch;
    QList<TraceLine> m_lines;
    QString m_record;
    QHash<QString, QString> m_parts;
    std::optional<ProofCall> m_first;
};

QString leavingWords(const ProofLaunch &launch)
{
    if (launch.leftBy == u"button")
        return tr("left by Exit");
    return launch.leftBy == u"kill" ? tr("the browser disappears") : tr("the window is closed");
}

} // namespace

QList<TraceLine> traceOf(const LearnerProof &proof, const ProofCourse &course)
{
    QList<TraceLine> lines;
    for (qsizetype i = 0; i < proof.launches.size(); ++i) {
        const ProofLaunch &launch = proof.launches[i];
        //: %1 is a number, %2 is how it ends
        const QString title =
            filledIn(tr("Visit %1 (%2)"), {QString::number(i + 1), leavingWords(launch)});
        lines.append({int(i) + 1, 0, Sort::Visit, title});
        lines += Tracer(course, int(i) + 1).lines(launch);
    }
    return lines;
}

QString traceText(const TraceLine &line)
{
    return timeWords(double(line.at) / 1000) + u"  "_s + line.text;
}

QString traceText(const LearnerProof &proof, const ProofCourse &course)
{
    QStringList lines{profileTitle(proof.profile) + u" · "_s + learnerTitle(proof.learner)};
    if (!proof.part.isEmpty())
        lines.append(proof.part);
    lines.append(learnerStory(proof.learner));
    lines.append(outcomeWords(proof.shown));
    lines.append(QString());
    for (const ProofCheck &check : proof.checks) {
        lines.append((check.isKept ? tr("passed") : tr("FAILED")) + u"  "_s + check.assertion
                     + u"  "_s + assertionTitle(check.assertion));
        for (const ProofFault &fault : check.faults)
            lines.append(u"    "_s + faultSentence(fault));
    }
    lines += noteWords(proof);
    lines.append(QString());
    for (const TraceLine &line : traceOf(proof, course))
        lines.append(traceText(line));
    return lines.join(u'\n') + u'\n';
}

} // namespace carrel
