// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/content/modulescripts.h"

#include <string_view>

namespace carrel {

namespace {

constexpr qsizetype mostWaiting = 250; // Nodes; some 2 MiB.

/// Whether it may: "://" is what counts. Not contains() of Qt, which computes something with each
/// byte; this goes from slash to slash.
bool mayNameAnotherSite(const QByteArray &script)
{
    const std::string_view text(script.constData(), size_t(script.size()));
    return text.find("//") != std::string_view::npos;
}

} // namespace

void ModuleScripts::begin(ModuleDraft draft)
{
    letGo();
    m_indexes = draft.indexes;
    m_waiting += draft.nodes.size();
    Module &module = m_modules[draft.module];
    module.draft = std::move(draft);
    m_begun.append(&module);
    m_second.add([this, &module] { madeOnce(module); });
    while (m_waiting > mostWaiting && m_second.doOne()) { }
}

void ModuleScripts::finish()
{
    while (m_second.doOne()) { }
    letGo();
}

void ModuleScripts::letGo()
{
    const auto isMade = [](const Module *module) { return module->isMade.load(); };
    for (Module *module : m_begun) {
        if (isMade(module))
            module->draft = {};
    }
    m_begun.removeIf(isMade);
}

ModuleScripts::Texts ModuleScripts::textsOf(const WrittenModule &module) const
{
    Texts texts{module.script, {}};
    if (m_words)
        texts.letters = letterTexts(module.letters, *m_words);
    return texts;
}

Result<WrittenModule> ModuleScripts::written(const ModuleDraft &draft) const
{
    return writtenModule(draft, m_files, m_words ? Letters::Written : Letters::LeftOut);
}

Result<ModuleScripts::Texts> ModuleScripts::texts(const NodeId &module)
{
    CARREL_TRY_VALUE(made, madeOnce(found(module)));
    if (made.texts)
        return *made.texts;
    CARREL_TRY_VALUE(nodes, moduleNodes(m_course, module));
    CARREL_TRY_VALUE(again, written({module, nodes, m_indexes}));
    return textsOf(again);
}

Result<QByteArray> ModuleScripts::script(const NodeId &module)
{
    CARREL_TRY_VALUE(made, texts(module));
    return made.script;
}

Result<LetterTexts> ModuleScripts::letters(const NodeId &module)
{
    CARREL_TRY_VALUE(made, texts(module));
    return made.letters;
}

Result<ModuleUse> ModuleScripts::use(const NodeId &module)
{
    CARREL_TRY_VALUE(made, madeOnce(found(module)));
    return made.use;
}

ModuleScripts::Module &ModuleScripts::found(const NodeId &module)
{
    const auto found = m_modules.find(module);
    contract(found != m_modules.end());
    return found->second;
}

const Result<ModuleScripts::Made> &ModuleScripts::madeOnce(Module &module)
{
    std::call_once(module.once, [&] {
        module.made = make(module.draft);
        m_waiting -= module.draft.nodes.size();
        module.isMade = true;
    });
    return module.made;
}

Result<ModuleScripts::Made> ModuleScripts::make(const ModuleDraft &draft)
{
    CARREL_TRY_VALUE(module, written(draft));
    const Texts texts = textsOf(module);
    Made made{module.use, std::nullopt};
    if (mayNameAnotherSite(texts.script)) // few modules do, and looking takes its time
        made.use.outside = outsideAddresses(module);
    // What it costs to keep, room left over included.
    const qint64 taken =
        texts.script.capacity() + texts.letters.lines.capacity() + texts.letters.rows.capacity();
    if (m_kept.fetch_add(taken) + taken <= m_mostKept)
        made.texts = texts;
    return made;
}

} // namespace carrel
