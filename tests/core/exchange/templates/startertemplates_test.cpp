// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/templates/templates.h"
#include "core/guide/coursecheck.h"
#include "core/guide/placeholders.h"
#include "core/kinds/counting.h"
#include "core/kinds/kind.h"
#include "core/model/page.h"
#include "core/package/exporter.h"
#include "core/package/packagecheck.h"
#include "core/richtext/gaps.h"
#include "core/richtext/richtext.h"
#include "tests/support/catch.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace carrel;

namespace {

/// What a learner meets in one template, counted.
struct Contents
{
    QStringList shape; ///< Depth and kind of each node, and how long each list of its body is.
    int modules = 0;
    int pages = 0;
    int quizPages = 0;
    int questions = 0; ///< With a key.
    int countingPoints = 0;
    int practicals = 0;
    double minutes = 0; ///< Of reading and answering; what is done outside comes on top.
    QStringList gaps;
    QStringList kinds; ///< Of the blocks, in order.
    QStringList silent; ///< Questions whose wrong options say nothing.
    QSet<QString> linkedSkills; ///< By questions.
};

/// Minutes to answer once, by what one has to do (docs of the kinds; about).
double minutesToAnswer(const QString &kind)
{
    static const QHash<QString, double> minutes{
        {u"truefalse"_s, 0.3},  {u"single"_s, 0.6},   {u"multiple"_s, 0.75},  {u"clozelist"_s, 1.0},
        {u"matching"_s, 1.0},   {u"ordering"_s, 1.0}, {u"categorise"_s, 1.0}, {u"scenario"_s, 1.0},
        {u"flashcards"_s, 1.0}, {u"plan"_s, 0.75}};
    return minutes.value(kind);
}

int wordsIn(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().contains(u' ') ? richtext::wordCount(value) : 0;
    int words = 0;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries)
        words += wordsIn(entry);
    const QJsonObject object = value.toObject();
    for (const QJsonValue &member : object)
        words += wordsIn(member);
    return words;
}

/// Most of what stands in the branches of a story and in feedback is read by few.
double minutesOf(const Node &block)
{
    const double share = block.kind == u"scenario" ? 0.5 : 1.0;
    double words = wordsIn(block.body) * share;
    const bool isQuestion = findKind(block.kind)->group == Kind::Group::Question;
    if (isQuestion && block.kind != u"scenario")
        words *= 0.6;
    return words / 200 + minutesToAnswer(block.kind);
}

QString shapeOf(const Node &node, int depth)
{
    QString shape = QString::number(depth) + node.kind;
    for (auto member = node.body.begin(); member != node.body.end(); ++member) {
        const Kind *kind = findKind(node.kind);
        const bool isList = kind && std::ranges::any_of(kind->form, [&](const Field &field) {
                                return field.key == member.key() && field.type == FieldType::List;
                            });
        if (isList || member.key() == u"objectives")
            shape += u" %1:%2"_s.arg(member.key()).arg(member->toArray().size());
        else if (member->isBool() || member->isDouble())
            shape += u" %1=%2"_s.arg(member.key(), member->toVariant().toString());
    }
    return shape;
}

bool isSilent(const QJsonObject &body)
{
    const QJsonArray options = body["options"_L1].toArray();
    return std::ranges::any_of(
        options, [](const QJsonValue &option) { return richtext::isBlank(option["feedback"_L1]); });
}

Contents contentsOf(const CourseView &view)
{
    Contents contents;
    bool isQuiz = false;
    REQUIRE(view.forEachNode([&](const Node &node, int depth) -> Result<> {
        contents.shape += shapeOf(node, depth);
        contents.gaps += gapTextsIn(node.title) + gapTextsIn(node.body);
        contents.modules += node.kind == QLatin1StringView(nodekind::module) ? 1 : 0;
        if (node.kind == QLatin1StringView(nodekind::page)) {
            ++contents.pages;
            isQuiz = pageDetailsFrom(node.body).isQuiz;
            contents.quizPages += isQuiz ? 1 : 0;
        }
        const Kind *kind = findKind(node.kind);
        if (!kind)
            return {};
        contents.kinds += node.kind;
        contents.minutes += node.kind == u"practical" ? 1.5 : minutesOf(node);
        contents.practicals += node.kind == u"practical" ? 1 : 0;
        const bool isQuestion =
            kind->group == Kind::Group::Question && kind->scoreSteps && node.kind != u"scenario";
        contents.questions += isQuestion ? 1 : 0;
        if (isQuestion && isSilent(node.body))
            contents.silent += node.title;
        if (countsForScore(*kind, node.body, isQuiz))
            contents.countingPoints += pointsOf(node.body);
        return {};
    }));
    const auto links = view.nodeSkills();
    REQUIRE(links);
    for (const NodeSkill &link : *links) {
        if (const auto node = view.node(link.node); node && *node && findKind((*node)->kind))
            contents.linkedSkills.insert(link.skill.text());
    }
    return contents;
}

} // namespace

