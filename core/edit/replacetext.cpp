// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/replacetext.h"

#include "core/base/translate.h"
#include "core/edit/captiontext.h"
#include "core/edit/coursetexts.h"
#include "core/edit/editsession.h"
#include "core/edit/fieldpath.h"
#include "core/edit/labels.h"
#include "core/edit/placing.h"
#include "core/kinds/brackets.h"
#include "core/kinds/kind.h"
#include "core/richtext/lines.h"

#include <QBuffer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

using Of = TextHit::Of;

constexpr qsizetype longestReplaced = 1000; // of a node, a skill, a file

QString otherReason()
{
    return tr("The text has changed since it was found.");
}

QString goneReason()
{
    return tr("This part of the course no longer exists.");
}

/// The text with the words of the hit exchanged; nothing if they do not stand there any more.
std::optional<QString> exchanged(const QString &text, const TextHit &hit, const QString &words)
{
    const qsizetype end = hit.words.at + hit.words.length;
    if (end > text.size() || text.sliced(hit.words.at, hit.words.length) != hit.found())
        return {};
    return QString(text).replace(hit.words.at, hit.words.length, words);
}

/// The brackets of a paragraph, the signs that mean something between them, and whether there are
/// words: what must stay as it is where words are replaced.
QString bracketsOf(const QJsonArray &runs, const QString &special)
{
    QString shape;
    bool isInside = false;
    bool hasWords = false;
    const QList<BracketSign> signs = bracketSigns(runs, special);
    for (const BracketSign &sign : signs) {
        const bool isSign = sign.sign.isNull() || (!sign.isPlain && special.contains(sign.sign));
        if (isSign && (isInside || sign.isBracket())) {
            shape += hasWords ? u"w"_s : QString();
            shape += sign.sign.isNull() ? QChar(u'-') : sign.sign;
            isInside = sign.isBracket() ? sign.is(u'[') : isInside;
            hasWords = false;
        } else if (isInside && !sign.sign.isSpace()) {
            hasWords = true;
        }
    }
    return shape;
}

/// Replaces in one value after the other. Each method returns why it did not, or an empty text.
class Replacer
{
public:
    Replacer(const CourseView &view, const TextReplacement &replacement)
        : m_view(view)
        , m_replacement(replacement)
    { }

    /// By hit of the replacement; null: replaced.
    QStringList reasons() const { return m_reasons; }

    /// Works through all hits; what is to be written is in the members afterwards.
    Result<> work(const Progress &progress);

    QHash<NodeId, Node> nodes;
    QHash<QString, QString> settings;
    QHash<SkillId, Skill> skills;
    QHash<MediaId, Media> files; ///< Renamed, or with other captions.
    QHash<MediaId, CaptionText> captions;

private:
    Result<QString> replace(const TextHit &hit);
    Result<QString> inNode(const TextHit &hit);
    QString inTitle(const TextHit &hit, Node &node) const;
    QString inBody(const TextHit &hit, Node &node) const;
    QString inRichText(const TextHit &hit, const Field &field, QJsonValue &value) const;
    Result<QString> inSetting(const TextHit &hit);
    Result<QString> inSkill(const TextHit &hit);
    Result<QString> inFile(const TextHit &hit);
    QString inCaptions(const TextHit &hit, const Media &media);
    QString wordsOf(const TextHit &hit) const
    {
        return wordsFor(m_replacement.words, hit.found(), m_replacement.with);
    }

    const CourseView &m_view;
    const TextReplacement &m_replacement;
    QStringList m_reasons;
    QHash<NodeId, Node> m_read;
};

Result<> Replacer::work(const Progress &progress)
{
    // The last words of a line first: what is replaced moves nothing before it.
    QList<qsizetype> order(m_replacement.hits.size());
    for (qsizetype i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, std::greater(),
                             [this](qsizetype i) { return m_replacement.hits[i].words.at; });
    m_reasons.fill({}, order.size());
    for (qsizetype done = 0; done < order.size(); ++done) {
        if (progress && !progress(done, order.size()))
            return Error{ErrorCode::Cancelled, tr("Nothing was replaced.")};
        const TextHit &hit = m_replacement.hits[order[done]];
        CARREL_TRY_VALUE(reason, hit.obstacle.isEmpty() ? replace(hit) : hit.obstacle);
        m_reasons[order[done]] = reason;
    }
    return {};
}

