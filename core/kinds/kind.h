// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/json/jsonview.h"
#include "core/base/result.h"
#include "core/kinds/field.h"
#include "core/kinds/letters.h"
#include "core/kinds/playerobject.h"
#include "core/model/finding.h"
#include "core/model/records.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace carrel {

/// What a kind may ask about the stored files its body names.
class MediaReader
{
public:
    virtual ~MediaReader() = default;
    /// The author's record of a stored file; nothing if it is gone.
    virtual std::optional<Media> media(const MediaId &id) const = 0;
    /// The whole content of a small stored text file (captions, at most 1 MiB); empty if gone.
    virtual QByteArray smallText(const MediaId &id) = 0;
};

/// What a kind may ask while it writes its data for the player. The exporter implements it.
class PlayerContext : public MediaReader
{
public:
    /// The address of a stored file inside the package, relative to its root; also notes that the
    /// file is needed. Empty if it is gone.
    virtual QString mediaHref(const MediaId &id) = 0;
    /// Stored rich text as safe HTML (core/richtext); media and page links resolved.
    virtual Html html(const JsonView &richText) = 0;
    /// Notes that the learner may ask for something from this https host (origin only, as
    /// `https://host`): it enters the course's third-party ledger and the content policy.
    virtual void useThirdParty(const QString &origin) = 0;
};

/// The type of a block with everything that belongs to it. One folder below core/kinds each.
struct Kind
{
    enum class Group { Content, Question, Activity };

    QString id; ///< Stored in course files and folder name: never change it.
    QString title; ///< Translated name as the author sees it.
    QString summary; ///< One translated sentence for the block menu.
    Group group = Group::Content;
    int menuRank = 1000; ///< Place in the block menu, lowest first; ties by id.
    bool showsTitle = false; ///< The player's data needs the block's own title (Node::title).
    int version = 1; ///< Of the body; stored as member "v".
    QList<Field> form;

    /// A new body, with every form field and "v".
    std::function<QJsonObject(IdSource &)> defaults;
    /// An older body in today's form, unknown members kept. Idempotent at today's version.
    std::function<QJsonObject(QJsonObject body, int fromVersion)> upgrade;
    std::function<Findings(const QJsonObject &body)> check;
    /// What only the stored files can show (captions that cannot be read, a file of the wrong
    /// type). Empty for kinds without files; the caller need not have run check() before.
    std::function<Findings(const QJsonObject &body, MediaReader &)> checkFiles;
    /// The data its player script gets (docs/package-contract.md); never the stored body as it is.
    /// Members that would be empty are left out. This and what follows may also take the body as
    /// QJsonObject; JsonView is the quick way.
    std::function<PlayerObject(const JsonView &body, PlayerContext &)> playerData;

    /// Bits of result the runtime keeps for it; fixed for ever (see ExportIndex). 0: nothing kept.
    int resultBits = 0;
    /// Each part of an answer is reported to the LMS by itself, whenever the learner sends it.
    bool reportsParts = false;
    /// Bits of the learner's answer for this body; the same number the player script computes.
    std::function<int(const JsonView &body)> answerBits;
    /// The score is always m / scoreSteps with an integer m. 0: the kind gives no score.
    std::function<int(const JsonView &body)> scoreSteps;

    /// Its answer shows at once what comes of it (a story), so it cannot wait until a quiz page is
    /// handed in as a whole.
    bool isJudgedAtOnce = false;

    /// False for a body that leaves the learner nothing to do, so that the LMS is never told of it.
    /// Not set: true for all.
    std::function<bool(const JsonView &body)> isReported = {};

    /// What the letters in its records mean, exactly as the player script reports them: one entry
    /// per sort of record, each with at least one letter. Not set: it makes no records.
    std::function<QList<LetterKey>(const JsonView &body)> letters = {};

    bool isAnswered() const { return resultBits > 0; }

    /// With this body there is something for the learner to do.
    bool asks(const JsonView &body) const
    {
        return isAnswered() && (!isReported || isReported(body));
    }
};

/// All kinds of this build, in menu order; alive as long as the program.
const QList<Kind> &allKinds();

/// The kind of that id, or null: a kind this version does not know.
const Kind *findKind(const QString &id);

/// The body in today's form of its kind (unknown kinds and newer versions untouched).
QJsonObject upgradedBody(const QString &kind, const QJsonObject &body);

/// That would change it.
bool isOlderBody(const QString &kind, const JsonView &body);

/// A later version of this program made it: only that one knows what is right there, so nothing of
/// it is changed.
bool isNewerBody(const Kind &kind, const QJsonObject &body);

/// Checks types and ranges of the known members against the form; missing and unknown members are
/// fine. The error's message begins with the place, e.g. "options[2].correct: ...", after `place`,
/// the path of the body itself.
Result<> checkBodyTypes(const Kind &kind, const QJsonObject &body, const QString &place = {});

/// A body written by hand in its stored form: missing members get their initial value and list
/// entries their id, rich text is cleaned (richtext::clean). Idempotent; unknown members are kept.
/// Only for bodies that checkBodyTypes() accepts.
QJsonObject completedBody(const Kind &kind, const QJsonObject &body, IdSource &ids);

/// The same body with fresh ids in every list entry that has one (options, steps, criteria).
QJsonObject withNewIds(const Kind &kind, const QJsonObject &body, IdSource &ids);

/// Every stored file the body names, also inside rich text, in order of the form and without
/// repeats; for unknown kinds and unknown members every member called "media", at any depth.
QList<MediaId> mediaIn(const QString &kind, const QJsonObject &body);

} // namespace carrel