TEST_CASE("Starter templates are what they promise")
{
    const QTemporaryDir state;
    SessionOptions options;
    options.stateFolder = state.path();
    const auto start = [&](const QString &name, const QString &language) {
        auto session = EditSession::createNew(u"Empty"_s, options);
        REQUIRE(session);
        const auto started = startFromTemplate(name, language, **session);
        INFO((name + language + (started ? QString() : started.error().message)).toStdString());
        REQUIRE(started);
        return std::move(*session);
    };

    const QStringList promised{u"onboarding"_s, u"safety"_s,  u"software"_s, u"management"_s,
                               u"compliance"_s, u"product"_s, u"language"_s};
    QStringList offered;
    for (const TemplateAbout &about : starterTemplates(u"en"_s))
        offered += about.name;
    CHECK(offered == promised);

    for (const QString &name : promised) {
        DYNAMIC_SECTION(name.toStdString() << " has the same structure in both languages")
        {
            const auto english = contentsOf(start(name, u"en"_s)->view());
            const auto french = contentsOf(start(name, u"fr"_s)->view());
            CHECK(english.shape == french.shape);
            CHECK(english.gaps.size() == french.gaps.size());
        }
        for (const QString &language : {u"en"_s, u"fr"_s}) {
            DYNAMIC_SECTION(name.toStdString() << " in " << language.toStdString())
            {
                const auto session = start(name, language);
                const CourseView &view = session->view();
                const Contents contents = contentsOf(view);
                const auto settings = view.settings();
                REQUIRE(settings);

                CHECK(contents.modules == 1);
                CHECK(contents.pages >= 4);
                CHECK(contents.pages <= 6);
                CHECK(settings->minutes >= 8);
                CHECK(settings->minutes <= 12);
                CAPTURE(contents.minutes, contents.kinds.join(u' ').toStdString());
                CHECK(contents.minutes > settings->minutes - 2.5);
                CHECK(contents.minutes < settings->minutes + 2.5);
                CHECK(contents.questions >= 3);
                CHECK(contents.questions <= 5);
                CHECK(contents.silent == QStringList());
                CHECK(contents.practicals == 1);
                CHECK(contents.kinds.contains(u"workedexample"_s));
                CHECK(contents.gaps.size() >= 3);
                CHECK(contents.gaps.size() <= 25);
                CHECK(settings->passMark == 80);
                CHECK(contents.quizPages == 1);
                // One mistake in five points still passes; otherwise 80 % would be a word only.
                CHECK(contents.countingPoints == 5);
                CHECK(contents.linkedSkills.size() == qsizetype(view.skills()->size()));

                // Asked or decided first: nothing is explained before the learner has tried.
                const QString second = contents.kinds.value(1);
                CHECK((second == u"scenario" || second == u"single"));
            }
        }
    }
}

TEST_CASE("The checks find nothing in starter templates but their gaps")
{
    const QTemporaryDir state;
    SessionOptions options;
    options.stateFolder = state.path();
    for (const TemplateAbout &about : starterTemplates(u"en"_s)) {
        for (const QString &language : templateLanguages(about.name)) {
            auto session = EditSession::createNew(u"Empty"_s, options);
            REQUIRE(session);
            REQUIRE(startFromTemplate(about.name, language, **session));
            const auto findings = checkCourse((*session)->view());
            REQUIRE(findings);
            QStringList others;
            int gaps = 0;
            for (const PlacedFinding &found : *findings) {
                if (found.finding.rule == gapRule)
                    ++gaps;
                else
                    others += found.place + u": "_s + found.finding.message;
            }
            INFO((about.name + u' ' + language + u'\n' + others.join(u'\n')).toStdString());
            CHECK(others.isEmpty());
            CHECK(gaps > 0);
        }
    }
}

TEST_CASE("Starter templates become packages that pass the package check")
{
    const QTemporaryDir folder;
    SessionOptions options;
    options.stateFolder = folder.path();
    const Exporter *exporter = findExporter(u"scorm12"_s);
    REQUIRE(exporter);
    for (const TemplateAbout &about : starterTemplates(u"en"_s)) {
        for (const QString &language : templateLanguages(about.name)) {
            INFO((about.name + language).toStdString());
            auto session = EditSession::createNew(u"Empty"_s, options);
            REQUIRE(session);
            REQUIRE(startFromTemplate(about.name, language, **session));
            const auto plan = exporter->plan((*session)->view(), {});
            REQUIRE(plan);
            const QString zip = folder.filePath(about.name + language + u".zip"_s);
            REQUIRE(writeZip(*plan, zip));
            const auto checked = checkPackage(zip, {});
            REQUIRE(checked);
            QStringList said;
            for (const PackageCheck &check : *checked) {
                if (check.outcome == PackageCheck::Outcome::Failed)
                    said += check.title + u": "_s + check.details.join(u", "_s);
            }
            INFO(said.join(u'\n').toStdString());
            CHECK(said.isEmpty());
        }
    }
}

TEST_CASE("starterTemplates says what is in them")
{
    for (const QString &language : {u"en"_s, u"fr"_s}) {
        QSet<QString> titles;
        for (const TemplateAbout &about : starterTemplates(language)) {
            INFO(about.name.toStdString());
            CHECK_FALSE(about.title.isEmpty());
            CHECK(about.description.size() > 40);
            CHECK(about.minutes >= 8);
            titles.insert(about.title);
        }
        CHECK(titles.size() == 7);
    }
    CHECK(starterTemplates(u"fr"_s).first().title == u"Accueil d’un nouveau collègue");
    CHECK(starterTemplates(u"tlh"_s).first().title == u"Onboarding"); // what there is
}
