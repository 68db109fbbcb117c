// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/targets/smallcourse.h"

#include "core/base/clock.h"
#include "core/edit/editsession.h"
#include "core/exchange/coursejson/coursejson.h"
#include "tests/fuzz/targets/fuzz.h"

#include <QDir>
#include <QFile>

namespace carrel::fuzz {

namespace {

SessionOptions fixedOptions()
{
    SessionOptions options;
    options.stateFolder = QDir::temp().filePath(QStringLiteral("state"));
    options.clock = std::make_shared<SetClock>(QDateTime(QDate(2026, 3, 1), QTime(10, 0), Qt::UTC));
    options.ids = std::make_shared<SeededIdSource>(7);
    return options;
}

QByteArray madeCourse()
{
    const QString path = QDir::temp().filePath(QStringLiteral("small.carrel"));
    auto session = EditSession::createNew(QStringLiteral("Small"), fixedOptions());
    demand(bool(session), "a session can be made");
    demand(bool(coursejson::load(QStringLiteral(CARREL_FUZZ_COURSE), **session)),
           "the small course can be loaded");
    demand(bool((*session)->saveAs(path)), "the small course can be saved");
    (void)(*session)->close(EditSession::OnClose::Discard);
    QFile file(path);
    demand(file.open(QIODevice::ReadOnly), "the small course can be read");
    return file.readAll();
}

} // namespace

const QByteArray &smallCourse()
{
    static const QByteArray bytes = madeCourse();
    return bytes;
}

} // namespace carrel::fuzz
