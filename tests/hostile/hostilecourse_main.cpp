// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// hostilecourse OUT.carrel HIT-ORIGIN COPIES [FIRST]: the course of hostile texts as a file, for
// the tests in a browser. With FIRST, each block of a kind begins one text further, from that one;
// texts that would make every file too large are left to the course without.

#include "tests/hostile/hostilecourse.h"
#include "tests/hostile/vectors.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

constexpr qsizetype longestOften = 300; ///< Letters of a text that stands in every field.

Result<> make(const QStringList &arguments)
{
    const QTemporaryDir folder;
    SessionOptions options;
    options.stateFolder = folder.filePath(u"state"_s);
    CARREL_TRY_VALUE(session, EditSession::createNew(u"x"_s, options));
    HostileCourse course;
    course.texts =
        vectors(QStringLiteral(CARREL_SOURCE_DIR "/tests/hostile/vectors.json"), arguments[2]);
    course.copies = arguments[3].toInt();
    if (arguments.size() > 4) {
        course.order = HostileCourse::Order::EachInEach;
        course.first = arguments[4].toInt();
        course.texts.removeIf([](const QString &text) { return text.size() > longestOften; });
    }
    CARREL_TRY(fill(*session, course));
    const auto saved = session->saveAs(arguments[1]);
    if (!saved)
        return saved.error();
    return session->close(EditSession::OnClose::Discard);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    const auto made = make(arguments);
    if (!made)
        std::fprintf(stderr, "%s [%s]\n", qPrintable(made.error().message),
                     qPrintable(made.error().detail));
    return made ? 0 : 1;
}
