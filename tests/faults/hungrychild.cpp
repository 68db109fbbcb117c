// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program that gets no memory. It opens a course or takes up work on it, edits, saves and closes,
// and says on standard output what it does, in the words of faultchild; at its end
//   allocations <n>     how many it made since it began
// Usage: hungrychild STATE COURSE COUNTER AT once|ever
// The allocation number AT (from 0; negative: none) fails, or that one and all later ones. Where
// the C library allows, that of malloc(), on which Qt and SQLite live, too; else of new alone.

#include "core/edit/editsession.h"

#include <QBuffer>
#include <QCoreApplication>

#include <atomic>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <new>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define CARREL_HUNGRY_MALLOC
#endif

namespace {

std::atomic<int> failsAt = INT_MAX;
std::atomic<bool> failsForEver = false;
std::atomic<int> allocationsMade = 0;
std::atomic<bool> isCounting = false;

bool isRefusedMemory()
{
    if (!isCounting)
        return false;
    const int number = allocationsMade++;
    return number == failsAt || (number > failsAt && failsForEver);
}

} // namespace

#ifdef CARREL_HUNGRY_MALLOC

extern "C" void *__libc_malloc(size_t size);
extern "C" void *__libc_calloc(size_t count, size_t size);
extern "C" void *__libc_realloc(void *memory, size_t size);

// By the linker's name: found by every library before those of the C library.
#define CARREL_EXPORTED extern "C" __attribute__((visibility("default")))
CARREL_EXPORTED void *hungryMalloc(size_t size) __asm__("malloc");
CARREL_EXPORTED void *hungryCalloc(size_t count, size_t size) __asm__("calloc");
CARREL_EXPORTED void *hungryRealloc(void *memory, size_t size) __asm__("realloc");

void *hungryMalloc(size_t size)
{
    return isRefusedMemory() ? nullptr : __libc_malloc(size);
}

void *hungryCalloc(size_t count, size_t size)
{
    return isRefusedMemory() ? nullptr : __libc_calloc(count, size);
}

void *hungryRealloc(void *memory, size_t size)
{
    return isRefusedMemory() ? nullptr : __libc_realloc(memory, size);
}

#else

void *operator new(size_t size)
{
    void *memory = isRefusedMemory() ? nullptr : std::malloc(size);
    if (!memory)
        throw std::bad_alloc();
    return memory;
}

void *operator new(size_t size, const std::nothrow_t &) noexcept
{
    return isRefusedMemory() ? nullptr : std::malloc(size);
}

void operator delete(void *memory) noexcept
{
    std::free(memory);
}

void operator delete(void *memory, size_t) noexcept
{
    std::free(memory);
}

#endif

using namespace carrel;
using namespace Qt::StringLiterals;

namespace {

constexpr int saidError = 3;
constexpr int saidNoMemory = 4;

/// Needs no memory.
void say(const char *words, qint64 number)
{
    std::printf("%s %lld\n", words, static_cast<long long>(number));
    std::fflush(stdout);
}

template<typename T>
T must(Result<T> result)
{
    if (result)
        return std::move(*result);
    isCounting = false;
    std::printf("error %d %s [%s]\n", int(result.error().code), qPrintable(result.error().message),
                qPrintable(result.error().detail));
    std::exit(saidError);
}

std::unique_ptr<EditSession> begun(const QString &course, const SessionOptions &options)
{
    const auto leftovers = EditSession::leftovers(options);
    return leftovers.isEmpty() ? must(EditSession::open(course, options))
                               : must(EditSession::recover(leftovers.first().folder, options));
}

Result<> change(Edit &edit, qint64 counter)
{
    CARREL_TRY(edit.putSetting(u"counter"_s, double(counter)));
    CARREL_TRY_VALUE(root, edit.view().courseId());
    CARREL_TRY_VALUE(course, edit.node(root));
    course.title = u"Step %1"_s.arg(counter);
    CARREL_TRY(edit.putNode(course));
    QByteArray bytes(50'000, char('a' + counter % 26));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CARREL_TRY(edit.storeBytes(buffer));
    return {};
}

void work(const QString &course, const SessionOptions &options, qint64 counter)
{
    auto session = begun(course, options);
    const QJsonObject settings = must(session->view().settingValues());
    say("ready", qint64(settings[u"counter"].toDouble()));
    say("try", counter);
    must(session->perform(u"Step"_s, [&](Edit &edit) { return change(edit, counter); }));
    say("done", counter);
    std::puts("try save");
    std::fflush(stdout);
    must(session->save());
    say("saved", counter);
    must(session->close(EditSession::OnClose::Keep));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 6)
        return 2;
    SessionOptions options;
    options.stateFolder = arguments[1];
    const int at = arguments[4].toInt();
    failsAt = at < 0 ? INT_MAX : at;
    failsForEver = arguments[5] == u"ever";
    static char output[1 << 16];
    std::setvbuf(stdout, output, _IOFBF, sizeof output);
    try {
        isCounting = true;
        work(arguments[2], options, arguments[3].toLongLong());
        isCounting = false;
    } catch (const std::bad_alloc &) {
        isCounting = false;
        std::puts("error no memory");
        std::fflush(stdout);
        std::_Exit(saidNoMemory);
    }
    say("allocations", allocationsMade);
    return 0;
}
