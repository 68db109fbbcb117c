// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/web/onefile.h"

#include "core/base/contract.h"
#include "core/package/content/indexpage.h"
#include "core/package/content/scripttext.h"
#include "core/package/packagename.h"
#include "core/package/web/pieces.h"

#include <QCryptographicHash>

namespace carrel::web {

using namespace Qt::StringLiterals;

namespace {

using Part = CourseContent::Part;

/// The texts between the tags.
struct Inside
{
    QByteArray styles;
    QByteArray player;
    QByteArray course;
};

QString hashOf(const QByteArray &text)
{
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    return u"'sha256-%1'"_s.arg(QString::fromLatin1(hash.toBase64()));
}

QString policyFor(const Inside &inside, const QStringList &thirdParties)
{
    QString policy = contentPolicy(thirdParties);
    const auto put = [&](const QString &rule, const QString &sources) {
        const QString own = rule + u" 'self'"_s;
        contract(policy.contains(own));
        policy.replace(own, rule + u' ' + sources);
    };
    put(u"script-src"_s, hashOf(inside.player) + u' ' + hashOf(inside.course));
    put(u"style-src"_s, hashOf(inside.styles));
    put(u"img-src"_s, u"blob:"_s);
    put(u"font-src"_s, u"data:"_s);
    put(u"media-src"_s, u"blob:"_s);
    return policy;
}

/// A page can load no font from beside it, so what the styles name stands in them.
Result<QByteArray> withFonts(QByteArray styles, const CourseContent &content)
{
    for (const MediaFiles::File &file : content.files()) {
        const QByteArray address = "url(\"" + file.name.toUtf8() + "\")";
        if (!styles.contains(address))
            continue;
        CARREL_TRY_VALUE(device, content.course().openMedia(file.media));
        styles.replace(address,
                       "url(\"data:" + file.media.type.toUtf8() + ";base64,"
                           + device->readAll().toBase64() + "\")");
    }
    return styles;
}

Result<Inside> insideOf(const CourseContent &content)
{
    Inside inside;
    CARREL_TRY_VALUE(firstStyles, content.styles(Part::First));
    CARREL_TRY_VALUE(restStyles, content.styles(Part::Rest));
    CARREL_TRY_VALUE(styles, withFonts(firstStyles + restStyles, content));
    inside.styles = styles;
    CARREL_TRY_VALUE(first, content.script(Part::First));
    CARREL_TRY_VALUE(rest, content.script(Part::Rest));
    inside.player = first + rest;
    inside.course = content.courseScript();
    // Each would end its element, or hide the end of it.
    contract(!inside.player.contains("</script") && !inside.player.contains("<!--")
             && !inside.styles.contains("</style"));
    return inside;
}

/// An element with data that nothing runs.
QByteArray dataElement(const QByteArray &id, QByteArrayView json)
{
    QByteArray element = "<script type=\"application/json\" id=\"" + id + "\">";
    element.reserve(element.size() + json.size() + 16);
    return element.append(json).append("</script>\n");
}

QByteArray elementOf(const PageData &data)
{
    if (data.id.isEmpty())
        return {};
    const QByteArray script = dataScript("data", data.object);
    return dataElement(data.id, objectIn(script));
}

Piece text(QByteArray bytes)
{
    return [bytes = std::move(bytes)]() -> Result<std::unique_ptr<QIODevice>> {
        return deviceOver(bytes);
    };
}

void addModule(QList<Piece> &pieces, const std::shared_ptr<const CourseContent> &content,
               const NodeId &module)
{
    pieces.append([content, module]() -> Result<std::unique_ptr<QIODevice>> {
        CARREL_TRY_VALUE(script, content->moduleScript(module));
        return deviceOver(dataElement("module-" + module.text().toUtf8(), objectIn(script)));
    });
}

void addFile(QList<Piece> &pieces, const std::shared_ptr<const CourseContent> &content,
             const MediaFiles::File &file)
{
    pieces.append(text("<script type=\"text/plain\" id=\"" + file.name.toUtf8() + "\" data-type=\""
                       + mediaTypeOf(file.name).toUtf8() + "\">"));
    pieces.append([content, media = file.media]() -> Result<std::unique_ptr<QIODevice>> {
        CARREL_TRY_VALUE(device, content->openMedia(media));
        return inBase64(std::move(device));
    });
    pieces.append(text("</script>\n"));
}

/// The course itself, as texts that nothing runs and the player does not ask for.
void addEditable(QList<Piece> &pieces, const std::shared_ptr<const EditableCourse> &course)
{
    for (const PackageEntry &entry : EditableCourse::entries(course)) {
        pieces.append(
            text("<script type=\"application/json\" id=\"" + entry.name.toUtf8() + "\">"));
        pieces.append(entry.open);
        pieces.append(text("</script>\n"));
    }
}

Result<std::unique_ptr<QIODevice>> openPage(const std::shared_ptr<const CourseContent> &content,
                                            const PageData &data)
{
    CARREL_TRY_VALUE(inside, insideOf(*content));
    CARREL_TRY_VALUE(unmarked, content->player().oneFilePage());
    QList<Piece> pieces;
    qsizetype at = 0;
    const auto upTo = [&](const QByteArray &mark) -> Result<> {
        const qsizetype found = unmarked.indexOf(mark, at);
        contract(found >= at);
        CARREL_TRY_VALUE(html,
                         content->page(unmarked.mid(at, found - at),
                                       policyFor(inside, content->notes().thirdParties)));
        pieces.append(text(html));
        at = found + mark.size();
        return {};
    };
    CARREL_TRY(upTo("{{styles}}"));
    pieces.append(text(inside.styles));
    CARREL_TRY(upTo("{{data}}"));
    pieces.append(text(elementOf(data)));
    for (const ScannedModule &module : content->scanned().modules)
        addModule(pieces, content, module.id);
    if (content->editable())
        addEditable(pieces, content->editable());
    for (const MediaFiles::File &file : content->files())
        addFile(pieces, content, file);
    CARREL_TRY(upTo("{{player}}"));
    pieces.append(text(inside.player));
    CARREL_TRY(upTo("{{course}}"));
    pieces.append(text(inside.course));
    pieces.append(text(unmarked.mid(at)));
    return joined(std::move(pieces));
}

} // namespace

PackageEntry oneFile(const std::shared_ptr<const CourseContent> &content)
{
    return oneFile(content, {});
}

PackageEntry oneFile(const std::shared_ptr<const CourseContent> &content, const PageData &data)
{
    PackageEntry entry;
    entry.name = u"index.html"_s;
    entry.type = mediaTypeOf(entry.name);
    entry.open = [content, data] { return openPage(content, data); };
    return entry;
}

Result<qint64> bytesWithoutFiles(const CourseContent &content, const PageData &data)
{
    CARREL_TRY_VALUE(inside, insideOf(content));
    CARREL_TRY_VALUE(page, content.player().oneFilePage());
    qint64 bytes = page.size() + inside.styles.size() + inside.player.size() + inside.course.size()
        + elementOf(data).size();
    for (const ScannedModule &module : content.scanned().modules) {
        CARREL_TRY_VALUE(script, content.moduleScript(module.id));
        bytes += dataElement("module-" + module.id.text().toUtf8(), script).size();
    }
    return bytes;
}

qint64 bytesInPage(qint64 size)
{
    constexpr qint64 around = 256; // of the element, its name and type
    return (size + 2) / 3 * 4 + around;
}

} // namespace carrel::web
