// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/exchange/coursejson/randomcourse.h"

#include "core/base/id.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

#include <random>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

class CourseMaker
{
public:
    CourseMaker(quint32 seed, QString folder)
        : m_random(seed)
        , m_ids(seed)
        , m_folder(std::move(folder))
    { }

    QJsonObject make();

private:
    int upTo(int most) { return int(m_random() % quint32(most + 1)); }
    bool oneIn(int n) { return upTo(n - 1) == 0; }
    QString text();
    QString line();
    QJsonValue anything(int depth);
    QJsonObject strangeMembers();
    QJsonArray richText();
    QJsonObject node(const QString &kind, const QString &title);
    QJsonObject block(int depth);
    QJsonObject question();
    QJsonObject page();
    QJsonObject module(int depth);
    QJsonArray links();
    QJsonArray media();
    QJsonArray comments();
    QJsonArray waivers();
    void merge(QJsonObject &target, const QJsonObject &members);

    std::mt19937 m_random;
    SeededIdSource m_ids;
    QString m_folder;
    QStringList m_nodeIds;
    QStringList m_skillIds;
    QStringList m_mediaIds;
    int m_nextIndex = 3;
};

QString CourseMaker::text()
{
    // No U+FEFF: Qt takes one at the start of a text for a byte order mark and drops it.
    static const QStringList pieces{
        u"word"_s,   u" "_s,  u"é"_s,         u"e\u0301"_s, u"木"_s,     u"😀"_s,      u"\u202e"_s,
        u"\""_s,     u"\\"_s, u"</script>"_s, u"&amp;"_s,   u"\u00a0"_s, u"\u2028"_s, u"'"_s,
        u"{}[],:"_s, u"0"_s,  u"null"_s,      u"\n"_s,      u"\t"_s};
    QString text;
    for (int i = upTo(8); i >= 0; --i)
        text += pieces[upTo(int(pieces.size()) - 1)];
    return text;
}

QString CourseMaker::line()
{
    return u"T"_s + text().replace(u'\n', u' ').replace(u'\t', u' ') + u"."_s;
}

QJsonValue CourseMaker::anything(int depth)
{
    switch (upTo(depth > 3 ? 5 : 7)) {
    case 0: return text();
    case 1: return upTo(1'000'000) - 500'000;
    case 2: return (qint64(1) << 53) - upTo(100);
    case 3: return double(m_random()) / 7 * std::pow(10.0, upTo(40) - 20);
    case 4: return oneIn(2);
    case 5: return QJsonValue::Null;
    case 6: {
        QJsonArray array;
        for (int i = upTo(3); i > 0; --i)
            array.append(anything(depth + 1));
        return array;
    }
    default: {
        QJsonObject object;
        for (int i = upTo(3); i > 0; --i)
            object.insert(text(), anything(depth + 1));
        return object;
    }
    }
}

/// Members no version knows, at times under names that the format needs itself, and then, as the
/// format asks, inside "body".
QJsonObject CourseMaker::strangeMembers()
{
    QJsonObject members;
    for (int i = upTo(3); i > 0; --i)
        members.insert(u"x-"_s + text(), anything(0));
    if (oneIn(6))
        members.insert(u"body"_s,
                       QJsonObject{{u"title"_s, anything(0)},
                                   {u"children"_s, anything(0)},
                                   {u"body"_s, anything(1)}});
    return members;
}

void CourseMaker::merge(QJsonObject &target, const QJsonObject &members)
{
    for (auto member = members.begin(); member != members.end(); ++member)
        target.insert(member.key(), member.value());
}

QJsonArray CourseMaker::richText()
{
    QJsonArray blocks;
    for (int i = upTo(2); i >= 0; --i) {
        QJsonObject run{{u"text"_s, u"t"_s + text()}};
        if (oneIn(3))
            run.insert(u"bold"_s, true);
        blocks.append(QJsonObject{{u"type"_s, u"paragraph"_s}, {u"runs"_s, QJsonArray{run}}});
    }
    return blocks;
}

QJsonObject CourseMaker::node(const QString &kind, const QString &title)
{
    QJsonObject node{{u"kind"_s, kind}};
    const QString id = m_ids.nextText();
    node.insert(u"id"_s, id);
    m_nodeIds += id;
    if (!title.isEmpty())
        node.insert(u"title"_s, title);
    merge(node, strangeMembers());
    if (oneIn(4) && !m_skillIds.isEmpty())
        node.insert(u"skills"_s, links());
    return node;
}

QJsonObject CourseMaker::question()
{
    QJsonObject single = node(u"single"_s, oneIn(3) ? line() : QString());
    single.insert(u"stem"_s, richText());
    QJsonArray options;
    for (int i = upTo(5); i >= 0; --i) {
        QJsonObject option{{u"text"_s, richText()}, {u"x-later"_s, anything(0)}};
        if (oneIn(2))
            option.insert(u"id"_s, m_ids.nextText());
        options.append(option);
    }
    single.insert(u"options"_s, options);
    if (oneIn(2)) {
        single.insert(u"index"_s, m_nextIndex += 1 + upTo(3));
        single.insert(u"indexBits"_s, 3);
    }
    return single;
}