Result<QString> Replacer::replace(const TextHit &hit)
{
    switch (hit.of) {
    case Of::Title:
    case Of::Body: return inNode(hit);
    case Of::Setting: return inSetting(hit);
    case Of::Skill: return inSkill(hit);
    case Of::MediaName:
    case Of::Captions: return inFile(hit);
    }
    return QString();
}

Result<QString> Replacer::inNode(const TextHit &hit)
{
    auto present = m_read.find(hit.node);
    if (present == m_read.end()) {
        CARREL_TRY_VALUE(node, m_view.node(hit.node));
        if (!node)
            return goneReason();
        present = m_read.insert(hit.node, *node);
    }
    if (!isChangeable(*present))
        return tr("This block was made by a newer version of Carrel.");
    const QString reason = hit.of == Of::Title ? inTitle(hit, *present) : inBody(hit, *present);
    if (reason.isEmpty())
        nodes.insert(hit.node, *present);
    return reason;
}

QString Replacer::inTitle(const TextHit &hit, Node &node) const
{
    const auto title = exchanged(node.title, hit, wordsOf(hit));
    if (!title)
        return otherReason();
    if (isOutlineKind(node.kind) && title->trimmed().isEmpty())
        return tr("Nothing would be left of the title.");
    if (title->size() > longestReplaced)
        return tr("The title would be too long.");
    node.title = *title;
    return {};
}

QString Replacer::inBody(const TextHit &hit, Node &node) const
{
    const Field *field = fieldAt(textForm(node.kind), hit.path);
    QJsonValue value = valueAt(node.body, hit.path);
    if (!field || value.isUndefined())
        return otherReason();
    if (field->type == FieldType::RichText) {
        if (const QString reason = inRichText(hit, *field, value); !reason.isEmpty())
            return reason;
    } else {
        const auto text = exchanged(value.toString(), hit, wordsOf(hit));
        if (!text)
            return otherReason();
        value = *text;
    }
    const auto body = withValueAt(node.body, hit.path, value);
    if (!body)
        return body.error().message;
    node.body = *body;
    return {};
}

QString Replacer::inRichText(const TextHit &hit, const Field &field, QJsonValue &value) const
{
    const QList<richtext::Line> lines = richtext::linesOf(value);
    const bool isThere =
        hit.line < lines.size() && exchanged(lines[hit.line].text, hit, {}).has_value();
    if (!isThere)
        return otherReason();
    const richtext::Exchange exchange{hit.line, hit.words.at, hit.words.length, wordsOf(hit)};
    const QJsonArray &runs = lines[hit.line].runs;
    const QJsonArray changed = richtext::withExchange(runs, exchange);
    if (changed == runs && exchange.words != hit.found())
        return tr("This text was made by a newer version of Carrel.");
    const bool keepsBrackets = field.bracketSigns.isEmpty()
        || bracketsOf(runs, field.bracketSigns) == bracketsOf(changed, field.bracketSigns);
    if (!keepsBrackets)
        return tr("The brackets of this text would no longer enclose what they do now. Change it "
                  "by hand.");
    value = richtext::withExchanges(value, {exchange});
    return {};
}

Result<QString> Replacer::inSetting(const TextHit &hit)
{
    if (!settings.contains(hit.key)) {
        CARREL_TRY_VALUE(values, m_view.settingValues());
        const QString stored = values[hit.key].toString();
        if (!exchanged(stored, hit, {}))
            return otherReason();
        settings.insert(hit.key, stored);
    }
    const auto text = exchanged(settings.value(hit.key), hit, wordsOf(hit));
    if (!text)
        return otherReason();
    settings.insert(hit.key, *text);
    return QString();
}

Result<QString> Replacer::inSkill(const TextHit &hit)
{
    const SkillId id(hit.key);
    CARREL_TRY_VALUE(all, m_view.skills());
    for (Skill &skill : all)
        skill = skills.value(skill.id, skill);
    const auto present = std::ranges::find(all, id, &Skill::id);
    if (present == all.end())
        return goneReason();
    const auto title = exchanged(present->title, hit, wordsOf(hit));
    if (!title)
        return otherReason();
    if (title->trimmed().isEmpty() || title->size() > longestReplaced)
        return tr("Nothing would be left of the name, or too much.");
    for (const Skill &other : std::as_const(all)) {
        if (other.id != id && other.title.compare(*title, Qt::CaseInsensitive) == 0)
            return tr("There is a skill called “%1” already.").arg(other.title);
    }
    present->title = *title;
    skills.insert(id, *present);
    return QString();
}

