// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/secondthread.h"
#include "core/package/content/coursedata.h"
#include "core/package/content/coursescan.h"
#include "core/package/content/letterkey.h"

#include <QByteArray>

#include <atomic>
#include <map>
#include <mutex>
#include <optional>

namespace carrel {

/// The data files of all modules. Each is made as soon as its module is begun, by a second thread,
/// so that modules are written while the rest of the course is still being read. Memory stays
/// bounded: if too much waits, whoever begins a module helps, and files beyond a limit are made
/// again when they are asked for.
class ModuleScripts
{
public:
    /// Both must outlive this. Without `words` there is no letter key. `mostKept`: bytes of
    /// finished files; what is beyond has to be made twice.
    ModuleScripts(const CourseView &course, const MediaFiles &files,
                  std::optional<LetterWords> words = LetterWords(),
                  qint64 mostKept = qint64(128) << 20)
        : m_course(course)
        , m_files(files)
        , m_words(std::move(words))
        , m_mostKept(mostKept)
    { }

    /// Takes a module over and lets its nodes go as soon as its file is made.
    void begin(ModuleDraft draft);
    /// Helps until no module waits any more.
    void finish();

    // For the thread that began the module:
    Result<QByteArray> script(const NodeId &module);
    /// Its part of the letter key; empty without words.
    Result<LetterTexts> letters(const NodeId &module);
    Result<ModuleUse> use(const NodeId &module);

private:
    struct Texts
    {
        QByteArray script;
        LetterTexts letters;
    };
    struct Made
    {
        ModuleUse use;
        std::optional<Texts> texts; ///< Nothing: it was too much to keep.
    };
    struct Module
    {
        ModuleDraft draft; ///< Until the file is made.
        std::once_flag once;
        std::atomic<bool> isMade = false;
        Result<Made> made;
    };

    /// Frees drafts on the thread that made them: freeing the memory of another thread is slow.
    void letGo();
    Module &found(const NodeId &module);
    const Result<Made> &madeOnce(Module &module);
    Result<Made> make(const ModuleDraft &draft);
    Result<WrittenModule> written(const ModuleDraft &draft) const;
    Texts textsOf(const WrittenModule &module) const;
    Result<Texts> texts(const NodeId &module);

    const CourseView &m_course;
    const MediaFiles &m_files;
    const std::optional<LetterWords> m_words;
    const qint64 m_mostKept;
    std::map<NodeId, Module> m_modules;
    QList<Module *> m_begun; ///< Those whose drafts are still there.
    ExportIndexes m_indexes;
    std::atomic<qsizetype> m_waiting = 0; ///< Nodes.
    std::atomic<qint64> m_kept = 0; ///< Bytes.
    SecondThread m_second; ///< Last: it uses the others until it is gone.
};

} // namespace carrel