QJsonObject CourseMaker::block(int depth)
{
    const int which = upTo(depth > 5 ? 2 : 3);
    if (which == 0)
        return question();
    if (which == 1) {
        QJsonObject block = node(u"text"_s, {});
        block.insert(u"text"_s, richText());
        return block;
    }
    if (which == 2) {
        QJsonObject block = node(u"image"_s, line());
        if (!m_mediaIds.isEmpty())
            block.insert(u"media"_s, m_mediaIds[upTo(int(m_mediaIds.size()) - 1)]);
        block.insert(u"alt"_s, text());
        return block;
    }
    QJsonObject block = node(u"hologram"_s, oneIn(2) ? line() : QString());
    QJsonArray children;
    for (int i = upTo(2); i > 0; --i)
        children.append(this->block(depth + 1));
    if (!children.isEmpty())
        block.insert(u"children"_s, children);
    return block;
}

QJsonObject CourseMaker::page()
{
    QJsonObject page = node(u"page"_s, line());
    QJsonArray blocks;
    for (int i = upTo(4); i > 0; --i)
        blocks.append(block(0));
    page.insert(u"children"_s, blocks);
    return page;
}

QJsonObject CourseMaker::module(int depth)
{
    QJsonObject module = node(u"module"_s, line());
    QJsonArray children;
    for (int i = upTo(3); i > 0; --i)
        children.append(oneIn(4) && depth < 6 ? this->module(depth + 1) : page());
    module.insert(u"children"_s, children);
    return module;
}

QJsonArray CourseMaker::links()
{
    QJsonArray links;
    for (const QString &skill : std::as_const(m_skillIds)) {
        if (oneIn(2))
            links.append(QJsonObject{{u"skill"_s, skill}, {u"weight"_s, (1 + upTo(9)) / 10.0}});
    }
    return links;
}

QJsonArray CourseMaker::media()
{
    static const QStringList names{u"board.svg"_s, u"Élan.PNG"_s, u"con.mp4"_s, u"BOARD.svg"_s,
                                   u"木"_s};
    REQUIRE(QDir(m_folder).mkpath(u"in"_s));
    QJsonArray entries;
    for (int i = upTo(5); i > 0; --i) {
        const QString file = u"in/%1"_s.arg(entries.size());
        QFile out(QDir(m_folder).filePath(file));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(QByteArray(upTo(40'000), char('a' + upTo(25))));
        const QString id = m_ids.nextText();
        m_mediaIds += id;
        QJsonObject entry{{u"id"_s, id},
                          {u"name"_s, names[upTo(int(names.size()) - 1)]},
                          {u"type"_s, u"image/svg+xml"_s},
                          {u"file"_s, file}};
        merge(entry, strangeMembers());
        entries.append(entry);
    }
    return entries;
}

QJsonArray CourseMaker::comments()
{
    QJsonArray comments;
    QString previous;
    for (int i = upTo(6); i > 0; --i) {
        const QString id = m_ids.nextText();
        QJsonObject comment{{u"id"_s, id},
                            {u"node"_s, m_nodeIds.first()},
                            {u"quote"_s, text()},
                            {u"text"_s, text()},
                            {u"at"_s, u"2026-01-0%1T00:00:00.000Z"_s.arg(i)}};
        if (!previous.isEmpty() && oneIn(2))
            comment.insert(u"parent"_s, previous);
        merge(comment, strangeMembers());
        comments.append(comment);
        previous = id;
    }
    return comments;
}

QJsonArray CourseMaker::waivers()
{
    QJsonArray waivers;
    for (const QString &id : std::as_const(m_nodeIds)) {
        if (!oneIn(5))
            continue;
        QJsonObject waiver{{u"node"_s, id}, {u"rule"_s, u"text.long"_s}, {u"reason"_s, text()}};
        merge(waiver, strangeMembers());
        waivers.append(waiver);
    }
    return waivers;
}

QJsonObject CourseMaker::make()
{
    QJsonArray skills;
    for (int i = upTo(3); i > 0; --i) {
        m_skillIds += m_ids.nextText();
        QJsonObject skill{{u"id"_s, m_skillIds.last()}, {u"title"_s, line()}};
        merge(skill, strangeMembers());
        skills.append(skill);
    }
    const QJsonArray files = media();
    QJsonObject course = node(u"course"_s, line());
    if (course.contains(u"skills"_s))
        course.insert(u"courseSkills"_s, course.take(u"skills"_s));
    QJsonArray modules;
    for (int i = upTo(3); i >= 0; --i)
        modules.append(module(0));
    course.insert(u"format"_s, u"carrel-course"_s);
    course.insert(u"version"_s, 1);
    course.insert(u"settings"_s,
                  QJsonObject{{u"language"_s, u"fr"_s},
                              {u"passMark"_s, upTo(100)},
                              {u"x-"_s + text(), anything(0)}});
    course.insert(u"skills"_s, skills);
    course.insert(u"media"_s, files);
    course.insert(u"comments"_s, comments());
    course.insert(u"waivers"_s, waivers());
    course.insert(u"retired"_s,
                  QJsonArray{QJsonObject{{u"node"_s, m_ids.nextText()},
                                         {u"index"_s, upTo(2)},
                                         {u"indexBits"_s, 1 + upTo(8)}}});
    course.insert(u"children"_s, modules);
    return course;
}

} // namespace

QJsonObject randomCourse(quint32 seed, const QString &folder)
{
    return CourseMaker(seed, folder).make();
}

} // namespace carrel::test