Result<QString> Replacer::inFile(const TextHit &hit)
{
    const MediaId id(hit.key);
    if (!files.contains(id)) {
        CARREL_TRY_VALUE(stored, m_view.media(id));
        if (!stored)
            return tr("This file is no longer in the course.");
        files.insert(id, *stored);
    }
    Media &media = files[id];
    if (hit.of == Of::Captions)
        return inCaptions(hit, media);
    const auto name = exchanged(media.name, hit, wordsOf(hit));
    if (!name)
        return otherReason();
    if (name->trimmed().isEmpty() || name->contains(u'/') || name->contains(u'\\'))
        return tr("The name of a file is not empty and has no / or \\ in it.");
    if (name->size() > longestReplaced)
        return tr("The name of the file would be too long.");
    media.name = *name;
    return QString();
}

QString Replacer::inCaptions(const TextHit &hit, const Media &media)
{
    auto file = captions.find(media.id);
    if (file == captions.end()) {
        const auto read = captionTextOf(m_view, media);
        if (!read || !read->isUtf8())
            return tr("The captions cannot be read.");
        file = captions.insert(media.id, *read);
    }
    if (!exchanged(file->words(hit.line), hit, {}))
        return otherReason();
    file->exchange(hit.line, hit.words, wordsOf(hit));
    return {};
}

/// Titles and objectives as their own verbs leave them.
Node tidied(Node node)
{
    if (isOutlineKind(node.kind))
        node.title = node.title.simplified();
    if (node.kind == QLatin1StringView(nodekind::module) && node.body["objectives"_L1].isArray()) {
        QJsonArray objectives;
        const QJsonArray stored = node.body["objectives"_L1].toArray();
        for (const QJsonValue &objective : stored) {
            if (!objective.isString() || !objective.toString().trimmed().isEmpty())
                objectives.append(objective);
        }
        node.body.insert(u"objectives"_s, objectives);
    }
    return node;
}

Result<> write(Edit &edit, const Replacer &replacer)
{
    for (const Node &node : std::as_const(replacer.nodes))
        CARREL_TRY(edit.putNode(tidied(node)));
    for (auto at = replacer.settings.cbegin(); at != replacer.settings.cend(); ++at)
        CARREL_TRY(edit.putSetting(at.key(), at.value()));
    for (const Skill &skill : std::as_const(replacer.skills))
        CARREL_TRY(edit.putSkill(skill));
    for (Media media : std::as_const(replacer.files)) {
        const auto captions = replacer.captions.constFind(media.id);
        if (captions != replacer.captions.cend()) {
            QByteArray bytes = captions->file();
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            CARREL_TRY_VALUE(stored, edit.storeBytes(buffer));
            media.size = stored.size;
            media.sha256 = stored.sha256;
        }
        CARREL_TRY(edit.putMedia(media));
    }
    return {};
}

QString labelOf(const TextReplacement &replacement, int places)
{
    const QString searched = labelText(replacement.words.text);
    if (replacement.with.isEmpty()) {
        //: %1: the words taken out
        return tr("Take out “%1” (%Ln place(s))", nullptr, places).arg(searched);
    }
    //: %1: the words that stood there, %2: those that stand there now
    return tr("Replace “%1” with “%2” (%Ln place(s))", nullptr, places)
        .arg(searched, labelText(replacement.with));
}

ReplaceReport reportOf(const TextReplacement &replacement, const QStringList &reasons)
{
    ReplaceReport report;
    for (qsizetype i = 0; i < reasons.size(); ++i) {
        if (reasons[i].isEmpty())
            ++report.replaced;
        else
            report.kept.append({replacement.hits[i], reasons[i]});
    }
    return report;
}

} // namespace

Result<ReplaceReport> replaceText(EditSession &session, const TextReplacement &replacement,
                                  const Progress &progress)
{
    Replacer replacer(session.view(), replacement);
    CARREL_TRY(replacer.work(progress));
    const ReplaceReport report = reportOf(replacement, replacer.reasons());
    if (report.replaced > 0) {
        session.endMerge();
        CARREL_TRY(session.perform(labelOf(replacement, report.replaced),
                                   [&](Edit &edit) { return write(edit, replacer); }));
    }
    return report;
}

Result<QStringList> replaceObstacles(const CourseView &view, const TextReplacement &replacement,
                                     const Progress &progress)
{
    Replacer replacer(view, replacement);
    CARREL_TRY(replacer.work(progress));
    return replacer.reasons();
}

} // namespace carrel
