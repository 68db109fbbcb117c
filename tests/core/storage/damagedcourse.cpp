// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/storage/damagedcourse.h"

#include "tests/support/catch.h"
#include "tests/support/files.h"

using namespace Qt::StringLiterals;

namespace carrel::test {
namespace {

qsizetype placeOfRow(const QByteArray &file, const Node &node, const QByteArray &body)
{
    const QByteArray row =
        (node.id.text() + node.parent.text() + node.rank + node.kind + node.title).toUtf8() + body;
    return file.indexOf(row);
}

} // namespace

DamagedCourse::DamagedCourse()
{
    auto copy = fixture.newCopy({4, 6, 15});
    addMedia(*copy, u"mediaaaaaaaa"_s, noise(2'500'000, 1));
    addMedia(*copy, u"mediabbbbbbb"_s, noise(70'000, 2));
    NodeStore store(copy->database());
    Node longText = taken(store.children(taken(store.outline()).last().id)).first();
    longText.id = NodeId(u"longlonglong"_s);
    longText.title = u"The long one"_s;
    longText.body = {{u"v"_s, 1}, {u"text"_s, u"Wörter "_s.repeated(20'000)}};
    require(store.put(longText));
    taken(copy->saveAs(path));
    require(copy->close(WorkingCopy::OnClose::Discard));
    whole = fileContent(path);
    const GatedCourse course = taken(openCourse(path, GateDepth::Whole));
    Database &database = course.reader->database();
    const NodeStore stored(database);
    require(stored.forEachBelow(taken(stored.root()), [this](const Node &node, int) -> Result<> {
        nodes << node;
        return {};
    }));
    for (const Node &node : std::as_const(nodes)) {
        const QString body =
            taken(database.text("SELECT body FROM node WHERE id = ?1", node.id.text()));
        places << placeOfRow(whole, node, body.toUtf8());
        const bool isLong = node.id.text() == u"longlonglong";
        CHECK((isLong ? places.last() < 0 : places.last() >= 0 && places.last() < rowPages * page));
    }
}

Result<SalvageFindings> DamagedCourse::salvage() const
{
    SalvageOptions options;
    options.target = target;
    options.ids = fixture.options().ids;
    options.clock = fixture.options().clock;
    return salvageCourse(path, options);
}

GatedCourse DamagedCourse::rescued() const
{
    const CourseFindings findings = taken(verifyCourse(target));
    INFO(findings.problems.join(u'\n').toStdString());
    CHECK(findings.problems.isEmpty());
    return taken(openCourse(target, GateDepth::Whole));
}

void DamagedCourse::damage(const QByteArray &bytes) const
{
    writeFile(path, bytes);
}

QByteArray zeroed(QByteArray file, qsizetype number)
{
    return file.replace(number * page, page, QByteArray(page, '\0'));
}

std::string told(const SalvageFindings &findings)
{
    QString text;
    for (const SalvageItem &item : findings.items)
        text +=
            u"%1 %2 “%3” ×%4\n"_s.arg(int(item.what)).arg(item.kind, item.title).arg(item.count);
    return text.toStdString();
}

} // namespace carrel::test
