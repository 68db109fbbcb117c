// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/recoveryclearing.h"

#include "core/base/translate.h"
#include "core/edit/recoverydata.h"
#include "ui/widgets/workbar.h"

namespace carrel::ui {

void clearRecovery(const RescuePlace &place)
{
    place.work.finishBeside();
    const auto kept = place.work.run<RecoveryData>(
        carrel::tr("Looking for recovery data"),
        [&](const Progress &) -> Result<RecoveryData> { return recoveryData(place.stateFolder); });
    if (!kept)
        return;
    const ClearingAnswer answer = place.questions.onClearing(place.parent, *kept);
    if (answer == ClearingAnswer::Leave)
        return;
    const auto unsaved =
        answer == ClearingAnswer::ClearUnsavedToo ? UnsavedWork::Delete : UnsavedWork::Keep;
    const auto cleared = place.work.run<ClearedRecovery>(
        carrel::tr("Clearing recovery data"),
        [&](const Progress &progress) -> Result<ClearedRecovery> {
            return clearRecoveryData(place.stateFolder, unsaved, progress);
        });
    if (!cleared)
        return;
    constexpr qsizetype mostNamed = 5;
    QStringList sentences{clearedText(*cleared)};
    sentences += cleared->stayed.mid(0, mostNamed);
    if (cleared->stayed.size() > mostNamed)
        sentences << carrel::tr("and %n more", nullptr, int(cleared->stayed.size() - mostNamed));
    place.questions.tellNote(place.parent,
                             cleared->stayed.isEmpty()
                                 ? carrel::tr("The recovery data is cleared.")
                                 : carrel::tr("Some recovery data could not be deleted."),
                             sentences.join(u'\n'));
}

} // namespace carrel::ui
