// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/web/onefile.h"

#include "core/base/contract.h"
#include "core/package/content/indexpage.h"
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

/// The object of a module's script.
QByteArray objectIn(const QByteArray &script)
{
    const qsizetype start = script.indexOf('(') + 1;
    return script.mid(start, script.lastIndexOf(')') - start);
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
        return deviceOver("<script type=\"application/json\" id=\"module-" + module.text().toUtf8()
                          + "\">" + objectIn(script) + "</script>\n");
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

Result<std::unique_ptr<QIODevice>> openPage(const std::shared_ptr<const CourseContent> &content)
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
    for (const ScannedModule &module : content->scanned().modules)
        addModule(pieces, content, module.id);
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
    PackageEntry entry;
    entry.name = u"index.html"_s;
    entry.type = mediaTypeOf(entry.name);
    entry.open = [content] { return openPage(content); };
    return entry;
}

} // namespace carrel::web
