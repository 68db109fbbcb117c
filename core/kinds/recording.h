// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kinds/field.h"
#include "core/kinds/findinglist.h"
#include "core/kinds/playerobject.h"

#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace carrel {

class PlayerContext;

// What kinds that play a recording, a film or sound, have in common: it lies on the web or is a
// stored file, has a length, and a transcript for those who cannot play it.

/// Where it comes from, "link" or "file"; decides between the fields "address" and "media".
Field sourceField(const QString &help);
Field lengthField();
Field transcriptField(const QString &help);

/// The body names a stored file, not an address.
bool isStoredFile(const JsonView &body);

/// "90", "90s", "1m30s", "1h2m3s" at "t", "start" or "time_continue" as seconds; 0 for none.
int startOf(const QUrl &url);

/// The address of the recording itself, played from there.
QUrl playedFrom(QUrl url, int start);

/// What a kind says about a recording that lacks what it needs.
struct RecordingSentences
{
    QString noFile;
    QString noLength;
    QString noTranscript;
};

/// A file that was not chosen, a length that is not given, a transcript that is not written.
void checkRecording(FindingList &findings, const JsonView &body,
                    const RecordingSentences &sentences);

/// "source": "file", with "src" and "type" of the stored file, which are left out if it is gone.
void putStoredRecording(PlayerObject &data, const JsonView &body, PlayerContext &context);

} // namespace carrel
