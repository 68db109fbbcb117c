// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/coursejson/coursejson.h"

#include "core/base/translate.h"
#include "core/edit/filefacts.h"
#include "core/exchange/coursejson/bodyreader.h"
#include "core/exchange/coursejson/coursecontent.h"
#include "core/exchange/coursejson/jsondocument.h"
#include "core/exchange/coursejson/jsonplace.h"
#include "core/exchange/coursejson/mediafiles.h"
#include "core/exchange/coursejson/members.h"

#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace carrel::coursejson {

namespace {

using OpenFile = decltype(Source::open);

/// Stores a checked course through one Edit.
class Storing
{
public:
    Storing(Edit &edit, CourseContent &content, const OpenFile &open, const LoadOptions &options)
        : m_edit(edit)
        , m_content(content)
        , m_open(open)
        , m_progress(options.progress)
        , m_isCompleting(options.lacking == LoadOptions::Lacking::Complete)
    { }

    Result<LoadReport> run()
    {
        CARREL_TRY(storeMedia());
        CARREL_TRY(storeNodes());
        CARREL_TRY(storeSettings());
        CARREL_TRY(storeRecords());
        m_report.warnings = m_content.warnings;
        return m_report;
    }

private:
    Result<> storeMedia();
    Result<> storeMediaEntry(const MediaEntry &entry);
    Result<> storeNodes();
    Result<> storeSettings();
    Result<> storeRecords();

    Edit &m_edit;
    CourseContent &m_content;
    const OpenFile &m_open;
    const Progress &m_progress;
    const bool m_isCompleting;
    LoadReport m_report;
};

/// A file that is not what the document says would make a course that is not what its author wrote.
Result<> checkStored(const MediaEntry &entry, const Edit::StoredBytes &stored)
{
    const bool hasOtherSize = entry.media.size >= 0 && entry.media.size != stored.size;
    const bool hasOtherHash = !entry.media.sha256.isEmpty() && entry.media.sha256 != stored.sha256;
    if (!hasOtherSize && !hasOtherHash)
        return {};
    return errorAt(memberPlace(entry.place, hasOtherSize ? u"size"_s : u"sha256"_s),
                   tr("the file “%1” is not the one the document was written with. Bring that one "
                      "back, or delete “size” and “sha256” here to take the file as it is now")
                       .arg(entry.file));
}

/// Adds what the content says to what the document leaves out. A document that names the type is
/// believed, so that types of later versions stay.
Result<> describe(Media &media, QIODevice &file, const MediaEntry &entry)
{
    const auto facts = fileFacts(file, entry.file);
    file.seek(0);
    if (!facts && media.type.isEmpty())
        return errorAt(memberPlace(entry.place, u"file"_s), facts.error().message);
    if (!facts || (!media.type.isEmpty() && media.type != facts->type))
        return {};
    media.type = facts->type;
    for (auto fact = facts->body.begin(); fact != facts->body.end(); ++fact) {
        if (!media.body.contains(fact.key()))
            media.body.insert(fact.key(), fact.value());
    }
    return {};
}

Result<> Storing::storeMediaEntry(const MediaEntry &entry)
{
    CARREL_TRY_VALUE(file, m_open(entry.file, entry.place));
    Media media = entry.media;
    if (m_isCompleting || media.type.isEmpty())
        CARREL_TRY(describe(media, *file, entry));
    CARREL_TRY_VALUE(stored, m_edit.storeBytes(*file, m_progress));
    CARREL_TRY(checkStored(entry, stored));
    media.size = stored.size;
    media.sha256 = stored.sha256;
    m_report.mediaBytes += stored.size;
    if (const QString advice = fileAdvice({media.type, media.body}); !advice.isEmpty())
        m_content.warnings += u"%1: %2"_s.arg(entry.place, advice);
    return m_edit.putMedia(media);
}

Result<> Storing::storeMedia()
{
    for (const MediaEntry &entry : m_content.media)
        CARREL_TRY(storeMediaEntry(entry));
    m_report.media = int(m_content.media.size());
    return {};
}

Result<> Storing::storeNodes()
{
    // Numbers given elsewhere come first: whoever has none gets a new one when it is put.
    for (const ExportIndex &index : m_content.indexes)
        CARREL_TRY(m_edit.takeExportIndex(index));
    CARREL_TRY_VALUE(emptyCourse, m_edit.view().courseId());
    if (emptyCourse != m_content.nodes.constFirst().id)
        CARREL_TRY(m_edit.removeNode(emptyCourse));
    for (Node &node : m_content.nodes) {
        // Completed one by one and let go: as values, the bodies take several times their text.
        if (m_isCompleting)
            node.body = storedBody(node.kind, std::exchange(node.body, {}), m_edit.ids());
        CARREL_TRY(m_edit.putNode(node));
        node.body = {};
        ++m_report.nodes;
        const bool isTimeToReport = m_report.nodes % nodesPerReport == 0;
        if (m_progress && isTimeToReport && !m_progress(m_report.nodes, m_content.nodes.size()))
            return Error{ErrorCode::Cancelled, tr("Loading was cancelled.")};
    }
    return {};
}

Result<> Storing::storeSettings()
{
    CARREL_TRY_VALUE(present, m_edit.view().settingValues());
    const QStringList keys = present.keys();
    for (const QString &key : keys) {
        if (!m_content.settings.contains(key))
            CARREL_TRY(m_edit.removeSetting(key));
    }
    for (auto entry = m_content.settings.begin(); entry != m_content.settings.end(); ++entry)
        CARREL_TRY(m_edit.putSetting(entry.key(), entry.value()));
    return {};
}

Result<> Storing::storeRecords()
{
    for (const Skill &skill : m_content.skills)
        CARREL_TRY(m_edit.putSkill(skill));
    for (const NodeSkill &link : m_content.nodeSkills)
        CARREL_TRY(m_edit.putNodeSkill(link));
    for (const Comment &comment : m_content.comments)
        CARREL_TRY(m_edit.putComment(comment));
    for (const Waiver &waiver : m_content.waivers)
        CARREL_TRY(m_edit.putWaiver(waiver));
    return {};
}

/// Everything that names the course by its id is told the new one.
void giveNewIdentity(CourseContent &content, const NodeId &id)
{
    const NodeId old = std::exchange(content.nodes.first().id, id);
    const auto rename = [&](NodeId &node) {
        if (node == old)
            node = id;
    };
    for (Node &node : content.nodes)
        rename(node.parent);
    for (ExportIndex &index : content.indexes)
        rename(index.node);
    for (NodeSkill &link : content.nodeSkills)
        rename(link.node);
    for (Comment &comment : content.comments)
        rename(comment.node);
    for (Waiver &waiver : content.waivers)
        rename(waiver.node);
}

Result<> refuseUnlessEmpty(const CourseView &view)
{
    CARREL_TRY_VALUE(nodes, view.nodeCount());
    CARREL_TRY_VALUE(media, view.media());
    if (nodes > 1 || !media.isEmpty())
        return Error{ErrorCode::Refused,
                     tr("A course document can only be loaded into a new, empty course.")};
    return {};
}

} // namespace

