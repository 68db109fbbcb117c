// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An author's day, with everything that reaches the drive recorded. It marks in the record
//   try <counter>, done <counter>       edits and undos: worker.h
//   saving <name>, saved <name>         a course file
//   using <name>                        the course is now that file
// Usage: powerchild ROOT LOG STATE COURSE SEED

#include "core/edit/editsession.h"
#include "tests/faults/driverecorder.h"
#include "tests/faults/worker.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cstdio>

using namespace carrel;
using namespace Qt::StringLiterals;

namespace {

constexpr int sittings = 3;
constexpr int editsASitting = 12;
constexpr int editsBetweenSaves = 5;

void say(const QString &line)
{
    test::markDrive(line.toUtf8().constData());
    if (line.startsWith(u"error"))
        std::fputs(line.toUtf8().constData(), stderr);
}

template<typename T>
T must(Result<T> result)
{
    return test::must(std::move(result), say);
}

class Day
{
public:
    Day(const SessionOptions &options, const QString &course, quint32 seed)
        : m_options(options)
        , m_courses(QFileInfo(course).path())
        , m_current(QFileInfo(course).fileName())
        , m_worker(open(), seed, say)
    { }

    void live()
    {
        for (int sitting = 0; sitting < sittings; ++sitting) {
            if (sitting > 0)
                m_worker.goOn(open());
            for (int i = 1; i <= editsASitting; ++i) {
                m_worker.edit();
                if (i % editsBetweenSaves == 0)
                    save();
            }
            if (sitting == 0)
                saveAs(u"other.carrel"_s);
            if (sitting == 1)
                saveCopy(u"copy.carrel"_s);
            must(m_worker.session().close(EditSession::OnClose::Keep));
        }
    }

private:
    std::unique_ptr<EditSession> open()
    {
        const auto leftovers = EditSession::leftovers(m_options);
        return leftovers.isEmpty()
            ? must(EditSession::open(m_courses + u'/' + m_current, m_options))
            : must(EditSession::recover(leftovers.first().folder, m_options));
    }

    void save()
    {
        say(u"saving "_s + m_current);
        must(m_worker.session().save());
        say(u"saved "_s + m_current);
    }

    void saveAs(const QString &name)
    {
        say(u"saving "_s + name);
        say(u"using "_s + name);
        must(m_worker.session().saveAs(m_courses + u'/' + name));
        say(u"saved "_s + name);
        m_current = name;
    }

    void saveCopy(const QString &name)
    {
        say(u"saving "_s + name);
        must(m_worker.session().saveCopy(m_courses + u'/' + name));
        say(u"saved "_s + name);
    }

    SessionOptions m_options;
    QString m_courses;
    QString m_current;
    test::Worker m_worker;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 6)
        return 2;
    test::recordDrive(argv[1], argv[2]);
    SessionOptions options;
    options.stateFolder = arguments[3];
    Day day(options, arguments[4], arguments[5].toUInt());
    day.live();
    return 0;
}