namespace {

Result<LoadReport> loadWith(QJsonObject document, const OpenFile &open, EditSession &session,
                            const LoadOptions &options)
{
    LoadReport report;
    CARREL_TRY(session.perform(tr("Load course"), [&](Edit &edit) -> Result<> {
        CARREL_TRY_VALUE(content, contentFrom(document, edit.ids(), edit.now()));
        document = {}; // the values hold what they need of it
        if (options.identity == LoadOptions::Identity::New)
            giveNewIdentity(content, edit.ids().next<NodeId>());
        CARREL_TRY_VALUE(stored, Storing(edit, content, open, options).run());
        report = stored;
        return {};
    }));
    return report;
}

} // namespace

Result<LoadReport> load(const QString &path, EditSession &session, const LoadOptions &options)
{
    CARREL_TRY(refuseUnlessEmpty(session.view()));
    CARREL_TRY_VALUE(document, readDocument(path));
    const QString folder = QFileInfo(path).path();
    const OpenFile open = [&](const QString &file,
                              const QString &place) -> Result<std::unique_ptr<QIODevice>> {
        CARREL_TRY_VALUE(opened, openMediaFile(folder, file, place));
        return std::unique_ptr<QIODevice>(std::move(opened));
    };
    return loadWith(std::move(document), open, session, options);
}

Result<LoadReport> load(const Source &source, EditSession &session, const LoadOptions &options)
{
    CARREL_TRY(refuseUnlessEmpty(session.view()));
    CARREL_TRY_VALUE(document, parseDocument(source.document, source.name));
    return loadWith(std::move(document), source.open, session, options);
}

} // namespace carrel::coursejson
